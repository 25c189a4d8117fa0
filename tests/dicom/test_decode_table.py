"""Every row of the table of transfer syntaxes: equal, within its bound, or refused with a reason."""

from pathlib import Path

import av
import numpy as np
import pytest

from tests.dicom import decode_table, retired_streams
from tests.dicom.decode_table import CASES, UID, Case
from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.dicom import header, pixels
from viewer.dicom.syntaxes import CANDIDATES, NATIVE, OTHERS
from viewer.dicom.video import VIDEO

REFUSED = {(UID + ".4.90", 26), (UID + ".4.92", 26)}
LOSSLESS_16 = [case for case in CASES if case.syntax in (UID + ".4.57", UID + ".4.70", UID + ".4.80")]
NEAR = [case for case in CASES if case.syntax == UID + ".4.81"]
EXTENDED = [case for case in CASES if case.syntax == UID + ".4.51" and case.bits == 12]
PLANES = [case for case in CASES if case.layout == " planes" and case.syntax == UID + ".1"]
YBR = [case for case in CASES if case.colour == "YBR_FULL"]
MENTIONED = {*map(id, (*LOSSLESS_16, *NEAR, *EXTENDED, *PLANES, *YBR))}
OTHER_CASES = [case for case in CASES if id(case) not in MENTIONED and (case.syntax, case.bits) not in REFUSED]


def is_within_bound(case: Case, folder: Path) -> bool:
    return decode_table.difference(case, folder) <= case.bound


@pytest.mark.parametrize("case", OTHER_CASES, ids=lambda case: case.id)
def test_what_was_encoded_is_read(tmp_path: Path, case: Case) -> None:
    assert is_within_bound(case, tmp_path)


@pytest.mark.answers(
    "2.2", "16-bit JPEG-LS / lossless", "8, 12, 16 bits, signed, RGB, predictors 1 to 7: difference 0 to what went in"
)
@pytest.mark.parametrize("case", LOSSLESS_16, ids=lambda case: case.id)
def test_lossless_jpeg_and_jpeg_ls_are_equal_to_the_last_bit(tmp_path: Path, case: Case) -> None:
    assert decode_table.difference(case, tmp_path) == 0


@pytest.mark.answers("2.2", "16-bit JPEG-LS / lossless", "NEAR 3 of 8, 12 and 16 bits: within 3")
@pytest.mark.parametrize("case", NEAR, ids=lambda case: case.id)
def test_near_lossless_jpeg_ls_lies_within_near(tmp_path: Path, case: Case) -> None:
    assert decode_table.difference(case, tmp_path) <= 3


@pytest.mark.answers("2.2", "JPEG extended 12-bit", "a ramp 0..4095, grey and RGB: within 1, so not clipped at 255")
@pytest.mark.parametrize("case", EXTENDED, ids=lambda case: case.id)
def test_extended_jpeg_has_all_twelve_bits(tmp_path: Path, case: Case) -> None:
    assert decode_table.values(case).max() == 4095
    assert decode_table.difference(case, tmp_path) <= 1


@pytest.mark.answers("2.2", "PlanarConfiguration", "RGB of 8 and 16 bits and YBR_FULL in planes: difference 0")
@pytest.mark.parametrize("case", PLANES, ids=lambda case: case.id)
def test_planes_are_the_interleaved_picture(tmp_path: Path, case: Case) -> None:
    assert decode_table.difference(case, tmp_path) == 0


@pytest.mark.answers(
    "2.2",
    "YBR_FULL",
    "native, RLE, deflated, JPEG lossless, JPEG-LS, J2K without MCT: the matrix in double, difference 0",
)
@pytest.mark.parametrize("case", YBR, ids=lambda case: case.id)
def test_ybr_is_the_rgb_of_the_standards_matrix(tmp_path: Path, case: Case) -> None:
    assert decode_table.difference(case, tmp_path) == 0


@pytest.mark.parametrize(
    "case", [case for case in CASES if (case.syntax, case.bits) in REFUSED], ids=lambda one: one.id
)
def test_more_bits_than_the_codec_is_exact_for_are_refused(tmp_path: Path, case: Case) -> None:
    with pytest.raises(ViewerError, match="JPEG 2000") as caught:
        decode_table.difference(case, tmp_path)
    assert "exact up to 24" in caught.value.detail


@pytest.mark.parametrize(("syntax", "bits"), retired_streams.SYNTAXES)
def test_retired_jpeg_processes_are_read(syntax: str, bits: int) -> None:
    assert decode_table.retired_difference(syntax, bits) <= 1


@pytest.mark.parametrize("syntax", OTHERS)
def test_a_syntax_without_a_picture_is_refused_by_its_name(syntax: str) -> None:
    assert OTHERS[syntax] in decode_table.refusal(syntax)


def test_every_transfer_syntax_of_pictures_is_known() -> None:
    """PS3.6 table A-1: native, JPEG (.50 to .66, .70), JPEG-LS, JPEG 2000, JPIP, video, JPEG XL, HTJ2K."""
    ends = ["", ".1", ".1.98", ".1.99", ".2", ".5", ".8.1", ".4.70", ".4.80", ".4.81"]
    ends += [f".4.{number}" for number in (*range(50, 67), *range(90, 96), *range(100, 109), *range(110, 113))]
    ends += [f".4.{number}" for number in range(201, 206)] + [f".4.{number}.1" for number in range(100, 107)]
    known = {*NATIVE, *CANDIDATES, *OTHERS, *VIDEO}
    assert [UID + end for end in ends if UID + end not in known] == []


def test_ten_bit_hevc_keeps_its_ten_bits(tmp_path: Path) -> None:
    """Main 10 in 16 bits allocated, 10 stored: grey 8 of 255 is 32 of 1023."""
    from pydicom import dcmread

    from tests.dicom.test_video import STEP, encoded, written

    if "libx265" not in av.codecs_available:
        pytest.skip("libx265 is not built in")
    path = written(tmp_path / "video.dcm", UID + ".4.108", [encoded("libx265", "mp4", "yuv420p10le")])
    ds = dcmread(path)
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 16, 10, 9
    ds.save_as(path)
    instance = header.read(Location(str(path))).instance
    for number in (0, 20, 39):
        shown = pixels.load(instance, number).stored
        assert shown.dtype == np.uint16
        assert float(shown.mean()) == pytest.approx((STEP * number + 8) * 1023 / 255, abs=8)


def test_the_table_covers_bits_sign_and_colour_of_every_syntax() -> None:
    """1, 8, 12, 16, 32 bits, float and double where a syntax can hold them; signed; colour; each within its bound."""
    native = {"1", "8", "8 signed", "12", "12 signed", "16", "16 signed", "32", "32 signed"}
    integers = {"8", "8 signed", "12", "12 signed", "16", "16 signed"}
    wanted = dict.fromkeys((".1.98", ".5", ".8.1"), native) | dict.fromkeys((".4.57", ".4.70", ".4.80"), integers)
    wanted |= dict.fromkeys(("", ".1", ".1.99", ".2"), native | {"32 (float)", "64 (double)"})
    wanted |= dict.fromkeys((".4.90", ".4.92"), integers | {"1", "24"})
    wanted |= dict.fromkeys((".4.201", ".4.202", ".4.203"), integers | {"32"})
    wanted |= dict.fromkeys((".4.110", ".4.112"), frozenset(("8", "12", "16")))
    made = {end: [case for case in CASES if case.syntax == UID + end] for end in wanted}
    assert {end: missing for end, bits in wanted.items() if (missing := bits - {c.bits_text for c in made[end]})} == {}
    assert [end for end, cases in made.items() if not any(case.colour != "grey" for case in cases)] == []
    read = {case.syntax for case in CASES} | {syntax for syntax, _ in retired_streams.SYNTAXES}
    without_encoder = {syntax for syntax, (name, _) in CANDIDATES.items() if "arithmetic" in name or "Hierarch" in name}
    assert set(CANDIDATES) - read - without_encoder == set()


def test_the_table_names_each_result() -> None:
    rows = decode_table.rows()
    assert len(rows) > 150
    assert all(row[3].startswith(("equal", "within ", "refused: ")) for row in rows)
