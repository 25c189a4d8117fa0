"""Close and replace studies while the program works on them: `python -m tests.fuzz.interleavings 1000`.

Each interleaving opens studies of the same UIDs and others, sets off some work (pictures, volumes, planes, 3D, cine,
exports, copies into the library), lets the event loop run for a moment of random length, and closes or replaces what
the work is about. Nothing may fail but in words, and what VTK holds goes in the thread that made it.
"""

from __future__ import annotations

import logging
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from pydicom.encaps import encapsulate
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.actions.made import series
from tests.dicom.phantom_files import save
from viewer.app import Program
from viewer.core.errors import ViewerError
from viewer.scene3d import scene as scenes
from viewer.state.home import Home

JPEG_LS = "1.2.840.10008.1.2.4.80"
STUDIES = ("1.2.3", "1.2.4", "1.2.5")
SHORT_PAUSE_S, LONG_PAUSE_S = 0.04, 0.6
SETTLE_S = 60.0
SCENES_SHARE = 0.15
VTK_PARTS = ("_renderer", "_actor", "_window", "_cube")


@dataclass
class Report:
    """What was done, and what went wrong; `told` counts what the user was told, by its first words."""

    done: int = 0
    actions: int = 0
    wrong: list[str] = field(default_factory=list)
    told: dict[str, int] = field(default_factory=dict)
    scenes: int = 0


class _Log(logging.Handler):
    """Takes what is logged: a job that fails untold is logged."""

    def __init__(self, report: Report) -> None:
        super().__init__(logging.WARNING)
        self._report = report

    def emit(self, record: logging.LogRecord) -> None:
        self._report.wrong.append(f"logged: {record.getMessage()}")


class Interleavings:
    """A program and its studies, and the random source that drives it."""

    def __init__(self, program: Program, folder: Path, seed: int) -> None:
        self._program, self._desk = program, program.desk
        self._folder, self._rng = folder, random.Random(seed)
        self._count = 0
        self.report = Report()
        self._inputs = {uid: self._write(uid) for uid in STUDIES}
        self._desk.notices.append(self._told)
        self._desk.failures.clear()
        self._log = _Log(self.report)
        logging.getLogger("viewer").addHandler(self._log)
        self._undo = self._watch_scenes()

    def run(self, count: int, told: Callable[[Report], None] = lambda _: None) -> Report:
        """Do so many interleavings, then wait until all has come to rest; `told` hears of each."""
        try:
            for _ in range(count):
                self._one()
                self.report.done += 1
                told(self.report)
            for uid in list(self._desk.store.catalog.studies):
                self._desk.perform("study.close", study_uid=uid)
            self._desk.perform("layout.set", layout="1x1")
            self._until_rest()
        finally:
            logging.getLogger("viewer").removeHandler(self._log)
            self._undo()
        if not self._program.window.isVisible():
            self.report.wrong.append("the window is gone")
        return self.report

    def _one(self) -> None:
        rng = self._rng
        for uid in rng.sample(STUDIES, rng.choice((1, 1, 2))):
            self._do("file.open", paths=[str(self._inputs[uid])])
        self._pause()
        if rng.random() < SCENES_SHARE or not self.report.scenes:
            self._until(self._shows_a_volume, SETTLE_S)
            self._do("layout.set", layout=rng.choice(("3d", "mpr3d")))
            if rng.random() < 0.7 or not self.report.scenes:
                seen = self.report.scenes
                self._until(lambda: self.report.scenes > seen, SETTLE_S)
        for _ in range(rng.randrange(1, 5)):
            rng.choice(self._works())()
            self._pause()
        rng.choice((self._close_one, self._close_all, self._replace, self._close_one))()
        if rng.random() < 0.3:
            self._pause()

    def _works(self) -> tuple[Callable[[], None], ...]:
        rng = self._rng
        return (
            lambda: self._do("view.scroll", step=rng.randrange(-6, 7)),
            lambda: self._do("series.next"),
            lambda: self._do("cine.toggle"),
            lambda: self._do("layout.set", layout=rng.choice(("mpr", "mpr3d", "3d", "1x1", "2x2"))),
            lambda: self._do("layout.set", layout=rng.choice(("mpr", "3d", "1x1"))),
            lambda: self._do("viewport.next"),
            lambda: self._do("annotation.add", kind="length", points=["1,1", "9,5"]),
            lambda: self._do("annotation.clear"),
            lambda: self._do("view.slab", thickness_mm=rng.choice((0, 6))),
            lambda: self._do("export.picture", path=self._target("png")),
            lambda: self._do("export.movie", path=self._target("gif"), kind="sweep"),
            lambda: self._do("library.add"),
            lambda: self._do("library.remove", study_uid=rng.choice(STUDIES)),
            lambda: self._do("library.open", study_uid=rng.choice(STUDIES)),
            lambda: self._do("volume.turn", azimuth=20),
            lambda: self._do("display.test_pattern"),
            lambda: self._do("edit.undo"),
        )

    def _close_one(self) -> None:
        studies = list(self._desk.store.catalog.studies)
        if studies:
            self._do("study.close", study_uid=self._rng.choice(studies))

    def _close_all(self) -> None:
        for uid in list(self._desk.store.catalog.studies):
            self._do("study.close", study_uid=uid)

    def _replace(self) -> None:
        """Write other files in the place of those that are open, and open them again."""
        uid = self._rng.choice(STUDIES)
        self._write(uid)
        self._do("file.open", paths=[str(self._inputs[uid])])

    def _do(self, action: str, **args: Any) -> None:
        self.report.actions += 1
        try:
            self._desk.execute(action, **args)
        except ViewerError as error:
            self._told(error.message)

    def _target(self, suffix: str) -> str:
        self._count += 1
        return str(self._folder / f"out-{self._count}.{suffix}")

    def _told(self, text: str) -> None:
        words = " ".join(word for word in text.split()[:4] if "-" not in word)
        self.report.told[words] = self.report.told.get(words, 0) + 1
        if "Unexpected" in text or "has a fault" in text:
            self.report.wrong.append(f"told: {text}")

    def _pause(self) -> None:
        """Let the event loop run for a random moment: mostly none, at times long enough to see a volume."""
        moment = self._rng.random()
        seconds = self._rng.choice(
            (0.0, 0.0, 0.002, moment * SHORT_PAUSE_S, moment * SHORT_PAUSE_S, moment * LONG_PAUSE_S)
        )
        end = time.monotonic() + seconds
        QApplication.processEvents()
        while time.monotonic() < end:
            QApplication.processEvents()

    def _shows_a_volume(self) -> bool:
        """Whether all was opened: a study that comes later would take the place of a 3D view."""
        stack = self._desk.active_stack()
        return stack is not None and stack.is_volume and not self._program.lanes.is_busy()

    def _until_rest(self) -> None:
        if not self._until(lambda: not self._program.lanes.is_busy() and self._program.grid.is_settled, SETTLE_S):
            self.report.wrong.append("it does not come to rest")

    def _until(self, is_so: Callable[[], bool], seconds: float = 2.0) -> bool:
        """Let the event loop run until something is so; False if it is not in time."""
        end = time.monotonic() + seconds
        wake = QTimer(interval=5)
        wake.start()
        while not is_so():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, QDeadlineTimer(50))
            if time.monotonic() > end:
                return False
        return True

    def _write(self, study: str) -> Path:
        """Write a CT of ten slices, native or JPEG-LS, as files that the next writing replaces."""
        self._count += 1
        shift = self._count % 7
        folder = self._folder / study
        offset = lambda k: np.full((48, 64), 1000 + 10 * k + shift, np.uint16)  # noqa: E731
        series(folder, 10, study=study, pixels=offset, PatientName=f"Doe^{study}")
        if study != STUDIES[0]:
            for path in sorted(folder.iterdir()):
                _encode(path)
        return folder

    def _watch_scenes(self) -> Callable[[], None]:
        """Note in which thread the VTK objects of each scene are freed."""
        original = scenes.Scene.__init__
        report = self.report

        def init(scene: Any, *args: Any, **kwargs: Any) -> None:
            original(scene, *args, **kwargs)
            report.scenes += 1
            owner = threading.get_ident()

            def deleted(part: Any, _event: str) -> None:
                if threading.get_ident() != owner:
                    report.wrong.append(f"{part.GetClassName()} was freed in another thread")

            for name in VTK_PARTS:
                getattr(scene, name).AddObserver("DeleteEvent", deleted)

        scenes.Scene.__init__ = init  # type: ignore[method-assign]

        def undo() -> None:
            scenes.Scene.__init__ = original  # type: ignore[method-assign]

        return undo


def _progress(report: Report) -> None:
    if report.done % 20 == 0:
        sys.stderr.write(f"\r{report.done} interleavings, wrong: {len(report.wrong)}")


def _encode(path: Path) -> None:
    from pydicom import dcmread

    dataset = dcmread(path)
    if dataset.file_meta.TransferSyntaxUID == JPEG_LS:
        return
    dataset.PixelData = encapsulate([imagecodecs.jpegls_encode(dataset.pixel_array)])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    save(dataset, path, JPEG_LS)


def main() -> int:
    """Print the report; 1 if anything was wrong."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    application = QApplication.instance() or QApplication(["interleavings"])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory(prefix="interleavings-") as folder:
        program = Program(application, Home.find(Path(folder) / "home"))
        started = time.monotonic()
        try:
            report = Interleavings(program, Path(folder), seed=1).run(count, _progress)
        finally:
            program.window.close()
            program.close()
    sys.stdout.write(
        f"{report.done} interleavings, {report.actions} actions, {report.scenes} scenes,"
        f" {time.monotonic() - started:.0f} s; wrong: {len(report.wrong)}\n"
    )
    sys.stdout.write("".join(f"  told {n} times: {words}\n" for words, n in sorted(report.told.items())))
    sys.stdout.write("".join(f"WRONG {text}\n" for text in report.wrong[:20]))
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
