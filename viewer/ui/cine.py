"""Playing pictures at the file's rate."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from viewer.actions.desk import Desk
from viewer.actions.navigate import show_index
from viewer.state.view import ViewState

STILL_MS = 100.0
"""Pace of stacks that are no cine."""


class Player(QObject):
    """Advance the slots that play; a slow picture is waited for, so that none is skipped unseen."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._clock = QElapsedTimer()
        self._due: dict[int, float] = {}
        self._stop = desk.store.listen(lambda old, new: self._follow(new.view))

    def close(self) -> None:
        """Stop playing and listening."""
        self._timer.stop()
        self._stop()

    def interval_ms(self, slot_index: int) -> float:
        """Return the time between two pictures of a slot."""
        view = self._desk.store.view
        if view.cine_fps > 0:
            return 1000.0 / view.cine_fps
        source = self._desk.source_of(view.slots[slot_index])
        if source is None:
            return STILL_MS
        times = source.info(view.slots[slot_index].index).instance.frame_times_ms
        frame = source.info(view.slots[slot_index].index).frame
        if len(times) > frame and times[frame] > 0:
            return times[frame]
        return source.stack.frame_ms or STILL_MS

    def _follow(self, view: ViewState) -> None:
        playing = {index for index, slot in enumerate(view.slots) if slot.is_playing}
        self._due = {index: due for index, due in self._due.items() if index in playing}
        if playing and not self._timer.isActive():
            self._clock.start()
            self._due = dict.fromkeys(playing, 0.0)
            self._timer.start(4)
        elif not playing and self._timer.isActive():
            self._timer.stop()
        for index in playing - self._due.keys():
            self._due[index] = float(self._clock.elapsed())

    def _tick(self) -> None:
        now = float(self._clock.elapsed())
        for index, due in tuple(self._due.items()):
            if now < due:
                continue
            interval = self.interval_ms(index)
            # Behind by more than one picture: start counting anew rather than hurry.
            self._due[index] = due + interval if now - due < interval else now + interval
            self._advance(index)

    def _advance(self, slot_index: int) -> None:
        view = self._desk.store.view
        source = self._desk.source_of(view.slots[slot_index])
        if source is None or source.count < 2:
            return
        following = (view.slots[slot_index].index + 1) % source.count
        if source.get(following) is None:
            from viewer.jobs.lanes import Priority

            source.request(following, f"cine:{slot_index}", Priority.VISIBLE, lambda frame, error: None)
            if len(source.loaded()) < 2:
                return
        self._desk.store.show(lambda v: show_index(v, slot_index, following, self._desk.source_of))
