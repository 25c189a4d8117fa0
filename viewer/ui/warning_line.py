"""The red lines on a picture: they say under the pointer where they are explained, and a click leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QToolTip

from viewer.core.phrases import say
from viewer.paint import corner_text, text
from viewer.paint.arrangement import arrange
from viewer.paint.corner_text import Line, Tone
from viewer.paint.text import TextStyle
from viewer.ui.controls import html_free

if TYPE_CHECKING:
    from viewer.actions.kept_overlay import KeptOverlay
    from viewer.paint.picture import Overlay
    from viewer.ui.viewport2d import Viewport2D


class WarningLine:
    """What lies below the pointer of the warnings that a viewport has drawn."""

    def __init__(self, viewport: Viewport2D, kept: KeptOverlay) -> None:
        self._viewport, self._kept = viewport, kept

    def at(self, place: QPointF) -> str:
        """Return the warning that is drawn at a place in screen px, '' where there is none."""
        if self._kept.drawn is None or self._viewport.shown is None:
            return ""
        overlay, area = self._kept.drawn
        shown = next((line.text for line, box in placed(overlay, area) if box.contains(place)), "")
        return _whole(overlay, shown)

    def tell(self, at: QPointF, place: QPointF) -> bool:
        """Say in a tooltip that a click explains the warning; return whether one lies there."""
        warning = self.at(at)
        if warning:
            words = say("A click shows in the Series doctor what follows from it.")
            QToolTip.showText(place.toPoint(), html_free(f"{warning}\n{words}"), self._viewport)
        return bool(warning)

    def press(self, at: QPointF) -> bool:
        """Show what the warning means; return whether one lies there."""
        if not self.at(at):
            return False
        self._viewport.desk.perform("viewport.select", slot=self._viewport.number)
        self._viewport.desk.perform("series.doctor")
        return True

    def point(self, at: QPointF) -> None:
        """Let the pointer be a hand over a warning."""
        is_hand = self._viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
        if bool(self.at(at)) != is_hand:
            self._viewport.unsetCursor() if is_hand else self._viewport.setCursor(Qt.CursorShape.PointingHandCursor)


def _whole(overlay: Overlay, shown: str) -> str:
    """Return all of a warning that was cut for want of room."""
    corners = overlay.corners
    lines = (*corners.top_left, *corners.top_right, *corners.bottom_left, *corners.bottom_right)
    start = shown.removesuffix("…")
    texts = (text.safe(line.text) for line in lines if line.tone is Tone.ERROR)
    return next((whole for whole in texts if whole.startswith(start)), shown) if shown else ""


def placed(overlay: Overlay, area: QRectF) -> list[tuple[Line, QRectF]]:
    """Return the warnings of an overlay with the rectangles that they take, in screen px."""
    corners, has_ruler = overlay.corners, overlay.scale is not None
    arrangement = arrange(
        area, has_ruler=has_ruler, has_color_bar=overlay.bar is not None, clear_side=overlay.clear_side
    )
    style = TextStyle(arrangement.text_px, "#ffffff")
    height = text.line_height(style)
    found = []
    for lines, is_top, is_left in (
        (corners.top_left, True, True),
        (corners.top_right, True, False),
        (corners.bottom_left, False, True),
        (corners.bottom_right, False, False),
    ):
        if any(line.tone is Tone.ERROR for line in lines):
            for line, x, y in corner_text.place(lines, arrangement, is_top=is_top, is_left=is_left):
                if line.tone is Tone.ERROR:
                    found.append((line, QRectF(x, y, text.width(line.text, style), height)))
    return found
