"""The panel at the right: pages about the active picture, one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.core.phrases import noted, say
from viewer.ui import icons, theme
from viewer.ui.controls import IconButton, label
from viewer.ui.panel_help import HelpLinks, help_button, help_text

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State


LEAST_PX = 248


@dataclass(frozen=True, slots=True)
class Page:
    """A page: the widget is imported and made when it is first shown."""

    id: str
    title: str
    icon: str
    widget: str
    scrolls: bool = False


PAGES = (
    Page("display", noted("Display"), "display", "viewer.ui.panels.display:DisplayPage", True),
    Page("corners", noted("Text"), "text", "viewer.ui.panels.corners:CornersPage", True),
    Page("measurements", noted("Measurements"), "measure", "viewer.ui.panels.measurements:MeasurementsPage"),
    Page("objects", noted("Objects"), "segment", "viewer.ui.panels.objects:ObjectsPage", True),
    Page("volume", "3D", "volume", "viewer.ui.panels.volume:VolumePage", True),
    Page("series", noted("Series"), "doctor", "viewer.ui.panels.series:SeriesPage", True),
    Page("tags", noted("Tags"), "tags", "viewer.ui.panels.tags:TagsPage"),
    Page("history", noted("History"), "history", "viewer.ui.panels.history:HistoryPage"),
)


class Inspector(QWidget):
    """Shows the page that the state names; pages that are hidden do no work."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fit()
        self._made: dict[str, QWidget] = {}
        self._tabs: dict[str, QToolButton] = {}
        self._title = label(name="panelTitle")
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._stack, 1)
        desk.store.listen(self._changed)
        self._show(desk.store.view.inspector_page)

    def changeEvent(self, event: QEvent) -> None:
        """Need more room for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(theme.icon_scaled(LEAST_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the title below the tabs where both have no room in one line."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        # By the longest title: the tabs would else change their place under the pointer from page to page.
        self._title.ensurePolished()
        longest = max(self._title.fontMetrics().horizontalAdvance(say(page.title)) for page in PAGES)
        needed = longest + self._help.sizeHint().width() + self._tab_row.sizeHint().width() + 32
        below, beside = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(below if needed > self.width() else beside)

    def _header(self) -> QWidget:
        header = QFrame()
        header.setObjectName("panelHeader")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, header)
        self._head.setContentsMargins(12, 4, 4, 4)
        self._head.setSpacing(2)
        self._named = QHBoxLayout()
        self._named.addWidget(self._title, 1)
        self._help = help_button(self)
        self._named.addWidget(self._help)
        HelpLinks(self._desk, self)
        self._head.addLayout(self._named, 1)
        self._tab_row = row = QHBoxLayout()
        row.setSpacing(2)
        self._head.addLayout(row)
        group = QButtonGroup(self)
        for page in PAGES:
            tab = IconButton(page.icon)
            tab.setObjectName("pageTab")
            tab.setIcon(icons.icon(page.icon, "text_muted"))
            tab.setCheckable(True)
            tab.setToolTip(say(page.title))
            tab.setAccessibleName(say(page.title))
            tab.clicked.connect(lambda _=False, id_=page.id: self._desk.perform("panel.page", page=id_))
            group.addButton(tab)
            self._tabs[page.id] = tab
            row.addWidget(tab)
        return header

    def page(self, id_: str) -> QWidget:
        """Return a page's widget, made if it was not there."""
        if id_ not in self._made:
            page = next(page for page in PAGES if page.id == id_)
            module, _, name = page.widget.partition(":")
            made: QWidget = getattr(import_module(module), name)(self._desk)
            self._made[id_] = made
            self._stack.addWidget(_scrolling(made) if page.scrolls else made)
        return self._made[id_]

    def _show(self, id_: str) -> None:
        if id_ not in self._tabs:
            id_ = PAGES[0].id
        made = self.page(id_)
        for position in range(self._stack.count()):
            holder = self._stack.widget(position)
            if holder is made or (isinstance(holder, QScrollArea) and holder.widget() is made):
                self._stack.setCurrentIndex(position)
        self._tabs[id_].setChecked(True)
        self.setWhatsThis(help_text(id_))
        self._title.setText(next(say(page.title) for page in PAGES if page.id == id_))
        self._fit_head()

    def _changed(self, old: State, new: State) -> None:
        if old.view.inspector_page != new.view.inspector_page:
            self._show(new.view.inspector_page)


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
