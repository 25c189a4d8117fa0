"""Perform a story in the real window: a line, then wait until all that it set off has come to rest."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QWidget

from viewer.actions.desk import Desk
from viewer.actions.story import Line
from viewer.core.errors import ViewerError
from viewer.ui import typed
from viewer.ui.grid import Grid

POLL_MS = 15
QUIET_POLLS = 3
LONGEST_MS = 180_000


class StoryPlayer(QObject):
    """Run the lines one after the other; `ended` gets the exit status: 0, or 1 when a line failed."""

    def __init__(
        self, desk: Desk, window: QWidget, grid: Grid, lines: Sequence[Line], ended: Callable[[int], None]
    ) -> None:
        super().__init__(window)
        self._desk, self._window, self._grid, self._lines, self._ended = desk, window, grid, list(lines), ended
        self._position = 0
        self._quiet = 0
        self._is_counted = False
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin once the window stands."""
        self._clock.start()
        self._timer.start(POLL_MS)

    def _tick(self) -> None:
        if not self._is_at_rest():
            self._quiet = 0
            if self._clock.elapsed() > LONGEST_MS:
                self._fail("it did not come to rest")
            return
        self._quiet += 1
        if self._quiet < QUIET_POLLS:
            return
        self._quiet = 0
        self._clock.restart()
        if self._desk.failures:
            # What the line before set off in a job has failed.
            self._position = max(0, self._position - 1)
            self._fail(self._desk.failures[0].sentence())
            return
        if self._position >= len(self._lines):
            self._end(0)
            return
        line = self._lines[self._position]
        if line.word in ("key", "type") and not self._window.isActiveWindow():
            # Keys go to the active window, which a window becomes a little after it is shown.
            self._window.activateWindow()
            return
        if line.word == "expect" and not self._is_counted:
            # What was measured in an earlier run has no numbers until its picture is read.
            self._is_counted = True
            for annotation in self._desk.store.document.annotations.values():
                if not annotation.is_key:
                    self._desk.stats_of(annotation)
            return
        self._is_counted = False
        try:
            self._perform(line)
        except ViewerError as error:
            self._fail(error.sentence())
            return
        self._position += 1

    def _is_at_rest(self) -> bool:
        return not self._desk.lanes.is_busy() and self._grid.is_settled

    def _perform(self, line: Line) -> None:
        self._desk.store.end_group()  # each line is an entry of the history
        if line.word == "wait":
            return
        if line.word == "screenshot":
            self._screenshot(line)
        elif line.word == "size":
            width, height = (int(side) for side in line.words[0].lower().split("x"))
            self._window.resize(width, height)
        elif line.word == "key":
            for key in line.words:
                typed.press(self._window, key)
        elif line.word == "type":
            typed.write(self._window, " ".join(line.words))
        elif line.word == "expect":
            self._expect(line)
        else:
            self._desk.execute(line.word, **line.args)

    def _screenshot(self, line: Line) -> None:
        if len(line.words) != 1:
            raise ViewerError("A screenshot needs the name of a picture file")
        path = Path(line.words[0])
        if not self._window.grab().save(str(path)):
            raise ViewerError("The screenshot cannot be written", path.name)

    def _expect(self, line: Line) -> None:
        """`expect NAME VALUE TOLERANCE`: some measurement of the open studies has that number."""
        try:
            name, value, tolerance = line.words[0], float(line.words[1]), float(line.words[2])
        except (IndexError, ValueError):
            raise ViewerError("Expected: expect NAME VALUE TOLERANCE") from None
        annotations = [mark for mark in self._desk.store.document.annotations.values() if not mark.is_key]
        stats = [stat for annotation in annotations for stat in self._desk.stats_of(annotation) or []]
        found = [stat.value for stat in stats if stat.key == name and not math.isnan(stat.value)]
        if not any(abs(number - value) <= tolerance for number in found):
            raise ViewerError(f"No measurement has {name} {value:g} ± {tolerance:g}", f"found {found}")

    def _fail(self, why: str) -> None:
        at = min(self._position, len(self._lines) - 1)
        line = self._lines[at] if self._lines else None
        where = f"line {line.number} “{line.text}”" if line else "the start"
        print(f"hounsfield: error: story failed at {where}: {why}", file=sys.stderr)  # noqa: T201
        self._end(1)

    def _end(self, status: int) -> None:
        self._timer.stop()
        self._ended(status)
