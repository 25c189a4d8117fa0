"""What is kept as a picture looks as what is drawn anew, and never outlives what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from viewer.core.look import Camera2D, Placement, place
from viewer.core.shapes import Ellipse, Handle, Polyline, Role, Shape
from viewer.paint import painter, theme
from viewer.paint.layer import Layer

DARK = theme.load("dark")
SIDE = 200
PLACEMENT = place(Camera2D(scale=2.0), (100, 100), 1.0, (SIDE, SIDE))
RINGS: list[Shape] = [Ellipse((10 + i, 10 + i), (60 + i, 80 + i)) for i in range(6)]
STAYING = [*RINGS, Polyline(((5, 5), (90, 20), (50, 90)), is_closed=True), Handle((5, 95), 0)]


def _painted(shapes: Sequence[Shape], layer: Layer | None, ratio: float, where: Placement) -> NDArray[Any]:
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#7090b0"))
    target = QPainter(image)
    painter.draw(target, shapes, where, DARK, layer=layer)
    target.end()
    side = round(SIDE * ratio)
    return np.frombuffer(image.constBits(), np.uint8).reshape(side, side, 4).astype(int)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_figures_look_the_same_while_another_is_drawn_over_them(qapp: QGuiApplication, ratio: float) -> None:
    layer = Layer()
    for step in range(5):
        draft = Polyline(((20, 20), (30 + step, 60), (70, 10 + 9 * step)), role=Role.SELECTED)
        shapes = [*STAYING, draft, Handle((70, 10 + 9 * step), 1, Role.SELECTED)]
        got, wanted = _painted(shapes, layer, ratio, PLACEMENT), _painted(shapes, None, ratio, PLACEMENT)
        assert np.abs(got - wanted).max() <= 2


def test_what_is_gone_moved_or_recoloured_is_not_shown_any_more(qapp: QGuiApplication) -> None:
    layer = Layer()
    elsewhere = place(Camera2D(scale=1.5), (100, 100), 1.0, (SIDE, SIDE))
    recoloured = [replace(RINGS[0], role=Role.SELECTED), *STAYING[1:]]
    steps: list[tuple[Sequence[Shape], Placement]] = [
        (STAYING, PLACEMENT),
        (STAYING, PLACEMENT),
        (STAYING[1:], PLACEMENT),
        (STAYING[1:], PLACEMENT),
        (recoloured, PLACEMENT),
        (recoloured, elsewhere),
        (recoloured, elsewhere),
        ((), elsewhere),
        (STAYING[:1], elsewhere),
    ]
    for shapes, where in steps:
        assert np.abs(_painted(shapes, layer, 1.0, where) - _painted(shapes, None, 1.0, where)).max() <= 2


def test_figures_that_stay_are_drawn_once(qapp: QGuiApplication) -> None:
    layer, image = Layer(), QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    target = QPainter(image)
    left = [len(layer.draw(target, [*STAYING, Handle((i, i), 1)], PLACEMENT, DARK, None)) for i in range(4)]
    target.end()
    assert left == [len(STAYING) + 1, 1, 1, 1]


def test_a_few_lines_are_not_worth_a_picture(qapp: QGuiApplication) -> None:
    layer, image = Layer(), QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    target = QPainter(image)
    few = [Polyline(((5, 5), (90, 20)))]
    assert [len(layer.draw(target, few, PLACEMENT, DARK, None)) for _ in range(3)] == [1, 1, 1]
    target.end()
