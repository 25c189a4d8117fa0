"""Text boxes: where text is written, how large, and what it keeps clear of."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from viewer.core.look import Camera2D, Placement, place
from viewer.core.shapes import Polyline, Role, TextBox
from viewer.paint import painter as shape_painter
from viewer.paint.text_box import LARGEST_PX, SMALLEST_PX, Room, on_screen, size_for
from viewer.paint.theme import load


def placed(rotation: int = 0) -> Placement:
    return place(Camera2D(scale=2.0, rotation_deg=rotation), (200, 200), 1.0, (400, 400))


def inked(
    *shapes: TextBox | Polyline, placement: Placement | None = None, taken: tuple[QRectF, ...] = ()
) -> np.ndarray:
    """Return (400, 400, 3) of shapes on grey."""
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(100, 100, 100))
    target = QPainter(image)
    room = Room(QRectF(0, 0, 400, 400), taken)
    shape_painter.draw(target, shapes, placement or placed(), load("dark"), room=room)
    target.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(400, 400, 4)
    return pixels[..., 2::-1].copy()


def extent(picture: np.ndarray) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of what was drawn."""
    rows, columns = np.nonzero((picture != 100).any(axis=2))
    return int(columns.min()), int(rows.min()), int(columns.max()), int(rows.max())


def test_text_begins_in_the_corner_of_its_box(qapp: QApplication) -> None:
    left, top, right, bottom = extent(inked(TextBox(((49.5, 49.5), (149.5, 69.5)), ("Text",))))
    assert 98 <= left <= 106
    assert 98 <= top <= 116
    assert right < 300
    assert bottom <= 142


@pytest.mark.parametrize(("justify", "nearer"), [("LEFT", "left"), ("RIGHT", "right")])
def test_text_keeps_to_the_side_that_was_asked_for(qapp: QApplication, justify: str, nearer: str) -> None:
    left, _, right, _ = extent(inked(TextBox(((49.5, 49.5), (149.5, 69.5)), ("Text",), justify)))
    gaps = {"left": left - 100, "right": 300 - right}
    assert gaps[nearer] < 8 < 50 < gaps["right" if nearer == "left" else "left"]


def test_the_font_fills_the_box_within_what_is_readable(qapp: QApplication) -> None:
    assert size_for(["Text"], QRectF(0, 0, 300, 20)) == 14.0
    assert size_for(["Text"], QRectF(0, 0, 300, 300)) == LARGEST_PX
    assert size_for(["A long text in a narrow box"], QRectF(0, 0, 20, 300)) == SMALLEST_PX


@pytest.mark.parametrize("rotation", [90, 270])
def test_text_in_a_picture_on_its_side_lies_in_a_box_that_lies(rotation: int) -> None:
    box = TextBox(((49.5, 49.5), (149.5, 69.5)), ("Text",))
    at = on_screen(box, placed(rotation))
    assert (round(at.width()), round(at.height())) == (200, 40)
    upright = on_screen(TextBox(box.corners, box.lines, is_upright=True), placed(rotation))
    assert (round(upright.width()), round(upright.height())) == (40, 200)


def test_text_that_would_leave_the_viewport_comes_back_and_clears_what_is_taken(qapp: QApplication) -> None:
    box = TextBox(((190.0, 190.0), (199.0, 199.0)), ("A note at the edge",))
    left, _, right, bottom = extent(inked(box))
    assert right < 400
    assert left > 200
    assert bottom < 400
    taken = QRectF(200, 340, 200, 60)
    assert extent(inked(box, taken=(taken,)))[3] < 340


def test_the_anchor_is_joined_to_its_text(qapp: QApplication) -> None:
    box = TextBox(((99.5, 99.5), (149.5, 119.5)), ("Text",), anchor=(20.0, 20.0), color=(255, 0, 0))
    picture = inked(box)
    left, top, _, _ = extent(picture)
    assert (left, top) == pytest.approx((41, 41), abs=3)
    assert ((picture[..., 0] > 200) & (picture[..., 1] < 60)).any()


def test_filled_drawings_let_the_picture_be_seen(qapp: QApplication) -> None:
    square = Polyline(
        ((50, 50), (150, 50), (150, 150), (50, 150)),
        True,
        role=Role.PRESENTATION,
        is_filled=True,
        color=(255, 255, 255),
    )
    assert 120 < inked(square)[200, 200, 0] < 200


def test_hidden_characters_are_written_out(qapp: QApplication) -> None:
    plain, odd = (extent(inked(TextBox(((9.5, 49.5), (180, 69.5)), (text,)))) for text in ("ab", "a\u202eb"))
    assert odd[2] > plain[2] + 20
