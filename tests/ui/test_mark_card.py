"""The card beside a mark on which the pointer rests: what it says, where it lies, and when it goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.actions.made import COLUMN_MM, desk_at, series
from tests.ui.views import PRESS, RELEASE, hover, mouse, on_screen, wheel
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.ui.card_place import beside
from viewer.ui.viewport2d import Viewport2D


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 12, LossyImageCompression="01"))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def viewport(desk: Desk, qtbot: QtBot) -> Iterator[Viewport2D]:
    made = Viewport2D(desk, 0)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.repaint()
    yield made
    made.close_viewport()


@pytest.fixture
def rectangle(viewport: Viewport2D, desk: Desk) -> str:
    """Draw a rectangle over rows 10 to 20 and columns 10 to 20 of slice 0, and show it."""
    desk.execute("annotation.add", kind="rectangle", points=["10,10", "20,20"])
    viewport.repaint()
    return desk.store.view.selected


def rest(viewport: Viewport2D, picture_px: tuple[float, float]) -> None:
    """Let the pointer rest: what its clock would do is done at once."""
    hover(viewport, on_screen(viewport, picture_px))
    viewport.card.settle()


@pytest.mark.usefixtures("rectangle")
def test_the_card_tells_numbers_where_they_come_from_and_what_speaks_against_them(viewport: Viewport2D) -> None:
    rest(viewport, (10, 15))
    assert viewport.card.is_shown
    said = viewport.card.accessibleName()
    # Rows 10 to 20 hold 1010 to 1020, less 1024: a mean of -9 HU; 11 by 11 centres lie within.
    for part in (
        "Rectangle 1",
        "Mean -9.00 HU",
        "Pixels counted: 121",
        "the mean of the pixels whose centre lies in the outline or on it",
        "PixelSpacing 0.5\\0.25",
        "RescaleSlope 1, RescaleIntercept -1024",
        "Calibration: by the file",
        "Values were changed by lossy compression.",
        "Median -9.00 HU",
    ):
        assert part in said, part


@pytest.mark.usefixtures("rectangle")
def test_the_card_lies_beside_its_mark_and_within_the_viewport(viewport: Viewport2D) -> None:
    rest(viewport, (10, 15))
    card = QRectF(viewport.card.geometry())
    left, top = on_screen(viewport, (10, 10))
    right, bottom = on_screen(viewport, (20, 20))
    assert not card.intersects(QRectF(QPointF(left, top), QPointF(right, bottom)))
    assert not card.intersects(next(iter(viewport.label_rects.values())))
    assert QRectF(viewport.rect()).contains(card)


@pytest.mark.usefixtures("rectangle")
@pytest.mark.parametrize("how", ["away", "leave", "press", "wheel", "picture", "delete"])
def test_the_card_goes(viewport: Viewport2D, desk: Desk, how: str) -> None:
    rest(viewport, (10, 15))
    assert viewport.card.is_shown
    at = on_screen(viewport, (10, 15))
    if how == "away":
        hover(viewport, on_screen(viewport, (40, 35)))
    elif how == "leave":
        QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    elif how == "press":
        mouse(viewport, PRESS, at)
        mouse(viewport, RELEASE, at)
    elif how == "wheel":
        wheel(viewport, at, -1)
    elif how == "picture":
        desk.execute("view.next")
    else:
        desk.execute("annotation.delete")
    assert not viewport.card.is_shown


@pytest.mark.usefixtures("rectangle")
def test_beside_a_mark_nothing_is_told_and_along_it_the_card_stays(viewport: Viewport2D) -> None:
    rest(viewport, (40, 35))
    assert not viewport.card.is_shown
    rest(viewport, (10, 15))
    before = viewport.card.geometry()
    hover(viewport, on_screen(viewport, (10, 17)))
    assert viewport.card.is_shown
    assert viewport.card.geometry() == before


def test_by_keys_the_selected_mark_is_explained_and_let_be(viewport: Viewport2D, desk: Desk, rectangle: str) -> None:
    viewport.card.toggle(rectangle)
    assert viewport.card.is_shown
    viewport.card.toggle(rectangle)
    assert not viewport.card.is_shown
    viewport.card.toggle(rectangle)
    viewport.setFocus()
    from PySide6.QtGui import QKeyEvent

    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(viewport, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, none))
    assert not viewport.card.is_shown


def test_without_a_window_the_action_says_it(desk: Desk) -> None:
    said: list[str] = []
    desk.notices.append(said.append)
    desk.execute("annotation.add", kind="length", points=["5,10", f"{5 + 10 / COLUMN_MM},10"])
    desk.execute("annotation.explain")
    assert said[-1].startswith("Length 1, Length 10.0 mm, Calibration: by the file, Computed as: ")
    assert "PixelSpacing 0.5\\0.25" in said[-1]
    assert "RescaleSlope" not in said[-1]  # a length is of places, not of values
    with pytest.raises(ViewerError):
        desk.execute("annotation.explain", id="none")


def test_words_of_the_user_are_no_markup(viewport: Viewport2D, desk: Desk, rectangle: str) -> None:
    desk.execute("annotation.rename", id=rectangle, name="<img src=x> & <b>")
    viewport.repaint()
    rest(viewport, (10, 15))
    assert "&lt;img src=x&gt; &amp; &lt;b&gt;" in viewport.card.text


@pytest.mark.parametrize("size", [(260, 240), (320, 500), (1200, 300)])
def test_in_little_room_the_numbers_come_first(viewport: Viewport2D, rectangle: str, size: tuple[int, int]) -> None:
    viewport.resize(*size)
    viewport.repaint()
    viewport.card.toggle(rectangle)
    assert QRectF(viewport.rect()).contains(QRectF(viewport.card.geometry()))
    assert "-9.00&nbsp;HU" in viewport.card.text
    assert "lossy compression" in viewport.card.text


def test_a_card_beside_a_mark_that_fills_the_viewport_covers_neither_its_line_nor_the_pointer() -> None:
    area, size = QRectF(8, 8, 984, 784), QSizeF(380, 300)
    box = QRectF(10, 10, 980, 780)
    ring = [(10.0, float(y)) for y in range(10, 790, 20)] + [(990.0, float(y)) for y in range(10, 790, 20)]
    place = beside(size, [box], ring, QPointF(10, 400), area)
    card = QRectF(place, size)
    assert area.contains(card)
    assert not any(card.contains(x, y) for x, y in ring)
    assert not card.contains(QPointF(10, 400))


def test_where_all_of_it_finds_no_place_less_is_said_and_the_mark_stays_free(
    viewport: Viewport2D, rectangle: str
) -> None:
    viewport.resize(700, 560)
    viewport.repaint()
    viewport.card.toggle(rectangle)
    card = QRectF(viewport.card.geometry())
    corners = QRectF(QPointF(*on_screen(viewport, (10, 10))), QPointF(*on_screen(viewport, (20, 20))))
    assert not card.intersects(corners)
    assert not card.intersects(viewport.label_rects[rectangle])
    assert "percentile" not in viewport.card.text
    assert "Calibration" in viewport.card.text
