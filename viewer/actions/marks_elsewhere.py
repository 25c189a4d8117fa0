"""Marks of other pictures of the same frame of reference, as the shown plane meets them (`measure.crossing`).

A picture of an acquired series shows nothing of its neighbours in that series: there a mark is on its own picture.
What is shown of other pictures cannot be grabbed; it has neither handles nor numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from viewer.actions.sources import PictureInfo, Shown
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.look import Placement
from viewer.core.mark_colors import mark_color
from viewer.core.shapes import Color, Ellipse, Point, Polyline, Shape
from viewer.measure.crossing import Points, Seen, may_be_seen, seen_from
from viewer.measure.drawn import drawn
from viewer.measure.scale import turn_at
from viewer.state.store import Store
from viewer.state.view import Catalog

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

SIDES = 96
"""Pieces that an ellipse is cut into."""
MARKER_PX = 4.0
"""Half the height of the cross where a line cuts the plane, in screen px."""
Space = tuple[str, str]
"""A frame of reference, and the person whose it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """What is drawn of a mark, as lines (n, 3) in LPS mm, and the ball that holds them."""

    annotation: Annotation
    lines_mm: tuple[Points, ...]
    center_mm: Points
    radius_mm: float
    is_reformatted: bool


@dataclass(slots=True, eq=False)
class _Known:
    """The lines of a document's marks: made once for each mark, brought together once for each change."""

    lines: dict[str, Lines] = field(default_factory=dict)
    annotations: Mapping[str, Annotation] | None = None
    catalog: Catalog | None = None
    is_missing: bool = True
    spaces: dict[Space, tuple[Sequence[Lines], Points, Points]] = field(default_factory=dict)


_KNOWN: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()


def shapes_elsewhere(desk: Desk, shown: Shown, placement: Placement) -> list[Shape]:
    """Return what the shown plane meets of the marks of other pictures."""
    info = shown.info
    if info.plane is None or info.spacing is None or not info.frame_of_reference_uid:
        return []
    space = (info.frame_of_reference_uid, shown.source.stack.series.person)
    found = _spaces(desk).get(space)
    if found is None:
        return []
    marks, centers, radii = found
    shapes: list[Shape] = []
    for at in np.flatnonzero(may_be_seen(centers, radii, info.plane)).tolist():
        if _is_of_another_picture(marks[at], shown):
            shapes += _shapes(marks[at], info, placement)
    return shapes


def _is_of_another_picture(mark: Lines, shown: Shown) -> bool:
    one, info = mark.annotation, shown.info
    is_neighbour = one.series_uid == shown.source.stack.series.series_uid
    return one.frame != info.ref and not (is_neighbour and not mark.is_reformatted and not info.is_reformatted)


def _shapes(mark: Lines, info: PictureInfo, placement: Placement) -> Iterator[Shape]:
    assert info.plane is not None
    color = mark_color(mark.annotation.color)
    for line in mark.lines_mm:
        seen = seen_from(line, info.plane)
        if seen.opacity > 0:
            yield Polyline(_px(line, info), color=color, opacity=seen.opacity)
        yield from _markers(seen, info, placement, color)


def _markers(seen: Seen, info: PictureInfo, placement: Placement, color: Color | None) -> Iterator[Shape]:
    if not len(seen.cuts_mm):
        return
    d = MARKER_PX
    for x, y in placement.to_screen(_px(seen.cuts_mm, info)):
        ends = placement.to_picture([(x - d, y - d), (x + d, y + d), (x - d, y + d), (x + d, y - d)])
        a, b, c, e = ((float(px), float(py)) for px, py in ends)
        yield Polyline((a, b), color=color)
        yield Polyline((c, e), color=color)


def _px(points_mm: Points, info: PictureInfo) -> tuple[Point, ...]:
    assert info.plane is not None
    assert info.spacing is not None
    return tuple((x, y) for x, y in info.plane.to_px(points_mm, info.spacing).tolist())


def _spaces(desk: Desk) -> Mapping[Space, tuple[Sequence[Lines], Points, Points]]:
    """Return the lines of all visible marks by space, with centres (n, 3) and radii (n,) of their balls."""
    known = _KNOWN.setdefault(desk.store, _Known())
    annotations = desk.store.document.annotations
    catalog = desk.store.catalog
    if known.annotations is annotations and known.catalog is catalog and not known.is_missing:
        return known.spaces
    wanted = [one for one in annotations.values() if _has_place(one) and one.study_uid in catalog.studies]
    lines = {one.id: made for one in wanted if (made := _lines(desk, one, known.lines.get(one.id))) is not None}
    by_space: dict[Space, list[Lines]] = {}
    for made in lines.values():
        by_space.setdefault((made.annotation.frame_of_reference_uid, made.annotation.person), []).append(made)
    known.lines, known.annotations, known.catalog = lines, annotations, catalog
    known.is_missing = len(lines) < len(wanted)
    known.spaces = {
        space: (marks, np.array([m.center_mm for m in marks]), np.array([m.radius_mm for m in marks]))
        for space, marks in by_space.items()
    }
    return known.spaces


def _has_place(one: Annotation) -> bool:
    return one.is_in_patient and bool(one.frame_of_reference_uid) and not (one.is_hidden or one.is_key)


def _lines(desk: Desk, annotation: Annotation, known: Lines | None) -> Lines | None:
    """Return what is drawn of a mark, None while its picture is not open or has lost its place."""
    if known is not None and known.annotation is annotation:
        return known
    found = desk.measuring.locate(annotation)
    info = found[0].info(found[1]) if found is not None else None
    if info is None or info.plane is None or info.spacing is None:
        return None
    try:
        points = [(float(x), float(y)) for x, y in desk.measuring.points_px(annotation, info)]
    except ViewerError:
        return None
    regions = () if info.is_reformatted else info.instance.regions
    shapes = drawn(annotation.kind, points, turn_at(np.asarray(points), info.spacing.aspect, regions))
    lines = tuple(info.plane.to_lps(path, info.spacing) for shape in shapes if len(path := _path(shape)) > 1)
    if not lines:
        return None
    every = np.concatenate(lines)
    center = (every.min(axis=0) + every.max(axis=0)) / 2
    radius = float(np.linalg.norm(every - center, axis=1).max())
    return Lines(annotation, lines, center, radius, info.is_reformatted)


def _path(shape: Shape) -> Sequence[Point]:
    """Return a shape's line in pixels of its picture; handles and texts have none."""
    if isinstance(shape, Polyline):
        return (*shape.points, shape.points[0]) if shape.is_closed and shape.points else shape.points
    if isinstance(shape, Ellipse):
        (ax, ay), (bx, by) = shape.corner_a, shape.corner_b
        turns = np.linspace(0, 2 * np.pi, SIDES + 1)
        across = (ax + bx) / 2 + abs(bx - ax) / 2 * np.cos(turns)
        return [
            (float(x), float(y)) for x, y in zip(across, (ay + by) / 2 + abs(by - ay) / 2 * np.sin(turns), strict=True)
        ]
    return ()
