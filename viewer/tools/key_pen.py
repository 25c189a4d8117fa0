"""Drawing and changing measurements with keys: the arrows move one of its points, picture pixel by picture pixel."""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.core.look import Placement
from viewer.core.shapes import Point

WHOLE = -1
"""All points move together."""


@dataclass(frozen=True, slots=True)
class KeyPen:
    """A measurement under the keys. `at` is the point that moves, WHOLE for all of them.

    `wanted` is how many points its kind has, 0 for as many as are set, `least` of them at least; `edited` the id of the
    measurement that is changed, '' while a new one is drawn: then the last point is not set yet.
    """

    kind: str
    points_px: tuple[Point, ...]
    wanted: int
    at: int = 0
    edited: str = ""
    least: int = 2

    @property
    def place(self) -> Point:
        """Where the keys are, in picture pixels."""
        return self.points_px[max(0, self.at)]

    @property
    def is_last(self) -> bool:
        """Whether setting the point that moves makes the measurement whole."""
        if self.edited or len(self.points_px) == self.wanted:
            return True
        # As many as are set: setting the same place twice ends it.
        return self.wanted == 0 and len(self.points_px) > max(2, self.least) and self.is_on_last

    @property
    def is_on_last(self) -> bool:
        """Whether the point that moves lies on the one that was set before it."""
        return len(self.points_px) > 1 and self.points_px[-1] == self.points_px[-2]

    @property
    def whole(self) -> tuple[Point, ...]:
        """The points of the finished measurement."""
        return self.points_px[:-1] if not self.edited and self.wanted == 0 else self.points_px

    def moved(self, dx: float, dy: float, shape: tuple[int, int]) -> KeyPen:
        """Return it with what is held moved, within a picture of (rows, columns)."""
        held = range(len(self.points_px)) if self.at == WHOLE else (self.at,)
        rows, columns = shape
        xs, ys = [self.points_px[i][0] for i in held], [self.points_px[i][1] for i in held]
        dx = min(max(dx, min(0.0, -min(xs))), max(0.0, columns - 1 - max(xs)))
        dy = min(max(dy, min(0.0, -min(ys))), max(0.0, rows - 1 - max(ys)))
        points = [(x + dx, y + dy) if i in held else (x, y) for i, (x, y) in enumerate(self.points_px)]
        return replace(self, points_px=tuple(points))

    def with_next(self) -> KeyPen:
        """Return it with the moving point set, and the next one lying on it."""
        return replace(self, points_px=(*self.points_px, self.points_px[-1]), at=len(self.points_px))

    def without_last(self) -> KeyPen:
        """Return it with the point that was set last in hand again."""
        points = self.points_px[:-1]
        return replace(self, points_px=points, at=len(points) - 1)

    def turned(self, step: int) -> KeyPen:
        """Return it with the next point in hand; after the last one of a finished measurement, the whole."""
        places = [*range(len(self.points_px)), *((WHOLE,) if self.edited else ())]
        return replace(self, at=places[(places.index(self.at) + step) % len(places)])


def along_screen(placement: Placement, right: int, down: int) -> Point:
    """Return the step of one picture pixel that goes most along a direction of the screen."""
    (x0, y0), (x1, y1) = placement.to_picture([(0.0, 0.0), (float(right), float(down))])
    dx, dy = float(x1 - x0), float(y1 - y0)
    if abs(dx) >= abs(dy):
        return (1.0 if dx > 0 else -1.0, 0.0)
    return (0.0, 1.0 if dy > 0 else -1.0)
