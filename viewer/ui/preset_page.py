"""The page of window presets: all of them in a table that is changed in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.presets.windows import WindowPreset, given, window_presets
from viewer.ui.controls import label
from viewer.ui.pages import CentrePage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

COLUMNS = (
    *(noted("Name"), noted("Width (W)"), noted("Centre (L)"), noted("Pictures")),
    *(noted("Body parts"), noted("Key"), noted("From")),
)
FIELDS = ("title", "width", "center", "modality", "body_part", "key")
NAME = Qt.ItemDataRole.UserRole
FILTER = "JSON (*.json)"


class PresetPage(CentrePage):
    """Each cell that is edited performs an action; undo takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Window presets"))
        self._desk = desk
        self.column.addWidget(
            label(
                say(
                    "Click twice on a cell to change it. Keys 3 to 9 set the windows of a picture's modality; "
                    "0 is automatic, 1 and 2 are the file's own."
                ),
                is_muted=True,
                wraps=True,
            )
        )
        self.column.addLayout(self._add_row())
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels([say(title) for title in COLUMNS])
        self.table.setAccessibleName(say("Window presets"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.itemChanged.connect(self._changed_cell)
        self.table.itemSelectionChanged.connect(self._enable)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(self._buttons())
        self._stop = desk.store.listen(self._changed)
        self.refresh()

    def _add_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.title_box = QLineEdit()
        self.title_box.setPlaceholderText(say("Name for the window of the active picture"))
        self.title_box.setAccessibleName(say("Name of a new window preset"))
        self.title_box.returnPressed.connect(self._add)
        self._keep = QPushButton(say("Keep this window"))
        self._keep.clicked.connect(self._add)
        row.addWidget(self.title_box, 1)
        row.addWidget(self._keep)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._delete = self._button(say("Delete"), self._take_away)
        row.addWidget(self._delete)
        row.addWidget(self._button(say("Undo"), lambda: self._do("edit.undo")))
        row.addStretch(1)
        for title, does in (
            (say("As they came"), self._reset),
            (say("Import…"), self._import),
            (say("Export…"), self._export),
        ):
            row.addWidget(self._button(title, does))
        return row

    def _button(self, title: str, does: Callable[[], None]) -> QPushButton:
        made = QPushButton(title)
        made.setAccessibleName(say("{rstrip}: window presets", rstrip=title.rstrip("…")))
        made.clicked.connect(lambda _checked: does())
        return made

    def open(self, **_how: Any) -> None:
        """Show what there is now."""
        self.refresh()

    def _changed(self, old: State, new: State) -> None:
        is_other = old.view.presets is not new.view.presets or old.view.active_slot is not new.view.active_slot
        if is_other and self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Fill the table."""
        chosen = self._chosen()
        shipped = {preset.name: preset for preset in given()}
        presets = window_presets()
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(presets))
            for row, preset in enumerate(presets):
                self._fill(row, preset, shipped.get(preset.name))
                if preset.name == chosen:
                    self.table.selectRow(row)
        self._keep.setEnabled(self._desk.is_enabled("preset.add"))
        self._enable()

    def _fill(self, row: int, preset: WindowPreset, shipped: WindowPreset | None) -> None:
        origin = say("You") if shipped is None else "Hounsfield" if shipped == preset else say("Hounsfield, changed")
        window = preset.window
        texts = (
            say(preset.title) if shipped is not None and shipped.title == preset.title else preset.title,
            f"{window.width:g}",
            f"{window.center:g}",
            " ".join(preset.modalities),
            " ".join(preset.body_parts),
            preset.key,
            origin,
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setData(NAME, preset.name)
            if column >= len(FIELDS):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if column in (1, 2):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)

    def _enable(self) -> None:
        self._delete.setEnabled(bool(self._chosen()))

    def _chosen(self) -> str:
        row = self.table.currentRow()
        item = self.table.item(row, 0) if row >= 0 else None
        return str(item.data(NAME)) if item is not None and self.table.selectedItems() else ""

    # -- acting

    def _changed_cell(self, item: QTableWidgetItem) -> None:
        """Carry out what was written; what will not do is said, and the cell says again what it said."""
        field, text = FIELDS[item.column()], item.text().strip()
        value: object = text
        try:
            if field in ("width", "center"):
                value = float(text.replace(",", "."))
            self._desk.execute("preset.change", name=str(item.data(NAME)), **{field: value})
        except ValueError:
            self._desk.notify(say("“{text}” is no number", text=text))
        except ViewerError as error:
            self._desk.notify(error.sentence())
        self.refresh()

    def _do(self, action: str, **args: Any) -> None:
        self._desk.perform(action, **args)
        self.refresh()

    def _add(self) -> None:
        title = self.title_box.text().strip()
        if not title:
            self.title_box.setFocus()
            self._desk.notify(say("A window needs a short name"))
        elif self._desk.perform("preset.add", title=title):
            self.title_box.clear()
            self.refresh()

    def _take_away(self) -> None:
        self._do("preset.delete", name=self._chosen())

    def _reset(self) -> None:
        self._do("preset.reset")

    def _import(self) -> None:
        if path := QFileDialog.getOpenFileName(self, say("Import window presets"), "", FILTER)[0]:
            self._do("preset.import", path=path)

    def _export(self) -> None:
        if path := QFileDialog.getSaveFileName(self, say("Export window presets"), "window-presets.json", FILTER)[0]:
            self._do("preset.export", path=path, force=True)
