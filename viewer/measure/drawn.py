"""The shapes of a measurement on a picture whose pixels need not be square."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from viewer.core.protocols import Measurement
from viewer.core.records import UltrasoundRegion
from viewer.core.shapes import Ellipse, Handle, Point, Polyline, Shape
from viewer.measure import REGISTRY


def drawn(
    kind: str, points_px: Sequence[Point], turn: float = 1.0, regions: Sequence[UltrasoundRegion] = ()
) -> list[Shape]:
    """Return what is drawn of picture points: right angles and circles are those of the patient.

    `turn` is the height of a pixel by its width. A kind draws where pixels are squares; its shapes are brought back.
    """
    measurement: Measurement = REGISTRY.get(kind)()
    beside = measurement.shapes_on(points_px, regions) if regions else []
    if turn == 1.0:
        return [*beside, *measurement.shapes(points_px)]
    shapes = measurement.shapes([(x, y * turn) for x, y in points_px])
    return [*beside, *(_narrowed(shape, turn) for shape in shapes)]


def _narrowed(shape: Shape, turn: float) -> Shape:
    if isinstance(shape, Polyline):
        return replace(shape, points=tuple((x, y / turn) for x, y in shape.points))
    if isinstance(shape, Ellipse):
        (ax, ay), (bx, by) = shape.corner_a, shape.corner_b
        return replace(shape, corner_a=(ax, ay / turn), corner_b=(bx, by / turn))
    if isinstance(shape, Handle):
        return replace(shape, position=(shape.position[0], shape.position[1] / turn))
    return shape
