"""How a line of the history is drawn: its name, cut where there is no room, and its time at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

TIME = Qt.ItemDataRole.UserRole
GAP_PX = 12


class HistoryDelegate(QStyledItemDelegate):
    """Draw the time of an entry beside its name."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave room for the time."""
        super().initStyleOption(option, index)
        minute = str(index.data(TIME) or "")
        if minute:
            room = option.fontMetrics.horizontalAdvance(minute) + GAP_PX
            left = option.decorationSize.width() + 4 * GAP_PX // 3
            width = option.rect.width() - left - room - GAP_PX
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, max(width, 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line."""
        super().paint(painter, option, index)
        minute = str(index.data(TIME) or "")
        if minute:
            painter.save()
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            area = QRect(option.rect).adjusted(0, 0, -GAP_PX, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, minute)
            painter.restore()
