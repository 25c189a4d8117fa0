"""Studies are closed and replaced while the program reads, decodes, builds, renders, plays and exports them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fuzz.interleavings import Interleavings
from viewer.app import Program
from viewer.state.home import Home

COUNT = 12


@pytest.mark.slow
def test_studies_close_in_the_midst_of_work(qtbot: QtBot, qapp: QApplication, tmp_path: Path, own_home: Path) -> None:
    sheet = qapp.styleSheet()
    program = Program(qapp, Home.find(own_home))
    try:
        report = Interleavings(program, tmp_path, seed=5).run(COUNT)
        assert report.wrong == []
        assert report.done == COUNT
        assert report.scenes > 0
        assert program.desk.store.catalog.studies == {}
        assert program.desk.frames.used_bytes == 0
    finally:
        program.window.close()
        program.close()
        program.window.deleteLater()
        qapp.setStyleSheet(sheet)
