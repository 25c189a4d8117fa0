"""The program starts whatever state its own files are in, says so, and keeps what the user made."""

from __future__ import annotations

import gc
import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.app import Program
from viewer.state.home import Home

Start = Callable[[], tuple[Program, list[str]]]


@pytest.fixture
def start(qtbot: QtBot, own_home: Path) -> Iterator[Start]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    made: list[Program] = []

    def started() -> tuple[Program, list[str]]:
        program = Program(application, Home.find(own_home))
        made.append(program)
        told: list[str] = []
        program.desk.notices.append(told.append)
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        return program, told

    yield started
    for program in made:
        program.window.close()
        program.close()
        shiboken6.delete(program.window)  # before its style sheet goes: Qt keeps pointers to widgets that outlive one
    application.setStyleSheet(sheet)
    made.clear()
    # Widgets and timers of an ended program go in this thread, not when a later one's worker collects garbage.
    gc.collect()


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()


def test_a_library_of_a_newer_version_is_left_alone_and_the_program_starts(start: Start, own_home: Path) -> None:
    home = Home.find(own_home)
    newer(home.library)
    before = home.library.read_bytes()
    program, told = start()
    assert program.desk.library is None
    assert "newer version" in told[0]
    assert home.library.read_bytes() == before


def test_without_a_place_for_measurements_the_program_starts_and_says_so(start: Start, own_home: Path) -> None:
    Home.find(own_home).work.mkdir()
    program, told = start()
    assert program.desk.work is None
    assert "will not be saved" in told[0]


@pytest.mark.parametrize("name", ["library.sqlite", "work.sqlite"])
def test_a_damaged_database_is_set_aside_and_told(start: Start, own_home: Path, name: str) -> None:
    path = Home.find(own_home).path / name
    path.write_bytes(b"no database at all " * 300)
    program, told = start()
    assert "damaged" in told[0]
    assert program.desk.library is not None
    assert program.desk.work is not None


def test_damaged_settings_are_kept_and_told(start: Start, own_home: Path) -> None:
    home = Home.find(own_home)
    home.settings.write_text(json.dumps({"theme": "dark"})[:-3], encoding="utf-8")
    _, told = start()
    assert "damaged" in told[0]
    assert home.settings.with_suffix(".damaged.json").is_file()


def test_a_home_that_takes_no_new_files_will_do(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "cache").write_bytes(b"in the way of the folder")
    assert Home.find(tmp_path / "home").library == tmp_path / "home" / "library.sqlite"
