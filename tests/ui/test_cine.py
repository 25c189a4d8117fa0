"""Playing: the file's pace, the user's pace, and pictures that come late."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.dicom.phantom_files import picture, save
from tests.ui.views import HeldLanes
from viewer.actions.desk import Desk
from viewer.actions.playing import STILL_MS
from viewer.ui.cine import Player


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = 0.0

    def elapsed(self) -> float:
        return self.now


def run_to(player: Player, clock: Clock, until_ms: float, step_ms: float = 1.0) -> None:
    """Let the time pass."""
    while clock.now < until_ms:
        clock.now += step_ms
        player._tick()


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def player_of(desk: Desk, parent: QObject) -> tuple[Player, Clock]:
    player, clock = Player(desk, parent), Clock()
    player._now_ms = clock.elapsed  # type: ignore[method-assign]
    return player, clock


def cine(folder: Path, frames: int, **attributes: Any) -> Path:
    """Write a multi-frame picture of 4 x 6 pixels."""
    folder.mkdir()
    own = {
        "SOPClassUID": "1.2.840.10008.5.1.4.1.1.3.1", "Modality": "US", "NumberOfFrames": frames,
        "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7, "PixelData": bytes(24 * frames),
        "ImagePositionPatient": None, "ImageOrientationPatient": None,
    }  # fmt: skip
    save(picture(**own | attributes), folder / "cine.dcm")
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def index(desk: Desk) -> int:
    return desk.store.view.active_slot.index


def test_a_cine_plays_at_the_pace_of_its_file(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 10, FrameTime="40"))])
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    run_to(player, clock, 39)
    assert index(desk) == 0
    run_to(player, clock, 400)
    # Ten pictures of 40 ms: once round.
    assert index(desk) == 0
    run_to(player, clock, 1000)
    assert index(desk) == 25 % 10
    desk.execute("cine.toggle")
    run_to(player, clock, 2000)
    assert index(desk) == 5
    player.close()


def test_a_vector_of_times_is_followed(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    own = {"FrameTimeVector": [0, 20, 100, 50], "FrameIncrementPointer": 0x00181065}
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 4, **own))])
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    seen = []
    while clock.now < 170:
        run_to(player, clock, clock.now + 10)
        seen.append(index(desk))
    # The second stays 20 ms after the first, the third 100 ms after that, the fourth 50 ms later.
    assert seen == [0, *[1] * 10, *[2] * 5, 3]
    player.close()


def test_the_user_sets_the_pace_of_one_viewport(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    folder = cine(tmp_path / "us", 10, FrameTime="40")
    desk.execute("file.open", paths=[str(folder)])
    player, _ = player_of(desk, parent)
    assert player.wanted_fps() == 25
    desk.execute("cine.fps", fps=50.0)
    assert player.wanted_fps() == 50
    desk.execute("layout.set", layout="1x2")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 3, study="1.2.7"))])
    desk.execute("cine.fps", fps=0.0)
    assert player.wanted_fps() == 1000 / STILL_MS
    player.close()


def test_a_late_picture_is_waited_for_and_none_is_skipped(tmp_path: Path, parent: QObject) -> None:
    opener = desk_at(tmp_path / "home")
    opener.execute("file.open", paths=[str(series(tmp_path / "ct", 4))])
    lanes = HeldLanes()
    desk = desk_at(tmp_path / "home2", lanes)
    desk.store.publish(lambda _: opener.store.catalog)
    desk.store.show(lambda _: opener.store.view)
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    run_to(player, clock, 500)
    assert index(desk) == 0
    # It is asked for once, not again and again.
    assert len(lanes.waiting) == 1
    lanes.let_go(0)
    run_to(player, clock, 510)
    assert index(desk) == 1
    player.close()
    for one in (opener, desk):
        assert one.work is not None
        one.work.close()


def test_a_picture_that_cannot_be_read_does_not_stop_the_cine(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    folder = series(tmp_path / "ct", 4)
    desk.execute("file.open", paths=[str(folder)])
    (folder / "1-0001.dcm").unlink()
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    run_to(player, clock, 350)
    assert index(desk) == 3
    player.close()


def test_a_study_closed_while_it_plays_ends_the_playing(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 4))])
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    desk.execute("study.close")
    assert not player._timer.isActive()
    run_to(player, clock, 300)
    player.close()
