"""Whatever was done in whatever order: each entry of the history is taken back whole, and done again as it was."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.state.view import ViewState

UNDONE = (
    *("rows", "columns", "links", "quantities", "corners", "presets", "luts", "keys", "overlay_text"),
    *("has_annotations", "has_marks_elsewhere", "has_reference_lines", "second"),
)
DONE: tuple[tuple[str, dict[str, Any]], ...] = (
    *(("layout.set", {"layout": name}) for name in ("1x1", "1x2", "2x2", "3x1", "mpr", "mpr3d", "compare")),
    *((id_, {}) for id_ in ("layout.tile", "hanging.apply", "hanging.next", "page.next", "window.second")),
    *((id_, {}) for id_ in ("window.auto", "view.zoom_in", "view.rotate_left", "view.flip_h", "view.invert")),
    *((id_, {}) for id_ in ("view.fit", "view.reset", "series.next", "series.phase", "image.key", "view.annotations")),
    *((id_, {}) for id_ in ("link.window", "link.zoom", "link.pan", "link.all", "link.tie", "link.untie")),
    *((id_, {}) for id_ in ("overlay.none", "overlay.more", "overlay.spy", "viewport.clear", "view.reference_lines")),
    ("view.marks_elsewhere", {}),
    ("overlay.set", {"stack": "2"}),
    ("viewport.swap", {"slot": 0, "other": 1}),
    ("window.preset", {"name": "lung"}),
    ("view.lut", {"lut": "pet"}),
    ("view.slab", {"thickness_mm": 5}),
)
SHOWN: tuple[tuple[str, dict[str, Any]], ...] = (
    *((id_, {}) for id_ in ("viewport.next", "tab.next", "viewport.alone", "view.last")),
    ("view.scroll", {"step": 2}),
    ("view.point", {"x": 1, "y": 1, "z": 4}),
)
"""What is no entry of the history."""


def parts(view: ViewState) -> dict[str, Any]:
    """Return what undo takes back of a view: not which picture, nor which viewport is active."""
    slots = [replace(slot, index=0, is_outside=False, away_mm=0.0, is_playing=False) for slot in view.slots]
    hanging = replace(view.hanging, slots=())
    return {name: getattr(view, name) for name in UNDONE} | {"slots": slots, "hanging": hanging}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    ids = {"PatientID": "P-7", "PatientBirthDate": "19700618"}
    for number in (1, 2, 3):
        series(tmp_path / "new", 5, number=number, StudyDate="20260101", **ids)
    for number in (1, 2):
        series(
            tmp_path / "old", 4, number=number, study="1.2.4", StudyDate="20250101", FrameOfReferenceUID="1.9", **ids
        )
    made = desk_at(tmp_path / "home")
    for name in ("old", "new"):
        made.execute("file.open", paths=[str(tmp_path / name)])
    return made


@pytest.mark.ux("undo-for-all")
@pytest.mark.parametrize("seed", range(4))
def test_every_entry_is_taken_back_whole_and_done_again(desk: Desk, seed: int) -> None:
    chance, store, entries = random.Random(seed), desk.store, 0
    for _ in range(30):
        id_, args = chance.choice((*DONE, *DONE, *SHOWN))
        before, count = store.view, len(store.history()[0])
        try:
            desk.execute(id_, **args)
        except ViewerError:
            continue  # not possible now
        after = store.view
        if len(store.history()[0]) == count + 1 and before.tabs.front == after.tabs.front:
            entries += 1
            store.undo()
            assert parts(store.view) == parts(before), id_
            store.redo()
            assert parts(store.view) == parts(after), id_
    assert entries > 5
    now, count = parts(store.view), len(store.history()[0])
    front = store.view.tabs.front
    store.travel(0)
    store.travel(count)
    assert parts(store.view.with_tab(front)) == now
    desk.settings.flush()
