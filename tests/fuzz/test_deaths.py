"""Decode processes die by the dozen beside a desk: it stays, each frame is marked, measurements are what they were."""

from __future__ import annotations

import sys

import pytest

from tests.fuzz import deaths

COUNT = 20
DEADLINE_S = 2.0
"""Long enough for sound pictures of 24 bytes on a machine that does much else."""


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited on Linux only")
def test_decoders_die_and_the_desk_stays() -> None:
    report = deaths.run(COUNT, DEADLINE_S)
    assert report.wrong == []
    assert report.deaths >= COUNT
    assert set(report.slowest_s) == set(deaths.KINDS)
    assert report.slowest_s["hangs"] >= DEADLINE_S
