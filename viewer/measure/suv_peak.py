"""The peak of uptake: the highest mean of a ball of 1 ml."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.core.protocols import Family, Sampler, Stat
from viewer.core.shapes import Ellipse, Point, Shape
from viewer.measure.ball import RADIUS_MM, Peak, find_peak
from viewer.measure.kind import Kind, handles

PEAK = Code("126031", "DCM", "Peak Value Within ROI")
MAXIMUM = Code("56851009", "SCT", "Maximum")
UPTAKE = ("g/ml", "cm2/ml", "GML", "CM2ML")
"""How the units of standardized uptake begin (CID 85; PS3.3 C.8.9.1.1.3)."""
FARTHEST_MM = 100.0


class SuvPeak(Kind):
    """Measure the highest mean of a ball of 1 ml (radius 6.204 mm) around a lesion, as PERCIST 1.0 defines the peak.

    The points are the centre and the rim of a circle around the lesion. The balls are those around each voxel whose
    centre lies in the sphere of which the circle is the equator; a voxel counts in a ball by the part of it that lies
    inside (`ball.ball`). With a circle that holds no voxel's centre it is the one ball around its centre.
    Needs a volume; colours have no peak.
    """

    id = "suv_peak"
    title = "SUV peak"
    help = "Press in the middle of a lesion and drag around it: the hottest ball of 1 ml in it counts."
    icon = "suv-peak"
    family: ClassVar[Family] = Family.REGION
    is_spatial: ClassVar[bool] = True
    formula = noted("the highest mean of a ball of 1 ml around a voxel in the sphere, voxels by the part in the ball")
    concept = PEAK

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the peak, the hottest voxel in the sphere, and where the peak is (LPS mm).

        Raises ViewerError where there is no volume, or no whole ball in it.
        """
        peak, unit = _peak(points_px, sample)
        return [
            Stat("peak", peak.value, unit, PEAK),
            Stat("max", peak.highest, unit, MAXIMUM),
            Stat("voxels", peak.voxels, is_detail=True),
            *(
                Stat(f"peak {axis}", value, "mm", is_detail=True)
                for axis, value in zip("xyz", peak.center_mm, strict=True)
            ),
        ]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the circle, its centre and the point of the rim."""
        (x, y), (u, v) = points_px[0], points_px[-1]
        radius = float(np.hypot(u - x, v - y))
        return [Ellipse((x - radius, y - radius), (x + radius, y + radius)), *handles(points_px)]

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Say where values are no uptake, and voxels too coarse for so small a ball."""
        told = super().doubts(points_px, sample)
        if not sample.value_unit.startswith(UPTAKE):
            told.append(say("Values are not standardized uptake: the number is a peak, but no SUV."))
        if sample.around is not None:
            thick = float(np.linalg.norm(sample.around.affine[:3, :3], axis=0).max())
            if thick > RADIUS_MM:
                told.append(say("Voxels are longer than the radius of the ball, {size} mm.", size=f"{thick:.3g}"))
        return told


def _peak(points_px: NDArray[np.float64], sample: Sampler) -> tuple[Peak, str]:
    spacing = sample.spacing
    if sample.around is None or sample.plane is None or spacing is None:
        raise ViewerError("A peak needs a volume", "a ball reaches through several slices")
    reach = float(np.hypot(*((points_px[1] - points_px[0]) * (spacing.column_mm, spacing.row_mm))))
    if reach > FARTHEST_MM:
        raise ViewerError(
            "The circle is too large for a peak", f"its radius is {reach:.0f} mm", "draw it around one lesion"
        )
    x, y, z = sample.plane.to_lps(points_px[:1], spacing)[0]
    center = float(x), float(y), float(z)
    around = sample.around.near(center, reach + RADIUS_MM)
    peak = find_peak(around, center, reach)
    if peak is None or math.isnan(peak.value):
        raise ViewerError("No ball of 1 ml lies in the volume here", "it would reach beyond it, or onto padding")
    return peak, around.unit
