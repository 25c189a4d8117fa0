"""The pictures of a movie, made one at a time while it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from numpy.typing import NDArray

Array = NDArray[Any]


def sweep(
    picture: Callable[[int], Array], count: int, *, first: int = 0, step: int = 1, is_back: bool = False
) -> Iterator[Array]:
    """Yield `picture(index)` for each slice or phase from `first`; `is_back` returns to it, its ends not doubled."""
    forth = list(range(first, count, step))
    yield from (picture(index) for index in forth)
    if is_back:
        yield from (picture(index) for index in forth[-2:0:-1])


def sweep_count(count: int, *, first: int = 0, step: int = 1, is_back: bool = False) -> int:
    """Return how many pictures `sweep` yields."""
    forth = len(range(first, count, step))
    return forth + max(0, forth - 2) if is_back else forth


def rotation(picture: Callable[[float], Array], count: int, *, degrees: float = 360.0) -> Iterator[Array]:
    """Yield `picture(azimuth)` for angles spread over `degrees`; a full turn does not repeat its start."""
    parts = count if degrees % 360.0 == 0 else max(1, count - 1)
    for index in range(count):
        yield picture(degrees * index / parts)
