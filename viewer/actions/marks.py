"""The marks on a picture: what is drawn of them, and which one lies under the pointer."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot
from typing import TYPE_CHECKING, Any, TypeGuard
from weakref import WeakKeyDictionary

import numpy as np

from viewer.actions.annotating import NUMBER, TEXT, next_number
from viewer.actions.desk import Desk
from viewer.actions.kept_marks import OnPicture, homes_of, kept_on, placed
from viewer.actions.sources import PictureInfo, Shown
from viewer.core.annotation import Annotation
from viewer.core.conventions import LengthUnit
from viewer.core.geometry import Spacing, SpacingSource
from viewer.core.look import Placement
from viewer.core.mark_colors import mark_color
from viewer.core.phrases import told
from viewer.core.protocols import Family, Stat
from viewer.core.records import UltrasoundRegion
from viewer.core.shapes import Color, Ellipse, Handle, Label, Point, Polyline, Role, Shape, TextBox
from viewer.measure import REGISTRY
from viewer.measure.drawn import drawn
from viewer.measure.scale import turn_at
from viewer.measure.text import as_read, summary
from viewer.tools.drag import Draft

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

GRAB_PX = 8.0
_READABLE: WeakKeyDictionary[OnPicture, tuple[Hashable, list[Mark]]] = WeakKeyDictionary()
WRITTEN = (TEXT, NUMBER)
"""Their text is the mark: it stays at its place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation as it lies on the shown picture."""

    id: str
    kind: str
    points_px: tuple[Point, ...]
    label: Label
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Grab:
    """What lies under the pointer: a handle by its number, the whole mark, or its text box."""

    mark: Mark
    handle: int | None = None
    is_label: bool = False


def marks_on(desk: Desk, shown: Shown, placement: Placement) -> Iterator[Mark]:
    """Yield the marks of a picture in the order of their making."""
    yield from placed(_kept(desk, shown), placement)


def readable_on(desk: Desk, shown: Shown, placement: Placement, area: QRectF) -> list[Mark]:
    """Return what `readable` makes of a picture's marks: the same as before where nothing has changed."""
    from viewer.paint import text

    found = _kept(desk, shown)
    key = (placement.matrix.tobytes(), area.getRect(), text.scaled(1.0), text.family())
    kept = _READABLE.get(found)
    if kept is None or kept[0] != key:
        kept = _READABLE[found] = key, readable(placed(found, placement), placement, area)
    return list(kept[1])


def _kept(desk: Desk, shown: Shown) -> OnPicture:
    def made(annotation: Annotation) -> tuple[Mark, bool]:
        role = Role.SELECTED if annotation.id == desk.store.view.selected else Role.ANNOTATION
        points = desk.measuring.points_px(annotation, shown.info)
        stats = desk.stats_of(annotation)
        return _without_place(annotation, points, stats, role, shown.info, _unit(desk)), stats is not None

    return kept_on(desk, shown, made)


def mark_from(
    annotation: Annotation,
    points_px: Any,
    stats: Sequence[Stat] | None,
    role: Role,
    placement: Placement,
    info: PictureInfo,
    length: LengthUnit = LengthUnit.MM,
) -> Mark:
    """Return an annotation on its picture, with its numbers as text; None while they are not known."""
    mark = _without_place(annotation, points_px, stats, role, info, length)
    return placed(OnPicture.of([mark]), placement)[0]


def _without_place(
    annotation: Annotation,
    points_px: Any,
    stats: Sequence[Stat] | None,
    role: Role,
    info: PictureInfo,
    length: LengthUnit,
) -> Mark:
    points = tuple((float(x), float(y)) for x, y in points_px)
    lines = (*annotation.text.splitlines(), *_lines(annotation.kind, stats, info.spacing, length))
    if annotation.name:
        lines = (annotation.name, *lines)
    mark = _mark(annotation.id, annotation.kind, points, lines, annotation.label_offset, role, info)
    return _colored(mark, mark_color(annotation.color)) if role is Role.ANNOTATION else mark


def turn_of(points_px: Any, info: PictureInfo) -> float:
    """Return the height of a pixel by its width below the points of a mark."""
    return turn_at(points_px, info.spacing.aspect if info.spacing is not None else info.aspect, regions_of(info))


def regions_of(info: PictureInfo) -> Sequence[UltrasoundRegion]:
    """Return the ultrasound regions of an acquired picture."""
    return () if info.is_reformatted else info.instance.regions


def _unit(desk: Desk) -> LengthUnit:
    return desk.store.view.conventions.length


def _lines(kind: str, stats: Sequence[Stat] | None, spacing: Spacing | None, length: LengthUnit) -> tuple[str, ...]:
    """Return numbers as lines, the last one saying so where lengths are not those in the patient (PS3.3 10.7)."""
    if REGISTRY.get(kind).family is Family.ANNOTATE and not stats:
        return ()
    if stats is None:
        return ("…",)
    is_length = any(stat.unit.startswith("mm") for stat in stats)
    about = (told(spacing.words),) if is_length and _is_told(spacing) else ()
    return (*summary(kind, as_read(stats, length)), *about)


def _is_told(spacing: Spacing | None) -> TypeGuard[Spacing]:
    """Whether it is said beside each length where its scale comes from: it is no fact of the file."""
    return spacing is not None and (not spacing.source.is_true or spacing.source is SpacingSource.USER)


def readable(marks: Sequence[Mark], placement: Placement, area: QRectF) -> list[Mark]:
    """Return the marks with their text boxes within the viewport (screen px), and apart, for screen and files."""
    from viewer.paint.labels import Labelled, arranged

    labelled = [Labelled(mark.label, mark.points_px, mark.shapes, mark.kind in WRITTEN) for mark in marks]
    labels = arranged(labelled, placement, area)
    return [replace(mark, label=label) for mark, label in zip(marks, labels, strict=True)]


def draft_mark(desk: Desk, kind: str, points: Sequence[Point], shown: Shown, placement: Placement, id_: str) -> Mark:
    """Return a measurement that is being drawn, with its numbers as they change."""
    lines: tuple[str, ...] = ()
    measurement = REGISTRY.get(kind)
    kept = desk.store.document.annotations.get(id_)
    if len(points) == measurement.points or (not measurement.points and len(points) >= measurement.least):
        is_weighted = kept is not None and kept.is_weighted
        stats = desk.measuring.draft_stats(
            kind, points, shown.measured, shown.info, "mouse", is_weighted=is_weighted, source=shown.source
        )
        lines = _lines(kind, stats, shown.info.spacing, _unit(desk))
    if kept is not None:
        lines = (*kept.text.splitlines(), *lines)
    elif kind == NUMBER:
        lines = (next_number(desk, shown.source.stack.series.study_uid),)
    if kept is not None and kept.name:
        lines = (kept.name, *lines)
    offset = kept.label_offset if kept else None
    mark = _mark(id_, kind, tuple(points), lines, offset, Role.SELECTED, shown.info)
    return placed(OnPicture.of([mark]), placement)[0]


def drafted(desk: Desk, draft: Draft, shown: Shown, placement: Placement, id_: str) -> Mark:
    """Return what is being drawn, with what guides the hand; an outline that is still open has no numbers."""
    if draft.is_open:
        line = Polyline(draft.points_px, role=Role.SELECTED)
        label = Label(_anchor(draft.points_px, placement), (), None, Role.SELECTED)
        return Mark(id_, draft.kind, draft.points_px, label, (line, *draft.guides))
    mark = draft_mark(desk, draft.kind, draft.points_px, shown, placement, id_)
    return replace(mark, shapes=(*mark.shapes, *draft.guides))


def with_label_at(mark: Mark, offset: Point, placement: Placement) -> Mark:
    """Return the mark with its text box moved from its place by an offset in picture pixels."""
    home = _anchor(mark.points_px, placement)
    position = (home[0] + offset[0], home[1] + offset[1])
    return replace(mark, label=replace(mark.label, position=position, anchor=home))


def label_offset(mark: Mark, placement: Placement) -> Point:
    """Return how far the text box lies from its place, in picture pixels."""
    home, at = _anchor(mark.points_px, placement), mark.label.position
    return (at[0] - home[0], at[1] - home[1])


def _mark(
    id_: str,
    kind: str,
    points: tuple[Point, ...],
    lines: tuple[str, ...],
    offset: Point | None,
    role: Role,
    info: PictureInfo,
) -> Mark:
    """Return a mark, its label without a place yet; right angles and circles are those of the patient."""
    made = drawn(kind, points, turn_of(points, info), regions_of(info))
    shapes = tuple(replace(shape, role=role) for shape in made)
    label = Label(offset or (0.0, 0.0), lines, (0.0, 0.0) if offset is not None else None, role)
    return Mark(id_, kind, points, label, shapes)


def _colored(mark: Mark, color: Color | None) -> Mark:
    """Return a mark in a colour of its own; the accent of the selected one comes before it."""
    if color is None:
        return mark
    shapes = tuple(shape if isinstance(shape, TextBox) else replace(shape, color=color) for shape in mark.shapes)
    return replace(mark, shapes=shapes, label=replace(mark.label, color=color))


def _anchor(points: tuple[Point, ...], placement: Placement) -> Point:
    """Return where the label of points belongs."""
    return homes_of(np.asarray(points, dtype=np.float64), np.zeros(1, dtype=int), placement)[0]


def grab_at(marks: Sequence[Mark], screen: Point, placement: Placement, label_rects: dict[str, Any]) -> Grab | None:
    """Find what the pointer would take; handles before text boxes before lines, the topmost mark first."""
    for mark in reversed(marks):
        for shape in mark.shapes:
            if isinstance(shape, Handle) and _screen_distance(shape.position, screen, placement) <= GRAB_PX:
                return Grab(mark, shape.index)
    for mark in reversed(marks):
        rect = label_rects.get(mark.id)
        if rect is not None and rect.contains(*screen):
            return Grab(mark, is_label=True)
    for mark in reversed(marks):
        if any(_line_distance(shape, screen, placement) <= GRAB_PX / 2 + 1 for shape in mark.shapes):
            return Grab(mark)
    return None


def _screen_distance(point: Point, screen: Point, placement: Placement) -> float:
    x, y = placement.to_screen([point])[0]
    return hypot(float(x) - screen[0], float(y) - screen[1])


def _line_distance(shape: Shape, screen: Point, placement: Placement) -> float:
    from viewer.measure.hit import distance_px

    if not isinstance(shape, Polyline | Ellipse):
        return float("inf")
    return float(distance_px(shape, screen, placement))
