"""Text beside tissue, the mark of a prior, and what a tile says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from viewer.paint.arrangement import arrange
from viewer.paint.corner_sides import beside, of_tile, with_role
from viewer.paint.corner_text import Corners, Line, Tone, taken

FULL = Corners(
    (Line("Doe, Jane", 100),),
    (Line("2026-01-19", 90),),
    (Line("2 slices are missing", 95, Tone.ERROR), Line("W 400", 85)),
    (Line("R CC", 90),),
)
AREA = QRectF(0, 0, 400, 400)


@pytest.mark.ux("hang-mammography")
@pytest.mark.parametrize("side", ["left", "right"])
def test_no_text_lies_on_the_side_of_the_tissue(qapp, side: str) -> None:
    arrangement = arrange(AREA, clear_side=side)
    boxes = taken(beside(FULL, side), arrangement)
    assert len(boxes) == 2
    for box in boxes:
        assert box.left() > 144 if side == "left" else box.right() < 256
    ruler = arrangement.left_ruler
    assert ruler.left() > 200 if side == "left" else ruler.right() < 200
    texts = {line.text for corner in (beside(FULL, side).top_left, beside(FULL, side).top_right) for line in corner}
    assert texts == {"Doe, Jane", "2026-01-19"}


def test_without_tissue_text_stays_in_its_corners() -> None:
    assert beside(FULL, "") is FULL


def test_a_prior_is_marked_even_where_no_text_is_shown() -> None:
    (line,) = with_role(Corners(), "PRIOR · 6 months").top_right
    assert (line.text, line.tone) == ("PRIOR · 6 months", Tone.WARNING)
    assert with_role(FULL, "PRIOR").top_right[0].importance > max(line.importance for line in FULL.top_left)
    assert with_role(FULL, "") is FULL


def test_a_tile_says_its_number_and_what_warns() -> None:
    assert [line.text for line in of_tile(FULL, "7").bottom_left] == ["2 slices are missing", "7"]
    assert of_tile(FULL, "7").top_left == ()
