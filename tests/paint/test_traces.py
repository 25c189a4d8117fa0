"""Lines and points of marks elsewhere: what is drawn of them, in how many strokes, and how strongly."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from viewer.core.look import Placement
from viewer.core.traces import Traces
from viewer.paint.theme import load
from viewer.paint.traces import LEVELS, MARKER_PX, draw, path_of, paths

pytestmark = pytest.mark.usefixtures("qapp")
TWICE = Placement(np.array([[2.0, 0.0, 5.0], [0.0, 2.0, 1.0]]), 2.0)


def traces(lines: list[np.ndarray], opacities: list[float], cuts: list[tuple[float, float]] | None = None) -> Traces:
    """Return lines (n, 2) of one colour, and points of another one."""
    counts = [len(line) for line in lines]
    return Traces(
        np.concatenate([*lines, np.zeros((0, 2))]),
        np.cumsum([0, *counts])[:-1],
        np.array(opacities),
        np.array(cuts or []).reshape(-1, 2),
        np.zeros(len(lines), int),
        np.ones(len(cuts or []), int),
        (None, (230, 159, 0)),
    )


def ring(radius: float, count: int) -> np.ndarray:
    """Return a closed ring about (40, 40), in picture pixels."""
    turns = np.linspace(0, 2 * np.pi, count + 1)
    return np.stack([40 + radius * np.cos(turns), 40 + radius * np.sin(turns)], axis=1)


def test_a_path_holds_the_points_of_its_lines_and_begins_each_anew() -> None:
    path = path_of(np.array([(1.5, 2), (3, 4), (9, 9), (8, 7.25)]), np.array([True, False, True, False]))
    elements = [path.elementAt(n) for n in range(path.elementCount())]
    assert [(e.x, e.y, e.isMoveTo()) for e in elements] == [
        *((1.5, 2, True), (3, 4, False)),
        *((9, 9, True), (8, 7.25, False)),
    ]


def test_lines_of_one_strength_are_one_path_and_stronger_ones_come_later() -> None:
    line = np.array([(0, 0), (10, 5)], float)
    made = list(paths(traces([line, line + 1, line + 2], [0.5, 1.0, 0.5]), TWICE))
    assert [(color, level, path.elementCount()) for color, level, path in made] == [(0, 16, 4), (0, LEVELS, 2)]
    first = made[0][2]
    assert [(first.elementAt(n).x, first.elementAt(n).y) for n in range(4)] == [(5, 1), (25, 11), (9, 5), (29, 15)]


def test_a_faint_line_is_still_drawn() -> None:
    line = np.array([(0, 0), (10, 5)], float)
    assert [level for _, level, _ in paths(traces([line], [0.001]), TWICE)] == [1]


def test_a_cut_is_a_cross_of_eight_px_in_its_own_colour() -> None:
    ((color, level, path),) = paths(traces([], [], [(10.0, 20.0)]), TWICE)
    assert (color, level, path.elementCount()) == (1, LEVELS, 4)
    box = path.boundingRect()
    assert (box.center().x(), box.center().y(), box.width(), box.height()) == (25, 41, 2 * MARKER_PX, 2 * MARKER_PX)


def test_a_ring_keeps_its_shape_with_fewer_points_and_a_corner_is_never_left_out() -> None:
    ((_, _, path),) = paths(traces([ring(12, 96)], [1.0]), TWICE)
    assert path.elementCount() == 25
    ends = np.array([(path.elementAt(n).x, path.elementAt(n).y) for n in range(25)])
    middles = (ends[1:] + ends[:-1]) / 2
    # 24 px about (85, 81): no chord lies farther inside than a quarter of a pixel.
    assert np.abs(np.hypot(*(ends - (85, 81)).T) - 24) == pytest.approx(0, abs=1e-9)
    assert np.hypot(*(middles - (85, 81)).T).min() > 23.75
    square = np.array([(0, 0), (4, 0), (8, 0), (8, 4), (8, 8), (4, 8), (0, 8), (0, 4), (0, 0)], float)
    ((_, _, path),) = paths(traces([square], [1.0]), TWICE)
    corners = {(path.elementAt(n).x, path.elementAt(n).y) for n in range(path.elementCount())}
    assert corners == {(5, 1), (21, 1), (21, 17), (5, 17)}


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_line_is_bright_with_a_dark_edge_on_white_and_half_as_strong_at_half_its_strength(ratio: float) -> None:
    def row(opacity: float) -> list[int]:
        image = QImage(round(60 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        upright = np.array([(10.25 if ratio > 1 else 10.0, -20), (10.25 if ratio > 1 else 10.0, 40)])
        draw(painter, traces([upright], [opacity]), TWICE, load("dark"))
        painter.end()
        at = round(20 * ratio)
        return [image.pixelColor(x, at).blue() for x in range(round(20 * ratio), round(31 * ratio))]

    full, half = row(1.0), row(0.5)
    assert min(full) < 60
    assert full[0] == full[-1] == 255
    assert min(full) < min(half) < 200
