"""Hanging protocols: their list, the rules of one as sentences, and what they would do with the open study."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
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

from viewer.actions.hanging import current_study
from viewer.core import phrases
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.hanging.matching import judge, why
from viewer.hanging.records import Protocol
from viewer.hanging.sentences import cell_name, title_of
from viewer.hanging.telling import cell_words
from viewer.ui import icons, layout_preview
from viewer.ui.controls import icon_button, label, section
from viewer.ui.pages import CentrePage
from viewer.ui.protocol_rules import Rules

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

LIST_PX, LOW_LIST_PX, NARROW_PX, WIDEST = 260, 84, 620, 16_777_215
ROLE = Qt.ItemDataRole.UserRole


class CellGrid(QWidget):
    """The viewports of a protocol; click or arrow keys choose one."""

    chosen = Signal(int)

    def __init__(self, name: str, *, is_chooser: bool = False) -> None:
        super().__init__()
        self._rows, self._columns, self._words, self._marked = 1, 1, [""], -1
        self._is_chooser = is_chooser
        self.setAccessibleName(name)
        self.setFixedSize(QSize(300, 180))
        if is_chooser:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_cells(self, rows: int, columns: int, words: list[str], marked: int = -1) -> None:
        """Show other cells."""
        self._rows, self._columns, self._words, self._marked = rows, columns, words, marked
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        layout_preview.draw(painter, area, self._rows, self._columns, self._words, marked=self._marked)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell below."""
        if self._is_chooser:
            row = int(event.position().y() * self._rows / self.height())
            column = int(event.position().x() * self._columns / self.width())
            self.chosen.emit(min(row, self._rows - 1) * self._columns + min(column, self._columns - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by arrow keys."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        if self._is_chooser and event.key() in step:
            to = self._marked + step[Qt.Key(event.key())]
            if 0 <= to < self._rows * self._columns:
                self.chosen.emit(to)
        else:
            super().keyPressEvent(event)


class HangingPage(CentrePage):
    """Nothing needs saving: each change is made at once, and undone like any other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Hanging protocols"))
        self._desk = desk
        self._chosen, self._cell = "", 0
        self.list = QListWidget()
        self.list.setAccessibleName(say("Hanging protocols, the first that fits is taken"))
        self.list.setMaximumWidth(LIST_PX)
        self.list.currentItemChanged.connect(self._pick)
        self.list.itemChanged.connect(self._switch)
        self._wide: list[QWidget] = []
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(24)
        self._body.addLayout(self._left())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._body.addWidget(self._area, 1)
        self.column.addLayout(self._body, 1)
        self._is_filling = False
        # Rebuilt once after whatever changed: a widget must not go while its own signal is handled.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._refresh)
        desk.store.listen(self._changed)

    def open(self, protocol: str = "", **_how: Any) -> None:
        """Show a protocol first."""
        if protocol:
            self._chosen = self._desk.protocols.find(protocol).id
        self._chosen = self._chosen or self._desk.store.view.hanging.protocol
        self._refresh()
        self.list.setFocus()

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        told = label(say("Of those that fit a study, the first one hangs."), is_muted=True, wraps=True)
        column.addWidget(told)
        self._wide.append(told)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        for icon, text, run in (
            ("chevron-up", say("Move up"), lambda: self._act("hanging.move", by=-1)),
            ("chevron-down", say("Move down"), lambda: self._act("hanging.move", by=1)),
            ("copy", say("Duplicate"), lambda: self._act("hanging.duplicate")),
            ("trash", say("Delete"), lambda: self._act("hanging.delete")),
        ):
            button = icon_button(icon, text, run)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        for text, icon, act in (
            (say("Save what is shown now"), "save", lambda: self._desk.perform("hanging.save")),
            (say("Import…"), "open", lambda: self._desk.perform("hanging.import")),
            (say("Export all as JSON…"), "export", lambda: self._desk.perform("hanging.export", format="json")),
            (say("Export this one as DICOM…"), "export", lambda: self._act("hanging.export", format="dicom")),
            (say("Restore the program's own"), "reset", lambda: self._desk.perform("hanging.restore")),
        ):
            wide = QPushButton(text)
            wide.setIcon(icons.icon(icon))
            wide.clicked.connect(lambda _=False, act=act: act())
            column.addWidget(wide)
            self._wide.append(wide)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the rules where there is no room beside; what the menu offers too goes away then."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_PX
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._body.direction() is way:
            return
        self._body.setDirection(way)
        self.list.setMaximumHeight(LOW_LIST_PX if is_narrow else WIDEST)
        self.list.setMaximumWidth(WIDEST if is_narrow else LIST_PX)
        self.column.setContentsMargins(*((12, 12, 12, 12) if is_narrow else (24, 24, 24, 24)))
        for widget in self._wide:
            widget.setVisible(not is_narrow)

    def _act(self, id_: str, **args: Any) -> None:
        if self._chosen:
            self._desk.perform(id_, protocol=self._chosen, **args)

    # -- following

    def _changed(self, old: State, new: State) -> None:
        is_other = old.document.protocols is not new.document.protocols or old.catalog is not new.catalog
        if self.isVisible() and is_other:
            self._later.start()

    def _protocol(self) -> Protocol | None:
        all_ = self._desk.protocols.all()
        return next((one for one in all_ if one.id == self._chosen), all_[0] if all_ else None)

    def _refresh(self) -> None:
        shown: QWidget | None = self._area.widget()
        focused = shown.focusWidget() if shown is not None else None
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        self._fill_list()
        protocol = self._protocol()
        place = self._area.verticalScrollBar().value()
        editor = self._editor(protocol) if protocol is not None else QWidget()
        self._area.setWidget(editor)
        self._area.verticalScrollBar().setValue(place)
        found = editor.findChild(QWidget, name) if name else None
        if found is not None:
            found.setFocus()

    def _fill_list(self) -> None:
        self._is_filling = True
        self.list.clear()
        protocol = self._protocol()
        for one in self._desk.protocols.all():
            item = QListWidgetItem(title_of(one))
            item.setData(ROLE, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.is_on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if protocol is not None and one.id == protocol.id:
                self.list.setCurrentItem(item)
        self._is_filling = False

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self._chosen, self._cell = item.data(ROLE), 0
            self._later.start()

    def _switch(self, item: QListWidgetItem) -> None:
        if not self._is_filling:
            self._desk.perform("hanging.switch", protocol=item.data(ROLE))

    # -- the rules of one

    def _editor(self, protocol: Protocol) -> QWidget:
        rules, page = Rules(self._desk, protocol), QWidget()
        page.setObjectName("protocolEditor")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(self._name(protocol))
        column.addWidget(section(say("When it hangs")))
        for row in rules.of_study():
            column.addWidget(row)
        column.addWidget(section(say("Viewports")))
        for row in rules.of_grid():
            column.addWidget(row)
        self._cell = min(self._cell, len(protocol.places) - 1)
        column.addWidget(self._cells(protocol))
        column.addLayout(self._place(protocol, rules))
        column.addWidget(section(say("With the open study")))
        self._dry_run(protocol, column)
        column.addStretch(1)
        return page

    def _name(self, protocol: Protocol) -> QWidget:
        shown = title_of(protocol)
        field = QLineEdit(shown)
        field.setAccessibleName(say("Name of the protocol"))
        field.setMaxLength(80)
        field.setObjectName("protocolName")

        def rename() -> None:
            if field.text().strip() and field.text().strip() != shown:
                self._desk.perform("hanging.rename", protocol=protocol.id, name=field.text())

        field.editingFinished.connect(rename)
        return field

    def _cells(self, protocol: Protocol) -> QWidget:
        grid = CellGrid(say("Viewports of the protocol"), is_chooser=True)
        grid.setObjectName("protocolCells")
        rows, columns, words = layout_preview.words_of(protocol)
        marked = -1 if protocol.fills else self._cell
        grid.show_cells(rows, columns, words, marked)
        grid.chosen.connect(self._choose_cell)
        return grid

    def _choose_cell(self, number: int) -> None:
        protocol = self._protocol()
        if protocol is not None and number < len(protocol.places):
            self._cell = number
            self._later.start()

    def _place(self, protocol: Protocol, rules: Rules) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        name = cell_name(self._cell, protocol.rows, protocol.columns)
        column.addWidget(label(say("Each viewport") if protocol.fills else phrases.told(name), name="panelTitle"))
        for row in rules.of_place(self._cell):
            column.addWidget(row)
        column.addStretch(1)
        return column

    def _dry_run(self, protocol: Protocol, column: QVBoxLayout) -> None:
        try:
            study = current_study(self._desk)
        except ViewerError:
            column.addWidget(label(say("No study is open to try it on."), is_muted=True))
            return
        best, _ = self._desk.protocols.match(study)
        verdict = judge(protocol, study, self._desk.protocols.priors(study))
        is_best = best is not None and best.protocol.id == protocol.id
        told = why(verdict, verdict if is_best else best)
        column.addWidget(label(told, wraps=True))
        if best is not None and not is_best:
            column.addWidget(label(say("The study hangs by “{name}”.", name=title_of(best.protocol)), is_muted=True))
        if verdict.arrangement is not None:
            grid, arrangement = CellGrid(say("What would hang where")), verdict.arrangement
            grid.show_cells(arrangement.rows, arrangement.columns, [cell_words(cell) for cell in arrangement.cells])
            row = QHBoxLayout()
            row.addWidget(grid)
            if verdict.fits:
                hang = QPushButton(say("Hang by it"))
                hang.setIcon(icons.icon("hanging"))
                hang.clicked.connect(lambda: self._hang(protocol))
                row.addWidget(hang, 0, Qt.AlignmentFlag.AlignBottom)
            row.addStretch(1)
            column.addLayout(row)

    def _hang(self, protocol: Protocol) -> None:
        if self._desk.perform("hanging.apply", protocol=protocol.id):
            self.closed.emit()
