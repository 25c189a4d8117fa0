"""The panel at the left: search, studies by patient, and the thumbnails of one study."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QSplitter, QVBoxLayout, QWidget

from viewer.actions.finding import find_page
from viewer.actions.merging import stacks_of_series
from viewer.core.phrases import say
from viewer.core.readable import isolated
from viewer.core.records import Study
from viewer.ui import icons
from viewer.ui.controls import Elided, icon_button, label
from viewer.ui.panels.entries import StudyEntry, entry_of_row, entry_of_study, matches, merged
from viewer.ui.panels.skipped import SkippedBar
from viewer.ui.panels.study_list import StudyList
from viewer.ui.panels.thumbnails import ThumbnailView

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.library.records import StudyPage
    from viewer.state.store import State

SEARCH_MS = 120


class Browser(QWidget):
    """Follows the catalog and the library; opening goes through actions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: list[StudyEntry] = []
        self._picked = ""
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._build()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SEARCH_MS)
        self._waiting.timeout.connect(self.search)
        self.field.textChanged.connect(self._type)
        self.studies.picked.connect(self._pick)
        self.studies.opened.connect(lambda uid: desk.perform("library.open", study_uid=uid))
        self.thumbnails.opened.connect(lambda key: desk.perform("stack.open", stack=key))
        desk.store.listen(self._changed)
        self._show_list()
        self._show_study()

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("Search name, ID, date, description"))
        self.field.setAccessibleName(say("Search studies"))
        self.field.setToolTip(
            say(
                "Name in any script, ID, accession, date, modality or description.\n"
                "* stands for any letters, ? for one."
            )
        )
        self.field.setClearButtonEnabled(True)
        self.field.setProperty("search", True)
        self.field.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.studies = StudyList()
        self.studies.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.studies.customContextMenuRequested.connect(self._show_menu)
        self.thumbnails = ThumbnailView(self._desk)
        self.thumbnails.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.thumbnails.customContextMenuRequested.connect(self._show_series_menu)
        self.skipped = SkippedBar()
        self._nothing = label(
            say("No studies yet.\nWhat you open appears here and stays in the library."), is_muted=True, wraps=True
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(16, 24, 16, 16)
        top = QWidget()
        upper = _column(top)
        search = QHBoxLayout()
        search.setContentsMargins(8, 8, 8, 8)
        search.addWidget(self.field)
        upper.addLayout(search)
        upper.addWidget(self._nothing, 1)
        upper.addWidget(self.studies, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        self.splitter.addWidget(self._series_box())
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([280, 420])
        whole = _column(self)
        whole.addWidget(self.splitter, 1)
        whole.addWidget(self.skipped)

    def _series_box(self) -> QWidget:
        self._series = QFrame()
        column = _column(self._series)
        header = QHBoxLayout()
        header.setContentsMargins(12, 4, 4, 4)
        self._series_title = Elided(is_muted=True)
        header.addWidget(self._series_title, 1)
        close = icon_button("close", say("Close this study"), self._close_study, 14)
        header.addWidget(close)
        column.addLayout(header)
        thumbnails = QHBoxLayout()
        thumbnails.setContentsMargins(8, 0, 0, 0)
        thumbnails.addWidget(self.thumbnails)
        column.addLayout(thumbnails, 1)
        return self._series

    def _type(self) -> None:
        self._show_list()
        self._waiting.start()

    def search(self) -> None:
        """Ask the library for what the field says."""
        self._waiting.stop()
        find_page(self._desk, (self.field.text().strip(),), self._show_known)

    def _show_known(self, page: StudyPage) -> None:
        self._known = [entry_of_row(row) for row in page.rows]
        self._show_list()

    def _show_list(self) -> None:
        text = self.field.text().strip()
        opened = [entry_of_study(study) for study in self._desk.store.catalog.studies.values()]
        groups = merged([entry for entry in opened if matches(entry, text)], self._known)
        hidden = {entry.study_uid for entry in opened if not matches(entry, text)}
        groups = [kept for group in groups if (kept := [e for e in group if e.study_uid not in hidden])]
        self.studies.studies.show_groups(groups)
        self.studies.select(self._study_uid())
        self.studies.setVisible(bool(groups))
        self._nothing.setVisible(not groups)
        self._nothing.setText(
            say("Nothing found for “{text}”.", text=text)
            if text
            else say("No studies yet.\nWhat you open appears here and stays in the library.")
        )

    def _study_uid(self) -> str:
        """Return the study whose thumbnails are shown: the picked one, else that of the active viewport."""
        catalog = self._desk.store.catalog
        if self._picked in catalog.studies:
            return self._picked
        found = catalog.find(self._desk.store.view.active_slot.stack_key)
        return found[0].study_uid if found else next(iter(list(catalog.studies)[::-1]), "")

    def _show_study(self) -> None:
        study: Study | None = self._desk.store.catalog.studies.get(self._study_uid())
        self._series.setVisible(study is not None)
        self.thumbnails.stacks.show_study(study)
        if study is not None:
            entry = entry_of_study(study)
            self._series_title.set_text(f"{isolated(entry.title)} · {entry.counts}")
        self.thumbnails.show_shown(frozenset(slot.stack_key for slot in self._desk.store.view.slots))

    def _pick(self, study_uid: str) -> None:
        self._picked = study_uid
        self._show_study()

    def _close_study(self) -> None:
        if uid := self._study_uid():
            self._desk.perform("study.close", study_uid=uid)

    def _show_menu(self, at: QPoint) -> None:
        entry = self.studies.entry_at(self.studies.indexAt(at))
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id_, title, icon, is_offered in (
            ("library.open", say("Open"), "open", True),
            ("study.close", say("Close"), "close", entry.is_open),
            ("library.add", say("Copy into the library"), "library", entry.is_open),
            ("library.rescan", say("Look for its files again"), "refresh", True),
            ("library.remove", say("Remove from the list"), "trash", True),
        ):
            if is_offered:
                action = QAction(icons.icon(icon), title, menu)
                action.triggered.connect(lambda _=False, id_=id_: self._desk.perform(id_, study_uid=entry.study_uid))
                menu.addAction(action)
        menu.popup(self.studies.viewport().mapToGlobal(at))

    def _show_series_menu(self, at: QPoint) -> None:
        stack = self.thumbnails.stack_at(at)
        if stack is None or not stack.items:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = [("stack.open", say("Show"), "stack"), ("series.doctor", say("Series doctor"), "doctor")]
        if stack.is_merged:
            offered.append(("series.split", say("Split series again"), "stack"))
        elif (count := stacks_of_series(self._desk, stack)) > 1:
            offered.append(("series.merge", say("Merge the {count} stacks of this series", count=count), "stack"))
        for id_, title, icon in offered:
            action = QAction(icons.icon(icon), title, menu)
            action.triggered.connect(lambda _=False, id_=id_: self._desk.perform(id_, stack=stack.key))
            menu.addAction(action)
        menu.popup(self.thumbnails.viewport().mapToGlobal(at))

    def _changed(self, old: State, new: State) -> None:
        is_other_slot = old.view.active_slot.stack_key != new.view.active_slot.stack_key
        if is_other_slot and (found := new.catalog.find(new.view.active_slot.stack_key)) is not None:
            self._picked = found[0].study_uid
        if old.catalog is not new.catalog:
            self._show_list()
            self.skipped.show_skipped(new.catalog.skipped)
            self._waiting.start()
        shown = [slot.stack_key for slot in new.view.slots]
        if old.catalog is not new.catalog or is_other_slot or shown != [slot.stack_key for slot in old.view.slots]:
            self.studies.select(self._study_uid())
            self._show_study()


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
