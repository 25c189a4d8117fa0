"""Actions at random, with arguments that do and that do not: nothing fails but in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fuzz.actions import Actions
from viewer.app import Program
from viewer.state.home import Home

COUNT = 60


@pytest.mark.slow
def test_actions_fail_in_words_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = qapp.styleSheet()
    monkeypatch.chdir(tmp_path)
    program = Program(qapp, Home.find(own_home))
    try:
        report = Actions(program, tmp_path, seed=7).run(COUNT)
        assert report.wrong == []
        assert report.done == COUNT
    finally:
        program.window.close()
        program.close()
        program.window.deleteLater()
        qapp.setStyleSheet(sheet)
