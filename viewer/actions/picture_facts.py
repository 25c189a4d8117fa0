"""What a picture says of its values: the elements that they were computed from, and what makes them unreliable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.core.geometry import Vec3
from viewer.core.phrases import noted, say
from viewer.core.quantity import MODALITY

if TYPE_CHECKING:
    from viewer.actions.sources import Over, PictureInfo
    from viewer.core.pixels import Frame
    from viewer.core.records import Instance

LOSSY = noted("Values were changed by lossy compression.")
INTERPOLATED = noted("Values are interpolated: the plane was cut from a volume.")
OVER = noted("Values of {series} are interpolated onto this picture: those of its own pixels may reach further.")
OVER_LOSSY = noted("Values of {series} were changed by lossy compression.")
OBLIQUE = noted("The plane lies oblique to the slices: its pixels mix several of them.")
ALONG = 0.9999
"""Least cosine between directions that are called the same: 0.8 degrees."""
UPTAKE = ("Units", "PatientWeight", "RadionuclideTotalDose", "RadionuclideHalfLife", "DecayCorrection")
"""What every kind of SUV takes (PS3.3 C.8.9.1)."""


def picture_doubts(info: PictureInfo) -> tuple[str, ...]:
    """Return what in a picture makes numbers unreliable, each as a sentence."""
    found = ((INTERPOLATED, info.is_reformatted), (OBLIQUE, is_oblique(info)), (LOSSY, is_lossy(info.instance)))
    return tuple(doubt for doubt, holds in found if holds)


def doubts_over(over: Over) -> tuple[str, ...]:
    """Return what makes the numbers of a series that lies over a picture unreliable, each as a sentence."""
    return tuple(say(text, series=over.name) for text in (OVER, *((OVER_LOSSY,) if over.is_lossy else ())))


def is_oblique(info: PictureInfo) -> bool:
    """Whether a picture was cut askew to the slices of its volume."""
    plane, own = info.plane, info.instance.plane(info.frame)
    if not info.is_reformatted or plane is None or own is None:
        return False
    axes = np.array([own.row, own.column, own.normal])
    return not all(_is_along(axes, direction) for direction in (plane.row, plane.column, plane.normal))


def _is_along(axes: np.ndarray[tuple[int, int], np.dtype[np.float64]], direction: Vec3) -> bool:
    return bool(np.abs(axes @ np.asarray(direction)).max() >= ALONG)


def is_lossy(instance: Instance) -> bool:
    """Whether pixels have gone through compression with loss (PS3.3 C.7.6.1.1.5)."""
    return instance.header.get("LossyImageCompression", "").strip() == "01"


def value_basis(frame: Frame, info: PictureInfo) -> tuple[str, ...]:
    """Return the elements that the values of a picture were computed from, by their keywords (PS3.6)."""
    if frame.is_color:
        return ()
    quantity = info.quantity.key if info.quantity is not None else MODALITY
    if frame.modality_lut is not None:
        return ("ModalityLUTSequence",)
    if quantity.startswith("real"):
        return ("RealWorldValueMappingSequence",)
    if quantity.startswith("suv"):
        return ("RescaleSlope", *UPTAKE)
    rescale = frame.rescale
    return () if rescale.is_identity else (
        f"RescaleSlope {rescale.slope:g}",
        f"RescaleIntercept {rescale.intercept:g}",
    )  # fmt: skip
