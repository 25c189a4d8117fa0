"""The inspector's pages."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from viewer.core.pixels import Frame, FrameRef, PixelInfo, Rescale, Window
from viewer.core.protocols import Stat
from viewer.state.store import UNDO_DEPTH
from viewer.ui.panels.display import DisplayPage
from viewer.ui.panels.histogram import Histogram, counted
from viewer.ui.panels.history import HistoryPage
from viewer.ui.panels.history_rows import TIME
from viewer.ui.panels.inspector import PAGES, Inspector
from viewer.ui.panels.measurement_rows import MeasurementRow, table_text
from viewer.ui.panels.measurements import MeasurementsPage
from viewer.ui.panels.volume import VolumePage


def _shown(page, qtbot: QtBot):
    qtbot.addWidget(page)
    page.resize(300, 700)
    page.show()
    return page


def test_pages_are_made_when_they_are_first_shown(desk, qtbot: QtBot) -> None:
    inspector = Inspector(desk)
    qtbot.addWidget(inspector)
    assert set(inspector._made) == {"display"}
    for page in PAGES:
        desk.show(inspector_page=page.id)
        assert page.id in inspector._made


def test_the_display_page_shows_the_files_first_window(desk, qtbot: QtBot) -> None:
    page = _shown(DisplayPage(desk), qtbot)
    assert (page.center.value(), page.width_.value()) == (40, 400)


def test_a_typed_window_is_set(desk, qtbot: QtBot) -> None:
    page = _shown(DisplayPage(desk), qtbot)
    page.width_.lineEdit().selectAll()
    qtbot.keyClicks(page.width_.lineEdit(), "1500")
    qtbot.keyClick(page.width_, Qt.Key.Key_Return)
    assert desk.done[-1] == ("window.set", {"center": 40.0, "width": 1500.0})
    assert desk.store.view.active_slot.look.window == Window(40, 1500)


def test_a_preset_sets_the_boxes(desk, qtbot: QtBot) -> None:
    page = _shown(DisplayPage(desk), qtbot)
    desk.perform("window.preset", name="lung")
    # Pictures come first: the page follows a little later.
    qtbot.waitUntil(lambda: (page.center.value(), page.width_.value()) == (-600, 1500))


def test_without_a_picture_the_window_cannot_be_set(empty_desk, qtbot: QtBot) -> None:
    page = _shown(DisplayPage(empty_desk), qtbot)
    assert not page.center.isEnabled()


def _frame(stored: np.ndarray, **more) -> Frame:
    rows, columns = stored.shape[:2]
    return Frame(FrameRef("1"), stored, PixelInfo(rows, columns, **more), Rescale(2, -1000, "HU"))


def test_the_histogram_counts_values_not_stored_numbers() -> None:
    stored = np.array([[0, 500], [500, 1000]], np.uint16)
    counts, first, last = counted(_frame(stored))
    assert (first, last) == (-1000, 1000)
    assert (counts[0], counts[64], counts[-1], counts.sum()) == (1, 2, 1, 4)


def test_padding_is_no_value() -> None:
    stored = np.array([[0, 500], [500, 1000]], np.uint16)
    _, first, _ = counted(_frame(stored, padding=(0, 0)))
    assert first == 0


def test_a_picture_of_one_value_or_in_colour_has_no_histogram() -> None:
    assert counted(_frame(np.full((4, 4), 7, np.uint16))) is None
    assert counted(_frame(np.zeros((4, 4, 3), np.uint8))) is None


@pytest.mark.ux("inspector-display")
def test_dragging_inside_the_histogram_moves_the_window(qtbot: QtBot) -> None:
    bars = Histogram()
    qtbot.addWidget(bars)
    bars.resize(202, 96)
    bars.show_counts((np.ones(128), 0.0, 1000.0))  # five values for each px
    bars.show_window(Window(500, 400))
    got: list[tuple[float, float]] = []
    bars.dragged.connect(lambda center, width: got.append((center, width)))
    qtbot.mousePress(bars, Qt.MouseButton.LeftButton, pos=QPointF(101, 40).toPoint())
    qtbot.mouseMove(bars, QPointF(111, 40).toPoint())
    assert got[-1] == (550, 400)
    qtbot.mouseRelease(bars, Qt.MouseButton.LeftButton)
    qtbot.mousePress(bars, Qt.MouseButton.LeftButton, pos=QPointF(141, 40).toPoint())
    qtbot.mouseMove(bars, QPointF(161, 40).toPoint())
    assert got[-1] == (550, 500)


@pytest.fixture
def measured(desk):
    study = desk.store.catalog.studies["1.2.3.1"]
    desk.measure("a", "length", study)
    desk.measure("b", "ellipse", study, "Liver")
    desk.measure("c", "length", study)
    return desk


def test_measurements_are_numbered_by_kind_unless_named(measured, qtbot: QtBot) -> None:
    page = _shown(MeasurementsPage(measured), qtbot)
    assert [(r.name, r.first) for r in page.rows.rows] == [
        ("Length 1", "42.1 mm"),
        ("Liver", "41.3 HU"),
        ("Length 2", "42.1 mm"),
    ]


@pytest.mark.ux("inspector-measurements")
def test_a_click_goes_to_a_measurement_and_an_edit_renames_it(measured, qtbot: QtBot) -> None:
    page = _shown(MeasurementsPage(measured), qtbot)
    page.rows.setData(page.rows.index(0, 0), "Aorta")
    assert measured.done[-1] == ("annotation.rename", {"id": "a", "name": "Aorta"})
    assert page.rows.rows[0].name == "Aorta"


def test_delete_and_undo(measured, qtbot: QtBot) -> None:
    page = _shown(MeasurementsPage(measured), qtbot)
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert [r.id for r in page.rows.rows] == ["a", "c"]
    measured.store.undo()
    assert [r.id for r in page.rows.rows] == ["a", "b", "c"]


def test_the_clipboard_gets_a_table() -> None:
    rows = [MeasurementRow("a", "Aorta", "Length", (Stat("length", 42.0, "mm"),))]
    assert table_text(rows) == "Name\tKind\tValue\nAorta\tLength\t42.0 mm"


@pytest.mark.ux("inspector-history")
def test_the_history_goes_back_to_a_step(measured, qtbot: QtBot) -> None:
    page = _shown(HistoryPage(measured), qtbot)
    assert [page.list.item(i).text() for i in range(page.list.count())] == ["Start", "Length", "Ellipse", "Length"]
    page.list.itemClicked.emit(page.list.item(1))
    assert list(measured.store.document.annotations) == ["a"]
    assert page.list.currentRow() == 1
    page.list.itemClicked.emit(page.list.item(3))
    assert list(measured.store.document.annotations) == ["a", "b", "c"]


@pytest.mark.ux("inspector-history")
def test_the_present_is_marked_and_told_to_screen_readers(measured, qtbot: QtBot) -> None:
    page = _shown(HistoryPage(measured), qtbot)
    page.list.itemActivated.emit(page.list.item(2))
    spoken = [page.list.item(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(page.list.count())]
    assert spoken == ["Start, done", "Length, done", "Ellipse, the present", "Length, undone"]
    assert page.list.currentRow() == 2
    assert page.list.accessibleName() == "History"


def test_keys_go_to_an_entry(measured, qtbot: QtBot) -> None:
    page = _shown(HistoryPage(measured), qtbot)
    for _ in range(3):
        qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert len(measured.store.document.annotations) == 3
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert not measured.store.document.annotations
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert len(measured.store.document.annotations) == 3


def test_an_entry_is_reached_in_one_change(measured, qtbot: QtBot) -> None:
    page = _shown(HistoryPage(measured), qtbot)
    heard = []
    measured.store.listen(lambda old, new: heard.append(len(new.document.annotations)))
    page.list.itemClicked.emit(page.list.item(0))
    assert heard == [0]


def test_a_minute_is_told_once(desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    minutes = iter([0, 10, 61, 61])
    desk.store._clock = lambda: float(next(minutes))
    page = _shown(HistoryPage(desk), qtbot)
    for tool in ("pan", "zoom", "scroll", "window"):
        desk.store.alter(tool, lambda view, tool=tool: replace(view, tool=tool))
    times = [page.list.item(i).data(TIME) for i in range(page.list.count())]
    assert [bool(text) for text in times] == [False, True, False, True, False]


def test_two_hundred_entries_are_listed_and_the_newest_is_seen(desk, qtbot: QtBot) -> None:
    page = _shown(HistoryPage(desk), qtbot)
    for number in range(UNDO_DEPTH + 20):
        desk.store.alter(f"Change {number}", lambda view, number=number: replace(view, active=0, selected=str(number)))
    page.refresh()
    assert page.list.count() == UNDO_DEPTH + 1
    assert page.list.item(UNDO_DEPTH).text() == f"Change {UNDO_DEPTH + 19}"
    assert page.list.viewport().rect().intersects(page.list.visualItemRect(page.list.item(UNDO_DEPTH)))


def test_a_step_that_changes_only_what_is_shown_is_in_the_history(desk, qtbot: QtBot) -> None:
    page = _shown(HistoryPage(desk), qtbot)
    desk.store.alter("Presentation state", lambda view: replace(view, tool="pan"))
    assert [page.list.item(i).text() for i in range(page.list.count())] == ["Start", "Presentation state"]


@pytest.mark.ux("inspector-3d")
def test_3d_presets_fit_the_modality_and_wait_for_a_3d_view(desk, qtbot: QtBot) -> None:
    page = _shown(VolumePage(desk), qtbot)
    tiles = {tile.preset.name: tile for tile in page._group.buttons()}
    assert "ct-bone" in tiles
    assert "mr-default" not in tiles
    assert not tiles["ct-bone"].isEnabled()
    desk.perform("layout.volume")
    assert tiles["ct-bone"].isEnabled()
    tiles["ct-bone"].click()
    assert desk.done[-1] == ("volume.preset", {"name": "ct-bone"})


def test_values_are_counted_where_scrolling_rests(desk, qtbot: QtBot) -> None:
    page = _shown(DisplayPage(desk), qtbot)
    for index in range(1, 40):
        desk.show_stack("1.2.3.1.2", index)
    assert page._frame.ref == FrameRef("1.2.3.1.2.0")
    qtbot.waitUntil(lambda: page._frame.ref == FrameRef("1.2.3.1.2.39"))


@pytest.mark.ux("inspector-measurements")
def test_a_measurement_gets_a_colour_of_its_own(measured, desk, qtbot: QtBot) -> None:
    page = _shown(MeasurementsPage(desk), qtbot)
    annotation = next(iter(desk.store.document.annotations.values()))
    desk.perform("annotation.select", id=annotation.id)
    page._set_color("vermilion")
    assert desk.store.document.annotations[annotation.id].color == "vermilion"
    row = page.rows.position(annotation.id)
    swatch = page.rows.data(page.rows.index(row, 0), Qt.ItemDataRole.DecorationRole)
    assert swatch.toImage().pixelColor(2, 2).getRgb()[:3] == (213, 94, 0)
    desk.store.undo()
    assert desk.store.document.annotations[annotation.id].color == ""


def test_the_tabs_stay_where_they_are_from_page_to_page(desk, qtbot: QtBot) -> None:
    inspector = Inspector(desk)
    qtbot.addWidget(inspector)
    inspector.resize(304, 700)
    inspector.show()
    places = set()
    for page in PAGES:
        desk.show(inspector_page=page.id)
        inspector.layout().activate()
        inspector._head.activate()
        places.add(inspector._tabs["history"].mapTo(inspector, QPoint(0, 0)).toTuple())
    assert len(places) == 1
