"""Longest stalls of the event loop, by a timer of 5 ms, while the program opens, scrolls and builds 3D."""

from __future__ import annotations

import statistics

from benchmarks import data
from benchmarks.rows import Row, at_most
from benchmarks.timing import probe

ROUNDS = 3
PARTS = {
    "opening": "opening 600 files",
    "scrolling": "scrolling",
    "building": "building planes and 3D",
    "turning": "turning 3D",
}


def run() -> list[Row]:
    """Report the median over runs of each run's 99th percentile and longest stall."""
    folder = data.ct600()
    data.warm(folder)
    results = [probe("whole", str(folder), "planes") for _ in range(ROUNDS)]
    rows: list[Row] = []
    for part, name in PARTS.items():
        runs = [result[part] for result in results]
        rows.append(at_most(f"{name}: longest", statistics.median(map(max, runs)), "ms", 250))
        rows.append(at_most(f"{name}: 99th percentile", statistics.median(map(_percentile, runs)), "ms", 50))
    damaged = data.damaged60()
    data.warm(damaged)
    runs = [probe("damaged", str(damaged))["scrolling"] for _ in range(ROUNDS)]
    name = "scrolling JPEG 2000, every second picture damaged"
    rows.append(at_most(f"{name}: longest", statistics.median(map(max, runs)), "ms", 250))
    rows.append(at_most(f"{name}: 99th percentile", statistics.median(map(_percentile, runs)), "ms", 50))
    return rows


def _percentile(gaps: list[float]) -> float:
    return sorted(gaps)[min(len(gaps) - 1, int(0.99 * len(gaps)))]
