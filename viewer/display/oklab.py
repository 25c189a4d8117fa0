"""Colour tables computed in OKLab: lightness rises evenly, so that equal steps of value look alike.

OKLab is that of B. Ottosson, "A perceptual color space for image processing" (2020).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_LMS_FROM_RGB = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB_FROM_ROOTS = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_RGB_FROM_LMS, _ROOTS_FROM_LAB = np.linalg.inv(_LMS_FROM_RGB), np.linalg.inv(_LAB_FROM_ROOTS)
DARKEST, BRIGHTEST = 0.0, 0.97
MOST_CHROMA = 0.19
HALVINGS = 24


def to_oklab(rgb: Array) -> Array:
    """Return (n, 3) OKLab of (n, 3) sRGB from 0 to 1."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ _LMS_FROM_RGB.T) @ _LAB_FROM_ROOTS.T)


def to_linear(lab: Array) -> Array:
    """Return (n, 3) linear sRGB of OKLab, beyond 0 to 1 for colours that no screen has."""
    return np.asarray((lab @ _ROOTS_FROM_LAB.T) ** 3 @ _RGB_FROM_LMS.T)


def to_bytes(lab: Array) -> Array:
    """Return (n, 3) uint8 sRGB of OKLab, clipped to what a screen has."""
    linear = np.clip(to_linear(lab), 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(255 * encoded), dtype=np.uint8)


def rainbow() -> Array:
    """Return 256 colours from black through violet, blue, green and yellow to white, lightness rising evenly."""
    at = np.linspace(0.0, 1.0, 256)
    # From violet on, backwards round the circle of hues, to yellow.
    hue = np.radians(np.interp(at, (0.0, 0.3, 0.45, 0.6, 0.78, 1.0), (325.0, 300.0, 264.0, 195.0, 140.0, 95.0)))
    return _coloured(at, np.cos(hue), np.sin(hue))


def blue_yellow() -> Array:
    """Return 256 colours from dark blue through grey to yellow: told apart also by those who mix up red and green."""
    at = np.linspace(0.0, 1.0, 256)
    # Blue and yellow lie opposite each other; who lacks red or green cones sees this line as it is.
    along = np.interp(at, (0.0, 0.25, 0.5, 0.85, 1.0), (-0.4, -1.0, 0.0, 1.0, 0.6))
    hue = np.radians(100.0)
    return _coloured(at, along * np.cos(hue), along * np.sin(hue), most=0.15)


def _coloured(at: Array, a: Array, b: Array, most: float = MOST_CHROMA) -> Array:
    """Return colours of even lightness, each as strong as the screen allows, at most `most` in chroma."""
    lightness = DARKEST + (BRIGHTEST - DARKEST) * at
    low, high = np.zeros_like(at), np.full_like(at, most)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        linear = to_linear(np.stack([lightness, a * middle, b * middle], axis=1))
        fits = ((linear >= 0) & (linear <= 1)).all(axis=1)
        low, high = np.where(fits, middle, low), np.where(fits, high, middle)
    # Evened out, so that the edge of what the screen has is not seen as a band.
    chroma = np.convolve(np.pad(low, 12, mode="edge"), np.ones(25) / 25, mode="valid")
    chroma = np.minimum(chroma, low)
    return to_bytes(np.stack([lightness, a * chroma, b * chroma], axis=1))
