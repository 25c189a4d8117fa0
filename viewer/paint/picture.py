"""Whole pictures: what a viewport shows, for the screen, files and the command line alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.core.look import Placement
from viewer.core.shapes import Shape, TextBox
from viewer.core.traces import Drawable, Traces
from viewer.paint import color_bar, corner_text, orientation, painter, ruler, segment_image, text_box
from viewer.paint import traces as trace_painter
from viewer.paint.arrangement import arrange
from viewer.paint.color_bar import ColorBar
from viewer.paint.corner_text import Corners
from viewer.paint.image import to_image
from viewer.paint.layer import Layer
from viewer.paint.orientation import Edges
from viewer.paint.ruler import Scale
from viewer.paint.segment_image import Tint
from viewer.paint.theme import Theme


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """All that is drawn over a picture; what is None is left out. `clear_side` is kept free of text and ruler;
    `has_ground`: corner text hides what lies below it."""

    shapes: Sequence[Drawable] = ()
    corners: Corners = field(default_factory=Corners)
    edges: Edges = field(default_factory=Edges)
    scale: Scale | None = None
    bar: ColorBar | None = None
    clear_side: str = ""
    has_ground: bool = False


def draw_overlay(
    target: QPainter,
    area: QRectF,
    placement: Placement,
    overlay: Overlay,
    theme: Theme,
    *,
    hovered: int | None = None,
    layer: Layer | None = None,
) -> None:
    """Draw shapes, rulers, letters and corner text over a picture, within `area` (screen px); text is the topmost."""
    has_ruler, has_bar = overlay.scale is not None, overlay.bar is not None
    arrangement = arrange(area, has_ruler=has_ruler, has_color_bar=has_bar, clear_side=overlay.clear_side)
    # Only texts that somebody wrote ask what the corners take.
    has_texts = any(isinstance(shape, TextBox) for shape in overlay.shapes)
    taken = tuple(corner_text.taken(overlay.corners, arrangement)) if has_texts else ()
    room = text_box.Room(area, taken)
    shapes: list[Shape] = []
    for shape in overlay.shapes:
        if isinstance(shape, Traces):
            trace_painter.draw(target, shape, placement, theme)
        else:
            shapes.append(shape)
    painter.draw(target, shapes, placement, theme, hovered=hovered, room=room, layer=layer)
    if overlay.scale is not None:
        ruler.draw(target, overlay.scale, arrangement, theme)
    if overlay.bar is not None:
        color_bar.draw(target, overlay.bar, arrangement, theme)
    orientation.draw(target, overlay.edges, arrangement, theme)
    corner_text.draw(target, overlay.corners, arrangement, theme, has_ground=overlay.has_ground)


def compose(
    background: NDArray[Any],
    placement: Placement,
    overlay: Overlay,
    theme: Theme,
    device_ratio: float = 1.0,
    tints: Sequence[Tint] = (),
) -> QImage:
    """Return a picture with all that lies on it, segments lowest.

    `background` comes from `display.render`, in device pixels; `placement` maps to screen px, `device_ratio` of
    device pixels each.
    """
    height, width = background.shape[:2]
    canvas = QImage(width, height, QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(device_ratio)
    canvas.fill(0)
    target = QPainter(canvas)
    target.drawImage(QPointF(0, 0), to_image(background, device_ratio))
    for tint in tints:
        segment_image.draw(target, tint, device_ratio)
    draw_overlay(target, QRectF(0, 0, width / device_ratio, height / device_ratio), placement, overlay, theme)
    target.end()
    return canvas
