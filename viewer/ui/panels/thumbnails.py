"""The series of a study as small pictures."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QCursor, QDrag, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView

from viewer.actions.file_places import locations_of_stack, on_disk
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.core.records import Stack, Study
from viewer.paint.text import safe
from viewer.ui import theme
from viewer.ui.panels.thumbnail_drawing import ROLE, TEXT_PX, StackDelegate, number_of, tooltip_of
from viewer.ui.panels.thumbnail_pictures import PICTURE_PX, Thumbnails

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.presentations import Listed

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-hounsfield-stack"


class StackModel(QAbstractListModel):
    """The stacks of one study; pictures come when they are first looked at."""

    def __init__(self, desk: Desk, ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._study_uid = ""
        self._stacks: tuple[Stack, ...] = ()
        self.pictures = Thumbnails(desk, self._picture_changed, ratio)
        desk.presentations.listen(self._states_found)

    def show_study(self, study: Study | None) -> None:
        """Show another study, or what it has become; pictures of open studies stay, each is made once."""
        uid = study.study_uid if study else ""
        stacks = study.stacks if study else ()
        catalog = self._desk.store.catalog
        self.pictures.keep({stack.key for known in catalog.studies.values() for stack in known.stacks})
        if uid == self._study_uid and [s.key for s in stacks] == [s.key for s in self._stacks]:
            self._stacks = stacks
            if stacks:
                self.dataChanged.emit(self.index(0, 0), self.index(len(stacks) - 1, 0))
            return
        self.beginResetModel()
        if uid != self._study_uid:
            self.pictures.give_up({stack.key for stack in stacks})
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
            name = safe(stack.series.description) or safe(stack.series.modality)
            return f"{number_of(stack)}: {name}, {len(stack.items)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tooltip_of(stack, self.states_of(stack))
        if role == Qt.ItemDataRole.ToolTipRole:
            told = tooltip_of(stack, self.states_of(stack))
            error = self.pictures.error(stack.key)
            return told + (f"\n{error}" if error else "")
        if role == Qt.ItemDataRole.DecorationRole:
            return self.pictures.picture(stack)
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

    def _picture_changed(self, key: str) -> None:
        for row, stack in enumerate(self._stacks):
            if stack.key == key:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


class ThumbnailView(QListView):
    """Click selects, double click or Enter opens in the active viewport, a drag drops into any."""

    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub through the series below the pointer."""
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        stack = index.data(ROLE) if index.isValid() else None
        if stack is None or len(stack.items) < 2 or event.buttons() != Qt.MouseButton.NoButton:
            self.stacks.pictures.end_scrub()
            return
        cell = self.visualRect(index).adjusted(6, 4, -6, -4)
        share = (at.x() - cell.left()) / max(1, cell.width())
        self.stacks.pictures.scrub(stack, min(max(int(share * len(stack.items)), 0), len(stack.items) - 1))

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to the picture in the middle."""
        self.stacks.pictures.end_scrub()
        super().leaveEvent(event)

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
        dropped = drag.exec(Qt.DropAction.CopyAction)
        if dropped == Qt.DropAction.IgnoreAction and not self.window().rect().contains(
            self.window().mapFromGlobal(QCursor.pos())
        ):
            self._tell_why_not(index.data(ROLE))

    def stack_at(self, at: QPoint) -> Stack | None:
        """Return the stack whose thumbnail lies at a point of the view, None beside all of them."""
        index = self.indexAt(at)
        return index.data(ROLE) if index.isValid() else None

    def _tell_why_not(self, stack: Stack) -> None:
        """Say why other programs were given no files, if they were not."""
        try:
            on_disk(locations_of_stack(stack))
        except ViewerError as error:
            self._desk.notify(error.sentence())

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROLE).key)


def mime_of(stack: Stack) -> QMimeData:
    """Return what a drag of a stack carries: its key for viewports, its files for other programs.

    Files in archives are none for others; "Copy files to…" takes them out.
    """
    data = QMimeData()
    data.setData(MIME, QByteArray(stack.key.encode()))
    with suppress(ViewerError):
        data.setUrls([QUrl.fromLocalFile(path) for path in on_disk(locations_of_stack(stack))])
    return data
