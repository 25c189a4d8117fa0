"""The page on which keys and mouse are changed; what clashes is told at once, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewer.actions.binding import Binding
from viewer.actions.key_profiles import profiles
from viewer.core.phrases import say
from viewer.ui import icons
from viewer.ui.controls import Segments, label, name_inner
from viewer.ui.key_detail import KeyDetail
from viewer.ui.key_field import KeyField
from viewer.ui.key_rows import KeyModel, fitting, rows_of
from viewer.ui.mouse_editor import MouseEditor
from viewer.ui.pages import CentrePage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

ROW_PX, WIDE = 32, 560


class KeyTable(QTableView):
    """Enter asks for a key, Delete takes the keys away."""

    def __init__(self, page: KeyEditor, model: KeyModel) -> None:
        super().__init__()
        self._page = page
        self.setModel(model)
        self.setAccessibleName(say("Actions and their keys"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(ROW_PX, self.fontMetrics().height() + 14))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(96)
        self.doubleClicked.connect(lambda _index: page.detail.ask())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the group out where there is little room, and give keys no more than two fifths: names come first."""
        super().resizeEvent(event)
        self.setColumnWidth(1, min(self.sizeHintForColumn(1), self.width() * 2 // 5))
        self.setColumnHidden(2, self.width() < WIDE * max(16, self.fontMetrics().height()) // 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.detail.ask()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._page.detail.clear()
        else:
            super().keyPressEvent(event)


class KeyEditor(CentrePage):
    """Profile, search by name or key, the table, and the chosen action at its right; the mouse on a second sheet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Keys and mouse"))
        self._desk = desk
        self._rows = rows_of(desk)
        self.model = KeyModel(self)
        self.table = KeyTable(self, self.model)
        self.detail = KeyDetail(desk)
        self.mouse = MouseEditor(desk)
        self.field = QLineEdit()
        self._told = label(name="keyConflict", wraps=True)
        self._fill_head()
        self.column.addLayout(self._search_row())
        self.column.addWidget(self._told)
        self.sheets = QStackedWidget()
        self.sheets.addWidget(self._keys_sheet())
        self.sheets.addWidget(self.mouse)
        self.column.addWidget(self.sheets, 1)
        self.setFocusProxy(self.field)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        desk.store.listen(self._changed)
        self._show()

    def _fill_head(self) -> None:
        self._sheet = Segments([("keys", say("Keys")), ("mouse", say("Mouse"))], say("Keys or mouse"))
        self._sheet.set_value("keys")
        self._sheet.chosen.connect(self._turn)
        more = QPushButton(say("More"))
        menu = QMenu(more)
        for text, icon, clicked in (
            (say("Import…"), "open", self._import),
            (say("Export…"), "save", self._export),
            (say("Reset all keys and the mouse"), "reset", lambda: self._desk.perform("keys.reset")),
        ):
            menu.addAction(icons.icon(icon), text).triggered.connect(lambda _=False, clicked=clicked: clicked())
        more.setMenu(menu)
        cheat_sheet = QPushButton(say("Cheat sheet"))
        cheat_sheet.clicked.connect(lambda: self._desk.perform("help.keys"))
        for place, part in enumerate((cheat_sheet, more), 1):
            self.head.insertWidget(place, part)

    def _search_row(self) -> QHBoxLayout:
        self.profile = QComboBox()
        self.profile.setAccessibleName(say("Key profile"))
        for name, profile in profiles().items():
            self.profile.addItem(profile.title, name)
            self.profile.setItemData(self.profile.count() - 1, say(profile.about), Qt.ItemDataRole.ToolTipRole)
        self.profile.activated.connect(lambda at: self._desk.perform("keys.profile", profile=self.profile.itemData(at)))
        self.field.setPlaceholderText(say("Search by name, or by key as Ctrl+O"))
        self.field.setAccessibleName(say("Search actions"))
        self.field.setClearButtonEnabled(True)
        self.field.setProperty("search", True)
        self.field.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_inner(self.field)
        self.field.textChanged.connect(lambda _text: self._filter())
        self.press = KeyField(say("Find by pressing"))
        self.press.pressed_key.connect(self.field.setText)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sheet)
        row.addSpacing(8)
        row.addWidget(label(say("Profile"), is_muted=True))
        row.addWidget(self.profile)
        row.addSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.press)
        row.addStretch(0)
        return row

    def _keys_sheet(self) -> QWidget:
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        side = QVBoxLayout()
        side.addWidget(self.detail)
        side.addStretch(1)
        row.addWidget(self.table, 1)
        row.addLayout(side)
        return sheet

    # -- showing

    def open(self, search: str = "", **_how: Any) -> None:
        """Show the keys, those that a search finds."""
        self._turn("keys")
        self.field.setText(search)
        self._renew()

    def _changed(self, old: State, new: State) -> None:
        if old.view.keys is not new.view.keys:
            self._renew()

    def _renew(self) -> None:
        self._rows = rows_of(self._desk)
        self._show()
        self.mouse.refresh()

    def _show(self) -> None:
        keymap = self._desk.keymap
        self.profile.setCurrentIndex(self.profile.findData(keymap.profile.name))
        conflicts = keymap.conflicts()
        titles = [self._said(conflict.key, conflict.bindings) for conflict in conflicts[:3]]
        self._told.setText("\n".join(titles))
        self._told.setVisible(bool(titles))
        self._filter()

    def _said(self, key: str, bindings: tuple[Binding, ...]) -> str:
        first, other = (one.title(self._desk.actions) for one in bindings[:2])
        return say("{key} is given to “{first}” and to “{other}”: the first has it.", key=key, first=first, other=other)

    def _filter(self) -> None:
        chosen = self.detail.binding
        self.model.show_rows(fitting(self._rows, self.field.text()))
        place = self.model.place(chosen) if chosen is not None and not self.field.text() else 0
        if self.model.rows:
            self.table.selectRow(max(0, place))
            self.table.scrollTo(self.model.index(max(0, place), 0))
        self._show_chosen()

    def _show_chosen(self) -> None:
        index = self.table.currentIndex()
        rows = self.model.rows
        self.detail.show_row(rows[index.row()] if index.isValid() and index.row() < len(rows) else None)

    def _turn(self, sheet: str) -> None:
        self._sheet.set_value(sheet)
        self.sheets.setCurrentIndex(0 if sheet == "keys" else 1)
        self.field.setEnabled(sheet == "keys")
        self.press.setEnabled(sheet == "keys")

    # -- files

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say("Import keys"), "", "JSON (*.json)")
        if path:
            self._desk.perform("keys.import", path=path)

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, say("Export keys"), "hounsfield-keys.json", say("JSON (*.json)"))
        if path:
            self._desk.perform("keys.export", path=path, force=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc, first from a search."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)
