"""`hounsfield measure` for every kind of line: pixels of 1.5 mm by 1 mm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.dicom.phantom_files import picture, save

NUMBERS = {
    "polyline": ("2,2 4,2 4,6", {"length": (7.0, "mm")}),
    "curve": ("2,2 4,2 6,2 8,2", {"length": (9.0, "mm")}),
    "bidirectional": ("2,10 12,10 7,4 7,12", {"long axis": (15.0, "mm"), "short axis": (8.0, "mm")}),
    "perpendicular": ("2,2 12,2 6,9", {"distance": (7.0, "mm")}),
    "parallel": ("2,2 12,2 6,9", {"distance": (7.0, "mm")}),
    "angle": ("4,2 2,2 2,9", {"angle": (90.0, "°")}),
    "open_angle": ("2,2 12,2 20,2 22,5", {"angle": (45.0, "°"), "other angle": (135.0, "°")}),
    "cobb": ("2,2 12,2 4,8 6,11", {"cobb": (45.0, "°")}),
    "four_point_angle": ("2,2 4,2 2,9 4,9 10,2 12,2 14,8 16,8", {"angle": (45.0, "°"), "other angle": (135.0, "°")}),
    "cardiothoracic": ("8,8 18,8 4,9 24,9", {"ratio": (0.5, ""), "heart": (15.0, "mm"), "chest": (30.0, "mm")}),
    "ratio": ("8,8 18,8 4,2 4,7", {"ratio": (3.0, ""), "first length": (15.0, "mm"), "second length": (5.0, "mm")}),
    "leg_length": (
        "4,2 4,20 12,2 12,17",
        {"difference": (3.0, "mm"), "first leg": (18.0, "mm"), "second leg": (15.0, "mm")},
    ),
    "hip": (
        "2,6 4,3 6,6 22,6 24,3 26,6 4,10 24,10 3,18 25,15",
        {
            "leg difference": (3.0, "mm"), "first trochanter": (8.0, "mm"), "second trochanter": (5.0, "mm"),
            "first head": (6.0, "mm"), "second head": (6.0, "mm"), "between centres": (30.0, "mm"),
        },
    ),
    "centre_line": (
        "2,2 6,2 2,12 6,12",
        {"length": (10.0, "mm"), "first width": (6.0, "mm"), "second width": (6.0, "mm")},
    ),
    "midsagittal": (
        "10,2 10,18 12,10",
        {"midline shift": (3.0, "mm"), "length": (16.0, "mm"), "tilt": (0.0, "°")},
    ),
    "calibration": ("2,2 12,2", {"length": (10.0, "px"), "pixel": (1.5, "mm")}),
}  # fmt: skip


@pytest.mark.parametrize("kind", NUMBERS)
def test_every_kind_of_line_is_measured_on_the_command_line(run: Any, ct: Path, kind: str) -> None:
    points, wanted = NUMBERS[kind]
    ended = run("measure", ct, "--frame", 1, "--kind", kind, "--points", points, "--json")
    found = {stat["name"]: (pytest.approx(stat["value"], abs=1e-9), stat["unit"]) for stat in ended.json["stats"]}
    assert found == wanted


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """Give a picture without any scale."""
    nowhere = {"PixelSpacing": None, "ImagePositionPatient": None, "ImageOrientationPatient": None}
    return save(picture(**nowhere), tmp_path / "plain.dcm")


@pytest.mark.answers("2.1", "projection X-ray", "no spacing: px; by a line of 80 px that is 40 mm long: 0.5 mm a pixel")
def test_lengths_are_in_px_until_a_line_calibrates_them(run: Any, plain: Path) -> None:
    words = ("measure", plain, "--kind", "length", "--points", "0,0 3,4", "--json")
    assert run(*words).json["stats"] == [{"name": "length", "value": 5.0, "unit": "px"}]
    calibrated = run(*words, "--calibrate", "10,5 90,5=40").json
    assert calibrated["stats"] == [{"name": "length", "value": 2.5, "unit": "mm"}]
    assert calibrated["calibration"] == "calibrated by user"


@pytest.mark.parametrize(
    "line", ["10,5 90,5", "10,5=40", "10,5 10,5=40", "10,5 90,5=-1", "10,5 90,x=40", "10,5 90,5=nan"]
)
def test_what_is_no_calibration_line_is_refused(run: Any, plain: Path, line: str) -> None:
    assert run("measure", plain, "--kind", "length", "--points", "0,0 3,4", "--calibrate", line).status == 2


def test_a_slice_with_a_place_in_the_patient_is_not_calibrated(run: Any, ct: Path) -> None:
    ended = run("measure", ct, "--frame", 1, "--kind", "length", "--points", "0,0 3,4", "--calibrate", "0,0 9,0=40")
    assert ended.status == 3
    assert "needs no calibration" in ended.err


def test_velocity_and_time_of_a_doppler_spectrum(run: Any, tmp_path: Path) -> None:
    from tests.proof.lines import US

    path = save(picture(**US), tmp_path / "us.dcm")
    velocity = run("measure", path, "--kind", "doppler", "--points", "100,220", "--json").json["stats"]
    assert [(stat["name"], pytest.approx(stat["value"]), stat["unit"]) for stat in velocity] == [
        ("velocity", 80.0, "cm/s"), ("gradient", 2.56, "mmHg"), ("time", 0.5, "s"),
    ]  # fmt: skip
    time = run("measure", path, "--kind", "interval", "--points", "210,50 370,50", "--json").json["stats"]
    assert (time[0]["value"], time[0]["unit"]) == (pytest.approx(0.8), "s")
    across = run("measure", path, "--kind", "length", "--points", "10,10 210,10", "--json")
    assert across.status == 3
    assert "do not lie in one ultrasound region" in across.err
