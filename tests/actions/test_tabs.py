"""Studies in tabs: each keeps its viewports, closing can be undone, and other patients are told apart."""

from pathlib import Path

import pytest

from tests.actions.held_lanes import Held
from tests.actions.made import series
from viewer.actions import closing
from viewer.actions.desk import Desk
from viewer.actions.tabs import front_of, patients_of, strangers, tabs_of
from viewer.core.errors import ViewerError
from viewer.state.view import SlotKind, ViewState


@pytest.fixture
def two(shown: Desk, tmp_path: Path) -> Desk:
    """Give a desk with two studies of two patients: the first in 2 x 2, the second in front."""
    shown.execute("layout.set", layout="2x2")
    shown.execute("view.go", index=3)
    other = series(tmp_path / "other", 4, study="1.2.4", PatientID="B", PatientName="Other^Person")
    shown.execute("file.open", paths=[str(other)])
    return shown


def grid(view: ViewState) -> tuple[int, int, tuple[str, ...]]:
    return view.rows, view.columns, tuple(slot.stack_key for slot in view.slots)


@pytest.mark.ux("tabs")
def test_another_study_has_viewports_of_its_own(two: Desk) -> None:
    assert front_of(two.store.view, two.store.catalog) == "1.2.4"
    assert grid(two.store.view) == (1, 1, ("1.2.4.1",))
    two.execute("tab.show", study_uid="1.2.3")
    assert grid(two.store.view) == (2, 2, ("1.2.3.1", "", "", ""))
    assert two.store.view.active_slot.index == 2


@pytest.mark.ux("tabs", "still")
def test_each_tab_keeps_layout_active_viewport_and_place(two: Desk) -> None:
    two.execute("layout.set", layout="1x2")
    two.execute("viewport.select", slot=1)
    before = two.store.view
    two.execute("tab.next")
    two.execute("view.go", index=5)
    two.execute("tab.next")
    now = two.store.view
    assert (now.rows, now.columns, now.slots, now.active) == (before.rows, before.columns, before.slots, before.active)
    two.execute("tab.previous")
    assert two.store.view.active_slot.index == 4


@pytest.mark.ux("tabs")
def test_a_study_that_is_opened_into_an_empty_viewport_lies_beside_the_other(shown: Desk, tmp_path: Path) -> None:
    shown.execute("layout.set", layout="1x2")
    shown.execute("viewport.select", slot=1)
    shown.execute("file.open", paths=[str(series(tmp_path / "prior", 4, study="1.2.5"))])
    assert grid(shown.store.view) == (1, 2, ("1.2.3.1", "1.2.5.1"))
    assert front_of(shown.store.view, shown.store.catalog) == "1.2.3"
    shown.execute("tab.next")
    assert grid(shown.store.view) == (1, 1, ("1.2.5.1",))


def test_with_one_study_there_is_no_other_tab(shown: Desk) -> None:
    assert [study.study_uid for study in tabs_of(shown.store.catalog)] == ["1.2.3"]
    with pytest.raises(ViewerError, match="No other study"):
        shown.execute("tab.next")
    with pytest.raises(ViewerError, match="not open"):
        shown.execute("tab.show", study_uid="9")


@pytest.mark.ux("tabs", "undo-for-all", "no-questions")
def test_a_closed_tab_comes_back_by_undo_as_it_was(two: Desk) -> None:
    two.execute("tab.show", study_uid="1.2.3")
    two.execute("view.go", index=6)
    before = grid(two.store.view)
    two.execute("study.close")
    assert list(two.store.catalog.studies) == ["1.2.4"]
    assert grid(two.store.view) == (1, 1, ("1.2.4.1",))
    assert two.store.history()[0][-1] == "Close study"
    two.execute("edit.undo")
    assert set(two.store.catalog.studies) == {"1.2.3", "1.2.4"}
    assert front_of(two.store.view, two.store.catalog) == "1.2.3"
    assert grid(two.store.view) == before
    assert two.store.view.active_slot.index == 5
    two.execute("edit.redo")
    assert list(two.store.catalog.studies) == ["1.2.4"]


@pytest.mark.ux("undo-for-all")
def test_going_back_over_a_closing_keeps_the_place_in_the_study(two: Desk) -> None:
    two.execute("tab.show", study_uid="1.2.3")
    two.execute("view.go", index=6)
    before = grid(two.store.view)
    two.execute("layout.set", layout="1x2")
    changed = grid(two.store.view)
    two.execute("study.close")
    count = len(two.store.history()[0])
    two.store.travel(count - 2)
    assert (grid(two.store.view), two.store.view.active_slot.index) == (before, 5)
    two.store.travel(count)
    assert list(two.store.catalog.studies) == ["1.2.4"]
    two.store.travel(count - 1)
    assert (grid(two.store.view), two.store.view.active_slot.index) == (changed, 5)


def test_what_is_undone_while_a_closed_study_is_read_again_stays_undone(two: Desk) -> None:
    two.execute("tab.show", study_uid="1.2.3")
    two.execute("view.go", index=6)
    before = grid(two.store.view)
    two.execute("layout.set", layout="1x2")
    two.execute("study.close")
    lanes = two.opener._lanes
    held = two.opener._lanes = Held(lanes)
    for _ in range(2):
        two.execute("edit.undo")
    two.opener._lanes = lanes
    held.run()
    assert (grid(two.store.view), two.store.view.active_slot.index) == (before, 5)


def test_a_study_whose_files_are_not_known_any_more_is_told_where_its_closing_is_undone(
    two: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    two.notices.append(told.append)
    monkeypatch.setattr(closing, "KEPT", 1)
    for uid in ("1.2.3", "1.2.4"):
        two.execute("study.close", study_uid=uid)
    two.execute("edit.undo")
    assert list(two.store.catalog.studies) == ["1.2.4"]
    assert not any("library" in text for text in told)
    two.execute("edit.undo")
    assert any("open it from the library" in text for text in told)


def test_a_study_that_is_closed_in_the_background_leaves_what_is_in_front(two: Desk) -> None:
    before = grid(two.store.view)
    two.execute("study.close", study_uid="1.2.3")
    assert grid(two.store.view) == before
    two.execute("edit.undo")
    assert front_of(two.store.view, two.store.catalog) == "1.2.3"


def test_a_closed_study_that_is_opened_by_hand_is_not_closed_any_more(two: Desk, tmp_path: Path) -> None:
    two.execute("study.close")
    two.execute("file.open", paths=[str(tmp_path / "other")])
    assert two.store.document.closed_studies == frozenset()
    two.execute("edit.undo")
    assert set(two.store.catalog.studies) == {"1.2.3", "1.2.4"}


@pytest.mark.ux("undo-for-all")
def test_undo_brings_the_tab_to_the_front_that_a_change_belongs_to(two: Desk) -> None:
    two.execute("tab.show", study_uid="1.2.3")
    two.store.alter("Layout", lambda view: view.with_layout(3, 3))
    two.execute("tab.show", study_uid="1.2.4")
    other = grid(two.store.view)
    two.execute("edit.undo")
    assert front_of(two.store.view, two.store.catalog) == "1.2.3"
    assert grid(two.store.view)[:2] == (2, 2)
    two.execute("tab.show", study_uid="1.2.4")
    assert grid(two.store.view) == other
    two.execute("edit.redo")
    assert grid(two.store.view)[:2] == (3, 3)
    two.execute("tab.show", study_uid="1.2.4")
    assert grid(two.store.view) == other


def test_going_to_a_measurement_of_another_study_brings_its_tab(two: Desk) -> None:
    two.execute("tab.show", study_uid="1.2.3")
    two.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    id_ = two.store.view.selected
    two.execute("tab.show", study_uid="1.2.4")
    two.execute("annotation.go", id=id_)
    assert front_of(two.store.view, two.store.catalog) == "1.2.3"
    assert two.store.view.selected == id_


@pytest.mark.ux("tabs")
def test_pictures_of_another_patient_are_named_side_by_side(two: Desk) -> None:
    assert len(patients_of(two.store.catalog)) == 2
    assert strangers(two.store.view, two.store.catalog) == frozenset()
    two.execute("layout.set", layout="1x2")
    two.execute("stack.open", stack="1.2.3.1", slot=1)
    assert two.store.view.slots[1].kind is SlotKind.STACK
    assert strangers(two.store.view, two.store.catalog) == {1}


def test_studies_of_one_patient_are_no_strangers(shown: Desk, tmp_path: Path) -> None:
    shown.execute("file.open", paths=[str(series(tmp_path / "prior", 4, study="1.2.5"))])
    shown.execute("layout.set", layout="1x2")
    shown.execute("stack.open", stack="1.2.3.1", slot=1)
    assert len(patients_of(shown.store.catalog)) == 1
    assert strangers(shown.store.view, shown.store.catalog) == frozenset()
