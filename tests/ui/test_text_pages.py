"""The pages on corner text and on window presets: what is chosen there is what the state holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.presets.windows import window_presets
from viewer.ui.panels.corners import CornersPage
from viewer.ui.preset_page import PresetPage


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 2))])
    yield made
    made.execute("preset.reset")
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def shown(qtbot: QtBot, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.resize(320, 720)
    page.show()


def lines(page: CornersPage) -> list[str]:
    return [page.lines.item(row).text() for row in range(page.lines.count())]


@pytest.mark.ux("corner-configurable")
def test_lines_are_shown_moved_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = CornersPage(desk)
    shown(qtbot, page)
    assert page.modality.currentText() == "CT"
    assert lines(page) == ["Patient name", "Patient ID", "Birth date, sex, age"]
    page.lines.setCurrentRow(2)
    page._up.click()
    assert lines(page) == ["Patient name", "Birth date, sex, age", "Patient ID"]
    assert page.lines.currentRow() == 1  # the choice goes along
    page._remove.click()
    assert lines(page) == ["Patient name", "Patient ID"]
    page.element.setText("StudyComments")
    qtbot.keyClick(page.element, Qt.Key.Key_Return)
    assert lines(page) == ["Patient name", "Patient ID", "Study Comments"]
    assert page.element.text() == ""
    desk.store.undo()
    assert lines(page) == ["Patient name", "Patient ID"]
    # What is wrong stays to be corrected.
    page.element.setText("NoSuchThing")
    qtbot.keyClick(page.element, Qt.Key.Key_Return)
    assert page.element.text() == "NoSuchThing"


@pytest.mark.ux("corner-configurable")
def test_fields_that_are_not_there_yet_are_offered(desk: Desk, qtbot: QtBot) -> None:
    page = CornersPage(desk)
    shown(qtbot, page)
    page._add.menu().aboutToShow.emit()
    offered = {entry.text(): entry for entry in page._add.menu().actions()}
    assert "Patient name" not in offered
    assert "Lossy compression" not in offered  # always told
    offered["Age"].trigger()
    assert lines(page)[-1] == "Age"
    page.modality.setCurrentIndex(page.modality.findData("MR"))
    page.modality.activated.emit(page.modality.currentIndex())
    assert "Age" not in lines(page)


@pytest.mark.ux("preset-editable")
def test_a_cell_of_the_table_changes_a_window(desk: Desk, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.notices.append(told.append)
    page = PresetPage(desk)
    shown(qtbot, page)
    row = next(r for r in range(page.table.rowCount()) if page.table.item(r, 0).text() == "Lung")
    page.table.item(row, 1).setText("1600,5")
    assert next(p for p in window_presets("CT") if p.name == "lung").window.width == 1600.5
    assert page.table.item(row, 6).text() == "Hounsfield, changed"
    page.table.item(row, 1).setText("wide")
    assert page.table.item(row, 1).text() == "1600.5"
    page.table.item(row, 5).setText("2")
    assert page.table.item(row, 5).text() == "7"
    assert len(told) == 2
    page.table.selectRow(row)
    page._delete.click()
    assert "Lung" not in [p.title for p in window_presets("CT")]
    desk.store.undo()
    desk.store.undo()
    assert next(p for p in window_presets("CT") if p.name == "lung").window.width == 1500


@pytest.mark.ux("preset-editable")
def test_the_window_of_now_is_kept_under_a_name(desk: Desk, qtbot: QtBot) -> None:
    page = PresetPage(desk)
    shown(qtbot, page)
    desk.execute("window.set", center=60.0, width=220.0)
    page.title_box.setText("Pancreas")
    page._keep.click()
    last = page.table.rowCount() - 1
    assert [page.table.item(last, column).text() for column in range(4)] == ["Pancreas", "220", "60", "CT"]
    assert page.title_box.text() == ""
