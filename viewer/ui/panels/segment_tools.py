"""The tools of segments: a row of buttons, and below it what the chosen tool can be told."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.core.pixels import Frame, VoiFunction, Window
from viewer.state.segmenting import LEAST_MM, MOST_MM
from viewer.ui import icons
from viewer.ui.commands import tooltip
from viewer.ui.controls import IconButton, Segments, icon_button, label
from viewer.ui.flow import Flow
from viewer.ui.panels.histogram import Counts, Histogram, counted

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

TOOLS = ("brush", "eraser", "grow", "sphere", "part")
THRESHOLD = "segment.threshold"
STEPS = 200
COUNTS_SLOT = "objects.histogram"
LARGEST = 1e7


class SegmentToolBox(QWidget):
    """Buttons for the tools; size and shape for brush and eraser, a range of values for the threshold."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.buttons = {name: self._tool(name) for name in TOOLS}
        self.threshold_button = IconButton("threshold")
        self.threshold_button.setCheckable(True)
        self.threshold_button.setAccessibleName(desk.actions[THRESHOLD].title)
        self.threshold_button.clicked.connect(self._toggle_threshold)
        order = [self.buttons["brush"], self.buttons["eraser"], self.threshold_button]
        order += [self.buttons[name] for name in ("grow", "sphere", "part")]
        row = Flow(*order)
        row.setSpacing(2)
        column.addLayout(row)
        self.brush = BrushBox(desk)
        self.threshold = ThresholdBox(desk)
        self.hint = label(is_muted=True, wraps=True)
        for box in (self.brush, self.threshold, self.hint):
            column.addWidget(box)

    def _tool(self, name: str) -> QToolButton:
        action = self._desk.actions[f"tool.{name}"]
        button = IconButton(action.icon)
        button.setCheckable(True)
        button.setAccessibleName(action.title)
        button.clicked.connect(lambda: self._pick(name))
        return button

    def _pick(self, name: str) -> None:
        self._desk.perform("segment.preview_end")
        is_on = self._desk.store.view.tool == name
        self._desk.perform("tool.select", tool="window" if is_on else name)
        self.refresh()

    def _toggle_threshold(self) -> None:
        if self._desk.store.view.segmenting.preview is not None:
            self._desk.perform("segment.preview_end")
        else:
            self._desk.perform("segment.preview")
        self.refresh()

    def refresh(self) -> None:
        """Show which tool is chosen, and what it can be told."""
        view = self._desk.store.view
        is_trying = view.segmenting.preview is not None
        for name, button in self.buttons.items():
            action = self._desk.actions[f"tool.{name}"]
            button.setChecked(view.tool == name and not is_trying)
            button.setToolTip(tooltip(action.title, action.help, self._desk.keymap.keys_of(action.id)))
        threshold = self._desk.actions[THRESHOLD]
        self.threshold_button.setChecked(is_trying)
        self.threshold_button.setToolTip(tooltip(threshold.title, threshold.help, ()))
        self.threshold_button.setEnabled(self._desk.is_enabled("segment.preview"))
        self.brush.setVisible(view.tool in ("brush", "eraser") and not is_trying)
        self.brush.refresh()
        self.threshold.setVisible(is_trying)
        self.threshold.refresh()
        hint = {
            "grow": say("Press on the picture; drag up for a wider range of values. All slices are grown into."),
            "sphere": say("Press the centre and drag the radius."),
            "part": say("Click the part of the segment that is to stay."),
        }.get(view.tool, "")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint) and not is_trying)


class BrushBox(QWidget):
    """The radius of the brush on a logarithmic slider, and whether it is a disc or a ball."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.radius = QSlider(Qt.Orientation.Horizontal)
        self.radius.setRange(0, STEPS)
        self.radius.setAccessibleName(say("Radius of the brush"))
        self.radius.valueChanged.connect(
            lambda value: desk.perform("segment.brush", radius_mm=round(_radius(value), 2))
        )
        self._told = label()
        self._told.setMinimumWidth(self._told.fontMetrics().horizontalAdvance("000.00 mm"))
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.shape = Segments([("disc", say("Disc")), ("ball", say("Ball"))], say("Shape of the brush"))
        self.shape.name("disc", say("Disc in the plane that is shown"))
        self.shape.name("ball", say("Ball that reaches into neighbouring slices"))
        self.shape.chosen.connect(self._choose)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.addWidget(label(say("Radius"), is_muted=True), 0, 0)
        grid.addWidget(self.radius, 0, 1)
        grid.addWidget(self._told, 0, 2)
        grid.addWidget(self.shape, 1, 0, 1, 3)
        self.limits = label(is_muted=True)
        self.no_limits = icon_button("close", say("Paint all values"), self._end_limits, 14)
        line = QHBoxLayout()
        line.addWidget(self.limits, 1)
        line.addWidget(self.no_limits)
        grid.addLayout(line, 2, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def _end_limits(self) -> None:
        self._desk.perform("segment.limit_end")

    def _choose(self, shape: str) -> None:
        if (shape == "ball") is not self._desk.store.view.segmenting.is_ball:
            self._desk.perform("segment.ball")

    def refresh(self) -> None:
        """Show size and shape."""
        segmenting = self._desk.store.view.segmenting
        with QSignalBlocker(self.radius):
            if not math.isclose(_radius(self.radius.value()), segmenting.brush_mm, rel_tol=0.02):
                self.radius.setValue(_place(segmenting.brush_mm))
        stack = self._desk.active_stack()
        radius = f"{segmenting.brush_mm:.3g}"
        is_px = stack is not None and bool(stack.items) and stack.items[0].instance.spacing is None
        self._told.setText(say("{radius} px", radius=radius) if is_px else say("{radius} mm", radius=radius))
        is_brush = self._desk.store.view.tool == "brush"
        limits = segmenting.limits if is_brush else None  # the eraser takes away all
        for part in (self.limits, self.no_limits):
            part.setVisible(limits is not None)
        if limits is not None:
            self.limits.setText(say("Only values {low} to {high}", low=f"{limits[0]:.4g}", high=f"{limits[1]:.4g}"))
        self.shape.set_value("ball" if segmenting.is_ball else "disc")
        keys = [*self._desk.keymap.keys_of("segment.brush_smaller"), *self._desk.keymap.keys_of("segment.brush_larger")]
        self.radius.setToolTip(
            tooltip(say("Radius of the brush"), say("Shift + wheel on the picture, too."), tuple(keys))
        )


LEAST_SHOWN_MM = 0.5


def _radius(place: int) -> float:
    return float(LEAST_SHOWN_MM * (100.0 / LEAST_SHOWN_MM) ** (place / STEPS))


def _place(radius_mm: float) -> int:
    radius_mm = min(MOST_MM, max(LEAST_MM, radius_mm))
    return max(0, min(STEPS, round(STEPS * math.log(radius_mm / LEAST_SHOWN_MM) / math.log(100.0 / LEAST_SHOWN_MM))))


class ThresholdBox(QWidget):
    """A range of values over their histogram: tried on the pictures at once, taken by a button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._frame: Frame | None = None
        self.histogram = Histogram()
        self.histogram.setAccessibleName(say("Histogram with the range that is taken"))
        self.histogram.setToolTip(say("Drag an edge of the range, or its middle"))
        self.histogram.dragged.connect(self._drag)
        self.low, self.high = _value_box(say("Lowest value")), _value_box(say("Highest value"))
        for box in (self.low, self.high):
            box.valueChanged.connect(lambda _value: self._typed())
        self.take = QPushButton(say("Take"))
        self.take.setProperty("primary", True)
        self.take.setToolTip(say("Take all voxels in the range into the chosen segment, or into a new one"))
        self.take.clicked.connect(self._take)
        self.paint = QPushButton(icons.icon("brush"), say("Paint within"))
        self.paint.setToolTip(say("Let the brush take only voxels in the range"))
        self.paint.clicked.connect(self._paint_within)
        self.end = QPushButton(say("Cancel"))
        self.end.clicked.connect(lambda: desk.perform("segment.preview_end"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.histogram, 0, 0, 1, 2)
        grid.addWidget(label(say("From"), is_muted=True), 1, 0)
        grid.addWidget(label(say("To"), is_muted=True), 1, 1)
        grid.addWidget(self.low, 2, 0)
        grid.addWidget(self.high, 2, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.take, 1)
        buttons.addWidget(self.end, 1)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.addWidget(self.paint, 4, 0, 1, 2)

    def refresh(self) -> None:
        """Show the range that is tried."""
        preview = self._desk.store.view.segmenting.preview
        if preview is None:
            self._frame = None
            return
        width = max(preview.high - preview.low, 1e-6)
        self.histogram.show_window(Window((preview.low + preview.high) / 2, width, VoiFunction.LINEAR_EXACT))
        digits = 0 if width >= 50 else 1 if width >= 5 else 3
        for box, value in ((self.low, preview.low), (self.high, preview.high)):
            with QSignalBlocker(box):
                box.setDecimals(digits)
                box.setSingleStep(max(10.0**-digits, round(width / 50, digits)))
                if not box.hasFocus() or abs(box.value() - value) > 10.0**-digits:
                    box.setValue(value)
        self._count()

    def _count(self) -> None:
        """Count the values of the shown picture, in a lane."""
        from viewer.actions.segment_drawing import shown_now
        from viewer.jobs.lanes import Priority

        try:
            frame = shown_now(self._desk).measured
        except ViewerError:
            return
        if frame is self._frame:
            return
        self._frame = frame

        def done(counts: Counts | None, _: ViewerError | None) -> None:
            if frame is self._frame:
                self.histogram.show_counts(counts)

        self._desk.lanes.submit(COUNTS_SLOT, Priority.NEIGHBOUR, lambda _: counted(frame), done)

    def _drag(self, center: float, width: float) -> None:
        self._desk.perform("segment.preview", low=center - width / 2, high=center + width / 2)

    def _typed(self) -> None:
        low, high = sorted((self.low.value(), self.high.value()))
        self._desk.perform("segment.preview", low=low, high=high)

    def _paint_within(self) -> None:
        preview = self._desk.store.view.segmenting.preview
        if preview is not None:
            self._desk.perform("segment.limit", low=preview.low, high=preview.high)
            self._desk.perform("tool.select", tool="brush")

    def _take(self) -> None:
        preview = self._desk.store.view.segmenting.preview
        if preview is not None:
            self._desk.perform(THRESHOLD, low=preview.low, high=preview.high)


def _value_box(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(-LARGEST, LARGEST)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(72)
    box.lineEdit().setTextMargins(4, 0, 0, 0)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box
