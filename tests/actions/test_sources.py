"""Where pictures come from: stacks, planes of a volume, and planes that take time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import GAP_MM, SPACE, series, stack_shown
from tests.ui.views import HeldLanes
from viewer.actions.desk import Desk
from viewer.actions.places import places_of
from viewer.actions.plane_sources import Cuts, PlaneSource, plane_slot
from viewer.core.pixels import FrameRef
from viewer.jobs.lanes import Priority
from viewer.state.view import Slot, SlotKind
from viewer.volume.planes import plane_stack


def planes(desk: Desk, name: str = "coronal", cuts: Cuts | None = None, **more) -> PlaneSource:
    stack = stack_shown(desk)
    return PlaneSource(stack, name, plane_stack(desk.volumes.load(stack), name), cuts=cuts, **more)


def test_a_plane_is_named_so_that_its_slot_is_found_again(shown: Desk) -> None:
    source = planes(shown, slab_mm=2.5, slab_mode="mean")
    wanted = Slot(SlotKind.PLANE, "1.2.3.1", 7, plane="coronal", slab_mm=2.5, slab_mode="mean")
    assert plane_slot(source.ref(7)) == wanted
    assert plane_slot(FrameRef("1.2.3.4")) is None


def test_a_coronal_plane_holds_the_rows_of_all_slices_head_up(shown: Desk) -> None:
    # Stored 1000 + 10 k + row; coronal planes count from the back, their rows from the head.
    source = planes(shown)
    frame, info = source.load(0), source.info(0)
    row = round((info.plane.position_mm[1] + 10.0) / 0.5)
    assert np.array_equal(frame.values()[:, 0], [1000 + 10 * k + row - 1024 for k in range(5, -1, -1)])
    assert info.space == SPACE


def test_a_plane_tells_the_acquired_picture_that_is_nearest(shown: Desk) -> None:
    source = planes(shown, "axial")
    assert [source.info(k).instance.instance_number for k in range(6)] == [1, 2, 3, 4, 5, 6]
    assert source.nearest((0.0, 0.0, 2.2 * GAP_MM)) == 2


def test_planes_are_cut_in_a_lane_and_kept(shown: Desk) -> None:
    lanes = HeldLanes()
    source = planes(shown, cuts=Cuts(lanes))
    heard = []
    assert source.get(3) is None
    source.request(3, "viewport:0", Priority.VISIBLE, lambda frame, error: heard.append(frame))
    assert not heard
    lanes.let_go(0)
    assert heard[0].ref == source.ref(3)
    assert source.get(3) is heard[0]


def test_planes_of_a_volume_that_was_loaded_anew_are_cut_anew(shown: Desk) -> None:
    lanes = HeldLanes()
    cuts = Cuts(lanes)
    planes(shown, cuts=cuts).request(3, "viewport:0", Priority.VISIBLE, lambda frame, error: None)
    lanes.let_go(0)
    assert planes(shown, cuts=cuts).get(3) is None


def test_a_volume_of_a_stack_that_grew_is_not_taken_for_it(shown: Desk, tmp_path: Path) -> None:
    slot = Slot(SlotKind.PLANE, "1.2.3.1", plane="axial")
    shown.volumes.load(stack_shown(shown))
    assert shown.source_of(slot) is not None
    shown.execute("file.open", paths=[str(series(tmp_path / "more", 9))])
    assert len(stack_shown(shown).items) == 9
    assert shown.source_of(slot) is None
    shown.volumes.load(stack_shown(shown))
    source = shown.source_of(slot)
    assert source is not None
    assert source.count == 9


def test_pictures_of_files_without_a_space_share_that_of_their_series(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 3, FrameOfReferenceUID=None))])
    info = desk.active_source().info(0)
    assert (info.frame_of_reference_uid, info.space) == ("", "1.2.3.1")


@pytest.mark.parametrize("index", [-5, 0, 5, 99])
def test_an_index_out_of_range_is_brought_back(shown: Desk, index: int) -> None:
    assert shown.active_source().info(index).instance.instance_number == min(max(index, 0), 5) + 1


def test_threads_learn_the_places_of_many_stacks_at_once(shown: Desk) -> None:
    """More stacks than are kept, from four threads: every one finds slice 3 at 3 gaps of 2 mm."""
    first = stack_shown(shown)
    stacks = [replace(first, key=str(n)) for n in range(200)]

    def found(start: int) -> set[int]:
        return {places_of(stack).nearest((0.0, 0.0, 3 * GAP_MM), 0) for stack in stacks[start:] + stacks[:start]}

    with ThreadPoolExecutor(4) as threads:
        assert set.union(*threads.map(found, (0, 50, 100, 150))) == {3}
