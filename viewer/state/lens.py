"""The magnifier: a lens below the pointer."""

from __future__ import annotations

from dataclasses import dataclass

LEAST, MOST = 2.0, 8.0


@dataclass(frozen=True, slots=True)
class Lens:
    """Whether pictures are magnified below the pointer, and how much larger than they are shown."""

    is_on: bool = False
    factor: float = 3.0
