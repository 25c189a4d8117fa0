"""Playing: the file's pace, the user's pace, and pictures that come late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.dicom.phantom_files import picture, save
from tests.dicom.test_video import ENCODINGS, encoded, written
from tests.ui.views import HeldLanes
from viewer.actions.desk import Desk
from viewer.actions.playing import STILL_MS
from viewer.core.errors import ViewerError
from viewer.state.cine import Pace
from viewer.state.store import State
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


@pytest.mark.ux("keys-view")
def test_the_file_may_ask_for_a_sweep_of_a_part(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    """Preferred Playback Sequencing 1 is there and back; Start and Stop Trim count from 1 (C.7.6.5)."""
    own = {"FrameTime": "10", "PreferredPlaybackSequencing": 1, "StartTrim": "3", "StopTrim": "5"}
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 10, **own))])
    desk.execute("view.go", index=3)
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    found = []
    while clock.now < 80:
        run_to(player, clock, clock.now + 10)
        found.append(index(desk))
    assert found == [3, 4, 3, 2, 3, 4, 3, 2]
    desk.execute("cine.whole")
    desk.execute("cine.sweep")
    run_to(player, clock, clock.now + 100)
    assert index(desk) == 2  # ten pictures of 10 ms: once round
    player.close()


def test_a_range_is_played_from_here_to_there(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 10, FrameTime="10"))])
    for at, action in ((4, "cine.start_here"), (6, "cine.stop_here")):
        desk.execute("view.go", index=at)
        desk.execute(action)
    pace = desk.store.view.active_slot.pace
    assert (pace.first, pace.last) == (3, 5)
    desk.execute("cine.next")
    assert index(desk) == 3  # past the end it begins anew
    desk.execute("cine.previous")
    assert index(desk) == 5
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    found = set()
    while clock.now < 100:
        run_to(player, clock, clock.now + 5)
        found.add(index(desk))
    assert found == {3, 4, 5}
    with pytest.raises(ViewerError, match="range from 7 to 7"):
        desk.execute("cine.range", first=7, last=7)
    desk.execute("cine.range", first=8, last=-1)
    assert desk.store.view.active_slot.pace.last == 9
    player.close()


def test_speed_multiplies_the_pace_of_the_file(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 10, FrameTime="40"))])
    player, _ = player_of(desk, parent)
    desk.execute("cine.speed", factor=0.1)
    assert player.wanted_fps() == pytest.approx(2.5)
    for _ in range(20):
        desk.execute("cine.faster")
    assert player.wanted_fps() == pytest.approx(250)
    desk.execute("cine.slower")
    assert player.wanted_fps() == pytest.approx(125)
    with pytest.raises(ViewerError, match="between"):
        desk.execute("cine.speed", factor=11.0)
    player.close()


def test_all_viewports_play_in_the_phase_of_the_active_one(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    for number, (frames, ms) in enumerate(((10, "40"), (20, "33"), (5, "7"))):
        own = {"FrameTime": ms, "SeriesInstanceUID": f"1.2.3.{number}", "SOPInstanceUID": f"1.2.3.{number}.1"}
        cine(tmp_path / f"us{number}", frames, StudyInstanceUID="1.2.3", **own)
    desk.execute("file.open", paths=[str(tmp_path)])
    keys = [stack.key for study in desk.store.catalog.studies.values() for stack in study.stacks]
    desk.execute("layout.set", layout="2x2")
    for slot, key in enumerate(sorted(keys)):
        desk.execute("stack.open", stack=key, slot=slot)
    desk.execute("viewport.select", slot=0)
    player, clock = player_of(desk, parent)
    desk.execute("cine.all")
    # The fourth viewport is empty.
    assert [slot.is_playing for slot in desk.store.view.slots] == [True, True, True, False]
    for _ in range(25):
        run_to(player, clock, clock.now + 40)
        share = desk.store.view.slots[0].index / 10
        assert [slot.index for slot in desk.store.view.slots[:3]] == [10 * share, 20 * share, int(5 * share)]
    played = player.played(1)
    assert played is not None
    assert played.wanted_fps == pytest.approx(50)
    desk.execute("cine.toggle")
    assert not any(slot.is_playing for slot in desk.store.view.slots)
    player.close()


def test_a_window_that_stood_still_passes_pictures_over_and_says_so(
    desk: Desk, tmp_path: Path, parent: QObject
) -> None:
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 50, FrameTime="40"))])
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")

    def go_to(now: float) -> None:
        clock.now = now
        player._tick()
        player.painted(0, index(desk))

    for now in (0, 40, 80, 120):
        go_to(now)
    assert index(desk) == 3
    go_to(215)  # 2.4 pictures later: the pace is kept
    assert index(desk) == 5
    played = player.played(0)
    assert played is not None
    assert (played.dropped, played.wanted_fps) == (1, 25)
    go_to(900)  # the machine slept: on with the next picture
    assert index(desk) == 6
    go_to(940)
    assert index(desk) == 7
    player.close()


def test_scrolling_while_it_plays_goes_on_from_there(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 50, FrameTime="40"))])
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    run_to(player, clock, 100)
    desk.execute("view.go", index=31)
    run_to(player, clock, 139)
    assert index(desk) == 30
    run_to(player, clock, 150)
    assert index(desk) == 31
    played = player.played(0)
    assert played is not None
    assert played.dropped == 0
    player.close()


def test_a_video_plays_each_of_its_frames_there_and_back(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    """MPEG-4 in a DICOM file, at its frame time: frame n is evenly grey, 6 n + 8."""
    _, codec, container, kind = ENCODINGS["H.264 in MP4"]
    folder = tmp_path / "video"
    folder.mkdir()
    written(folder / "v.dcm", ENCODINGS["H.264 in MP4"][0], [encoded(codec, container, kind)], frames=12)
    desk.execute("file.open", paths=[str(folder)])
    player, clock = player_of(desk, parent)
    assert player.wanted_fps() == 25
    desk.execute("cine.sweep")
    desk.execute("cine.toggle")
    seen = []
    while len(seen) < 24:
        run_to(player, clock, clock.now + 40)
        frame = desk.active_source().get(index(desk))
        assert frame is not None
        assert float(frame.stored.mean()) == pytest.approx(6 * index(desk) + 8, abs=3)
        seen.append(index(desk))
    assert seen == [*range(1, 12), *range(10, -1, -1), 1, 2]
    player.close()


def test_a_listener_that_stops_the_cine_is_heard(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 10, FrameTime="40"))])
    player, clock = player_of(desk, parent)

    def stop_at_three(_: State, new: State) -> None:
        if new.view.active_slot.index == 3 and new.view.active_slot.is_playing:
            desk.execute("layout.set", layout="1x2")
            desk.execute("cine.toggle")

    desk.store.listen(stop_at_three)
    desk.execute("cine.toggle")
    run_to(player, clock, 1000)
    assert index(desk) == 3
    assert player.played(0) is None
    player.close()


@pytest.mark.parametrize("time", ["1e300", "-40", "0", "1e-30", ""])
def test_times_that_are_none_play_at_the_usual_pace(desk: Desk, tmp_path: Path, parent: QObject, time: str) -> None:
    own = {"FrameTime": time} if time else {}
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 5, **own))])
    player, clock = player_of(desk, parent)
    desk.execute("cine.toggle")
    run_to(player, clock, 250)
    assert index(desk) == 2
    player.close()


def test_a_pace_of_other_hands_plays_all_the_same(desk: Desk, tmp_path: Path, parent: QObject) -> None:
    desk.execute("file.open", paths=[str(cine(tmp_path / "us", 5, FrameTime="40"))])
    player, _ = player_of(desk, parent)
    for pace in (Pace(fps=-5), Pace(fps=1e300), Pace(speed=0), Pace(speed=float("nan")), Pace(first=-9, last=99)):
        desk.store.show(lambda view, pace=pace: view.with_slot(0, replace(view.slots[0], pace=pace)))
        assert player.wanted_fps() == pytest.approx(25)
    player.close()
