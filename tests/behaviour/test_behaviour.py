"""What is promised of the window is shown by tests."""

from tests.behaviour.document import DOCUMENT, render
from tests.behaviour.rows import ROWS
from tests.behaviour.shown import shown


def test_every_mark_names_a_row_that_there_is() -> None:
    assert sorted(shown().keys() - {row.id for row in ROWS}) == []


def test_every_row_is_shown() -> None:
    found = shown()
    assert [row.id for row in ROWS if row.id not in found] == []


def test_the_document_is_that_of_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == render(shown()), "write it anew: python -m tests.behaviour"


def test_every_id_is_there_once() -> None:
    ids = [row.id for row in ROWS]
    assert len(set(ids)) == len(ids)


def test_a_row_without_a_test_says_so() -> None:
    row = ROWS[0]
    text = render({ROWS[1].id: ["tests/ui/test_one.py::test_two"]})
    assert f"| {row.says} | not shown yet |" in text
    assert f"| {ROWS[1].says} | `ui/test_one.py::test_two` |" in text
