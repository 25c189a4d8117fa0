"""Actions on measurements, and undo."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import position_of, show_index
from viewer.actions.sources import PictureInfo, PictureSource, Shown
from viewer.actions.tabs import in_front
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.mark_colors import MARK_COLORS
from viewer.core.phrases import say
from viewer.core.shapes import Point
from viewer.state.document import Document
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

NUMBER, TEXT, ARROW, CALIBRATION, LENGTH = "number", "text", "arrow", "calibration", "length"
FARTHEST_PX = 1e6
"""A point may lie outside its picture, but no further than any picture is large: squares of it are numbers still."""


def new_annotation(kind: str, points_px: Sequence[Point], source: PictureSource, info: PictureInfo) -> Annotation:
    """Return a mark on a picture: in the patient where the picture has a place there, else in its pixels."""
    from viewer.measure.placing import to_points

    points, is_in_patient = to_points(points_px, info.plane, info.spacing)
    series = source.stack.series
    return Annotation(
        uuid.uuid4().hex,
        kind,
        points,
        series.study_uid,
        series.series_uid,
        info.ref,
        is_in_patient,
        info.frame_of_reference_uid,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        person=series.person,
        normal=info.plane.normal if is_in_patient and info.plane is not None else None,
    )


def moved(annotation: Annotation, points_px: Sequence[Point], info: PictureInfo) -> Annotation:
    """Return the mark with other points on the same picture."""
    from viewer.measure.placing import to_points

    points, _ = to_points(points_px, info.plane, info.spacing)
    return replace(annotation, points=points)


def measurement_title(kind: str) -> str:
    """Return a measurement's name."""
    from viewer.measure import REGISTRY

    return str(REGISTRY.get(kind).title)


def next_number(desk: Desk, study_uid: str) -> str:
    """Return the number that the next numbered label of a study gets: one more than the highest one."""
    marks = desk.store.document.annotations.values()
    given = [
        int(mark.text) for mark in marks if mark.kind == NUMBER and mark.study_uid == study_uid and _is_count(mark)
    ]
    return str(max(given, default=0) + 1)


def _is_count(mark: Annotation) -> bool:
    return mark.text.isascii() and mark.text.isdigit() and len(mark.text) < 10


def _begun(desk: Desk, annotation: Annotation) -> Annotation:
    """Return a new mark as it is kept, a label with its number. Raises where a line would calibrate nothing."""
    if annotation.kind == CALIBRATION:
        from viewer.actions.calibrating import check_place

        check_place(desk, annotation)
    is_counted = annotation.kind == NUMBER
    return replace(annotation, text=next_number(desk, annotation.study_uid)) if is_counted else annotation


def keep(desk: Desk, shown: Shown, edited: str, kind: str, points_px: Sequence[Point], text: str = "") -> Annotation:
    """Keep what was drawn on a picture, or how the measurement `edited` was changed: one entry in the history."""
    title = measurement_title(kind).lower()
    kept = desk.store.document.annotations.get(edited)
    if kept is not None and kept.is_locked:
        raise ViewerError("The measurement is locked", hint="unlock it first")
    if kept is not None:
        changed = moved(kept, points_px, shown.info)
        desk.store.apply(f"Change {title}", lambda document: document.with_annotation(changed))
        desk.journal.note("annotation.change", {"id": kept.id, "points": _words(points_px)})
        return changed
    annotation = _begun(desk, new_annotation(kind, points_px, shown.source, shown.info))
    annotation = desk.guiding.named(replace(annotation, text=text or annotation.text))
    desk.store.apply(f"Add {title}", lambda document: document.with_annotation(annotation))
    desk.store.show(lambda view: replace(view, selected=annotation.id))
    desk.journal.note("annotation.add", {"kind": kind, "points": _words(points_px)})
    if kind == LENGTH and shown.info.spacing is None and not shown.info.instance.regions:
        desk.notify(say("The file tells no size of pixels: calibrate by this line (right click) for lengths in mm"))
    if kind == CALIBRATION and desk.window is not None:
        desk.window.ask("annotation.calibrate", id=annotation.id)
    return annotation


def _words(points_px: Sequence[Point]) -> list[str]:
    """Return points as the command line takes them, with all digits."""
    return [f"{float(x)!r},{float(y)!r}" for x, y in points_px]


def change(desk: Desk, id: str, points: list[str]) -> None:  # noqa: A002 - its name on the command line
    """Give a measurement other points on its picture."""
    from viewer.measure import REGISTRY
    from viewer.measure.evaluate import check_count

    annotation = chosen(desk, id)
    if annotation.is_locked:
        raise ViewerError("The measurement is locked", hint="unlock it first")
    place = desk.measuring.locate(annotation)
    if place is None:
        raise ViewerError("The picture of this measurement is not open", hint="open its study first")
    points_px = parse_points(points)
    check_count(REGISTRY.get(annotation.kind), len(points_px))
    changed = moved(annotation, points_px, place[0].info(place[1]))
    title = measurement_title(annotation.kind).lower()
    desk.store.apply(f"Change {title}", lambda document: document.with_annotation(changed))


def add(desk: Desk, kind: str, points: list[str]) -> None:
    """Draw a measurement on the active picture; points as x,y in its pixels."""
    from viewer.measure import REGISTRY
    from viewer.measure.evaluate import check_count

    if kind not in REGISTRY.ids():
        raise ViewerError(f"There is no measurement “{kind}”", "there are " + ", ".join(REGISTRY.ids()))
    points_px = parse_points(points)
    check_count(REGISTRY.get(kind), len(points_px))
    source = desk.active_source()
    info = source.info(position_of(desk.store.view.active_slot, source))
    annotation = desk.guiding.named(_begun(desk, new_annotation(kind, points_px, source, info)))
    desk.store.apply(f"Add {measurement_title(kind).lower()}", lambda d: d.with_annotation(annotation))
    desk.store.show(lambda view: replace(view, selected=annotation.id))


def parse_points(texts: Sequence[str]) -> list[Point]:
    """Read points as 'x,y'; `ViewerError` names the one that is none."""
    points = []
    for text in " ".join(texts).split():
        try:
            x, y = (float(word) for word in text.split(","))
            if not (abs(x) <= FARTHEST_PX and abs(y) <= FARTHEST_PX):
                raise ValueError
            points.append((x, y))
        except ValueError:
            raise ViewerError(f"“{text}” is not a point", "expected x,y in pixels, as 10.5,20") from None
    return points


def chosen(desk: Desk, id_: str) -> Annotation:
    """Return the named mark, or the selected one. Raises ViewerError where there is none."""
    wanted = id_ or desk.store.view.selected
    annotation = desk.store.document.annotations.get(wanted)
    if annotation is None:
        raise ViewerError("That measurement does not exist any more" if wanted else "No measurement is selected")
    return annotation


def changeable(desk: Desk, id_: str) -> Annotation:
    """Return a mark that may be changed; `ViewerError` where it is locked."""
    annotation = chosen(desk, id_)
    if annotation.is_locked:
        raise ViewerError("The measurement is locked", hint="unlock it first")
    return annotation


def delete(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Delete a measurement, or several; undo brings them back."""
    marks = [changeable(desk, one) for one in id.split() or [""]]
    ids = [mark.id for mark in marks]
    what = measurement_title(marks[0].kind).lower() if len(marks) == 1 else f"{len(marks)} measurements"
    desk.store.apply(f"Delete {what}", lambda document: document.without(*ids))
    if desk.store.view.selected in ids:
        desk.store.show(lambda view: replace(view, selected=""))


def rename(desk: Desk, id: str, name: str) -> None:  # noqa: A002 - its name on the command line
    """Name a measurement."""
    annotation = changeable(desk, id)
    desk.store.apply("Rename", lambda document: document.with_annotation(replace(annotation, name=name.strip())))


def write(desk: Desk, text: list[str], id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Write what a mark says; without words, nothing."""
    annotation = changeable(desk, id)
    words = " ".join(text).strip()
    if annotation.kind == CALIBRATION:
        from viewer.actions.calibrating import calibrate_by

        calibrate_by(desk, annotation, words)
        return
    desk.store.apply("Text", lambda document: document.with_annotation(replace(annotation, text=words)))


def set_color(desk: Desk, color: str = "", id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Give measurements a colour of their own; without a name, that of all others."""
    marks = [changeable(desk, one) for one in id.split() or [""]]

    def colored(document: Document) -> Document:
        for mark in marks:
            document = document.with_annotation(replace(mark, color=color))
        return document

    desk.store.apply("Colour", colored)


def select(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Select a measurement; '' selects none."""
    if id:
        chosen(desk, id)
    desk.store.show(lambda view: replace(view, selected=id))


def go(desk: Desk, id: str) -> None:  # noqa: A002 - its name on the command line
    """Show the picture that a measurement lies on, and select it."""
    annotation = chosen(desk, id)
    wanted = desk.measuring.slot_of(annotation)
    if wanted is None:
        raise ViewerError("The picture of this measurement is not open", hint="open its study first")

    def show(view: ViewState) -> ViewState:
        target = _slot_like(view, wanted)
        if target is None:
            view = in_front(view, desk.store.catalog, annotation.study_uid, desk.first_look)
            target = _slot_like(view, wanted)
        if target is None:
            target = view.active
            slot = replace(wanted, look=desk.first_look(wanted.stack_key))
            if wanted.kind is SlotKind.STACK:
                slot = replace(view.left.get(wanted.stack_key, slot), index=wanted.index)
            view = view.with_other(target, slot)
        else:
            # A mark on a slab is shown on that slab again.
            slot = replace(view.slots[target], slab_mm=wanted.slab_mm, slab_mode=wanted.slab_mode)
            view = view.with_slot(target, replace(slot, index=wanted.index))
        view = show_index(view, target, wanted.index, desk.source_of)
        return replace(view.with_active(target), selected=annotation.id)

    desk.store.show(show)


def _slot_like(view: ViewState, wanted: Slot) -> int | None:
    """Return the viewport that scrolls through the wanted pictures; the active one first."""
    for position in sorted(range(len(view.slots)), key=lambda p: p != view.active):
        slot = view.slots[position]
        if (slot.kind, slot.stack_key, slot.plane) == (wanted.kind, wanted.stack_key, wanted.plane):
            return position
    return None


def clear(desk: Desk) -> None:
    """Delete all measurements of the active study that are not locked; undo brings them back."""
    stack = desk.active_stack()
    if stack is None:
        raise ViewerError("No study is shown in the active viewport")
    uid = stack.series.study_uid
    marks = desk.store.document.annotations.values()
    ids = [a.id for a in marks if a.study_uid == uid and not a.is_key and not a.is_locked]
    command: Callable[[Document], Document] = lambda document: document.without(*ids)  # noqa: E731
    if ids:
        desk.store.apply("Delete all measurements", command)


_ID = Argument("id", help="the measurement")

ACTIONS = (
    Action(
        "annotation.add",
        "Measure",
        add,
        "Draw a measurement on the active picture.",
        verb="measure",
        need=Need.PLANAR,
        arguments=(
            Argument("kind", is_required=True, help="length, angle, ellipse, arrow … as the tools are called"),
            Argument("points", list, is_required=True, is_rest=True, help="x,y in pixels, each"),
        ),
    ),
    Action(
        "annotation.change",
        "Change points of measurement",
        change,
        "Give a measurement other points on its picture.",
        arguments=(
            Argument("id", is_required=True, help="which"),
            Argument("points", list, is_required=True, is_rest=True, help="x,y in pixels, each"),
        ),
    ),
    Action(
        "annotation.delete",
        "Delete measurement",
        delete,
        "Delete the selected measurement.",
        ("Delete", "Backspace"),
        "Edit",
        "trash",
        arguments=(_ID,),
    ),
    Action(
        "annotation.clear",
        "Delete all measurements",
        clear,
        "Delete all measurements of the study; undo brings them back.",
        menu="Edit",
        need=Need.PICTURE,
    ),
    Action(
        "annotation.rename",
        "Rename measurement",
        rename,
        "Give a measurement a name.",
        arguments=(
            Argument("id", is_required=True, help="which"),
            Argument("name", is_required=True, help="its name"),
        ),
    ),
    Action(
        "annotation.text",
        "Write at a mark",
        write,
        "Write what the selected mark says on the picture.",
        verb="write",
        arguments=(_ID, Argument("text", list, is_required=True, is_rest=True, help="the words")),
    ),
    Action(
        "annotation.color",
        "Colour of measurement",
        set_color,
        "Give the selected measurement a colour of its own.",
        arguments=(
            Argument("color", default="", choices=("", *MARK_COLORS), help="empty: as all others"),
            _ID,
        ),
    ),
    Action("annotation.select", "Select measurement", select, "Select a measurement.", arguments=(_ID,)),
    Action(
        "annotation.go",
        "Go to measurement",
        go,
        "Show the picture that a measurement lies on.",
        arguments=(Argument("id", is_required=True, help="which"),),
    ),
)
