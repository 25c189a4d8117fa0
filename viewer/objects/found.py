"""Marks that were found in an object, and their way onto the pictures of an open study."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from viewer.core.annotation import KEY_IMAGE, Annotation
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.geometry import Vec3
from viewer.core.identity import uid_of
from viewer.core.pixels import FrameRef
from viewer.core.records import Stack, StackItem, Study
from viewer.core.shapes import Point
from viewer.measure import REGISTRY
from viewer.measure.evaluate import check_count
from viewer.measure.placing import to_points, to_px
from viewer.objects.content import graphic_data
from viewer.objects.foreign import kinds_of
from viewer.objects.placed import Graphic, graphics_of

AGREES_PX = 0.01
"""How far standard coordinates of 32 bits may lie from the exact ones."""
ON_PLANE_MM = 0.5
NO_PICTURE = "The picture of a mark is not there"


@dataclass(frozen=True, slots=True)
class Found:
    """A mark as an object tells it: `points` (x, y) in pixels of the viewer, or (x, y, z) LPS mm `is_in_patient`.

    `sop_uid` and `frame` (from 0) name its picture; `graphics` are the drawings as standard elements have them.
    `exact` is what the program itself wrote beside them (`objects.exact`). `number` counts the marks of the object.
    """

    number: int
    kind: str
    points: tuple[tuple[float, ...], ...]
    sop_uid: str = ""
    frame: int = 0
    is_in_patient: bool = False
    frame_of_reference_uid: str = ""
    name: str = ""
    text: str = ""
    label: Code | None = None
    tracking_uid: str = ""
    graphics: tuple[Graphic, ...] = ()
    exact: dict[str, Any] | None = None


def annotation_of(found: Found, study: Study, origin: str) -> Annotation:
    """Return a mark on the pictures of its study; ViewerError says why it cannot be shown there."""
    if not np.isfinite(np.asarray([value for point in found.points for value in point], dtype=np.float64)).all():
        raise ViewerError("A mark has a point that is no number")
    if found.exact is not None and (kept := _as_written(found, study, origin)) is not None:
        return kept
    if found.exact is not None:
        found = _as_drawn(found)
    if found.kind not in REGISTRY.ids():
        raise ViewerError("A drawing is of a kind that no tool here draws", found.kind)
    check_count(REGISTRY.get(found.kind), len(found.points))
    if found.is_in_patient:
        return _in_space(found, study, origin)
    stack, item = _picture(found, study)
    points_px: list[Point] = [(point[0], point[1]) for point in found.points]
    _check_inside(points_px, item)
    points, is_in_patient = to_points(points_px, item.plane, item.instance.spacing)
    return _made(found, study, origin, stack, item, points, is_in_patient=is_in_patient)


def _made(
    found: Found,
    study: Study,
    origin: str,
    stack: Stack,
    item: StackItem,
    points: tuple[Vec3, ...],
    *,
    is_in_patient: bool,
) -> Annotation:
    return Annotation(
        mark_id(origin, found.number),
        found.kind,
        points,
        study.study_uid,
        stack.series.series_uid,
        item.ref,
        is_in_patient,
        item.instance.frame_of_reference_uid,
        name=found.name,
        text=found.text,
        person=stack.series.person,
        label=found.label,
        tracking_uid=found.tracking_uid,
        normal=item.plane.normal if is_in_patient and item.plane is not None else None,
        origin=origin,
    )


def mark_id(origin: str, number: int) -> str:
    """Return the id of the nth mark of an object: the same whenever it is read, so that none is there twice."""
    return uuid.uuid5(uuid.NAMESPACE_OID, f"{uid_of(origin)}#{number}").hex


def key_image(study: Study, sop_uid: str, frame: int, origin: str, number: int) -> Annotation:
    """Return the mark of a key image; ViewerError where its picture is not there."""
    stack, item = _picture(Found(number, KEY_IMAGE, (), sop_uid, frame), study)
    return _made(Found(number, KEY_IMAGE, ()), study, origin, stack, item, (), is_in_patient=False)


def _pictures(study: Study) -> Iterator[tuple[Stack, StackItem]]:
    for stack in study.stacks:
        for item in stack.items:
            yield stack, item


def _picture(found: Found, study: Study) -> tuple[Stack, StackItem]:
    for stack, item in _pictures(study):
        if uid_of(item.instance.sop_instance_uid) == found.sop_uid and item.frame == found.frame:
            return stack, item
    raise ViewerError(NO_PICTURE, "it refers to a picture that is not open", "open the whole study")


def _check_inside(points_px: Sequence[Point], item: StackItem) -> None:
    pixel = item.instance.pixel
    points = np.asarray(points_px, dtype=np.float64)
    if pixel is None or not len(points):
        return
    low, high = points.min(axis=0), points.max(axis=0)
    if high[0] < -0.5 or high[1] < -0.5 or low[0] > pixel.columns - 0.5 or low[1] > pixel.rows - 0.5:
        raise ViewerError("A mark lies outside its picture")


def _in_space(found: Found, study: Study, origin: str) -> Annotation:
    """Return a mark of points in the patient on the acquired picture that they lie on (PS3.3 C.18.9)."""
    points = tuple((p[0], p[1], p[2]) for p in found.points)
    same = [
        (stack, item)
        for stack, item in _pictures(study)
        if uid_of(item.instance.frame_of_reference_uid) == found.frame_of_reference_uid
        and item.plane is not None
        and item.instance.spacing is not None
    ]
    if not same:
        raise ViewerError("A mark lies in another frame of reference than all pictures")

    def farthest(pair: tuple[Stack, StackItem]) -> float:
        plane = pair[1].plane
        return max(abs(plane.distance_mm(point)) for point in points) if plane is not None else float("inf")

    stack, item = min(same, key=farthest)
    if farthest((stack, item)) > ON_PLANE_MM:
        raise ViewerError("A mark lies on no picture", "its points are between the slices, or on no plane")
    return _made(found, study, origin, stack, item, points, is_in_patient=True)


def _as_written(found: Found, study: Study, origin: str) -> Annotation | None:
    """Return a mark with all that the program wrote of it; None where the standard elements were changed since."""
    exact = found.exact
    assert exact is not None
    stack, item, frame = _frame_of(found, study, exact)
    fields = {name: exact[name] for name in exact if name not in ("id", "kind", "points", "plane", "index", "part")}
    made = Annotation(
        mark_id(origin, found.number),
        exact["kind"],
        exact["points"],
        study.study_uid,
        stack.series.series_uid,
        frame,
        person=stack.series.person,
        origin=origin,
        **(fields | {"frame_of_reference_uid": item.instance.frame_of_reference_uid}),
    )
    check_count(REGISTRY.get(made.kind), len(made.points))
    if "plane" in exact:
        return made
    points_px = [(float(x), float(y)) for x, y in to_px(made, item.plane, item.instance.spacing)]
    drawn = graphics_of(REGISTRY.get(made.kind)(), points_px)
    return made if _agree(drawn, found.graphics) else None


def _as_drawn(found: Found) -> Found:
    """Return a mark as its standard elements tell it, its exact block left aside."""
    kinds = kinds_of(found.graphics)
    if not kinds:
        raise ViewerError("A mark holds no drawing")
    kind, points = kinds[0]
    return replace(found, kind=kind, points=tuple(points), exact=None)


def _agree(drawn: Sequence[Graphic], told: Sequence[Graphic]) -> bool:
    """Whether drawings as they would be written are those that were read."""
    if len(drawn) != len(told):
        return False
    for one, other in zip(drawn, told, strict=True):
        mine = np.asarray(graphic_data(one.points), dtype=np.float64)
        theirs = np.asarray([value for point in other.points for value in point], dtype=np.float64)
        if one.kind != other.kind or mine.shape != theirs.shape or np.abs(mine - theirs).max(initial=0.0) > AGREES_PX:
            return False
    return True


def _frame_of(found: Found, study: Study, exact: dict[str, Any]) -> tuple[Stack, StackItem, FrameRef]:
    """Return the picture of a mark, and the name of the plane that it was drawn on, where that was one of a volume."""
    if "plane" not in exact:
        stack, item = _picture(found, study)
        return stack, item, item.ref
    for stack, item in _pictures(study):
        if uid_of(item.instance.frame_of_reference_uid) == exact["frame_of_reference_uid"] and stack.is_volume:
            part = stack.key.partition("#")[2]
            if part == exact["part"]:
                name, slab, mode = exact["plane"]
                return stack, item, FrameRef(f"{stack.key}|{name}|{slab}|{mode}", exact["index"])
    raise ViewerError(NO_PICTURE, "its volume is not open", "open the whole study")
