"""What can be done with chosen lines of the table of measurements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from viewer.actions.lesions import STATE_WORDS, earlier_lesions, title_of
from viewer.core.mark_colors import MARK_COLORS
from viewer.core.phrases import noted, say
from viewer.measure.recist import Found, Role
from viewer.paint.text import safe
from viewer.ui.panels.measurement_rows import GROUP, LABEL, NAME

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.annotation import Annotation

COLOR_TITLES = {
    "": noted("As all others"),
    "orange": noted("Orange"),
    "sky blue": noted("Sky blue"),
    "green": noted("Green"),
    "blue": noted("Blue"),
    "vermilion": noted("Vermilion"),
    "purple": noted("Purple"),
    "white": noted("White"),
}
ROLE_TITLES = {
    Role.TARGET: noted("Target lesion"),
    Role.NON_TARGET: noted("Other lesion"),
    Role.NEW: noted("New lesion"),
}
FILES = (
    (noted("Table (CSV)…"), "csv"),
    (noted("Excel workbook…"), "xlsx"),
    (noted("JSON with provenance…"), "json"),
    (noted("Report with pictures (PDF)…"), "pdf"),
    (noted("Report with pictures (HTML)…"), "html"),
)


def show_menu(desk: Desk, parent: QWidget, ids: list[str], at: QPoint, edit: Callable[[str, int], None]) -> None:
    """Show the menu at a screen position."""
    made = menu(desk, parent, ids, edit)
    made.aboutToHide.connect(made.deleteLater)
    made.popup(at)


def menu(desk: Desk, parent: QWidget, ids: list[str], edit: Callable[[str, int], None]) -> QMenu:
    """Return the menu of the chosen lines; `edit` begins to edit a column of one."""
    made, marks = QMenu(parent), [desk.store.document.annotations[id_] for id_ in ids]
    which = " ".join(ids)
    _add(desk, made, say("Go there"), "annotation.go", id=ids[0])
    for title, column in ((say("Rename"), NAME), (say("Label"), LABEL), (say("Group"), GROUP)):
        entry = made.addAction(title)
        entry.setEnabled(not marks[0].is_locked)
        entry.triggered.connect(lambda _=False, column=column: edit(ids[0], column))
    add_colours(desk, made.addMenu(say("Colour")), which)
    is_locked, is_hidden = all(mark.is_locked for mark in marks), all(mark.is_hidden for mark in marks)
    _add(desk, made, say("Unlock") if is_locked else say("Lock"), "annotation.lock", id=which)
    _add(desk, made, say("Show") if is_hidden else say("Hide"), "annotation.hide", id=which)
    made.addSeparator()
    add_lesion(desk, made, marks)
    made.addSeparator()
    _add(desk, made, say("Delete"), "annotation.delete", id=which)
    return made


def add_colours(desk: Desk, made: QMenu, which: str) -> None:
    """Add the colours that the named marks can have."""
    for name in ("", *MARK_COLORS):
        _add(desk, made, say(COLOR_TITLES[name]), "annotation.color", color=name, id=which)


def add_lesion(desk: Desk, made: QMenu, marks: Sequence[Annotation]) -> None:
    """Add what marks can be as lesions over time."""
    which = " ".join(mark.id for mark in marks)
    followed = made.addMenu(say("Follow as"))
    for role in Role:
        _add(desk, followed, say(ROLE_TITLES[role]), "lesion.role", role=role.value, id=which)
    if len(marks) == 1:
        same = made.addMenu(say("Same lesion as"))
        for other in earlier_lesions(desk, marks[0]):
            study = desk.store.catalog.studies[other.study_uid]
            title = say("{name}, study of {date}", name=safe(title_of(other)), date=safe(study.date))
            _add(desk, same, title.replace("&", "&&"), "lesion.link", earlier=other.id, id=which)
        same.setEnabled(not same.isEmpty())
    states = made.addMenu(say("State of lesion"))
    for state in Found:
        _add(desk, states, say(STATE_WORDS[state]), "lesion.state", state=state.value, id=which)
    if any(mark.tracking_uid or mark.group for mark in marks):
        _add(desk, made, say("Stop following"), "lesion.unlink", id=which)


def _add(desk: Desk, made: QMenu, title: str, action: str, **args: str) -> None:
    made.addAction(title).triggered.connect(lambda: desk.perform(action, **args))
