"""Marks of other pictures of the same frame of reference, as the shown plane meets them (`measure.crossing`).

A picture of an acquired series shows nothing of its neighbours in that series: there a mark is on its own picture.
What is shown of other pictures cannot be grabbed; it has neither handles nor numbers.

The lines of all marks of a space are kept as arrays, made anew only for marks that changed. A picture asks them all at
once, and what it shows is kept in its pixels, wherever they lie on the screen, until a mark changes.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from viewer.actions.sources import PictureInfo, Shown
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.mark_colors import mark_color
from viewer.core.pixels import FrameRef
from viewer.core.shapes import Color, Ellipse, Point, Polyline, Shape
from viewer.core.traces import Traces
from viewer.measure.crossing import Flags, Lines, Points, met
from viewer.measure.drawn import drawn
from viewer.measure.scale import turn_at
from viewer.state.store import Store
from viewer.state.view import Catalog

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

SIDES = 96
"""Pieces that an ellipse is cut into."""
KEPT_PICTURES = 64
Space = tuple[str, str]
"""A frame of reference, and the person whose it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """What is drawn of a mark, as lines (n, 3) in LPS mm."""

    annotation: Annotation
    lines_mm: tuple[Points, ...]
    is_reformatted: bool


@dataclass(frozen=True, slots=True, eq=False)
class InSpace:
    """The lines of all marks of a space; of each (m,) the number of its picture, series and colour.

    `is_reformatted` (m,): it was drawn on a plane that was cut.
    """

    lines: Lines
    pictures: Mapping[FrameRef, int]
    series: Mapping[str, int]
    colors: tuple[Color | None, ...]
    of_picture: NDArray[Any]
    of_series: NDArray[Any]
    of_color: NDArray[Any]
    is_reformatted: Flags


@dataclass(slots=True, eq=False)
class _Known:
    """The lines of a document's marks: made once for each mark, brought together once for each change."""

    drawings: dict[str, Drawing] = field(default_factory=dict)
    annotations: Mapping[str, Annotation] | None = None
    catalog: Catalog | None = None
    is_missing: bool = True
    spaces: dict[Space, InSpace] = field(default_factory=dict)
    traces: OrderedDict[Hashable, Traces | None] = field(default_factory=OrderedDict)


_KNOWN: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()


def traces_elsewhere(desk: Desk, shown: Shown) -> Traces | None:
    """Return what the shown plane meets of the marks of other pictures, None where that is nothing or not wanted."""
    info, series = shown.info, shown.source.stack.series
    has_place = info.plane is not None and info.spacing is not None and bool(info.frame_of_reference_uid)
    if not has_place or not desk.store.view.has_marks_elsewhere:
        return None
    known = _known(desk)
    space = (info.frame_of_reference_uid, series.person)
    marks = known.spaces.get(space)
    if marks is None:
        return None
    key = (space, series.series_uid, info.ref, info.is_reformatted, info.plane, info.spacing)
    if key not in known.traces:
        known.traces[key] = _traces(marks, info, _of_others(marks, info, series.series_uid))
        while len(known.traces) > KEPT_PICTURES:
            known.traces.popitem(last=False)
    return known.traces[key]


def _of_others(marks: InSpace, info: PictureInfo, series_uid: str) -> Flags:
    """Return which lines (m,) are of another picture than the shown one, and not of a neighbour in its series."""
    wanted = marks.of_picture != marks.pictures.get(info.ref, -1)
    if not info.is_reformatted:
        wanted &= (marks.of_series != marks.series.get(series_uid, -1)) | marks.is_reformatted
    return np.asarray(wanted)


def _traces(marks: InSpace, info: PictureInfo, wanted: Flags) -> Traces | None:
    assert info.plane is not None
    assert info.spacing is not None
    seen = met(marks.lines, info.plane, wanted)
    if not len(seen.drawn) and not len(seen.cut_lines):
        return None
    return Traces(
        info.plane.to_px(seen.points_mm, info.spacing),
        seen.starts,
        seen.opacities,
        info.plane.to_px(seen.cuts_mm, info.spacing),
        marks.of_color[seen.drawn],
        marks.of_color[seen.cut_lines],
        marks.colors,
    )


def _known(desk: Desk) -> _Known:
    """Return the lines of all visible marks by space, as the document and the open studies are now."""
    known = _KNOWN.setdefault(desk.store, _Known())
    annotations, catalog = desk.store.document.annotations, desk.store.catalog
    if known.annotations is annotations and known.catalog is catalog and not known.is_missing:
        return known
    wanted = [one for one in annotations.values() if _has_place(one) and one.study_uid in catalog.studies]
    drawings = {one.id: made for one in wanted if (made := _drawing(desk, one, known.drawings.get(one.id))) is not None}
    by_space: dict[Space, list[Drawing]] = {}
    for made in drawings.values():
        by_space.setdefault((made.annotation.frame_of_reference_uid, made.annotation.person), []).append(made)
    known.drawings, known.annotations, known.catalog = drawings, annotations, catalog
    known.is_missing = len(drawings) < len(wanted)
    known.spaces = {space: _in_space(some) for space, some in by_space.items()}
    known.traces.clear()
    return known


def _in_space(drawings: Sequence[Drawing]) -> InSpace:
    pictures: dict[FrameRef, int] = {}
    series: dict[str, int] = {}
    colors: dict[Color | None, int] = {}
    rows = [
        (
            pictures.setdefault(made.annotation.frame, len(pictures)),
            series.setdefault(made.annotation.series_uid, len(series)),
            colors.setdefault(mark_color(made.annotation.color), len(colors)),
            int(made.is_reformatted),
        )
        for made in drawings
        for _ in made.lines_mm
    ]
    of_picture, of_series, of_color, is_reformatted = np.array(rows).T
    lines = Lines.of([line for made in drawings for line in made.lines_mm])
    return InSpace(
        lines, pictures, series, tuple(colors), of_picture, of_series, of_color, is_reformatted.astype(np.bool_)
    )


def _has_place(one: Annotation) -> bool:
    return one.is_in_patient and bool(one.frame_of_reference_uid) and not (one.is_hidden or one.is_key)


def _drawing(desk: Desk, annotation: Annotation, known: Drawing | None) -> Drawing | None:
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
    lines = tuple(info.plane.to_lps(path, info.spacing) for path in _paths(shapes))
    return Drawing(annotation, lines, info.is_reformatted) if lines else None


def _paths(shapes: Sequence[Shape]) -> Iterator[Sequence[Point] | NDArray[np.float64]]:
    """Yield the lines of shapes in pixels of their picture; handles and texts have none."""
    for shape in shapes:
        if isinstance(shape, Polyline) and len(shape.points) > 1:
            yield (*shape.points, shape.points[0]) if shape.is_closed else shape.points
        elif isinstance(shape, Ellipse):
            (ax, ay), (bx, by) = shape.corner_a, shape.corner_b
            turns = np.linspace(0, 2 * np.pi, SIDES + 1)
            ring = np.stack([abs(bx - ax) / 2 * np.cos(turns), abs(by - ay) / 2 * np.sin(turns)], axis=1)
            yield ring + np.array([(ax + bx) / 2, (ay + by) / 2])
