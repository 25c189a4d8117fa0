"""The window on the second monitor: it holds a part of the viewports, and gives them back when its monitor is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.actions.second import has_second
from viewer.core.phrases import say
from viewer.ui import icons
from viewer.ui.grid import Grid

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State
    from viewer.ui.main_window import MainWindow

SETTING = "second_screen"


class SecondWindow(QWidget):
    """A frame around the second part of the grid; closing it brings the viewports back."""

    def __init__(self, desk: Desk, part: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.setWindowTitle(say("Hounsfield, second window"))
        self.setWindowIcon(icons.program_icon())
        self.setObjectName("shell")
        self.setMinimumSize(320, 240)
        # The program ends with its first window.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Bring the viewports back."""
        if has_second(self._desk.store.view):
            self._desk.perform("window.gather")
        event.accept()


class Screens(QObject):
    """Show the second window where the state asks for it, on the screen that it was on last."""

    def __init__(self, desk: Desk, window: MainWindow, grid: Grid) -> None:
        super().__init__(window)
        self._desk, self._window, self._grid = desk, window, grid
        self.second: SecondWindow | None = None
        self._stop = desk.store.listen(self._follow)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._lost)
        self._show()

    def close(self) -> None:
        """Close the second window with the first."""
        self._stop()
        if self.second is not None:
            self.second.hide()
            self.second.deleteLater()
            self.second = None

    def _follow(self, old: State, new: State) -> None:
        if has_second(old.view) is not has_second(new.view):
            self._show()

    def _show(self) -> None:
        is_wanted = has_second(self._desk.store.view)
        if not is_wanted:
            if self.second is not None and self.second.isVisible():
                self.second.hide()
            return
        if self.second is None:
            self.second = SecondWindow(self._desk, self._grid.second)
            self._window.commands.bind_also(self.second, self._grid.second)
        self._put(self.second)
        self.second.show()
        self._grid.second.show()

    def _put(self, second: SecondWindow) -> None:
        """Place the window on another screen than the first one, the one that is remembered if it is there."""
        here = self._window.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        kept = str(self._desk.settings.get(SETTING, ""))
        others.sort(key=lambda screen: screen.name() != kept)
        if others:
            second.setGeometry(others[0].availableGeometry())
            self._desk.settings.set(SETTING, others[0].name())
        else:
            area = here.availableGeometry()
            second.setGeometry(area.adjusted(area.width() // 2, 0, 0, 0))

    def _lost(self, screen: QScreen) -> None:
        """Bring the viewports back when the monitor that shows them is gone; nothing of them is lost."""
        if self.second is not None and self.second.isVisible() and self.second.screen() is screen:
            self._desk.perform("window.gather")
            self._desk.notify(say("The second monitor is gone: its viewports are here again"))
