"""What a drag is given, and what it may answer."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from enum import Enum

from viewer.core.look import Camera2D, Look, Placement
from viewer.core.pixels import Window
from viewer.core.shapes import Point


class Phase(Enum):
    """What the pointer did."""

    PRESS = "press"
    MOVE = "move"
    RELEASE = "release"


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
    """Show a measurement that is being drawn or changed; not in the history yet."""

    kind: str
    points_px: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep the drawn or changed measurement: one entry in the history."""

    kind: str
    points_px: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class MoveLabel:
    """Put the text box of a measurement elsewhere, by an offset in picture pixels; kept when `is_final`."""

    offset_px: Point
    is_final: bool


@dataclass(frozen=True, slots=True)
class WindowOf:
    """Let the window span the values within two corners of the picture."""

    corners_px: tuple[Point, Point]


Change = SetLook | SetCamera | ScrollTo | PointAt | Magnify | Draft | Keep | MoveLabel | WindowOf
Drag = Generator[Change | None, Pointer, Change | None]
"""Starts at a press; gets every later event; its return value is the last change."""
