"""What a plot says of its curves: axes, and the values at a place."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from viewer.core.phrases import say
from viewer.core.trace import Trace
from viewer.core.units import unit_words
from viewer.measure.text import number
from viewer.paint.text import safe


def told_at(traces: Sequence[Trace], at: int) -> str:
    """Say where on the axis value `at` of the first curve lies, and what each curve has there."""
    x = float(traces[0].x[at])
    parts = [(trace, value_at(trace, x)) for trace in traces]
    texts = [f"{safe(trace.name)} {text}" if len(traces) > 1 else text for trace, text in parts]
    return f"{place_words(traces[0], at)}:  {'  ·  '.join(texts)}"


def place_words(trace: Trace, at: int) -> str:
    """Say where on the axis a value lies; of a range, from where to where."""
    if trace.ends is None:
        return value_words(float(trace.x[at]), trace.x_unit)
    low, high = figure_words(float(trace.ends[at])), figure_words(float(trace.ends[at + 1]))
    return f"{low} … {high} {unit_words(trace.x_unit)}".rstrip()


def value_at(trace: Trace, x: float) -> str:
    """Say what a curve has at a place on the axis; nothing is told beyond its ends."""
    low, high = trace.x_range
    if not low <= x <= high:
        return "–"
    n = trace.nearest(x)
    value = float(trace.y[n])
    if trace.ends is not None:
        return say("{count} pixels", count=figure_words(value))
    if trace.spread is not None and math.isfinite(value):
        spread = figure_words(float(trace.spread[n]))
        return f"{figure_words(value)} ± {spread} {unit_words(trace.y_unit)}".rstrip()
    return value_words(value, trace.y_unit)


def runs(trace: Trace) -> list[list[int]]:
    """Return the values that follow each other without a gap."""
    found: list[list[int]] = []
    is_open = False
    for n, is_there in enumerate(np.isfinite(trace.y).tolist()):
        if is_there and is_open:
            found[-1].append(n)
        elif is_there:
            found.append([n])
        is_open = is_there
    return found


def axis_words(name: str, unit: str) -> str:
    """Return the name of an axis with its unit."""
    words = unit_words(unit)
    return f"{name} ({words})" if words else name


def figure_words(value: float) -> str:
    """Return a number with three digits or more: none of the whole part is left out."""
    if not math.isfinite(value):
        return "–"
    size = abs(value)
    decimals = 0 if size >= 1000 or value == int(value) else 1 if size >= 100 else 2 if size >= 1 or size == 0 else 4
    return number(value, decimals)


def value_words(value: float, unit: str) -> str:
    """Return a number with its unit."""
    return f"{figure_words(value)} {unit_words(unit)}".rstrip()
