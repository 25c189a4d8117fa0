"""Where the marks of an axis lie, and how its numbers are written."""

from __future__ import annotations

import math


def step_for(span: float, most: int) -> float:
    """Return 1, 2 or 5 by a power of ten, so that no more than `most` steps are in a span."""
    if not span > 0 or not math.isfinite(span):
        return 1.0
    rough = span / max(1, most)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * one for one in (1.0, 2.0, 5.0, 10.0) if power * one >= rough * (1 - 1e-9))


def ticks(low: float, high: float, most: int) -> list[float]:
    """Return the whole multiples of a step that lie in a range, `most` + 1 at the very most."""
    step = step_for(high - low, most)
    first = math.ceil(low / step - 1e-9)
    return [(first + n) * step for n in range(math.floor(high / step + 1e-9) - first + 1)]


def written(value: float, step: float) -> str:
    """Return a number with as many decimals as its step needs, never "-0"; far ones by a power of ten."""
    if abs(value) >= 1e6 or step < 1e-5:
        return f"{value:.3g}"
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if not text.strip("-0.") else text
