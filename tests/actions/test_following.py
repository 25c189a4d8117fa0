"""Scrolling together: by position in one space, by hand elsewhere, and what is said where there is no such picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.actions.test_navigate import CORONAL, FROM_ABOVE, SPACE, Shown, along_z, stack
from viewer.actions.following import PARALLEL
from viewer.core.geometry import Plane, Spacing
from viewer.core.pixels import PixelInfo
from viewer.core.records import Instance, Location, Series, Stack, StackItem
from viewer.state.links import Anchor, Links, Tie

ELSEWHERE = "1.2.8"


def mm(count: int, gap: float = 1.0, first: float = 0.0) -> list[float]:
    return [first + gap * k for k in range(count)]


def tied(*anchors: tuple[str, int]) -> Links:
    return Links(ties=(Tie(tuple(Anchor(key, index=index) for key, index in anchors)),))


def outside(shown: Shown) -> list[bool]:
    return [slot.is_outside for slot in shown.view.slots]


@pytest.mark.ux("sync-position")
def test_where_a_series_has_no_picture_it_says_how_far_its_nearest_is() -> None:
    # b covers 10 to 20 mm: at 40 mm its last picture is 20 mm away.
    shown = Shown(along_z("a", mm(60)), along_z("b", mm(11, 1, 10)))
    assert shown.scroll(0, 15) == [15, 5]
    assert outside(shown) == [False, False]
    assert shown.scroll(0, 40) == [40, 10]
    assert outside(shown) == [False, True]
    assert shown.view.slots[1].away_mm == 20.0
    assert shown.scroll(0, 20) == [20, 10]
    assert outside(shown) == [False, False]


def test_a_hole_in_a_series_is_outside_too_and_scrolling_there_oneself_is_not() -> None:
    # 0, 1, 2, 3 and 23, 24, 25, 26 mm.
    shown = Shown(along_z("a", mm(40)), along_z("b", [*mm(4), *mm(4, 1, 23)]))
    shown.scroll(0, 10)
    assert shown.indices == [10, 3]
    assert (shown.view.slots[1].is_outside, shown.view.slots[1].away_mm) == (True, 7.0)
    shown.scroll(1, 4)
    assert outside(shown) == [False, False]
    assert shown.indices == [23, 4]


def test_a_thick_slice_stands_for_all_that_lies_in_it() -> None:
    # Slices 10 mm apart: 5 mm beyond the last one is still in it, 6 mm is not.
    shown = Shown(along_z("a", mm(60)), along_z("b", mm(3, 10)))
    shown.scroll(0, 25)
    assert outside(shown) == [False, False]
    shown.scroll(0, 26)
    assert outside(shown) == [False, True]


def test_half_way_between_two_slices_the_first_is_taken_whatever_rounding_says() -> None:
    for shift in np.linspace(-1e-9, 1e-9, 5):
        shown = Shown(along_z("a", [2.5 + float(shift)]), along_z("b", mm(8, 5)))
        for start in (0, 3, 7):
            shown.view = shown.view.with_slot(1, replace(shown.view.slots[1], index=start))
            assert shown.scroll(0, 0)[1] == 0


@pytest.mark.ux("sync-hand")
def test_series_without_a_shared_space_are_tied_where_they_stand_and_step_in_mm() -> None:
    # Tied at 10 mm of a (1 mm gaps) and 30 mm of b (3 mm gaps): 6 mm on is 6 mm on.
    shown = Shown(along_z("a", mm(60)), along_z("b", mm(30, 3), space=ELSEWHERE), links=tied(("a", 10), ("b", 10)))
    assert shown.scroll(0, 16) == [16, 12]
    assert shown.scroll(0, 10) == [10, 10]
    assert shown.scroll(1, 5) == [0, 5]
    assert shown.view.slots[0].is_outside
    assert shown.view.slots[0].away_mm == 5.0


def test_tied_series_that_are_sorted_the_other_way_follow_the_patient() -> None:
    down = along_z("b", mm(40)[::-1], FROM_ABOVE, space=ELSEWHERE)
    shown = Shown(along_z("a", mm(40)), down, links=tied(("a", 10), ("b", 19)))
    # b's picture 19 lies at 20 mm; 5 mm towards the head is 25 mm: picture 14.
    assert shown.scroll(0, 15) == [15, 14]


def test_series_without_places_are_tied_by_counting() -> None:
    nowhere = stack("b", [None] * 12)
    shown = Shown(along_z("a", mm(40, 2)), nowhere, links=tied(("a", 10), ("b", 4)))
    assert shown.scroll(0, 13) == [13, 7]
    assert shown.scroll(0, 20) == [20, 11]
    assert outside(shown) == [False, True]
    assert shown.scroll(1, 5) == [11, 5]


def test_what_shares_a_space_with_a_tied_series_comes_along() -> None:
    # Current: a and c. Prior: b and d, tied to a through b.
    shown = Shown(
        along_z("a", mm(40)), along_z("b", mm(40), space=ELSEWHERE),
        along_z("c", mm(20, 2)), along_z("d", mm(80, 0.5), space=ELSEWHERE), links=tied(("a", 10), ("b", 15)),
    )  # fmt: skip
    assert shown.scroll(0, 14) == [14, 19, 7, 38]
    # From d at 12 mm: b at 12, a at 7 as tied, c at 7: half way, the first.
    assert shown.scroll(3, 24) == [7, 12, 3, 24]


def test_tied_pictures_of_other_directions_leave_each_other_alone() -> None:
    ys = [Plane((-5, float(y), 5), *CORONAL) for y in range(40)]
    shown = Shown(
        along_z("a", mm(40)), stack("c", ys), along_z("b", mm(40), space=ELSEWHERE), stack("d", ys, ELSEWHERE),
        links=tied(("a", 10), ("c", 20), ("b", 12), ("d", 25)),
    )  # fmt: skip
    assert shown.scroll(0, 15) == [15, 0, 17, 0]
    assert shown.scroll(1, 22) == [15, 22, 17, 27]


def test_what_follows_a_follower_is_led_by_the_exact_place() -> None:
    # b has slices every 10 mm only; c follows a's place through the tie with b, not b's nearest slice.
    shown = Shown(
        along_z("a", mm(60)), along_z("b", mm(6, 10), space=ELSEWHERE), along_z("c", mm(60), space=ELSEWHERE),
        links=tied(("a", 0), ("b", 0)),
    )  # fmt: skip
    assert shown.scroll(0, 23) == [23, 2, 23]


def test_a_tie_within_one_space_keeps_the_offset_that_it_was_made_with() -> None:
    # Another depth of breath: the dome lies 12 mm lower in b.
    shown = Shown(along_z("a", mm(60)), along_z("b", mm(60)), links=tied(("a", 30), ("b", 18)))
    assert shown.scroll(0, 35) == [35, 23]
    # Tied at one place (10.2 against 10 mm): by position, not 0.2 mm beside it.
    near = Shown(along_z("a", mm(60, 3)), along_z("b", mm(200, 1, 0.4)), links=tied(("a", 4), ("b", 12)))
    assert near.scroll(0, 10)[1] == 30


def test_of_the_phases_at_one_place_the_shown_one_stays_while_others_scroll() -> None:
    beating = along_z("b", [z for z in mm(10, 4) for _ in range(5)])
    shown = Shown(along_z("a", mm(40)), beating)
    shown.view = shown.view.with_slot(1, replace(shown.view.slots[1], index=3))
    assert shown.scroll(0, 1) == [1, 3]
    assert shown.scroll(0, 9) == [9, 10]


def test_links_drop_what_is_tied_elsewhere() -> None:
    links = tied(("a", 1), ("b", 2), ("c", 3)).tied([Anchor("a", index=5), Anchor("d", index=0)])
    assert [[anchor.stack_key for anchor in tie.anchors] for tie in links.ties] == [["b", "c"], ["a", "d"]]
    assert links.without({"d"}).ties == links.ties[:1]


unit = st.floats(-1, 1)


@st.composite
def frames(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    """Return orthonormal directions of rows and columns, any way."""
    q = np.array([draw(unit), draw(unit), draw(unit), draw(unit)])
    if np.linalg.norm(q) < 0.1:
        q = np.array([1.0, 0, 0, 0])
    w, x, y, z = q / np.linalg.norm(q)
    row = np.array([1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)])
    column = np.array([2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)])
    return row, column


def sheared(key: str, way: tuple[np.ndarray, np.ndarray], first: np.ndarray, step: np.ndarray, count: int):
    """Return pictures whose positions go by any step: along the normal, or sheared by a tilted gantry."""
    row, column = (tuple(v.tolist()) for v in way)
    return stack(key, [Plane(tuple((first + step * k).tolist()), row, column) for k in range(count)])


@given(
    frames(), st.booleans(), st.tuples(unit, unit, unit), st.floats(0.3, 12), st.floats(0.3, 12), st.floats(-0.4, 0.4),
    st.integers(1, 30), st.integers(1, 30), st.integers(0, 29),
)  # fmt: skip
def test_the_followed_slice_is_the_nearest_by_position_whatever_the_affines(
    way, is_reversed, offset, gap_a, gap_b, shear, count_a, count_b, index
) -> None:
    row, column = way
    normal = np.cross(row, column)
    first = 40 * np.array(offset)
    a = sheared("a", way, np.zeros(3), gap_a * normal, count_a)
    other = (-row, column) if is_reversed else way
    b = sheared("b", other, first, gap_b * (np.cross(*other) + shear * column), count_b)
    shown = Shown(a, b)
    got = shown.scroll(0, min(index, count_a - 1))
    middle = gap_a * got[0] * normal + 5 * row + 5 * column
    far = [abs(item.plane.distance_mm(tuple(middle.tolist()))) for item in b.items]
    assert far[got[1]] <= min(far) + 2e-4
    first_of_them = next(k for k, one in enumerate(far) if one <= min(far) + 1e-4)
    assert got[1] == first_of_them or abs(far[got[1]] - far[first_of_them]) < 2e-4
    slot = shown.view.slots[1]
    assert slot.is_outside == (far[got[1]] > max(0.5, gap_b / 2 * 1.001 if count_b > 1 else 0.5)) or np.isclose(
        far[got[1]], max(0.5, gap_b / 2), rtol=2e-3
    )


@given(frames(), st.floats(0.06, 1.5))
def test_planes_that_are_not_parallel_do_not_follow(way, angle) -> None:
    row, column = way
    normal = np.cross(row, column)
    turned = (row, np.cos(angle) * column + np.sin(angle) * normal)
    assert abs(np.dot(normal, np.cross(*turned))) < PARALLEL
    shown = Shown(sheared("a", way, np.zeros(3), normal, 20), sheared("b", turned, np.zeros(3), np.cross(*turned), 20))
    assert shown.scroll(0, 12) == [12, 0]


def test_a_crosshair_beyond_a_series_says_how_far_its_nearest_slice_is() -> None:
    shown = Shown(along_z("a", mm(60)), along_z("b", mm(11, 1, 10)))
    shown.point((0.0, 0.0, 33.0))
    assert shown.indices == [33, 10]
    assert [(slot.is_outside, slot.away_mm) for slot in shown.view.slots] == [(False, 0.0), (True, 13.0)]


def test_slices_of_a_mosaic_follow_like_files_of_their_own() -> None:
    # Twelve slices, 4 mm apart, in one file.
    planes = tuple(Plane((-5.0, -5.0, 4.0 * k), (1, 0, 0), (0, 1, 0)) for k in range(12))
    one = Instance(
        Location("m"), "m", "1", "1", "1", "m", frame_count=12, pixel=PixelInfo(11, 11), planes=planes,
        spacing=Spacing(1, 1), frame_of_reference_uid=SPACE,
    )  # fmt: skip
    mosaic = Stack("m", Series("m", "1"), tuple(StackItem(one, k) for k in range(12)))
    shown = Shown(along_z("a", mm(60)), mosaic)
    assert shown.scroll(0, 17) == [17, 4]
    assert shown.scroll(1, 9) == [36, 9]
    assert shown.scroll(0, 50)[1] == 11
    assert outside(shown) == [False, True]


@pytest.mark.parametrize("tilt", [-20, 12.5, 30])
def test_slices_of_a_tilted_gantry_follow_by_the_distance_of_their_planes(tilt: float) -> None:
    # Positions go along the table (z), planes lean by the tilt: their distance is less than the table's step.
    lean = np.deg2rad(tilt)
    column = np.array([0, np.cos(lean), np.sin(lean)])
    way = (np.array([1.0, 0, 0]), column)
    along = np.array([0, 0, 5.0])
    shown = Shown(sheared("a", way, np.zeros(3), along, 20), sheared("b", way, np.zeros(3), along / 2, 60))
    for index in (0, 3, 7, 19):
        assert shown.scroll(0, index) == [index, 2 * index]
