"""CIELab colours as DICOM writes them, to what a screen is given and back (PS3.3 C.10.7.1.1)."""

from __future__ import annotations

from functools import lru_cache

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


def from_rgb(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return L*a*b* in 16 bits each of an sRGB colour: what `to_rgb` makes the same colour of."""
    linear = [_decoded(part) for part in rgb]
    xyz = (sum(factor * part for factor, part in zip(row, linear, strict=True)) for row in _srgb_to_xyz())
    fx, fy, fz = (_forward(value / white) for value, white in zip(xyz, _WHITE_D50, strict=True))
    words = ((116 * fy - 16) * 655.35, (500 * (fx - fy) + 128) * 257, (200 * (fy - fz) + 128) * 257)
    light, a, b = (max(0, min(65535, round(word))) for word in words)
    return light, a, b


@lru_cache(1)
def _srgb_to_xyz() -> tuple[tuple[float, ...], ...]:
    """Return the inverse of the matrix above, by cofactors."""
    (a, b, c), (d, e, f), (g, h, i) = _XYZ_D50_TO_SRGB
    size = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    rows = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    return tuple(tuple(part / size for part in row) for row in rows)


def _forward(value: float) -> float:
    return float(value ** (1 / 3)) if value > _EPSILON else (_KAPPA * value + 16) / 116


def _decoded(part: int) -> float:
    """Return the linear part of 8 bits, by the curve of sRGB (IEC 61966-2-1)."""
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _inverse(f: float) -> float:
    cube = f * f * f
    return cube if cube > _EPSILON else (116 * f - 16) / _KAPPA


def _encoded(linear: float) -> int:
    """Return 8 bits of a linear part, by the curve of sRGB (IEC 61966-2-1)."""
    linear = max(0.0, min(1.0, linear))
    encoded = 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return round(255 * encoded)
