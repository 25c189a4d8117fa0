"""Full screen: pictures alone. Bars come while the pointer is at the edge that they belong to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

EDGE_PX = 2
POLL_MS = 80


class FullScreen:
    """Takes the bars of a window out of its layout, lays them over the pictures when asked, and puts them back."""

    def __init__(self, desk: Desk, window: QMainWindow, shell: QWidget, top: QWidget, bottom: QWidget) -> None:
        self._desk, self._window = desk, window
        column = shell.layout()
        assert isinstance(column, QVBoxLayout)
        self._column, self._shell, self._top, self._bottom = column, shell, top, bottom
        self._panels = (True, True)
        self.changed: Callable[[], None] = lambda: None
        self.is_on = False
        # Asked for, not told: pictures get each motion of the pointer first, and nothing stands in its way.
        self._polling = QTimer(window, interval=POLL_MS)
        self._polling.timeout.connect(self._look)

    def toggle(self) -> None:
        """Fill the screen, or go back."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Fill the screen with pictures."""
        self.is_on = True
        view = self._desk.store.view
        self._panels = (view.has_browser, view.has_inspector)
        self._show_panels(has_browser=False, has_inspector=False)
        self._window.menuBar().hide()
        for bar in (self._top, self._bottom):
            self._column.removeWidget(bar)
            bar.hide()
        self.changed()
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self._polling.start()

    def leave(self) -> None:
        """Show the window as it was before."""
        self.is_on = False
        self._polling.stop()
        self._column.insertWidget(0, self._top)
        self._column.addWidget(self._bottom)
        self._top.show()
        self._bottom.show()
        self._window.menuBar().show()
        self.changed()
        self._show_panels(has_browser=self._panels[0], has_inspector=self._panels[1])
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def stop(self) -> None:
        """End the timer."""
        self._polling.stop()

    def point_at(self, at: QPoint) -> None:
        """Show the bar whose edge the pointer touches; hide what it has left. `at` is a place in the window."""
        area = self._shell.geometry()
        if QApplication.activePopupWidget() is not None:
            return
        heights = (self._top.sizeHint().height(), self._bottom.height())
        is_inside = area.left() <= at.x() <= area.right()
        for bar, distance, top in (
            (self._top, at.y() - area.top(), 0),
            (self._bottom, area.bottom() - at.y(), area.height() - heights[1]),
        ):
            height = heights[0] if bar is self._top else heights[1]
            reach = height if bar.isVisible() else EDGE_PX
            is_near = is_inside and -EDGE_PX <= distance <= reach
            if is_near and not bar.isVisible():
                bar.setGeometry(0, top, area.width(), height)
                bar.raise_()
            bar.setVisible(is_near)

    def _look(self) -> None:
        if self._window.isActiveWindow():
            self.point_at(self._window.mapFromGlobal(QCursor.pos()))

    def _show_panels(self, *, has_browser: bool, has_inspector: bool) -> None:
        self._desk.store.show(lambda view: replace(view, has_browser=has_browser, has_inspector=has_inspector))
