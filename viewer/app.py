"""Build the program and wire its parts; nothing else."""

from __future__ import annotations

import logging
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TypeVar

# Qt hangs a hook into every import after its own: what needs no Qt comes before it.
from viewer.actions.desk import Desk
from viewer.actions.story import Line, parse
from viewer.actions.table import build, in_language
from viewer.cli.command import NOTHING, complain
from viewer.core import budget, short_files
from viewer.core.errors import ViewerError
from viewer.core.look import OverlayText
from viewer.jobs.courtesy import Courtesy
from viewer.jobs.frames import Frames
from viewer.jobs.lanes import Job, Lanes, Priority
from viewer.jobs.pool import DecodePool
from viewer.jobs.volumes import Volumes
from viewer.library.library import Library
from viewer.state.cine import Playing
from viewer.state.home import Home
from viewer.state.links import Links
from viewer.state.saver import Saver
from viewer.state.session_writer import SessionWriter
from viewer.state.sessions import Sessions
from viewer.state.settings import Settings
from viewer.state.store import State, Store
from viewer.state.view import ViewState
from viewer.state.work import UserWork

# isort: split
import viewer.ui.unswitched  # noqa: F401 - for its effect

# isort: split
from PySide6.QtCore import QAbstractEventDispatcher, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from viewer.ui import languages
from viewer.ui import theme as themes
from viewer.ui.bursts import Bursts
from viewer.ui.cine import Player
from viewer.ui.cine_bar import CineBar
from viewer.ui.collector import Collector
from viewer.ui.context_menu import show_menu
from viewer.ui.delivery import Delivery
from viewer.ui.grid import Grid
from viewer.ui.hover import reading_of
from viewer.ui.main_window import MainWindow
from viewer.ui.render_thread import end_all
from viewer.ui.second_window import Screens
from viewer.ui.services import Services

T = TypeVar("T")

STORY_BYTES = 1 << 20
LANES = 4
CLOSE_S = 5.0
WARM_AFTER_MS = 100
FIRST_PICTURE = (
    "cv2",
    "numpy.ma",  # by numpy itself, for a median
    "viewer.dicom.stacking",
    "viewer.display.displayed_area",
    "viewer.display.presentation_shapes",
    "viewer.display.render",
    "viewer.jobs.opening",
    "viewer.measure.scale",
    "viewer.paint.labels",
    "viewer.paint.reference_lines",
    "viewer.presets.windows",
)


def run(args: Namespace) -> int:
    """Open the window as the command line asks; return the exit status."""
    try:
        lines = _story(args)
        home = Home.find(args.home)
    except ViewerError as error:
        complain(error)
        return NOTHING
    _prepare_platform()
    application = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(application, QApplication)
    application.setApplicationName("Hounsfield")
    application.setDesktopFileName("hounsfield")
    program = Program(application, home)
    inputs = list(getattr(args, "input", ()) or ())
    if args.command == "demo":
        QTimer.singleShot(0, lambda: program.desk.perform("app.demo"))
    elif inputs:
        QTimer.singleShot(0, lambda: program.desk.perform("file.open", paths=inputs))
    if lines is not None:
        program.play(lines)
    return program.loop()


def _story(args: Namespace) -> Sequence[Line] | None:
    if args.command != "play":
        return None
    try:
        text = short_files.read(Path(args.story), STORY_BYTES).decode()
    except (OSError, UnicodeDecodeError) as error:
        raise ViewerError("The story cannot be read", f"{args.story}: {type(error).__name__}") from None
    return parse(text, build())


def _prepare_platform() -> None:
    # Without a screen the window is drawn all the same, so that stories and checks run anywhere.
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class Program:
    """The running program: services, window, and their end in the right order.

    `is_warm` once all is loaded that the first picture needs.
    """

    is_warm = False
    _is_closing = False

    def __init__(self, application: QApplication, home: Home) -> None:
        self._application = application
        self._status = 0
        # Qt's file dialogs remember folders: where the program forgets them.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home.qt))
        self.settings = Settings(home.settings)
        budget.use(self.settings.limits)
        self.language = languages.speak(application, str(self.settings.get("language")))
        courtesy = Courtesy()
        self.delivery = Delivery(courtesy)
        self.lanes = Lanes(self.delivery.deliver, LANES, courtesy)
        # With GLib's loop `awake` comes when all is done already: there, work begins with what is delivered.
        loop = QAbstractEventDispatcher.instance()
        loop.awake.connect(courtesy.begin)
        loop.aboutToBlock.connect(courtesy.rest)
        self.pool = DecodePool()
        self.store = Store(State(view=_first_view(self.settings)))
        frames = Frames(self.lanes, self.pool, self.settings.frame_budget_bytes)
        self._untold: list[str] = []
        self.work = self._opened(lambda: UserWork(home.work), "New measurements will not be saved")
        self.library = self._opened(lambda: Library(home.library), "Studies will not be listed in the library")
        self.sessions = Sessions(home.sessions)
        has_session = self._opened(self._begin_session, "A crash would lose it") is not None
        self.desk = Desk(
            store=self.store,
            lanes=self.lanes,
            deliver=self.lanes.call,
            frames=frames,
            volumes=Volumes(self.lanes, frames),
            settings=self.settings,
            home=home,
            library=self.library,
            work=self.work,
            actions=in_language(build()),
            run=self.sessions.own,
        )
        self.session = (
            SessionWriter(self.store, self.sessions, self.desk.opener.files, self._not_saved) if has_session else None
        )
        self.saver = Saver(self.store, self.work, self._not_saved) if self.work else None
        themes.apply(application, self.store.view.theme, int(self.settings.get("font_scale")))
        self.grid = Grid(self.desk)
        self.window = MainWindow(self.desk, self.grid)
        self.desk.window = Services(self.window, self.grid)
        # What needs a window is possible from now on.
        self.window.commands.refresh()
        self.screens = Screens(self.desk, self.window, self.grid)
        self.player = Player(self.desk, self.window)
        self.grid.drawn.connect(self.player.painted)
        self.cine_bar = CineBar(self.desk, self.player, self.grid)
        self.bursts = Bursts(self.store, self.window)
        self.grid.hovered.connect(lambda hover: self.window.show_reading(reading_of(hover)))
        self.grid.menu_wanted.connect(lambda at: show_menu(self.desk, self.window, at))
        self.window.show()
        if self.session is not None:
            self.desk.restoring.begin(self.sessions, self.session.flush)
        QTimer.singleShot(0, self._tell)
        # The first picture should not wait for a decoder to start, nor the window for the decoder.
        QTimer.singleShot(WARM_AFTER_MS, self._warm)
        signal.signal(signal.SIGINT, lambda *_: self.window.close())
        # Its timer also lets Python see signals, which it does only while it runs.
        self._collector = Collector()

    def play(self, lines: Sequence[Line]) -> None:
        """Perform a story, then quit with its status."""
        from viewer.ui.story_player import StoryPlayer

        player = StoryPlayer(self.desk, self.window, self.grid, lines, self._ended)
        QTimer.singleShot(0, player.start)

    def loop(self) -> int:
        """Run until the window is closed."""
        try:
            status = self._application.exec()
        finally:
            self.close()
        return self._status or status

    def close(self) -> None:
        """End everything; what the user made is on disk when this returns."""
        self._is_closing = True
        if self.saver:
            self.saver.close()
        if self.session:
            self.session.close()
        self.player.close()
        self.cine_bar.close_bar()
        self.bursts.close()
        self.screens.close()
        self.grid.close_grid()
        end_all(CLOSE_S)
        self.desk.close()
        self.pool.close()
        self.delivery.close()
        if self.work:
            self.work.close()
        if self.library:
            with suppress(ViewerError):
                self._forget_removed()
            self.library.close()
        # Last: with any thread left, a widget that is garbage could be destroyed there.
        self._collector.close()

    def _warm(self) -> None:
        """Load what the first picture needs while the window waits for the user."""
        self.pool.warm()

        def load(_: Job) -> None:
            self.desk.home.sweep()
            with suppress(ViewerError):
                self._forget_removed()
            for name in FIRST_PICTURE:
                import_module(name)
            import_module("viewer.presets.windows").window_presets()  # eleven files, that the first picture would read

        def done(_: None, error: ViewerError | None) -> None:
            self.is_warm = error is None

        self.lanes.submit("warm", Priority.PREFETCH, load, done)

    def _begin_session(self) -> bool:
        self.sessions.begin()
        return True

    def _forget_removed(self) -> None:
        """Delete for good the studies that no run can bring back to the library any more."""
        if self.library:
            living = self.sessions.living() if self.session else frozenset({self.sessions.own})
            gone = self.library.purge(living - ({self.sessions.own} if self._is_closing else set()))
            if gone:
                self.sessions.forget(gone)

    def _opened(self, open_: Callable[[], T], loss: str) -> T | None:
        """Open a file of the home; without it the program goes on, and tells what is lost."""
        try:
            return open_()
        except ViewerError as error:
            self._untold.append(f"{loss}. {error.sentence()}")
            return None

    def _not_saved(self, error: ViewerError) -> None:
        self.lanes.call(lambda: self.desk.notify(error.sentence()))

    def _tell(self) -> None:
        """Tell what happened to settings, library and measurements while they were opened."""
        notes = [*self._untold, *self.settings.notes]
        for opened in (self.work, self.library):
            notes.extend(opened.notes if opened else ())
        if notes:
            self.desk.notify("\n".join(notes))

    def _ended(self, status: int) -> None:
        self._status = status
        self.window.close()


def _first_view(settings: Settings) -> ViewState:
    return ViewState(
        theme=settings.theme,
        overlay_text=OverlayText(settings.overlay_text),
        has_browser=settings.has_browser,
        has_inspector=settings.has_inspector,
        conventions=settings.conventions,
        links=Links(
            scroll=bool(settings.get("starts_linked")),
            window=bool(settings.get("starts_window_linked")),
            zoom=bool(settings.get("starts_zoom_linked")),
            pan=bool(settings.get("starts_pan_linked")),
            invert=bool(settings.get("starts_invert_linked")),
        ),
        playing=Playing(has_bar=bool(settings.get("starts_with_cine_bar"))),
        has_reference_lines=bool(settings.get("starts_with_lines")),
    )


logging.getLogger("pydicom").setLevel(logging.CRITICAL)
