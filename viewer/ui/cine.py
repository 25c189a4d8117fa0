"""Playing pictures at the file's rate."""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from viewer.actions.desk import Desk
from viewer.actions.navigate import position_of, show_index
from viewer.actions.sources import PictureSource
from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame, FrameRef
from viewer.jobs.lanes import Priority
from viewer.state.view import ViewState

STILL_MS = 100.0
"""Pace of stacks that are no cine."""


class Player(QObject):
    """Advance the slots that play; a slow picture is waited for, so that none is skipped unseen."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._due: dict[int, float] = {}
        self._asked: dict[int, FrameRef] = {}
        self._unreadable: set[FrameRef] = set()
        self._stop = desk.store.listen(lambda old, new: self._follow(new.view))

    def close(self) -> None:
        """Stop playing and listening."""
        self._timer.stop()
        self._stop()

    def interval_ms(self, slot_index: int) -> float:
        """Return how long the picture that a slot shows stays on the screen."""
        slot = self._desk.store.view.slots[slot_index]
        if slot.fps > 0:
            return 1000.0 / slot.fps
        source = self._desk.source_of(slot)
        if source is None:
            return STILL_MS
        following = source.info((position_of(slot, source) + 1) % source.count)
        times = following.instance.frame_times_ms
        # A vector tells the time before each frame (PS3.3 C.7.6.5.1.2); nothing comes before the first.
        if len(times) > following.frame and times[following.frame] > 0:
            return times[following.frame]
        return source.stack.frame_ms or STILL_MS

    def _follow(self, view: ViewState) -> None:
        playing = {index for index, slot in enumerate(view.slots) if slot.is_playing}
        if playing == self._due.keys():
            return
        now = float(self._clock.elapsed())
        self._due = {index: self._due.get(index, now + self.interval_ms(index)) for index in playing}
        self._asked = {index: ref for index, ref in self._asked.items() if index in playing}
        if not playing:
            self._unreadable.clear()
        self._wait()

    def _wait(self) -> None:
        if not self._due:
            self._timer.stop()
            return
        self._timer.start(max(1, math.ceil(min(self._due.values()) - self._clock.elapsed())))

    def _tick(self) -> None:
        now = float(self._clock.elapsed())
        for index, due in tuple(self._due.items()):
            if now >= due and self._advance(index) and index in self._due:
                interval = self.interval_ms(index)
                # Behind by more than one picture: start counting anew rather than hurry.
                self._due[index] = due + interval if now - due < interval else now + interval
        self._wait()

    def _advance(self, slot_index: int) -> bool:
        """Show the next picture of a slot; False while it is not there yet."""
        slot = self._desk.store.view.slots[slot_index]
        source = self._desk.source_of(slot)
        if source is None or source.count < 2:
            return True
        following = (position_of(slot, source) + 1) % source.count
        if not self._is_there(slot_index, source, following):
            self._due[slot_index] = float(self._clock.elapsed()) + 4.0
            return False
        self._desk.store.show(lambda view: show_index(view, slot_index, following, self._desk.source_of))
        return True

    def _is_there(self, slot_index: int, source: PictureSource, index: int) -> bool:
        info = source.info(index)
        if source.get(index) is not None:
            return True
        if self._asked.get(slot_index) != info.ref:
            self._asked[slot_index] = info.ref

            def done(_: Frame | None, error: ViewerError | None) -> None:
                if error is not None:
                    self._unreadable.add(info.ref)

            source.request(index, f"cine:{slot_index}", Priority.VISIBLE, done)
        # A picture that cannot be read is passed, with its reason on the screen.
        return info.ref in self._unreadable or source.get(index) is not None
