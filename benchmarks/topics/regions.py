"""The numbers of a region while it is dragged on 4096 x 4096, and of an outline of 10,000 points, against SimpleITK."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import SimpleITK
from numpy.typing import NDArray

from benchmarks.rows import Row, at_most
from benchmarks.timing import medians
from viewer.core.geometry import Spacing
from viewer.core.protocols import Sampler
from viewer.measure import REGISTRY
from viewer.measure.evaluate import evaluate
from viewer.measure.region_mask import inside

SIDE, REGION, ROUNDS = 4096, 500, 15
POINTS = 10_000
PEER = "SimpleITK LabelStatistics"


def run() -> list[Row]:
    """Measure an ellipse of 500 x 500 px at another place each time; SimpleITK gets its box and its mask."""
    stored = np.random.default_rng(1).integers(0, 4096, (SIDE, SIDE)).astype(np.uint16)
    rows = []
    for name, values in (
        ("whole numbers", stored),
        ("HU in double precision", stored.astype(np.float64) - 1024),
        ("fractions (SUV)", stored * 0.00137),
    ):
        sampler = Sampler(values, "", Spacing(0.1, 0.1))
        taken = medians({"ours": _drag(sampler), "peer": _peer(values)}, ROUNDS)
        ours, peer = 1000 * taken["ours"], 1000 * taken["peer"]
        rows.append(at_most(f"ellipse of 500 x 500 px, {name}", ours, "ms", 8, peer_name=PEER, peer=peer))
    sampler = Sampler(stored, "", Spacing(0.1, 0.1))
    freehand = 1000 * medians({"ours": _freehand(sampler)}, ROUNDS)["ours"]
    rows.append(Row(f"freehand of {POINTS} points around 500 x 500 px", freehand, "ms"))
    return rows


def _corners(step: int) -> NDArray[np.float64]:
    start = 1000.3 + 1.7 * (step % 100)
    return np.array([[start, start], [start + REGION, start + REGION]])


def _drag(sampler: Sampler) -> Callable[[], object]:
    steps = iter(range(10**6))
    return lambda: evaluate("ellipse", _corners(next(steps)), sampler)


def _peer(values: NDArray[Any]) -> Callable[[], object]:
    """Return what SimpleITK takes for the same pixels: the mask is given to it, cut to its box."""
    cut = (slice(1000, 1502), slice(1000, 1502))
    outline = REGISTRY.get("ellipse").outline(_corners(0), 1.0)
    mask = SimpleITK.GetImageFromArray(inside(outline, cut).astype(np.uint8))

    def measure() -> object:
        statistics = SimpleITK.LabelStatisticsImageFilter()
        statistics.Execute(SimpleITK.GetImageFromArray(values[cut]), mask)
        return statistics.GetMean(1), statistics.GetSigma(1), statistics.GetMedian(1)

    return measure


def _freehand(sampler: Sampler) -> Callable[[], object]:
    turn = np.arange(POINTS) * (2 * np.pi / POINTS)
    radius = 245 + 5 * np.sin(40 * turn)
    points = np.stack([1250 + radius * np.cos(turn), 1250 + radius * np.sin(turn)], axis=1)
    return lambda: evaluate("freehand", points, sampler)
