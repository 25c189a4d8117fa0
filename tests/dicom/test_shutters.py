"""Shutters of pictures, from the file to the picture (PS3.3 C.7.6.11)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import picture, save
from viewer.core.look import Camera2D, Look, place
from viewer.core.pixels import Frame, Shutter, Window
from viewer.core.records import Location
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.display.probe import value_at
from viewer.display.render import full, render
from viewer.display.shutter import hidden

WHITE = Look(Window(0, 2))
RECTANGLE: dict[str, Any] = {
    "ShutterShape": "RECTANGULAR", "ShutterLeftVerticalEdge": 3, "ShutterRightVerticalEdge": 7,
    "ShutterUpperHorizontalEdge": 2, "ShutterLowerHorizontalEdge": 9,
}  # fmt: skip
CIRCLE: dict[str, Any] = {
    "ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [6, 5], "RadiusOfCircularShutter": 3
}  # fmt: skip
POLYGON: dict[str, Any] = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [1, 1, 1, 10, 10, 1]}


def shown(folder: Path, frame: int = 0, **attributes: Any) -> Frame:
    """Return a 10 x 10 picture of 1000s, read from a file."""
    data = np.full((attributes.get("NumberOfFrames", 1), 10, 10), 1000, "<u2").tobytes()
    dataset = picture(Rows=10, Columns=10, PixelData=data, **attributes)
    return load(read(Location(str(save(dataset, folder / "shutter.dcm")))).instance, frame)


@pytest.mark.answers("2.2", "shutter", "edges 3..7 and 2..9, counted from 1: columns 2..6 and rows 1..8 are seen")
def test_the_edges_of_a_rectangle_are_seen(tmp_path: Path) -> None:
    want = np.zeros((10, 10), bool)
    want[1:9, 2:7] = True
    assert np.array_equal(full(shown(tmp_path, **RECTANGLE), WHITE) == 255, want)


@pytest.mark.answers("2.2", "shutter", "circle row 6, column 5, radius 3: 29 pixels within 3 of (4, 5)")
def test_a_circle_is_given_by_row_and_column(tmp_path: Path) -> None:
    y, x = np.mgrid[:10, :10]
    want = (x - 4) ** 2 + (y - 5) ** 2 <= 9
    assert want.sum() == 29
    assert np.array_equal(full(shown(tmp_path, **CIRCLE), WHITE) == 255, want)


@pytest.mark.answers("2.2", "shutter", "polygon (1,1) (1,10) (10,1): x + y <= 9")
def test_a_polygon_has_rows_before_columns(tmp_path: Path) -> None:
    y, x = np.mgrid[:10, :10]
    assert np.array_equal(full(shown(tmp_path, **POLYGON), WHITE) == 255, x + y <= 9)


@pytest.mark.answers("2.2", "shutter", "three shapes: only their intersection is seen, hidden is 0x4040 -> 64")
def test_what_is_seen_lies_in_every_shape(tmp_path: Path) -> None:
    shapes = {"ShutterShape": ["RECTANGULAR", "CIRCULAR", "POLYGONAL"], "ShutterPresentationValue": 0x4040}
    frame = shown(tmp_path, **RECTANGLE | CIRCLE | POLYGON | shapes)
    y, x = np.mgrid[:10, :10]
    want = ((x - 4) ** 2 + (y - 5) ** 2 <= 9) & (x + y <= 9) & (x >= 2) & (x <= 6) & (y >= 1) & (y <= 8)
    assert np.array_equal(full(frame, WHITE), np.where(want, 255, 64))


@pytest.mark.answers("2.2", "shutter", "a hidden pixel still reads 1000")
def test_hidden_pixels_keep_their_values(tmp_path: Path) -> None:
    frame = shown(tmp_path, **RECTANGLE)
    assert full(frame, WHITE)[0, 0] == 0
    value = value_at(frame, (0, 0))
    assert value is not None
    assert value.value == 1000
    assert frame.values().min() == 1000


@pytest.mark.parametrize("look", [WHITE, Look(Window(0, 2), is_inverted=True), Look(Window(0, 2), lut="pet")])
def test_the_grey_of_what_is_hidden_does_not_depend_on_the_look(tmp_path: Path, look: Look) -> None:
    frame = shown(tmp_path, **RECTANGLE, ShutterPresentationValue=0x8080)
    assert np.all(full(frame, look)[0, 0] == 128)
    seen = render(frame, look, place(Camera2D(scale=4.0), (10, 10), 1.0, (40, 40)), (40, 40))
    assert np.all(np.atleast_1d(seen[2, 2])[:3] == 128)
    assert np.any(np.atleast_1d(seen[20, 18])[:3] != 128)


def test_frames_may_have_shutters_of_their_own(tmp_path: Path) -> None:
    items = []
    for edge in (3, 5):
        item, group = Dataset(), Dataset()
        for keyword, value in (RECTANGLE | {"ShutterLeftVerticalEdge": edge}).items():
            setattr(item, keyword, value)
        group.FrameDisplayShutterSequence = Sequence([item])
        items.append(group)
    for frame, first in ((0, 2), (1, 4)):
        found = shown(tmp_path, frame, NumberOfFrames=2, PerFrameFunctionalGroupsSequence=Sequence(items))
        assert np.flatnonzero(full(found, WHITE)[5]).tolist() == list(range(first, 7))


@pytest.mark.parametrize(
    "damage",
    [
        {"ShutterLeftVerticalEdge": None},
        {"ShutterShape": "CIRCULAR"},
        {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [1, 1, 2, 2]},
    ],
)
def test_a_damaged_shutter_hides_nothing_and_is_told(tmp_path: Path, damage: dict[str, Any]) -> None:
    frame = shown(tmp_path, **RECTANGLE | damage)
    assert frame.shutter is None
    assert "shutter left out" in frame.note
    assert full(frame, WHITE).min() == 255


def test_a_polygon_may_reach_far_beyond_the_picture() -> None:
    far = 1e6
    whole = hidden(Shutter(polygon=((-far, -far), (far, -far), (far, far), (-far, far))), (20, 30))
    assert not whole.any()
