"""The history of the store: entries of document and view, groups, and what undo leaves alone."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.annotation import Annotation
from viewer.core.look import Camera2D, Look
from viewer.core.pixels import FrameRef, Window
from viewer.state.store import Store
from viewer.state.view import Slot, SlotKind, ViewState
from viewer.state.view_change import difference

STACK, LUNG, BONE = SlotKind.STACK, Window(-600, 1500), Window(350, 2000)


def mark(id_: str) -> Annotation:
    return Annotation(id_, "length", ((0, 0, 0), (1, 0, 0)), "1", "1.1", FrameRef("1.1.1"))


def window(value: Window | None, number: int = 0):
    def command(view: ViewState) -> ViewState:
        slot = view.slots[number]
        return view.with_slot(number, replace(slot, look=replace(slot.look, window=value)))

    return command


def scroll(index: int, number: int = 0):
    return lambda view: view.with_slot(number, replace(view.slots[number], index=index))


def started() -> Store:
    store = Store()
    store.show(lambda view: view.with_slot(0, Slot(STACK, "a")))
    return store


# -- entries of the view


def test_a_window_is_taken_back_and_the_place_stays() -> None:
    store = started()
    store.alter("Window lung", window(LUNG))
    store.show(scroll(17))
    assert store.undo() == "Window lung"
    assert store.view.slots[0] == Slot(STACK, "a", 17)
    assert store.redo() == "Window lung"
    assert store.view.slots[0] == Slot(STACK, "a", 17, Look(LUNG))


def test_document_and_view_share_one_history() -> None:
    store = started()
    store.alter("Window lung", window(LUNG))
    store.apply("Add length", lambda document: document.with_annotation(mark("a")))
    store.alter("Window bone", window(BONE))
    assert [store.undo(), store.undo()] == ["Window bone", "Add length"]
    assert (store.view.slots[0].look.window, len(store.document.annotations)) == (LUNG, 0)
    assert store.history() == (("Window lung",), ("Window bone", "Add length"))


def test_an_altered_view_that_stays_equal_is_no_entry() -> None:
    store = started()
    store.alter("Nothing", replace)
    assert store.history() == ((), ())


def test_redo_brings_back_where_the_user_was_by_then() -> None:
    store = started()
    store.alter("Show series 2", lambda view: view.with_stack(0, "b", Look()))
    store.show(scroll(30))
    store.undo()
    assert store.view.slots[0] == Slot(STACK, "a")
    store.redo()
    assert store.view.slots[0] == Slot(STACK, "b", 30)


def test_any_entry_is_reached_in_one_step_that_listeners_hear_of_once() -> None:
    store = started()
    for number in range(1, 6):
        store.alter(f"Window {number}", window(Window(number, 100)))
    heard = []
    store.listen(lambda old, new: heard.append(new.view.slots[0].look.window))
    store.travel(2)
    store.travel(99)
    store.travel(-1)
    assert heard == [Window(2, 100), Window(5, 100), None]
    assert [step.label for step in store.steps()] == [f"Window {number}" for number in range(1, 6)]


def test_entries_know_when_they_were_made() -> None:
    times = iter((100.0, 200.0))
    store = Store(clock=lambda: next(times))
    store.alter("One", lambda view: replace(view, tool="pan"))
    store.alter("Two", lambda view: replace(view, tool="zoom"))
    assert [step.when for step in store.steps()] == [100.0, 200.0]


# -- groups


def test_a_drag_is_one_entry() -> None:
    store = started()
    for center in (1, 2, 3):
        store.alter("Window", window(Window(center, 100)), group="window")
    assert store.history()[0] == ("Window",)
    store.undo()
    assert store.view.slots[0].look.window is None
    store.redo()
    assert store.view.slots[0].look.window == Window(3, 100)


def test_a_group_grows_by_parts_that_are_altered_later() -> None:
    store = started()
    store.show(lambda view: view.with_layout(1, 2).with_slot(1, Slot(STACK, "b")))
    store.alter("Window", window(LUNG, 0), group="window")
    store.show(scroll(8))
    store.alter("Window", window(BONE, 1), group="window")
    store.undo()
    assert store.view.slots == (Slot(STACK, "a", 8), Slot(STACK, "b"))


def test_a_group_ends_when_told_and_with_any_other_entry() -> None:
    store = started()
    store.alter("Window", window(Window(1, 100)), group="window")
    store.end_group()
    store.alter("Window", window(Window(2, 100)), group="window")
    store.apply("Add length", lambda document: document.with_annotation(mark("a")))
    store.alter("Window", window(Window(3, 100)), group="window")
    store.alter("Zoom", lambda view: view.with_slot(0, replace(view.slots[0], camera=Camera2D(2.0))), group="zoom")
    assert store.history()[0] == ("Window", "Window", "Add length", "Window", "Zoom")


def test_undo_ends_a_group() -> None:
    store = started()
    store.alter("One", window(Window(1, 100)), group="window")
    store.undo()
    store.redo()
    store.alter("Two", window(Window(2, 100)), group="window")
    assert store.history()[0] == ("One", "Two")


def test_a_drag_that_comes_back_to_where_it_began_leaves_no_entry() -> None:
    store = started()
    store.alter("Kept", window(LUNG))
    store.undo()
    store.alter("Window", window(BONE), group="window")
    store.alter("Window", window(None), group="window")
    assert store.history() == ((), ("Kept",))


def test_what_is_revoked_was_never_there() -> None:
    store = started()
    store.alter("Kept", window(LUNG))
    store.alter("Undone", window(BONE))
    store.undo()
    store.alter("Drag", window(Window(1, 1)), group="window")
    store.show(scroll(5))
    assert store.revoke("window")
    assert store.view.slots[0] == Slot(STACK, "a", 5, Look(LUNG))
    assert store.history() == (("Kept",), ("Undone",))
    assert not store.revoke("window")
    assert not store.revoke("")


def test_changes_of_the_document_have_groups_too() -> None:
    store = started()
    for x in (1, 2, 3):
        moved = replace(mark("a"), points=((0, 0, 0), (x, 0, 0)))
        store.apply("Move", lambda document, moved=moved: document.with_annotation(moved), group="move a")
    assert store.history()[0] == ("Move",)
    store.undo()
    assert not store.document.annotations


# -- any sequence

NUMBERS = st.integers(0, 3)
WINDOWS = st.sampled_from([None, LUNG, BONE])
KEYS = st.sampled_from(["", "a", "b", "c"])
GRIDS = st.tuples(st.integers(1, 2), st.integers(1, 2))


def _within(number: int, command):
    return lambda view: command(view) if number < len(view.slots) else view


def _hung(number: int, key: str):
    def command(view: ViewState) -> ViewState:
        return view.with_stack(number, key, Look()) if key else view.with_other(number, Slot())

    return _within(number, command)


CHANGES = st.one_of(
    st.builds(lambda number, value: _within(number, window(value, number)), NUMBERS, WINDOWS),
    st.builds(lambda number, index: _within(number, scroll(index, number)), NUMBERS, st.integers(0, 9)),
    st.builds(_hung, NUMBERS, KEYS),
    st.builds(lambda grid: lambda view: view.with_layout(*grid), GRIDS),
    st.builds(lambda number: _within(number, lambda view: view.with_active(number)), NUMBERS),
    st.builds(lambda tool: lambda view: replace(view, tool=tool), st.sampled_from(["pan", "zoom"])),
)
OPERATIONS = st.one_of(
    st.tuples(st.just("alter"), CHANGES, st.sampled_from(["", "", "drag", "wheel"])),
    st.tuples(st.just("show"), CHANGES),
    st.tuples(st.just("apply"), st.sampled_from("abc")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("end")),
    st.tuples(st.just("revoke")),
)


def perform(store: Store, operation) -> None:
    match operation:
        case "alter", command, group:
            store.alter("Alter", command, group=group)
        case "show", command:
            store.show(command)
        case "apply", id_:
            store.apply("Add", lambda document: document.with_annotation(mark(id_)))
        case ("undo",):
            store.undo()
        case ("redo",):
            store.redo()
        case ("end",):
            store.end_group()
        case ("revoke",):
            store.revoke("drag")


def without_memory(view: ViewState) -> ViewState:
    """Return the view without what is remembered of stacks that nobody sees."""
    return replace(view, left={})


@given(st.lists(OPERATIONS, max_size=25))
def test_all_undone_and_all_redone_is_where_one_was(operations) -> None:
    store = started()
    for operation in operations:
        perform(store, operation)
    before = store.state
    count = len(store.history()[0])
    for _ in range(count):
        store.undo()
    assert not store.document.annotations
    for _ in range(count):
        store.redo()
    assert store.document == before.document
    assert without_memory(store.view) == without_memory(before.view)


@given(st.lists(OPERATIONS, max_size=25))
def test_a_grid_always_has_its_slots_and_an_active_one(operations) -> None:
    store = started()
    for operation in operations:
        perform(store, operation)
        view = store.view
        assert len(view.slots) == view.rows * view.columns
        assert 0 <= view.active < len(view.slots)
        assert view.large_slot < len(view.slots)


@given(st.lists(CHANGES, max_size=8), CHANGES, st.lists(CHANGES, max_size=8))
def test_undo_changes_only_parts_that_the_entry_altered(earlier, change, later) -> None:
    store = started()
    for command in earlier:
        store.show(command)
    start = store.view
    store.alter("Change", change)
    altered = _paths(difference(store.view, start))
    for command in later:
        store.show(command)
    since = store.view
    store.undo()
    for path in _paths(difference(since, store.view)):
        # Where a grid shrinks, the active viewport has to be one that is left.
        is_forced = path in (("active",), ("large_slot",)) and ("grid",) in altered
        is_within = any(path[: len(one)] == one for one in altered)
        is_of_grid = ("grid",) in altered and path[0] == "slots"
        assert path[0] == "left" or is_forced or is_within or is_of_grid, path


def _paths(change) -> set[tuple]:
    return {part.path for part in change.parts}
