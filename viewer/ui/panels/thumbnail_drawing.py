"""How the cells of the thumbnails are drawn, and what they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.core.phrases import say, told
from viewer.core.records import Stack
from viewer.paint.text import safe
from viewer.ui import icons, theme, words
from viewer.ui.controls import html_free

if TYPE_CHECKING:
    from viewer.actions.presentations import Listed
    from viewer.ui.panels.thumbnails import ThumbnailView

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
TEXT_PX = 40
LONGEST = 200
MOST_BADGES = 3


def badges_of(stack: Stack, *, has_states: bool = False) -> tuple[tuple[str, str], ...]:
    """Return icons and colours of what is special about a stack, the gravest first.

    Problems of geometry, stacks that were merged, several times or kinds at one place, attached objects; a volume is
    told where nothing else is.
    """
    if not stack.items:
        return (("object", "text_muted"),)
    found = (
        ("warning", "warning") if stack.warnings else None,
        ("stack", "accent") if stack.is_merged else None,
        ("time", "accent") if not stack.is_merged and (stack.split_by or stack.frame_ms > 0) else None,
        ("object", "text_muted") if stack.objects or has_states else None,
    )
    badges = tuple(badge for badge in found if badge is not None)
    return badges or ((("volume", "text_muted"),) if stack.is_volume else ())


def number_of(stack: Stack) -> str:
    """Return the series number, '–' where there is none."""
    return "–" if stack.series.number is None else str(stack.series.number)


def split_words(stack: Stack) -> str:
    """Return in words which stack of its series it is, '' for the only one."""
    return say("{count} stacks merged", count=len(set(stack.labels))) if stack.is_merged else stack.split_by


def tooltip_of(stack: Stack, states: tuple[Listed, ...] = ()) -> str:
    """Tell all that is known of a stack, in lines."""
    series = stack.series
    lines = [
        say("Series {number} · {modality}", number=number_of(stack), modality=safe(series.modality)),
        safe(series.description),
        safe(series.body_part),
        words.counted(len(stack.items), "image") if stack.items else say("no pictures"),
    ]
    if stack.items and (pixel := stack.items[0].instance.pixel) is not None:
        lines.append(say("{columns} × {rows} pixels", columns=pixel.columns, rows=pixel.rows))
    if stack.geometry is not None:
        size = " × ".join(f"{mm:.3g}" for mm in stack.geometry.spacing_mm)
        lines.append(say("Volume, {size} mm", size=size))
    if stack.split_by:
        lines.append(say("Split by {what}", what=safe(stack.split_by)))
    if stack.is_merged:
        lines.append(say("Merged of {stacks}", stacks=safe(words.listed(stack.labels))))
    if states:
        titles = ", ".join(safe(listed.title) for listed in states[:8])
        lines.append(say("Presentation states: {titles}", titles=titles))
    lines += [f"⚠ {safe(told(text))}" for text in stack.warnings]
    return html_free("\n".join(line for line in lines if line))


class StackDelegate(QStyledItemDelegate):
    """Draw picture, number and description, count and badge."""

    def __init__(self, view: ThumbnailView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a cell."""
        return self._view.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        look, stack = theme.current(), index.data(ROLE)
        cell = option.rect.adjusted(4, 4, -4, -4)
        side = min(cell.width(), cell.height() - theme.scaled(TEXT_PX))
        picture = QRect(cell.left(), cell.top(), cell.width(), side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("canvas"))
        painter.drawRoundedRect(picture, 6, 6)
        self._picture(painter, picture, index, stack)
        self._badges(painter, picture, stack)
        self._outline(painter, option, picture, stack)
        below = QRect(cell.left(), picture.bottom() + 4, cell.width(), theme.scaled(TEXT_PX) - 4)
        self._words(painter, below, option.font, stack)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, index: Index, stack: Stack) -> None:
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            side = min(box.width(), box.height()) - 4
            painter.drawImage(
                QRectF(box.center().x() - side / 2 + 0.5, box.center().y() - side / 2 + 0.5, side, side), image
            )
            return
        error = self._view.stacks.pictures.error(stack.key)
        reason = error or next((note for instance in stack.objects for note in instance.notes if not stack.items), "")
        name = "object" if not stack.items else "error" if error else "stack"
        sign = QRect(box.center().x() - 12, box.center().y() - (36 if reason else 12), 24, 24)
        icons.draw(painter, name, sign, "guide")
        if reason:
            self._reason(painter, box.adjusted(8, sign.bottom() - box.top() + 8, -8, -22), reason)

    def _reason(self, painter: QPainter, box: QRect, reason: str) -> None:
        """Say in the picture's place why there is none, as far as there is room."""
        font = QFont(painter.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
        painter.setFont(font)
        painter.setPen(theme.current().color("overlay_muted"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.save()
        painter.setClipRect(box)
        painter.drawText(box, flags, safe(reason))
        painter.restore()

    def _badges(self, painter: QPainter, box: QRect, stack: Stack) -> None:
        look = theme.current()
        font = QFont(painter.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
        metrics = QFontMetrics(font)
        at = self._view.stacks.pictures.place(stack.key)
        text = str(len(stack.items)) if stack.items else safe(stack.series.modality)[:16]
        text = f"{at + 1} / {text}" if at >= 0 else text
        width = metrics.horizontalAdvance(text) + 8
        count = QRect(box.right() - width - 3, box.bottom() - metrics.height() - 4, width, metrics.height() + 1)
        back = look.color("canvas")
        back.setAlphaF(0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(count, 4, 4)
        painter.setFont(font)
        painter.setPen(look.color("overlay_text"))
        painter.drawText(count, Qt.AlignmentFlag.AlignCenter, text)
        badges = badges_of(stack, has_states=bool(self._view.stacks.states_of(stack)))
        for at, (icon, color) in enumerate(badges[:MOST_BADGES]):
            place = QRect(box.right() - 22 - 20 * at, box.top() + 4, 18, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 4, 4)
            on_black = {"text_muted": "guide", "accent": "selected", "warning": "sagittal"}[color]
            icons.draw(painter, icon, place.adjusted(2, 2, -2, -2), on_black)
        self._scrubbed(painter, box, stack)

    def _scrubbed(self, painter: QPainter, box: QRect, stack: Stack) -> None:
        """Draw a line at the bottom that tells where in the series the pointer is."""
        at = self._view.stacks.pictures.place(stack.key)
        if at < 0 or len(stack.items) < 2:
            return
        line = QRect(box.left() + 4, box.bottom() - 3, box.width() - 8, 2)
        painter.fillRect(line, theme.current().color("border_strong"))
        line.setWidth(max(2, round(line.width() * (at + 1) / len(stack.items))))
        painter.fillRect(line, theme.current().color("accent"))

    def _outline(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, stack: Stack) -> None:
        look = theme.current()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_shown = stack.key in self._view.shown_keys
        name = "accent" if is_selected or is_shown else "border_strong" if is_over else "border"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color(name), 2 if is_selected else 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _words(self, painter: QPainter, box: QRect, font: QFont, stack: Stack) -> None:
        look, series = theme.current(), stack.series
        small = QFont(font)
        small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        metrics = QFontMetrics(small)
        painter.setFont(small)
        label = safe(split_words(stack))[:LONGEST]
        name = (safe(series.description) or safe(series.body_part) or say("no description"))[:LONGEST]
        painter.setPen(look.color("text"))
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.left(), box.top() + metrics.ascent(), elided)
        painter.setPen(look.color("text_muted"))
        shown = second_line(number_of(stack), safe(series.modality)[:16], label, metrics, box.width())
        painter.drawText(box.left(), box.top() + metrics.height() + metrics.ascent(), shown)


def second_line(number: str, modality: str, label: str, metrics: QFontMetrics, width: int) -> str:
    """Return number, modality and what tells a stack from others of its series, as far as there is room.

    The number always stays; where room is short the modality goes first, then the middle of the label.
    """
    for parts in ((number, modality, label), (number, label)):
        text = " · ".join(filter(None, parts))
        if metrics.horizontalAdvance(text) <= width:
            return text
    room = width - metrics.horizontalAdvance(f"{number} · ")
    return f"{number} · {metrics.elidedText(label or modality, Qt.TextElideMode.ElideMiddle, max(0, room))}"
