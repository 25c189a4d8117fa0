"""Studies are found by any part of a name, in any script, whatever the case, accents and forms of letters."""

import sqlite3
from dataclasses import replace

import pytest

from viewer.core.database import connect
from viewer.core.records import Patient
from viewer.dicom.values import readable_name
from viewer.library import tables
from viewer.library.library import Library
from viewer.library.words import found_in, searched_of, words

NAMES = {
    "japanese": "Yamada^Tarou=山田^太郎=やまだ^たろう",
    "half width": "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎",
    "korean": "Hong^Gildong=洪^吉洞=홍^길동",
    "chinese": "Wang^XiaoDong=王^小东",
    "french": "Buc^Jérôme",
    "danish": "Øberg-Ström^Zoë Æsa",
    "german": "Strauß^Jörg",
    "spelt": "MUELLER^JOERG",
    "umlaut": "Müller^Björg",
    "polish": "Wałęsa^Łucja",
    "turkish": "IŞIK^İnan",
    "irish": "O’Brien^Seán",
    "russian": "Люксембург^Йоханн",
    "greek": "Διονύσιος^Άννα",
    "hebrew": "שרון^דבורה",
    "arabic": "قباني^لنزار",
    "thai": "สมชาย^ใจดี",
    "prefix": "Doe^Jane^Mary^Dr^III",
    "odd": "100%_sure^it's [so]",
}
FOUND = [
    ("Yamada", {"japanese"}),
    ("tarou YAMADA", {"japanese"}),
    ("山田", {"japanese", "half width"}),
    ("太郎 山田", {"japanese", "half width"}),
    ("山田^太郎", {"japanese", "half width"}),
    ("やまだ", {"japanese", "half width"}),
    ("ヤマダ", {"japanese", "half width"}),
    ("ﾔﾏﾀﾞ", {"japanese", "half width"}),
    ("たろう", {"japanese", "half width"}),
    ("洪", {"korean"}),
    ("길동 hong", {"korean"}),
    ("小东", {"chinese"}),
    ("Ｗａｎｇ", {"chinese"}),
    ("jerome buc", {"french"}),
    ("JÉRÔME", {"french"}),
    ("Je\u0301ro\u0302me", {"french"}),
    ("oberg", {"danish"}),
    ("zoe aesa", {"danish"}),
    ("strom", {"danish"}),
    ("strauss jorg", {"german"}),
    ("strauss joerg", {"german"}),
    ("STRAUSS", {"german"}),
    ("mueller", {"spelt", "umlaut"}),
    ("Müller", {"spelt", "umlaut"}),
    ("Mu\u0308ller j", {"spelt", "umlaut"}),
    ("muller", {"umlaut"}),
    ("Jörg", {"german", "spelt", "umlaut"}),
    ("Müll*rg", {"spelt", "umlaut"}),
    ("walesa lucja", {"polish"}),
    ("ışık", {"turkish"}),
    ("isik inan", {"turkish"}),
    ("o'brien sean", {"irish"}),
    ("люксембург", {"russian"}),
    ("ИОХАНН", {"russian"}),
    ("διονυσιος αννα", {"greek"}),
    ("ΔΙΟΝΥΣΙΟΣ", {"greek"}),
    ("דבורה שרון", {"hebrew"}),
    ("שָׁרוֹן", {"hebrew"}),
    ("قَبَّاني", {"arabic"}),
    ("قبـــاني", {"arabic"}),
    ("สมชาย", {"thai"}),
    ("dr mary iii", {"prefix"}),
    ("Doe, Jane", {"prefix"}),
    ("100%_", {"odd"}),
    ("it's", {"odd"}),
    ("[so]", {"odd"}),
    ("yam*rou", {"japanese"}),
    ("y?mada", {"japanese"}),
    ("*ström", {"danish"}),
    ("*", set(NAMES)),
    ("", set(NAMES)),
    ("%", {"odd"}),
    ("a_a", set()),
    ("'; DROP TABLE study; --", set()),
]


def patient(number, name):
    groups = tuple(name.split("="))
    return Patient(f"ID-{number:03}", readable_name(groups), name_groups=groups)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """Give a library of a study of each name; its UID is the name's key."""
    from tests.library.conftest import made

    library = Library(tmp_path_factory.mktemp("names") / "library.sqlite")
    for number, (key, name) in enumerate(NAMES.items()):
        (entry,) = made(number, 1, text="", modality="XX", date="")
        library.add(
            [replace(entry, study=replace(entry.study, study_uid=key, accession="", patient=patient(number, name)))]
        )
    yield library
    library.close()


@pytest.mark.answers("2.3", "PN matching, wildcards", "19 names in 12 scripts by any group, without accents; * and ?")
@pytest.mark.parametrize(("text", "keys"), FOUND)
def test_names_are_found_by_any_part(full, text, keys):
    assert {row.study_uid for row in full.search(text)} == keys


@pytest.mark.parametrize(("text", "keys"), FOUND)
def test_open_studies_are_found_as_the_library_finds_them(entries, text, keys):
    (entry,) = entries(1, 1, text="", date="")
    texts = {
        key: searched_of(replace(entry.study, accession="", patient=patient(number, name)))
        for number, (key, name) in enumerate(NAMES.items())
    }
    assert {key for key, searched in texts.items() if found_in(searched, words(text))} == keys


@pytest.mark.answers("2.3", "VM/VR surprises", "odd dates keep their place: the same order each time")
def test_odd_dates_sort_the_same_each_time(tmp_path, entries):
    dates = ("2004.01.19", "", "yesterday", "20240131", "00000000", "20240131")
    library = Library(tmp_path / "library.sqlite")
    for number, date in enumerate(dates):
        library.add(entries(number, 1, date=date))
    first = [row.study_uid for row in library.search()]
    library.add(entries(0, 1, date=dates[0]))
    assert [row.study_uid for row in library.search()] == first
    assert [row.study_uid for row in library.search("2004.01.19")] == ["1.2.0"]
    library.close()


def test_many_wildcards_take_no_time():
    assert not found_in("a" * 5000, words("*".join("a" * 40) + "b"))


def test_a_library_of_before_is_searched_like_a_new_one(tmp_path):
    path = tmp_path / "library.sqlite"
    old = connect(path, tables.MIGRATIONS[:1], is_durable=False)
    old.execute("INSERT INTO patient VALUES (1, 'P', 'やまだ', '', '')")
    old.execute(
        "INSERT INTO study (uid, patient, date, time, description, accession, institution, words, search)"
        " VALUES ('1.2', 1, '', '', '', '', '', 'やまた', 'やまた ct')"
    )
    old.close()
    library = Library(path)
    assert [row.study_uid for row in library.search("ﾔﾏﾀﾞ CT")] == ["1.2"]
    library.close()


def test_names_that_are_sql_are_names(full, entries):
    (entry,) = entries(99, 1)
    evil = Patient("'); DROP TABLE study; --", "Robert'); DROP TABLE study; --")
    full.add([replace(entry, study=replace(entry.study, study_uid="evil", patient=evil))])
    assert [row.study_uid for row in full.search("robert'); drop")] == ["evil"]
    assert len(full.search()) == len(NAMES) + 1
    full.remove("evil")
    with sqlite3.connect(full.path) as connection:
        assert connection.execute("SELECT count(*) FROM study").fetchone() == (len(NAMES),)
    connection.close()
