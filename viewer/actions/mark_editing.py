"""Actions that bring marks elsewhere: copied to other pictures, moved through the slices; and hidden ones back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.actions.action import Action, Argument, Need
from viewer.actions.annotating import changeable, chosen, go, measurement_title, new_annotation
from viewer.actions.navigate import position_of
from viewer.actions.sources import PictureInfo, PictureSource
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.protocols import Family
from viewer.core.shapes import Point

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

PARALLEL = 0.9999
"""Least cosine between two directions that are called the same: 0.8 degrees."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A mark that can be pasted, with its points in pixels of the picture that it was copied from."""

    annotation: Annotation
    points_px: tuple[Point, ...]
    info: PictureInfo


def copy(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Take a copy of a mark, to be pasted on another picture."""
    desk.copied = _copied(desk, chosen(desk, id))


def paste(desk: Desk) -> None:
    """Put the copied mark on the shown picture: at its place in the patient, else at its pixels."""
    if desk.copied is None:
        raise ViewerError("No measurement was copied", hint="select one and copy it first")
    source = desk.active_source()
    info = source.info(position_of(desk.store.view.active_slot, source))
    made, is_in_place = placed_on(desk.copied, source, info)
    _add(desk, f"Paste {measurement_title(made.kind).lower()}", made)
    if not is_in_place:
        desk.notify("Pasted at the same pixels: the two series share no place in the patient")


def placed_on(copied: Copied, source: PictureSource, info: PictureInfo) -> tuple[Annotation, bool]:
    """Return a copy of a mark on another picture, and whether it keeps its place in the patient.

    Raises ViewerError where the planes are inclined to each other, so that its shape would be another one.
    """
    points: Sequence[Point] = copied.points_px
    before = copied.info
    is_in_place = is_same_space(before, info) and copied.annotation.is_in_patient
    if is_in_place and info.plane is not None and info.spacing is not None:
        _check_parallel(copied.annotation.kind, before, info)
        points = [(float(x), float(y)) for x, y in info.plane.to_px(copied.annotation.points, info.spacing)]
    made = new_annotation(copied.annotation.kind, points, source, info)
    kept = copied.annotation
    looks = replace(made, name=kept.name, text=kept.text, color=kept.color, label=kept.label, group=kept.group)
    return replace(looks, is_weighted=kept.is_weighted, label_offset=kept.label_offset), is_in_place


def is_same_space(one: PictureInfo, other: PictureInfo) -> bool:
    """Whether two pictures lie in one frame of reference; one picture, or a series without it, only in its own."""
    return bool(one.space) and one.space == other.space and one.plane is not None and other.plane is not None


def _check_parallel(kind: str, one: PictureInfo, other: PictureInfo) -> None:
    from viewer.measure import REGISTRY

    assert one.plane is not None
    assert other.plane is not None
    inclined = abs(float(np.dot(one.plane.normal, other.plane.normal))) < PARALLEL
    along = abs(float(np.dot(one.plane.row, other.plane.row)))
    is_turned = REGISTRY.get(kind).family is Family.REGION and 1 - PARALLEL < along < PARALLEL
    if inclined or is_turned:
        raise ViewerError(
            "The measurement cannot be pasted here",
            "the planes of the two pictures are inclined to each other, so that its shape would change",
            "show a parallel plane",
        )


def step_copy(desk: Desk, step: int = 1, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Copy a mark to the next picture, and go there."""
    made = _on_neighbour(desk, chosen(desk, id), step)
    _add(desk, f"Copy {measurement_title(made.kind).lower()}", made)
    go(desk, made.id)


def step_move(desk: Desk, step: int = 1, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Move a mark to the next picture, and go there."""
    kept = changeable(desk, id)
    made = _on_neighbour(desk, kept, step)
    moved = replace(kept, points=made.points, frame=made.frame, normal=made.normal, is_in_patient=made.is_in_patient)
    desk.store.apply(f"Move {measurement_title(kept.kind).lower()}", lambda document: document.with_annotation(moved))
    go(desk, kept.id)


def _on_neighbour(desk: Desk, annotation: Annotation, step: int) -> Annotation:
    found = desk.measuring.locate(annotation)
    if found is None:
        raise ViewerError("The picture of this measurement is not open", hint="open its study first")
    source, index = found
    if not 0 <= index + step < source.count:
        raise ViewerError("There is no picture beyond this one")
    return placed_on(_copied(desk, annotation), source, source.info(index + step))[0]


def _copied(desk: Desk, annotation: Annotation) -> Copied:
    found = desk.measuring.locate(annotation)
    if found is None or annotation.is_key:
        raise ViewerError("The picture of this measurement is not open", hint="open its study first")
    info = found[0].info(found[1])
    points = tuple((float(x), float(y)) for x, y in desk.measuring.points_px(annotation, info))
    return Copied(annotation, points, info)


def _add(desk: Desk, label: str, made: Annotation) -> None:
    desk.store.apply(label, lambda document: document.with_annotation(made))
    desk.store.show(lambda view: replace(view, selected=made.id))


def show_all(desk: Desk) -> None:
    """Show all hidden marks again."""
    shown = [replace(one, is_hidden=False) for one in desk.store.document.annotations.values() if one.is_hidden]
    if not shown:
        raise ViewerError("No measurement is hidden")
    desk.store.apply("Show hidden measurements", lambda document: document.with_annotations(shown))


_ID = Argument("id", help="the measurement; empty: the selected one")


def _stepped(function: Callable[..., None], word: str, is_back: bool, key: tuple[str, ...] = ()) -> Action:
    def stepped(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
        function(desk, -1 if is_back else 1, id)

    where = "previous" if is_back else "next"
    return Action(
        f"annotation.{word.lower()}_{where}",
        f"{word} to the {where} image",
        stepped,
        f"{word} the selected measurement to the {where} image, and go there.",
        key,
        arguments=(_ID,),
    )


ACTIONS = (
    Action("annotation.copy", "Copy measurement", copy, "Copy the selected measurement.", arguments=(_ID,)),
    Action(
        "annotation.paste",
        "Paste measurement",
        paste,
        "Put the copied measurement on the shown image: at its place in the patient, else at its pixels.",
        need=Need.PLANAR,
    ),
    _stepped(step_copy, "Copy", is_back=False),
    _stepped(step_copy, "Copy", is_back=True),
    _stepped(step_move, "Move", is_back=False),
    _stepped(step_move, "Move", is_back=True),
    Action("annotation.show_all", "Show hidden measurements", show_all, "Show all hidden measurements again."),
)
