"""The page Objects: its lines, signs and buttons, with a real list over real services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.dicom.phantom_files import save
from tests.dicom.phantom_states import image, state
from viewer.actions.desk import Desk
from viewer.core.segment import Segment
from viewer.ui.panels.objects import ObjectsPage
from viewer.ui.panels.segment_list import boxes, number_words, volume_words
from viewer.ui.panels.study_objects import StudyObjects


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = series(tmp_path / "ct", 6)
    save(state(*(image(f"1.2.3.1.{n}") for n in range(1, 7)), ContentLabel="BONE"), folder / "state.dcm")
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(folder)])
    made.execute("stack.open", stack="1.2.3.1")
    made.active_source().load(0)
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ObjectsPage:
    made = ObjectsPage(desk)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    return made


def only(desk: Desk) -> Segment:
    (segment,) = desk.store.document.segments.values()
    return segment


def press(page: ObjectsPage, sign: str, row: int = 0) -> None:
    """Click a sign of a line."""
    rect = page.list.visualRect(page.rows.index(row))
    place = boxes(rect)[sign].center() if sign else rect.center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_without_segments_the_page_says_how_the_first_one_is_made(desk: Desk, page: ObjectsPage) -> None:
    assert page._nothing.isVisible()
    assert "Shift+B" in page._nothing.text()
    assert not page.list.isVisible()
    desk.execute("segment.new")
    assert not page._nothing.isVisible()
    assert page.list.isVisible()


def test_a_line_tells_name_volume_mean_and_deviation(desk: Desk, page: ObjectsPage) -> None:
    desk.execute("segment.new")
    assert page.rows.rows[0].about == "empty"
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    desk.execute("segment.label", label="liver")
    mask = np.zeros((6, 40, 60), np.bool_)
    for k, packed in only(desk).slices.items():
        mask[k] = packed.mask()
    k, j, _ = np.indices(mask.shape)
    inside = (10 * k + j - 24)[mask]
    ml = mask.sum() * 0.25 / 1000
    row = page.rows.rows[0]
    assert row.about == f"Liver · {ml:.3f} ml · {inside.mean():.2f} ± {inside.std():.2f} HU"
    assert row.words.startswith("Segment 1, Liver")
    told = page._detail.text().split("\n")
    assert told[0].startswith(f"Min {inside.min()}  Max {inside.max()} HU")
    assert f"Median {np.median(inside):.2f} HU" in told or f"Median {np.median(inside):.0f} HU" in told
    assert any(line.startswith("Surface ") and line.endswith("cm²") for line in told)
    assert f"Voxels {mask.sum()}" in told


def test_the_signs_of_a_line_hide_lock_and_choose(desk: Desk, page: ObjectsPage) -> None:
    desk.execute("segment.new")
    desk.execute("segment.new")
    first, second = desk.store.document.segments
    press(page, "eye", 0)
    assert desk.store.document.segments[first].is_hidden
    press(page, "eye", 0)
    assert not desk.store.document.segments[first].is_hidden
    press(page, "lock", 1)
    assert desk.store.document.segments[second].is_locked
    assert desk.store.view.segmenting.chosen == second
    press(page, "", 0)
    assert desk.store.view.segmenting.chosen == first
    assert page.list.current_id() == first


def test_a_name_is_typed_in_its_place_and_undone(desk: Desk, page: ObjectsPage, qtbot: QtBot) -> None:
    desk.execute("segment.new")
    page.list.setFocus()
    page.list.edit(page.rows.index(0))
    field = page.list.viewport().findChild(QLineEdit)
    assert field is not None
    field.setText("Tumour")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert only(desk).name == "Tumour"
    desk.execute("edit.undo")
    assert page.rows.rows[0].name == "Segment 1"


def test_keys_hide_and_delete_the_chosen_line(desk: Desk, page: ObjectsPage) -> None:
    desk.execute("segment.new")
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert only(desk).is_hidden
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert not desk.store.document.segments
    desk.execute("edit.undo")
    assert len(page.rows.rows) == 1


def test_the_range_is_tried_before_it_is_taken(desk: Desk, page: ObjectsPage) -> None:
    box = page.tools.threshold
    assert not box.isVisible()
    page.tools.threshold_button.click()
    assert box.isVisible()
    desk.execute("segment.preview", low=0.0, high=9.0)
    assert (box.low.value(), box.high.value()) == (0.0, 9.0)
    box.high.setValue(4.0)
    preview = desk.store.view.segmenting.preview
    assert preview is not None
    assert (preview.low, preview.high) == (0.0, 4.0)
    assert not desk.store.document.segments
    box.take.click()
    assert not box.isVisible()
    mask = only(desk).slices[0].mask()
    assert np.flatnonzero(mask.all(axis=1)).tolist() == [24, 25, 26, 27, 28]


def test_tools_are_buttons_that_show_which_is_chosen(desk: Desk, page: ObjectsPage) -> None:
    page.tools.buttons["brush"].click()
    assert desk.store.view.tool == "brush"
    assert page.tools.buttons["brush"].isChecked()
    assert page.tools.brush.isVisible()
    page.tools.brush.shape.chosen.emit("ball")
    assert desk.store.view.segmenting.is_ball
    page.tools.brush.radius.setValue(150)
    assert desk.store.view.segmenting.brush_mm == pytest.approx(0.5 * 200**0.75, abs=0.01)
    page.tools.buttons["brush"].click()
    assert desk.store.view.tool == "window"


def test_operations_need_a_chosen_segment(desk: Desk, page: ObjectsPage) -> None:
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    buttons = page._operations
    assert all(button.isEnabled() for button in buttons.values())
    before = only(desk).slices
    buttons["segment.smooth"].click()
    assert only(desk).slices != before
    desk.execute("segment.choose")
    assert not any(button.isEnabled() for button in buttons.values())


def test_objects_of_the_study_are_listed_and_a_state_is_applied(desk: Desk, page: ObjectsPage) -> None:
    objects = page.objects.list
    assert [objects.item(row).text() for row in range(objects.count())] == ["Presentation state · BONE"]
    objects.itemActivated.emit(objects.item(0))
    assert desk.store.view.active_slot.presentation
    assert page.objects.load.isVisible()  # a state may hold marks


@pytest.mark.parametrize(
    ("volume", "words"), [(0.0123, "0.012 ml"), (4.567, "4.57 ml"), (123.44, "123.4 ml"), (4321.7, "4322 ml")]
)
def test_volumes_are_told_with_digits_that_count(volume: float, words: str) -> None:
    assert volume_words(volume) == words
    assert number_words(-1.5) == "-1.50"


def test_nothing_is_cut_off_at_the_least_width(desk: Desk, page: ObjectsPage) -> None:
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    page.tools.buttons["brush"].click()
    page.resize(248, 700)
    rect = page.list.visualRect(page.rows.index(0))
    assert page.list.viewport().rect().contains(boxes(rect)["lock"])
    for button in page._operations.values():
        text = button.fontMetrics().horizontalAdvance(button.text())
        assert text + button.iconSize().width() + 12 <= button.width(), button.text()
    assert len({button.y() for button in page.tools.buttons.values()}) == 1  # in one line
    assert page.tools.brush.mapTo(page, QPoint(page.tools.brush.width(), 0)).x() <= 248


def test_painting_within_a_range_is_one_button_away_and_told(desk: Desk, page: ObjectsPage) -> None:
    page.tools.threshold_button.click()
    desk.execute("segment.preview", low=-10.0, high=5.0)
    page.tools.threshold.paint.click()
    assert desk.store.view.segmenting.limits == (-10.0, 5.0)
    assert desk.store.view.tool == "brush"
    assert page.tools.brush.limits.text() == "Only values -10 to 5"
    desk.execute("tool.select", tool="eraser")
    assert not page.tools.brush.limits.isVisible()
    desk.execute("tool.select", tool="brush")
    page.tools.brush.no_limits.click()
    assert desk.store.view.segmenting.limits is None
    assert not page.tools.brush.limits.isVisible()


def test_structures_and_segmentations_of_the_study_are_listed_and_read(tmp_path: Path, qtbot: QtBot) -> None:
    first = desk_at(tmp_path / "first")
    folder = series(tmp_path / "ct", 6)
    first.execute("file.open", paths=[str(folder)])
    first.execute("segment.threshold", low=0, high=19)
    first.execute("segment.save", path=str(folder / "seg.dcm"))
    first.execute("segment.save", path=str(folder / "rt.dcm"), kind="rtstruct")
    (made,) = first.store.document.segments.values()
    again = desk_at(tmp_path / "again")
    again.execute("file.open", paths=[str(folder)])
    key = next(s.key for st in again.store.catalog.studies.values() for s in st.stacks if s.series.modality == "CT")
    again.execute("stack.open", stack=key)
    listed = StudyObjects(again)
    qtbot.addWidget(listed)
    listed.refresh()
    texts = [listed.list.item(row).text() for row in range(listed.list.count())]
    assert [text.split(" · ")[0] for text in texts] == ["Structures", "Segmentation"]
    for row in (0, 1):
        listed.list.itemActivated.emit(listed.list.item(row))
    read = list(again.store.document.segments.values())
    assert [one.name for one in read] == [made.name, f"{made.name} (2)"]
    assert [dict(one.slices) == dict(made.slices) for one in read] == [True, True]
    for desk in (first, again):
        desk.settings.flush()
        assert desk.work is not None
        desk.work.close()


def test_the_menu_of_a_line_combines_and_the_button_saves(desk: Desk, page: ObjectsPage) -> None:
    desk.execute("segment.brush", radius_mm=3.0)
    desk.execute("segment.paint", points=["30,20"])
    first = only(desk)
    desk.execute("segment.choose")
    desk.execute("segment.paint", points=["36,20"])
    menu = QMenu()
    page.list._fill_combine(menu, first.id)
    (combine,) = [entry.menu() for entry in menu.actions()]
    assert [entry.text() for entry in combine.actions()] == ["Add", "Remove", "Keep what both share"]
    combine.actions()[1].menu().actions()[0].trigger()
    assert desk.store.document.segments[first.id].slices[0].count < first.slices[0].count
    saves = QMenu()
    page._fill_save(saves)
    assert [entry.text() for entry in saves.actions()] == [
        "Voxels: DICOM segmentation…",
        "Contours: RT structure set…",
    ]
    assert page._save.isEnabled()
    far = replace(desk.store.document.segments[first.id], origin="1.2.3.4", origin_number=1, unplaced=2)
    desk.store.apply("Read segments", lambda document: document.with_segment(far))
    saves = QMenu()
    page._fill_save(saves)
    assert [entry.text().endswith("(not everything)") for entry in saves.actions()] == [True, True]
    assert "the object it was read from, which is not here any more" in saves.actions()[0].toolTip()


def test_a_segmentation_whose_segments_are_stacks_is_one_object(corpus: Path, tmp_path: Path, qtbot: QtBot) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(corpus / "seg-rt" / "seg-ct-3slice")])
    listed = StudyObjects(desk)
    qtbot.addWidget(listed)
    listed.refresh()
    assert [listed.list.item(row).text() for row in range(listed.list.count())] == ["Segmentation · Segmentation"]
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()
