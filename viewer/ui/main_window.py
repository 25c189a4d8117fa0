"""The window: toolbar, browser, pictures, inspector, status bar."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from viewer.core.readable import isolated
from viewer.paint.text import safe
from viewer.state.view import ViewState
from viewer.ui import icons, theme, words
from viewer.ui.commands import Commands
from viewer.ui.empty_state import EmptyState
from viewer.ui.panels.browser import Browser
from viewer.ui.panels.inspector import Inspector
from viewer.ui.statusbar import Reading, StatusBar
from viewer.ui.toolbar import ToolBar

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State
    from viewer.ui.export_panel import ExportPanel
    from viewer.ui.text_page import TextPage

PROGRAM = "Hounsfield"
BROWSER_PX, INSPECTOR_PX = 296, 304
SMALLEST = (880, 560)


class DropHighlight(QWidget):
    """An outline over the whole centre while something that can be opened hovers over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a tint, an outline and one line of text."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = look.color("accent")
        tint.setAlphaF(0.14)
        painter.setBrush(tint)
        painter.setPen(QPen(look.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(8, 8, -8, -8), 12, 12)
        box = QRect(0, 0, 240, 40)
        box.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(look.color("accent_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Drop to open")


class MainWindow(QMainWindow):
    """Lays out what it is given; follows the state; acts through the desk."""

    def __init__(self, desk: Desk, centre: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.centre = centre
        self.setWindowIcon(icons.program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.commands = Commands(desk, self)
        self.toolbar = ToolBar(desk, self.commands)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.toolbar)
        self.commands.fill(self.menuBar())
        self.browser, self.inspector, self.empty = Browser(desk), Inspector(desk), EmptyState(desk)
        self.status = StatusBar(desk)
        self._lay_out()
        self.commands.bind_keys(self, self._middle)
        desk.store.listen(self._changed)
        self._show_panels(desk.store.view)
        self._show_title()
        self._restore()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        # After the first frame: the library may be large, and nobody waits for it.
        QTimer.singleShot(0, self._ask_library)

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        self._middle.setObjectName("canvas")
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.centre)
        self._highlight = DropHighlight(self._middle)
        self._middle.installEventFilter(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.browser)
        pictures = QWidget()
        self._stacked = stacked = QVBoxLayout(pictures)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(0)
        stacked.addWidget(self._middle, 1)
        self.splitter.addWidget(pictures)
        self.splitter.addWidget(self.inspector)
        self.splitter.setCollapsible(1, False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([BROWSER_PX, 1200, INSPECTOR_PX])
        shell = QWidget()
        shell.setObjectName("shell")
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(shell)
        self._show_centre()

    @cached_property
    def text(self) -> TextPage:
        """The page of text, made when it is first needed."""
        from viewer.ui.text_page import TextPage

        page = TextPage()
        page.closed.connect(self._show_centre)
        self._middle.addWidget(page)
        return page

    @cached_property
    def export(self) -> ExportPanel:
        """The strip that asks how a picture or a movie is saved, made when it is first needed."""
        from viewer.ui.export_panel import ExportPanel

        panel = ExportPanel(self._desk)
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
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.menuBar().setVisible(not self.isFullScreen())

    def show_text(self, title: str, text: str, *, is_markdown: bool = False) -> None:
        """Show a page of text in the centre."""
        self.text.show_text(title, text, is_markdown=is_markdown)
        self._middle.setCurrentWidget(self.text)
        self.text.setFocus()

    def measure_centre(self) -> None:
        """Give the pictures the place that they will have, where none is shown yet."""
        self.centre.resize(self._middle.size())
        if (layout := self.centre.layout()) is not None:
            layout.activate()

    def show_export(self, kind: str) -> None:
        """Ask how a 'picture' or a 'movie' shall be saved."""
        self.export.open(kind)

    def show_reading(self, reading: Reading | None) -> None:
        """Show what lies under the pointer; None where there is no picture."""
        self.status.show_reading(reading)

    def quit(self) -> None:
        """Close the window."""
        self.close()

    # -- following the state

    def _changed(self, old: State, new: State) -> None:
        if old.catalog is not new.catalog:
            self._show_centre()
        if old.catalog is not new.catalog or old.view.active_slot.stack_key != new.view.active_slot.stack_key:
            self._show_title()
        if old.view is not new.view:
            self._show_panels(new.view)
            if old.view.theme != new.view.theme:
                self._wear(new.view.theme)

    def _show_centre(self) -> None:
        has_study = bool(self._desk.store.catalog.studies)
        shown = self.centre if has_study else self.empty
        if self._middle.currentWidget() is not shown:
            self._middle.setCurrentWidget(shown)
            if has_study:
                self.centre.setFocus()
            else:
                self.empty.refresh()

    def _show_panels(self, view: ViewState) -> None:
        self.browser.setVisible(view.has_browser)
        self.inspector.setVisible(view.has_inspector)

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
            theme.apply(application, name)

    def _follow_system(self) -> None:
        if self._desk.store.view.theme == theme.SYSTEM:
            self._wear(theme.SYSTEM)

    def _ask_library(self) -> None:
        self.browser.search()
        self.empty.refresh()

    # -- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if _paths(event):
            event.acceptProposedAction()
            self._light(is_over=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them."""
        if _paths(event):
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Put the light out."""
        self._light(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, after the drag has ended."""
        paths = _paths(event)
        self._light(is_over=False)
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self._desk.perform("file.open", paths=paths))

    def _light(self, *, is_over: bool) -> None:
        is_empty = self._middle.currentWidget() is self.empty
        self.empty.set_over(is_over and is_empty)
        self._highlight.setVisible(is_over and not is_empty)
        if self._highlight.isVisible():
            self._highlight.setGeometry(self._middle.rect())
            self._highlight.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the highlight as large as the centre."""
        if watched is self._middle and event.type() == QEvent.Type.Resize:
            self._highlight.setGeometry(self._middle.rect())
        return super().eventFilter(watched, event)

    # -- places of windows and panels

    def _restore(self) -> None:
        settings = self._desk.settings
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1440, screen.width() - 40), min(900, screen.height() - 60))
        if place := settings.get("window_geometry", ""):
            self.restoreGeometry(QByteArray.fromBase64(str(place).encode()))
        if sizes := settings.get("window_panels", ""):
            self.splitter.restoreState(QByteArray.fromBase64(str(sizes).encode()))
        if sizes := settings.get("browser_sizes", ""):
            self.browser.splitter.restoreState(QByteArray.fromBase64(str(sizes).encode()))
        self._show_panels(self._desk.store.view)

    def _keep(self) -> None:
        settings = self._desk.settings
        settings.set("window_geometry", self.saveGeometry().toBase64().toStdString())
        settings.set("window_panels", self.splitter.saveState().toBase64().toStdString())
        settings.set("browser_sizes", self.browser.splitter.saveState().toBase64().toStdString())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember places, stop timers."""
        self._keep()
        self.status.stop()
        super().closeEvent(event)


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
