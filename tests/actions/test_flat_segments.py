"""Painting on pictures that make no volume: radiographs, ultrasound; areas, and pixels without a scale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import COLUMN_MM, COLUMNS, ROW_MM, ROWS, colour, desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.segment_numbers import SegmentNumbers
from viewer.core.errors import ViewerError
from viewer.core.segment import Segment
from viewer.ui.panels.segment_list import extent_words


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def only(desk: Desk) -> Segment:
    (segment,) = desk.store.document.segments.values()
    return segment


def radiographs(desk: Desk, folder: Path) -> None:
    """Open three pictures with a spacing and no place in the patient."""
    nowhere = {"ImagePositionPatient": None, "ImageOrientationPatient": None, "FrameOfReferenceUID": None}
    desk.execute("file.open", paths=[str(series(folder, 3, **nowhere))])
    desk.active_source().load(0)


def disc(x: float, y: float, radius_mm: float) -> np.ndarray:
    j, i = np.indices((ROWS, COLUMNS))
    return np.hypot((i - x) * COLUMN_MM, (j - y) * ROW_MM) <= radius_mm + 1e-6


def test_a_radiograph_is_painted_on_and_its_area_told(desk: Desk, tmp_path: Path) -> None:
    radiographs(desk, tmp_path / "dx")
    desk.execute("segment.ball")  # there is nothing beside a picture that a ball could reach
    desk.execute("segment.brush", radius_mm=3.0)
    desk.execute("segment.paint", points=["30,20"])
    segment, wanted = only(desk), disc(30, 20, 3.0)
    assert list(segment.slices) == [0]
    assert (segment.slices[0].mask() == wanted).all()
    numbers = SegmentNumbers(desk).of(segment)
    assert numbers.area_mm2 == pytest.approx(wanted.sum() * ROW_MM * COLUMN_MM)
    inside = np.broadcast_to(np.arange(ROWS)[:, None] - 24, wanted.shape)[wanted]
    assert (numbers.mean, numbers.sd) == (pytest.approx(inside.mean()), pytest.approx(inside.std()))
    assert extent_words(numbers) == f"{wanted.sum() * 0.125:.2f} mm²"


def test_each_picture_is_worked_on_by_itself(desk: Desk, tmp_path: Path) -> None:
    radiographs(desk, tmp_path / "dx")
    desk.execute("segment.brush", radius_mm=1.5)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("view.go", index=2)
    desk.active_source().load(1)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("segment.brush", radius_mm=2.5)
    desk.execute("segment.paint", points=["45,30"])
    desk.execute("segment.largest")
    assert (only(desk).slices[0].mask() == disc(30, 20, 1.5)).all()
    assert (only(desk).slices[1].mask() == disc(45, 30, 2.5)).all()
    desk.execute("segment.smooth", sigma_mm=0.4)
    assert list(only(desk).slices) == [0, 1]
    desk.execute("segment.grow", x=30, y=20, spread=2)
    assert list(only(desk).slices) == [0, 1]
    assert only(desk).slices[1].mask()[18:23].all()
    desk.execute("view.go", index=1)
    desk.execute("segment.go")
    assert desk.store.view.active_slot.index == 1


def test_what_needs_a_volume_says_so(desk: Desk, tmp_path: Path) -> None:
    radiographs(desk, tmp_path / "dx")
    desk.execute("segment.paint", points=["30,20"])
    for action, args in (
        ("segment.sphere", {"x": 3, "y": 3, "radius_mm": 2}),
        ("segment.threshold", {"low": 1, "high": 2}),
        ("segment.preview", {}),
        ("segment.interpolate", {}),
    ):
        with pytest.raises(ViewerError, match="no volume"):
            desk.execute(action, **args)


def test_without_a_spacing_pixels_are_counted(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(colour(tmp_path / "us"))])
    desk.active_source().load(0)
    desk.execute("segment.brush", radius_mm=5.0)
    desk.execute("segment.paint", points=["30,20"])
    j, i = np.indices((ROWS, COLUMNS))
    wanted = np.hypot(i - 30, j - 20) <= 5
    assert (only(desk).slices[0].mask() == wanted).all()
    numbers = SegmentNumbers(desk).of(only(desk))
    assert (numbers.pixels, numbers.mean) == (wanted.sum(), None)
    assert extent_words(numbers) == f"{wanted.sum()} px"
