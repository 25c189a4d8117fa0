"""The table of measurements: a click goes there, a double click renames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QToolButton

from viewer.core.mark_colors import MARK_COLORS
from viewer.core.phrases import say
from viewer.ui.commands import menu_of
from viewer.ui.controls import icon_button, label, shown_key
from viewer.ui.panels.curve_view import CurveView
from viewer.ui.panels.measurement_menu import COLOR_TITLES, FILES
from viewer.ui.panels.measurement_table import MeasurementModel, MeasurementTable, swatch
from viewer.ui.panels.page import InspectorPage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

LATER_MS = 400
FEW = 6
"""Up to so many lines need no filter."""


class MeasurementsPage(InspectorPage):
    """Table, the numbers of the chosen line, and what can be done with them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows = MeasurementModel(desk, self)
        self.table = MeasurementTable(desk, self.rows)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(say("Filter"))
        self.filter.setAccessibleName(say("Filter measurements"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.table.sorted.show_words)
        self._detail = label(name="detail", wraps=True)
        self._detail.setContentsMargins(12, 8, 12, 8)
        self.curves = CurveView(desk)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_curves())
        self._nothing = label(is_muted=True, wraps=True)
        self._nothing.setContentsMargins(12, 16, 12, 12)
        column = self.column(0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        above = QHBoxLayout()
        above.setContentsMargins(8, 4, 8, 4)
        above.addWidget(self.filter)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self._detail)
        column.addWidget(self.curves)
        column.addLayout(self._buttons())
        column.addStretch(0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._ask_again)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 8)
        row.setSpacing(4)
        self._copy = icon_button("copy", say("Copy the table"), self._copy_rows)
        self._save = icon_button("table", say("Save measurements"), lambda: None)
        self.identity = self._identity()
        self._save.setMenu(menu_of(self._save, self._fill_files))
        self._save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._color = icon_button("color", say("Colour of the chosen measurement"), lambda: None)
        self._color.setMenu(menu_of(self._color, self._fill_colors))
        self._color.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._trash = icon_button("trash", say("Delete the chosen measurement"), self._delete)
        row.addWidget(self._copy)
        row.addWidget(self._save)
        row.addStretch(1)
        row.addWidget(self._color)
        row.addWidget(self._trash)
        return row

    def _fill_colors(self, menu: QMenu) -> None:
        for name in ("", *MARK_COLORS):
            entry = menu.addAction(QIcon(swatch(name, 16)), say(COLOR_TITLES[name]))
            entry.triggered.connect(lambda _=False, name=name: self._set_color(name))

    def _set_color(self, name: str) -> None:
        if ids := self.table.chosen_ids():
            self.desk.perform("annotation.color", color=name, id=" ".join(ids))

    def concerns(self, old: State, new: State) -> bool:
        """Only measurements, their studies and the selection matter."""
        return (
            old.document is not new.document
            or old.catalog is not new.catalog
            or old.view.selected != new.view.selected
            or old.view.keys is not new.view.keys
            or old.view.conventions is not new.view.conventions
        )

    def refresh(self) -> None:
        """Show the measurements; those whose numbers are on their way are asked for again a little later."""
        self.rows.reload()
        rows = self.rows.rows
        position = self.rows.position(self.desk.store.view.selected)
        self.table.show_columns()
        self.table.choose(self.desk.store.view.selected)
        self.table.setVisible(bool(rows))
        self.filter.setVisible(len(rows) > FEW or bool(self.filter.text()))
        self._nothing.setVisible(not rows)
        self._nothing.setText(self._first_steps())
        chosen = rows[position] if position >= 0 else None
        self._detail.setVisible(chosen is not None and chosen.stats is not None)
        if chosen is not None:
            lines = (chosen.name, *chosen.lines, *((chosen.details,) if chosen.details else ()))
            self._detail.setText("\n".join(lines))
        self._show_curves()
        for button in (self._copy, self._save):
            button.setEnabled(bool(rows))
        self._color.setEnabled(chosen is not None)
        self._trash.setEnabled(chosen is not None)
        self.table.viewport().update()
        if self.isVisible():
            self._later.start()

    def _show_curves(self) -> None:
        """Plot the selected measurement, and over it the others that are chosen in the table."""
        selected, ids = self.desk.store.view.selected, self.table.chosen_ids()
        self.curves.show_marks([*([selected] if selected else []), *(id_ for id_ in ids if id_ != selected)])

    def _first_steps(self) -> str:
        """Say how the first measurement is made."""
        keys = [self.desk.keymap.keys_of(f"tool.{kind}")[:1] for kind in ("length", "angle", "ellipse", "rectangle")]
        if not all(keys):
            return say("No measurements yet. Choose a measurement in the toolbar and draw on the picture.")
        length, angle, ellipse, rectangle = (shown_key(key[0]) for key in keys)
        return say(
            "No measurements yet. Press {length} for a length, {angle} for an angle, "
            "{ellipse} or {rectangle} for a region.",
            length=length,
            angle=angle,
            ellipse=ellipse,
            rectangle=rectangle,
        )

    def _delete(self) -> None:
        if ids := self.table.chosen_ids():
            self.desk.perform("annotation.delete", id=" ".join(ids))

    def _copy_rows(self) -> None:
        QGuiApplication.clipboard().setText(self.table.copied())
        self.desk.notify(say("Measurements copied"))

    def _identity(self) -> QAction:
        """Return the choice whether the next file tells who the patient is."""
        made = QAction(say("With the patient's name"), self, checkable=True)
        made.setToolTip(say("Write name, ID and date of the study into the next table or report, and on its pictures"))
        return made

    def _fill_files(self, menu: QMenu) -> None:
        for title, suffix in FILES:
            menu.addAction(say(title)).triggered.connect(lambda _=False, suffix=suffix: self._save_as(suffix))
        menu.setToolTipsVisible(True)
        menu.addAction(self.identity)
        menu.addSeparator()
        menu.addAction(say("Lesions over time")).triggered.connect(lambda: self.desk.perform("lesion.table"))
        table = menu.addAction(say("Lesion table (RECIST 1.1)…"))
        table.triggered.connect(lambda: self._save_as("xlsx", "lesion.export", "lesions"))

    def _save_as(self, suffix: str, action: str = "measurements.export", name: str = "") -> None:
        name = name or say("measurements")
        path, _ = QFileDialog.getSaveFileName(
            self, say("Save measurements"), f"{name}.{suffix}", f"{suffix.upper()} (*.{suffix})"
        )
        if path:
            own = {"identity": self.identity.isChecked()} if action == "measurements.export" else {}
            # The dialog has asked whether a file of that name may go.
            self.desk.perform(action, path=path, force=True, **own)
            self.identity.setChecked(False)

    def _ask_again(self) -> None:
        """Show numbers that have come meanwhile; the table asks for those of its visible lines alone."""
        if self.rows.is_pending and self.isVisible():
            self.refresh()
