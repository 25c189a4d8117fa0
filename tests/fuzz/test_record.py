"""The record of campaigns is a table of the document of conformance."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fuzz import campaign, record


def test_a_campaign_is_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = replace(
        campaign.start(1, 100_000, 2),
        done=100_000,
        largest_growth=50 << 20,
        slowest_s=1.5,
        decoder_faults={"7": "slow"},
    )
    path = tmp_path / "summary.json"
    summary.save(path)
    monkeypatch.setattr(record, "RECORD", tmp_path / "record.json")
    words = ["record", str(path), "--date", "2026-01-31", "--commit", "0123abc", "--also", "forced deaths: 1000"]
    monkeypatch.setattr(sys, "argv", words)
    assert record.main() == 0
    rows = dict(record.rows())
    assert rows["files opened"] == "100,000"
    assert rows["deaths of the program"] == "0"
    assert rows["largest growth of memory over a file"] == "50 MiB"
    assert rows["decoders stopped (a frame each)"] == "1"
    assert rows["forced deaths"] == "1000"


def test_the_last_campaign_found_nothing() -> None:
    if not record.RECORD.is_file():
        pytest.skip("no campaign was recorded yet")
    kept = json.loads(record.RECORD.read_text(encoding="utf-8"))["campaign"]
    assert (kept["deaths"], kept["hangs"], kept["failures"], kept["beyond_memory"]) == (0, 0, 0, 0)
    assert all(len(row) == len(record.HEAD) for row in record.rows())
