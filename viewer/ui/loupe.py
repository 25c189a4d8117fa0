"""The magnifier of a viewport: the picture below the pointer once more, from its own pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QImage, QPainter

from viewer.actions.sources import Shown
from viewer.core.look import BlendMode, Look, Placement
from viewer.core.shapes import Point
from viewer.paint import lens, segment_image
from viewer.paint.image import to_screen
from viewer.paint.segment_image import Tint
from viewer.paint.theme import Theme
from viewer.tools.loupe import magnified

Segments = Callable[[Placement, tuple[int, int]], list[tuple[Tint, QImage]]]
"""Gives what is seen of segments at a placement in a square of device pixels."""
LARGEST_PX, SHARE = 130.0, 0.36


def paint(
    painter: QPainter,
    shown: Shown,
    look: Look,
    placement: Placement,
    at: Point,
    size_px: tuple[float, float],
    factor: float,
    theme: Theme,
    ratio: float,
    segments: Segments,
) -> None:
    """Draw the lens at a screen position of a viewport of (width, height), with the segments that lie there."""
    from viewer.display.render import render

    radius = float(round(min(LARGEST_PX, SHARE * min(size_px))))
    inside = magnified(placement, at, factor, radius)
    side = max(1, round(2 * radius * ratio))
    picture = render(shown.frame, _look_at(look, at, size_px), inside, (side, side), ratio)
    image = to_screen(picture, ratio)
    if tints := segments(inside, (side, side)):
        over = QPainter(image)
        for tint, drawn in tints:
            segment_image.draw(over, tint, ratio, drawn)
        over.end()
    lens.draw(painter, image, inside, at, radius, factor, theme)


def _look_at(look: Look, at: Point, size_px: tuple[float, float]) -> Look:
    """Return the look in which a swipe shows in the lens what lies at its middle."""
    blend = look.blend
    if blend.mode is BlendMode.SWIPE:
        return replace(
            look, blend=replace(blend, mode=BlendMode.BLEND, opacity=float(at[0] >= blend.split * size_px[0]))
        )
    if blend.mode is BlendMode.SPY:
        return replace(look, blend=replace(blend, mode=BlendMode.BLEND, opacity=1.0))
    return look
