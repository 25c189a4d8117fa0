"""Perform the actions of the table at random: `python -m tests.fuzz.actions 2000 SEED`.

Each step is a row of the table with arguments that do, or that do not; in between are undo and redo, keys and drags of
the mouse, and moments of the event loop. Nothing may fail but in words, Qt has nothing to complain about, and the view
stays whole.
"""

from __future__ import annotations

import logging
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.actions.made import colour, series
from viewer.actions.action import Action, Argument
from viewer.actions.argument_choices import choices
from viewer.app import Program
from viewer.core.errors import ViewerError
from viewer.state.home import Home

NOT_DONE = ("app.quit", "study.reveal", "series.reveal", "app.demo", "help.tour", "help.whats_this")
"""They end the program, or ask others of the machine; the demo is large."""
WHOLE = (-(2**63), -(10**9), -100, -1, 0, 1, 1, 2, 2, 3, 4, 5, 7, 10, 99, 10**9, 2**31, 2**63, 10**30)
NUMBERS = (float("nan"), float("inf"), float("-inf"), 1e308, -1e308, 1e-320, -1.0, 0.0, 0.5, 1.0, 2.0, 40.0, 400.0, 1e6)
TEXTS = (
    "", " ", "\0", "a\nb", "x" * 100_000, "\u202egnp.exe", "%s{0}{name}", "'; DROP TABLE study; --", "(.*a){40}[",
    "\ud800", "../../x", "1.2.3", "<img src=x onerror=1>", "~*?", "date:>>99999999", "-1", "İı", "&&&",
    "Lung", "W:1 L:2",
)  # fmt: skip
KEYS = (
    "Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Space", "Escape", "Tab", "Delete", "F6",
    "Return", "I", "L", "A", "E", "P", "Z", "M", "K", "T", "X", "1", "2", "4", "7", "0", "Backspace",
    "Slash", "Plus", "Minus",
)  # fmt: skip
WORDS_OF_FAULTS = ("Unexpected", "has a fault", "Error:")
FILES = (
    "hounsfield.json",
    "protocols.dcm",
    "table.lut",
    "a.png",
    "a.gif",
    "a.mp4",
    "no/such/folder/x.json",
    "",
    "s.pdf",
    "s.html",
)
DIALOGS = ("getOpenFileName", "getSaveFileName", "getOpenFileNames")
LONGEST_S = 10


@dataclass
class Report:
    """What was done, and what went wrong with the last steps before it."""

    done: int = 0
    wrong: list[str] = field(default_factory=list)
    told: dict[str, int] = field(default_factory=dict)


class _Log(logging.Handler):
    def __init__(self, wrong: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._wrong = wrong

    def emit(self, record: logging.LogRecord) -> None:
        trace = "".join(traceback.format_exception(*record.exc_info)) if record.exc_info else ""
        self._wrong(f"logged: {record.getMessage()} {trace}")


class Actions:
    """A program with some studies, and the random source that drives it."""

    def __init__(self, program: Program, folder: Path, seed: int) -> None:
        self._program, self._desk, self._folder = program, program.desk, folder
        self._rng = random.Random(seed)
        self._steps: deque[str] = deque(maxlen=8)
        self.report = Report()
        self._inputs = _written(folder / "in")
        self._table = [action for id_, action in program.desk.actions.items() if id_ not in NOT_DONE]
        self._table += 2 * [action for action in self._table if action.arguments]
        os.mkfifo(folder / "pipe")

    def run(self, count: int, told: Callable[[Report], None] = lambda _: None) -> Report:
        """Do so many steps, then wait until all has come to rest."""
        with self._watched():
            for path in self._inputs:
                self._do("file.open", paths=[path])
                self._rest()
            for _ in range(count):
                self._one()
                self.report.done += 1
                told(self.report)
            self._rest()
            if not self._program.window.isVisible():
                self._wrong("the window is gone")
        return self.report

    def _one(self) -> None:
        rng, moment = self._rng, self._rng.random()
        if not self._desk.store.catalog.studies or moment < 0.02:
            self._do("file.open", paths=[rng.choice(self._inputs)])
            self._rest()
        elif moment < 0.10:
            self._hands()
        else:
            action = rng.choice(self._table)
            if action.id in ("study.close", "library.remove", "edit.go_to") and rng.random() < 0.7:
                return
            self._do(action.id, **self._arguments(action))
        self._pause()
        if rng.random() < 0.3:
            for id_ in rng.choice(
                (("edit.undo", "edit.redo"), ("edit.undo",), ("edit.undo", "edit.undo", "edit.redo"))
            ):
                self._do(id_)
                self._pause()
        self._check()

    def _arguments(self, action: Action) -> dict[str, Any]:
        found = {}
        for argument in action.arguments:
            if not argument.is_required and self._rng.random() < 0.4:
                continue
            if argument.is_rest:
                found[argument.name] = [
                    self._value(action, argument) for _ in range(self._rng.choice((0, 1, 2, 2, 3, 4)))
                ]
            else:
                found[argument.name] = self._value(action, argument)
        return found

    def _value(self, action: Action, argument: Argument) -> Any:
        rng = self._rng
        if argument.name in ("path", "folder", "paths"):
            return str(self._folder / rng.choice(FILES)) if rng.random() < 0.8 else rng.choice(self._inputs)
        if argument.name in ("points",):
            return rng.choice(("1,1", "9,5", "20,30", "5,5", "nan,1", "x", "1e9,2"))
        if argument.name == "study_uid" or argument.name == "studies":
            return rng.choice([*self._desk.store.catalog.studies, "1.2.3", "9.9", "", rng.choice(TEXTS)])
        offered = [one.value for one in choices(self._desk, action.id, argument)]
        if offered and rng.random() < 0.8:
            return rng.choice(offered)
        if argument.name in ("protocol",):
            return rng.choice([one.id for one in self._desk.protocols.all()] or [""])
        if argument.name in ("action",):
            return rng.choice(self._table).id
        if argument.name in ("keys",):
            return rng.choice(("Ctrl+K", "A", "Ctrl+Shift+F12", "Esc", "nonsense", "", "é", "Ctrl+", "F1, F2"))
        if argument.kind is int:
            return rng.choice(WHOLE) if rng.random() < 0.5 else rng.choice((0, 1, 2, 3, 4, -1))
        if argument.kind is float:
            return rng.choice(NUMBERS) if rng.random() < 0.6 else rng.uniform(-100, 1000)
        if argument.kind is bool:
            return rng.random() < 0.5
        return rng.choice(TEXTS)

    def _hands(self) -> None:
        """Press a key, or drag over a viewport; at times something happens in the midst of the drag."""
        rng = self._rng
        target = QApplication.focusWidget() or self._program.window
        if rng.random() < 0.5:
            key = rng.choice(KEYS)
            self._steps.append(f"key {key} on {target.metaObject().className()}")
            held = rng.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), held)
            return
        ports = [port for port in self._program.grid.viewports if port.isVisible()]
        if not ports:
            return
        port, button = rng.choice(ports), rng.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton))
        self._steps.append(f"drag {button} on {type(port).__name__}")
        at = lambda: QPoint(rng.randrange(max(port.width(), 1)), rng.randrange(max(port.height(), 1)))  # noqa: E731
        QTest.mousePress(port, button, pos=at())
        QTest.mouseMove(port, at())
        if rng.random() < 0.5:
            action = rng.choice(self._table)
            self._do(action.id, **self._arguments(action))
            self._pause()
        import shiboken6

        if shiboken6.isValid(port):
            QTest.mouseMove(port, at())
            QTest.mouseRelease(port, button, pos=at())

    def _do(self, id_: str, **args: Any) -> None:
        shown = {name: value if len(str(value)) < 80 else str(value)[:30] for name, value in args.items()}
        self._steps.append(f"{id_} {shown}")
        started = time.monotonic()
        try:
            self._desk.execute(id_, **args)
        except ViewerError as error:
            self._told(error.message)
        except Exception:  # noqa: BLE001 - this is what is looked for
            self._wrong(traceback.format_exc())
        if (took := time.monotonic() - started) > LONGEST_S:
            self._wrong(f"{id_} took {took:.1f} s")

    def _check(self) -> None:
        view = self._desk.store.view
        if len(view.slots) != view.rows * view.columns or not 0 <= view.active < len(view.slots):
            self._wrong(f"{len(view.slots)} slots in {view.rows} x {view.columns}, active {view.active}")
        if view.large_slot >= len(view.slots):
            self._wrong(f"large slot {view.large_slot} of {len(view.slots)}")
        for slot in view.slots:
            if slot.camera.scale is not None and not 0 < slot.camera.scale < 1e9:
                self._wrong(f"scale {slot.camera.scale}")
            window = slot.look.window
            if window is not None and not (abs(window.center) < 1e300 and 0 < window.width < 1e300):
                self._wrong(f"window {window}")

    def _told(self, text: str) -> None:
        words = " ".join(word for word in text.split()[:4])[:60]
        self.report.told[words] = self.report.told.get(words, 0) + 1
        if any(word in text for word in WORDS_OF_FAULTS):
            self._wrong(f"told: {text}")

    def _wrong(self, text: str) -> None:
        if "plugin does not support" in text:  # the screenless one
            return
        if not any(text[-200:] in one for one in self.report.wrong):
            self.report.wrong.append(f"{text[-3000:]}\n   step {self.report.done} after {list(self._steps)}")

    def _pause(self) -> None:
        end = time.monotonic() + self._rng.choice((0.0, 0.0, 0.0, 0.01, 0.05))
        QApplication.processEvents()
        while time.monotonic() < end:
            QApplication.processEvents()

    def _rest(self) -> None:
        end = time.monotonic() + 240
        while self._program.lanes.is_busy() or not self._program.grid.is_settled:
            QTest.qWait(5)
            if time.monotonic() > end:
                jobs = [(job.title, job.slot) for job in self._program.lanes.running()]
                self._wrong(f"it does not come to rest {jobs}")
                return

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Hear what is logged, what Qt complains of, and what is raised where nobody catches it; ask no dialog."""
        log = _Log(self._wrong)
        logging.getLogger().addHandler(log)
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        dialogs = {
            name: getattr(QFileDialog, name) for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames")
        }
        sys.excepthook = lambda *of: self._wrong("".join(traceback.format_exception(*of)))
        threading.excepthook = lambda of: self._wrong("".join(traceback.format_exception(of.exc_value)))
        sys.unraisablehook = lambda of: self._wrong("".join(traceback.format_exception(of.exc_value)))
        before = qInstallMessageHandler(lambda _kind, _context, text: self._wrong(f"Qt: {text}"))
        folder = QFileDialog.getExistingDirectory
        QFileDialog.getExistingDirectory = lambda *_, **__: ""  # type: ignore[method-assign]
        for name in dialogs:
            setattr(QFileDialog, name, lambda *_, **__: ("", ""))
        self._desk.notices.append(self._told)
        try:
            yield
        finally:
            self._desk.notices.remove(self._told)
            for name, was in dialogs.items():
                setattr(QFileDialog, name, was)
            QFileDialog.getExistingDirectory = folder  # type: ignore[method-assign]
            qInstallMessageHandler(before)
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
            logging.getLogger().removeHandler(log)


def _written(folder: Path) -> list[str]:
    """Write a CT of two series, a second study of the same patient, and a picture in colour."""
    series(folder / "ct", 10, study="1.2.3")
    series(folder / "ct", 7, number=2, study="1.2.3", gap_mm=3.0)
    series(folder / "prior", 8, study="1.2.4", StudyDate="20250102")
    series(folder / "mg", 1, study="1.2.5", Modality="MG", ImageLaterality="L", ViewPosition="CC")
    series(folder / "us", 5, study="1.2.6", Modality="US", FrameTime="40")
    colour(folder / "colour")
    return [str(folder / name) for name in ("ct", "prior", "mg", "us", "colour")]


def main() -> int:
    """Print the report; 1 if anything was wrong."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    application = QApplication.instance() or QApplication(["actions"])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory(prefix="actions-", ignore_cleanup_errors=True) as folder:
        os.chdir(folder)
        program = Program(application, Home.find(Path(folder) / "home"))
        actions = Actions(program, Path(folder), seed)
        seen: list[int] = [0]

        def progress(report: Report) -> None:
            for text in report.wrong[seen[0] :]:
                sys.stdout.write(f"WRONG {text}\n\n")
                sys.stdout.flush()
            seen[0] = len(report.wrong)

        started = time.monotonic()
        try:
            report = actions.run(count, progress)
        finally:
            program.window.close()
            program.close()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.stdout.write(f"{report.done} steps, {time.monotonic() - started:.0f} s; wrong: {len(report.wrong)}\n")
    sys.stdout.write("".join(f"  told {n} times: {words}\n" for words, n in sorted(report.told.items())))
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
