"""How the active picture is drawn: window, presets, colours, interpolation, text."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, QTimer
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFileDialog, QGridLayout, QHBoxLayout, QWidget

from viewer.core.errors import ViewerError
from viewer.core.look import Interpolation, OverlayText
from viewer.core.phrases import say
from viewer.core.pixels import Frame, Window
from viewer.state.view import SlotKind
from viewer.ui.controls import Segments, icon_button, label, section, with_key
from viewer.ui.panels.blend import BlendBox
from viewer.ui.panels.histogram import Counts, Histogram, counted, counted_series
from viewer.ui.panels.page import InspectorPage
from viewer.ui.panels.presentations import PresentationBox
from viewer.ui.panels.preset_chips import PresetChips
from viewer.ui.panels.reading import ReadingBox
from viewer.ui.presets import Choice, preset_choices

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.sources import PictureSource
    from viewer.state.store import State

HISTOGRAM_SLOT, COUNTS_SLOT = "inspector.histogram", "inspector.counts"
SETTLE_MS = 80
LARGEST = 1e7
LOAD = ""
"""Stands for the entry that asks for a file."""
LUT_FILES = "*.csv *.txt *.lut *.pal *.json"
SMALL, MOST_DIGITS = 0.1, 9
"""A window narrower than this is told by its first three digits, as far as there are so many decimals."""


class DisplayPage(InspectorPage):
    """Every control performs an action; what it shows is read from the state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._frame: Frame | None = None
        self._own_luts: Mapping[str, str] | None = None
        # Counting values takes longer than a picture: it waits until scrolling rests.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._settled)
        column = self.column()
        self.histogram = Histogram()
        self.histogram.dragged.connect(self._set_window)
        self._whole = QCheckBox(say("Values of the whole series"))
        self._whole.toggled.connect(lambda _on: self._recount())
        self._counted_of: tuple[object, ...] | None = None
        self.presentations = PresentationBox(desk)
        column.addWidget(self.presentations)
        self.reading = ReadingBox(desk)
        column.addWidget(self.reading)
        column.addLayout(self._window_head())
        column.addWidget(self.histogram)
        column.addWidget(self._whole)
        column.addLayout(self._window_row())
        self.presets = PresetChips()
        self.presets.chosen.connect(self._choose)
        column.addWidget(self.presets)
        column.addSpacing(8)
        column.addWidget(section(say("Colours")))
        column.addLayout(self._colour_rows())
        column.addSpacing(8)
        self.blend = BlendBox(desk)
        column.addWidget(self.blend)
        column.addWidget(section(say("Interpolation")))
        self._interpolation = Segments(
            [(i.value, say(i.value.capitalize())) for i in Interpolation], say("Interpolation")
        )
        self._interpolation.chosen.connect(lambda mode: desk.perform("view.interpolation", mode=mode))
        column.addWidget(self._interpolation)
        column.addSpacing(8)
        column.addWidget(section(say("Text on pictures")))
        self._text = Segments([(o.value, say(o.value.capitalize())) for o in OverlayText], say("Text on pictures"))
        self._text.chosen.connect(lambda mode: desk.perform("view.overlay_text", mode=mode))
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(section(say("Show")))
        self._switches = [self._switch(id_) for id_ in ("view.annotations", "view.reference_lines", "view.synchronize")]
        for switch in self._switches:
            column.addWidget(switch)
        column.addStretch(1)

    def _window_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(section(say("Window")), 1)
        row.addWidget(icon_button("presets", say("Edit window presets"), self._edit_presets, 16))
        return row

    def _edit_presets(self) -> None:
        self.desk.perform("preset.edit")

    def _window_row(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.center, self.width_ = _value_box(say("Window centre")), _value_box(say("Window width"))
        for column, (text, box) in enumerate(((say("Centre (L)"), self.center), (say("Width (W)"), self.width_))):
            grid.addWidget(label(text, is_muted=True), 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
            box.valueChanged.connect(lambda _value: self._set_window(self.center.value(), self.width_.value()))
            # Typed and done: the next keys are meant for the picture.
            box.lineEdit().returnPressed.connect(self._give_back_focus)
        return grid

    def _colour_rows(self) -> QGridLayout:
        self._luts = QComboBox()
        self._luts.setAccessibleName(say("Colour table"))
        self._luts.setIconSize(QSize(48, 12))
        self._luts.setMinimumWidth(96)
        self._luts.activated.connect(lambda at: self._choose_lut(str(self._luts.itemData(at))))
        self._invert = self._switch("view.invert")
        self._overlays = self._switch("view.overlays")
        self._overlays.setText(say("Overlays"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._luts, 0, 0, 1, 2)
        grid.addWidget(self._invert, 1, 0)
        grid.addWidget(self._overlays, 1, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return grid

    def _switch(self, id_: str) -> QCheckBox:
        row = self.desk.actions[id_]
        box = QCheckBox(row.title)
        box.setProperty("actionId", id_)
        box.clicked.connect(lambda: self.desk.perform(id_))
        return box

    def concerns(self, old: State, new: State) -> bool:
        """Only the view and the catalog matter here."""
        return old.view is not new.view or old.catalog is not new.catalog

    def refresh(self) -> None:
        """Show the active slot's look."""
        slot = self.desk.store.view.active_slot
        source = self.desk.source_of(slot) if slot.kind in (SlotKind.STACK, SlotKind.PLANE) else None
        self.presentations.refresh()
        self.reading.refresh()
        self.blend.refresh()
        self._fill_luts()
        self.presets.offer(preset_choices(self.desk))
        self._text.set_value(self.desk.store.view.overlay_text.value)
        self._interpolation.set_value(slot.look.interpolation.value)
        self._luts.setCurrentIndex(max(0, self._luts.findData(slot.look.lut)))
        for box in (self._invert, self._overlays, *self._switches):
            id_ = box.property("actionId")
            box.setChecked(bool(self.desk.is_checked(id_)))
            box.setToolTip(with_key(self.desk.actions[id_].help, self.desk.keymap.keys_of(id_)))
        if source is None:
            self._settling.stop()
            self._show_frame(None)
        elif self._frame is None or self._is_shown(source, slot.index):
            self._ask(source, slot.index)
        else:
            self._settling.start()
        has_picture, is_grey = source is not None, self.desk.is_enabled("view.lut")
        for widget in (self._invert, self._overlays, self._interpolation):
            widget.setEnabled(has_picture)
        for control in (self.center, self.width_, self._luts, self._whole, self.histogram):
            control.setEnabled(is_grey)

    def _is_shown(self, source: PictureSource, index: int) -> bool:
        return self._frame is not None and source.info(max(0, index)).ref == self._frame.ref

    def _settled(self) -> None:
        slot = self.desk.store.view.active_slot
        if (source := self.desk.source_of(slot)) is not None:
            self._ask(source, slot.index)

    def _ask(self, source: PictureSource, index: int) -> None:
        from viewer.jobs.lanes import Priority

        index = max(0, min(index, source.count - 1))
        frame = source.get(index)
        if frame is not None:
            self._show_frame(frame)
        else:
            source.request(
                index,
                HISTOGRAM_SLOT,
                Priority.NEIGHBOUR,
                lambda frame, error: self._show_frame(frame) if frame else None,
            )

    def _show_frame(self, frame: Frame | None) -> None:
        from viewer.display.voi import default_window

        if frame is not self._frame:
            self._frame = frame
            self._count(frame)
        window: Window | None = None
        if frame is not None and not frame.is_color:
            window = self.desk.store.view.active_slot.look.window or default_window(frame)
        self.histogram.show_window(window)
        for box in (self.center, self.width_):
            box.setEnabled(window is not None)
            if window is None:
                box.lineEdit().clear()
        if window is not None:
            self._show_window(window)

    def _count(self, frame: Frame | None) -> None:
        """Count the values in a job: a large picture takes longer than the window may stand still."""
        from viewer.jobs.lanes import Priority

        if frame is None:
            self._counted_of = None
            self.histogram.show_counts(None)
            return
        source = self.desk.source_of(self.desk.store.view.active_slot)
        is_series = self._whole.isChecked() and source is not None and source.count > 1 and not frame.is_color
        # Over a series the counts stay while it is scrolled through, as long as its values are read alike.
        key = (id(source.stack), source.info(0).quantity) if is_series and source is not None else None
        if key is not None and key == self._counted_of:
            return
        self._counted_of = key

        def done(counts: Counts | None, _: ViewerError | None) -> None:
            if key == self._counted_of and (key is not None or frame is self._frame):
                self.histogram.show_counts(counts)

        if key is not None and source is not None:
            series = source
            self.desk.lanes.submit(COUNTS_SLOT, Priority.COMPUTE, lambda job: counted_series(series, job), done)
        else:
            self.desk.lanes.submit(COUNTS_SLOT, Priority.NEIGHBOUR, lambda _: counted(frame), done)

    def _recount(self) -> None:
        self._counted_of = None
        self._count(self._frame)

    def _show_window(self, window: Window) -> None:
        digits = 0 if window.width >= 50 and float(window.center).is_integer() else 1 if window.width >= 5 else 3
        if window.width < SMALL:
            digits = min(MOST_DIGITS, 2 - math.floor(math.log10(window.width)))
        for box, value in ((self.center, window.center), (self.width_, window.width)):
            with QSignalBlocker(box):
                box.setDecimals(digits)
                box.setMinimum(10.0**-digits if box is self.width_ else -LARGEST)
                box.setSingleStep(max(10.0**-digits, round(window.width / 50, digits)))
                if not box.hasFocus() or abs(box.value() - value) > 10.0**-digits:
                    box.setValue(value)
        self.presets.mark(window)

    def _give_back_focus(self) -> None:
        centre = getattr(self.window(), "centre", None)
        if isinstance(centre, QWidget):
            centre.setFocus()

    def _set_window(self, center: float, width: float) -> None:
        self.desk.perform("window.set", center=center, width=width)

    def _choose_lut(self, name: str) -> None:
        if name != LOAD:
            self.desk.perform("view.lut", lut=name)
        elif path := QFileDialog.getOpenFileName(self, say("Load a colour table"), "", LUT_FILES)[0]:
            self.desk.perform("lut.load", path=path)
        self.refresh()

    def _fill_luts(self) -> None:
        own = self.desk.store.view.luts
        if self._luts.count() and own is self._own_luts:
            return
        from viewer.display import colour

        self._own_luts = own
        self._luts.clear()
        for name in colour.lut_names():
            title = name if name in own else say(name[:1].upper() + name[1:])
            told = say("{table} (safe for colour blindness)", table=title) if name == colour.BLUE_YELLOW else title
            self._luts.addItem(_swatch(colour.lut(name)), told, name)
        self._luts.addItem(say("Load from a file…"), LOAD)

    def _choose(self, choice: Choice) -> None:
        self.desk.perform(choice.action, **choice.args)
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


def _swatch(table: np.ndarray) -> QIcon:  # type: ignore[type-arg]
    strip = np.ascontiguousarray(np.repeat(table[None, ::4, :3], 12, axis=0))
    image = QImage(strip.data, strip.shape[1], strip.shape[0], strip.strides[0], QImage.Format.Format_RGB888)
    return QIcon(QPixmap.fromImage(image.copy()))
