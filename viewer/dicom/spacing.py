"""Decide how far apart the pixels of a picture are, and how sure that is (PS3.3 10.7)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from viewer.core.geometry import Spacing, SpacingSource
from viewer.dicom import elements as el
from viewer.dicom.values import first_number, numbers, text

LEAST_MM, MOST_MM = 1e-7, 1e5
"""From an atom to a street: no pixel is smaller or larger, and with such sizes nothing overflows."""
PROJECTIONS = frozenset(("CR", "DX", "MG", "XA", "RF", "IO", "PX", "RG"))

_NEEDED = (el.PIXEL_SPACING, el.IMAGER_SPACING, el.NOMINAL_SPACING, el.MAGNIFICATION, el.CALIBRATION_TYPE, el.MODALITY)


def spacing_of(raw: Mapping[int, bytes], *, is_placed: bool = False) -> Spacing | None:
    """Return the spacing of a picture, None where lengths are in pixels.

    `is_placed`: it lies at a place in the patient. Then it is a slice, as those of tomosynthesis and of secondary
    captures are, and PixelSpacing is that in the patient (A.8.1.3, C.7.6.2).
    """
    get = raw.get
    if is_placed and (in_patient := _pair(get(el.PIXEL_SPACING, b""))):
        return Spacing(*in_patient)
    return _spacing(*[get(tag, b"") for tag in _NEEDED])


def aspect_of(raw: Mapping[int, bytes]) -> float:
    """Return the height of a pixel divided by its width by PixelAspectRatio (C.7.6.3.1.7), 1 without one."""
    pair = _pair(raw.get(el.ASPECT, b""))
    return pair[0] / pair[1] if pair else 1.0


@lru_cache(1024)
def _spacing(
    pixel: bytes, imager: bytes, nominal: bytes, magnification: bytes, calibration: bytes, modality: bytes
) -> Spacing | None:
    at_picture, at_detector, scanned = _pair(pixel), _pair(imager), _pair(nominal)
    factor = first_number(magnification) or 0.0
    if at_picture and not _is_same(at_picture, at_detector):
        return Spacing(*at_picture, _source(text(calibration), text(modality), has_detector=at_detector is not None))
    if at_picture and text(calibration) in ("GEOMETRY", "FIDUCIAL"):
        return Spacing(*at_picture, SpacingSource.CALIBRATED)
    if at_detector and factor > 0 and factor != 1:
        return Spacing(at_detector[0] / factor, at_detector[1] / factor, SpacingSource.MAGNIFICATION, factor)
    if at_detector:
        return Spacing(*at_detector, SpacingSource.UNCALIBRATED if at_picture else SpacingSource.IMAGER)
    return Spacing(*scanned, SpacingSource.SCANNED) if scanned else None


def _source(calibration: str, modality: str, *, has_detector: bool) -> SpacingSource:
    if calibration in ("GEOMETRY", "FIDUCIAL") or has_detector:
        return SpacingSource.CALIBRATED
    # Alone, PixelSpacing of a projection may be at the detector or calibrated: the file does not tell (10.7.1.3).
    return SpacingSource.UNCALIBRATED if modality in PROJECTIONS else SpacingSource.PIXEL_SPACING


def _pair(value: bytes) -> tuple[float, float] | None:
    pair = numbers(value)
    return (pair[0], pair[1]) if len(pair) == 2 and min(pair) >= LEAST_MM and max(pair) <= MOST_MM else None


def _is_same(a: tuple[float, float], b: tuple[float, float] | None) -> bool:
    return b is not None and all(abs(x - y) <= 1e-4 * y for x, y in zip(a, b, strict=True))
