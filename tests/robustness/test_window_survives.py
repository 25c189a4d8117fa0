"""Decode processes die under a window: the tile says why, the window answers, measurements stay."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.dicom.phantom_files import element, pixels, raw_file
from tests.fuzz.seeds import encapsulated
from tests.jobs.faulty_worker import CRASHES, EATS, EXITS, FAULTS, HANGS, SOUND
from tests.ui.views import pixels as screen_pixels
from viewer import app
from viewer.app import Program
from viewer.jobs.pool import DecodePool
from viewer.paint.theme import load
from viewer.state.home import Home
from viewer.state.work import UserWork
from viewer.ui.picture import LATE_S
from viewer.ui.viewport2d import Viewport2D

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited on Linux only")
WAIT_MS = 20_000
DEADLINE_S = 2.5
WARNING = load("dark").color("warning").getRgb()[:3]
STUDY = b"1.2.3.7\0"
# The first is shown when the folder is opened.
ORDER = (SOUND, EXITS, CRASHES, FAULTS, EATS, HANGS)
WORDS = {EXITS: "exit code 3", CRASHES: "exit code -9", FAULTS: "exit code -11", EATS: "memory", HANGS: "too long"}


@pytest.fixture
def program(qtbot: QtBot, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    limits = {"deadline_s": DEADLINE_S, "memory_limit": 512 * 2**20, "module": "tests.jobs.faulty_worker"}
    monkeypatch.setattr(app, "DecodePool", lambda: DecodePool(2, **limits))
    made = Program(application, Home.find(own_home))
    yield made
    made.window.close()
    made.close()
    shiboken6.delete(made.window)  # before its style sheet goes: Qt keeps pointers to widgets that outlive one
    application.setStyleSheet(sheet)


def series(folder: Path) -> Path:
    """Write a series of six pictures of 4 x 6; each but the first has codecs that fail in another way."""
    folder.mkdir()
    for number, syntax in enumerate(ORDER, 1):
        uid = f"1.2.3.7.1.{number}".encode()
        body = b"".join(
            (
                element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.2\0"),
                element(8, 0x18, b"UI", uid + b"\0" * (len(uid) % 2)),
                element(8, 0x60, b"CS", b"CT"),
                element(0x20, 0x0D, b"UI", STUDY),
                element(0x20, 0x0E, b"UI", b"1.2.3.7.1\0"),
                element(0x20, 0x13, b"IS", f"{number} ".encode()),
            )
        )
        (folder / f"{number}.dcm").write_bytes(
            raw_file(body + pixels()[:-36] + encapsulated([bytes(range(24))]), syntax)
        )
    return folder


def viewport(program: Program) -> Viewport2D:
    found = program.grid.viewports[0]
    assert isinstance(found, Viewport2D)
    return found


def shown(program: Program, qtbot: QtBot) -> Viewport2D:
    """Open the series and wait for its first picture."""
    qtbot.waitUntil(lambda: viewport(program).shown is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not program.lanes.is_busy() and program.grid.is_settled, timeout=WAIT_MS)
    return viewport(program)


def answers_while_it_waits(program: Program, qtbot: QtBot) -> None:
    """Act while a decoder hangs: what is done is painted before the decoder is stopped, not after."""
    port = viewport(program)
    before = port.painted
    program.desk.execute("view.invert")
    qtbot.waitUntil(lambda: port.painted > before, timeout=WAIT_MS)
    assert port._picture.is_waiting
    assert port._picture.error is None


def test_tiles_say_why_and_the_window_answers(program: Program, qtbot: QtBot, tmp_path: Path, own_home: Path) -> None:
    program.desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    port = shown(program, qtbot)
    assert port.shown.frame.stored.ravel().tolist() == list(range(24))
    program.desk.execute("annotation.add", kind="length", points=["1,1", "4,2"])
    before = dict(program.store.document.annotations)
    for number, syntax in list(enumerate(ORDER, 1))[1:]:
        program.desk.execute("view.go", index=number)
        if syntax == HANGS:
            answers_while_it_waits(program, qtbot)
        qtbot.waitUntil(lambda: port._picture.error is not None and port.is_settled, timeout=WAIT_MS)
        assert WORDS[syntax] in port._picture.error.sentence()
        colours = screen_pixels(port.grab().toImage()).reshape(-1, 3)
        assert (np.ptp(colours.astype(int), axis=1) > 60).sum() > 50  # its message is written in red
    program.desk.execute("view.go", index=1)
    qtbot.waitUntil(lambda: port.shown is not None, timeout=WAIT_MS)
    assert dict(program.store.document.annotations) == before
    program.saver.flush()
    work = UserWork(Home.find(own_home).work)
    assert work.load(STUDY.rstrip(b"\0").decode()) == before
    work.close()


def test_a_picture_that_is_late_is_said_to_be_late(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    port = shown(program, qtbot)
    assert LATE_S < 1.0
    program.desk.execute("view.go", index=6)
    assert port._picture.late_index is None
    qtbot.waitUntil(lambda: port._picture.late_index == 5, timeout=WAIT_MS)
    assert port.shown.index == 0
    strip = screen_pixels(port.grab().toImage())[port.height() // 2 - 12 : port.height() // 2 + 12]
    assert (np.abs(strip.astype(int) - WARNING).max(axis=2) < 40).sum() > 20
    qtbot.waitUntil(lambda: port._picture.error is not None, timeout=WAIT_MS)
    assert port._picture.late_index is None
