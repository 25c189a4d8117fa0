"""The panel at the left: search, studies by patient, and the thumbnails of one study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from viewer.actions.file_places import find_locations, on_disk
from viewer.actions.finding import PATIENTS, asked, count, find_modalities, find_page, surroundings
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.core.readable import isolated
from viewer.core.records import Location, Study
from viewer.ui import theme
from viewer.ui.controls import Elided, icon_button, label
from viewer.ui.panel_help import help_button
from viewer.ui.panels.entries import NOTHING, StudyEntry, entry_of_row, entry_of_study, matches, merged
from viewer.ui.panels.note_editor import NoteEditor
from viewer.ui.panels.search_box import SearchBox
from viewer.ui.panels.skipped import SkippedBar
from viewer.ui.panels.study_list import StudyList
from viewer.ui.panels.study_menu import perform_each, series_menu, studies_menu
from viewer.ui.panels.thumbnails import ThumbnailView

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.library.records import Place, StudyPage
    from viewer.state.browsing import Browsing
    from viewer.state.store import State

SEARCH_MS = 80
MOST_DRAGGED = 50
MOST_AGAIN = 400
"""Patients that are read anew whenever something changes; those further down are as they were fetched."""
MOST_KEPT = 200
"""Studies of the last search that stay until the next one is done."""


LEAST_PX = 200


class Browser(QWidget):
    """Follows the catalog and the library; opening goes through actions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: list[StudyEntry] = []
        self._after: Place | None = None
        self._listed = 0
        self._counted: int | None = None
        self._picked = ""
        self._places: tuple[tuple[str, ...], tuple[Location, ...]] = ((), ())
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fit()
        self._build()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SEARCH_MS)
        self._waiting.timeout.connect(self.search)
        self._connect()
        desk.store.listen(self._changed)
        self._show_list()
        self._show_study()

    def _connect(self) -> None:
        desk = self._desk
        self.field.textChanged.connect(self._type)
        self.field.down.connect(self.studies.focus_first)
        self.field.entered.connect(self._open_first)
        self.studies.left.connect(lambda: self.field.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.studies.picked.connect(self._pick)
        self.studies.opened.connect(lambda uids: perform_each(desk, "library.open", uids))
        self.studies.removed.connect(lambda uids: perform_each(desk, "library.remove", uids))
        self.studies.starred.connect(lambda uids: desk.perform("study.star", studies=uids))
        self.studies.dragged.connect(self._drag)
        self.studies.selectionModel().selectionChanged.connect(lambda *_: self._find_places())
        self.studies.studies.more_wanted.connect(self._find_more)
        self.thumbnails.opened.connect(lambda key: desk.perform("stack.open", stack=key))
        self.note.written.connect(lambda uid, text: desk.perform("study.note", text=text, study_uid=uid))
        self.note.closed.connect(self._end_note)

    def changeEvent(self, event: QEvent) -> None:
        """Need more room for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(theme.icon_scaled(LEAST_PX))

    def _build(self) -> None:
        self.box = SearchBox(self._desk)
        self.field = self.box.field
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
        self.note = NoteEditor()
        upper.addWidget(self.box)
        upper.addWidget(self._nothing, 1)
        upper.addWidget(self.studies, 1)
        upper.addWidget(self.note)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        self.splitter.addWidget(self._series_box())
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([340, 360])
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
        header.addWidget(help_button(self))
        header.addWidget(close)
        column.addLayout(header)
        thumbnails = QHBoxLayout()
        thumbnails.setContentsMargins(8, 0, 0, 0)
        thumbnails.addWidget(self.thumbnails)
        column.addLayout(thumbnails, 1)
        return self._series

    def _type(self) -> None:
        text = self.field.text()
        self._desk.store.show(lambda view: replace(view, browsing=replace(view.browsing, search=text)))

    def _texts(self) -> tuple[str, str]:
        """Return what is searched for: the album's search, and what is typed."""
        browsing = self._desk.store.view.browsing
        return browsing.album.search, browsing.search.strip()

    def search(self) -> None:
        """Ask the library for what is searched for; as many patients as are listed come again."""
        self._waiting.stop()
        again = min(max(PATIENTS, self._listed), MOST_AGAIN)

        def show(page: StudyPage) -> None:
            self._show_again(page, again)

        find_page(self._desk, self._texts(), show, patients=again)
        count(self._desk, self._texts(), self._show_count)
        find_modalities(self._desk, self.box.show_modalities)

    def _show_count(self, counted: int | None) -> None:
        """Tell how many studies are found: what is listed counts, also while the library still takes it in."""
        self._counted = counted
        self.box.show_count(None if counted is None else max(counted, self.studies.studies.count))

    def _find_more(self) -> None:
        find_page(self._desk, self._texts(), self._show_more, self._after)

    def _show_again(self, page: StudyPage, patients: int) -> None:
        """Show the first patients anew; those further down that were fetched before stay as they are."""
        fresh = [entry_of_row(row) for row in page.rows]
        tail: list[StudyEntry] = []
        if page.after is not None and self._listed > patients:
            keys = list(dict.fromkeys(entry.patient_key for entry in self._known))
            kept = set(keys[patients:]) - {entry.patient_key for entry in fresh}
            tail = [entry for entry in self._known if entry.patient_key in kept]
        self._known = fresh + tail
        self._listed = len({entry.patient_key for entry in self._known})
        self._after = self._after if tail else page.after
        self._show_list()

    def _show_more(self, page: StudyPage) -> None:
        """Add the patients that come next: what is listed is not made anew."""
        fresh = [entry_of_row(row) for row in page.rows]
        known = {entry.patient_key for entry in self._known}
        opened = self._desk.store.catalog.studies
        is_apart = not any(entry.patient_key in known or entry.study_uid in opened for entry in fresh)
        self._known += fresh
        self._listed = len(known | {entry.patient_key for entry in fresh})
        self._after = page.after
        if is_apart and not opened:
            self.studies.studies.add_groups(self._remarked(merged([], fresh)))
            self.studies.studies.has_more = self._after is not None
        else:
            self._show_list()

    def _show_list(self) -> None:
        texts = self._texts()
        query = asked(texts, surroundings(self._desk))
        opened = [entry_of_study(study) for study in self._desk.store.catalog.studies.values()]
        groups = merged([entry for entry in opened if matches(entry, query)], self._known)
        hidden = {entry.study_uid for entry in opened if not matches(entry, query)}
        if hidden:
            groups = [kept for group in groups if (kept := [e for e in group if e.study_uid not in hidden])]
        groups = self._remarked(groups)
        self.studies.show_groups(groups)
        self.studies.studies.has_more = self._after is not None
        self._show_count(self._counted)
        self.studies.select(self._study_uid())
        self.studies.setVisible(bool(groups))
        self._nothing.setVisible(not groups)
        self._nothing.setText(self._why_nothing(*texts))

    def _remarked(self, groups: list[list[StudyEntry]]) -> list[list[StudyEntry]]:
        """Return groups with the stars and notes of today; most entries have none, and stay the same objects."""
        remarks = self._desk.store.document.remarks
        if not remarks:
            return groups
        return [
            [replace(e, remark=remarks[e.study_uid]) if e.study_uid in remarks else e for e in group]
            for group in groups
        ]

    def _why_nothing(self, album: str, text: str) -> str:
        if text:
            return say("Nothing found for “{text}”.", text=text)
        if album:
            return say("There are no studies in this album.")
        return say("No studies yet.\nWhat you open appears here and stays in the library.")

    def _open_first(self) -> None:
        """Open what is found first, also where the search was typed so quickly that it is not done yet."""
        self._show_list()
        self.studies.open_first()

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
        chosen = self.studies.chosen()
        uids = chosen if entry.study_uid in chosen else [entry.study_uid]
        menu = studies_menu(self._desk, self, self.studies.entries(uids))
        menu.popup(self.studies.viewport().mapToGlobal(at))

    def _show_series_menu(self, at: QPoint) -> None:
        stack = self.thumbnails.stack_at(at)
        if stack is not None and stack.items:
            series_menu(self._desk, self, stack).popup(self.thumbnails.viewport().mapToGlobal(at))

    # -- files for other programs

    def _find_places(self) -> None:
        """Look up where the files of the chosen studies lie, before they are dragged."""
        chosen = tuple(self.studies.chosen()[:MOST_DRAGGED])
        if chosen and self._places[0] != chosen:

            def found(places: tuple[Location, ...]) -> None:
                self._places = (chosen, places)

            find_locations(self._desk, chosen, found)

    def _drag(self) -> None:
        chosen = tuple(self.studies.chosen()[:MOST_DRAGGED])
        if self._places[0] != chosen:
            self._desk.notify(say("The files are being looked up: drag once more"))
            return
        try:
            paths = on_disk(self._places[1])
        except ViewerError as error:
            self._desk.notify(error.sentence())
            return
        drag = QDrag(self.studies)
        drag.setMimeData(files_mime(paths))
        drag.exec(Qt.DropAction.CopyAction)

    # -- following

    def _end_note(self) -> None:
        self._desk.store.show(lambda view: replace(view, browsing=replace(view.browsing, noted="")))
        self.studies.setFocus()

    def _show_note(self, study_uid: str) -> None:
        remark = self._desk.store.document.remarks.get(study_uid, NOTHING)
        self.note.show_note(study_uid, self._called(study_uid), remark.note)

    def _called(self, study_uid: str) -> str:
        """Return patient and study, for a study that the search hides too: a note must not go to another one."""
        entries = self.studies.entries([study_uid])
        study = self._desk.store.catalog.studies.get(study_uid)
        if not entries and study is not None:
            entries = [entry_of_study(study)]
        return f"{isolated(entries[0].patient)} · {isolated(entries[0].title)}" if entries else say("a study")

    def _changed(self, old: State, new: State) -> None:
        is_other_slot = old.view.active_slot.stack_key != new.view.active_slot.stack_key
        if is_other_slot and (found := new.catalog.find(new.view.active_slot.stack_key)) is not None:
            self._picked = found[0].study_uid
        if old.catalog is not new.catalog:
            self._places = ((), ())
            self.skipped.show_skipped(new.catalog.skipped)
        if old.view.browsing is not new.view.browsing:
            self._follow_browsing(old.view.browsing, new.view.browsing)
        if old.document.removals is not new.document.removals:
            gone = {uid for uid, times in new.document.removals.items() if times > old.document.removals.get(uid, 0)}
            self._known = [entry for entry in self._known if entry.study_uid not in gone]
        if old.catalog is not new.catalog or old.document.remarks is not new.document.remarks:
            self._show_list()
            self._waiting.start()
        shown = [slot.stack_key for slot in new.view.slots]
        if old.catalog is not new.catalog or is_other_slot or shown != [slot.stack_key for slot in old.view.slots]:
            self.studies.select(self._study_uid())
            self._show_study()

    def _follow_browsing(self, old: Browsing, new: Browsing) -> None:
        self.box.show_browsing(new)
        if old.noted != new.noted:
            self._show_note(new.noted)
        if (old.search, old.album) != (new.search, new.album):
            kept = self._known[:MOST_KEPT] if old.album == new.album else []
            self._known, self._after, self._listed = kept, None, 0
            self._counted = None
            self._show_list()
            self._waiting.start()


def files_mime(paths: Sequence[str]) -> QMimeData:
    """Return what carries files to another program."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
