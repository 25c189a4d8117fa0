"""The magnifier of a viewport: the picture below the pointer once more, from its own pixels."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QPainter

from viewer.actions.sources import Shown
from viewer.core.look import BlendMode, Look, Placement
from viewer.core.shapes import Point
from viewer.paint import lens
from viewer.paint.image import to_screen
from viewer.paint.theme import Theme
from viewer.tools.loupe import magnified

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
) -> None:
    """Draw the lens at a screen position of a viewport of (width, height)."""
    from viewer.display.render import render

    radius = float(round(min(LARGEST_PX, SHARE * min(size_px))))
    inside = magnified(placement, at, factor, radius)
    side = max(1, round(2 * radius * ratio))
    picture = render(shown.frame, _look_at(look, at, size_px), inside, (side, side), ratio)
    lens.draw(painter, to_screen(picture, ratio), inside, at, radius, factor, theme)


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
