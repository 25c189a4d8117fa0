"""The 3D page: presets as pictures, and standard views."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QPushButton, QWidget

from viewer.core import resources
from viewer.core.phrases import say
from viewer.presets.volumes import VolumePreset, volume_presets
from viewer.state.view import SlotKind
from viewer.ui import icons, theme
from viewer.ui.controls import Chip, label, section
from viewer.ui.panels.page import InspectorPage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

VIEWS = ("anterior", "posterior", "left", "right", "superior", "inferior")
TILE = QSize(104, 152)
TITLE_PX = 22


@cache
def picture_of(name: str) -> QPixmap:
    """Return the picture that lies beside a preset's file, a null one where there is none."""
    return QPixmap(str(resources.path("presets", "volumes", f"{name}.png")))


class PresetTile(QAbstractButton):
    """A preset: its picture, or the curve of its colours and opacities where it has none."""

    def __init__(self, preset: VolumePreset) -> None:
        super().__init__()
        self.preset = preset
        self.setCheckable(True)
        self.setText(say(preset.title))
        self.setAccessibleName(say("3D preset {title}", title=say(preset.title)))
        self.setToolTip(say(preset.title))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size of a tile."""
        return QSize(TILE.width(), TILE.height() - TITLE_PX + theme.scaled(TITLE_PX))

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture, title and outline."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1 - theme.scaled(TITLE_PX))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("canvas"))
        painter.drawRoundedRect(box, 6, 6)
        picture = picture_of(self.preset.name)
        if picture.isNull():
            self._curve(painter, box.adjusted(8, 8, -8, -8))
        else:
            side = min(box.width(), box.height()) - 4
            middle = box.center()
            place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        is_lit = self.isChecked() or self.hasFocus()
        name = "accent" if is_lit else "border_strong" if self.underMouse() else "border"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color(name), 2 if self.isChecked() else 1))
        painter.drawRoundedRect(box, 6, 6)
        self._title(painter)

    def _title(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        painter.setFont(font)
        painter.setPen(theme.current().color("text" if self.isChecked() else "text_muted"))
        shown = QFontMetrics(font).elidedText(say(self.preset.title), Qt.TextElideMode.ElideRight, self.width() - 4)
        height = theme.scaled(TITLE_PX) - 2
        line = QRectF(2, self.height() - height - 1, self.width() - 4, height)
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, shown)

    def _curve(self, painter: QPainter, box: QRectF) -> None:
        first, last = self.preset.opacity[0][0], self.preset.opacity[-1][0]
        span = max(last - first, 1e-9)
        ramp = QLinearGradient(box.left(), 0, box.right(), 0)
        for value, red, green, blue in self.preset.colour:
            color = theme.current().color("canvas")
            color.setRgbF(red, green, blue)
            ramp.setColorAt(min(1.0, max(0.0, (value - first) / span)), color)
        highest = max(share for _, share in self.preset.opacity) or 1.0
        painter.setPen(QPen(ramp, 2))
        points = [
            (box.left() + (value - first) / span * box.width(), box.bottom() - share / highest * box.height())
            for value, share in self.preset.opacity
        ]
        for (x0, y0), (x1, y1) in pairwise(points):
            painter.drawLine(round(x0), round(y0), round(x1), round(y1))


class VolumePage(InspectorPage):
    """Acts on the active 3D viewport; says how to get one where there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._modality: str | None = None
        self._group = QButtonGroup(self)
        column = self.column()
        self._hint = label(wraps=True, is_muted=True)
        column.addWidget(self._hint)
        self._start = QPushButton(say("Show the volume in 3D"))
        self._start.setIcon(icons.icon("volume"))
        self._start.clicked.connect(lambda: desk.perform("layout.volume"))
        column.addWidget(self._start)
        column.addWidget(section(say("Presets")))
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column.addLayout(self._grid)
        column.addSpacing(8)
        column.addWidget(section(say("Views")))
        self._views = QWidget()
        views = QGridLayout(self._views)
        views.setContentsMargins(0, 0, 0, 0)
        views.setSpacing(4)
        for position, name in enumerate(VIEWS):
            button = Chip(say(name.capitalize()))
            button.setToolTip(say("Look from {name}", name=say(name)))
            button.clicked.connect(lambda _=False, name=name: desk.perform("volume.view", name=name))
            views.addWidget(button, position // 2, position % 2)
        column.addWidget(self._views)
        column.addStretch(1)

    def concerns(self, old: State, new: State) -> bool:
        """Only the view and the catalog matter."""
        return old.view is not new.view or old.catalog is not new.catalog

    def refresh(self) -> None:
        """Show the presets of the modality, and which one is on."""
        view, stack = self.desk.store.view, self.desk.active_stack()
        self._fill(stack.series.modality if stack else "")
        is_scene = view.active_slot.kind is SlotKind.VOLUME
        can_be = stack is not None and stack.is_volume
        self._hint.setVisible(not is_scene)
        self._hint.setText(_hint(stack is not None, can_be))
        self._start.setVisible(can_be and not is_scene)
        self._views.setEnabled(is_scene)
        # A slot without a preset is drawn by the first one of its modality.
        first = next((tile.preset.name for tile in self._group.buttons() if isinstance(tile, PresetTile)), "")
        chosen = view.active_slot.preset or first
        self._group.setExclusive(False)
        for tile in self._group.buttons():
            tile.setEnabled(is_scene)
            tile.setChecked(is_scene and isinstance(tile, PresetTile) and tile.preset.name == chosen)
        self._group.setExclusive(True)

    def _fill(self, modality: str) -> None:
        if modality == self._modality:
            return
        self._modality = modality
        for tile in self._group.buttons():
            self._group.removeButton(tile)
            self._grid.removeWidget(tile)
            tile.deleteLater()
        for position, preset in enumerate(volume_presets(modality or None)):
            tile = PresetTile(preset)
            tile.clicked.connect(lambda _=False, name=preset.name: self.desk.perform("volume.preset", name=name))
            self._group.addButton(tile)
            self._grid.addWidget(tile, position // 2, position % 2)


def _hint(has_stack: bool, can_be: bool) -> str:
    if can_be:
        return say("The active viewport shows slices.")
    if has_stack:
        return say("The active series is not a volume: it needs parallel slices with even gaps.")
    return say("Open a CT or MR series to see it in 3D.")
