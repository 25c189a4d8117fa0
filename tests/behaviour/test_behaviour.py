"""What is promised of the window is shown by tests."""

from tests.behaviour.rows import ROWS
from tests.behaviour.shown import shown


def test_every_mark_names_a_row_that_there_is() -> None:
    assert sorted(shown().keys() - {row.id for row in ROWS}) == []


def test_every_id_is_there_once() -> None:
    ids = [row.id for row in ROWS]
    assert len(set(ids)) == len(ids)
