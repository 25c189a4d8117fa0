"""What packages promise each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Plane, Spacing
from viewer.core.records import UltrasoundRegion
from viewer.core.shapes import Point, Shape

Array = NDArray[Any]
Progress = Callable[[int, int], None]
"""Called with (done, total); total 0 while it is not known."""


@dataclass(frozen=True, slots=True)
class Stat:
    """A number with its unit; '' where it has none. NaN where it cannot be told."""

    name: str
    value: float
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Sampler:
    """What a measurement may ask of the picture below it.

    `values` (rows, columns) are modality values, (rows, columns, 3) for colour; `valid` (rows, columns) bool masks
    padding out, None where all count. `spacing` None gives lengths in px; `aspect` is then the height of a pixel by
    its width.
    """

    values: Array
    value_unit: str = ""
    spacing: Spacing | None = None
    plane: Plane | None = None
    regions: tuple[UltrasoundRegion, ...] = ()
    valid: Array | None = None
    aspect: float = 1.0


class Measurement(Protocol):
    """One kind of measurement: what is measured and how it is drawn, nothing of the mouse.

    `points` is the number of points that a drag sets; 0 for as many as the user clicks.
    """

    id: str
    title: str
    key: str
    points: int

    def stats(self, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the numbers of (n, 2) picture points."""
        ...

    def shapes(self, points_px: Sequence[Point]) -> list[Shape]:
        """Return what is drawn, handles last."""
        ...


class CancelToken(Protocol):
    """Long work asks it now and then."""

    def is_cancelled(self) -> bool:
        """Whether the work should stop."""
        ...
