"""Segments of the open studies with the tools that make them, and the objects that came with the active study."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.actions.exchanging_segments import losses_now
from viewer.actions.segment_numbers import SegmentNumbers
from viewer.core.phrases import noted, say, told
from viewer.measure.text import as_read, summary
from viewer.ui import icons, theme
from viewer.ui.commands import menu_of, tooltip
from viewer.ui.controls import icon_button, label, section, shown_key
from viewer.ui.panels.page import InspectorPage
from viewer.ui.panels.segment_list import ROW_PX, SegmentList, SegmentModel, row_of
from viewer.ui.panels.segment_tools import SegmentToolBox
from viewer.ui.panels.study_objects import StudyObjects

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.segment import Segment
    from viewer.state.store import State

SHORT = {
    "segment.fill": noted("Fill holes"),
    "segment.smooth": noted("Smooth"),
    "segment.interpolate": noted("Fill in slices"),
    "segment.largest": noted("Largest part"),
}
OPERATIONS = tuple(SHORT)
SAVED = {"seg": noted("Voxels: DICOM segmentation…"), "rtstruct": noted("Contours: RT structure set…")}
DETAILS = ("surface", "min", "max", "median", "uptake", "voxels")
LEAST_ROWS, MOST_ROWS = 1, 8


class ObjectsPage(InspectorPage):
    """Every control performs an action; what it shows is read from the state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.numbers = SegmentNumbers(desk)
        self.numbers.listen(self.refresh)
        column = self.column()
        self.tools = SegmentToolBox(desk)
        self.rows = SegmentModel(desk, self)
        self.list = SegmentList(desk, self.rows)
        self._detail = label(is_muted=True, wraps=True)
        self._nothing = label(is_muted=True, wraps=True)
        self.objects = StudyObjects(desk)
        column.addWidget(section(say("Draw")))
        column.addWidget(self.tools)
        column.addSpacing(4)
        column.addLayout(self._head())
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addWidget(self._detail)
        column.addWidget(self._below())
        column.addWidget(self.objects)
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(section(say("Segments")), 1)
        self._eye = icon_button("eye", "", self._do("segment.show_all"))
        self._add = icon_button("add", "", self._do("segment.new"))
        self._trash = icon_button("trash", "", self._act("segment.delete"))
        self._save = icon_button("export", say("Save the segments of the series as DICOM"), lambda: None)
        self._save.setMenu(menu_of(self._save, self._fill_save))
        self._save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self._trash, self._save, self._eye, self._add):
            row.addWidget(button)
        return row

    def _fill_save(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        for kind, title in SAVED.items():
            lost = losses_now(self.desk, kind)
            entry = menu.addAction(say("{title} (not everything)", title=say(title)) if lost else say(title))
            entry.setToolTip(told(lost))
            entry.triggered.connect(lambda _=False, kind=kind: self.desk.perform("segment.save", kind=kind))

    def _below(self) -> QWidget:
        """Return what can be done with the chosen segment, and how strongly segments are drawn."""
        self._operations = {id_: self._button(id_) for id_ in OPERATIONS}
        made = QWidget()
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, button in enumerate(self._operations.values()):
            grid.addWidget(button, place // 2, place % 2)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setAccessibleName(say("Opacity of segments"))
        self.opacity.setToolTip(say("Opacity of segments"))
        self.opacity.valueChanged.connect(lambda value: self.desk.perform("segment.opacity", percent=value))
        column = _column(made)
        column.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(say("Opacity"), is_muted=True))
        row.addWidget(self.opacity, 1)
        column.addLayout(row)
        self._more = made
        return made

    def _button(self, id_: str) -> QPushButton:
        """Return a button that works on the chosen segment."""
        action = self.desk.actions[id_]
        button = QPushButton(icons.icon(action.icon), say(SHORT[id_]))
        button.setProperty("chip", True)
        button.setAccessibleName(action.title)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(96)
        button.clicked.connect(self._act(id_))
        return button

    def _do(self, id_: str) -> Callable[[], None]:
        def act() -> None:
            self.desk.perform(id_)

        return act

    def _act(self, id_: str) -> Callable[[], None]:
        def act() -> None:
            if chosen := self.list.current_id():
                self.desk.perform(id_, id=chosen)

        return act

    def concerns(self, old: State, new: State) -> bool:
        """Only segments, the tool and what the active study holds matter."""
        return (
            old.document.segments is not new.document.segments
            or old.catalog is not new.catalog
            or old.view is not new.view
        )

    def shown_segments(self) -> list[Segment]:
        """Return the segments of the open studies."""
        studies = self.desk.store.catalog.studies
        return [one for one in self.desk.store.document.segments.values() if one.study_uid in studies]

    def refresh(self) -> None:
        """Show the segments, the tools and the objects."""
        self.tools.refresh()
        segments = self.shown_segments()
        self.rows.show_rows([row_of(one, self.numbers.of(one)) for one in segments])
        self._choose(self.rows.position(self.desk.store.view.segmenting.chosen))
        self.list.setVisible(bool(segments))
        height = theme.scaled(ROW_PX) * max(LEAST_ROWS, min(MOST_ROWS, len(segments))) + 4
        self.list.setFixedHeight(height)
        self._nothing.setVisible(not segments)
        self._nothing.setText(self._first_steps())
        self._more.setVisible(bool(segments))
        self._show_buttons()
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(100 * self.desk.store.view.segmenting.opacity))
        self._show_numbers(segments)
        self.objects.refresh()

    def _show_numbers(self, segments: list[Segment]) -> None:
        """Tell the other numbers of the chosen segment."""
        chosen = next((one for one in segments if one.id == self.list.current_id()), None)
        stats = {stat.name: stat for stat in self.numbers.of(chosen).stats} if chosen is not None else {}
        shown = [stats[name] for name in DETAILS if name in stats]
        self._detail.setVisible(bool(shown))
        self._detail.setText("\n".join(summary("", as_read(shown, self.desk.store.view.conventions.length))))

    def _choose(self, position: int) -> None:
        if position >= 0:
            index = self.rows.index(position)
            if self.list.currentIndex() != index or not self.list.selectionModel().isSelected(index):
                self.list.setCurrentIndex(index)
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())

    def _show_buttons(self) -> None:
        has_chosen, keymap = bool(self.list.current_id()), self.desk.keymap
        titled: list[tuple[QAbstractButton, str]] = [
            *((button, id_) for id_, button in self._operations.items()),
            (self._trash, "segment.delete"),
            (self._add, "segment.new"),
            (self._eye, "segment.show_all"),
        ]
        for button, id_ in titled:
            action = self.desk.actions[id_]
            button.setToolTip(tooltip(action.title, action.help, keymap.keys_of(id_)))
            button.setAccessibleName(action.title)
        for button in (*self._operations.values(), self._trash):
            button.setEnabled(has_chosen)
        is_shown = self.desk.store.view.segmenting.is_shown
        self._eye.setIcon(icons.icon("eye" if is_shown else "eye-off"))
        for button in (self._eye, self._save):
            button.setEnabled(bool(self.rows.rows))
        self._add.setEnabled(self.desk.is_enabled("segment.new"))

    def _first_steps(self) -> str:
        """Say how the first segment is made."""
        keys = [self.desk.keymap.keys_of(id_)[:1] for id_ in ("tool.brush", "segment.preview", "tool.grow")]
        if not all(keys):
            return say("No segments yet. Choose a tool above and draw on a picture.")
        brush, range_, grow = (shown_key(key[0]) for key in keys)
        return say(
            "No segments yet. Press {brush} and paint on a picture, {range} to take a range of values, "
            "or {grow} and click what is to be grown into.",
            brush=brush,
            range=range_,
            grow=grow,
        )


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(8)
    return made
