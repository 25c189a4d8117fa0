"""The series of a study as small pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, place
from viewer.core.phrases import say, told
from viewer.core.pixels import Frame
from viewer.core.records import Stack, StackItem, Study
from viewer.paint.text import safe
from viewer.ui import icons, theme, words
from viewer.ui.controls import html_free

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.presentations import Listed

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-hounsfield-stack"
ROLE = Qt.ItemDataRole.UserRole
PICTURE_PX = 120
TEXT_PX = 40


def thumbnail(frame: Frame, item: StackItem, side_px: int, ratio: float) -> QImage:
    """Return the picture of a frame in a square of `side_px` screen px."""
    from viewer.display.render import render

    rows, columns = frame.stored.shape[:2]
    placement = place(Camera2D(), (rows, columns), item.instance.pixel_aspect, (side_px, side_px))
    device = round(side_px * ratio)
    pixels = np.ascontiguousarray(render(frame, Look(), placement, (device, device), ratio))
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGBA8888
    image = QImage(pixels.data, device, device, pixels.strides[0], kind).copy()
    image.setDevicePixelRatio(ratio)
    return image


def badge_of(stack: Stack, *, has_states: bool = False) -> tuple[str, str]:
    """Return icon and colour of what is special about a stack; '' for nothing."""
    if not stack.items:
        return "object", "text_muted"
    if stack.warnings:
        return "warning", "warning"
    if stack.is_merged:
        return "stack", "accent"
    if stack.split_by or stack.frame_ms > 0:
        return "time", "accent"
    if stack.objects or has_states:
        return "object", "text_muted"
    return ("volume", "text_muted") if stack.is_volume else ("", "")


def split_words(stack: Stack) -> str:
    """Return in words which stack of its series it is, '' for the only one."""
    return f"{len(set(stack.labels))} stacks merged" if stack.is_merged else stack.split_by


def tooltip_of(stack: Stack, states: tuple[Listed, ...] = ()) -> str:
    """Tell all that is known of a stack, in lines."""
    series = stack.series
    lines = [
        f"Series {series.number if series.number is not None else '–'} · {safe(series.modality)}",
        safe(series.description),
        safe(series.body_part),
        words.counted(len(stack.items), "image") if stack.items else "no pictures",
    ]
    if stack.items and (pixel := stack.items[0].instance.pixel) is not None:
        lines.append(f"{pixel.columns} × {pixel.rows} pixels")
    if stack.geometry is not None:
        lines.append("Volume, " + " × ".join(f"{mm:.3g}" for mm in stack.geometry.spacing_mm) + " mm")
    if stack.split_by:
        lines.append(f"Split by {safe(stack.split_by)}")
    if stack.is_merged:
        lines.append(f"Merged of {safe(words.listed(stack.labels))}")
    if states:
        lines.append("Presentation states: " + ", ".join(safe(listed.title) for listed in states[:8]))
    lines += [f"⚠ {safe(text)}" for text in stack.warnings]
    return html_free("\n".join(line for line in lines if line))


class StackModel(QAbstractListModel):
    """The stacks of one study; pictures come when they are first looked at."""

    def __init__(self, desk: Desk, ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ratio = ratio
        self._study_uid = ""
        self._stacks: tuple[Stack, ...] = ()
        self._pictures: dict[str, QImage] = {}
        self._errors: dict[str, str] = {}
        self._asked: set[str] = set()
        desk.presentations.listen(self._states_found)

    def show_study(self, study: Study | None) -> None:
        """Show another study, or what it has become; pictures that are there stay."""
        uid = study.study_uid if study else ""
        stacks = study.stacks if study else ()
        if uid == self._study_uid and [s.key for s in stacks] == [s.key for s in self._stacks]:
            self._stacks = stacks
            if stacks:
                self.dataChanged.emit(self.index(0, 0), self.index(len(stacks) - 1, 0))
            return
        self.beginResetModel()
        if uid != self._study_uid:
            for key in self._asked:
                self._desk.lanes.cancel(f"thumbnail:{key}")
            self._pictures.clear()
            self._errors.clear()
            self._asked.clear()
        self._study_uid, self._stacks = uid, stacks
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many stacks there are."""
        return 0 if parent.isValid() else len(self._stacks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a stack, its words or its picture."""
        stack = self._stacks[index.row()]
        if role == ROLE:
            return stack
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{safe(stack.series.description) or safe(stack.series.modality)}, {len(stack.items)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            told = tooltip_of(stack, self.states_of(stack))
            return told + (f"\n{self._errors[stack.key]}" if stack.key in self._errors else "")
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(stack)
        return None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """All can be chosen, those with pictures dragged."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def states_of(self, stack: Stack) -> tuple[Listed, ...]:
        """Return the presentation states for a stack."""
        return self._desk.presentations.of(stack)

    def _states_found(self) -> None:
        if self._stacks:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._stacks) - 1, 0))

    def error_of(self, key: str) -> str:
        """Return why a stack has no picture, '' if it has one or it is on its way."""
        return self._errors.get(key, "")

    def _picture(self, stack: Stack) -> QImage | None:
        key = stack.key
        if key not in self._asked and stack.items:
            self._asked.add(key)
            self._ask(key, stack.items[len(stack.items) // 2])
        return self._pictures.get(key)

    def _ask(self, key: str, item: StackItem) -> None:
        from viewer.jobs.lanes import Priority

        def done(frame: Frame | None, error: ViewerError | None) -> None:
            if frame is not None:
                self._pictures[key] = thumbnail(frame, item, PICTURE_PX, self._ratio)
            elif error is not None:
                self._errors[key] = told(error.message)
            for row, stack in enumerate(self._stacks):
                if stack.key == key:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

        self._desk.frames.request(item, f"thumbnail:{key}", Priority.THUMBNAIL, done)


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
        self._words(
            painter,
            QRect(cell.left(), picture.bottom() + 4, cell.width(), theme.scaled(TEXT_PX) - 4),
            option.font,
            stack,
        )
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, index: Index, stack: Stack) -> None:
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            side = min(box.width(), box.height()) - 4
            painter.drawImage(
                QRectF(box.center().x() - side / 2 + 0.5, box.center().y() - side / 2 + 0.5, side, side), image
            )
            return
        error = self._view.stacks.error_of(stack.key)
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
        text = str(len(stack.items)) if stack.items else safe(stack.series.modality)
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
        icon, color = badge_of(stack, has_states=bool(self._view.stacks.states_of(stack)))
        if icon:
            place = QRect(box.right() - 22, box.top() + 4, 18, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 4, 4)
            on_black = {"text_muted": "guide", "accent": "selected", "warning": "sagittal"}[color]
            icons.draw(painter, icon, place.adjusted(2, 2, -2, -2), on_black)

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
        number = "–" if series.number is None else str(series.number)
        label = safe(split_words(stack))
        name = safe(series.description) or safe(series.body_part) or say("no description")
        painter.setPen(look.color("text"))
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.left(), box.top() + metrics.ascent(), elided)
        painter.setPen(look.color("text_muted"))
        # What tells stacks of a series apart is what is looked for: it comes before the number where room is short.
        heads = [" · ".join(filter(None, parts)) for parts in ((number, safe(series.modality), label), (number, label))]
        head = next((text for text in heads if metrics.horizontalAdvance(text) <= box.width()), label or heads[0])
        elided = metrics.elidedText(head, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.left(), box.top() + metrics.height() + metrics.ascent(), elided)


class ThumbnailView(QListView):
    """Click selects, double click or Enter opens in the active viewport, a drag drops into any."""

    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.cell = QSize(PICTURE_PX + 12, PICTURE_PX + theme.scaled(TEXT_PX) + 12)
        self.shown_keys: frozenset[str] = frozenset()
        self.stacks = StackModel(desk, self.devicePixelRatioF(), self)
        self.setModel(self.stacks)
        self.setItemDelegate(StackDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Series of the study"))

    def show_shown(self, keys: frozenset[str]) -> None:
        """Mark the stacks that viewports show."""
        if keys != self.shown_keys:
            self.shown_keys = keys
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        self._share()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share()

    def _share(self) -> None:
        # Room for the scroll bar is kept whether it is there or not: cells that jump would call it forth and back.
        width = max(1, self.width() - self.verticalScrollBar().sizeHint().width() - 4)
        columns = max(1, width // (PICTURE_PX + 12))
        cell = width // columns
        self.cell = QSize(cell, min(cell, PICTURE_PX + 40) + theme.scaled(TEXT_PX))
        self.setGridSize(self.cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open."""
        self._open(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the key of a stack, with its picture at the pointer."""
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(index.data(ROLE)))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            drag.setPixmap(QPixmap.fromImage(image))
            drag.setHotSpot(QPoint(PICTURE_PX // 2, PICTURE_PX // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def stack_at(self, at: QPoint) -> Stack | None:
        """Return the stack whose thumbnail lies at a point of the view, None beside all of them."""
        index = self.indexAt(at)
        return index.data(ROLE) if index.isValid() else None

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROLE).key)


def mime_of(stack: Stack) -> QMimeData:
    """Return what a drag of a stack carries."""
    data = QMimeData()
    data.setData(MIME, QByteArray(stack.key.encode()))
    return data
