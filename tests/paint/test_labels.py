"""Text boxes stay where they can be read."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from viewer.core.look import Camera2D, place
from viewer.core.shapes import Label
from viewer.paint.labels import GAP_PX, kept_inside
from viewer.paint.painter import label_rect

AREA = QRectF(0, 0, 400, 300)
PLACEMENT = place(Camera2D(scale=2.0), (150, 200), 1.0, (400, 300))


def label_at(x: float, y: float, **more) -> Label:
    """Return a label whose left edge's middle is at a screen position."""
    px = PLACEMENT.to_picture([(x, y)])[0]
    return Label((float(px[0]), float(px[1])), ("52.3 mm",), **more)


def points(*screen):
    return [tuple(p) for p in PLACEMENT.to_picture(screen).tolist()]


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    """Fonts need an application."""


def test_a_label_with_room_is_left_alone() -> None:
    label = label_at(100, 100)
    assert kept_inside(label, points((20, 100), (90, 100)), PLACEMENT, AREA) is label


def test_at_the_right_edge_it_goes_to_the_other_side() -> None:
    kept = kept_inside(label_at(390, 100), points((300, 100), (380, 100)), PLACEMENT, AREA)
    assert label_rect(kept, PLACEMENT).right() == pytest.approx(300 - GAP_PX)


def test_across_the_whole_width_it_is_pushed_back() -> None:
    kept = kept_inside(label_at(399, 100), points((2, 100), (389, 100)), PLACEMENT, AREA)
    assert label_rect(kept, PLACEMENT).right() == pytest.approx(400)


def test_one_that_the_user_moved_is_pushed_back_no_further_than_need_be() -> None:
    moved = label_at(390, 290, anchor=points((310, 100))[0])
    box = label_rect(kept_inside(moved, points((300, 100), (310, 100)), PLACEMENT, AREA), PLACEMENT)
    assert (box.right(), box.bottom() <= 300.001) == (pytest.approx(400), True)


@pytest.mark.parametrize("y", [-30, 0, 2, 299, 340])
def test_top_and_bottom_hold_it_too(y: float) -> None:
    box = label_rect(kept_inside(label_at(100, y), points((20, 1), (90, 299)), PLACEMENT, AREA), PLACEMENT)
    assert box.top() >= -1e-6
    assert box.bottom() <= 300 + 1e-6


def test_a_mark_out_of_sight_takes_its_text_with_it() -> None:
    label = label_at(610, 100)
    assert kept_inside(label, points((500, 100), (600, 100)), PLACEMENT, AREA) is label
    assert np.isfinite(label.position).all()
