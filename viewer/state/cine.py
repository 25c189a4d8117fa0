"""How pictures play: what each viewport chose, and what holds for all."""

from __future__ import annotations

from dataclasses import dataclass

SLOWEST, FASTEST = 0.1, 10.0
LOWEST_RATE, HIGHEST_RATE = 0.01, 240.0


@dataclass(frozen=True, slots=True)
class Pace:
    """What of a viewport plays, and how. None follows the file.

    `fps` frames a second, 0 follows the file; `speed` times that. `first` and `last` are the ends of the range, counted
    from 0 and both played.
    """

    fps: float = 0.0
    speed: float = 1.0
    first: int | None = None
    last: int | None = None
    is_sweep: bool | None = None
    is_backward: bool = False


@dataclass(frozen=True, slots=True)
class Playing:
    """`is_in_step`: what plays goes through its round in the phase of the first. `has_bar`: the cine bar is wanted."""

    is_in_step: bool = False
    has_bar: bool = False
