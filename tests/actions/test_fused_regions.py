"""A region where a PET lies over a CT: HU and SUV of one outline, each by arithmetic, wherever they are told."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from tests.actions.held_lanes import Held
from tests.actions.made_fused import CT_KEY, PET_KEY, hounsfield, suv, write
from viewer.actions.desk import Desk
from viewer.actions.explaining import explained
from viewer.actions.marks import marks_on
from viewer.actions.navigate import position_of
from viewer.actions.sources import Shown
from viewer.core.annotation import Annotation
from viewer.core.look import Camera2D, place
from viewer.core.protocols import Stat

ROWS, COLUMNS, SLICE = (10, 20), (12, 30), 3
CORNERS = [f"{COLUMNS[0]},{ROWS[0]}", f"{COLUMNS[1]},{ROWS[1]}"]


@pytest.fixture
def fused(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk that shows slice 3 of a CT with a PET over it, and a rectangle on that."""
    for folder in write(tmp_path):
        desk.execute("file.open", paths=[str(folder)])
    desk.execute("layout.set", layout="1x1")
    desk.execute("stack.open", stack=CT_KEY)
    desk.execute("view.go", index=SLICE + 1)
    desk.execute("overlay.set", stack=PET_KEY)
    upper = desk.store.catalog.stack(PET_KEY)
    assert upper is not None
    desk.volumes.load(upper)
    desk.execute("annotation.add", kind="rectangle", points=CORNERS)
    return desk


def mark(desk: Desk) -> Annotation:
    return desk.store.document.annotations[desk.store.view.selected]


def numbers(desk: Desk) -> dict[str, Stat]:
    return {stat.key: stat for stat in desk.stats_of(mark(desk)) or []}


def truth() -> np.ndarray:
    """Return the SUV of each pixel of the rectangle."""
    return np.array([[suv(x, y, SLICE) for x in range(12, 31)] for y in range(10, 21)])


def test_both_series_are_told_each_in_its_unit(fused: Desk) -> None:
    found = numbers(fused)
    assert (found["mean"].value, found["mean"].unit) == (hounsfield(15, SLICE), "HU")
    assert (found["min"].value, found["max"].value) == (hounsfield(10, SLICE), hounsfield(20, SLICE))
    uptake = truth()
    assert found["PT mean"].unit == "g/ml{SUVbw}"
    for name, value in (
        ("mean", uptake.mean()),
        ("sd", uptake.std()),
        ("min", uptake.min()),
        ("max", uptake.max()),
        ("median", np.median(uptake)),
        ("sum", uptake.sum()),
    ):
        assert found[f"PT {name}"].value == pytest.approx(value, rel=1e-9), name
    assert found["PT pixels"].value == found["pixels"].value == 11 * 19
    assert "PT area" not in found


def test_without_the_second_series_its_numbers_are_gone_and_come_back_with_it(fused: Desk) -> None:
    fused.execute("overlay.none")
    assert "PT mean" not in numbers(fused)
    fused.execute("edit.undo")
    assert "PT mean" in numbers(fused)


def test_a_probe_tells_both_values_and_a_length_only_itself(fused: Desk) -> None:
    fused.execute("annotation.add", kind="probe", points=["20,15"])
    found = numbers(fused)
    assert found["value"].value == hounsfield(15, SLICE)
    assert found["PT value"].value == pytest.approx(suv(20, 15, SLICE), rel=1e-9)
    fused.execute("annotation.add", kind="length", points=CORNERS)
    assert list(numbers(fused)) == ["length"]


def test_pixels_that_count_in_part_do_so_in_both(fused: Desk) -> None:
    fused.execute("annotation.weigh")
    found = numbers(fused)
    # From centre to centre: half of the outermost pixels, so that the mean is that of the middle.
    assert found["mean"].value == pytest.approx(hounsfield(15, SLICE))
    assert found["PT mean"].value == pytest.approx(suv(21, 15, SLICE))
    assert found["PT pixels"].value == pytest.approx(10 * 18)


def test_on_a_coronal_plane_the_numbers_are_those_of_its_own_pixels(fused: Desk) -> None:
    stack = fused.active_stack()
    assert stack is not None
    fused.volumes.load(stack)
    fused.execute("layout.mpr")
    coronal = next(n for n, slot in enumerate(fused.store.view.slots) if slot.plane == "coronal")
    fused.execute("viewport.select", slot=coronal)
    fused.execute("overlay.set", stack=PET_KEY)
    source = fused.active_source()
    plane = source.info(position_of(fused.store.view.active_slot, source)).plane
    assert plane is not None
    row = round((plane.position_mm[1] + 10) / 0.5)
    fused.execute("annotation.add", kind="rectangle", points=["12,1", "30,5"])
    found = numbers(fused)
    # Rows of the plane run from the head down: its rows 1 to 5 are slices 6 to 2.
    assert found["mean"].value == pytest.approx(hounsfield(row, 4))
    assert found["PT mean"].value == pytest.approx(suv(21, row, 4), rel=1e-9)


def test_where_the_second_series_does_not_reach_that_is_said(fused: Desk, tmp_path: Path) -> None:
    from tests.actions.made import series

    fused.execute("file.open", paths=[str(series(tmp_path / "high", 3, number=3, first_mm=60.0))])
    fused.execute("stack.open", stack="1.2.3.3")
    fused.execute("overlay.set", stack=PET_KEY)
    fused.execute("annotation.add", kind="rectangle", points=CORNERS)
    found = numbers(fused)
    assert found["mean"].value == hounsfield(15, 0)
    assert found["PT mean"].remark == "Nothing of PT lies below the region"


def test_the_box_says_both_in_short(fused: Desk) -> None:
    source = fused.active_source()
    shown = Shown(source, SLICE, source.info(SLICE), source.load(SLICE))
    placement = place(Camera2D(), shown.info.shape, shown.info.aspect, (600, 500))
    (made,) = marks_on(fused, shown, placement)
    assert made.label.lines[0].startswith("Mean 21.0 HU")
    uptake = truth()
    assert made.label.lines[-1] == f"PT Mean {uptake.mean():.2f}  Max {uptake.max():.2f} SUVbw"


def test_the_card_says_how_the_second_series_came_to_the_picture(fused: Desk) -> None:
    told = explained(fused, mark(fused))
    assert told is not None
    assert ("Mean", "21.0 HU") in told.values
    assert ("PT Mean", f"{truth().mean():.2f} SUVbw") in told.over
    assert any(doubt.startswith("Values of PT are interpolated onto this picture") for doubt in told.doubts)
    elements = dict(told.facts)["Elements used"]
    assert "RescaleIntercept -1024" in elements
    assert "PT RadionuclideTotalDose" in elements


def test_files_have_a_line_for_each_number_of_both(fused: Desk, tmp_path: Path) -> None:
    fused.execute("measurements.export", path=str(tmp_path / "m.csv"))
    rows = list(csv.DictReader((tmp_path / "m.csv").open(encoding="utf-8-sig", newline="")))
    means = {row["values_of"]: (float(row["value"]), row["unit"]) for row in rows if row["statistic"] == "mean"}
    assert means == {"": (21.0, "HU"), "PT": (pytest.approx(truth().mean()), "g/ml{SUVbw}")}
    fused.execute("measurements.export", path=str(tmp_path / "m.json"))
    (one,) = json.loads((tmp_path / "m.json").read_text("utf-8"))["measurements"]
    assert {stat["values_of"] for stat in one["stats"]} == {"", "PT"}


def test_large_regions_are_counted_beside_the_window(fused: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.actions import measuring

    monkeypatch.setattr(measuring, "QUICK_OVER_PX", 4)
    fused.measuring.forget()
    held = Held(fused.lanes)
    monkeypatch.setattr(fused.measuring, "_lanes", held)
    assert fused.stats_of(mark(fused)) is None
    held.run()
    assert numbers(fused)["PT mean"].value == pytest.approx(truth().mean())
