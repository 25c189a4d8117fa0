"""Scans that run beside each other, and end in any order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.actions.made import desk_at, series, stack_shown
from viewer.state.view import SlotKind


def test_what_was_made_first_and_comes_last_takes_no_picture_away(tmp_path: Path) -> None:
    """Two halves of a series are opened at once; the scan of the first one is held up before it is published."""
    waiting: list[Callable[[], None]] = []
    desk = desk_at(tmp_path / "home", deliver=waiting.append)
    both = sorted(series(tmp_path / "ct").iterdir())
    for half in (0, 1):
        (tmp_path / str(half)).mkdir()
        for path in both[3 * half : 3 * half + 3]:
            path.rename(tmp_path / str(half) / path.name)
    desk.execute("file.open", paths=[str(tmp_path / "0")])
    held_up, waiting[:] = list(waiting), []
    desk.execute("file.open", paths=[str(tmp_path / "1")])
    assert desk.store.view.active_slot.kind is SlotKind.EMPTY
    for call in (*waiting, *held_up):
        call()
    assert len(stack_shown(desk).items) == 6
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()
