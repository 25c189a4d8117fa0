"""Actions that order measurements: labels, groups, locks, and what is hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.state.document import Document

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def chosen(desk: Desk, ids: str) -> list[Annotation]:
    """Return the named marks, the selected one without names."""
    wanted = ids.split() or [desk.store.view.selected]
    kept = desk.store.document.annotations
    if wanted == [""]:
        raise ViewerError("No measurement is selected")
    if any(id_ not in kept for id_ in wanted):
        raise ViewerError("That measurement does not exist any more")
    return [kept[id_] for id_ in wanted]


def change(desk: Desk, label: str, marks: list[Annotation], how: Callable[[Annotation], Annotation]) -> None:
    """Change marks as one entry of the history."""
    ids = {mark.id for mark in marks}

    def command(document: Document) -> Document:
        kept = {id_: how(mark) if id_ in ids else mark for id_, mark in document.annotations.items()}
        return replace(document, annotations=MappingProxyType(kept))

    if any(how(mark) != mark for mark in marks):
        desk.store.apply(label, command)


def unlocked(marks: list[Annotation]) -> list[Annotation]:
    """Return marks that can be changed; `ViewerError` where one is locked."""
    if any(mark.is_locked for mark in marks):
        raise ViewerError("The measurement is locked", hint="unlock it first")
    return marks


def set_label(desk: Desk, text: list[str], id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Say what was measured, by a word of the vocabulary or in words of one's own; without words, nothing."""
    from viewer.measure.vocabulary import code_of

    code = code_of(" ".join(text))
    marks = unlocked(chosen(desk, id))
    change(desk, "Label", marks, lambda mark: replace(mark, label=code))


def label_here(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Let a label be typed where the mark lies on the picture, in the palette where it is not to be seen."""
    (mark,) = unlocked(chosen(desk, id))
    if desk.window is None:
        raise ViewerError("This needs the window", hint="give a label to annotation.label")
    if not desk.window.label_in_place(desk.store.view.active, mark.id):
        desk.window.ask("annotation.label", id=mark.id)


def set_group(desk: Desk, group: list[str], id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Put measurements into a group; without a name, out of it."""
    name = " ".join(" ".join(group).split())
    change(desk, "Group", unlocked(chosen(desk, id)), lambda mark: replace(mark, group=name))


def lock(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Lock measurements, so that nothing changes them, or unlock them."""
    marks = chosen(desk, id)
    is_locked = not all(mark.is_locked for mark in marks)
    change(desk, "Lock" if is_locked else "Unlock", marks, lambda mark: replace(mark, is_locked=is_locked))


def hide(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Leave measurements out of the pictures, or show them again; the table keeps them."""
    marks = chosen(desk, id)
    is_hidden = not all(mark.is_hidden for mark in marks)
    change(desk, "Hide" if is_hidden else "Show", marks, lambda mark: replace(mark, is_hidden=is_hidden))


def _is_locked(desk: Desk) -> bool:
    mark = desk.store.document.annotations.get(desk.store.view.selected)
    return mark is not None and mark.is_locked


def _is_hidden(desk: Desk) -> bool:
    mark = desk.store.document.annotations.get(desk.store.view.selected)
    return mark is not None and mark.is_hidden


ID = Argument("id", help="the measurement, or several")

ACTIONS = (
    Action(
        "annotation.label",
        "Label measurement",
        set_label,
        "Say what was measured: a structure or finding with its code (SNOMED CT, RadLex), or words of your own.",
        arguments=(ID, Argument("text", list, is_required=True, is_rest=True, help="what it is; empty for nothing")),
    ),
    Action(
        "annotation.label_here",
        "Label on the picture…",
        label_here,
        "Type what was measured at the selected measurement; words of the vocabulary are offered meanwhile.",
        arguments=(Argument("id", help="the measurement"),),
        need=Need.WINDOW,
    ),
    Action(
        "annotation.group",
        "Group of measurement",
        set_group,
        "Put the selected measurement into a group of the table.",
        arguments=(ID, Argument("group", list, is_required=True, is_rest=True, help="its name; empty for none")),
    ),
    Action(
        "annotation.lock",
        "Lock measurement",
        lock,
        "Let nothing change the selected measurement, or let it be changed again.",
        icon="lock",
        arguments=(ID,),
        need=Need.NOTHING,
        checked=_is_locked,
    ),
    Action(
        "annotation.hide",
        "Hide measurement",
        hide,
        "Leave the selected measurement out of the pictures, or show it again; the table keeps it.",
        icon="eye-off",
        arguments=(ID,),
        need=Need.NOTHING,
        checked=_is_hidden,
    ),
)
