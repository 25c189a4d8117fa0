"""The mouse over one viewport while it works on segments: strokes, what is tried, and the ring of the brush."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.actions.segment_drawing import SegmentStroke, add_sphere
from viewer.actions.segment_growing import grow_tried, keep_grown, keep_part_at
from viewer.core.errors import ViewerError
from viewer.core.geometry import Spacing
from viewer.core.phrases import say
from viewer.core.shapes import Point
from viewer.paint.text import safe
from viewer.tools.drag import GrowFrom, KeepPart, Paint, Segmented, SphereAt

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

BRUSHES = ("brush", "eraser")
SEGMENT_TOOLS = (*BRUSHES, "grow", "sphere", "part")
RING_PX, SHADOW_PX = 1.5, 3.5
LABEL_PX = 12


class SegmentHand:
    """Carry out what the tools of segments answer."""

    def __init__(self, viewport: Viewport2D) -> None:
        self._viewport, self._desk = viewport, viewport.desk
        self._stroke: SegmentStroke | None = None
        self._sphere: SphereAt | None = None
        self._words = ""
        self._is_refused = False

    def carry_out(self, change: Segmented) -> None:
        """Draw, try or keep; what cannot be done is told once a drag."""
        if self._is_refused:
            return
        try:
            match change:
                case Paint():
                    self._paint(change)
                case SphereAt():
                    self._take_sphere(change)
                case GrowFrom():
                    self._grow(change)
                case KeepPart(point):
                    if self._viewport.shown is not None:
                        keep_part_at(self._desk, self._viewport.shown, point)
        except ViewerError as error:
            self._is_refused = True
            self._desk.notify(error.sentence())

    def settle(self) -> None:
        """Keep the stroke as far as it went: its picture is gone."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            stroke.keep()

    def end(self) -> None:
        """Forget what the drag began and did not keep."""
        if self._stroke is not None:
            self._stroke.drop()
        self._desk.segments.show_trial(None)
        self._stroke, self._sphere, self._words, self._is_refused = None, None, "", False

    def _paint(self, change: Paint) -> None:
        shown = self._viewport.shown
        if shown is None:
            return
        if self._stroke is None:
            self._stroke = SegmentStroke(self._desk, shown, is_erasing=change.is_erasing)
        self._stroke.go(change.point_px)
        if change.is_final:
            stroke, self._stroke = self._stroke, None
            stroke.keep()

    def _take_sphere(self, change: SphereAt) -> None:
        radius, shown = self._radius_mm(change), self._viewport.shown
        if radius is None or shown is None:
            raise ViewerError("These pictures make no volume")
        if change.is_final:
            add_sphere(self._desk, shown, change.center_px, radius)
            return
        self._sphere = change
        volume = 4 / 3 * math.pi * radius**3 / 1000
        self._words = say("r {radius} mm · {volume} ml", radius=f"{radius:.1f}", volume=f"{volume:.3g}")
        self._viewport.update()

    def _radius_mm(self, change: SphereAt) -> float | None:
        shown = self._viewport.shown
        if shown is None or shown.info.plane is None or shown.info.spacing is None:
            return None
        center, edge = shown.info.plane.to_lps([change.center_px, change.edge_px], shown.info.spacing)
        return float(np.linalg.norm(edge - center))

    def _grow(self, change: GrowFrom) -> None:
        shown = self._viewport.shown
        if shown is None:
            return
        if change.is_final:
            keep_grown(self._desk, shown, change.point_px, change.spread)
            return
        self._words = grow_tried(self._desk, shown, change.point_px, change.spread)

    # -- painting

    @property
    def follows_pointer(self) -> bool:
        """Whether something is drawn at the pointer."""
        return self._desk.store.view.tool in SEGMENT_TOOLS

    def paint(self, painter: QPainter) -> None:
        """Draw the ring of the brush, the sphere, and what is told of it."""
        tool = self._desk.store.view.tool
        pointer = self._viewport.pointer
        if tool not in SEGMENT_TOOLS or self._viewport.shown is None or pointer is None:
            return
        at = (pointer.x(), pointer.y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tool in BRUSHES:
            ring = self._ellipse(at, self._desk.store.view.segmenting.brush_mm)
            if ring is not None:
                _ring(painter, ring, self._color(), is_dashed=tool == "eraser")
        elif self._sphere is not None:
            x, y = self._viewport.placement().to_screen([self._sphere.center_px])[0]
            radius = self._radius_mm(self._sphere)
            ring = self._ellipse((float(x), float(y)), radius) if radius else None
            if ring is not None:
                _ring(painter, ring, self._color(), is_dashed=False)
        if self._words:
            _label(painter, at, self._words, QRectF(self._viewport.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _color(self) -> QColor:
        from viewer.actions.segment_overlay import next_color

        work = self._desk.segments
        chosen = work.segments.get(self._desk.store.view.segmenting.chosen)
        return QColor(*(chosen.color if chosen is not None else next_color(self._desk)))

    def _ellipse(self, at: Point, radius_mm: float) -> QRectF | None:
        """Return the circle of that radius around a place of the screen: wider than high where pixels are."""
        shown = self._viewport.shown
        if shown is None:
            return None
        # Without a spacing the radius counts columns.
        matrix, spacing = self._viewport.placement().matrix, shown.info.spacing or Spacing(shown.info.aspect, 1.0)
        wide = float(np.abs(matrix[0, :2]) @ (radius_mm / spacing.column_mm, radius_mm / spacing.row_mm))
        high = float(np.abs(matrix[1, :2]) @ (radius_mm / spacing.column_mm, radius_mm / spacing.row_mm))
        return QRectF(at[0] - wide, at[1] - high, 2 * wide, 2 * high)


def _ring(painter: QPainter, ring: QRectF, color: QColor, *, is_dashed: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 170), SHADOW_PX))
    painter.drawEllipse(ring)
    painter.setPen(QPen(color, RING_PX, Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine))
    painter.drawEllipse(ring)


def _label(painter: QPainter, at: Point, words: str, area: QRectF) -> None:
    """Write beside the pointer, within the viewport."""
    font = painter.font()
    font.setPixelSize(LABEL_PX)
    painter.setFont(font)
    size = painter.fontMetrics().boundingRect(safe(words)).size()
    box = QRectF(at[0] + 16, at[1] + 16, size.width() + 14, size.height() + 8)
    box.moveLeft(min(box.left(), area.right() - box.width() - 4))
    box.moveTop(min(box.top(), area.bottom() - box.height() - 4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, safe(words))
