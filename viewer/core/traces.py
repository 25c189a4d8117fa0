"""What a plane meets of the marks of others: many lines and points at once, as arrays, for one painter's call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from viewer.core.shapes import Color, Shape


@dataclass(frozen=True, slots=True, eq=False)
class Traces:
    """Lines and points in picture pixels, none of which the mouse can take.

    `points_px` (n, 2) holds the lines one after the other, `starts` (m,) the first point of each, `opacities` (m,)
    how strongly it is drawn, above 0 to 1. `cuts_px` (c, 2) are points, marked by crosses of the same size on every
    screen. `line_colors` (m,) and `cut_colors` (c,) are numbers in `colors`, where None is the theme's own.
    """

    points_px: NDArray[Any]
    starts: NDArray[Any]
    opacities: NDArray[Any]
    cuts_px: NDArray[Any]
    line_colors: NDArray[Any]
    cut_colors: NDArray[Any]
    colors: tuple[Color | None, ...]


Drawable = Shape | Traces
