"""CIELab colours as DICOM writes them, to what a screen is given (PS3.3 C.10.7.1.1)."""

from __future__ import annotations

_WHITE_D50 = (0.96422, 1.0, 0.82521)
_XYZ_D50_TO_SRGB = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)
_EPSILON, _KAPPA = 216 / 24389, 24389 / 27


def to_rgb(lab: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return sRGB of L*a*b* in 16 bits each: L* 0 to 100, a* and b* -128 to 127, under D50; clipped to the screen's."""
    lightness = max(0, min(65535, lab[0])) / 65535 * 100
    a, b = (max(0, min(65535, value)) / 65535 * 255 - 128 for value in lab[1:])
    fy = (lightness + 16) / 116
    xyz = [white * _inverse(f) for white, f in zip(_WHITE_D50, (fy + a / 500, fy, fy - b / 200), strict=True)]
    red, green, blue = (
        _encoded(sum(factor * part for factor, part in zip(row, xyz, strict=True))) for row in _XYZ_D50_TO_SRGB
    )
    return red, green, blue


def _inverse(f: float) -> float:
    cube = f * f * f
    return cube if cube > _EPSILON else (116 * f - 16) / _KAPPA


def _encoded(linear: float) -> int:
    """Return 8 bits of a linear part, by the curve of sRGB (IEC 61966-2-1)."""
    linear = max(0.0, min(1.0, linear))
    encoded = 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return round(255 * encoded)
