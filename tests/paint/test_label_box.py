"""The plates of labels: one size for each text, and one picture for each text and colour."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from viewer.core.look import Placement
from viewer.core.shapes import Label
from viewer.paint import label_box
from viewer.paint.image import to_array
from viewer.paint.painter import label_rect

TWICE = Placement(np.array([[2.0, 0.0, 5.0], [0.0, 2.0, 1.0]]), 2.0)


def test_boxes_of_many_labels_are_those_of_each(qapp: QGuiApplication) -> None:
    labels = [Label((3.0 * n, 7.0), ("12.3 mm",) * (1 + n % 3)) for n in range(9)]
    boxes = label_box.boxes(labels, TWICE)
    assert boxes == [label_rect(label, TWICE) for label in labels]
    assert [box.left() for box in boxes] == [5.0 + 6.0 * n for n in range(9)]
    assert {box.center().y() for box in boxes} == {15.0}
    assert boxes[1].height() - boxes[0].height() == pytest.approx(16)
    assert label_box.boxes([], TWICE) == []


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_text_that_is_drawn_again_is_a_copy_of_what_was_made(qapp: QGuiApplication, ratio: float) -> None:
    image = QImage(round(200 * ratio), round(100 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFF)
    (box,) = label_box.boxes([Label((10.0, 20.0), ("Mean 41.5 HU", "Area 12.0 mm²"))], TWICE)
    painter = QPainter(image)
    before = label_box._picture.cache_info().misses
    for _ in range(5):
        label_box.draw(painter, box, ("Mean 41.5 HU", "Area 12.0 mm²"), QColor("#ffd23f"))
        label_box.draw(painter, box.translated(60, 30), ("Mean 41.5 HU", "Area 12.0 mm²"), QColor("#ffd23f"))
    painter.end()
    assert label_box._picture.cache_info().misses == before + 1
    pixels = to_array(image)[..., :3].astype(int)
    left, top = round(box.left() * ratio), round(box.top() * ratio)
    height, width = round(box.height() * ratio), round(box.width() * ratio)
    first = pixels[top : top + height, left : left + width]
    assert (first.sum(axis=2) < 150).mean() > 0.5
    # Whatever lies outside of the two plates is as it was.
    assert (pixels[: top - 1] == 255).all()
    assert (pixels[:, : left - 1] == 255).all()
