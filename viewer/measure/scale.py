"""How long a pixel is below a measurement, and when that cannot be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.geometry import Spacing, SpacingSource
from viewer.core.protocols import Sampler
from viewer.core.records import UltrasoundRegion

CENTIMETRES = 3
MM_PER_CM = 10.0
LOW_PRIORITY = 1
"""Bit 0 of the region's flags; regions without it are of high priority (C.8.5.5.1.3)."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Size of a pixel along x and y in `unit` ('mm' or 'px'). `turn` is its height by its width, for angles.

    `words` say where it comes from.
    """

    x: float
    y: float
    unit: str
    words: str
    turn: float = 1.0

    def lengths(self, steps_px: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the lengths of (n, 2) steps."""
        return np.hypot(steps_px[:, 0] * self.x, steps_px[:, 1] * self.y)


def scale_of(points_px: NDArray[np.float64], sample: Sampler) -> Scale:
    """Return the scale that holds for all of the points (PS3.3 10.7; C.8.5.5 for ultrasound regions).

    Raises ViewerError where the points lie in regions of different scales, or in one that is no map of lengths.
    """
    region = shared_region(points_px, sample.regions)
    if region is not None:
        return _region_scale(region)
    spacing = sample.spacing
    if spacing is None or spacing.source is SpacingSource.ULTRASOUND_REGION:
        return Scale(1.0, 1.0, "px", SpacingSource.NONE.value, sample.aspect)
    return Scale(spacing.column_mm, spacing.row_mm, "mm", spacing.words, spacing.aspect)


def calibration(points_px: NDArray[np.float64], sample: Sampler) -> str:
    """Say in words where the lengths below the points come from; '' for a plain pixel spacing."""
    try:
        return scale_of(points_px, sample).words
    except ViewerError:
        return SpacingSource.NONE.value


def turn_at(points_px: NDArray[np.float64], aspect: float, regions: Sequence[UltrasoundRegion]) -> float:
    """Return the height of a pixel by its width: of the ultrasound region that points lie in, else `aspect`."""
    if not regions:
        return aspect
    try:
        region = shared_region(points_px, regions)
        return aspect if region is None else _region_scale(region).turn
    except ViewerError:
        return aspect


def region_spacing(regions: Sequence[UltrasoundRegion]) -> Spacing | None:
    """Return the pixel spacing of the largest region whose axes are lengths; None where there is none."""

    def area(region: UltrasoundRegion) -> int:
        return (region.x1 - region.x0) * (region.y1 - region.y0)

    for region in sorted(regions, key=area, reverse=True):
        x, y = abs(region.delta_x), abs(region.delta_y)
        if (region.unit_x, region.unit_y) == (CENTIMETRES, CENTIMETRES) and x > 0 and y > 0:
            return Spacing(y * MM_PER_CM, x * MM_PER_CM, SpacingSource.ULTRASOUND_REGION)
    return None


def _region_scale(region: UltrasoundRegion) -> Scale:
    x, y = abs(region.delta_x), abs(region.delta_y)
    if (region.unit_x, region.unit_y) != (CENTIMETRES, CENTIMETRES) or not (x > 0 and y > 0):
        raise ViewerError(
            "No length can be measured here",
            "the axes of this ultrasound region are no lengths (M-mode, Doppler or a graph)",
            "measure in the two-dimensional part of the picture",
        )
    return Scale(x * MM_PER_CM, y * MM_PER_CM, "mm", SpacingSource.ULTRASOUND_REGION.value, y / x)


def top_region(point: tuple[float, float], regions: Sequence[UltrasoundRegion]) -> UltrasoundRegion | None:
    """Return the region that a point belongs to; of overlapping ones the first of high priority (C.8.5.5.1.3)."""
    found = [region for region in regions if region.contains(*point)]
    high = [region for region in found if not region.flags & LOW_PRIORITY]
    return next(iter(high or found), None)


def shared_region(points_px: NDArray[np.float64], regions: Sequence[UltrasoundRegion]) -> UltrasoundRegion | None:
    """Return the region whose scale holds for all points (n, 2), None where none of them lies in any.

    Raises ViewerError where they lie in regions of different scales, or only some of them in one.
    """
    points = [(float(x), float(y)) for x, y in points_px]
    tops = [top_region(point, regions) for point in points]
    if all(top is None for top in tops):
        return None
    # A colour box lies over the tissue picture with the same scale: a line from one into the other is fine.
    for region in regions:
        if all(region.contains(*point) for point in points) and all(
            top is not None and _signature(top) == _signature(region) for top in tops
        ):
            return region
    raise ViewerError(
        "The points do not lie in one ultrasound region",
        "regions have scales of their own",
        "keep all points within one region",
    )


def _signature(region: UltrasoundRegion) -> tuple[Any, ...]:
    return region.unit_x, region.unit_y, abs(region.delta_x), abs(region.delta_y)
