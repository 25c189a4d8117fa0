"""The middle of the window: the target for files, the pictures, or a page that takes their place for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.ui.areas import first_of
from viewer.ui.dropping import DropHighlight
from viewer.ui.empty_state import EmptyState
from viewer.ui.page_room import PageRoom
from viewer.ui.panel_help import HELP, explain, help_button

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State
    from viewer.state.view import ViewState
    from viewer.ui.pages import CentrePage


class Centre(QStackedWidget):
    """Shows one of them; pages are made when they are first needed, and stay."""

    def __init__(self, desk: Desk, pictures: QWidget, inspector: QWidget, browser: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("canvas")
        self.empty, self.pictures = EmptyState(desk), pictures
        self.empty.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pages: dict[str, CentrePage] = {}
        self.addWidget(self.empty)
        self.addWidget(pictures)
        self._room = PageRoom(desk, self, inspector, browser)
        self._highlight = DropHighlight(self)

    @property
    def has_page(self) -> bool:
        """Whether a page takes the place of the pictures."""
        return self.currentWidget() not in (self.empty, self.pictures)

    def show_page(self, id_: str, **how: Any) -> None:
        """Show one of the pages of `viewer.ui.pages`."""
        from viewer.ui.pages import make

        page = self.pages.get(id_)
        if page is None:
            page = self.pages[id_] = make(id_, self._desk)
            page.closed.connect(self.show_pictures)
            self.addWidget(page)
            if id_ in HELP:
                explain(self._desk, page, id_)
                page.head.insertWidget(1, help_button(page))
        self._room.make()
        self.setCurrentWidget(page)
        page.setFocus()
        # After that: a page that is typed into gives the focus to its field, else letters would choose tools.
        page.open(**how)

    def show_pictures(self) -> None:
        """Show the pictures, or the target for files where no study is open."""
        has_study = bool(self._desk.store.catalog.studies)
        shown = self.pictures if has_study else self.empty
        if self.currentWidget() is shown:
            return
        self._room.give_back()
        self.setCurrentWidget(shown)
        if has_study:
            (first_of(self.pictures) or self.pictures).setFocus()
        else:
            self.empty.refresh()
            self.empty.setFocus()

    def follow(self, old: State, new: State) -> None:
        """Let a page give way to pictures that were asked for; a study that only comes to the others takes no page."""
        is_other_list = old.catalog.studies.keys() != new.catalog.studies.keys()
        if _hung(old.view) != _hung(new.view) or (is_other_list and not self.has_page):
            self.show_pictures()

    # -- what is dragged over the window

    def light(self, *, is_over: bool) -> None:
        """Light up what takes the files that hover over the window."""
        is_empty = self.currentWidget() is self.empty
        self.empty.set_over(is_over and is_empty)
        self._highlight.setVisible(is_over and not is_empty)
        if self._highlight.isVisible():
            self._highlight.setGeometry(self.rect())
            self._highlight.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the highlight as large as the centre."""
        super().resizeEvent(event)
        self._highlight.setGeometry(self.rect())


def _hung(view: ViewState) -> tuple[object, ...]:
    """Return what hangs where."""
    return (view.rows, view.columns, *((slot.kind, slot.stack_key, slot.plane) for slot in view.slots))
