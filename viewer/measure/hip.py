"""The measures of both hips on one picture of the pelvis."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Ellipse, Point, Polyline, Shape
from viewer.measure.concepts import DIAMETER, DISTANCE
from viewer.measure.kind import Kind, as_point, handles
from viewer.measure.square import circle_through, cross, foot_of, squared


class Hip(Kind):
    """Measure both femoral heads, how far they are apart, and how the legs differ below a line of the pelvis."""

    id = "hip"
    title = "Hip set"
    help = (
        "Set three points on the edge of the first femoral head, three on the second; two for the line of the pelvis; "
        "one on the lesser trochanter of the first side, one on that of the second."
    )
    points = 10
    formula = noted("the distance of the first trochanter from the line of the pelvis less that of the second")
    concept = DISTANCE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the difference of the legs (below 0 where the first trochanter stands higher), the distances of both
        trochanters from the line of the pelvis, the diameters of the heads and the distance of their centres.

        Distances are above 0 on the side of the line on which the trochanters lie.
        """
        drawn = squared(points_px, sample)
        points, line = drawn.points, drawn.line(6)
        sides = [cross(line, points[i] - points[6]) for i in (8, 9)]
        below = np.sign(sum(sides)) or 1.0
        feet = [foot_of(points[i], points[6], points[7])[0] for i in (8, 9)]
        first, second = (
            float(np.sign(side) * below) * drawn.length(points[i] - foot)
            for side, i, foot in zip(sides, (8, 9), feet, strict=True)
        )
        (a, radius_a), (b, radius_b) = circle_through(*points[:3]), circle_through(*points[3:6])
        diameters = [2 * drawn.length(np.array([radius, 0.0])) for radius in (radius_a, radius_b)]
        return [
            Stat("leg difference", first - second, drawn.unit, DISTANCE),
            Stat("first trochanter", first, drawn.unit, DISTANCE),
            Stat("second trochanter", second, drawn.unit, DISTANCE),
            Stat("first head", diameters[0], drawn.unit, DIAMETER),
            Stat("second head", diameters[1], drawn.unit, DIAMETER),
            Stat("between centres", drawn.length(b - a), drawn.unit, DISTANCE),
        ]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the circles with their centres, the line of the pelvis, its parallels through the trochanters, and the
        points; while it is drawn, what is there of them.
        """
        points = np.asarray(points_px, dtype=np.float64).reshape(-1, 2)
        drawn: list[Shape] = []
        for start in (0, 3):
            drawn.extend(_circle(points[start : start + 3]))
        if len(points) > 7:
            drawn.append(Polyline((points_px[6], points_px[7])))
        for i in range(8, len(points)):
            half = (points[7] - points[6]) / 2
            drawn.append(Polyline((as_point(points[i] - half), as_point(points[i] + half)), is_dashed=True))
        return [*drawn, *handles(points_px)]


def _circle(points: NDArray[np.float64]) -> list[Shape]:
    if len(points) < 3:
        return []
    try:
        centre, radius = circle_through(*points)
    except ViewerError:
        return []
    arm = radius / 10
    cross_x, cross_y = np.array([arm, 0.0]), np.array([0.0, arm])
    return [
        Ellipse(as_point(centre - radius), as_point(centre + radius)),
        Polyline((as_point(centre - cross_x), as_point(centre + cross_x))),
        Polyline((as_point(centre - cross_y), as_point(centre + cross_y))),
    ]
