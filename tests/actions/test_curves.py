"""Curves of marks: over the times of a cine and of a 4D series, along a line, and how often values occur."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.actions.made import COLUMNS, ROWS, desk_at, series
from tests.dicom.phantom_files import picture, save
from viewer.actions.desk import Desk
from viewer.actions.traces import Way
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.trace import Trace
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import Never
from viewer.state.view import SlotKind

TIMES_S = (0.0, 12.5, 30.0, 61.25)


def phase(number: int) -> Any:
    """Return what makes the pixels of a phase: 100 more for each, the right half 20 more."""

    def pixels(k: int) -> np.ndarray:
        made = np.full((ROWS, COLUMNS), 1024 + 100 * number + 10 * k, np.uint16)
        made[:, COLUMNS // 2 :] += 20
        return made

    return pixels


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a 4D series: three slices at four times, by the clock of their acquisition."""
    for number, seconds in enumerate(TIMES_S):
        clock = f"10{int(seconds // 60):02}{seconds % 60:09.6f}"
        made = {"TemporalPositionIdentifier": number + 1, "AcquisitionDate": "20260102", "AcquisitionTime": clock}
        folder = series(tmp_path / f"t{number}", 3, pixels=phase(number), **made)
        for k, path in enumerate(sorted(folder.glob("*.dcm"))):
            _renamed(path, f"1.2.3.1.{number + 1}.{k + 1}")
    made_desk = desk_at(tmp_path / "home")
    made_desk.execute("file.open", paths=[str(tmp_path / f"t{number}") for number in range(len(TIMES_S))])
    return made_desk


def _renamed(path: Path, uid: str) -> None:
    import pydicom

    dataset = pydicom.dcmread(path)
    dataset.SOPInstanceUID = uid
    dataset.file_meta.MediaStorageSOPInstanceUID = uid
    dataset.save_as(path)


def curve(desk: Desk, way: Way, name: str = "R") -> Trace:
    mark = desk.store.document.annotations[desk.store.view.selected]
    known = desk.curves.of(mark, way, name)
    assert known is not None
    if known.error is not None:
        raise known.error
    assert known.trace is not None
    return known.trace


def test_a_region_over_a_4d_series_has_the_mean_and_sd_of_each_time_at_its_place(desk: Desk) -> None:
    desk.execute("annotation.add", kind="rectangle", points=["20,10", "39,20"])
    index = desk.store.view.active_slot.index
    found = curve(desk, Way.TIME)
    assert (found.x_name, found.x_unit, found.y_name, found.y_unit) == ("Time", "s", "Mean", "HU")
    assert found.x.tolist() == list(TIMES_S)
    # Half of the columns, 30 to 39 of 20 to 39, are 20 more.
    assert found.y == pytest.approx([10 * index + 100 * n + 10 for n in range(4)])
    assert found.spread is not None
    assert found.spread == pytest.approx([10.0] * 4)


def test_a_probe_over_time_has_values_and_no_sd(desk: Desk) -> None:
    desk.execute("annotation.add", kind="probe", points=["5,5"])
    found = curve(desk, Way.TIME)
    assert np.diff(found.y).tolist() == [100, 100, 100]
    assert found.spread is None


def test_the_histogram_counts_whole_values_in_steps_of_whole_ones(desk: Desk) -> None:
    desk.execute("annotation.add", kind="rectangle", points=["25,10", "34,19"])
    found = curve(desk, Way.VALUES)
    assert found.ends is not None
    assert found.y.sum() == 100
    assert sorted(found.y[found.y > 0].tolist()) == [50, 50]
    assert set(np.diff(found.ends).tolist()) == {1.0}
    assert found.nearest(float(found.x[3]) + 0.4) == 3


def test_a_profile_is_the_values_along_the_line(desk: Desk) -> None:
    desk.execute("annotation.add", kind="profile", points=["20,10", "40,10"])
    found = curve(desk, Way.VALUES)
    assert (found.x_unit, found.x_range) == ("mm", (0.0, pytest.approx(5.0)))
    assert found.y.tolist() == [found.y[0]] * 10 + [found.y[0] + 20] * 11
    mark = desk.store.document.annotations[desk.store.view.selected]
    assert desk.curves.ways(mark) == (Way.VALUES,)


def test_curves_are_written_as_csv_and_json(desk: Desk, tmp_path: Path) -> None:
    desk.execute("annotation.add", kind="rectangle", points=["20,10", "39,20"])
    desk.execute("curve.export", path=str(tmp_path / "c.csv"), way="time")
    head, *rows = csv.reader((tmp_path / "c.csv").read_text(encoding="utf-8-sig").splitlines())
    assert head == ["name", "time (s)", "mean (HU)", "sd"]
    assert [float(row[1]) for row in rows] == list(TIMES_S)
    desk.execute("curve.export", path=str(tmp_path / "c.json"), way="values")
    (written,) = json.loads((tmp_path / "c.json").read_text())
    assert sum(written["values"]["values"]) == 220
    with pytest.raises(ViewerError, match="cannot be saved as that"):
        desk.execute("curve.export", path=str(tmp_path / "c.docx"))


def test_a_length_has_no_curve_and_a_still_series_none_over_time(desk: Desk, tmp_path: Path) -> None:
    desk.execute("annotation.add", kind="length", points=["20,10", "39,20"])
    with pytest.raises(ViewerError, match="has no curve"):
        desk.execute("curve.show", way="values")
    still = desk_at(tmp_path / "other")
    still.execute("file.open", paths=[str(series(tmp_path / "still", 3))])
    still.execute("annotation.add", kind="rectangle", points=["20,10", "39,20"])
    with pytest.raises(ViewerError, match="no other picture of this place"):
        still.execute("curve.show")


def test_a_cine_has_the_times_of_its_frames(tmp_path: Path) -> None:
    stored = np.repeat(np.array([10, 30, 20], np.uint16), ROWS * COLUMNS)
    cine = {
        "NumberOfFrames": 3, "FrameTimeVector": [0, 40, 60], "FrameIncrementPointer": 0x00181065,
        "Rows": ROWS, "Columns": COLUMNS, "PixelData": stored.tobytes(), "ImagePositionPatient": None,
        "ImageOrientationPatient": None, "Modality": "XA", "RescaleIntercept": 0, "RescaleType": "US",
    }  # fmt: skip
    save(picture(**cine), tmp_path / "cine.dcm")
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(tmp_path / "cine.dcm")])
    made.execute("annotation.add", kind="ellipse", points=["5,5", "15,15"])
    found = curve(made, Way.TIME)
    assert found.x == pytest.approx([0.0, 0.04, 0.1])
    assert found.y.tolist() == [10, 30, 20]


def test_of_curves_over_one_another_those_with_other_axes_are_left_out() -> None:
    line = np.arange(3.0)
    one = Trace("a", line, line, "Distance", "mm", "Value", "HU")
    assert one.is_comparable(Trace("b", line * 2, line, "Distance", "mm", "Value", "HU"))
    assert not one.is_comparable(Trace("b", line, line, "Distance", "px", "Value", "HU"))
    assert not one.is_comparable(Trace("b", line, line, "Distance", "mm", "Value", "Bq/ml"))
    assert Trace("n", line, line * math.nan, "x", "", "y", "").y_range is None


class Counted(InlineLanes):
    """Lanes that keep jobs back, count them, and cancel them when they are run."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Any] = []

    def submit(self, slot: Any, priority: Any, work: Any, done: Any, title: str = "") -> Any:
        self.kept.append((slot, priority, work, done, title))

    def is_cancelled(self) -> bool:
        return True

    def progress(self, done: int, total: int) -> None:
        pass


def test_a_curve_is_asked_for_once_and_begun_anew_after_it_was_cancelled(desk: Desk) -> None:
    desk.execute("annotation.add", kind="rectangle", points=["20,10", "39,20"])
    mark = desk.store.document.annotations[desk.store.view.selected]
    lanes = Counted()
    desk.lanes = lanes  # type: ignore[assignment]
    assert [desk.curves.of(mark, Way.TIME, "R") for _ in range(3)] == [None] * 3
    ((_, _, work, done, title),) = lanes.kept
    assert title == "Curve over time"
    with pytest.raises(Cancelled):
        work(lanes)
    known = desk.curves.of(mark, Way.TIME, "R")
    assert known is not None
    assert isinstance(known.error, Cancelled)
    assert len(lanes.kept) == 1
    desk.curves.show(Way.TIME)
    assert desk.curves.of(mark, Way.TIME, "R") is None
    assert len(lanes.kept) == 2
    done(None, ViewerError("too late"))
    assert desk.curves.of(mark, Way.TIME, "R") is not None


def test_a_curve_of_a_mark_that_was_moved_meanwhile_is_not_kept(desk: Desk) -> None:
    desk.execute("annotation.add", kind="rectangle", points=["20,10", "39,20"])
    id_ = desk.store.view.selected
    lanes = Counted()
    desk.lanes = lanes  # type: ignore[assignment]
    assert desk.curves.of(desk.store.document.annotations[id_], Way.VALUES, "R") is None
    desk.execute("annotation.change", id=id_, points=["10,10", "19,20"])
    moved = desk.store.document.annotations[id_]
    assert desk.curves.of(moved, Way.VALUES, "R") is None
    first, second = lanes.kept
    first[3](first[2](Never()), None)
    assert desk.curves.of(moved, Way.VALUES, "R") is None
    second[3](second[2](Never()), None)
    found = desk.curves.of(moved, Way.VALUES, "R")
    assert found is not None
    assert found.trace is not None
    assert len(found.trace.y[found.trace.y > 0]) == 1


def test_a_plane_that_was_cut_has_a_profile_and_no_curve_over_time(desk: Desk) -> None:
    stack = desk.active_stack()
    assert stack is not None
    desk.volumes.load(stack)
    desk.execute("layout.mpr")
    slots = desk.store.view.slots
    cut = next(position for position, slot in enumerate(slots) if slot.kind is SlotKind.PLANE)
    desk.execute("viewport.select", slot=cut)
    desk.execute("annotation.add", kind="rectangle", points=["2,2", "9,4"])
    mark = desk.store.document.annotations[desk.store.view.selected]
    assert desk.curves.ways(mark) == (Way.VALUES,)
