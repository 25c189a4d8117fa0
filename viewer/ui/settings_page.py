"""All settings on one page: found by words, explained, each with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.core.phrases import say
from viewer.state.setting_table import PAGES, TABLE, shown
from viewer.ui import icons, theme
from viewer.ui.controls import label, name_inner, section
from viewer.ui.flow import Flow
from viewer.ui.pages import CentrePage
from viewer.ui.setting_control import SettingControl

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

OTHERS = ("settings.keys", "preset.edit", "text.configure", "hanging.edit")
"""Actions that open further pages of settings, where the program has them."""
LEAST_PX, WIDEST_PX = 120, 1280
ALL = ""


class SettingsPage(CentrePage):
    """Left the pages, right the settings of one; a search shows what fits of all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Settings"))
        self._desk = desk
        self._before: dict[str, Any] = {}
        self.rows = {row.name: SettingControl(desk, row) for row in shown()}
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search settings"))
        self.search.setAccessibleName(say("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_inner(self.search)
        self.search.textChanged.connect(self._filter)
        self.column.addWidget(self.search)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._list())
        body.addWidget(self._settings(), 1)
        self.column.addLayout(body, 1)
        self.column.addWidget(self._back_bar())
        self.column.addLayout(self._buttons())
        self._stop = desk.settings.listen(self._changed)
        self.destroyed.connect(self._stop)
        self._pages.setCurrentRow(0)

    # -- building

    def _list(self) -> QWidget:
        self._pages = QListWidget()
        self._pages.setAccessibleName(say("Pages of settings"))
        for id_, title in PAGES.items():
            item = QListWidgetItem(say(title))
            item.setData(Qt.ItemDataRole.UserRole, id_)
            self._pages.addItem(item)
        for action in OTHERS:
            if action in self._desk.actions:
                item = QListWidgetItem(self._desk.actions[action].title.rstrip("…") + " →")
                item.setData(Qt.ItemDataRole.UserRole, action)
                item.setToolTip(self._desk.actions[action].help)
                self._pages.addItem(item)
        self._pages.currentItemChanged.connect(lambda *_: self._filter())
        self._pages.itemClicked.connect(self._open_other)
        self._pages.itemActivated.connect(self._open_other)
        self._fit()
        return self._pages

    def _settings(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        self.others = self._links()
        for link in self.others.values():
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._heads: dict[str, QWidget] = {}
        for id_, title in PAGES.items():
            self._heads[id_] = section(say(title))
            column.addWidget(self._heads[id_])
            for row in shown(id_):
                column.addWidget(self.rows[row.name])
        self._where = label(say("All of this lies in {folder}", folder=self._desk.home.path), is_muted=True, wraps=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._where)
        self._nothing = label(say("No setting is called that."), is_muted=True)
        column.addWidget(self._nothing)
        column.addStretch(1)
        holder.setMaximumWidth(WIDEST_PX)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(holder)
        self._area.setAccessibleName(say("Settings"))
        return self._area

    def _links(self) -> dict[str, QPushButton]:
        """Return a button for each page elsewhere, shown where a search means it."""
        made = {}
        for id_ in OTHERS:
            if id_ in self._desk.actions:
                made[id_] = QPushButton(self._desk.actions[id_].title.rstrip("…") + " →")
                made[id_].setToolTip(self._desk.actions[id_].help)
                made[id_].clicked.connect(lambda _=False, id_=id_: self._desk.perform(id_))
        return made

    def _matches_other(self, id_: str, sought: list[str]) -> bool:
        action = self._desk.actions[id_]
        text = f"{action.title} {action.help}".casefold()
        return bool(sought) and all(word in text for word in sought)

    def _back_bar(self) -> QWidget:
        """Return the line that takes a reset or an import back."""
        self._bar = QFrame()
        self._bar.setObjectName("skippedBar")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 4, 4, 4)
        self._told = label(wraps=True)
        row.addWidget(self._told, 1)
        back = QPushButton(say("Take it back"))
        back.setProperty("flat", True)
        back.clicked.connect(self._take_back)
        row.addWidget(back)
        self._bar.hide()
        return self._bar

    def _buttons(self) -> Flow:
        self._reset_page = QPushButton(say("Reset this page"))
        self._reset_page.clicked.connect(lambda: self._reset(*(row.name for row in shown(self._page()))))
        self._reset_all = QPushButton(say("Reset all"))
        self._reset_all.clicked.connect(lambda: self._reset(*(row.name for row in shown())))
        take, give = QPushButton(say("Import…")), QPushButton(say("Export…"))
        take.clicked.connect(self._import)
        give.clicked.connect(self._export)
        return Flow(self._reset_page, self._reset_all, take, give)

    # -- showing

    def open(self, setting: str = "", **_how: Any) -> None:
        """Show a page, or the one of a setting, which gets the focus."""
        for row in self.rows.values():
            row.refresh()
        # What was sought the last time would hide all the rest.
        self.search.clear()
        # The style sheet gives its lines their height only when they are shown.
        self._fit()
        self._pages.doItemsLayout()
        if setting in TABLE and TABLE[setting].page:
            self._pages.setCurrentRow(list(PAGES).index(TABLE[setting].page))
            row = self.rows[setting]
            row.focus()
            # All of it, once the rows have their places; what has the focus alone would leave its help cut off.
            QTimer.singleShot(0, self._area, lambda: self._area.ensureWidgetVisible(row))
        else:
            self.search.setFocus()

    def _page(self) -> str:
        item = self._pages.currentItem()
        id_ = str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""
        return id_ if id_ in PAGES else next(iter(PAGES))

    def _filter(self) -> None:
        sought = self.search.text().casefold().split()
        page = ALL if sought else self._page()
        shown_pages = set()
        for row in self.rows.values():
            is_shown = row.row.page == page or (page == ALL and row.matches(sought))
            row.setVisible(is_shown)
            if is_shown:
                shown_pages.add(row.row.page)
        for id_, head in self._heads.items():
            head.setVisible(id_ in shown_pages)
        self._where.setVisible(page == "memory")
        for id_, link in self.others.items():
            link.setVisible(self._matches_other(id_, sought))
        self._nothing.setVisible(not shown_pages and all(link.isHidden() for link in self.others.values()))
        self._reset_page.setEnabled(not sought)

    def _changed(self, name: str) -> None:
        if name in self.rows and self.isVisible():
            self.rows[name].refresh()

    def _open_other(self, item: QListWidgetItem) -> None:
        action = str(item.data(Qt.ItemDataRole.UserRole))
        if action in self._desk.actions:
            self._desk.perform(action)

    def changeEvent(self, event: QEvent) -> None:
        """Give larger letters more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_pages"):
            self._fit()

    def _fit(self) -> None:
        self._pages.setFixedWidth(max(theme.scaled(LEAST_PX), self._pages.sizeHintForColumn(0) + 24))
        self._pages.setIconSize(QSize(16, 16))

    # -- back to the first state, and from another machine

    def _reset(self, *names: str) -> None:
        self._offer_back(self._desk.settings.reset(*names), say("Settings are as at first."))

    def _offer_back(self, before: dict[str, Any], told: str) -> None:
        self._before = before
        self._told.setText(told)
        self._bar.setVisible(bool(before))

    def _take_back(self) -> None:
        for name, value in self._before.items():
            self._desk.settings.set(name, value)
        self._bar.hide()

    def _export(self) -> None:
        if path := QFileDialog.getSaveFileName(self, say("Export settings"), "hounsfield-settings.json", _FILTER)[0]:
            self._desk.perform("settings.export", path=path, force=True)

    def _import(self) -> None:
        if path := QFileDialog.getOpenFileName(self, say("Import settings"), "", _FILTER)[0]:
            self._desk.perform("settings.import", path=path)


_FILTER = "JSON (*.json)"
