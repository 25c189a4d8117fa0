"""What tools and measurements draw; one painter puts it on screen, print and pictures.

Positions are picture pixels ((0, 0) the centre of the first pixel); sizes in `px` are screen px.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Point = tuple[float, float]
Color = tuple[int, int, int]


class Role(Enum):
    """What a stroke stands for; the theme gives it a colour."""

    ANNOTATION = "annotation"
    SELECTED = "selected"
    GUIDE = "guide"
    AXIAL = "axial"
    SAGITTAL = "sagittal"
    CORONAL = "coronal"
    PRESENTATION = "presentation"


@dataclass(frozen=True, slots=True)
class Polyline:
    """Connected lines, closed on demand. `color` and `width_px`, where they are given, stand before the role's.

    `has_head` makes an arrow of them: its tip is the first point. `opacity` below 1 lets the picture through.
    """

    points: tuple[Point, ...]
    is_closed: bool = False
    is_dashed: bool = False
    role: Role = Role.ANNOTATION
    is_filled: bool = False
    color: Color | None = None
    width_px: float = 0.0
    has_head: bool = False
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse in the box between two opposite corners, its axes along rows and columns."""

    corner_a: Point
    corner_b: Point
    role: Role = Role.ANNOTATION
    color: Color | None = None


@dataclass(frozen=True, slots=True)
class Handle:
    """A point that the mouse can grab; `index` is the annotation's point that it moves."""

    position: Point
    index: int
    role: Role = Role.ANNOTATION
    color: Color | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """A text box: lines of text at `position`, tied by a thin line to `anchor` when it was moved away."""

    position: Point
    lines: tuple[str, ...]
    anchor: Point | None = None
    role: Role = Role.ANNOTATION
    color: Color | None = None


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines of text in a box between two opposite corners, upright however the picture is turned.

    A box without extent puts the text beside its point; `anchor` is joined to the box by a line. The text may be
    larger than its box (PS3.3 C.10.5.1.1). `justify` is LEFT, CENTER or RIGHT. `is_upright` tells that the box is
    one of the screen already; else it turns with the picture, and the text lies in it as before the turn.
    """

    corners: tuple[Point, Point]
    lines: tuple[str, ...]
    justify: str = "LEFT"
    anchor: Point | None = None
    role: Role = Role.PRESENTATION
    color: Color | None = None
    is_upright: bool = False


Shape = Polyline | Ellipse | Handle | Label | TextBox
