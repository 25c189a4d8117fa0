"""Pictures that other projects expect of real files: within 2 grey levels, or explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.display import picture_table
from tests.display.picture_table import BOUND, CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: Path(case.expected).parent.name)
def test_the_picture_is_the_expected_one(case: picture_table.Case, corpus: Path) -> None:
    assert bool(case.why) == (case.instead is not None)
    assert picture_table.difference(case, corpus) <= BOUND


def test_every_expected_picture_of_the_corpus_is_compared(corpus: Path) -> None:
    patterns = ("**/expected.png", "**/*.reference.png", "**/*.pgm")
    there = {path.relative_to(corpus).as_posix() for pattern in patterns for path in corpus.glob(pattern)}
    assert there == {case.expected for case in CASES}


@pytest.mark.usefixtures("corpus")
def test_the_table_has_a_row_for_each() -> None:
    rows = list(picture_table.rows())
    assert [len(row) for row in rows] == [len(picture_table.HEAD)] * len(CASES)
    assert all(int(row[2]) <= BOUND for row in rows)
