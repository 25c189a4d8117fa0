"""Lines as they can be seen: no more points than show on the screen, over a dark line that sets them off.

Qt strokes a whole path at once, and takes ever longer for each of its sides the more there are: seconds for the outline
of a noisy region. Lines of few sides are left to it; those of many are drawn as a picture of their coverage.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF

from viewer.paint.theme import Theme

Points = NDArray[np.float64]
Coverage = NDArray[np.uint8]
CASING_PX = 1.0
"""How far the dark line reaches out on either side, in screen px."""
CASING_ALPHA = 150
FEW = 100
"""Sides that Qt strokes within a millisecond or two."""
WITHIN_PX = 0.06
"""A point is left out where it lies this near to the line between its neighbours, in device pixels."""
PASSES = 12
THIN_PX = 1.5
"""How wide OpenCV's smooth line of one pixel is by its coverage, once this is raised by `GAIN`."""
GAIN, WIDE_GAIN, RIM, STEEPER = 1.1, 1.2, 0.72, 1.7
"""A line that is widened has to cover its middle wholly wherever it lies between pixels."""
SHIFT = 6
"""Bits of a pixel's fraction that OpenCV is told."""


def stroke(
    painter: QPainter,
    points: Points,
    color: QColor,
    width: float,
    theme: Theme,
    *,
    is_closed: bool = False,
    is_dashed: bool = False,
) -> None:
    """Stroke a line through points (n, 2) in screen px over a wider dark one; it is broken where they are NaN."""
    if len(points) < 2:
        return
    to_device = painter.deviceTransform()
    ratio = math.hypot(to_device.m11(), to_device.m12()) or 1.0
    if is_dashed or painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        _stroke_path(painter, _path([_closed(points, is_closed=is_closed)]), color, width, theme, is_dashed=is_dashed)
        return
    area = _area(painter)
    parts = seen(points, area, width + 2 * CASING_PX, is_closed=is_closed)
    runs = [run for part in parts for run in _unbroken(thinned(part, WITHIN_PX / ratio))]
    if sum(map(len, runs)) <= FEW or to_device.isRotating():
        _stroke_path(painter, _path(runs), color, width, theme)
    else:
        _stroke_many(painter, runs, area, ratio, color, width, theme)


def seen(points: Points, area: QRectF, margin: float, *, is_closed: bool) -> list[Points]:
    """Return the parts of a line (n, 2) that may be seen within an area: sides wholly beside it are left out."""
    line = _closed(points, is_closed=is_closed)
    low = np.array([area.left() - margin, area.top() - margin])
    high = np.array([area.right() + margin, area.bottom() + margin])
    under, over = line < low, line > high
    is_seen = ~((under[:-1] & under[1:]) | (over[:-1] & over[1:])).any(axis=1)
    if is_seen.all():
        return [line]
    steps = np.diff(is_seen.astype(np.int8), prepend=0, append=0)
    return [line[a : b + 1] for a, b in zip(np.flatnonzero(steps == 1), np.flatnonzero(steps == -1), strict=True)]


def thinned(line: Points, within: float) -> Points:
    """Return a line (n, 2) without points that do not show: every other one may go in each pass, its ends stay.

    A point goes where it lies no farther than `within` from the line between its neighbours.
    """
    for _ in range(PASSES):
        if len(line) < 4:
            break
        before, at, after = line[:-2:2], line[1:-1:2], line[2::2]
        count = min(len(at), len(after))
        is_lost = _away(at[:count], before[:count], after[:count]) <= within
        if not is_lost.any():
            break
        kept = np.ones(len(line), dtype=bool)
        kept[1 : 2 * count : 2] = ~is_lost
        line = line[kept]
    return line


def _away(points: Points, start: Points, end: Points) -> Points:
    """Return how far points (n, 2) lie from the stretches between two others."""
    step, off = end - start, points - start
    length = np.einsum("ij,ij->i", step, step)
    part = np.clip(np.einsum("ij,ij->i", off, step) / np.where(length > 0, length, 1.0), 0.0, 1.0)
    off -= part[:, None] * step
    return np.asarray(np.hypot(off[:, 0], off[:, 1]))


def _unbroken(line: Points) -> list[Points]:
    """Return the parts of a line between points that are NaN."""
    gaps = np.flatnonzero(np.isnan(line[:, 0]))
    if not len(gaps):
        return [line]
    ends = np.append(gaps, len(line)).tolist()
    return [line[a:b] for a, b in zip([0, *(gap + 1 for gap in ends[:-1])], ends, strict=True) if b - a > 1]


def polygon(points: Points) -> QPolygonF:
    """Return points (n, 2) as Qt takes them."""
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def _closed(points: Points, *, is_closed: bool) -> Points:
    return np.concatenate([points, points[:1]]) if is_closed else points


def _area(painter: QPainter) -> QRectF:
    """Return what of the device can be painted on, in the painter's own coordinates, or more."""
    # Not by the device's transform: that of a widget leads into its window, of which it is a part.
    device = painter.device()
    whole = QRectF(0, 0, device.width(), device.height())
    return painter.combinedTransform().inverted()[0].mapRect(whole)


def _path(runs: Sequence[Points]) -> QPainterPath:
    path = QPainterPath()
    for run in runs:
        is_ring = len(run) > 2 and bool((run[0] == run[-1]).all())
        path.addPolygon(polygon(run[:-1] if is_ring else run))
        if is_ring:
            path.closeSubpath()
    return path


def _shade(theme: Theme) -> QColor:
    shade = theme.color("overlay_outline")
    shade.setAlpha(CASING_ALPHA)
    return shade


def _stroke_path(
    painter: QPainter, path: QPainterPath, stroke: QColor, width: float, theme: Theme, *, is_dashed: bool = False
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, pen_width in ((_shade(theme), width + 2 * CASING_PX), (stroke, width)):
        pen = QPen(color, pen_width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if is_dashed else Qt.PenCapStyle.RoundCap)
        if is_dashed:
            pen.setDashPattern([6.0 / pen_width, 4.0 / pen_width])
        painter.setPen(pen)
        painter.drawPath(path)


def _stroke_many(
    painter: QPainter, runs: Sequence[Points], area: QRectF, ratio: float, color: QColor, width: float, theme: Theme
) -> None:
    """Draw lines of many sides as pictures of their coverage, the dark one and the coloured one over it."""
    import cv2

    margin = (width / 2 + CASING_PX + 1.0) * ratio
    every = np.concatenate(runs)
    low, high = every.min(axis=0), every.max(axis=0)
    left, top = np.maximum(np.floor(low * ratio - margin), np.floor((area.left() * ratio, area.top() * ratio)))
    right, bottom = np.minimum(np.ceil(high * ratio + margin), np.ceil((area.right() * ratio, area.bottom() * ratio)))
    size = (int(bottom - top), int(right - left))
    if min(size) < 1:
        return
    thin = np.zeros(size, np.uint8)
    origin = np.array([left + 0.5, top + 0.5])
    fixed = np.round((every * ratio - origin) * (1 << SHIFT)).astype(np.int32).reshape(-1, 1, 2)
    lines = np.split(fixed, np.cumsum([len(run) for run in runs])[:-1])
    cv2.polylines(thin, lines, False, 255, 1, cv2.LINE_AA, SHIFT)
    casing = _widened(thin, (width + 2 * CASING_PX) * ratio)
    image = _tinted(_widened(thin, width * ratio), casing, color.rgba(), _shade(theme).rgba())
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(left / ratio, top / ratio), image)


def _widened(thin: Coverage, width: float) -> Coverage:
    """Return the coverage of a line of another width, in device pixels, from how OpenCV draws a thin one."""
    import cv2

    whole, part = divmod(max(0.0, (width - THIN_PX) / 2), 1.0)
    wide = cv2.convertScaleAbs(thin, alpha=WIDE_GAIN if whole or part else GAIN)
    if whole:
        shape = cv2.MORPH_RECT if whole == 1 else cv2.MORPH_ELLIPSE
        side = 2 * int(whole) + 1
        wide = cv2.dilate(wide, cv2.getStructuringElement(shape, (side, side)))
    if part > 0.05:
        rim = cv2.dilate(wide, np.ones((3, 3), np.uint8))
        wide = cv2.max(wide, cv2.convertScaleAbs(rim, alpha=0.5 + (part - 0.5) * RIM))
        # Both rims are soft: steeper, they are as sharp as one.
        wide = cv2.addWeighted(wide, STEEPER, wide, 0.0, 127.5 * (1 - STEEPER))
    return np.asarray(wide, dtype=np.uint8)


def _tinted(line: Coverage, casing: Coverage, color: int, shade: int) -> QImage:
    """Return the picture of a line over its casing, each in its colour (ARGB) where it covers, 0 to 255."""
    height, width = line.shape
    pixels = np.zeros(height * width, np.uint32)
    # Most of the picture is empty.
    where = np.flatnonzero((casing != 0).ravel())
    pixels[where] = _mixed(color, shade)[casing.ravel()[where] | line.ravel()[where].astype(np.intp) << 8]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)


@lru_cache(maxsize=32)
def _mixed(color: int, shade: int) -> NDArray[np.uint32]:
    """Return the colours (65536,), premultiplied, of each coverage by a line (high byte) over its casing (low one)."""
    cover = np.arange(256) / 255.0
    over, below = _parts(color) * cover[:, None, None], _parts(shade) * cover[None, :, None]
    mixed = np.round(255 * (over + below * (1 - over[..., :1]))).astype(np.uint32)
    return np.asarray((mixed << np.array([24, 16, 8, 0], np.uint32)).sum(axis=2, dtype=np.uint32).ravel())


def _parts(color: int) -> NDArray[np.float64]:
    """Return alpha, and red, green and blue multiplied by it, 0 to 1."""
    alpha, *rest = ((color >> bits & 255) / 255 for bits in (24, 16, 8, 0))
    return np.array([alpha, *(alpha * part for part in rest)])
