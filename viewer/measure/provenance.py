"""Where the numbers of a measurement come from, and what would make them unreliable: in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.core.errors import ViewerError
from viewer.core.geometry import Spacing, SpacingSource
from viewer.core.phrases import noted, say, told
from viewer.core.protocols import Measurement, Sampler, Stat
from viewer.measure import REGISTRY
from viewer.measure.over import PROBE, doubts_over, reads_values, upper_of
from viewer.measure.scale import calibration, shared_region

_DOUBTS = {
    SpacingSource.IMAGER: noted("Lengths are those at the detector: in the patient they are shorter."),
    SpacingSource.UNCALIBRATED: noted("Lengths may be those at the detector: the file does not tell."),
    SpacingSource.MAGNIFICATION: noted("The magnification is an estimate: it holds for one depth in the patient."),
    SpacingSource.SCANNED: noted("Lengths are those on the film that was scanned, not those in the patient."),
    SpacingSource.USER: noted("Lengths are by a line that was drawn: they hold at the depth of what it lies on."),
}


@dataclass(frozen=True, slots=True)
class Provenance:
    """How numbers came about: the formula, the elements of the file that were used, the calibration, and doubts.

    `pixels` is how many pixels were counted, in parts where they count by area; None where none were.
    """

    formula: str
    basis: tuple[str, ...]
    calibration: str
    doubts: tuple[str, ...]
    pixels: float | None = None


def provenance(kind: str, points_px: ArrayLike, sample: Sampler, stats: Sequence[Stat] = ()) -> Provenance:
    """Return where the numbers of points on a picture come from; `stats` are these numbers, as far as they are known.

    Raises KeyError for an unknown kind.
    """
    points = np.asarray(points_px, dtype=np.float64).reshape(-1, 2)
    formula, doubts = told(REGISTRY.get(kind).formula), doubts_of(kind, points, sample)
    return Provenance(
        formula, basis_of(kind, points, sample), calibration(points, sample), doubts, pixels_of(kind, stats)
    )


def basis_of(kind: str, points_px: NDArray[np.float64], sample: Sampler) -> tuple[str, ...]:
    """Return the elements of the file that numbers were computed from: those of lengths, of values where it has any."""
    measurement: Measurement = REGISTRY.get(kind)()
    of_lengths, upper = (*(sample.basis or scale_basis(points_px, sample)),), upper_of(measurement, sample)
    of_upper = tuple(f"{upper.series} {element}" for element in upper.value_basis) if upper is not None else ()
    is_of_values = reads_values(measurement) or measurement.is_spatial
    return (*of_lengths, *sample.value_basis, *of_upper) if is_of_values else of_lengths


def pixels_of(kind: str, stats: Sequence[Stat]) -> float | None:
    """Return how many pixels numbers were counted from, None where that is not known or there were none."""
    if kind == PROBE:
        return 1.0 if any(not math.isnan(stat.value) for stat in stats) else 0.0
    return next((stat.value for stat in stats if stat.key == "pixels"), None)


def doubts_of(kind: str, points_px: NDArray[np.float64], sample: Sampler) -> tuple[str, ...]:
    """Return what makes numbers unreliable, each as a sentence; of a measurement that is refused, why it is."""
    measurement: Measurement = REGISTRY.get(kind)()
    try:
        own = [*measurement.doubts(points_px, sample), *doubts_over(measurement, points_px, sample)]
    except ViewerError as error:
        own = [error.sentence()]
    return (*map(told, sample.doubts), *scale_doubts(points_px, sample), *own)


def scale_doubts(points_px: NDArray[np.float64], sample: Sampler) -> tuple[str, ...]:
    """Return what is doubtful about the scale below points; nothing where there is none, or it is that of the file."""
    if sample.spacing is None or _has_region(points_px, sample):
        return ()
    doubt = _DOUBTS.get(sample.spacing.source)
    return (say(doubt),) if doubt is not None else ()


def scale_basis(points_px: NDArray[np.float64], sample: Sampler) -> tuple[str, ...]:
    """Return the elements that the scale below points was computed from, by their keywords (PS3.6)."""
    try:
        region = shared_region(points_px, sample.regions)
    except ViewerError:
        return ()
    if region is not None:
        return (
            f"PhysicalDeltaX {region.delta_x:g} (unit {region.unit_x})",
            f"PhysicalDeltaY {region.delta_y:g} (unit {region.unit_y})",
        )
    return _spacing_basis(sample.spacing) if sample.spacing is not None else _aspect_basis(sample.aspect)


def _spacing_basis(spacing: Spacing) -> tuple[str, ...]:
    factor = spacing.magnification or 1.0
    pair = f"{spacing.row_mm * factor:.6g}\\{spacing.column_mm * factor:.6g}"
    if spacing.source is SpacingSource.MAGNIFICATION:
        return f"ImagerPixelSpacing {pair}", f"EstimatedRadiographicMagnificationFactor {factor:g}"
    if spacing.source is SpacingSource.USER:
        return (say("calibration line: a pixel is {width} mm wide", width=f"{spacing.column_mm:.6g}"),)
    keywords = {SpacingSource.IMAGER: "ImagerPixelSpacing", SpacingSource.SCANNED: "NominalScannedPixelSpacing"}
    return (f"{keywords.get(spacing.source, 'PixelSpacing')} {pair}",)


def _aspect_basis(aspect: float) -> tuple[str, ...]:
    return (f"PixelAspectRatio {aspect:.6g}",) if aspect != 1.0 else ()


def _has_region(points_px: NDArray[np.float64], sample: Sampler) -> bool:
    try:
        return shared_region(points_px, sample.regions) is not None
    except ViewerError:
        return True
