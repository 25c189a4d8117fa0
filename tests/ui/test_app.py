"""The whole program in a window without a screen: built, wired, and ended in order."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.actions.made import series
from tests.ui.views import drag, on_screen, wheel
from viewer.actions.story import parse
from viewer.app import Program
from viewer.state.home import Home
from viewer.state.work import UserWork
from viewer.ui.viewport2d import Viewport2D

WAIT_MS = 20_000


@pytest.fixture
def program(qtbot: QtBot, own_home: Path) -> Iterator[Program]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    made = Program(application, Home.find(own_home))
    yield made
    made.window.close()
    made.close()
    # Now, not later: Qt's style sheets keep pointers to widgets that outlive a sheet, and never learn of their end.
    shiboken6.delete(made.window)
    application.setStyleSheet(sheet)


def settle(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.desk.lanes.is_busy() and program.grid.is_settled, timeout=WAIT_MS)


def viewport(program: Program, index: int = 0) -> Viewport2D:
    found = program.grid.viewports[index]
    assert isinstance(found, Viewport2D)
    return found


def test_from_a_folder_to_a_measurement_on_disk(program: Program, qtbot: QtBot, tmp_path: Path, own_home: Path) -> None:
    program.desk.execute("file.open", paths=[str(series(tmp_path / "ct", 9))])
    qtbot.waitUntil(lambda: viewport(program).shown is not None, timeout=WAIT_MS)
    settle(program, qtbot)
    wheel(viewport(program), (60, 60), -4)
    settle(program, qtbot)
    assert viewport(program).shown.index == 4
    program.desk.execute("tool.length")
    drag(viewport(program), on_screen(viewport(program), (10, 10)), on_screen(viewport(program), (50, 10)))
    (annotation,) = program.desk.store.document.annotations.values()
    (stat,) = program.desk.stats_of(annotation) or []
    assert (stat.value, stat.unit) == (pytest.approx(10.0), "mm")
    program.saver.flush()
    work = UserWork(Home.find(own_home).work)
    assert work.load("1.2.3") == {annotation.id: annotation}
    work.close()


def test_a_story_is_played_and_ends_the_program(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    folder = series(tmp_path / "ct", 9)
    text = f"""
        size 1000x700
        open "{folder}"
        go 5
        measure length 10,10 50,10
        expect length 10 0.01
        layout mpr
        screenshot "{tmp_path / "mpr.png"}"
    """
    program.play(parse(text, program.desk.actions))
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=WAIT_MS)
    assert program._status == 0
    assert (tmp_path / "mpr.png").stat().st_size > 1000
    assert [slot.plane for slot in program.desk.store.view.slots] == ["axial", "coronal", "sagittal"]
    assert viewport(program).shown.index == 4


def test_a_story_that_fails_says_where(program: Program, qtbot: QtBot, tmp_path: Path, capsys) -> None:
    program.play(parse("go 3\n", program.desk.actions))
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=WAIT_MS)
    assert program._status == 1
    assert "line 1" in capsys.readouterr().err


def test_the_program_ends_its_threads(qtbot: QtBot, own_home: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = set(threading.enumerate())
    made = Program(application, Home.find(own_home))
    made.window.close()
    made.close()
    made.window.deleteLater()
    qtbot.waitUntil(lambda: not (set(threading.enumerate()) - before), timeout=WAIT_MS)


def test_the_pages_of_text_are_shown(program: Program, qtbot: QtBot) -> None:
    program.desk.execute("help.about")
    settle(program, qtbot)
    assert "MIT licence" in program.window.middle.pages["text"].text.toPlainText()
    program.desk.execute("help.keys")
    assert "Pan" in program.window.middle.pages["cheat_sheet"].text.toPlainText()
