"""What is typed into the search: dates, modalities, fields, states, notes; for known and open studies alike."""

from dataclasses import replace
from datetime import date

import pytest

from viewer.core.remark import Remark
from viewer.library.days import Days, days
from viewer.library.library import Library
from viewer.library.query import Surroundings, parse
from viewer.library.terms import Searched
from viewer.library.words import searched_of

TODAY = date(2026, 11, 25)  # a Wednesday
AROUND = Surroundings(
    TODAY, frozenset({"1.2.2"}), {"1.2.1": Remark(True), "1.2.3": Remark(note="Läsion in S4, ask again")}
)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "20240101", "20241231"),
        ("2024-02", "20240201", "20240229"),
        ("2024-3-1", "20240301", "20240301"),
        ("20240301", "20240301", "20240301"),
        ("1.3.2024", "20240301", "20240301"),
        ("03/2024", "20240301", "20240331"),
        (">2023", "20240101", "99991231"),
        (">=2023", "20230101", "99991231"),
        ("<2024-03", "00000101", "20240229"),
        ("<=2024-03", "00000101", "20240331"),
        ("2022..2023-06", "20220101", "20230630"),
        ("..2023", "00000101", "20231231"),
        ("today", "20261125", "20261125"),
        ("yesterday", "20261124", "20261124"),
        ("this-week", "20261123", "20261125"),
        ("last-week", "20261118", "20261125"),
        ("last-month", "20261001", "20261031"),
        ("last-3-days", "20261122", "20261125"),
        ("last-year", "20250101", "20251231"),
        ("march-2024", "20240301", "20240331"),
        ("mar.-2024", "20240301", "20240331"),
        ("2024-märz", "20240301", "20240331"),
        ("2024年3月", "20240301", "20240331"),
        ("march", "20260301", "20260331"),
        ("december", "20251201", "20251231"),
        ("may", "20260501", "20260531"),
    ],
)
def test_days_as_people_type_them(text, first, last):
    assert days(text, TODAY) == Days(first, last)


@pytest.mark.parametrize("text", ["", "2024-13", "31.2.2024", "99", ">", "..", "tomorrow", ">x", "20241301", "0000"])
def test_what_is_no_day_is_none(text):
    assert days(text, TODAY) is None


def _physicians(number):
    return "Welby^Marcus" if number == 1 else ""


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """Give a library of four studies, and what is searched of them as if they were open."""
    from tests.library.conftest import made

    made_of = {
        1: {"name": "Doe, Jane", "date": "20240131", "text": "Thorax", "modality": "CT"},
        2: {"name": "Roe, Richard", "date": "20261120", "text": "Open biopsy", "modality": "MR"},
        3: {"name": "Müller, Jörg", "date": "20230612", "text": "PET/CT Ganzkörper", "modality": "PT"},
        4: {"name": "Thorax, Tom", "date": "", "text": "Knee", "modality": "DX"},
    }
    library = Library(tmp_path_factory.mktemp("query") / "library.sqlite")
    for number, told in made_of.items():
        entries = [
            replace(
                e, series=replace(e.series, body_part="CHEST" if number == 1 else "KNEE", description=f"lung {number}")
            )
            for e in made(number, 2, **told)
        ]
        library.add(
            [
                replace(e, study=replace(e.study, institution="Städtisches Klinikum", physicians=_physicians(number)))
                for e in entries
            ]
        )
    library.check("1.2.4")
    yield library
    library.close()


FOUND = [
    ("2024", {1}),
    ("2023..2024", {1, 3}),
    (">2024", {2}),
    ("<2024", {3}),
    ("last week", {2}),
    ("January 2024", {1}),
    ("jan 2024", {1}),
    ("2023 juni pet", {3}),
    ("november", {2}),
    ("welby", {1}),
    ("Last 2 years", {2}),
    ("date:2026-11", {2}),
    ("born:1950", {1, 2, 3, 4}),
    ("born:1951", set()),
    ("mod:ct", {1}),
    ("mod:CT,MR", {1, 2}),
    ("modality:pet", {3}),
    ("ct", {1, 3}),
    ("body:chest", {1}),
    ("chest", {1}),
    ("name:thorax", {4}),
    ("desc:thorax", {1}),
    ("thorax", {1, 4}),
    ("id:id3", {3}),
    ("acc:ACC2", {2}),
    ("inst:stadtisch", {1, 2, 3, 4}),
    ("klinikum 2023", {3}),
    ('desc:"open biopsy"', {2}),
    ("lung mod:MR", {2}),
    ("is:starred", {1}),
    ("starred", {1}),
    ("is:noted", {3}),
    ("note:lasion", {3}),
    ("läsion again", {3}),
    ("is:open", {2}),
    ("open", {2}),
    ("is:missing", {4}),
    ("missing", {4}),
    ("-mod:CT", {2, 3, 4}),
    ("-is:starred mod:CT", set()),
    ("is:nonsense", set()),
    ("nonsense:ct", set()),
    ("", {1, 2, 3, 4}),
    ("mod:", set()),
    ('"', {1, 2, 3, 4}),
    ("date:yes", set()),
]


@pytest.mark.ux("browser-search")
@pytest.mark.parametrize(("text", "numbers"), FOUND)
def test_the_library_finds_what_is_asked_for(full, text, numbers):
    assert {row.study_uid for row in full.search(text, around=AROUND)} == {f"1.2.{number}" for number in numbers}
    assert full.count(parse(text, AROUND)) == len(numbers)


@pytest.mark.parametrize(("text", "numbers"), FOUND)
def test_open_studies_are_found_alike(full, entries, text, numbers):
    query = parse(text, AROUND)
    found = set()
    for row in full.search():
        number = int(row.study_uid[4:])
        (entry,) = entries(
            number, 1, name=row.patient_name, date=row.date, text=row.description, modality=row.modalities[0]
        )
        study = replace(entry.study, institution=row.institution, physicians=_physicians(number))
        text = searched_of(study, (*row.modalities, row.body_parts, f"lung {number}"))
        searched = Searched(
            row.study_uid, text, row.patient_name, row.patient_id, row.birth_date, row.date, row.description,
            row.accession, row.institution, row.body_parts, row.modalities, row.is_missing,
        )  # fmt: skip
        if query.accepts(searched):
            found.add(number)
    assert found == numbers


def test_a_search_of_a_book_is_read_in_its_first_letters_only():
    assert len(parse("a " * 100_000).terms) == 500


def test_patients_come_page_by_page_with_all_their_studies(tmp_path, entries):
    library = Library(tmp_path / "library.sqlite")
    for number in range(30):
        for e in entries(number, 1, date=f"2024{1 + number % 12:02}{1 + number % 28:02}"):
            patient = replace(e.study.patient, patient_id=f"P{number % 10}")
            library.add([replace(e, study=replace(e.study, patient=patient))])
    seen, after = [], None
    while True:
        page = library.page(parse(""), after, patients=3)
        seen.append(page.rows)
        after = page.after
        if after is None:
            break
    assert [len({row.patient_id for row in rows}) for rows in seen] == [3, 3, 3, 1]
    flat = [row for rows in seen for row in rows]
    assert len({row.study_uid for row in flat}) == 30
    newest = [max(r.date for r in flat if r.patient_id == p) for p in dict.fromkeys(r.patient_id for r in flat)]
    assert newest == sorted(newest, reverse=True)
    for patient in {row.patient_id for row in flat}:
        dates = [row.date for row in flat if row.patient_id == patient]
        assert dates == sorted(dates, reverse=True)
    library.close()


def test_a_table_is_sorted_by_any_column_page_by_page(full):
    from viewer.library.records import Order

    for order in Order:
        whole = full.table(order=order, is_descending=False)
        parts = [full.table(order=order, is_descending=False, limit=1, skip=n)[0] for n in range(4)]
        assert parts == whole
    by_name = [row.patient_name for row in full.table(order=Order.PATIENT, is_descending=False)]
    assert by_name == ["Doe, Jane", "Müller, Jörg", "Roe, Richard", "Thorax, Tom"]


def test_what_was_opened_last_is_known(full):
    full.mark_opened(["1.2.3"], 100.9)
    from viewer.library.records import Order

    assert [row.opened for row in full.table(order=Order.OPENED)] == [100, 0, 0, 0]
    assert full.modalities() == ("CT", "DX", "MR", "PT")
