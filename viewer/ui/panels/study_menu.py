"""The menus of studies and series in the browser, and of studies in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from viewer.actions.merging import stacks_of_series
from viewer.core.phrases import say
from viewer.ui import icons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.actions.desk import Desk
    from viewer.core.records import Stack
    from viewer.ui.panels.entries import StudyEntry


def studies_menu(desk: Desk, parent: QWidget, entries: Sequence[StudyEntry]) -> QMenu:
    """Offer what can be done with studies."""
    uids = [entry.study_uid for entry in entries]
    opened = [entry.study_uid for entry in entries if entry.is_open]
    is_one = len(entries) == 1
    is_starred = all(entry.remark.is_starred for entry in entries)
    many = say("{count} studies", count=len(entries))
    menu = _menu(parent)
    if not is_one:
        menu.addSection(many)
    _each(desk, menu, say("Open"), "open", "library.open", uids)
    if opened:
        _each(desk, menu, say("Close"), "close", "study.close", opened)
    menu.addSeparator()
    _one(desk, menu, say("Take the star off") if is_starred else say("Star"), "star", "study.star", studies=uids)
    if is_one:
        title = say("Edit note…") if entries[0].remark.note else say("Write a note…")
        _one(desk, menu, title, "note", "study.edit_note", study_uid=uids[0])
    menu.addSeparator()
    _one(desk, menu, say("Copy files to…"), "copy", "study.copy_files", studies=uids)
    if is_one:
        _one(desk, menu, say("Reveal files"), "folder", "study.reveal", study_uid=uids[0])
    if opened:
        _each(desk, menu, say("Copy into the library"), "library", "library.add", opened)
    _each(desk, menu, say("Look for its files again"), "refresh", "library.rescan", uids)
    menu.addSeparator()
    _each(desk, menu, say("Remove from the list"), "trash", "library.remove", uids)
    return menu


def series_menu(desk: Desk, parent: QWidget, stack: Stack) -> QMenu:
    """Offer what can be done with a series that has pictures."""
    menu = _menu(parent)
    _one(desk, menu, say("Show"), "stack", "stack.open", stack=stack.key)
    _one(desk, menu, say("Series doctor"), "doctor", "series.doctor", stack=stack.key)
    if stack.is_merged:
        _one(desk, menu, say("Split series again"), "stack", "series.split", stack=stack.key)
    elif (count := stacks_of_series(desk, stack)) > 1:
        title = say("Merge the {count} stacks of this series", count=count)
        _one(desk, menu, title, "stack", "series.merge", stack=stack.key)
    menu.addSeparator()
    _one(desk, menu, say("Reveal file"), "folder", "series.reveal", stack=stack.key)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _one(desk: Desk, menu: QMenu, title: str, icon: str, id_: str, **args: Any) -> None:
    action = QAction(icons.icon(icon), title, menu)
    action.triggered.connect(lambda _=False: desk.perform(id_, **args))
    menu.addAction(action)


def _each(desk: Desk, menu: QMenu, title: str, icon: str, id_: str, study_uids: list[str]) -> None:
    action = QAction(icons.icon(icon), title, menu)
    action.triggered.connect(lambda _=False: perform_each(desk, id_, study_uids))
    menu.addAction(action)


def perform_each(desk: Desk, id_: str, study_uids: Sequence[str]) -> None:
    """Do the same with each of some studies."""
    for uid in study_uids:
        desk.perform(id_, study_uid=uid)
