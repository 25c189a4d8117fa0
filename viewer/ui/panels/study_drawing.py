"""How the lines of the study list are drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.core.phrases import say
from viewer.ui import icons, theme, words
from viewer.ui.panels.entries import StudyEntry

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
MARGIN = 12
SIGN_PX = 16


def star_box(line: QRect) -> QRect:
    """Return where the star of a study is drawn and clicked, in its line."""
    side = theme.icon_scaled(SIGN_PX) + 4
    return QRect(line.right() - MARGIN - side + 2, line.bottom() - side - 3, side, side)


class StudyDelegate(QStyledItemDelegate):
    """Draw patients as headings, studies as two lines: chips for modalities, a star, a sign for a note."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        is_patient, entry = index.data(ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_patient:
            self._patient(painter, option, entry, index.row() > 0)
        else:
            self._study(painter, option, entry)
        painter.restore()

    def _patient(self, painter: QPainter, option: QStyleOptionViewItem, entry: StudyEntry, has_line: bool) -> None:
        look, box = theme.current(), option.rect
        if has_line:
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), look.color("border"))
        inner = box.adjusted(MARGIN, 8, -MARGIN, -4)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _line(painter, inner, 0, bold, look.color("text"), entry.patient)
        small = _small(option.font)
        _line(painter, inner, QFontMetrics(bold).height() + 1, small, look.color("text_muted"), entry.about_patient)

    def _study(self, painter: QPainter, option: QStyleOptionViewItem, entry: StudyEntry) -> None:
        look = theme.current()
        box = option.rect.adjusted(4, 1, -4, -1)
        self._back(painter, option, box, entry)
        inner = box.adjusted(MARGIN - 2, 6, 4 - MARGIN, -6)
        main = look.color("text_muted" if entry.is_missing else "text")
        small, muted = _small(option.font), look.color("text_muted")
        date = words.date(entry.date)
        date_width = QFontMetrics(small).horizontalAdvance(date)
        title = inner.adjusted(0, 0, -date_width - 8, 0)
        _line(painter, title, 0, option.font, main, entry.title)
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(inner.right() - date_width, inner.top() + QFontMetrics(option.font).ascent(), date)
        second = QFontMetrics(option.font).height() + 5
        left = inner.left()
        for modality in entry.modalities[:4]:
            left = _chip(painter, left, inner.top() + second, small, modality) + 4
        right = self._signs(painter, option, entry)
        told = say("files missing") if entry.is_missing else entry.counts
        rest = QRect(left + 2, inner.top(), right - left - 6, inner.height())
        _line(painter, rest, second, small, look.color("warning") if entry.is_missing else muted, told)

    def _back(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, entry: StudyEntry) -> None:
        look, state = theme.current(), option.state
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection" if state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(look.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if entry.is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(QRect(box.left(), box.top() + 10, 3, box.height() - 20), 1.5, 1.5)

    def _signs(self, painter: QPainter, option: QStyleOptionViewItem, entry: StudyEntry) -> int:
        """Draw the star where there is one, or the pointer could set one, and the sign of a note; return their left."""
        star = star_box(option.rect)
        left = star.right()
        is_touched = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        if entry.remark.is_starred or is_touched:
            name, color = ("star-on", "warning") if entry.remark.is_starred else ("star", "text_muted")
            icons.draw(painter, name, star.adjusted(2, 2, -2, -2), color)
            left = star.left()
        if entry.remark.note:
            side = star.width() - 4
            left = star.left() - side - 2
            icons.draw(painter, "note", QRect(left, star.top() + 2, side, side), "text_muted")
        return left


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
    return small


def _line(painter: QPainter, box: QRect, top: int, font: QFont, color: QColor, text: str) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(color)
    shown = metrics.elidedText(text[:LONGEST], Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box.left(), box.top() + top + metrics.ascent(), shown)


LONGEST = 400
"""Letters of a text that are looked at for a line: one of ten thousand would take longer than the whole list."""


def _chip(painter: QPainter, left: int, top: int, font: QFont, text: str) -> int:
    """Draw a chip and return its right end."""
    look, metrics = theme.current(), QFontMetrics(font)
    text = text[:8]
    box = QRect(left, top - 1, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("pressed"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(look.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return box.right()
