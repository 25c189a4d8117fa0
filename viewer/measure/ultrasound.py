"""Where a point lies in an ultrasound region, in the units of its axes (PS3.3 C.8.5.5)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Stat
from viewer.core.records import UltrasoundRegion
from viewer.measure.scale import top_region
from viewer.measure.text import number

UNITS = {
    1: "%",
    2: "dB",
    3: "cm",
    4: "s",
    5: "Hz",
    6: "dB/s",
    7: "cm/s",
    8: "cm²",
    9: "cm²/s",
    10: "cm³",
    11: "cm³/s",
    12: "°",
}

SECONDS, CM_PER_S = UNITS[4], UNITS[7]


def position_in_region(point: tuple[float, float], regions: Sequence[UltrasoundRegion]) -> list[Stat]:
    """Return x and y of a picture point from the reference pixel of its region (the baseline of Doppler), as far as
    these axes are quantities; nothing outside of all regions.

    The reference pixel counts from the region's corner and has a value of its own; a pixel's step may be negative.
    """
    region = top_region(point, regions)
    if region is None:
        return []
    found = zip("xy", position_on(region, point), (region.delta_x, region.delta_y), strict=True)
    return [Stat(name, value, unit) for name, (value, unit), step in found if unit and step]


def position_on(region: UltrasoundRegion, point: tuple[float, float] | NDArray[np.float64]) -> list[tuple[float, str]]:
    """Return x and y of a picture point on the axes of a region, with their units; '' for one that has none."""
    x = region.reference_value_x + (float(point[0]) - region.x0 - region.reference_x) * region.delta_x
    y = region.reference_value_y + (float(point[1]) - region.y0 - region.reference_y) * region.delta_y
    return [(x, UNITS.get(region.unit_x, "")), (y, UNITS.get(region.unit_y, ""))]


def baseline_at(region: UltrasoundRegion, point: tuple[float, float]) -> tuple[float, float] | None:
    """Return where the axis in cm/s is 0 at a point's time, within the region; None where no axis is a velocity."""
    x, y = point
    if UNITS.get(region.unit_y, "") == CM_PER_S and region.delta_y:
        zero = region.y0 + region.reference_y - region.reference_value_y / region.delta_y
        return x, max(float(region.y0), min(zero, float(region.y1)))
    if UNITS.get(region.unit_x, "") == CM_PER_S and region.delta_x:
        zero = region.x0 + region.reference_x - region.reference_value_x / region.delta_x
        return max(float(region.x0), min(zero, float(region.x1))), y
    return None


def position_words(stats: Sequence[Stat]) -> str:
    """Return 'x 1.250 s  y -42.5 cm/s'; '' for nothing."""
    return "  ".join(f"{stat.name} {number(stat.value, _decimals(stat.value))} {stat.unit}" for stat in stats)


def _decimals(value: float) -> int:
    return 1 if abs(value) >= 100 else 2 if abs(value) >= 10 else 3
