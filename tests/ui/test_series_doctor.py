"""The series doctor: what it says of gaps, tilt and copies, and where it draws the slices."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from viewer.actions.series_doctor import MEANINGS, diagnose, overview
from viewer.core.errors import ViewerError
from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.geometry import Plane
from viewer.core.records import Stack, StackItem
from viewer.core.slice_run import GapRun, slice_run
from viewer.state.view import Slot, SlotKind
from viewer.ui.panels.browser import Browser
from viewer.ui.panels.series import SeriesPage
from viewer.ui.panels.thumbnail_drawing import badges_of, split_words, tooltip_of
from viewer.ui.slice_strip import labels

MISSING = Finding(FindingKind.MISSING_SLICES, "1 slice is missing after slice 3", Severity.REFUSED, (2,))
TILT = Finding(FindingKind.GANTRY_TILT, "gantry tilt: 15°")
NOTE = Finding(FindingKind.NO_FRAME_OF_REFERENCE, "no frame of reference", Severity.NOTE)


@pytest.fixture
def lying(fakes: Any) -> Callable[..., Stack]:
    """Give a function that makes a stack whose slices lie at given heights, each shifted by `lean` mm for a mm."""

    def make(*heights: float, lean: float = 0.0, **more: Any) -> Stack:
        stack = fakes.stack_of("1.2.3.9", 1, "Head", len(heights))
        items = tuple(
            StackItem(replace(item.instance, planes=(Plane((0.0, lean * z, z), (1, 0, 0), (0, 1, 0)),)))
            for item, z in zip(stack.items, heights, strict=True)
        )
        return replace(stack, items=items, geometry=None, **more)

    return make


@pytest.mark.answers("2.1", "variable gaps / missing slice", "heights 0, 1, 2, 4.5, 5.5: gaps 2 x 1.00, 2.50, 1.00 mm")
def test_equal_gaps_are_told_together_and_the_odd_one_apart(lying) -> None:
    run = slice_run(lying(0, 1, 2, 4.5, 5.5))
    assert run is not None
    assert run.runs() == (GapRun(0, 2, 1.0), GapRun(2, 1, 2.5), GapRun(3, 1, 1.0))
    assert labels(run) == ["2 × 1.00 mm", "2.50 mm", "1.00 mm"]
    assert [run.is_usual(gap) for gap in run.runs()] == [True, False, True]
    assert run.ends == ("F", "H")


def test_a_gap_of_two_distances_has_room_for_one_slice_and_one_of_two_and_a_half_for_none(lying) -> None:
    whole, odd = slice_run(lying(0, 1, 2, 4, 5)), slice_run(lying(0, 1, 2, 4.5, 5.5))
    assert whole is not None
    assert odd is not None
    assert whole.is_multiple(whole.runs()[1])
    assert not odd.is_multiple(odd.runs()[1])


def test_pictures_at_one_place_are_counted(lying) -> None:
    run = slice_run(lying(0, 1, 1, 1, 2))
    assert run is not None
    assert labels(run) == ["1.00 mm", "3 at one place", "1.00 mm"]


@pytest.mark.answers(
    "2.1", "gantry tilt", "steps of (0, 1.2941, 4.8296) mm: tilt 15.0 degrees, shift 1.2941 mm a slice"
)
def test_the_lean_of_the_drawing_is_that_of_the_positions(lying) -> None:
    run = slice_run(lying(*(4.8296 * k for k in range(6)), lean=1.2941 / 4.8296))
    assert run is not None
    assert run.tilt_deg == pytest.approx(15.0, abs=0.01)
    assert run.shifts_mm[1] == pytest.approx(1.2941)
    assert run.gaps_mm[0] == pytest.approx(4.8296)


def test_pictures_without_a_place_are_not_drawn(fakes: Any) -> None:
    stack = fakes.stack_of("1.2.3.9", 1, "Head", 3)
    placeless = tuple(StackItem(replace(item.instance, planes=())) for item in stack.items)
    assert slice_run(replace(stack, items=placeless)) is None
    assert slice_run(fakes.stack_of("1.2.3.9", 1, "Head", 1)) is None


def test_every_kind_of_finding_says_what_it_means() -> None:
    assert set(MEANINGS) == set(FindingKind)


def test_the_worst_comes_first_and_files_are_counted(lying) -> None:
    stack = lying(0, 1, 2, 4, findings=(NOTE, TILT, MISSING))
    noted = tuple(StackItem(replace(item.instance, notes=("cut short",))) for item in stack.items[:3])
    found = diagnose(replace(stack, items=(*noted, stack.items[3])))
    assert [diagnosis.sentence for diagnosis in found] == [
        "1 slice is missing after slice 3",
        "Gantry tilt: 15°",
        "No frame of reference",
        "3 files: cut short",
    ]
    assert "Planes, 3D and volumes are not offered" in found[0].meaning
    assert "straightened" not in found[1].meaning
    assert overview(stack) == "4 pictures · 1.00 to 2.00 mm apart · no planes and no 3D"


def test_a_tilted_volume_is_said_to_be_straightened(fakes: Any) -> None:
    stack = replace(fakes.stack_of("1.2.3.9", 1, "Head", 8), findings=(TILT,))
    assert stack.is_volume
    assert "straightened" in diagnose(stack)[0].meaning
    assert overview(stack) == "8 pictures · 2.50 mm apart · planes and 3D are offered"


def test_the_page_shows_each_finding_and_goes_to_its_slice(desk, lying, qtbot: QtBot) -> None:
    stack = lying(0, 1, 2, 4, findings=(MISSING, NOTE))
    study = replace(desk.store.catalog.studies["1.2.3.1"], study_uid="1.2.3.9", stacks=(stack,))
    desk.store.publish(lambda catalog: catalog.with_studies(study))
    page = SeriesPage(desk)
    qtbot.addWidget(page)
    page.resize(300, 600)
    page.show()
    desk.show_stack(stack.key)
    told = [found.text() for found in page.findChildren(QLabel) if not found.isHidden()]
    assert MISSING.sentence in told
    assert "No frame of reference" in told
    assert page.strip.isVisible()
    assert page.strip.accessibleDescription() == "2 × 1.00 mm; 2.00 mm"
    (button,) = [found for found in page.findChildren(QPushButton) if not found.isHidden()]
    button.click()
    assert desk.done[-1] == ("view.go", {"index": 3})
    desk.store.show(lambda view: view.with_slot(0, Slot(SlotKind.PLANE, stack.key, 2, plane="coronal")))
    button.click()  # a number of the series is none of its planes
    assert desk.done[-2:] == [("stack.open", {"stack": stack.key}), ("view.go", {"index": 3})]
    assert desk.store.view.active_slot.kind is SlotKind.STACK


def test_stacks_of_one_series_are_merged_and_split_from_its_page(desk, fakes: Any, qtbot: QtBot) -> None:
    one = replace(fakes.stack_of("1.2.3.9", 1, "Echoes", 6), split_by="TE 2 ms")
    other = replace(one, key=f"{one.key}#1", split_by="TE 5 ms")
    whole = replace(one, key=f"{one.key}#all", split_by="", geometry=None, labels=("TE 2 ms", "TE 5 ms") * 3)
    study = replace(desk.store.catalog.studies["1.2.3.1"], study_uid="1.2.3.9", stacks=(one, other))
    desk.store.publish(lambda catalog: catalog.with_studies(study))
    page = SeriesPage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.show_stack(one.key)
    (button,) = [found for found in page.findChildren(QPushButton) if not found.isHidden()]
    assert button.text() == "Merge the 2 stacks of this series"
    button.click()
    assert desk.done[-1] == ("series.merge", {})
    desk.store.publish(lambda catalog: catalog.with_studies(replace(study, stacks=(whole,))))
    desk.show_stack(whole.key)
    assert button.text() == "Split series again"
    button.click()
    assert desk.done[-1] == ("series.split", {})


def test_the_thumbnail_of_a_merged_series_says_so(fakes: Any) -> None:
    stack = replace(fakes.stack_of("1.2.3.9", 1, "Echoes", 4), labels=("TE 2 ms", "TE 5 ms") * 2)
    assert split_words(stack) == "2 stacks merged"
    assert "Merged of TE 2 ms, TE 5 ms" in tooltip_of(stack)
    assert badges_of(stack)[0] == ("stack", "accent")


def test_a_series_without_findings_is_said_to_have_none(desk, qtbot: QtBot) -> None:
    page = SeriesPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert "Nothing unusual was found." in [found.text() for found in page.findChildren(QLabel)]


@pytest.mark.answers(
    "2.1", "variable gaps / missing slice", "1 slice of 5 missing: planes and 3D are refused with the reason"
)
@pytest.mark.parametrize("layout", ["layout.mpr", "layout.volume"])
def test_planes_of_a_series_with_a_hole_are_refused_with_the_reason(desk, lying, layout: str) -> None:
    stack = lying(0, 1, 2, 4, findings=(MISSING,))
    study = replace(desk.store.catalog.studies["1.2.3.1"], study_uid="1.2.3.9", stacks=(stack,))
    desk.store.publish(lambda catalog: catalog.with_studies(study))
    desk.show_stack(stack.key)
    with pytest.raises(ViewerError, match="not a volume") as raised:
        desk.actions[layout].run(desk)
    assert "1 slice is missing after slice 3" in raised.value.sentence()


def test_the_thumbnails_menu_offers_the_doctor(desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.resize(300, 700)
    browser.show()
    view = browser.thumbnails
    at = view.visualRect(view.model().index(2, 0)).center()
    assert view.stack_at(at).key == "1.2.3.1.3"
    assert view.stack_at(QPoint(-5, -5)) is None
    view.customContextMenuRequested.emit(at)
    (menu,) = browser.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles == ["Show", "Series doctor", "Reveal file"]
    menu.actions()[1].trigger()
    assert desk.done[-1] == ("series.doctor", {"stack": "1.2.3.1.3"})
    menu.deleteLater()


def test_many_places_take_several_lines_in_a_narrow_panel(qtbot: QtBot, desk) -> None:
    page = SeriesPage(desk)
    qtbot.addWidget(page)
    places = page._places(tuple(range(100, 130)))
    narrow = places.layout().minimumSize().width()
    assert narrow < 200
    assert places.layout().heightForWidth(narrow) > places.layout().heightForWidth(1000)
