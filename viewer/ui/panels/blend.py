"""The second series over the active pictures: which it is, how it lies over them, and how it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QSlider, QVBoxLayout, QWidget

from viewer.actions.blended import BlendedSource
from viewer.actions.blending import candidates
from viewer.core.look import BlendMode
from viewer.core.phrases import noted, say
from viewer.paint.text import safe
from viewer.ui.controls import Segments, label, section

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.look import Blend
    from viewer.core.pixels import Window
    from viewer.core.records import Stack

MODES = ((BlendMode.BLEND, noted("Blend")), (BlendMode.SWIPE, noted("Swipe")), (BlendMode.SPY, noted("Spy glass")))
LARGEST = 1e7
NONE = ""


class BlendBox(QWidget):
    """Controls that are there only where another series lies in the same space."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: tuple[object, str] | None = None
        self._offered: list[Stack] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(section(say("Second series")))
        self.series = self._list(say("Series that lies over the pictures"))
        self.series.activated.connect(self._lay_over)
        column.addWidget(self.series)
        self._more = QWidget()
        rows = QVBoxLayout(self._more)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self.mode = Segments([(mode.value, say(title)) for mode, title in MODES], say("Second series"))
        self.mode.chosen.connect(lambda mode: desk.perform("overlay.mode", mode=mode))
        rows.addWidget(self.mode)
        rows.addLayout(self._rows())
        column.addWidget(self._more)
        self.setVisible(False)

    def _list(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumWidth(96)
        return box

    def _rows(self) -> QGridLayout:
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(say("Opacity of the second series"))
        self.opacity.valueChanged.connect(lambda value: self._desk.perform("overlay.opacity", opacity=value / 100))
        self.opacity.sliderReleased.connect(self._desk.store.end_group)
        self._told = label(is_muted=True)
        self._told.setMinimumWidth(self._told.fontMetrics().horizontalAdvance("100 %"))
        self.lut = self._list(say("Colours of the second series"))
        self.lut.activated.connect(lambda at: self._desk.perform("overlay.lut", lut=self.lut.itemData(at)))
        self.center = _value_box(say("Window centre of the second series"))
        self.width_ = _value_box(say("Window width of the second series"))
        for box in (self.center, self.width_):
            box.valueChanged.connect(self._set_window)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.opacity, 0, 0)
        grid.addWidget(self._told, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.lut, 1, 0, 1, 2)
        grid.addWidget(label(say("Centre (L)"), is_muted=True), 2, 0)
        grid.addWidget(label(say("Width (W)"), is_muted=True), 2, 1)
        grid.addWidget(self.center, 3, 0)
        grid.addWidget(self.width_, 3, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def refresh(self) -> None:
        """Show what lies over the active pictures, and what could."""
        slot, catalog = self._desk.store.view.active_slot, self._desk.store.catalog
        if self._known is None or self._known[0] is not catalog or self._known[1] != slot.stack_key:
            self._known = (catalog, slot.stack_key)
            self._offered = candidates(self._desk)
            self._fill_series()
        self.setVisible(bool(self._offered))
        with QSignalBlocker(self.series):
            self.series.setCurrentIndex(max(0, self.series.findData(slot.overlay)))
        self._more.setVisible(bool(slot.overlay))
        if slot.overlay:
            self._show(slot.look.blend)

    def _fill_series(self) -> None:
        with QSignalBlocker(self.series):
            self.series.clear()
            self.series.addItem(say("No second series"), NONE)
            for stack in self._offered:
                series = stack.series
                parts = (str(series.number) if series.number is not None else "", series.description or series.modality)
                self.series.addItem(safe(" · ".join(part for part in parts if part)), stack.key)

    def _show(self, blend: Blend) -> None:
        from viewer.display import colour

        if not self.lut.count():
            for name in colour.lut_names():
                self.lut.addItem(name.replace("_", " ").capitalize(), name)
        self.mode.set_value(blend.mode.value)
        self.opacity.setEnabled(blend.mode is BlendMode.BLEND)
        self._told.setText(f"{blend.opacity:.0%}".replace("%", " %"))
        with QSignalBlocker(self.opacity), QSignalBlocker(self.lut):
            self.opacity.setValue(round(100 * blend.opacity))
            self.lut.setCurrentIndex(max(0, self.lut.findData(blend.lut)))
        window = blend.window or self._own_window()
        for box in (self.center, self.width_):
            box.setEnabled(window is not None)
        if window is not None:
            digits = 0 if window.width >= 50 else 2
            for box, value in ((self.center, window.center), (self.width_, window.width)):
                with QSignalBlocker(box):
                    box.setDecimals(digits)
                    box.setMinimum(10.0**-digits if box is self.width_ else -LARGEST)
                    box.setSingleStep(max(10.0**-digits, round(window.width / 50, digits)))
                    box.setValue(value)

    def _own_window(self) -> Window | None:
        """Return the window in which the second series is drawn where none was set, None while that is not known."""
        from viewer.display.voi import default_window

        slot = self._desk.store.view.active_slot
        source = self._desk.source_of(slot)
        frame = source.get(max(0, slot.index)) if isinstance(source, BlendedSource) else None
        return default_window(frame.upper) if frame is not None and frame.upper is not None else None

    def _set_window(self) -> None:
        self._desk.perform("overlay.window", center=self.center.value(), width=self.width_.value())

    def _lay_over(self, at: int) -> None:
        key = self.series.itemData(at)
        if key:
            self._desk.perform("overlay.set", stack=key)
        elif self._desk.store.view.active_slot.overlay:
            self._desk.perform("overlay.none")
        self.refresh()


def _value_box(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(-LARGEST, LARGEST)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(72)
    box.lineEdit().setTextMargins(4, 0, 0, 0)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box
