"""Marks of other planes, drawn by the hundred while scrolling: thin lines of one device pixel, many in one path.

A line of one device pixel is drawn several times as fast as a wider one, whose outline has to be made first; a darker
edge, and more width on dense screens, are the same line again, a little to the side.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from viewer.core.look import Placement
from viewer.core.shapes import Role
from viewer.core.traces import Traces
from viewer.paint.theme import Theme

MARKER_PX = 4.0
"""Half the height of the cross where a line cuts the plane, in screen px."""
LEVELS = 32
"""Steps of opacity that are told apart."""
STRAIGHT_PX = 0.25
"""A point so near to the line between its neighbours, in device px, is left out."""
EDGE_ALPHA = 150
Array = NDArray[Any]
_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])


def draw(painter: QPainter, traces: Traces, placement: Placement, theme: Theme) -> None:
    """Draw lines and crosses given in picture pixels."""
    ratio = painter.device().devicePixelRatio()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, level, path in paths(traces, placement, ratio):
        own = traces.colors[color]
        _draw_thin(painter, path, QColor(*own) if own else theme.role(Role.ANNOTATION), level / LEVELS, theme, ratio)
    painter.restore()


def paths(traces: Traces, placement: Placement, ratio: float = 1.0) -> Iterator[tuple[int, int, QPainterPath]]:
    """Yield a path in screen px for each colour and each level of opacity (1 to `LEVELS`), the faintest first."""
    points, owners = _simplified(placement.to_screen(traces.points_px), _owners(traces), STRAIGHT_PX / ratio)
    levels = np.maximum(np.rint(traces.opacities * LEVELS).astype(int), 1)
    crosses = _crosses(placement.to_screen(traces.cuts_px))
    group = levels * len(traces.colors) + traces.line_colors
    cross_group = LEVELS * len(traces.colors) + np.repeat(traces.cut_colors, 4)
    for number in np.unique(np.concatenate([group, cross_group])).tolist():
        of_lines = group[owners] == number
        mine = crosses[cross_group == number]
        begins = np.concatenate([_begins(owners[of_lines]), np.arange(len(mine)) % 2 == 0])
        level, color = divmod(number, len(traces.colors))
        yield color, level, path_of(np.concatenate([points[of_lines], mine]), begins)


def path_of(points: Array, begins: Array) -> QPainterPath:
    """Return lines as one path: `points` (n, 2), and which of them (n,) begin a line."""
    elements = np.empty(len(points), _ELEMENT)
    elements["type"] = ~begins  # 0 moves, 1 draws
    elements["x"], elements["y"] = points[:, 0], points[:, 1]
    path = QPainterPath()
    # As Qt reads a path from a stream: count, elements, first element of the last line, rule of filling.
    count = len(points).to_bytes(4, "big")
    buffer = QByteArray(count + elements.tobytes() + bytes(8))
    stream = QDataStream(buffer, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path


def _draw_thin(
    painter: QPainter, path: QPainterPath, color: QColor, opacity: float, theme: Theme, ratio: float
) -> None:
    edge = theme.color("overlay_outline")
    edge.setAlpha(EDGE_ALPHA)
    around = 0.5 + 0.5 / ratio
    shifts = ((around, 0.0), (-around, 0.0), (0.0, around), (0.0, -around))
    _draw_at(painter, path, edge, opacity, shifts, ratio)
    rows = math.ceil(ratio)
    steps = [((n + 0.5) / rows - 0.5) * (1 - 1 / rows) * 2 for n in range(rows)] if rows > 1 else [0.0]
    # Lines that lie on each other add up.
    once = 1 - (1 - opacity) ** (1 / rows)
    _draw_at(painter, path, color, once, [(x, y) for x in steps for y in steps], ratio)


def _draw_at(
    painter: QPainter,
    path: QPainterPath,
    color: QColor,
    opacity: float,
    shifts: Sequence[tuple[float, float]],
    ratio: float,
) -> None:
    painter.setOpacity(opacity)
    painter.setPen(QPen(color, 1 / ratio))
    for x, y in shifts:
        painter.translate(QPointF(x, y))
        painter.drawPath(path)
        painter.translate(QPointF(-x, -y))


def _owners(traces: Traces) -> Array:
    """Return the number of the line that each point is of (n,)."""
    return np.repeat(np.arange(len(traces.starts)), np.diff([*traces.starts.tolist(), len(traces.points_px)]))


def _begins(owners: Array) -> Array:
    return np.concatenate([[True], owners[1:] != owners[:-1]])[: len(owners)]


def _simplified(points: Array, owners: Array, tolerance: float) -> tuple[Array, Array]:
    """Leave out each second point that lies nearly on the line between its neighbours, as long as that helps."""
    while len(points) > 2:
        before, after = points[:-2], points[2:]
        way, off = after - before, points[1:-1] - before
        length = np.hypot(way[:, 0], way[:, 1])
        beside = np.abs(way[:, 0] * off[:, 1] - way[:, 1] * off[:, 0])
        along = way[:, 0] * off[:, 0] + way[:, 1] * off[:, 1]
        is_within = (owners[:-2] == owners[2:]) & (along >= 0) & (along <= length * length)
        is_spare = is_within & (beside <= tolerance * length)
        is_spare[(np.arange(len(is_spare)) - np.searchsorted(owners, owners[1:-1])) % 2 != 0] = False
        kept = np.concatenate([[True], ~is_spare, [True]])
        if np.count_nonzero(is_spare) * 8 < len(points):
            break
        points, owners = points[kept], owners[kept]
    return points, owners


def _crosses(centers: Array) -> Array:
    """Return the ends (4 n, 2) of two strokes through each point, in screen px."""
    d = MARKER_PX
    ends = np.array([(-d, -d), (d, d), (-d, d), (d, -d)])
    return np.asarray((centers[:, None, :] + ends).reshape(-1, 2))
