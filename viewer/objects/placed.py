"""A mark with all that an object needs to know of it: its picture, and what is drawn and measured there."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.core.annotation import Annotation
from viewer.core.geometry import Plane, Spacing, Vec3
from viewer.core.protocols import Family, Measurement, Stat
from viewer.core.records import Instance
from viewer.core.shapes import Ellipse, Point, Polyline, Shape
from viewer.measure import REGISTRY


@dataclass(frozen=True, slots=True)
class Graphic:
    """A drawing in pixels of the picture, (0, 0) the centre of the first: POINT, POLYLINE or ELLIPSE.

    An ellipse is the ends of its longer axis, then those of the shorter one (PS3.3 C.10.5.1.2, C.18.6.1.2). A closed
    line ends where it begins.
    """

    kind: str
    points: tuple[Point, ...]

    @property
    def is_closed(self) -> bool:
        """Whether it goes around something."""
        return self.kind == "ELLIPSE" or (len(self.points) > 3 and self.points[0] == self.points[-1])


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark on its picture: `instance` and `frame` (from 0) are those of the acquired picture, or nearest to a plane.

    `is_reformatted`: it was drawn on a plane of a volume, which no acquired picture is. `lines` is the text beside it.
    """

    annotation: Annotation
    instance: Instance
    frame: int
    points_px: tuple[Point, ...]
    stats: tuple[Stat, ...] = ()
    plane: Plane | None = None
    spacing: Spacing | None = None
    is_reformatted: bool = False
    lines: tuple[str, ...] = ()

    @property
    def kind(self) -> Measurement:
        """What kind it is of."""
        made: Measurement = REGISTRY.get(self.annotation.kind)()
        return made

    @property
    def title(self) -> str:
        """Its name, else that of its kind."""
        return self.annotation.name or str(self.kind.title)

    @property
    def is_region(self) -> bool:
        """Whether it is one closed outline whose inside is meant."""
        drawn = self.graphics
        return self.kind.family is Family.REGION and len(drawn) == 1 and drawn[0].is_closed

    @property
    def graphics(self) -> tuple[Graphic, ...]:
        """What is drawn of it."""
        return graphics_of(self.kind, self.points_px)

    @property
    def tracking_uid(self) -> str:
        """The UID of what is marked: its own where it has none (PS3.16 TID 1419)."""
        return self.annotation.tracking_uid or uid_of_id(self.annotation.id)

    def to_mm(self, points_px: Sequence[Point]) -> tuple[Vec3, ...]:
        """Return points of the picture in the patient; it must have a place there."""
        assert self.plane is not None
        assert self.spacing is not None
        return tuple((float(x), float(y), float(z)) for x, y, z in self.plane.to_lps(points_px, self.spacing))


def uid_of_id(id_: str) -> str:
    """Return a UID that is the same for the same mark at any time (PS3.5 B.2)."""
    try:
        return f"2.25.{uuid.UUID(id_).int}"
    except ValueError:
        return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, id_).int}"


def graphics_of(kind: Measurement, points_px: Sequence[Point]) -> tuple[Graphic, ...]:
    """Return what a kind draws as lines, ellipses and points; its points alone where it draws nothing else."""
    drawn = tuple(made for shape in kind.shapes(points_px) for made in _drawn(shape))
    return drawn or tuple(Graphic("POINT", ((float(x), float(y)),)) for x, y in points_px)


def _drawn(shape: Shape) -> list[Graphic]:
    if isinstance(shape, Polyline) and len(shape.points) > 1:
        points = tuple((float(x), float(y)) for x, y in shape.points)
        is_open = not shape.is_closed or points[0] == points[-1]
        return [Graphic("POLYLINE", points if is_open else (*points, points[0]))]
    if isinstance(shape, Ellipse):
        return [_ellipse(shape)]
    return []


def _ellipse(shape: Ellipse) -> Graphic:
    (ax, ay), (bx, by) = shape.corner_a, shape.corner_b
    x, y = (ax + bx) / 2, (ay + by) / 2
    across = ((min(ax, bx), y), (max(ax, bx), y))
    down = ((x, min(ay, by)), (x, max(ay, by)))
    return Graphic("ELLIPSE", (*across, *down) if abs(bx - ax) >= abs(by - ay) else (*down, *across))
