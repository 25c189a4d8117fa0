"""Mutated files: none ends the program, holds it, fails without a word, or takes all memory."""

from __future__ import annotations

import random
import sys

import pytest

from tests.fuzz import campaign
from tests.fuzz.mutators import MUTATORS, elements, mutated
from tests.fuzz.seeds import seeds

PART = 500


def test_a_campaign_makes_the_same_files_again() -> None:
    name, data = seeds()[0]
    assert name
    assert [mutated(7, number, data) for number in range(20)] == [mutated(7, number, data) for number in range(20)]
    assert mutated(7, 1, data) != mutated(8, 1, data)


def test_the_mutators_see_the_elements_of_a_file() -> None:
    data = dict(seeds())["nested"]
    found = elements(data)
    assert len(found) == 68
    assert {element.vr for element in found} == {b"UL", b"UI", b"SQ", b"US", b"CS", b"OB"}
    assert len(MUTATORS) > 15


def test_files_of_a_byte_are_changed_too() -> None:
    assert all(isinstance(mutator(random.Random(seed), b"D"), bytes) for mutator in MUTATORS for seed in range(50))


def test_a_campaign_that_ends_early_says_so() -> None:
    summary = campaign.start(seed=1, count=2, jobs=1)
    summary.jobs = 0
    with pytest.raises(RuntimeError, match="ended before its last file"):
        campaign.run(summary)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is measured and limited on Linux")
@pytest.mark.parametrize("first", range(0, 2000, PART))
def test_mutated_files_are_opened_or_refused(first: int) -> None:
    found = campaign.run(campaign.start(seed=1, count=PART, jobs=1, first=first))
    assert found.done == PART
    assert found.deaths == []
    assert found.hangs == []
    assert found.failures == {}
    assert found.beyond_memory == {}
    assert found.largest_growth < 256 * 2**20
