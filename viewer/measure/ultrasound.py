"""Where a point lies in an ultrasound region, in the units of its axes (PS3.3 C.8.5.5)."""

from __future__ import annotations

from collections.abc import Sequence

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


def position_in_region(point: tuple[float, float], regions: Sequence[UltrasoundRegion]) -> list[Stat]:
    """Return x and y of a picture point from the reference pixel of its region (the baseline of Doppler), as far as
    these axes are quantities; nothing outside of all regions.

    The reference pixel counts from the region's corner and has a value of its own; a pixel's step may be negative.
    """
    region = top_region(point, regions)
    if region is None:
        return []
    x = region.reference_value_x + (point[0] - region.x0 - region.reference_x) * region.delta_x
    y = region.reference_value_y + (point[1] - region.y0 - region.reference_y) * region.delta_y
    axes = (("x", x, region.delta_x, region.unit_x), ("y", y, region.delta_y, region.unit_y))
    return [Stat(name, value, UNITS[unit]) for name, value, step, unit in axes if unit in UNITS and step]


def position_words(stats: Sequence[Stat]) -> str:
    """Return 'x 1.250 s  y -42.5 cm/s'; '' for nothing."""
    return "  ".join(f"{stat.name} {number(stat.value, _decimals(stat.value))} {stat.unit}" for stat in stats)


def _decimals(value: float) -> int:
    return 1 if abs(value) >= 100 else 2 if abs(value) >= 10 else 3
