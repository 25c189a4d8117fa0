"""Processes that annotate die by SIGKILL: what was acknowledged is there again, byte for byte, and nothing else."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.fuzz import annotation_deaths
from tests.fuzz.annotation_deaths import Known, Tally

COUNT = 20


def test_a_loss_is_seen() -> None:
    known, tally = Known(), Tally()
    for line in (b'{"do": {"mark:a": "1"}}', b'{"ok": true}', b'{"do": {"mark:a": "2", "mark:b": "3"}}'):
        known.hear(line)
    for state in ("1", "2", None, "3"):
        annotation_deaths._compare("marks", "mark:a", state, (known,), tally)
    assert (tally.lost, tally.unexpected) == (2, 0)
    for state in (None, "3", "4"):
        annotation_deaths._compare("marks", "mark:b", state, (known,), tally)
    assert (tally.lost, tally.unexpected) == (2, 1)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_no_death_loses_what_was_acknowledged(tmp_path: Path) -> None:
    tallies = annotation_deaths.run(COUNT, seed=3, folder=tmp_path)
    assert [text for one in tallies.values() for text in one.wrong] == []
    total = dict(zip(annotation_deaths.HEAD, annotation_deaths.table(tallies)[-1], strict=True))
    assert total["kills"] == str(COUNT)
    assert int(total["acknowledged"]) > COUNT
    assert list(tmp_path.iterdir()) == []
