"""Who gets which part of a viewport: corner text, letters, rulers and colour bar never meet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from viewer.paint.text import scaled

MARGIN_PX = 8.0
RULER_PX = 20.0
"""Room that a ruler takes across its length, its gap to the next included."""
COLOR_BAR_PX = 58.0
LETTERS_PX = 22.0

_BOTTOM_RULER_SHARE = 0.34
_LEFT_RULER_SHARE = 0.40
_RULER_LABEL_PX = 46.0
_RULER_WORDS_PX = 24.0
_ONE_SIDE_SHARE = 0.64
_SMALL_CORNER_SHARE = 0.28


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The places in `area` (screen px) of all that is drawn over a picture.

    `clear_side`, 'left' or 'right', stays free of text and ruler: tissue lies there. '' for none.
    """

    area: QRectF
    text_px: float
    has_left_ruler: bool
    has_bottom_ruler: bool
    has_color_bar: bool
    clear_side: str = ""

    @property
    def left_ruler(self) -> QRectF:
        """Where the ruler at the side may lie, its label included: at the left, unless that is to stay free."""
        height = self.area.height() * _LEFT_RULER_SHARE
        left = self.area.left() + MARGIN_PX
        if self.clear_side == "left":
            left = self.area.right() - MARGIN_PX - RULER_PX - scaled(_RULER_WORDS_PX)
        return QRectF(left, self.area.center().y() - height / 2, RULER_PX, height)

    @property
    def bottom_ruler(self) -> QRectF:
        """Where the bottom ruler may lie, its label not included (that is `_RULER_LABEL_PX` to the right)."""
        width = self.area.width() * _BOTTOM_RULER_SHARE
        return QRectF(self.area.center().x() - width / 2, self.area.bottom() - MARGIN_PX - RULER_PX, width, RULER_PX)

    @property
    def color_bar(self) -> QRectF:
        """Where the colour bar and its numbers lie."""
        height = self.area.height() * _LEFT_RULER_SHARE
        return QRectF(
            self.area.right() - MARGIN_PX - scaled(COLOR_BAR_PX),
            self.area.center().y() - height / 2,
            scaled(COLOR_BAR_PX),
            height,
        )

    @property
    def letter_insets(self) -> tuple[float, float, float, float]:
        """Distances of the letters from the left, right, top and bottom edge."""
        ruler = RULER_PX if self.has_left_ruler else 0.0
        is_right = self.clear_side == "left"
        return (
            MARGIN_PX + (0.0 if is_right else ruler),
            MARGIN_PX
            + (
                scaled(COLOR_BAR_PX)
                if self.has_color_bar
                else ruler + scaled(_RULER_WORDS_PX) + MARGIN_PX
                if is_right
                else 0.0
            ),
            MARGIN_PX / 2,
            MARGIN_PX + RULER_PX if self.has_bottom_ruler else MARGIN_PX / 2,
        )

    @property
    def least_importance(self) -> int:
        """Importance below which corner lines are left out: in small viewports the picture comes first."""
        width = self.area.width()
        return 0 if width >= 420 else 50 if width >= 300 else 80

    def corner_height(self, *, is_left: bool) -> float:
        """Return how high the text of a corner may grow."""
        height = self.area.height()
        taken = scaled(LETTERS_PX)
        has_ruler = self.has_left_ruler and is_left == (self.clear_side != "left")
        if has_ruler or (not is_left and self.has_color_bar):
            taken = height * _LEFT_RULER_SHARE / 2 + MARGIN_PX / 2
        room = height / 2 - MARGIN_PX - taken
        return room if height >= 400 else min(room, height * _SMALL_CORNER_SHARE)

    def beyond_letters(self, *, is_top: bool) -> float:
        """Return how far from the edge lines of a corner need make no room for the letter in the middle."""
        return scaled(LETTERS_PX) + (RULER_PX if not is_top and self.has_bottom_ruler else 0.0)

    def line_width(self, *, is_top: bool, from_edge_px: float) -> float:
        """Return how wide a line of a corner may be that begins `from_edge_px` from the top or bottom margin."""
        half = self.area.width() / 2 - MARGIN_PX
        if not is_top and self.has_bottom_ruler and from_edge_px < RULER_PX:
            return half - self.area.width() * _BOTTOM_RULER_SHARE / 2 - scaled(_RULER_LABEL_PX)
        if from_edge_px < self.beyond_letters(is_top=is_top):
            return half - scaled(LETTERS_PX) - MARGIN_PX
        if self.clear_side:
            # No text comes from the other side, and tissue is thin where the lines are.
            return self.area.width() * _ONE_SIDE_SHARE - MARGIN_PX
        return half - MARGIN_PX / 2


def arrange(area: QRectF, *, has_ruler: bool = True, has_color_bar: bool = False, clear_side: str = "") -> Arrangement:
    """Share out a viewport; what would not be legible in a small one is left out."""
    width, height = area.width(), area.height()
    text_px = 11.0 if min(width / 1.2, height) < 340 else 12.0 if height < 1100 else 13.0
    return Arrangement(
        area,
        scaled(text_px),
        has_left_ruler=has_ruler and height >= 220 and width >= 160,
        has_bottom_ruler=has_ruler and width >= 480 and height >= 160,
        has_color_bar=has_color_bar and height >= 220 and width >= 260,
        clear_side=clear_side,
    )
