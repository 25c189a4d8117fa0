"""Specific Character Set: bytes to text, as PS3.5 6.1.2 and its annexes H to K say."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest
from pydicom import dcmread
from pydicom.charset import convert_encodings
from pydicom.values import convert_PN

from viewer.core.readable import bytes_visible, visible
from viewer.core.records import Location
from viewer.dicom import header, tags
from viewer.dicom.charset_terms import plan
from viewer.dicom.charsets import decode, remark
from viewer.dicom.element_texts import character_set_of
from viewer.dicom.values import name_groups, text

PROVES = pytest.mark.answers("2.3", "character sets", "names of PS3.5 annexes H to K, byte for byte")
ANNEXES = {
    "H.3.1": (
        b"\\ISO 2022 IR 87",
        (
            "59616d6164615e5461726f753d1b24423b3345441b28425e1b244242404f3a1b2842"
            "3d1b24422464245e24401b28425e1b2442243f246d24261b2842"
        ),
        "Yamada^Tarou=山田^太郎=やまだ^たろう",
    ),
    "H.3.2": (
        b"ISO 2022 IR 13\\ISO 2022 IR 87",
        "d4cfc0de5ec0dbb33d1b24423b3345441b284a5e1b244242404f3a1b284a3d1b24422464245e24401b284a5e1b2442243f246d24261b284a",
        "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
    ),
    "I.2": (
        b"\\ISO 2022 IR 149",
        "486f6e675e47696c646f6e673d1b242943fbf35e1b242943d1ced4d73d1b242943c8ab5e1b242943b1e6b5bf",
        "Hong^Gildong=洪^吉洞=홍^길동",
    ),
    "J.3 (UTF-8)": (
        b"ISO_IR 192",
        "57616e675e5869616f446f6e673de78e8b5ee5b08fe69db13d",
        "Wang^XiaoDong=王^小東=",
    ),
    "J.4 (GB18030)": (b"GB18030", "57616e675e5869616f446f6e673dcdf55ed0a1b6ab3d", "Wang^XiaoDong=王^小东="),
    "K.2": (
        b"\\ISO 2022 IR 58",
        "5a68616e675e5869616f446f6e673d1b242941d5c55e1b242941d0a1b6ab3d",
        "Zhang^XiaoDong=张^小东=",
    ),
}
"""Section of PS3.5, character set, bytes, and the name that they are."""

EIGHT_BIT = [
    (b"ISO_IR 100", b"Buc^J\xe9r\xf4me", "Buc^Jérôme"),
    (b"ISO_IR 100", b"\xc4neas^R\xfcdiger", "Äneas^Rüdiger"),
    (b"ISO_IR 101", b"Wa\xb3\xeasa", "Wałęsa"),
    (b"ISO_IR 109", b"\xa6elmu", "Ĥelmu"),
    (b"ISO_IR 110", b"B\xbarzi\xf1\xb9", "Bērziņš"),
    (b"ISO_IR 144", b"\xbb\xee\xdace\xdc\xd1yp\xd3", "Люкceмбypг"),
    (b"ISO_IR 127", b"\xe2\xc8\xc7\xe6\xea^\xe4\xe6\xd2\xc7\xd1", "قباني^لنزار"),
    (b"ISO_IR 126", b"\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2", "Διονυσιος"),
    (b"ISO_IR 138", b"\xf9\xf8\xe5\xef^\xe3\xe1\xe5\xf8\xe4", "שרון^דבורה"),
    (b"ISO_IR 148", b"\xc7i\xf0dem \xddnan", "Çiğdem İnan"),
    (b"ISO_IR 203", b"\xbduvre \xa4", "œuvre €"),
    (b"ISO_IR 13", b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3", "ﾔﾏﾀﾞ^ﾀﾛｳ"),
    (b"ISO_IR 166", b"\xca\xc1\xaa\xd2\xc2", "สมชาย"),
    (b"GBK", b"\xcd\xf5^\xd0\xa1\x96|", "王^小東"),
]


@PROVES
@pytest.mark.parametrize("section", ANNEXES)
def test_names_of_the_annexes(section: str) -> None:
    character_set, written, name = ANNEXES[section]
    assert decode(bytes.fromhex(written), character_set, is_name=True) == name
    assert "=".join(name_groups(bytes.fromhex(written), character_set)) == name


@PROVES
@pytest.mark.parametrize(("character_set", "written", "name"), EIGHT_BIT)
def test_sets_of_one_byte(character_set: bytes, written: bytes, name: str) -> None:
    assert decode(written, character_set, is_name=True) == name


@pytest.mark.answers("2.3", "character sets", "reset at CR LF FF TAB, backslash, and ^ = of names only")
@pytest.mark.parametrize("delimiter", ["\r", "\n", "\f", "\t", "\\", "^", "="])
def test_a_set_that_was_called_ends_at_delimiters(delimiter: str) -> None:
    # Latin-1 comes first, Cyrillic is called: E9 is 'щ' in the one and 'é' in the other.
    written = b"\x1b-L\xe9" + delimiter.encode() + b"\xe9"
    shown = decode(written, b"ISO 2022 IR 100\\ISO 2022 IR 144", is_name=True)
    assert shown == f"щ{delimiter}é"
    as_text = decode(written, b"ISO 2022 IR 100\\ISO 2022 IR 144")
    assert as_text == f"щ{delimiter}{'щ' if delimiter in '^=' else 'é'}"


@pytest.mark.answers("2.3", "character sets", "a backslash parts no values in ST, LT and UT")
def test_a_backslash_in_a_text_of_one_value_resets_nothing() -> None:
    terms = b"ISO 2022 IR 100\\ISO 2022 IR 144"
    assert decode(b"\x1b-L\xe9\\\xe9", terms, has_values=False) == "щ\\щ"


@pytest.mark.answers("2.3", "character sets", "GB18030 and GBK 815C is 乗, 815E 乛; Shift-JIS 955C is 表, 835E タ")
@pytest.mark.parametrize(
    ("character_set", "written", "name"),
    [
        (b"GB18030", b"\x81\x5c^\x81\x5e", "乗^乛"),
        (b"GBK", b"\x81\x5c^\x81\x5e", "乗^乛"),
        (b"SHIFT_JIS", b"\x95\x5c^\x83\x5e", "表^タ"),
        (b"ISO_IR 13", b"\x95\x5c^\x83\x5e", "表^タ"),
    ],
)
def test_second_bytes_are_no_delimiters(character_set: bytes, written: bytes, name: str) -> None:
    assert name_groups(b"A^B=" + written, character_set) == ("A^B", name)
    assert text(written, character_set) == name


@pytest.mark.answers("2.3", "character sets", "5C of ISO_IR 13 is a yen sign, between values a delimiter")
def test_the_yen_sign() -> None:
    assert decode(b"5C = \\, 7E = ~", b"ISO_IR 13", has_values=False) == "5C = ¥, 7E = ‾"
    assert decode(b"a\\b", b"ISO_IR 13") == "a\\b"
    assert decode(b"\x1b(J\\\x1b(B\\", b"\\ISO 2022 IR 87", has_values=False) == "¥\\"


@pytest.mark.answers("2.3", "character sets", "UTF-8, GB18030 and GBK know no code extensions")
@pytest.mark.parametrize("first", [b"ISO_IR 192", b"GB18030", b"GBK"])
def test_sets_that_stand_alone_know_no_escapes(first: bytes) -> None:
    shown = decode(b"\x1b$B;3\x1b(B", first + b"\\ISO 2022 IR 87")
    assert visible(shown) == "‹U+001B›$B;3‹U+001B›(B"


@pytest.mark.parametrize(
    ("term", "usual"),
    [
        (b"ISO-IR 100", b"ISO_IR 100"),
        (b"ISO IR 100", b"ISO_IR 100"),
        (b"iso_ir_100", b"ISO_IR 100"),
        (b"ISO8859-1", b"ISO_IR 100"),
        (b"LATIN1", b"ISO_IR 100"),
        (b"ISO_IR_192", b"ISO_IR 192"),
        (b"UTF-8", b"ISO_IR 192"),
        (b"ISO_2022_IR_13\\ISO-2022 IR 87", b"ISO 2022 IR 13\\ISO 2022 IR 87"),
        (b"ISO 2022 GBK", b"GBK"),
        (b"\\ISO 2022 58", b"\\ISO 2022 IR 58"),
        (b"ISO 2022 IR 6\\ISO 2022 IR 87", b"\\ISO 2022 IR 87"),
    ],
)
def test_terms_are_known_in_the_spellings_that_are_met(term: bytes, usual: bytes) -> None:
    assert plan(term) == plan(usual)


@pytest.mark.answers("2.3", "character sets", "ISO_IR 999: E9 is shown as ‹E9›")
def test_an_unknown_set_is_shown_as_bytes() -> None:
    assert text(b"Buc J\xe9r\xf4me", b"ISO_IR 999") == "Buc J‹E9›r‹F4›me"
    assert name_groups(b"Buc^J\xe9r\xf4me", b"KLINGON") == ("Buc^J‹E9›r‹F4›me",)
    assert decode(b"J\xe9", b"ISO_IR 999").encode("ascii", "surrogateescape") == b"J\xe9"
    assert "'ISO_IR 999' is unknown" in remark(b"ISO_IR 999", [b"J\xe9"])
    assert not remark(b"ISO_IR 999", [b"Jane"])


@pytest.mark.parametrize(
    ("character_set", "written", "shown"),
    [
        (b"ISO_IR 192", b"J\xe9r", "J‹E9›r"),
        (b"\\ISO 2022 IR 149", b"\x1b$)C\xfb", "‹FB›"),
        (b"\\ISO 2022 IR 87", b"\x1b$B;", "‹3B›"),
        (b"ISO_IR 126", b"a\xff", "a‹FF›"),
    ],
)
def test_bytes_that_are_no_character_are_shown_as_bytes(character_set: bytes, written: bytes, shown: str) -> None:
    assert text(written, character_set) == shown


def test_letters_without_a_set_are_guessed_and_said_so() -> None:
    assert text("Jérôme".encode()) == text("Jérôme".encode("latin-1")) == "Jérôme"
    assert text(b"J\x82r") == "J‹82›r"
    assert "names no character set" in remark(b"", ["Jérôme".encode()])
    assert not remark(b"ISO_IR 100", ["Jérôme".encode("latin-1")])


def test_a_writer_that_forgets_to_call_its_set_again_is_understood() -> None:
    written = b"Hong^Gildong=\x1b$)C\xfb\xf3^\xd1\xce\xd4\xd7"
    assert decode(written, b"\\ISO 2022 IR 149", is_name=True) == "Hong^Gildong=洪^吉洞"


@pytest.mark.parametrize(("letter", "pair"), [("①", b"-!"), ("髙", b"|b"), ("﨑", b"yu"), ("㈱", b"-j")])
def test_letters_that_makers_added_to_kanji(letter: str, pair: bytes) -> None:
    assert decode(b"\x1b$B" + pair + b"\x1b(B", b"\\ISO 2022 IR 87") == letter


def test_all_kanji_are_those_of_jis_x_0208_and_0212() -> None:
    for escape, codec in ((b"\x1b$B", "iso2022_jp"), (b"\x1b$(D", "iso2022_jp_1")):
        for row in range(0x21, 0x7F):
            written = escape + bytes(byte for cell in range(0x21, 0x7F) for byte in (row, cell)) + b"\x1b(B"
            known = written.decode(codec, "ignore")
            assert not set(known) - set(decode(written, b"\\ISO 2022 IR 87\\ISO 2022 IR 159"))


def test_long_texts_end_between_letters() -> None:
    for count in range(1020, 1027):
        shown = text(b"x" * (count - 1020) + "é".encode() * 600, b"ISO_IR 192")
        assert shown.endswith("é…")
        assert "‹" not in shown


def test_any_bytes_in_any_set_are_text() -> None:
    source = random.Random(5)
    multiple = (b"\\ISO 2022 IR 149", b"\\ISO 2022 IR 87", b"ISO 2022 IR 13\\ISO 2022 IR 58")
    sets = (b"", b"ISO_IR 13", b"GB18030", b"ISO_IR 192", b"BIG5", b"?", b"GBK", *multiple)
    letters = b"\x1b\x1b$()-ABCDIJL^=\\\xb0\xc0\xff\x80\x81\xa1 \r\n\x00x"
    for _ in range(2000):
        written = bytes(source.choice(letters) for _ in range(source.randrange(24)))
        for character_set in sets:
            shown = visible(decode(written, character_set, is_name=True))
            assert shown.isprintable() or not set(shown) & set("\x00\x1b\r\n\u202e")
            shown.encode()


# What charsettests.screenshot.png of the file set shows for each file.
SEEN = {
    "SCSARAB": "قباني^لنزار",
    "SCSFREN": "Buc^Jérôme",
    "SCSGERM": "Äneas^Rüdiger",
    "SCSGREEK": "Διονυσιος",
    "SCSH31": "Yamada^Tarou=山田^太郎=やまだ^たろう",
    "SCSH32": "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
    "SCSHBRW": "שרון^דבורה",
    "SCSI2": "Hong^Gildong=洪^吉洞=홍^길동",
    "SCSRUSS": "Люкceмбypг",
    "SCSX1": "Wang^XiaoDong=王^小東=",
    "SCSX2": "Wang^XiaoDong=王^小东=",
}


@pytest.mark.answers("2.3", "character sets", "eleven real files: the names of the picture that comes with them")
@pytest.mark.parametrize("name", SEEN)
def test_names_are_those_of_the_picture(corpus: Path, name: str) -> None:
    location = Location(str(corpus / "charsets" / "clunie-fileset" / name))
    assert "=".join(header.read(location).study.patient.name_groups) == SEEN[name]
    assert next(row.value for row in tags.rows(location) if row.path == "00100010") == SEEN[name].rstrip("=")


@pytest.mark.answers("2.3", "character sets", "equal to pydicom, but for the escapes of GB2312 that it leaves in names")
def test_pydicom_reads_the_same_names(corpus: Path) -> None:
    other = []
    for path in sorted((corpus / "charsets").glob("*/*.dcm")):
        known = dcmread(path, stop_before_pixels=True, force=True)
        terms = character_set_of(known, b"")
        if "PatientName" in known:
            value = known.get_item("PatientName").value
            names = convert_PN(value, convert_encodings(terms.decode().split("\\")))
            if str(names) != decode(value.rstrip(b" "), terms, is_name=True).rstrip("="):
                other.append(path.name)
    assert other == ["chrGB2312.dcm"]


@pytest.mark.skipif(shutil.which("dcmdump") is None, reason="DCMTK is not installed")
@pytest.mark.answers("2.3", "character sets", "equal to DCMTK in all files that its iconv knows")
def test_dcmtk_reads_the_same_names(corpus: Path) -> None:
    compared = 0
    for path in sorted((corpus / "charsets").glob("*/*")):
        if path.name == "DICOMDIR" or path.suffix == ".png":
            continue
        command = ["dcmdump", "-q", "+U8", "+L", "+P", "0010,0010", str(path)]
        told = subprocess.run(command, capture_output=True, check=False).stdout.decode()
        if "[" in told:
            ours = next(row.value for row in tags.rows(Location(str(path))) if row.path == "00100010")
            assert told[told.index("[") + 1 : told.rindex("]")].strip(" =") == ours, path.name
            compared += 1
    assert compared >= 30


@pytest.mark.answers("2.3", "character sets", "items have their own set, else that of what holds them (PS3.5 7.5.3)")
@pytest.mark.parametrize("name", ["chrSQEncoding.dcm", "chrSQEncoding1.dcm"])
def test_items_have_their_own_set_or_inherit_it(corpus: Path, name: str) -> None:
    found = {row.path: row.value for row in tags.rows(Location(str(corpus / "charsets" / "pydicom" / name)))}
    assert found["00321064[0].00100010"] == "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"
    assert found["00321032"] == "Doctor^Who^^MD"


def test_only_bytes_are_written_out_where_the_text_goes_on_as_data() -> None:
    assert bytes_visible("J\udce9\u202e") == "J‹E9›\u202e"
