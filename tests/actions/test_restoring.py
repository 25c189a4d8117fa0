"""A session that is restored: studies, layout, pictures, windows; what is gone or has changed is said in place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.actions.made import desk_at, series, stack_shown
from viewer.actions.desk import Desk
from viewer.actions.restoring import GONE
from viewer.core.errors import ViewerError
from viewer.state.session_writer import SessionWriter
from viewer.state.sessions import Sessions
from viewer.state.store import UNDO_DEPTH
from viewer.state.view import SlotKind


@contextmanager
def run(home: Path, *, is_killed: bool = False) -> Iterator[Desk]:
    """Give a desk whose session is kept, and end it as it should, or as a kill does."""
    desk, sessions = desk_at(home), Sessions(home / "sessions")
    sessions.begin()
    writer = SessionWriter(desk.store, sessions, desk.opener.files, desk.fail)
    desk.restoring.begin(sessions, writer.flush)
    yield desk
    if is_killed:
        writer.flush()
        assert sessions._hold is not None
        sessions._hold.release(deletes=False)
        writer._sessions = Sessions(home / "nowhere")
    writer.close()
    desk.close()
    assert desk.work is not None
    assert desk.library is not None
    desk.work.close()
    desk.library.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give the home of a program that was killed while it showed two series side by side."""
    first, second = series(tmp_path / "ct"), series(tmp_path / "more", 8, number=2)
    series(tmp_path / "other", 4, study="1.2.4", FrameOfReferenceUID="1.2.9.4")
    with run(tmp_path / "home", is_killed=True) as desk:
        desk.execute("file.open", paths=[str(first), str(second)])
        desk.execute("layout.set", layout="1x2")
        desk.execute("stack.open", stack="1", slot=0)
        desk.execute("view.go", index=5)
        desk.execute("window.preset", name="lung")
        desk.execute("view.zoom", factor=2.0)
        desk.execute("stack.open", stack="2", slot=1)
        desk.execute("view.rotate_right")
        desk.execute("link.scroll") if "link.scroll" in desk.actions else None
    return tmp_path / "home"


def seen(desk: Desk) -> object:
    view = desk.store.view
    return view.rows, view.columns, view.slots, view.active, view.links, view.inspector_page


@pytest.mark.ux("crash")
def test_what_was_shown_is_offered_and_restored(home: Path) -> None:
    with run(home, is_killed=True) as desk:
        assert desk.restoring.is_after_crash
        assert not desk.store.catalog.studies  # offered, not forced
        desk.execute("app.restore")
        before = seen(desk)
        first, second = desk.store.view.slots
        assert (first.index, first.look.window.width, first.stack_key) == (4, 1500.0, "1.2.3.1")
        assert (second.camera.rotation_deg, second.stack_key) == (90, "1.2.3.2")
        assert desk.store.view.active == 1
        assert not desk.restoring.is_after_crash
    with run(home) as desk:  # killed again: what was restored is a session in turn
        desk.execute("app.restore")
        assert seen(desk) == before


def test_a_clean_end_is_offered_quietly(home: Path) -> None:
    with run(home) as desk:
        desk.execute("app.restore")
        before = seen(desk)
    with run(home) as desk:
        assert desk.restoring.offered is not None
        assert not desk.restoring.is_after_crash
        desk.execute("app.restore")
        assert seen(desk) == before


def test_what_is_put_off_can_still_be_restored(home: Path) -> None:
    with run(home) as desk:
        desk.execute("app.put_off_restoring")
        assert not desk.restoring.is_after_crash
        desk.execute("app.restore")
        assert len(desk.store.view.slots) == 2


def test_what_is_looked_at_before_waits_in_its_tab_as_it_was(home: Path, tmp_path: Path) -> None:
    with run(home) as desk:
        desk.execute("file.open", paths=[str(tmp_path / "other")])
        desk.execute("layout.set", layout="2x2")
        desk.execute("view.go", index=3)
        desk.execute("app.restore")
        assert desk.store.view.columns == 2
        assert desk.store.view.slots[0].stack_key == "1.2.3.1"
        desk.execute("tab.show", study_uid="1.2.4")
        assert (desk.store.view.rows, desk.store.view.columns) == (2, 2)
        assert (desk.store.view.active_slot.stack_key, desk.store.view.active_slot.index) == ("1.2.4.1", 2)


def test_where_nothing_was_open_nothing_is_restored(tmp_path: Path) -> None:
    with run(tmp_path / "home") as desk, pytest.raises(ViewerError, match="no earlier session"):
        desk.execute("app.restore")


def test_a_series_that_is_gone_is_said_in_place_and_the_rest_is_restored(home: Path, tmp_path: Path) -> None:
    for path in (tmp_path / "more").iterdir():
        path.unlink()
    with run(home) as desk:
        desk.execute("app.restore")
        first, second = desk.store.view.slots
        assert (first.index, first.look.window.width) == (4, 1500.0)
        assert second.kind is SlotKind.EMPTY
        assert desk.store.view.hanging.reason(1) == GONE
        assert len([one for one in desk.store.catalog.skipped if one.reason == "not there any more"]) == 8


def test_a_picture_keeps_its_place_when_others_are_gone(home: Path, tmp_path: Path) -> None:
    for path in sorted((tmp_path / "ct").iterdir())[:2]:
        path.unlink()
    with run(home) as desk:
        desk.execute("app.restore")
        stack = desk.store.catalog.stack("1.2.3.1")
        assert stack is not None
        assert stack.items[desk.store.view.slots[0].index].ref.sop_instance_uid == "1.2.3.1.5"


def test_a_file_that_has_changed_is_told_and_shown(home: Path, tmp_path: Path) -> None:
    path = sorted((tmp_path / "ct").iterdir())[0]
    os.utime(path, (1, 1))
    with run(home) as desk:
        desk.execute("app.restore")
        assert [one.path for one in desk.store.catalog.skipped] == [str(path)]
        assert "changed" in desk.store.catalog.skipped[0].reason
        assert len(desk.store.view.slots) == 2


def test_studies_that_were_closed_or_removed_are_not_in_it(home: Path, tmp_path: Path) -> None:
    with run(home, is_killed=True) as desk:
        desk.execute("app.restore")
        desk.execute("file.open", paths=[str(tmp_path / "other")])
        desk.execute("library.remove", study_uid="1.2.3")
    with run(home) as desk:
        assert desk.restoring.offered is not None
        assert [study.study_uid for study in desk.restoring.offered.studies] == ["1.2.4"]


def test_a_study_that_is_removed_for_good_is_in_no_session(home: Path, tmp_path: Path) -> None:
    with run(home) as desk:
        desk.execute("library.remove", study_uid="1.2.3")
        assert desk.restoring.offered is not None
        desk.execute("file.open", paths=[str(tmp_path / "other")])
        for _ in range(UNDO_DEPTH):
            desk.execute("view.invert")
        desk.restoring.look()
        assert desk.restoring.offered is None


def test_forgetting_recent_files_forgets_the_session(home: Path) -> None:
    with run(home) as desk:
        desk.execute("file.forget_recent")
        assert desk.restoring.offered is None


def test_planes_come_back(home: Path, tmp_path: Path) -> None:
    with run(home, is_killed=True) as desk:
        desk.execute("file.open", paths=[str(tmp_path / "ct")])
        desk.volumes.load(stack_shown(desk))
        desk.execute("layout.mpr")
        desk.execute("view.go", index=3)
        before = [replace(slot, index=max(slot.index, -1)) for slot in desk.store.view.slots]
    with run(home) as desk:
        desk.execute("app.restore")
        assert list(desk.store.view.slots) == before


@pytest.mark.ux("tabs")
def test_each_tab_comes_back_with_its_own_viewports(home: Path, tmp_path: Path) -> None:
    with run(home, is_killed=True) as desk:
        desk.execute("app.restore")
        desk.execute("file.open", paths=[str(tmp_path / "other")])
        desk.execute("view.go", index=3)
        front, parked = desk.store.view.slots, desk.store.view.tabs
        assert parked.front == "1.2.4"
    with run(home) as desk:
        desk.execute("app.restore")
        assert desk.store.view.slots == front
        assert desk.store.view.tabs == parked
        desk.execute("tab.previous")
        assert len(desk.store.view.slots) == 2
