"""Which kind of mark the drawings of other programs are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.core.shapes import Point
from viewer.measure import REGISTRY
from viewer.objects.placed import Graphic

CORNERSTONE = re.compile(r"^cornerstone(?:3D)?Tools@\^?[\d.]+:(\w+)", re.IGNORECASE)
"""How OHIF and others name the tool of a mark, in its tracking identifier."""
SAME_PX = 0.01
ANGLES = {2: "length", 3: "angle", 4: "open_angle"}
TOOLS = {
    "CobbAngle": "cobb",
    "ArrowAnnotate": "text",
    "Probe": "probe",
    "SplineROI": "polygon",
    "LivewireContour": "polygon",
}


def tool_of(tracking: str) -> str:
    """Return the name of the Cornerstone tool in a tracking identifier, '' without one."""
    found = CORNERSTONE.match(tracking)
    return found.group(1) if found else ""


def kinds_of(drawn: Sequence[Graphic], tool: str = "", *, is_angle: bool = False) -> list[tuple[str, list[Point]]]:
    """Return the marks that drawings are, each a kind with its points; some kinds are made of several drawings."""
    if tool == "Bidirectional" and len(drawn) == 2 and all(len(one.points) == 2 for one in drawn):
        return [("bidirectional", [*drawn[0].points, *drawn[1].points])]
    return [made for one in drawn for made in _of_one(one, tool, is_angle=is_angle)]


def _of_one(graphic: Graphic, tool: str, *, is_angle: bool) -> list[tuple[str, list[Point]]]:
    points = list(graphic.points)
    if graphic.kind in ("POINT", "MULTIPOINT"):
        return [(TOOLS.get(tool, "probe"), [point]) for point in points]
    if graphic.kind == "CIRCLE" and len(points) >= 2:
        return [_circle(points)]
    if graphic.kind == "ELLIPSE" and len(points) >= 4:
        return [_ellipse(points)]
    if graphic.kind == "INTERPOLATED":  # a smooth curve, of which kind the standard leaves open (PS3.3 C.10.5.1.2)
        return [("spline", points[:-1]) if graphic.is_closed and len(points) > 3 else ("curve", points)]
    if graphic.is_closed:
        return [_outline(points[:-1])]
    return [_line(points, tool, is_angle=is_angle)]


def _circle(points: list[Point]) -> tuple[str, list[Point]]:
    if "circle" in REGISTRY.ids():
        return "circle", points[:2]
    (x, y), (on_x, on_y) = points[:2]
    radius = ((on_x - x) ** 2 + (on_y - y) ** 2) ** 0.5
    return "ellipse", [(x - radius, y - radius), (x + radius, y + radius)]


def _ellipse(points: list[Point]) -> tuple[str, list[Point]]:
    """Return an ellipse in its box, or a polygon where its axes are not along rows and columns."""
    (ax, ay), (bx, by) = points[:2]
    if min(abs(ax - bx), abs(ay - by)) < SAME_PX:
        xs, ys = [x for x, _ in points[:4]], [y for _, y in points[:4]]
        return "ellipse", [(min(xs), min(ys)), (max(xs), max(ys))]
    return "polygon", _sampled(points)


def _sampled(points: list[Point], sides: int = 180) -> list[Point]:
    from math import cos, pi, sin

    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points[:4]
    x, y = (ax + bx) / 2, (ay + by) / 2
    turns = [2 * pi * n / sides for n in range(sides)]
    return [
        (x + cos(t) * (bx - ax) / 2 + sin(t) * (dx - cx) / 2, y + cos(t) * (by - ay) / 2 + sin(t) * (dy - cy) / 2)
        for t in turns
    ]


def _outline(points: list[Point]) -> tuple[str, list[Point]]:
    xs, ys = sorted({x for x, _ in points}), sorted({y for _, y in points})
    if len(points) == 4 and xs[-1] - xs[0] > 0 and ys[-1] - ys[0] > 0 and _is_box(points):
        return "rectangle", [(xs[0], ys[0]), (xs[-1], ys[-1])]
    return "polygon", points


def _is_box(points: list[Point]) -> bool:
    """Whether all sides of four points lie along rows and columns."""
    sides = zip(points, [*points[1:], points[0]], strict=True)
    return all(min(abs(ax - bx), abs(ay - by)) < SAME_PX for (ax, ay), (bx, by) in sides)


def _line(points: list[Point], tool: str, *, is_angle: bool) -> tuple[str, list[Point]]:
    if tool in ("RectangleROI", "PlanarFreehandROI", "SplineROI", "LivewireContour") and len(points) > 3:
        return _outline(points)
    if tool == "Angle" or is_angle:
        if len(points) == 4 and points[1] == points[2] and tool != "CobbAngle":
            points = [points[0], points[1], points[3]]
        return TOOLS.get(tool) or ANGLES.get(len(points), "polyline"), points
    if len(points) == 4 and tool == "CobbAngle":
        return "cobb", points
    return ("length" if len(points) == 2 else "polyline"), points
