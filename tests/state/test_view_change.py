"""The difference of two views by their parts, and how these alone are put."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from viewer.core.look import Camera2D, Look
from viewer.core.pixels import Window
from viewer.state.view import Slot, SlotKind, ViewState
from viewer.state.view_change import difference, put

STACK, LUNG, BONE = SlotKind.STACK, Window(-600, 1500), Window(350, 2000)


def view_of(rows: int, columns: int, *keys: str) -> ViewState:
    return ViewState(rows, columns, tuple(Slot(STACK, key) if key else Slot() for key in keys))


def windowed(view: ViewState, number: int, window: Window) -> ViewState:
    slot = view.slots[number]
    return view.with_slot(number, replace(slot, look=replace(slot.look, window=window)))


def scrolled(view: ViewState, number: int, index: int) -> ViewState:
    return view.with_slot(number, replace(view.slots[number], index=index))


def test_equal_views_differ_in_nothing() -> None:
    view = view_of(1, 2, "a", "b")
    assert difference(view, replace(view)).parts == ()
    assert put(difference(view, view), view) is view


def test_a_window_is_one_part_of_a_slot() -> None:
    view = view_of(1, 2, "a", "b")
    change = difference(view, windowed(view, 1, LUNG))
    assert [part.path for part in change.parts] == [("slots", 1, "look", "window")]


def test_what_is_put_leaves_other_parts_alone() -> None:
    view = view_of(1, 2, "a", "b")
    back = difference(windowed(view, 0, LUNG), view)
    later = scrolled(windowed(windowed(view, 0, LUNG), 1, BONE), 0, 17)
    assert put(back, later) == scrolled(windowed(view, 1, BONE), 0, 17)


def test_the_window_of_one_series_is_none_for_another() -> None:
    view = view_of(1, 1, "a")
    back = difference(windowed(view, 0, LUNG), view)
    other = windowed(view_of(1, 1, "b"), 0, BONE)
    assert put(back, other) is other


def test_a_grid_comes_back_with_what_it_held_and_with_places_scrolled_since() -> None:
    small = view_of(1, 1, "a")
    large = small.with_layout(2, 2).with_stack(1, "b", Look())
    back = difference(large, small)
    again = put(back, scrolled(scrolled(large, 0, 9), 1, 4))
    assert (again.rows, again.columns, again.slots) == (1, 1, (Slot(STACK, "a", 9),))
    assert again.left == {"b": Slot(STACK, "b", 4)}
    assert put(difference(again, large), again).slots == large.slots


def test_slots_that_a_smaller_grid_had_no_room_for_come_back() -> None:
    large = view_of(2, 2, "a", "b", "c", "d")
    small = large.with_layout(1, 1)
    assert put(difference(small, large), small) == large


def test_a_change_of_a_slot_that_is_no_more_is_left_out() -> None:
    large = view_of(2, 2, "a", "b", "c", "d")
    back = difference(windowed(large, 3, LUNG), large)
    assert put(back, view_of(1, 1, "a")) == view_of(1, 1, "a")


def test_the_active_viewport_is_always_one_that_is_there() -> None:
    large = replace(view_of(1, 1, "a").with_layout(1, 2), active=1, large_slot=1)
    again = put(difference(view_of(1, 2, "a", ""), view_of(1, 1, "a")), large)
    assert (again.active, again.large_slot) == (0, -1)


def test_keys_of_a_mapping_are_parts_of_their_own() -> None:
    view = ViewState(quantities=MappingProxyType({"a": "suvbw"}))
    changed = replace(view, quantities=MappingProxyType({"b": "suvlbm"}))
    since = replace(changed, quantities=MappingProxyType({"b": "suvlbm", "c": "suvbsa"}))
    assert put(difference(changed, view), since).quantities == {"a": "suvbw", "c": "suvbsa"}


def test_a_camera_has_parts() -> None:
    view = view_of(1, 1, "a")
    turned = view.with_slot(0, replace(view.slots[0], camera=Camera2D(rotation_deg=90)))
    zoomed = turned.with_slot(0, replace(turned.slots[0], camera=Camera2D(scale=2.0, rotation_deg=90)))
    assert put(difference(turned, view), zoomed).slots[0].camera == Camera2D(scale=2.0)


def test_how_a_remembered_stack_was_shown_is_a_part_too() -> None:
    view = view_of(1, 1, "a").with_stack(0, "b", Look())
    other = replace(view, left=MappingProxyType({"a": Slot(STACK, "a", look=Look(LUNG))}))
    since = replace(other, left=MappingProxyType({"a": Slot(STACK, "a", 5, Look(LUNG))}))
    assert put(difference(other, view), since).left == {"a": Slot(STACK, "a", 5)}


def test_whether_a_slot_plays_is_no_part() -> None:
    view = view_of(1, 1, "a")
    assert difference(view, view.with_slot(0, replace(view.slots[0], is_playing=True))).parts == ()
