"""The curves of marks: values along a profile, how often they occur in a region, and what becomes of them over time."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.actions.measuring import sampler_of
from viewer.actions.moments import Moments
from viewer.core.distribution import of_tally
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.phrases import say
from viewer.core.protocols import Sampler
from viewer.core.trace import Trace
from viewer.core.units import unit_words
from viewer.exporters.sheets import Cell, Sheet
from viewer.measure import REGISTRY
from viewer.measure.profile import Profile, trace
from viewer.measure.region import Region, tally_of
from viewer.measure.region_values import LUMA_UNIT

if TYPE_CHECKING:
    from viewer.actions.sources import PictureInfo, PictureSource
    from viewer.core.records import Stack
    from viewer.jobs.lanes import Job

BINS = 64
Placed = Callable[["PictureInfo"], NDArray[np.float64]]
"""Returns the points (n, 2) px of a mark on a picture."""


class Way(Enum):
    """Which curve of a mark is meant; the value is its name on the command line."""

    VALUES = "values"
    """Along a line, or how often each occurs in a region."""
    TIME = "time"


def ways_of(kind: str) -> tuple[Way, ...]:
    """Return which curves a kind has."""
    found = REGISTRY.get(kind) if kind in REGISTRY.ids() else None
    if found is Profile:
        return (Way.VALUES,)
    if isinstance(found, type) and issubclass(found, Region):
        return Way.VALUES, Way.TIME
    return (Way.TIME,) if kind == "probe" else ()


def of_values(kind: str, name: str, points_px: NDArray[np.float64], sampler: Sampler, bins: int = 0) -> Trace:
    """Return the values along a profile, or the histogram of a region: of whole values in steps of whole ones."""
    if kind == Profile.id:
        return trace(name, points_px, sampler)
    tally = tally_of(REGISTRY.get(kind), points_px, sampler)
    low, high = float(tally.values[0]), float(tally.values[-1])
    if bins:
        counts, ends = tally.histogram(bins)
    else:
        step = _step(tally.values, high - low)
        first = math.floor(low / step + 0.5) - 0.5
        count = max(1, math.ceil(high / step - first))
        ends = np.asarray((first + np.arange(count + 1)) * step, np.float64)
        counts = np.asarray(np.histogram(tally.values, ends, weights=tally.weights)[0], np.float64)
    unit = LUMA_UNIT if sampler.values.ndim == 3 else sampler.value_unit
    middles = (ends[:-1] + ends[1:]) / 2
    return Trace(name, middles, counts, say("Value"), unit, say("Pixels"), "", ends=ends)


def _step(values: NDArray[np.float64], span: float) -> float:
    """Return how wide a range of a histogram is: 1, 2 or 5 by a power of ten, no less than 1 for whole values."""
    if span <= 0:
        return 1.0
    rough = span / BINS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * one for one in (1.0, 2.0, 5.0, 10.0) if power * one >= rough * (1 - 1e-9))
    is_whole = bool((values % 1 == 0).all())
    return max(1.0, step) if is_whole else step


def over_time(
    kind: str,
    name: str,
    placed: Placed,
    moments: Moments,
    source_of: Callable[[Stack], PictureSource],
    job: Job,
    *,
    is_weighted: bool = False,
) -> Trace:
    """Return mean and SD (divided by n) of what lies below a mark in each picture, NaN where nothing does.

    Raises Cancelled where the job is, and what `placed` raises. Not for the GUI thread.
    """
    means, spreads, unit = [], [], ""
    for done, (stack, index) in enumerate(moments.pictures):
        if job.is_cancelled():
            raise Cancelled
        job.progress(done, len(moments.pictures))
        source = source_of(stack)
        info, frame = source.info(index), source.load(index)
        sampler = replace(sampler_of(frame.origin or frame, info), is_weighted=is_weighted)
        mean, spread = _below(kind, placed(info), sampler)
        means.append(mean)
        spreads.append(spread)
        unit = unit or (LUMA_UNIT if sampler.values.ndim == 3 else sampler.value_unit)
    return Trace(
        name, moments.x, np.array(means), moments.name, moments.unit, say("Mean"), unit,
        None if kind == "probe" else np.array(spreads),
    )  # fmt: skip


def _below(kind: str, points_px: NDArray[np.float64], sampler: Sampler) -> tuple[float, float]:
    """Return mean and SD of a picture's values below a mark, NaN where there are none."""
    if kind == "probe":
        from viewer.measure.probe import Probe

        stats = Probe.stats(points_px, sampler)
        values = [stat.value for stat in stats]
        luma = float(np.dot(values[:3], (0.299, 0.587, 0.114))) if len(values) >= 3 else values[0]
        return luma, math.nan
    try:
        spread = of_tally(tally_of(REGISTRY.get(kind), points_px, sampler))
    except ViewerError:
        return math.nan, math.nan
    return spread.mean, spread.sd


def sheet_of(traces: Sequence[Trace]) -> Sheet:
    """Return curves as a table, a line for each value: what is drawn, place on the axis, value, SD."""
    first, head = traces[0], tuple[str, ...]()
    if first.ends is not None:
        head = ("name", "from", "to", _head(first.x_name, first.x_unit, ""), "pixels")
    else:
        head = ("name", _head(first.x_name, first.x_unit), _head(first.y_name, first.y_unit))
    has_spread = any(one.spread is not None for one in traces)
    rows: list[tuple[Cell, ...]] = []
    for one in traces:
        for n, (x, y) in enumerate(zip(one.x.tolist(), one.y.tolist(), strict=True)):
            if one.ends is not None:
                rows.append((one.name, float(one.ends[n]), float(one.ends[n + 1]), x, y))
                continue
            spread = (float(one.spread[n]) if one.spread is not None else math.nan,) if has_spread else ()
            rows.append((one.name, x, y, *spread))
    return Sheet(say("Curve"), (*head, *(("sd",) if has_spread else ())), tuple(rows))


def _head(name: str, unit: str, kind: str = "") -> str:
    words = unit_words(unit)
    return f"{name.lower()}{kind} ({words})" if words else f"{name.lower()}{kind}"
