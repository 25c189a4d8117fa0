"""Playing: what is due is shown, what is not there yet is waited for, what could not be shown in time is counted."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer

from viewer.actions.desk import Desk
from viewer.actions.following import inside
from viewer.actions.navigate import position_of, show_index
from viewer.actions.playing import rate_of, track_of
from viewer.actions.presented import moved
from viewer.actions.sources import PictureSource
from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame, FrameRef
from viewer.core.playing import Tally, Track
from viewer.jobs.lanes import Priority
from viewer.state.store import State
from viewer.state.view import Slot, ViewState

SLACK_MS = 3.0
"""Pictures that are due so soon come along with one that is due: one change of the state, one round of the window."""
HICCUP_MS = 250.0
"""When the window stood still for longer, playing goes on with the next picture rather than leap."""
POLL_MS = 4.0
AHEAD, AHEAD_STEP = 32, 8


@dataclass(slots=True)
class _Run:
    """A slot that plays: its round, when the round began, the step that is shown, and what was seen of it."""

    key: tuple[object, ...]
    track: Track
    zero_ms: float
    step: int
    tally: Tally = field(default_factory=Tally)
    held_until_ms: float = 0.0
    asked_at: int = -AHEAD_STEP

    @property
    def due_ms(self) -> float:
        """When the next picture is due."""
        return max(self.zero_ms + self.track.start_of(self.step + 1), self.held_until_ms)

    @property
    def elapsed_ms(self) -> float:
        """Time of the round at which the shown picture began."""
        return self.track.start_of(self.step)

    @property
    def picture(self) -> int:
        """The picture that it shows."""
        return self.track.picture(self.step)


@dataclass(frozen=True, slots=True)
class Played:
    """The rate as played and as meant, in pictures a second, and how many pictures were passed over."""

    fps: float
    wanted_fps: float
    dropped: int


class Player(QObject):
    """Advance the slots that play. In step, the first of them (the active one, if it plays) leads the others."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._runs: dict[int, _Run] = {}
        self._asked: dict[int, FrameRef] = {}
        self._unreadable: set[FrameRef] = set()
        self._is_ours = False
        self._stop = desk.store.listen(self._follow)

    def close(self) -> None:
        """Stop playing and listening."""
        self._timer.stop()
        self._runs = {}
        self._stop()

    def painted(self, slot_index: int, picture: int) -> None:
        """Note that a viewport came to the screen with a picture."""
        run = self._runs.get(slot_index)
        if run is not None and run.picture == picture:
            run.tally.show(self._now_ms(), run.step)

    def played(self, slot_index: int) -> Played | None:
        """Return how a slot plays, None where it does not."""
        run = self._runs.get(slot_index)
        if run is None:
            return None
        wanted = 1000.0 * len(run.track.order) / run.track.period_ms
        leader = self._leader()
        if leader is not None and leader is not run:
            wanted *= run.track.period_ms / leader.track.period_ms
        return Played(run.tally.rate(self._now_ms()), wanted, run.tally.dropped)

    def wanted_fps(self) -> float:
        """Return the rate that the active viewport is meant to play at, 0 where it cannot play."""
        slot = self._desk.store.view.active_slot
        source = self._desk.source_of(slot)
        return rate_of(slot, source) if source is not None and source.count > 1 else 0.0

    def _now_ms(self) -> float:
        return time.monotonic() * 1000.0

    # -- who plays

    def _follow(self, old: State, new: State) -> None:
        if self._is_ours or (old.view.slots is new.view.slots and old.catalog is new.catalog):
            return
        self._take_up(new.view)

    def _take_up(self, view: ViewState) -> None:
        """Bring what plays up to date."""
        playing = {index for index, slot in enumerate(view.slots) if slot.is_playing}
        if not playing and not self._runs:
            return
        self._runs = {index: run for index in sorted(playing) if (run := self._run(index, view.slots[index]))}
        self._asked = {index: ref for index, ref in self._asked.items() if index in playing}
        if not self._runs:
            self._unreadable.clear()
        self._wait()

    def _run(self, index: int, slot: Slot) -> _Run | None:
        """Return how a slot plays on: as before where nothing of its round changed and nobody scrolled."""
        source = self._desk.source_of(slot)
        if source is None or source.count < 2:
            return None
        shown = position_of(slot, source)
        key = (slot.kind, slot.stack_key, slot.plane, slot.pace, slot.presentation, source.count, id(source.stack))
        before = self._runs.get(index)
        if before is not None and before.key == key and before.picture == shown:
            return before
        made = track_of(slot, source) if before is None or before.key != key else before.track
        phase = before.elapsed_ms / before.track.period_ms % 1.0 if before is not None else 0.0
        elapsed = made.elapsed_of(shown, phase)
        run = _Run(key, made, self._now_ms() - elapsed, made.step_at(elapsed))
        if before is not None and before.key == key:
            run.tally = before.tally
            run.tally.pause()
        return run

    def _leader(self) -> _Run | None:
        view = self._desk.store.view
        if not view.playing.is_in_step or len(self._runs) < 2:
            return None
        return self._runs.get(view.active) or next(iter(self._runs.values()))

    def _wait(self) -> None:
        leader = self._leader()
        waited = [leader] if leader is not None else list(self._runs.values())
        if not waited:
            self._timer.stop()
            return
        self._timer.start(max(0, math.ceil(min(run.due_ms for run in waited) - self._now_ms())))

    # -- what is due

    def _tick(self) -> None:
        now = self._now_ms()
        leader = self._leader()
        changes: dict[int, int] = {}
        if leader is not None:
            if now >= leader.due_ms:
                changes = self._steps_of_all(leader, now)
        elif any(now >= run.due_ms for run in self._runs.values()):
            for index, run in self._runs.items():
                if now + SLACK_MS >= run.due_ms and (step := self._next_step(index, run, now)) is not None:
                    changes[index] = step
        if changes:
            self._show(changes)
        self._wait()

    def _next_step(self, index: int, run: _Run, now: float) -> int | None:
        """Return the step that a slot goes to, None while its picture is not there; the clock stands still then."""
        following = run.step + 1
        late = now - run.zero_ms - run.track.start_of(following)
        is_waiting = run.held_until_ms > 0
        step = following if is_waiting or late > HICCUP_MS else max(following, run.track.step_at(now - run.zero_ms))
        source = self._desk.source_of(self._desk.store.view.slots[index])
        if source is None:
            return None
        if not self._is_there(index, source, run.track.picture(step)):
            run.held_until_ms = now + POLL_MS
            return None
        if is_waiting or late > HICCUP_MS:
            run.zero_ms = now - run.track.start_of(step)
        run.held_until_ms = 0.0
        self._read_ahead(index, run, source)
        return step

    def _steps_of_all(self, leader: _Run, now: float) -> dict[int, int]:
        """Return the steps of all slots in the phase of the leader; none while a picture of one is not there."""
        view = self._desk.store.view
        at = next(index for index, run in self._runs.items() if run is leader)
        led = self._next_step(at, leader, now)
        if led is None:
            return {}
        elapsed = leader.track.start_of(led)
        changes = {at: led}
        for index, run in self._runs.items():
            source = self._desk.source_of(view.slots[index])
            if run is leader or source is None:
                continue
            step = run.track.step_at(run.track.stretched(elapsed, leader.track) + 1e-6)
            if not self._is_there(index, source, run.track.picture(step)):
                leader.held_until_ms = now + POLL_MS
                return {}
            self._read_ahead(index, run, source)
            if step != run.step:
                changes[index] = step
        return changes

    def _show(self, steps: Mapping[int, int]) -> None:
        """Show the pictures of steps, all in one change."""
        pictures = {}
        for index, step in steps.items():
            run = self._runs[index]
            run.step = step
            pictures[index] = run.picture
        is_alone = len(self._runs) == 1

        def show(view: ViewState) -> ViewState:
            if is_alone:
                ((index, picture),) = pictures.items()
                return show_index(view, index, picture, self._desk.source_of)
            # Each has its own time: nobody takes the others along.
            changed = {}
            for index, picture in pictures.items():
                source = self._desk.source_of(view.slots[index])
                if source is not None:
                    changed[index] = inside(moved(view.slots[index], source, picture))
            return view.with_each(changed)

        self._is_ours = True
        try:
            self._desk.store.show(show)
        finally:
            self._is_ours = False
        # Whoever heard of it may have changed the view again: a series closed, a viewport gone.
        view = self._desk.store.view
        if any(index >= len(view.slots) or not view.slots[index].is_playing for index in self._runs):
            self._take_up(view)

    # -- what is there

    def _is_there(self, slot_index: int, source: PictureSource, index: int) -> bool:
        if source.get(index) is not None:
            return True
        info = source.info(index)
        if self._asked.get(slot_index) != info.ref:
            self._asked[slot_index] = info.ref

            def done(_: Frame | None, error: ViewerError | None) -> None:
                if error is not None:
                    self._unreadable.add(info.ref)

            source.request(index, f"cine:{slot_index}", Priority.VISIBLE, done)
        # A picture that cannot be read is passed, with its reason on the screen.
        return info.ref in self._unreadable or source.get(index) is not None

    def _read_ahead(self, slot_index: int, run: _Run, source: PictureSource) -> None:
        """Read what comes next of this round, in its order: past the end of the range it begins anew."""
        if run.step - run.asked_at < AHEAD_STEP or source.count != len(source.stack.items):
            return
        run.asked_at = run.step
        coming = range(run.step + 1, run.step + 1 + min(AHEAD, len(run.track.order)))
        items = [source.stack.items[run.track.picture(step)] for step in coming]
        self._desk.frames.read_ahead(items, f"cine:{slot_index}")
