"""What a drag is given, and what it may answer."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import Enum

import numpy as np

from viewer.core.look import Camera2D, Look, Placement
from viewer.core.pixels import Window
from viewer.core.protocols import Grid
from viewer.core.shapes import Point, Shape

OUTLINE = "freehand"
"""The kind of what tools draw around pixels by themselves."""


def _no_values() -> Grid:
    return np.empty((0, 0))


class Phase(Enum):
    """What the pointer did."""

    PRESS = "press"
    MOVE = "move"
    RELEASE = "release"
    END = "end"
    """A double click, or Enter: what has no fixed number of points is whole."""
    BACK = "back"
    """Backspace: the last point is taken back."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """One pointer event: where on the viewport (screen px) and on the picture (pixels)."""

    phase: Phase
    screen_px: Point
    picture_px: Point
    is_fine: bool = False
    is_coarse: bool = False


@dataclass(frozen=True, slots=True)
class DragContext:
    """What a drag starts from: all as it was at the press.

    `window` is the one in effect; `value_range` the width of the picture's values; `scale` screen px of a column.
    `values` gives what the pixels of a part are worth (rows, columns), luma of colours, NaN where there is padding;
    `chosen` is kind and points of the outline that is in hand, None without one.
    """

    look: Look
    camera: Camera2D
    placement: Placement
    viewport_px: tuple[float, float]
    shape: tuple[int, int]
    window: Window
    value_range: float
    index: int
    count: int
    values: Callable[[], Grid] = _no_values
    chosen: tuple[str, tuple[Point, ...]] | None = None


@dataclass(frozen=True, slots=True)
class SetLook:
    """Draw the picture in another way."""

    look: Look


@dataclass(frozen=True, slots=True)
class SetCamera:
    """Zoom, pan or turn."""

    camera: Camera2D


@dataclass(frozen=True, slots=True)
class ScrollTo:
    """Show another picture."""

    index: int


@dataclass(frozen=True, slots=True)
class PointAt:
    """Set the 3D crosshair to a point of the picture."""

    picture_px: Point


@dataclass(frozen=True, slots=True)
class Magnify:
    """Show the magnifier until the drag ends."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Show a measurement that is being drawn or changed; not in the history yet.

    `guides` are drawn with it until it is kept; `is_open` tells that an outline is not closed yet: it has no numbers.
    """

    kind: str
    points_px: tuple[Point, ...]
    guides: tuple[Shape, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep the drawn or changed measurement: one entry in the history."""

    kind: str
    points_px: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class FloodFrom:
    """Draw around what is joined to a point and differs from its value by at most `spread`; kept when `is_final`."""

    point_px: Point
    spread: float
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class MoveLabel:
    """Put the text box of a measurement elsewhere, by an offset in picture pixels; kept when `is_final`."""

    offset_px: Point
    is_final: bool


@dataclass(frozen=True, slots=True)
class WindowOf:
    """Let the window span the values within two corners of the picture."""

    corners_px: tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Paint:
    """Take the brush of segments to a point of the picture; the stroke is kept when `is_final`."""

    point_px: Point
    is_erasing: bool = False
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class GrowFrom:
    """Take what is joined to a point and differs from its value by at most `spread`; tried until `is_final`."""

    point_px: Point
    spread: float
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class SphereAt:
    """Take a sphere around a point, another one lying on it; tried until `is_final`."""

    center_px: Point
    edge_px: Point
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class KeepPart:
    """Keep only what of the segment is joined to a point."""

    point_px: Point


Segmented = Paint | GrowFrom | SphereAt | KeepPart
"""What is done to a segment."""
Change = (
    SetLook | SetCamera | ScrollTo | PointAt | Magnify | Draft | Keep | FloodFrom | MoveLabel | WindowOf | Segmented
)
Drag = Generator[Change | None, Pointer, Change | None]
"""Starts at a press; gets every later event; its return value is the last change."""
