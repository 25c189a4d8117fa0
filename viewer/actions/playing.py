"""When the pictures of a viewport are due: what the file says, and what the user chose."""

from __future__ import annotations

from viewer.actions.sources import PictureSource
from viewer.core.playing import Track, track
from viewer.core.records import StackItem
from viewer.state.cine import FASTEST, HIGHEST_RATE, LOWEST_RATE, SLOWEST, Pace
from viewer.state.view import Slot

STILL_MS = 100.0
"""Pace of pictures that are no cine."""
SHORTEST_MS, LONGEST_MS = 0.1, 1e7
SWEEPING = "1"
"""Preferred Playback Sequencing: there and back (PS3.3 C.7.6.5)."""


def gaps_of(source: PictureSource) -> list[float]:
    """Return the time from each picture to the next in ms, as the file tells it."""
    usual = source.stack.frame_ms if _is_time(source.stack.frame_ms) else STILL_MS
    if source.count != len(source.stack.items):  # planes cut from a volume
        return [usual] * (source.count - 1)
    return [_time_before(item, usual) for item in source.stack.items[1:]]


def _time_before(item: StackItem, usual: float) -> float:
    times = item.instance.frame_times_ms
    # A vector tells the time before each frame (PS3.3 C.7.6.5.1.2).
    return times[item.frame] if len(times) > item.frame and _is_time(times[item.frame]) else usual


def file_range(source: PictureSource) -> tuple[int, int]:
    """Return the ends (from 0, both played) that the file recommends by Start Trim and Stop Trim, else all."""
    last = source.count - 1
    header = source.info(0).instance.header
    found = [_whole(header.get(keyword, "")) for keyword in ("StartTrim", "StopTrim")]
    if found[0] is None or found[1] is None or not 1 <= found[0] < found[1] <= source.count:
        return 0, last
    return found[0] - 1, found[1] - 1


def range_of(pace: Pace, source: PictureSource) -> tuple[int, int]:
    """Return the ends of what is played (from 0, both played)."""
    first, last = file_range(source)
    first = first if pace.first is None else pace.first
    last = last if pace.last is None else pace.last
    first = max(0, min(first, source.count - 1))
    return first, max(first, min(last, source.count - 1))


def is_sweep(pace: Pace, source: PictureSource) -> bool:
    """Whether playing goes there and back."""
    if pace.is_sweep is not None:
        return pace.is_sweep
    return source.info(0).instance.header.get("PreferredPlaybackSequencing", "").strip() == SWEEPING


def track_of(slot: Slot, source: PictureSource) -> Track:
    """Return the round that a slot plays."""
    pace = slot.pace
    has_own = LOWEST_RATE <= pace.fps <= HIGHEST_RATE
    gaps = [1000.0 / pace.fps] * (source.count - 1) if has_own else gaps_of(source)
    # What a session brings back may be of other hands.
    speed = pace.speed if SLOWEST <= pace.speed <= FASTEST else 1.0
    first, last = range_of(pace, source)
    return track(gaps, first, last, is_sweep=is_sweep(pace, source), is_backward=pace.is_backward, speed=speed)


def rate_of(slot: Slot, source: PictureSource) -> float:
    """Return the pictures a second that a slot is meant to play at, on the whole."""
    round_ = track_of(slot, source)
    return 1000.0 * len(round_.order) / round_.period_ms


def has_file_rate(source: PictureSource) -> bool:
    """Whether the file says how fast its pictures follow each other."""
    return source.stack.frame_ms > 0 or any(time > 0 for time in source.info(0).instance.frame_times_ms)


def _is_time(ms: float) -> bool:
    """Whether a file's time is one that pictures can be played at: files may say anything."""
    return SHORTEST_MS <= ms <= LONGEST_MS


def _whole(value: str) -> int | None:
    value = value.strip()
    return int(value) if value.isdecimal() and len(value) < 10 else None
