"""Moving through pictures: which viewports follow, and which picture is nearest to a point."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.actions.following import is_parallel
from viewer.actions.navigate import show_index, show_point, show_start
from viewer.actions.sources import PictureSource, StackSource
from viewer.core.geometry import Plane, Spacing
from viewer.core.pixels import PixelInfo
from viewer.core.records import Instance, Location, Series, Stack, StackItem
from viewer.state.links import Links
from viewer.state.view import Slot, SlotKind, ViewState

AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
FROM_ABOVE = ((-1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
SPACE = "1.2.9"


def stack(key: str, planes: list[Plane | None], space: str = SPACE) -> Stack:
    items = tuple(
        StackItem(
            Instance(
                Location(f"{key}.{k}"), f"{key}.{k}", "1", "1", "1", key, pixel=PixelInfo(11, 11),
                planes=(plane,) if plane else (), spacing=Spacing(1, 1), frame_of_reference_uid=space,
            )
        )
        for k, plane in enumerate(planes)
    )  # fmt: skip
    return Stack(key, Series(key, "1"), items)


def along_z(key: str, depths: list[float], way: Any = AXIAL, space: str = SPACE) -> Stack:
    """Return pictures whose middle lies on the z axis at the given heights."""
    row, column = (np.array(v) for v in way)
    origins = [np.array([0, 0, z]) - 5 * row - 5 * column for z in depths]
    return stack(key, [Plane(tuple(o.tolist()), *way) for o in origins], space)


class Shown:
    """Slots that show stacks, one each."""

    def __init__(self, *stacks: Stack, **changes: Any) -> None:
        self.stacks = {s.key: s for s in stacks}
        slots = tuple(Slot(SlotKind.STACK, s.key) for s in stacks)
        self.view = replace(ViewState(1, len(stacks), slots), **changes)

    def source_of(self, slot: Slot) -> PictureSource | None:
        found = self.stacks.get(slot.stack_key)
        return StackSource(found, None) if found else None  # type: ignore[arg-type]

    def scroll(self, slot: int, index: int) -> list[int]:
        self.view = show_index(self.view, slot, index, self.source_of)
        return self.indices

    def point(self, point: tuple[float, float, float], space: str = SPACE) -> list[int]:
        self.view = show_point(self.view, point, space, self.source_of)
        return self.indices

    @property
    def indices(self) -> list[int]:
        return [slot.index for slot in self.view.slots]


def test_parallel_planes_of_one_space_follow_by_position() -> None:
    # 1 mm against 5 mm: picture 12 lies at 12 mm, nearest to 10 mm.
    shown = Shown(along_z("a", [float(z) for z in range(40)]), along_z("b", [5.0 * n for n in range(8)]))
    assert shown.scroll(0, 12) == [12, 2]
    assert shown.scroll(0, 13) == [13, 3]
    assert shown.scroll(1, 6) == [30, 6]


def test_going_there_and_back_drifts_nowhere() -> None:
    shown = Shown(along_z("a", [0.7 * n for n in range(60)]), along_z("b", [3.0 * n for n in range(14)]))
    start = shown.scroll(0, 20)
    for index in (21, 22, 23, 24, 23, 22, 21, 20):
        end = shown.scroll(0, index)
    assert end == start


def test_pictures_seen_from_the_other_side_follow_the_other_way() -> None:
    shown = Shown(
        along_z("a", [float(z) for z in range(20)]), along_z("b", [float(z) for z in range(19, -1, -1)], FROM_ABOVE)
    )
    assert is_parallel(Plane((0, 0, 0), *AXIAL), Plane((0, 0, 0), *FROM_ABOVE))
    assert shown.scroll(0, 4) == [4, 15]


@pytest.mark.answers("2.1", "FrameOfReferenceUID", "scrolling by 7: a stack of another UID stays at 0")
def test_other_directions_other_spaces_and_pictures_without_a_place_stay() -> None:
    coronal = stack("c", [Plane((-5, float(y), 5), *CORONAL) for y in range(10)])
    elsewhere = along_z("d", [float(z) for z in range(10)], space="1.2.8")
    nowhere = stack("e", [None] * 10)
    shown = Shown(along_z("a", [float(z) for z in range(10)]), coronal, elsewhere, nowhere)
    assert shown.scroll(0, 7) == [7, 0, 0, 0]
    assert shown.scroll(3, 4) == [7, 0, 0, 4]


def test_files_that_name_no_space_share_that_of_their_series_only() -> None:
    a, b = (along_z(key, [float(z) for z in range(10)], space="") for key in "ab")
    shown = Shown(a, b)
    assert shown.scroll(0, 7) == [7, 0]


def test_without_synchronisation_nothing_follows() -> None:
    a, b = (along_z(key, [float(z) for z in range(10)]) for key in "ab")
    shown = Shown(a, b, links=Links(scroll=False))
    assert shown.scroll(0, 7) == [7, 0]


def test_an_index_beyond_the_ends_stops_there() -> None:
    shown = Shown(along_z("a", [0.0, 1.0, 2.0]))
    assert shown.scroll(0, 99) == [2]
    assert shown.scroll(0, -99) == [0]


def test_a_point_is_shown_by_all_directions() -> None:
    coronal = stack("c", [Plane((-5, float(y), 5), *CORONAL) for y in range(10)])
    shown = Shown(along_z("a", [float(z) for z in range(10)]), coronal, along_z("d", [0.0, 9.0], space="1.2.8"))
    assert shown.point((1.0, 6.2, 3.4)) == [3, 6, 0]
    assert shown.view.cursor_mm == (1.0, 6.2, 3.4)


def test_of_several_pictures_in_one_plane_the_shown_one_stays() -> None:
    # As the phases of a beating heart: picture 0 to 4 at 0 mm, 5 to 9 at 10 mm.
    shown = Shown(along_z("a", [0.0] * 5 + [10.0] * 5))
    shown.scroll(0, 3)
    assert shown.point((0, 0, 1)) == [3]
    assert shown.point((0, 0, 9)) == [5]


def test_a_slot_that_has_not_begun_starts_at_the_crosshair_else_in_the_middle() -> None:
    shown = Shown(along_z("a", [float(z) for z in range(20)]))
    view = replace(shown.view, slots=(replace(shown.view.slots[0], index=-1),))
    assert show_start(view, 0, shown.source_of).slots[0].index == 10
    there = replace(view, cursor_mm=(0.0, 0.0, 3.2), cursor_space=SPACE)
    assert show_start(there, 0, shown.source_of).slots[0].index == 3
    other = replace(view, cursor_mm=(0.0, 0.0, 3.2), cursor_space="1.2.8")
    assert show_start(other, 0, shown.source_of).slots[0].index == 10


@given(
    st.lists(st.floats(-500, 500), min_size=1, max_size=40),
    st.floats(-600, 600),
    st.floats(-1, 1),
    st.booleans(),
)
def test_the_nearest_picture_is_the_nearest(depths, z, tilt, is_sorted) -> None:
    depths = sorted(depths) if is_sorted else depths
    row, column = np.array([1.0, 0, 0]), np.array([0.0, np.cos(tilt), np.sin(tilt)])
    planes = [Plane((0.0, 0.0, depth), tuple(row.tolist()), tuple(column.tolist())) for depth in depths]
    found = StackSource(stack("a", planes), None).nearest((3.0, 4.0, z))  # type: ignore[arg-type]
    distances = [abs(plane.distance_mm((3.0, 4.0, z))) for plane in planes]
    assert distances[found] == pytest.approx(min(distances), abs=2e-4)


def test_pictures_without_a_plane_are_never_the_nearest() -> None:
    mixed = stack("a", [None, Plane((0, 0, 8), *AXIAL), None])
    assert StackSource(mixed, None).nearest((0, 0, 0)) == 1  # type: ignore[arg-type]
    nowhere = stack("b", [None, None])
    assert StackSource(nowhere, None).nearest((0, 0, 0), now=1) == 1  # type: ignore[arg-type]
