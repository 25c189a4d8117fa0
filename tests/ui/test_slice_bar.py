"""The bar at a viewport's right edge: what it tells of pictures, in colours and in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.paint.theme import load
from viewer.ui.slice_bar import Marked, SliceBar
from viewer.ui.viewport2d import Viewport2D

SIZE = (100.0, 212.0)
"""Ten pictures take 20 px each."""


def painted(index: int, loaded: set[int], marked: Marked) -> QImage:
    image = QImage(100, 212, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    SliceBar(SIZE, 10).paint(painter, load("dark"), index, loaded, marked)
    painter.end()
    return image


def color(image: QImage, picture: int, x: int) -> tuple[int, int, int]:
    found = QColor(image.pixel(x, 6 + 20 * picture + 10))
    return found.red(), found.green(), found.blue()


@pytest.mark.ux("slice-bar")
def test_the_filled_part_is_in_memory_and_marks_tell_measurements_from_key_images(qapp: QApplication) -> None:
    image = painted(9, {0, 1, 2, 6}, Marked(frozenset({4}), frozenset({7})))
    middle = 100 - 10 + 4
    filled = [color(image, picture, middle)[0] for picture in (0, 1, 2, 6)]
    empty = [color(image, picture, middle)[0] for picture in (3, 5, 8)]
    assert min(filled) > max(empty) > 0
    edge = 100 - 10
    assert color(image, 4, edge) == QColor(load("dark").colors["annotation"]).getRgb()[:3]
    assert color(image, 7, edge) == QColor(load("dark").colors["overlay_text"]).getRgb()[:3]
    assert color(image, 9, middle) == QColor(load("dark").colors["accent"]).getRgb()[:3]


def test_it_says_which_picture_lies_at_a_height_and_what_is_there() -> None:
    bar, marked = SliceBar(SIZE, 10), Marked(frozenset({4}), frozenset({4, 7}))
    words = [bar.words_at(6 + 20 * picture + 10, {4, 7}, marked) for picture in (0, 4, 7)]
    assert words == [
        "Image 1 of 10, not read yet",
        "Image 5 of 10, key image, has measurements",
        "Image 8 of 10, key image",
    ]
    assert bar.words_at(-50, {0}, marked).startswith("Image 1 of 10")
    assert bar.words_at(5000, {9}, marked) == "Image 10 of 10"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 10))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.mark.ux("slice-bar")
def test_a_pointer_at_rest_on_the_bar_is_told_the_picture(desk: Desk, qtbot: QtBot, monkeypatch) -> None:
    viewport = Viewport2D(desk, 0)
    qtbot.addWidget(viewport)
    viewport.resize(300, 212)
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    for x in (294, 150):
        at = QPoint(x, 6 + 70)
        QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    assert [text.split(",")[0] for text in told] == ["Image 4 of 10"]
    viewport.close_viewport()
