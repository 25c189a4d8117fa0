"""The window: toolbar, browser, pictures, inspector, status bar."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QVBoxLayout, QWidget

from viewer.core.readable import isolated
from viewer.paint.text import safe
from viewer.state.view import ViewState
from viewer.ui import icons, theme, words
from viewer.ui.areas import go
from viewer.ui.centre import Centre
from viewer.ui.commands import Commands
from viewer.ui.disc_bar import DiscBar
from viewer.ui.dropping import paths_of
from viewer.ui.full_screen import FullScreen
from viewer.ui.guide_bar import GuideBar
from viewer.ui.panel_help import explain
from viewer.ui.panels.browser import Browser
from viewer.ui.panels.inspector import Inspector
from viewer.ui.panes import BROWSER, INSPECTOR, Panes
from viewer.ui.restore_bar import RestoreBar
from viewer.ui.statusbar import Reading, StatusBar
from viewer.ui.study_tabs import StudyTabs
from viewer.ui.toolbar import ToolBar

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State
    from viewer.ui.export_panel import ExportPanel
    from viewer.ui.marks_panel import MarksPanel
    from viewer.ui.palette import PalettePanel
    from viewer.ui.tour import Tour

PROGRAM = "Hounsfield"
SMALLEST = (640, 360)
ROOM_FOR_BOTH_PX = 1000
"""Below this width of the screen a first start shows the pictures and the browser alone."""


class MainWindow(QMainWindow):
    """Lays out what it is given; follows the state; acts through the desk."""

    def __init__(self, desk: Desk, centre: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.centre = centre
        self._tour: Tour | None = None
        self.setWindowIcon(icons.program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.commands = Commands(desk, self)
        self.toolbar = ToolBar(desk, self.commands)
        self.commands.fill(self.menuBar())
        self.browser, self.inspector = Browser(desk), Inspector(desk)
        self.status = StatusBar(desk)
        self._lay_out()
        self.commands.bind_keys(self, self.centre)
        desk.store.listen(self._changed)
        self._show_panels(desk.store.view)
        self._show_title()
        self._restore()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        desk.settings.listen(self._setting_changed)
        # After the first frame: the library may be large, and nobody waits for it.
        QTimer.singleShot(0, self._ask_library)

    def _lay_out(self) -> None:
        self.middle = Centre(self._desk, self.centre, self.inspector, self.browser)
        self.empty = self.middle.empty
        pictures = QWidget()
        self._stacked = stacked = QVBoxLayout(pictures)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(0)
        self.tabs = StudyTabs(self._desk)
        self.disc = DiscBar(self._desk)
        stacked.addWidget(self.disc)
        stacked.addWidget(RestoreBar(self._desk))
        stacked.addWidget(self.tabs)
        self.guide = GuideBar(self._desk)
        stacked.addWidget(self.guide)
        stacked.addWidget(self.middle, 1)
        self.panes = Panes(self.browser, pictures, self.inspector)
        self.panes.folded.connect(self._fold)
        shell = QWidget()
        shell.setObjectName("shell")
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.panes, 1)
        column.addWidget(self.status)
        self.full = FullScreen(self._desk, self, shell, self.toolbar, self.status)
        self.full.changed = lambda: self.tabs.set_away(is_away=self.full.is_on)
        self.setCentralWidget(shell)
        for part, id_ in ((self.browser, "browser"), (self.middle, "pictures"), (self.status, "status")):
            explain(self._desk, part, id_)
        self.browser.setFocusProxy(self.browser.field)
        self.middle.show_pictures()

    @cached_property
    def palette_panel(self) -> PalettePanel:
        """The palette, made when it is first needed."""
        from viewer.ui.palette import PalettePanel

        return PalettePanel(self._desk, self)

    @cached_property
    def export(self) -> ExportPanel:
        """The strip that asks how a picture or a movie is saved, made when it is first needed."""
        from viewer.ui.export_panel import ExportPanel

        panel = ExportPanel(self._desk)
        self._stacked.addWidget(panel)
        return panel

    @cached_property
    def marks_export(self) -> MarksPanel:
        """The strip that asks as which object measurements are saved, made when it is first needed."""
        from viewer.ui.marks_panel import MarksPanel

        panel = MarksPanel(self._desk)
        self._stacked.addWidget(panel)
        return panel

    # -- what only a window can do

    def ask_files(self, title: str, filters: str) -> list[str]:
        """Let the user pick files."""
        return QFileDialog.getOpenFileNames(self, title, self._last_folder(), filters)[0]

    def ask_folder(self, title: str) -> str:
        """Let the user pick a folder."""
        return QFileDialog.getExistingDirectory(self, title, self._last_folder())

    def _last_folder(self) -> str:
        return str(self._desk.settings.get("last_folder", "") or "")

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.full.toggle()

    def show_page(self, id_: str, **how: Any) -> None:
        """Show one of the pages of `viewer.ui.pages` in the centre."""
        self.middle.show_page(id_, **how)

    def focus_area(self, step: int) -> None:
        """Go by keys to the next part of the window."""
        active = self.middle.findChild(QWidget, f"viewport-{self._desk.store.view.active}")
        has_pictures = self.middle.currentWidget() is self.centre
        centre: QWidget = active if isinstance(active, QWidget) and has_pictures else self.middle
        go((self.toolbar, self.browser, self.tabs, centre, self.inspector, self.status), step)

    def start_tour(self) -> None:
        """Begin the tour."""
        from viewer.ui.tour import Tour

        parts = {
            "browser": self.browser,
            "pictures": self.middle,
            "toolbar": self.toolbar,
            "inspector": self.inspector,
            "status": self.status,
        }
        if self._tour is None:
            self._tour = Tour(self._desk, self, parts)
        self._tour.start()

    def measure_centre(self) -> None:
        """Give the pictures the place that they will have, where none is shown yet."""
        self.centre.resize(self.middle.size())
        if (layout := self.centre.layout()) is not None:
            layout.activate()

    def show_export(self, kind: str) -> None:
        """Ask how a 'picture', a 'movie' or 'marks' shall be saved."""
        if kind == "marks":
            self.marks_export.open()
        else:
            self.export.open(kind)

    def show_reading(self, reading: Reading | None) -> None:
        """Show what lies under the pointer; None where there is no picture."""
        self.status.show_reading(reading)

    def quit(self) -> None:
        """Close the window."""
        self.close()

    # -- following the state

    def _changed(self, old: State, new: State) -> None:
        self.middle.follow(old, new)
        if old.catalog is not new.catalog or old.view.active_slot.stack_key != new.view.active_slot.stack_key:
            self._show_title()
        if old.view is not new.view:
            self._show_panels(new.view)
            if old.view.theme != new.view.theme:
                self._wear(new.view.theme)

    def _show_panels(self, view: ViewState) -> None:
        self.panes.show_panel(BROWSER, is_shown=view.has_browser)
        self.panes.show_panel(INSPECTOR, is_shown=view.has_inspector)

    def _fold(self, panel: int) -> None:
        self._desk.perform("panel.browser" if panel == BROWSER else "panel.inspector")

    def _show_title(self) -> None:
        found = self._desk.store.catalog.find(self._desk.store.view.active_slot.stack_key)
        if found is None:
            self.setWindowTitle(PROGRAM)
            return
        study = found[0]
        parts = (isolated(safe(study.patient.name)), isolated(safe(study.description)), words.date(study.date))
        self.setWindowTitle(" · ".join(part for part in parts if part) + f" – {PROGRAM}")

    def _wear(self, name: str) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, name, int(self._desk.settings.get("font_scale", 100)))

    def _setting_changed(self, name: str) -> None:
        if name == "font_scale":
            self._wear(self._desk.store.view.theme)

    def _follow_system(self) -> None:
        if self._desk.store.view.theme == theme.SYSTEM:
            self._wear(theme.SYSTEM)

    def _ask_library(self) -> None:
        self.browser.search()
        self.empty.refresh()

    # -- keys that are no shortcuts now

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the way back from full screen, and keys of pictures from pictures that a page covers."""
        if event.type() is QEvent.Type.ShortcutOverride and self._keeps(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def _keeps(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.full.is_on
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return self.middle.has_page and held == Qt.KeyboardModifier.NoModifier and event.text().isprintable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from full screen by Esc."""
        if self.full.is_on and event.key() == Qt.Key.Key_Escape:
            self.full.leave()
        else:
            super().keyPressEvent(event)

    # -- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if paths_of(event):
            event.acceptProposedAction()
            self.middle.light(is_over=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them."""
        if paths_of(event):
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Put the light out."""
        self.middle.light(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, after the drag has ended."""
        paths = paths_of(event)
        self.middle.light(is_over=False)
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self._desk.perform("file.open", paths=paths))

    # -- places of windows and panels

    def _restore(self) -> None:
        settings = self._desk.settings
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1440, screen.width() - 40), min(900, screen.height() - 60))
        if place := settings.get("window_geometry", ""):
            self.restoreGeometry(QByteArray.fromBase64(str(place).encode()))
        elif screen.width() < ROOM_FOR_BOTH_PX:
            self._desk.store.show(lambda view: replace(view, has_inspector=False))
        self.panes.restore(str(settings.get("window_panels", "")))
        if sizes := settings.get("browser_sizes", ""):
            self.browser.splitter.restoreState(QByteArray.fromBase64(str(sizes).encode()))
        self._show_panels(self._desk.store.view)

    def _keep(self) -> None:
        settings = self._desk.settings
        settings.set("window_geometry", self.saveGeometry().toBase64().toStdString())
        settings.set("window_panels", self.panes.widths())
        settings.set("browser_sizes", self.browser.splitter.saveState().toBase64().toStdString())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember places, stop timers."""
        if self.full.is_on:
            self.full.leave()
        self._keep()
        self.full.stop()
        self.status.stop()
        self.disc.stop()
        super().closeEvent(event)
