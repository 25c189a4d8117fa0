"""Decode processes die by the dozen beside a desk: it stays, each frame is marked, measurements are what they were."""

from __future__ import annotations

import sys

import pytest

from tests.fuzz import deaths

COUNT = 24


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited on Linux only")
def test_decoders_die_and_the_desk_stays() -> None:
    report = deaths.run(COUNT)
    assert report.wrong == []
    assert report.deaths >= COUNT
    assert set(report.slowest_s) == set(deaths.KINDS)
    assert report.slowest_s["hangs"] >= deaths.DEADLINE_S
