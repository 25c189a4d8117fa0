"""The value below a point."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from viewer.core.pixels import Frame
from viewer.display.colour import from_palette, to_rgb8
from viewer.display.quantified import read_values, unit_to_tell


@dataclass(frozen=True, slots=True)
class PixelValue:
    """What lies at a pixel: its stored value, and what that stands for in `unit`, NaN for nothing; or its colour."""

    x: int
    y: int
    stored: float
    value: float
    unit: str = ""
    rgb: tuple[int, int, int] | None = None
    is_padding: bool = False


def value_at(frame: Frame, point_px: tuple[float, float]) -> PixelValue | None:
    """Return the pixel that a point (x, y) lies in, None outside the picture. Whole numbers are pixel centres."""
    x, y = math.floor(point_px[0] + 0.5), math.floor(point_px[1] + 0.5)
    rows, columns = frame.stored.shape[:2]
    if not (0 <= x < columns and 0 <= y < rows):
        return None
    cell = frame.stored[y : y + 1, x : x + 1]
    if frame.is_color:
        rgb = from_palette(cell, frame.palette) if frame.palette is not None else to_rgb8(cell, frame.info)
        red, green, blue = (int(v) for v in rgb[0, 0])
        stored = float(cell.ravel()[0])
        return PixelValue(x, y, stored, stored, rgb=(red, green, blue))
    stored = float(cell[0, 0])
    padding = frame.info.padding
    is_padding = (padding is not None and min(padding) <= stored <= max(padding)) or not np.isfinite(stored)
    value = float(read_values(frame, cell)[0, 0])
    return PixelValue(x, y, stored, value, unit_to_tell(frame), is_padding=is_padding)
