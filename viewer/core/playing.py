"""Which picture is due when: cines as a pure model of time."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

RATE_OVER_MS = 1000.0
"""The time over which the rate as played is counted."""


@dataclass(frozen=True, slots=True)
class Track:
    """One round of playing: the pictures in their order, and when each begins (ms from the start of the round).

    `starts_ms` ascends from 0; the round lasts `period_ms`, then begins anew.
    """

    order: tuple[int, ...]
    starts_ms: tuple[float, ...]
    period_ms: float

    def step_at(self, elapsed_ms: float) -> int:
        """Return how many steps were taken since the start of the first round: it grows by one for each picture."""
        rounds, rest = divmod(elapsed_ms, self.period_ms)
        # A rest that was rounded up to the period itself is the end of the round, not of the next.
        return int(rounds) * len(self.order) + max(0, bisect_right(self.starts_ms, rest) - 1)

    def picture(self, step: int) -> int:
        """Return the picture of a step."""
        return self.order[step % len(self.order)]

    def at(self, elapsed_ms: float) -> int:
        """Return the picture that is due."""
        return self.picture(self.step_at(elapsed_ms))

    def start_of(self, step: int) -> float:
        """Return when a step begins."""
        rounds, rest = divmod(step, len(self.order))
        return rounds * self.period_ms + self.starts_ms[rest]

    def elapsed_of(self, picture: int, phase: float = 0.0) -> float:
        """Return when a picture begins in the round; of one that is not played, the nearest which is.

        Of several times, as in a sweep, the one nearest to `phase` (share of the round).
        """
        at = phase * self.period_ms
        near = min(range(len(self.order)), key=lambda n: (abs(self.order[n] - picture), abs(self.starts_ms[n] - at)))
        return self.starts_ms[near]

    def stretched(self, elapsed_ms: float, other: Track) -> float:
        """Return the time of this track at which it is in the phase that `other` is in."""
        return elapsed_ms / other.period_ms * self.period_ms


def track(
    gaps_ms: Sequence[float],
    first: int,
    last: int,
    *,
    wrap_ms: float = 0.0,
    is_sweep: bool = False,
    is_backward: bool = False,
    speed: float = 1.0,
) -> Track:
    """Return the round from picture `first` to `last`, both played.

    `gaps_ms[i]` is the time from picture i to i + 1, whichever way it is gone; `wrap_ms` that from the last back to
    the first, 0 for the mean of the gaps. A sweep goes there and back and shows either end once. `speed` 2 is twice as
    fast. ValueError without a picture, for a time that is none, and for a speed that leads nowhere.
    """
    if not 0 <= first <= last < len(gaps_ms) + 1:
        raise ValueError("no pictures to play")
    within = [gap / speed for gap in gaps_ms[first:last]] if speed > 0 else [-1.0]
    if not all(math.isfinite(gap) and gap > 0 for gap in within):
        raise ValueError("not a time")
    wrap = wrap_ms / speed if wrap_ms > 0 else sum(within) / len(within) if within else 1000.0
    there = list(range(first, last + 1))
    if is_sweep and last > first:
        order, gaps = there + there[-2:0:-1], within + within[::-1]
    else:
        order, gaps = there, [*within, wrap]
    if is_backward:
        # Time runs back: the picture that was shown before comes next, after the same time.
        order, gaps = order[::-1], [*gaps[-2::-1], gaps[-1]]
    starts = tuple(accumulate(gaps[:-1], initial=0.0))
    return Track(tuple(order), starts, starts[-1] + gaps[-1])


class Tally:
    """Count what was really on the screen: pictures a second, and those that were passed over."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()
        self._last: int | None = None
        self.dropped = 0
        self.shown = 0

    def show(self, now_ms: float, step: int) -> None:
        """Note that the picture of a step came to the screen; the same one again counts for nothing."""
        if step == self._last:
            return
        if self._last is not None and step > self._last + 1:
            self.dropped += step - self._last - 1
        self._last = step
        self.shown += 1
        self._times.append(now_ms)
        while self._times and now_ms - self._times[0] > RATE_OVER_MS:
            self._times.popleft()

    def rate(self, now_ms: float) -> float:
        """Return the pictures a second of the last second, 0 before there are two."""
        times = [time for time in self._times if now_ms - time <= RATE_OVER_MS]
        if len(times) < 2:
            return 0.0
        # A picture that stays longer than those before it lowers the rate while it stays.
        span = max(times[-1] - times[0], (now_ms - times[0]) * (len(times) - 1) / len(times))
        return 1000.0 * (len(times) - 1) / span if span > 0 else 0.0

    def pause(self) -> None:
        """Forget where it was: after a pause nothing was passed over."""
        self._last = None
        self._times.clear()
