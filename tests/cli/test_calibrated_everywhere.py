"""One mark on a picture that the user calibrated has one number, wherever it is read."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest
from pydicom.sequence import Sequence

from tests.actions.made import desk_at, series
from tests.actions.test_calibrating import WITHOUT
from tests.cli.conftest import Run
from tests.proof.lines import region
from viewer import api
from viewer.actions.desk import Desk
from viewer.actions.marks import marks_on
from viewer.actions.sources import Shown
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, place
from viewer.core.protocols import Stat
from viewer.measure.recorded import to_json
from viewer.state.saver import Saver
from viewer.ui.panels.measurement_rows import rows_of

AT_DETECTOR = WITHOUT | {"Modality": "DX", "ImagerPixelSpacing": [0.15, 0.15]}
MM = 15.0
"""30 columns, of which the calibration line says that 40 are 20 mm; at the detector they are 4.5 mm."""
AREA_MM2 = 100.0
"""20 by 20 pixels of half a millimetre."""


@pytest.fixture(params=[WITHOUT, AT_DETECTOR], ids=["px", "detector"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a picture without a place in the patient."""
    return series(tmp_path / "xr", 1, **request.param)


@pytest.fixture
def desk(folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """Give a desk with a length of 30 px and a square of 20 px on it, calibrated and saved."""
    desk = desk_at(tmp_path / "home")
    saver = Saver(desk.store, desk.work, lambda error: pytest.fail(str(error)))
    desk.execute("file.open", paths=[str(folder)])
    desk.execute("annotation.add", kind="length", points=["5,5 35,5"])
    desk.execute("annotation.rename", id=desk.store.view.selected, name="Rod")
    desk.execute("lesion.role", role="target")
    desk.execute("annotation.add", kind="rectangle", points=["10,10 30,30"])
    desk.execute("annotation.rename", id=desk.store.view.selected, name="Square")
    desk.execute("annotation.add", kind="calibration", points=["10,20 50,20"])
    desk.execute("annotation.calibrate", length=20.0)
    assert saver.flush()
    saver.close()
    desk.settings.flush()
    yield desk
    desk.work.close()


def _of_report(path: Path) -> list[float]:
    """Return the lengths and areas of a report, in its order."""
    found = []
    for item in pydicom.dcmread(path).ContentSequence:
        found += _numbers(item)
    return found


def _numbers(item: pydicom.Dataset) -> list[float]:
    values = item.get("MeasuredValueSequence")
    own = []
    if values and values[0].MeasurementUnitsCodeSequence[0].CodeValue in ("mm", "mm2"):
        own = [float(values[0].NumericValue)]
    return own + [number for child in item.get("ContentSequence", ()) for number in _numbers(child)]


def _first(stats: list[Stat] | tuple[Stat, ...], unit: str) -> float:
    return next(stat.value for stat in stats if stat.unit == unit)


def test_the_window_and_its_files_say_the_calibrated_number(desk: Desk, tmp_path: Path) -> None:
    source = desk.active_source()
    shown = Shown(source, 0, source.info(0), source.load(0))
    marks = marks_on(desk, shown, place(Camera2D(), shown.info.shape, shown.info.aspect, (600, 400)))
    assert "15.0 mm" in next(marks).label.lines
    rows = rows_of(desk)
    assert _first(rows[0].stats or (), "mm") == pytest.approx(MM)
    assert _first(rows[1].stats or (), "mm²") == pytest.approx(AREA_MM2)
    desk.execute("measurements.export", path=str(tmp_path / "m.csv"))
    told = list(csv.DictReader((tmp_path / "m.csv").open(encoding="utf-8-sig", newline="")))
    assert float(told[0]["value"]) == pytest.approx(MM)
    assert (told[0]["unit"], told[0]["calibration"]) == ("mm", "calibrated by user")
    desk.execute("export.marks", path=str(tmp_path / "sr.dcm"))
    assert desk.failures == []
    assert MM in _of_report(tmp_path / "sr.dcm")
    assert AREA_MM2 in _of_report(tmp_path / "sr.dcm")


def test_the_command_line_says_it_too(desk: Desk, folder: Path, tmp_path: Path, run: Run) -> None:
    home = ("--home", tmp_path / "home")
    (rod, square, _) = run("measurements", folder, *home, "--json").json["measurements"]
    assert (rod["stats"][0]["value"], rod["stats"][0]["unit"]) == (pytest.approx(MM), "mm")
    assert rod["provenance"]["calibration"] == "calibrated by user"
    assert next(stat["value"] for stat in square["stats"] if stat["unit"] == "mm²") == pytest.approx(AREA_MM2)
    course = run("lesions", folder, *home, "--json").json
    assert course["time_points"][0]["sum_mm"] == pytest.approx(MM)
    assert run("export", folder, *home, "-o", tmp_path / "sr.dcm").status == 0
    assert {MM, AREA_MM2} <= set(_of_report(tmp_path / "sr.dcm"))
    one = run("measure", folder, "--kind", "length", "--points", "5,5 35,5", "--calibrate", "10,20 50,20=20", "--json")
    assert one.json["stats"][0]["value"] == pytest.approx(MM)
    assert one.json["calibration"] == "calibrated by user"


def test_scripts_and_protocols_say_it_too(desk: Desk, folder: Path, tmp_path: Path, run: Run) -> None:
    with api.Session(tmp_path / "home") as session:
        xr = session.series(folder)
        found = session.measure(xr, "length", [(5, 5), (35, 5)])
        assert (found["length"], found.units["length"]) == (pytest.approx(MM), "mm")
        assert found.calibration == "calibrated by user"
        told = list(csv.DictReader(session.export(tmp_path / "n.csv").open(encoding="utf-8-sig", newline="")))
        assert {row["calibration"] for row in told} == {"calibrated by user"}
        assert float(told[0]["value"]) == pytest.approx(MM)
        protocol = session.record("Set", session.open(folder)[0])
        (rod, *_) = session.replay(protocol, [folder])
        assert (rod.stats[0].value, rod.calibration) == (pytest.approx(MM), "calibrated by user")
        path = tmp_path / "set.json"
        path.write_text(to_json(protocol))
    rows = run("measure", folder, "--protocol", path, "--home", tmp_path / "home", "--json").json
    assert (rows[0]["value"], rows[0]["calibration"]) == (pytest.approx(MM), "calibrated by user")


def test_a_weighted_region_is_so_in_reports(desk: Desk, tmp_path: Path, run: Run, folder: Path) -> None:
    desk.execute("annotation.add", kind="ellipse", points=["10.3,10.7 40.1,30.2"])
    plain = desk.stats_of(desk.store.document.annotations[desk.store.view.selected]) or []
    desk.execute("annotation.weigh")
    weighted = desk.stats_of(desk.store.document.annotations[desk.store.view.selected]) or []
    mean, other = (next(stat.value for stat in stats if stat.name == "mean") for stats in (weighted, plain))
    assert mean != other
    desk.execute("export.marks", path=str(tmp_path / "sr.dcm"))
    told = [float(value) for value in _all(pydicom.dcmread(tmp_path / "sr.dcm"))]
    assert any(value == pytest.approx(mean, abs=1e-9) for value in told)
    assert not any(value == pytest.approx(other, abs=1e-9) for value in told)


def _all(item: pydicom.Dataset) -> Iterator[float]:
    for value in item.get("MeasuredValueSequence") or ():
        yield float(value.get("FloatingPointValue", value.NumericValue))
    for child in item.get("ContentSequence") or ():
        yield from _all(child)


def test_pictures_of_saved_marks_are_in_that_scale_and_show_no_hidden_ones(
    desk: Desk, folder: Path, tmp_path: Path, run: Run
) -> None:
    def drawn(name: str, *words: str) -> bytes:
        assert run("render", folder, "-o", tmp_path / name, "--home", tmp_path / "home", *words).status == 0
        return (tmp_path / name).read_bytes()

    text = ("--size", "600x400", "--overlay-text", "anonymous")
    plain, marked = drawn("plain.png", *text), drawn("marked.png", "--annotations", *text)
    assert plain != marked
    saver = Saver(desk.store, desk.work, lambda error: pytest.fail(str(error)))
    desk.execute("annotation.hide", id=" ".join(desk.store.document.annotations))
    saver.close()
    # What is left of it is the ruler, and that the user calibrated it.
    assert drawn("hidden.png", "--annotations", *text) not in (plain, marked)
    assert drawn("bare.png", "--annotations", "--size", "600x400") == drawn("none.png", "--size", "600x400")


@pytest.fixture
def us(tmp_path: Path) -> Path:
    """Give a picture of ultrasound with two regions, of 0.2 mm and of seconds by 0.5 mm a pixel."""
    regions = Sequence([region((0.02, 3), (0.02, 3), (0, 0, 29, 39)), region((0.005, 4), (0.05, 3), (30, 0, 59, 39))])
    return series(tmp_path / "us", 1, **WITHOUT | {"Modality": "US", "SequenceOfUltrasoundRegions": regions})


@pytest.mark.parametrize("points", ["5,5 25,5", "5,5 40,5"])
def test_a_line_calibrates_no_region_of_ultrasound(us: Path, run: Run, points: str) -> None:
    one = run("measure", us, "--kind", "length", "--points", points, "--calibrate", "10,20 20,20=20")
    assert one.status == 3
    assert "needs no calibration" in one.err
    assert "ultrasound region" in one.err


def test_an_area_across_regions_is_refused_with_its_reason(us: Path, run: Run) -> None:
    words = ("measure", us, "--kind", "ellipse", "--points", "20,5 40,25")
    found = run(*words)
    why = "The points do not lie in one ultrasound region"
    assert f"area: - ({why})" in found.out.splitlines()
    assert "nan" not in found.out
    assert "not calibrated" not in found.out
    area = next(row for row in run(*words, "--json").json["stats"] if row["name"] == "area")
    assert area == {"name": "area", "value": None, "unit": "mm²", "remark": why}


def test_a_line_that_is_refused_is_not_there(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 1))])
    before = desk.store.document
    with pytest.raises(ViewerError, match="needs no calibration"):
        desk.execute("annotation.add", kind="calibration", points=["10,20 50,20"])
    assert desk.store.document is before
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()
