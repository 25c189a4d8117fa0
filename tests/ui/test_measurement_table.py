"""The table of measurements: sorting, filter, editing, several at once, many."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from viewer.core.protocols import Stat
from viewer.ui.panels.measurement_menu import menu
from viewer.ui.panels.measurement_rows import GROUP, LABEL, NAME, STUDY, VALUE
from viewer.ui.panels.measurements import MeasurementsPage

LENGTHS = {"a": 9.5, "b": 100.0, "c": 20.0}


@pytest.fixture
def page(desk, qtbot: QtBot) -> MeasurementsPage:
    study = desk.store.catalog.studies["1.2.3.1"]
    desk.stats_of = lambda mark: [Stat("length", LENGTHS[mark.id], "mm")]
    desk.runs.append("lesion.")
    for id_ in LENGTHS:
        desk.measure(id_, "length", study)
    made = MeasurementsPage(desk)
    qtbot.addWidget(made)
    made.resize(304, 700)
    made.show()
    return made


def _names(page: MeasurementsPage) -> list[str]:
    return [row.id for row in page.table.sorted.shown()]


def test_values_are_sorted_as_numbers(page: MeasurementsPage) -> None:
    page.table.sortByColumn(VALUE, Qt.SortOrder.AscendingOrder)
    assert _names(page) == ["a", "c", "b"]
    page.table.sortByColumn(VALUE, Qt.SortOrder.DescendingOrder)
    assert _names(page) == ["b", "c", "a"]


def test_names_are_sorted_with_their_numbers(page: MeasurementsPage, desk) -> None:
    desk.perform("annotation.rename", id="a", name="Length 10")
    page.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert [row.name for row in page.table.sorted.shown()] == ["Length 2", "Length 3", "Length 10"]


def test_words_filter_by_name_label_and_group(page: MeasurementsPage, desk) -> None:
    desk.perform("annotation.label", id="b", text=["Liver"])
    desk.perform("annotation.group", id="c", group=["target"])
    page.filter.setText("LIV")
    assert _names(page) == ["b"]
    page.filter.setText("targ len")
    assert _names(page) == ["c"]
    page.filter.setText("")
    assert _names(page) == ["a", "b", "c"]


def test_a_label_is_typed_in_place_and_coded(page: MeasurementsPage, desk) -> None:
    assert page.rows.setData(page.rows.index(0, LABEL), "liver")
    label = desk.store.document.annotations["a"].label
    assert (label.value, label.scheme, label.meaning) == ("10200004", "SCT", "Liver")
    assert page.rows.rows[0].label == "Liver"


def test_words_are_offered_while_a_label_is_typed(page: MeasurementsPage) -> None:
    assert page.table.isColumnHidden(LABEL)
    page.table.edit_cell("a", LABEL)
    field = page.table.findChild(QLineEdit)
    assert field is not None
    field.textEdited.emit("liv")
    assert field.completer().model().data(field.completer().model().index(0, 0)) == "Liver"


def test_groups_have_a_column_where_there_are_any(page: MeasurementsPage, desk) -> None:
    assert page.table.isColumnHidden(GROUP)
    desk.perform("annotation.group", id="a", group=["Follow up"])
    assert not page.table.isColumnHidden(GROUP)


def test_several_are_deleted_as_one_change(page: MeasurementsPage, desk, qtbot: QtBot) -> None:
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert not desk.store.document.annotations
    desk.store.undo()
    assert set(desk.store.document.annotations) == {"a", "b", "c"}


def test_the_picture_chooses_the_line_and_keeps_several(page: MeasurementsPage, desk) -> None:
    desk.perform("annotation.select", id="b")
    assert page.table.chosen_ids() == ["b"]
    page.table.selectAll()
    desk.perform("annotation.select", id="c")
    assert page.table.chosen_ids() == ["a", "b", "c"]


def test_a_locked_line_cannot_be_edited(page: MeasurementsPage, desk) -> None:
    desk.perform("annotation.lock", id="a")
    assert not page.rows.flags(page.rows.index(0, NAME)) & Qt.ItemFlag.ItemIsEditable
    desk.perform("annotation.hide", id="a")
    assert desk.store.document.annotations["a"].is_hidden
    tip = page.rows.data(page.rows.index(0, NAME), Qt.ItemDataRole.ToolTipRole)
    assert "Hidden" in str(tip)
    assert page.rows.data(page.rows.index(0, NAME), Qt.ItemDataRole.ForegroundRole) is not None


def test_the_clipboard_gets_the_lines_in_their_order(page: MeasurementsPage, qtbot: QtBot) -> None:
    page.table.sortByColumn(VALUE, Qt.SortOrder.DescendingOrder)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1:] == ["Length 2\tLength\t100.0 mm", "Length 3\tLength\t20.0 mm", "Length 1\tLength\t9.50 mm"]


def test_the_menu_follows_a_lesion_into_another_study(page: MeasurementsPage, desk) -> None:
    desk.perform("lesion.role", role="target", id="a")
    other = desk.store.catalog.studies["1.2.3.2"]
    LENGTHS["d"] = 8.0
    desk.measure("d", "length", other)
    made = menu(desk, page, ["d"], page.table.edit_cell)
    titles = {action.text(): action for action in made.actions()}
    offered = titles["Same lesion as"].menu().actions()
    assert len(offered) == 3
    offered[0].trigger()
    marks = desk.store.document.annotations
    assert marks["d"].tracking_uid
    assert sum(mark.tracking_uid == marks["d"].tracking_uid for mark in marks.values()) == 2


def test_of_two_thousand_only_visible_numbers_are_asked_for(desk, qtbot: QtBot) -> None:
    study = desk.store.catalog.studies["1.2.3.1"]
    first = desk.measure("0", "length", study)
    marks = {str(i): replace(first, id=str(i)) for i in range(2000)}
    desk.store.apply("Many", lambda document: document.with_loaded(marks, {}))
    asked: set[str] = set()

    def stats_of(mark) -> list[Stat]:
        asked.add(mark.id)
        return [Stat("length", 1.0, "mm")]

    desk.stats_of = stats_of
    page = MeasurementsPage(desk)
    qtbot.addWidget(page)
    page.resize(304, 700)
    page.show()
    page.table.grab()
    assert page.rows.rowCount(QModelIndex()) == 2000
    assert 10 < len(asked) < 100


def test_who_the_patient_is_goes_into_one_file_only_where_that_is_chosen(
    page: MeasurementsPage, desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "m.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    files = page._save.menu()

    def save() -> None:
        files.aboutToShow.emit()
        files.actions()[0].trigger()

    files.aboutToShow.emit()
    assert page.identity in files.actions()
    assert not page.identity.isChecked()
    page.identity.trigger()
    save()
    assert desk.done[-1] == ("measurements.export", {"path": path, "force": True, "identity": True})
    save()
    assert desk.done[-1] == ("measurements.export", {"path": path, "force": True, "identity": False})


def test_studies_have_a_column_where_several_have_marks_and_number_their_own(page: MeasurementsPage, desk) -> None:
    assert page.table.isColumnHidden(STUDY)
    other = next(study for uid, study in desk.store.catalog.studies.items() if uid != "1.2.3.1")
    desk.stats_of = lambda _: [Stat("length", 1.0, "mm")]
    desk.measure("d", "length", other)
    page.refresh()
    assert not page.table.isColumnHidden(STUDY)
    assert [row.name for row in page.rows.rows] == ["Length 1", "Length 2", "Length 3", "Length 1"]
    assert all(other.description in row.study for row in page.rows.rows[3:])
    assert other.description not in page.table.copied()


def test_the_line_of_a_menu_is_the_one_that_is_told_below(page: MeasurementsPage, desk, monkeypatch) -> None:
    monkeypatch.setattr("viewer.ui.panels.measurement_table.show_menu", lambda *_: None)
    page.table.selectRow(1)
    at = page.table.viewport().rect().center()
    page.table.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at))
    assert desk.store.view.selected == "b"
