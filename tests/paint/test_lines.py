"""Lines of many points look as those of few do, and have no more points than show."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.core.look import Camera2D, place
from viewer.core.shapes import Polyline
from viewer.measure.hit import distance_to_line
from viewer.paint import lines, painter, theme
from viewer.paint.image import to_array

DARK = theme.load("dark")
SIDE = 240


def _circle(count: int, radius: float = 90.0) -> NDArray[np.float64]:
    turn = np.arange(count) * (2 * np.pi / count)
    return np.stack([120 + radius * np.cos(turn), 120 + radius * np.sin(turn)], axis=1)


def _stairs() -> NDArray[np.float64]:
    """Return the corners of a staircase around a square, 4 px a step."""
    step = np.repeat(np.arange(40), 2) * 4.0
    down = np.stack([40 + step[1:], 40 + step[:-1]], axis=1)
    return np.concatenate([down, [[40.0, down[-1, 1]]]])


def _drawn(points: NDArray[np.float64], ratio: float, ground: str) -> NDArray[Any]:
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ground))
    target = QPainter(image)
    target.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines.stroke(target, points, QColor("#ffd54a"), 1.5, DARK, is_closed=True)
    target.end()
    return to_array(image).astype(float)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("ground", ["#000000", "#ffffff"])
@pytest.mark.parametrize("points", [_circle(200), _stairs()], ids=["circle", "stairs"])
def test_a_line_looks_the_same_whether_it_has_few_sides_or_many(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, points: NDArray[np.float64], ratio: float, ground: str
) -> None:
    few = _drawn(points, ratio, ground)
    monkeypatch.setattr(lines, "FEW", 0)
    many = _drawn(points, ratio, ground)
    plain = np.full(3, 255.0 if ground == "#ffffff" else 0.0)
    is_ink = np.abs(few - plain).max(axis=2) > 60
    reached = np.abs(many - plain).max(axis=2) > 20
    assert (reached & is_ink).sum() > 0.97 * is_ink.sum()
    # Nothing is drawn farther out than a device pixel, and all of it is about as bright.
    near = np.zeros_like(is_ink)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            near |= np.roll(is_ink, (dy, dx), axis=(0, 1))
    assert not (reached & ~near).any()
    assert np.abs(few[is_ink].mean(axis=0) - many[is_ink].mean(axis=0)).max() < 16


def test_points_that_do_not_show_are_left_out() -> None:
    circle = _circle(10_000)
    thin = lines.thinned(np.concatenate([circle, circle[:1]]), lines.WITHIN_PX)
    assert len(thin) < 250
    assert max(distance_to_line(thin, (x, y)) for x, y in circle[::7].tolist()) < 0.2
    assert (thin[0] == circle[0]).all()
    assert (thin[-1] == circle[0]).all()


def test_corners_stay_and_so_do_ways_there_and_back() -> None:
    spike = np.array([(0, 0), (10, 0), (20, 0), (10, 0), (10, 10), (0, 10), (0, 0)], dtype=float)
    thin = lines.thinned(spike, lines.WITHIN_PX)
    for corner in ((20.0, 0.0), (10.0, 10.0), (0.0, 10.0)):
        assert distance_to_line(thin, corner) == 0
    stairs = _stairs()
    assert len(lines.thinned(stairs, lines.WITHIN_PX)) == len(stairs)


def test_only_sides_that_may_be_seen_are_drawn() -> None:
    line = np.array([(-900, 5), (-500, 5), (5, 5), (50, 50), (500, 50), (900, 90), (900, 50), (50, 60)], dtype=float)
    first, second = lines.seen(line, QRectF(0, 0, 100, 100), 3.0, is_closed=False)
    assert first.tolist() == [[-500, 5], [5, 5], [50, 50], [500, 50]]
    assert second.tolist() == [[900, 50], [50, 60]]
    assert lines.seen(line + 5000, QRectF(0, 0, 100, 100), 3.0, is_closed=True) == []


def test_an_outline_of_a_noisy_region_is_drawn_where_it_lies(qapp: QGuiApplication) -> None:
    teeth = np.stack([np.linspace(10, 230, 4000), np.where(np.arange(4000) % 2, 100.0, 110.0)], axis=1)
    drawn = _drawn(np.concatenate([teeth, [(230, 200.5), (10, 200.5)]]), 1.0, "#000000")
    is_yellow = drawn[..., 0] > 200
    assert is_yellow[102:108, 15:225].all()
    assert is_yellow[200, 15:225].all()
    assert not is_yellow[:96].any()
    assert not is_yellow[115:195, 15:225].any()


def test_a_line_on_a_part_of_a_window_is_drawn_up_to_its_far_edges(qtbot: QtBot) -> None:
    class Part(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for y in (20.0, 60.0, 99.0):
                along = np.linspace(0, 200, 150)
                zigzag = np.stack([along, y + 3 * np.sin(along)], axis=1)
                for line in (zigzag, np.array([(0, y), (90, y), (150, y), (200, y)], float)):
                    lines.stroke(painter, line, QColor("yellow"), 1.5, DARK)
            painter.end()

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(320, 240)
    part = Part(window)
    part.setGeometry(110, 120, 200, 110)
    image = window.grab().toImage()
    for y in (20, 60, 99):
        assert image.pixelColor(110 + 195, 120 + y).blue() < 100
        assert image.pixelColor(110 + 195, 120 + y).red() > 200


def test_many_lines_of_one_look_are_drawn_at_once_each_for_itself(qapp: QGuiApplication) -> None:
    squares = [
        Polyline(((x, y), (x + 6, y), (x + 6, y + 6), (x, y + 6)), is_closed=True)
        for x in np.arange(8.5, 230, 20)
        for y in np.arange(8.5, 230, 20)
    ]
    placement = place(Camera2D(scale=1.0), (SIDE, SIDE), 1.0, (SIDE, SIDE))
    pictures = []
    for few in (squares, squares[: painter.MANY - 1]):
        image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        image.fill(QColor("#000000"))
        target = QPainter(image)
        painter.draw(target, few, placement, DARK)
        target.end()
        pictures.append(to_array(image).astype(int))
    together, alone = (picture[:40, :40] for picture in pictures)
    is_drawn, is_alone = (picture[..., 0] > 120 for picture in (together, alone))
    assert is_alone.sum() > 60
    assert (is_drawn == is_alone).mean() > 0.98
