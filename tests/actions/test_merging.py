"""Merging the stacks of a series, and parting them again."""

from pathlib import Path

import pytest

from tests.actions.made import desk_at, series, stack_shown
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.state.saver import Saver
from viewer.state.view import Slot, SlotKind


@pytest.fixture
def echoes(tmp_path: Path) -> Desk:
    """A desk that shows a series of two echoes at six places."""
    for echo in (2, 5):
        uid = f"1.2.3.1.{echo}"
        folder = series(tmp_path / f"{echo}", EchoTime=echo, Modality="MR", SeriesDescription="Field map")
        for number, path in enumerate(sorted(folder.iterdir())):
            from pydicom import dcmread

            dataset = dcmread(path)
            dataset.SOPInstanceUID = f"{uid}.{number}"
            dataset.save_as(path)
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(tmp_path / "2"), str(tmp_path / "5")])
    return desk


def labels(desk: Desk) -> list[str]:
    (study,) = desk.store.catalog.studies.values()
    return [stack.split_by for stack in study.stacks]


def test_merging_keeps_the_picture_and_is_undone_and_redone(echoes: Desk) -> None:
    echoes.execute("stack.open", stack="1.2.3.1#1")
    echoes.execute("view.go", index=4)
    ref = stack_shown(echoes).items[3].ref
    echoes.execute("series.merge")
    shown = stack_shown(echoes)
    assert (shown.is_merged, len(shown.items)) == (True, 12)
    assert shown.items[echoes.store.view.active_slot.index].ref == ref
    assert labels(echoes) == [""]
    assert echoes.store.history()[0][-1] == "Merge stacks of Field map"
    echoes.execute("edit.undo")
    assert labels(echoes) == ["TE 2 ms", "TE 5 ms"]
    assert stack_shown(echoes).key == "1.2.3.1#1"
    assert echoes.store.view.active_slot.index == 3
    echoes.execute("edit.redo")
    assert stack_shown(echoes).is_merged


def test_planes_of_a_series_that_is_merged_give_way_to_its_pictures(echoes: Desk) -> None:
    echoes.execute("layout.mpr")
    echoes.execute("series.merge")
    assert {slot.kind for slot in echoes.store.view.slots} == {SlotKind.STACK}
    assert {slot.stack_key for slot in echoes.store.view.slots} == {"1.2.3.1#all"}
    with pytest.raises(ViewerError, match="not a volume") as raised:
        echoes.execute("layout.mpr")
    assert "merged by choice" in raised.value.sentence()


def test_a_merged_series_stays_merged_when_its_files_are_opened_again(echoes: Desk, tmp_path: Path) -> None:
    echoes.execute("series.merge")
    echoes.execute("file.open", paths=[str(tmp_path / "2")])
    assert labels(echoes) == [""]
    echoes.execute("study.close")
    echoes.execute("file.open", paths=[str(tmp_path)])
    assert labels(echoes) == [""]
    echoes.execute("series.split", stack="1")
    assert labels(echoes) == ["TE 2 ms", "TE 5 ms"]


def test_what_cannot_be_merged_or_split_says_so(shown: Desk, echoes: Desk) -> None:
    with pytest.raises(ViewerError, match="one stack already"):
        shown.execute("series.merge")
    with pytest.raises(ViewerError, match="not merged"):
        echoes.execute("series.split")
    echoes.execute("series.merge")
    with pytest.raises(ViewerError, match="merged already"):
        echoes.execute("series.merge", stack="Field")


@pytest.mark.ux("mouse-wheel")
def test_the_next_phase_is_shown_at_the_same_place(echoes: Desk) -> None:
    echoes.execute("stack.open", stack="1.2.3.1#1")
    echoes.execute("view.go", index=4)
    echoes.execute("view.zoom", factor=2)
    camera = echoes.store.view.active_slot.camera
    echoes.execute("series.phase")
    shown = echoes.store.view.active_slot
    assert (shown.stack_key, shown.index, shown.camera) == ("1.2.3.1", 3, camera)
    echoes.execute("series.phase", step=-3)
    assert echoes.store.view.active_slot.stack_key == "1.2.3.1#1"
    echoes.execute("series.merge")
    with pytest.raises(ViewerError, match="no phases"):
        echoes.execute("series.phase")


@pytest.mark.ux("undo-for-all")
def test_planes_come_back_when_the_merging_is_undone(echoes: Desk) -> None:
    echoes.volumes.load(stack_shown(echoes))
    echoes.execute("layout.mpr")
    echoes.execute("view.go", index=3)
    before = echoes.store.view.slots
    echoes.execute("series.merge")
    assert {slot.kind for slot in echoes.store.view.slots} == {SlotKind.STACK}
    echoes.execute("edit.undo")
    assert echoes.store.view.slots == before
    echoes.execute("edit.redo")
    echoes.execute("edit.undo")
    assert echoes.store.view.slots == before


def test_what_was_shown_elsewhere_since_stays_when_a_merging_is_undone(echoes: Desk) -> None:
    echoes.execute("layout.mpr")
    echoes.execute("series.merge")
    echoes.store.show(lambda view: view.with_slot(1, Slot()))
    echoes.execute("edit.undo")
    assert [slot.kind for slot in echoes.store.view.slots] == [SlotKind.PLANE, SlotKind.EMPTY, SlotKind.PLANE]


def test_merged_series_are_merged_after_a_restart(echoes: Desk, tmp_path: Path) -> None:
    assert echoes.work is not None
    saver = Saver(echoes.store, echoes.work, echoes.fail)
    echoes.execute("series.merge")
    saver.close()
    again = desk_at(tmp_path / "home")
    again.execute("file.open", paths=[str(tmp_path / "2"), str(tmp_path / "5")])
    assert labels(again) == [""]
    assert again.work is not None
    saver = Saver(again.store, again.work, again.fail)
    again.execute("series.split")
    saver.close()
    assert again.work.merged_series() == frozenset()
    again.work.close()
