"""What of the view is an entry of the history: each by its name, taken back alone, without a question."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.actions.made import series, stack_shown
from viewer.actions.desk import Desk
from viewer.core.look import OverlayText
from viewer.state.view import SlotKind, ViewState

DONE: dict[str, tuple[str, dict[str, Any]]] = {
    "Window 1500 / -600": ("window.set", {"center": -600.0, "width": 1500.0}),
    "Window Lung": ("window.preset", {"name": "lung"}),
    "Automatic window": ("window.auto", {}),
    "The file's window 2": ("window.file", {"number": 2}),
    "Invert": ("view.invert", {}),
    "Colours hot iron": ("view.lut", {"lut": "hot iron"}),
    "Interpolation cubic": ("view.interpolation", {"mode": "cubic"}),
    "Overlays of the file": ("view.overlays", {}),
    "Turn right": ("view.rotate_right", {}),
    "Turn left": ("view.rotate_left", {}),
    "Mirror left to right": ("view.flip_h", {}),
    "Mirror top to bottom": ("view.flip_v", {}),
    "Size 1 : 1": ("view.one_to_one", {}),
    "Zoom": ("view.zoom", {"factor": 2.0}),
    "Layout 2 × 2": ("layout.set", {"layout": "2x2"}),
    "Layout MPR": ("layout.mpr", {}),
    "Layout MPR + 3D": ("layout.mpr_3d", {}),
    "Layout 3D": ("layout.volume", {}),
    "Show series 2": ("stack.open", {"stack": "2"}),
    "Empty viewport 1": ("viewport.clear", {}),
    "Text on pictures: anonymous": ("view.overlay_text", {"mode": "anonymous"}),
    "Hide measurements": ("view.annotations", {}),
    "Hide marks of other planes": ("view.marks_elsewhere", {}),
    "Hide reference lines": ("view.reference_lines", {}),
}


@pytest.fixture
def two(shown: Desk, tmp_path: Any) -> Desk:
    """Give a desk with two series, of which the first is shown."""
    shown.execute("file.open", paths=[str(series(tmp_path / "more", 4, number=2))])
    shown.execute("stack.open", stack="1.2.3.1")
    source = shown.active_source()
    source.load(0)
    return shown


def last(desk: Desk) -> str:
    return desk.store.history()[0][-1]


def seen(view: ViewState) -> tuple[Any, ...]:
    """Return what a user sees of a view."""
    return (
        view.rows,
        view.columns,
        view.slots,
        view.overlay_text,
        view.has_annotations,
        view.has_reference_lines,
        view.has_marks_elsewhere,
    )


@pytest.mark.ux("undo-for-all")
@pytest.mark.parametrize("label", DONE)
def test_it_is_in_the_history_by_its_name_and_undone_and_redone(two: Desk, label: str) -> None:
    action, arguments = DONE[label]
    before, count = two.store.view, len(two.store.history()[0])
    two.execute(action, **arguments)
    after = two.store.view
    assert seen(after) != seen(before)
    assert two.store.history()[0][count:] == (label,)
    two.execute("edit.undo")
    assert seen(two.store.view) == seen(before)
    two.execute("edit.redo")
    assert seen(two.store.view) == seen(after)


@pytest.mark.ux("undo-for-all")
def test_three_things_are_undone_and_the_place_scrolled_to_stays(two: Desk) -> None:
    two.execute("window.preset", name="lung")
    two.execute("view.invert")
    two.execute("layout.set", layout="1x2")
    two.execute("view.go", index=5)
    for _ in range(3):
        two.execute("edit.undo")
    (slot,) = two.store.view.slots
    assert (slot.index, slot.look.window, slot.look.is_inverted) == (4, None, False)


@pytest.mark.parametrize(
    ("change", "label"),
    [
        (lambda desk: desk.execute("view.rotate_left"), "Turn left"),
        (lambda desk: desk.execute("view.zoom", factor=3.0), "Zoom"),
        (lambda desk: desk.execute("window.preset", name="bone"), "Window Bone"),
    ],
)
def test_fit_and_reset_are_undone_too(two: Desk, change: Callable[[Desk], None], label: str) -> None:
    change(two)
    changed = two.store.view.slots
    two.execute("view.escape")
    assert last(two) == "Reset view"
    assert two.store.view.slots != changed
    two.execute("edit.undo")
    assert two.store.view.slots == changed
    two.execute("view.zoom", factor=2.0)
    two.execute("view.fit")
    assert last(two) == "Fit"
    two.execute("edit.undo")
    assert two.store.view.slots[0].camera.scale is not None


def test_what_changes_nothing_is_no_entry(two: Desk) -> None:
    history = two.store.history()
    for action in ("view.fit", "view.reset", "view.escape"):
        two.execute(action)
    two.execute("stack.open", stack="1.2.3.1")
    two.execute("layout.set", layout="1x1")
    assert two.store.history() == history


def test_scrolling_tools_and_the_active_viewport_are_no_entries(two: Desk) -> None:
    two.execute("layout.set", layout="1x2")
    history = two.store.history()
    for action, arguments in (
        ("view.scroll", {"step": 2}),
        ("view.go", {"index": -1}),
        ("tool.pan", {}),
        ("viewport.next", {}),
        ("viewport.alone", {}),
    ):
        two.execute(action, **arguments)
    assert two.store.history() == history


def test_a_series_names_its_viewport_where_there_are_several(two: Desk) -> None:
    two.execute("layout.set", layout="1x2")
    two.execute("stack.open", stack="1", slot=1)
    assert last(two) == "Show series 1 in viewport 2"


def test_steps_from_series_to_series_are_one_entry(two: Desk) -> None:
    count = len(two.store.history()[0])
    two.execute("series.next")
    two.execute("series.next")
    two.execute("series.next")
    assert two.store.history()[0][count:] == ("Show series 2",)
    two.execute("edit.undo")
    assert stack_shown(two).series.number == 1


def test_a_window_that_is_dragged_is_one_entry_until_it_pauses(two: Desk) -> None:
    count = len(two.store.history()[0])
    for center in (10.0, 20.0, 30.0):
        two.execute("window.set", center=center, width=100.0)
    two.store.end_group()
    two.execute("window.set", center=40.0, width=100.0)
    assert two.store.history()[0][count:] == ("Window 100 / 30", "Window 100 / 40")


def test_planes_come_back_with_their_place(two: Desk) -> None:
    two.volumes.load(stack_shown(two))
    two.execute("layout.mpr")
    two.execute("view.go", index=3)
    before = two.store.view.slots
    two.execute("layout.set", layout="1x1")
    two.execute("edit.undo")
    assert [slot.kind for slot in two.store.view.slots] == [SlotKind.PLANE] * 3
    assert two.store.view.slots == before


def test_the_next_start_has_the_text_that_was_undone_to(two: Desk) -> None:
    two.execute("view.overlay_text", mode="none")
    assert two.settings.overlay_text == "none"
    two.execute("edit.undo")
    assert two.settings.overlay_text == OverlayText.FULL.value


@pytest.mark.ux("no-questions")
def test_deletes_never_ask_and_come_back(two: Desk) -> None:
    """Without a window nothing can ask."""
    assert two.window is None
    for points in (["2,2", "12,12"], ["3,3", "9,9"]):
        two.execute("annotation.add", kind="length", points=points)
    made = two.store.document
    two.execute("annotation.delete")
    two.execute("annotation.clear")
    assert not two.store.document.annotations
    two.execute("edit.undo")
    two.execute("edit.undo")
    assert two.store.document == made
