"""Actions on segments as records: made, chosen, named, coloured, hidden, locked, deleted."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from viewer.actions.action import Action, Argument, Need
from viewer.actions.flat_pictures import geometry_for
from viewer.actions.navigate import show_index, show_point
from viewer.actions.segment_overlay import next_color
from viewer.core.errors import ViewerError
from viewer.core.records import Stack
from viewer.core.segment import Segment
from viewer.core.segment_colors import SEGMENT_COLORS, color_of

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

LONGEST_NAME = 64
"""Longer ones do not fit into a DICOM segment (PS3.3 C.8.20.2: LO)."""


def new_segment(desk: Desk, stack: Stack, name: str = "") -> Segment:
    """Return an empty segment over the voxels, or the pictures, of a stack; ViewerError where they differ in size."""
    geometry = geometry_for(stack)
    series = stack.series
    return Segment(
        id=uuid.uuid4().hex,
        name=name.strip() or free_name(desk),
        color=next_color(desk),
        label=None,
        study_uid=series.study_uid,
        series_uid=series.series_uid,
        person=series.person,
        stack_key=stack.key,
        geometry=geometry,
        frame_of_reference_uid=stack.frame_of_reference_uid,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def free_name(desk: Desk) -> str:
    """Return 'Segment 1', or the first of its kind that no segment has."""
    names = {segment.name for segment in desk.store.document.segments.values()}
    return next(name for name in (f"Segment {number}" for number in range(1, len(names) + 2)) if name not in names)


def chosen_segment(desk: Desk, id_: str = "") -> Segment:
    """Return a segment, the chosen one for ''; ViewerError where there is none."""
    wanted = id_ or desk.store.view.segmenting.chosen
    segment = desk.store.document.segments.get(wanted)
    if segment is None:
        raise ViewerError(
            "That segment does not exist any more" if id_ else "No segment is chosen", hint="make one, or choose one"
        )
    return segment


def free_segment(desk: Desk, id_: str = "") -> Segment:
    """Return a segment that may be changed; ViewerError for a locked one."""
    segment = chosen_segment(desk, id_)
    if segment.is_locked:
        raise ViewerError(f"“{segment.name}” is locked", hint="unlock it first")
    return segment


def choose(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Choose the segment that tools work on; '' chooses none."""
    if id:
        chosen_segment(desk, id)
    desk.store.show(lambda view: replace(view, segmenting=replace(view.segmenting, chosen=id)))


def keep_segment(desk: Desk, label: str, segment: Segment) -> None:
    """Keep a segment, made or changed: one entry in the history."""
    desk.store.apply(label, lambda document: document.with_segment(segment))


def new(desk: Desk, name: str = "") -> None:
    """Make an empty segment over the active series, and choose it."""
    stack = desk.active_stack()
    if stack is None:
        raise ViewerError("No series is shown in the active viewport")
    segment = new_segment(desk, stack, name[:LONGEST_NAME])
    keep_segment(desk, f"New {segment.name}", segment)
    choose(desk, segment.id)


def rename(desk: Desk, id: str, name: str) -> None:  # noqa: A002 - its name on the command line
    """Name a segment."""
    segment = chosen_segment(desk, id)
    if not name.strip():
        raise ViewerError("A segment needs a name")
    keep_segment(desk, "Rename segment", replace(segment, name=name.strip()[:LONGEST_NAME]))


def set_color(desk: Desk, color: str, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Give a segment another colour."""
    made = color_of(color) or _written_color(color)
    keep_segment(desk, "Colour of segment", replace(chosen_segment(desk, id), color=made))


def _written_color(text: str) -> tuple[int, int, int]:
    digits = text.removeprefix("#")
    try:
        if len(digits) != 6:
            raise ValueError
        red, green, blue = bytes.fromhex(digits)
    except ValueError:
        raise ViewerError(f"“{text}” is no colour", "expected a name, or #rrggbb") from None
    return red, green, blue


def set_label(desk: Desk, label: str, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Say with a code what a segment is."""
    from viewer.measure.vocabulary import code_of

    code = code_of(label)
    if code is None:
        raise ViewerError("A label needs a word", "expected as Liver, or SCT 10200004")
    keep_segment(desk, f"Label {code.meaning}", replace(chosen_segment(desk, id), label=code))


def take_label(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Say no more with a code what a segment is."""
    keep_segment(desk, "No label of segment", replace(chosen_segment(desk, id), label=None))


def toggle_visible(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Hide a segment, or show it again."""
    segment = chosen_segment(desk, id)
    label = f"Show {segment.name}" if segment.is_hidden else f"Hide {segment.name}"
    keep_segment(desk, label, replace(segment, is_hidden=not segment.is_hidden))


def toggle_locked(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Lock a segment so that nothing changes it, or unlock it."""
    segment = chosen_segment(desk, id)
    label = f"Unlock {segment.name}" if segment.is_locked else f"Lock {segment.name}"
    keep_segment(desk, label, replace(segment, is_locked=not segment.is_locked))


def delete(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Delete a segment; undo brings it back."""
    segment = free_segment(desk, id)
    desk.store.apply(f"Delete {segment.name}", lambda document: document.without_segment(segment.id))
    if desk.store.view.segmenting.chosen == segment.id:
        choose(desk)


def go(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Show the middle of a segment in all viewports, and choose it."""
    segment = chosen_segment(desk, id)
    choose(desk, segment.id)
    middle = middle_of(desk, segment)
    if middle is None:
        raise ViewerError(f"“{segment.name}” is empty")
    stack = desk.store.catalog.stack(segment.stack_key)
    if stack is None:
        raise ViewerError("The series of this segment is not open", hint="open its study first")
    if not any(slot.stack_key == segment.stack_key for slot in desk.store.view.slots):
        desk.execute("stack.open", stack=segment.stack_key)
    if stack.geometry is None:
        number = next(n for n, slot in enumerate(desk.store.view.slots) if slot.stack_key == segment.stack_key)
        desk.store.show(lambda view: show_index(view, number, middle[2], desk.source_of))
        return
    x, y, z = (float(part) for part in segment.geometry.to_lps([middle])[0])
    space = stack.frame_of_reference_uid or stack.series.series_uid
    desk.store.show(lambda view: show_point(view, (x, y, z), space, desk.source_of))


def middle_of(desk: Desk, segment: Segment) -> tuple[int, int, int] | None:
    """Return the voxel (i, j, k) nearest to the middle of the slice with most voxels, None where there is none."""
    counts = {k: int(packed.count) for k, packed in segment.slices.items()}
    if not any(counts.values()):
        return None
    k = max(counts, key=lambda key: counts[key])
    layer = desk.segments.layers(segment).layer(k)
    if layer is None:
        return None
    j, i = np.nonzero(layer)
    nearest = int(np.argmin((j - j.mean()) ** 2 + (i - i.mean()) ** 2))
    return int(i[nearest]), int(j[nearest]), k


def toggle_all(desk: Desk) -> None:
    """Show segments over pictures, or none of them."""
    is_shown = not desk.store.view.segmenting.is_shown
    desk.store.alter(
        "Show segments" if is_shown else "Hide segments",
        lambda view: replace(view, segmenting=replace(view.segmenting, is_shown=is_shown)),
    )


def set_opacity(desk: Desk, percent: float) -> None:
    """Set how much of the picture the filling of segments hides."""
    if not 0 <= percent <= 100:
        raise ViewerError("The opacity goes from 0 to 100 percent")
    desk.store.show(lambda view: replace(view, segmenting=replace(view.segmenting, opacity=percent / 100)))


_ID = Argument("id", default="", help="which segment; the chosen one without")

ACTIONS = (
    Action(
        "segment.new",
        "New segment",
        new,
        "Make an empty segment over the active series, and choose it.",
        ("Ctrl+Shift+N",),
        "Tools/Segment",
        "add",
        verb="segment",
        need=Need.VOLUME,
        arguments=(Argument("name", default="", help="its name; “Segment 1” and so on without"),),
    ),
    Action("segment.choose", "Choose segment", choose, "Choose the segment that tools work on.", arguments=(_ID,)),
    Action(
        "segment.rename",
        "Rename segment",
        rename,
        "Give a segment a name.",
        arguments=(
            Argument("id", is_required=True, help="which segment"),
            Argument("name", is_required=True, help="its name"),
        ),
    ),
    Action(
        "segment.color",
        "Colour of segment",
        set_color,
        "Give a segment another colour.",
        arguments=(
            Argument("color", is_required=True, help=f"{', '.join(SEGMENT_COLORS).lower()}, or #rrggbb"),
            _ID,
        ),
    ),
    Action(
        "segment.label",
        "Label of segment",
        set_label,
        "Say with a code of a vocabulary what a segment is.",
        arguments=(
            Argument("label", is_required=True, help="what it is, as Liver, or a code as SCT 10200004"),
            _ID,
        ),
    ),
    Action(
        "segment.unlabel",
        "No label of segment",
        take_label,
        "Say no more with a code what a segment is.",
        need=Need.SEGMENT,
        arguments=(_ID,),
    ),
    Action(
        "segment.visible",
        "Hide or show segment",
        toggle_visible,
        "Hide a segment, or show it again.",
        menu="Tools/Segment",
        icon="eye",
        arguments=(_ID,),
        need=Need.SEGMENT,
    ),
    Action(
        "segment.lock",
        "Lock or unlock segment",
        toggle_locked,
        "Lock a segment so that nothing changes it, or unlock it.",
        menu="Tools/Segment",
        icon="lock",
        arguments=(_ID,),
        need=Need.SEGMENT,
    ),
    Action(
        "segment.delete",
        "Delete segment",
        delete,
        "Delete a segment; undo brings it back.",
        menu="Tools/Segment",
        icon="trash",
        arguments=(_ID,),
        need=Need.SEGMENT,
    ),
    Action(
        "segment.go",
        "Go to segment",
        go,
        "Show the middle of a segment in all viewports.",
        menu="Tools/Segment",
        arguments=(_ID,),
        need=Need.SEGMENT,
    ),
    Action(
        "segment.show_all",
        "Show segments",
        toggle_all,
        "Show segments over pictures, or none of them.",
        ("Shift+H",),
        "View/On pictures",
        "eye",
        checked=lambda desk: desk.store.view.segmenting.is_shown,
    ),
    Action(
        "segment.opacity",
        "Opacity of segments",
        set_opacity,
        "How much of the picture the filling of segments hides.",
        arguments=(Argument("percent", float, is_required=True, help="0 to 100"),),
    ),
)
