"""The store and the view: what listeners hear, what undo takes back, what a layout keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer.core.annotation import Annotation
from viewer.core.look import Look
from viewer.core.pixels import FrameRef, Window
from viewer.core.records import Patient, Series, Stack, Study
from viewer.state.document import Document
from viewer.state.store import UNDO_DEPTH, Store
from viewer.state.view import Catalog, Slot, SlotKind, ViewState


def mark(id_: str) -> Annotation:
    return Annotation(id_, "length", ((0, 0, 0), (1, 0, 0)), "1", "1.1", FrameRef("1.1.1"))


def adding(id_: str):
    return lambda document: document.with_annotation(mark(id_))


def ids(store: Store) -> list[str]:
    return list(store.document.annotations)


def study(uid: str, *keys: str) -> Study:
    return Study(uid, Patient(), stacks=tuple(Stack(key, Series(key, uid), ()) for key in keys))


# -- undo


def test_undo_and_redo_walk_through_the_documents() -> None:
    store = Store()
    for id_ in "abc":
        store.apply(f"Add {id_}", adding(id_))
    assert [store.undo(), store.undo()] == ["Add c", "Add b"]
    assert ids(store) == ["a"]
    assert store.redo() == "Add b"
    assert ids(store) == ["a", "b"]
    assert store.history() == (("Add a", "Add b"), ("Add c",))


def test_a_new_change_ends_the_way_forward() -> None:
    store = Store()
    store.apply("Add a", adding("a"))
    store.undo()
    store.apply("Add b", adding("b"))
    assert store.redo() == ""
    assert ids(store) == ["b"]


def test_nothing_to_undo_says_so_and_tells_nobody() -> None:
    store = Store()
    heard = []
    store.listen(lambda old, new: heard.append(new))
    assert store.undo() == store.redo() == ""
    assert not heard


def test_a_command_that_changes_nothing_is_no_step() -> None:
    store = Store()
    store.apply("Nothing", lambda document: document)
    assert store.history() == ((), ())


def test_the_view_is_not_undone() -> None:
    store = Store()
    store.apply("Add a", adding("a"))
    store.show(lambda view: replace(view, tool="pan"))
    store.undo()
    assert store.view.tool == "pan"


def test_what_is_adopted_was_there_before_every_step() -> None:
    store = Store()
    store.apply("Add a", adding("a"))
    store.apply("Add b", adding("b"))
    store.undo()
    store.adopt(adding("saved"))
    assert set(ids(store)) == {"a", "saved"}
    store.undo()
    assert ids(store) == ["saved"]
    store.redo()
    store.redo()
    assert set(ids(store)) == {"a", "b", "saved"}


def test_the_history_is_bounded() -> None:
    store = Store()
    for number in range(UNDO_DEPTH + 5):
        store.apply("Add", adding(str(number)))
    assert len(store.history()[0]) == UNDO_DEPTH


# -- listeners


def test_changes_from_a_listener_are_heard_in_order_by_all() -> None:
    store = Store()
    first, second = [], []

    def eager(old, new) -> None:
        first.append((old.view.tool, new.view.tool))
        if new.view.tool == "pan":
            store.show(lambda view: replace(view, tool="zoom"))

    store.listen(eager)
    store.listen(lambda old, new: second.append((old.view.tool, new.view.tool)))
    store.show(lambda view: replace(view, tool="pan"))
    assert first == second == [("window", "pan"), ("pan", "zoom")]


def test_a_listener_that_fails_does_not_keep_others_from_hearing() -> None:
    store = Store()
    heard = []

    def broken(old, new) -> None:
        raise RuntimeError("broken")

    store.listen(broken)
    store.listen(lambda old, new: heard.append(new.view.tool))
    with pytest.raises(RuntimeError, match="broken"):
        store.show(lambda view: replace(view, tool="pan"))
    with pytest.raises(RuntimeError, match="broken"):
        store.show(lambda view: replace(view, tool="zoom"))
    assert heard == ["pan", "zoom"]


def test_who_stopped_listening_hears_nothing() -> None:
    store = Store()
    heard = []
    stop = store.listen(lambda old, new: heard.append(1))
    stop()
    stop()
    store.show(lambda view: replace(view, tool="pan"))
    assert not heard


def test_an_equal_view_is_no_change() -> None:
    store = Store()
    heard = []
    store.listen(lambda old, new: heard.append(1))
    store.show(lambda view: replace(view, tool=view.tool))
    assert not heard


def test_parts_that_did_not_change_stay_identical() -> None:
    store = Store()
    before = store.state
    store.apply("Add a", adding("a"))
    assert store.state.view is before.view
    assert store.state.catalog is before.catalog


def test_catalog_and_view_change_in_one_step() -> None:
    store = Store()
    heard = []
    store.listen(lambda old, new: heard.append((len(new.catalog.studies), new.view.tool)))
    store.publish(
        lambda catalog: catalog.with_studies(study("1", "1.1")), lambda view, old, new: replace(view, tool="pan")
    )
    assert heard == [(1, "pan")]


# -- catalog


def test_stacks_are_found_by_their_keys_with_their_study() -> None:
    catalog = Catalog().with_studies(study("1", "1.1", "1.2"), study("2", "2.1"))
    found = catalog.find("2.1")
    assert found is not None
    assert (found[0].study_uid, found[1].key) == ("2", "2.1")
    assert catalog.without("2").find("2.1") is None
    assert catalog.stack("3") is None


# -- view


STACK, WIDE = SlotKind.STACK, Look(Window(40, 400))


def view_of(rows: int, columns: int, *keys: str, **changes) -> ViewState:
    slots = tuple(Slot(STACK, key) if key else Slot() for key in keys)
    return ViewState(rows, columns, slots, **changes)


def keys(view: ViewState) -> list[str]:
    return [slot.stack_key for slot in view.slots]


def test_a_larger_grid_keeps_the_order_and_adds_empty_slots() -> None:
    view = view_of(1, 2, "a", "b", active=1).with_layout(2, 2)
    assert keys(view) == ["a", "b", "", ""]
    assert view.active == 1


def test_a_smaller_grid_keeps_the_active_slot() -> None:
    view = view_of(2, 2, "a", "b", "c", "d", active=3).with_layout(1, 2)
    assert keys(view) == ["a", "d"]
    assert view.active == 1


def test_a_stack_comes_back_as_it_was_left() -> None:
    view = view_of(1, 1, "a").with_slot(0, Slot(STACK, "a", 17, WIDE))
    view = view.with_stack(0, "b", Look())
    assert view.slots[0] == Slot(STACK, "b")
    assert view.with_stack(0, "a", Look()).slots[0] == Slot(STACK, "a", 17, WIDE)


def test_a_stack_that_is_shown_already_does_not_move() -> None:
    view = view_of(1, 1, "a").with_slot(0, Slot(STACK, "a", 17, WIDE, is_playing=True))
    assert view.with_stack(0, "a", Look()) is view


def test_a_stack_that_left_with_the_grid_is_remembered() -> None:
    view = view_of(1, 2, "a", "b").with_slot(1, Slot(STACK, "b", 9, WIDE, is_playing=True))
    view = view.with_layout(1, 1).with_layout(1, 2).with_stack(1, "b", Look())
    assert view.slots[1] == Slot(STACK, "b", 9, WIDE)


def test_alone_means_the_active_one() -> None:
    view = view_of(1, 2, "a", "b", large_slot=0)
    assert view.with_active(1).large_slot == 1
    assert view_of(1, 2, "a", "b").with_active(1).large_slot == -1


def test_a_document_keeps_the_order_of_making() -> None:
    document = Document().with_annotation(mark("a")).with_annotation(mark("b")).with_annotation(mark("a"))
    assert list(document.annotations) == ["a", "b"]
    assert list(document.without("a").annotations) == ["b"]
