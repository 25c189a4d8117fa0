"""Actions on outlines: drawn around pixels by themselves, along edges, and changed afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.actions.action import Action, Argument, Need
from viewer.actions.annotating import chosen, keep, moved, parse_points
from viewer.actions.measuring import sampler_of
from viewer.actions.navigate import position_of
from viewer.actions.sources import PictureInfo, Shown
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.protocols import Array, Drawing, Measurement, Sampler
from viewer.core.shapes import Point
from viewer.measure import REGISTRY
from viewer.tools.drag import OUTLINE

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

LUMA = (0.299, 0.587, 0.114)


def plain_values(sampler: Sampler) -> Array:
    """Return what pixels are worth (rows, columns): luma of colours (ITU-R BT.601), NaN where there is padding."""
    values = sampler.values
    if values.ndim == 3:
        values = values[..., :3] @ np.asarray(LUMA)
    return values if sampler.valid is None else np.where(sampler.valid, values, np.nan)


@dataclass(frozen=True, slots=True, eq=False)
class ValuesAround:
    """What the pixels of a picture are worth as `plain_values` has it, made only for the part that is asked for."""

    shown: Shown

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and columns of the whole picture."""
        return self.shown.measured.stored.shape[:2]

    def __getitem__(self, part: tuple[slice, slice], /) -> Array:
        """Return the values of some rows and columns."""
        frame = self.shown.measured
        return plain_values(sampler_of(replace(frame, stored=frame.stored[part]), self.shown.info))


def is_pushable(kind: type[Measurement]) -> bool:
    """Whether a kind is a line whose points may be moved, added and dropped at will."""
    return not kind.points and (kind.drawing is Drawing.STROKE or kind.id in ("polygon", "polyline"))


def _shown(desk: Desk) -> Shown:
    source = desk.active_source()
    index = position_of(desk.store.view.active_slot, source)
    return Shown(source, index, source.info(index), source.load(index))


def _values(desk: Desk, shown: Shown) -> Array:
    return plain_values(desk.measuring.sampler(shown.measured, shown.info))


def wand(desk: Desk, x: float, y: float, spread: float) -> None:
    """Draw around the pixels that are joined to one and have values like it."""
    from viewer.measure.flooding import flooded
    from viewer.measure.tracing import outline

    shown = _shown(desk)
    found = flooded(_values(desk, shown), (x, y), spread)
    if found is None:
        raise ViewerError("There is no value at this place", f"{x:g},{y:g} lies beside the picture or on padding")
    keep(desk, shown, "", OUTLINE, outline(*found))


def livewire(desk: Desk, points: list[str]) -> None:
    """Draw an outline that follows the edges of the picture between anchors."""
    from viewer.measure.livewire import Wire
    from viewer.measure.simplifying import simplified
    from viewer.tools.livewire import WITHIN_PX

    anchors = parse_points(points)
    if len(anchors) < 3:
        raise ViewerError("An outline along edges needs at least 3 points", f"{len(anchors)} were given")
    shown = _shown(desk)
    values = ValuesAround(shown)
    way: list[Point] = []
    for start, end in zip(anchors, [*anchors[1:], anchors[0]], strict=True):
        way += Wire(values, start).to(end)
    keep(desk, shown, "", OUTLINE, simplified(way, WITHIN_PX)[:-1])


def _place_of(desk: Desk, annotation: Annotation) -> PictureInfo:
    found = desk.measuring.locate(annotation)
    if found is None:
        raise ViewerError("The picture of this measurement is not open", hint="open its study first")
    source, index = found
    return source.info(index)


def _change(desk: Desk, annotation: Annotation, points: Sequence[Point], info: PictureInfo, label: str) -> None:
    changed = moved(annotation, points, info)
    desk.store.apply(label, lambda document: document.with_annotation(changed))


def _line(desk: Desk, id_: str) -> tuple[Annotation, type[Measurement], PictureInfo, list[Point]]:
    """Return a mark of as many points as the user sets, its kind, its picture and its points there."""
    annotation = chosen(desk, id_)
    kind: type[Measurement] = REGISTRY.get(annotation.kind)
    if annotation.is_locked:
        raise ViewerError("This measurement is locked", hint="unlock it first")
    if kind.points:
        raise ViewerError(f"The points of this kind are fixed: {kind.title.lower()}", f"it has {kind.points}")
    info = _place_of(desk, annotation)
    points = [(float(x), float(y)) for x, y in desk.measuring.points_px(annotation, info)]
    return annotation, kind, info, points


def push(desk: Desk, points: list[str], radius: float = 8.0, id: str = "") -> None:  # noqa: A002
    """Push an outline with a disc along a way."""
    from viewer.measure.pushing import pushed

    annotation, kind, info, line = _line(desk, id)
    if not is_pushable(kind):
        raise ViewerError(f"This kind cannot be pushed: {kind.title.lower()}")
    if not 0.5 <= radius <= 1000:
        raise ViewerError("The disc has a radius of 0.5 to 1000 pixels")
    changed: Sequence[Point] = line
    for center in parse_points(points):
        changed = pushed(changed, center, radius, is_closed=kind.is_closed)
    _change(desk, annotation, changed, info, f"Push {kind.title.lower()}")


def smooth(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Make an outline smoother; again for more."""
    from viewer.measure.simplifying import smoothed

    annotation, kind, info, points = _line(desk, id)
    changed = smoothed(points, is_closed=kind.is_closed)
    _change(desk, annotation, changed, info, f"Smooth {kind.title.lower()}")


def add_point(desk: Desk, x: float, y: float, id: str = "") -> None:  # noqa: A002
    """Add a point to a mark where it is nearest to a place."""
    annotation, kind, info, points = _line(desk, id)
    at = nearest_side(points, (x, y), is_closed=kind.is_closed) + 1
    _change(desk, annotation, [*points[:at], (x, y), *points[at:]], info, "Add a point")


def delete_point(desk: Desk, number: int, id: str = "") -> None:  # noqa: A002
    """Delete a point of a mark, counted from 1."""
    annotation, kind, info, points = _line(desk, id)
    if not 1 <= number <= len(points):
        raise ViewerError(f"There is no point {number}", f"there are {len(points)}")
    if len(points) <= kind.least:
        raise ViewerError(f"A {kind.title.lower()} has at least {kind.least} points")
    _change(desk, annotation, [*points[: number - 1], *points[number:]], info, "Delete a point")


def nearest_side(points: Sequence[Point], to: Point, *, is_closed: bool) -> int:
    """Return which side of a line is nearest to a place, by the number of the point that it starts at."""
    from viewer.measure.hit import distance_to_line

    ends = [*points[1:], points[0]] if is_closed else points[1:]
    away = [distance_to_line(np.array(side), to) for side in zip(points, ends, strict=False)]
    return int(np.argmin(away))


def toggle_snap(desk: Desk) -> None:
    """Let points that are set go to the nearest edge of the picture, or not."""
    desk.store.show(lambda view: replace(view, is_snapping=not view.is_snapping))


_ID = Argument("id", help="the mark, else the selected one")
_WAY = Argument("points", list, is_required=True, is_rest=True, help="x,y in pixels, each")
_X = Argument("x", float, is_required=True, help="in pixels")
_Y = Argument("y", float, is_required=True, help="in pixels")

ACTIONS = (
    Action(
        "annotation.wand",
        "Outline like values",
        wand,
        "Draw around the pixels that are joined to one and differ from its value by no more than a spread.",
        verb="wand",
        need=Need.PLANAR,
        arguments=(_X, _Y, Argument("spread", float, is_required=True, help="to either side, as values are shown")),
    ),
    Action(
        "annotation.livewire",
        "Outline along edges",
        livewire,
        "Draw an outline through points that follows the edges of the picture between them.",
        verb="livewire",
        need=Need.PLANAR,
        arguments=(_WAY,),
    ),
    Action(
        "annotation.push",
        "Push an outline",
        push,
        "Push the selected outline with a disc: from within outwards, from without inwards.",
        verb="push",
        arguments=(Argument("radius", float, 8.0, help="of the disc, in pixels"), _ID, _WAY),
    ),
    Action(
        "annotation.smooth",
        "Smooth the outline",
        smooth,
        "Make the selected outline smoother; again for more.",
        menu="Edit",
        arguments=(_ID,),
    ),
    Action(
        "annotation.add_point",
        "Add a point",
        add_point,
        "Add a point to the selected mark, on the side that is nearest to a place. By mouse: double click the side.",
        arguments=(_X, _Y, _ID),
    ),
    Action(
        "annotation.delete_point",
        "Delete a point",
        delete_point,
        "Delete a point of the selected mark. By mouse: double click the point.",
        arguments=(Argument("number", int, is_required=True, help="counted from 1"), _ID),
    ),
    Action(
        "tool.snap",
        "Snap to edges",
        toggle_snap,
        "Points that are set or dragged go to the nearest edge of the picture.",
        ("Shift+A",),
        "Tools",
        "magnet",
        checked=lambda desk: desk.store.view.is_snapping,
    ),
)
