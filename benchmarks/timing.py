"""Medians of calls that take turns, so that what else runs on the machine meets all of them alike."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def medians(calls: Mapping[str, Callable[[], object]], rounds: int, warm_up: int = 1) -> dict[str, float]:
    """Return the median seconds of each call; each is made once in every round, after `warm_up` unmeasured ones."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(-warm_up, rounds):
        for name, call in calls.items():
            gc.collect()
            start = time.perf_counter()
            result = call()
            seconds = time.perf_counter() - start
            del result
            if turn >= 0:
                taken[name].append(seconds)
    return {name: statistics.median(values) for name, values in taken.items()}


def probe(name: str, *arguments: str) -> dict[str, Any]:
    """Run `benchmarks.probes.NAME` in a process of its own; return the JSON of its last line.

    `started` is put into its environment: the monotonic time just before the process was started.
    """
    environment = dict(os.environ, BENCH_STARTED=repr(time.monotonic()))
    command = [sys.executable, "-m", f"benchmarks.probes.{name}", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=False)
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise RuntimeError(f"{name} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(lines[-1])
    return result


def median_of(results: list[dict[str, Any]], key: str) -> float:
    """Return the median of one figure over probes."""
    return float(statistics.median(result[key] for result in results))
