"""Actions on key images: the pictures that matter, marked to be found again."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Need
from viewer.actions.annotating import go
from viewer.actions.mark_index import is_key
from viewer.actions.navigate import position_of
from viewer.core.annotation import KEY_IMAGE, Annotation
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def toggle(desk: Desk) -> None:
    """Mark the active picture as a key image, or take the mark away."""
    source = desk.active_source()
    info = source.info(position_of(desk.store.view.active_slot, source))
    kept = desk.store.document.key_of(info.ref)
    if kept is not None:
        desk.store.apply("Remove key image", lambda document: document.without(kept.id))
        return
    series = source.stack.series
    made = Annotation(
        uuid.uuid4().hex,
        KEY_IMAGE,
        (),
        series.study_uid,
        series.series_uid,
        info.ref,
        frame_of_reference_uid=info.frame_of_reference_uid,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        person=series.person,
    )
    desk.store.apply("Add key image", lambda document: document.with_annotation(made))


def is_on(desk: Desk) -> bool:
    """Whether the active picture is a key image."""
    source = desk.source_of(desk.store.view.active_slot)
    if source is None:
        return False
    return is_key(desk.store, source.info(position_of(desk.store.view.active_slot, source)).ref)


def key_images(desk: Desk) -> list[Annotation]:
    """Return the key images of the open studies, in the order of their making."""
    marks = desk.store.document.annotations.values()
    return [mark for mark in marks if mark.is_key and desk.measuring.slot_of(mark) is not None]


def next_key(desk: Desk, step: int = 1) -> None:
    """Show the next key image, after the last the first."""
    found = key_images(desk)
    if not found:
        raise ViewerError("There is no key image", hint="K marks the picture that is shown")
    source = desk.source_of(desk.store.view.active_slot)
    ref = source.info(position_of(desk.store.view.active_slot, source)).ref if source is not None else None
    at = next((index for index, mark in enumerate(found) if mark.frame == ref), -1 if step > 0 else 0)
    go(desk, found[(at + step) % len(found)].id)
    desk.store.show(lambda view: replace(view, selected=""))


ACTIONS = (
    Action(
        "image.key",
        "Key image",
        toggle,
        "Mark the picture as one that matters, or take the mark away.",
        ("K",),
        "Edit",
        "key-image",
        verb="key_image",
        need=Need.PLANAR,
        checked=is_on,
    ),
    Action(
        "image.next_key",
        "Next key image",
        next_key,
        "Show the next picture that was marked.",
        ("Shift+K",),
        "View/Go to",
        need=Need.STUDY,
    ),
)
