"""`hounsfield measure` for profiles and peaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.dicom.phantom_files import picture, save
from tests.dicom.phantom_pet import FACTOR, pet


@pytest.fixture
def uptake(tmp_path: Path) -> Path:
    """Give a PET series of 12 slices, 3 mm apart, pixels of 2 mm, each with a slope of its own: 5000 Bq/ml inside."""
    folder = tmp_path / "uptake"
    folder.mkdir()
    for k in range(12):
        stored = np.zeros((16, 16), "<i2")
        stored[2:14, 2:14] = 1000 + 100 * k
        own = {
            "SOPInstanceUID": f"1.2.3.1.1.{k + 1}", "InstanceNumber": k + 1, "ImagePositionPatient": [0, 0, 3 * k],
            "PixelSpacing": [2, 2], "Rows": 16, "Columns": 16, "RescaleSlope": f"{5000 / (1000 + 100 * k):.14g}",
            "PixelData": stored.tobytes(),
        }  # fmt: skip
        save(pet(**own), folder / f"{k}.dcm")
    return folder


def stats_of(ended: Any) -> dict[str, tuple[Any, str]]:
    return {stat["name"]: (pytest.approx(stat["value"], abs=1e-9), stat["unit"]) for stat in ended.json["stats"]}


def test_the_peak_of_uptake_is_told_as_suv(run: Any, uptake: Path) -> None:
    words = ("measure", uptake, "--frame", 6, "--kind", "suv_peak", "--points", "7.5,7.5 9.5,7.5", "--json")
    suv = run(*words, "--values", "suvbw").json
    peak, highest = suv["stats"][:2]
    assert peak["value"] == pytest.approx(5000 * FACTOR, abs=1e-5)
    assert peak["unit"] == highest["unit"] == "g/ml{SUVbw}"
    assert suv["doubts"] == []
    activity = run(*words, "--values", "modality").json
    assert activity["stats"][0]["value"] == pytest.approx(5000.0)
    assert activity["doubts"] == ["Values are not standardized uptake: the number is a peak, but no SUV."]


def test_a_peak_at_the_end_of_the_volume_is_refused_in_words(run: Any, uptake: Path) -> None:
    ended = run("measure", uptake, "--frame", 1, "--kind", "suv_peak", "--points", "7.5,7.5 8.5,7.5")
    assert ended.status == 3
    assert "No ball of 1 ml lies in the volume here" in ended.err


def test_a_single_picture_has_no_peak(run: Any, tmp_path: Path) -> None:
    path = save(picture(), tmp_path / "one.dcm")
    ended = run("measure", path, "--kind", "suv_peak", "--points", "2,2 3,2")
    assert ended.status == 3
    assert "A peak needs a volume" in ended.err


def test_the_values_along_a_line_and_their_numbers(run: Any, ct: Path) -> None:
    ended = run("measure", ct, "--frame", 1, "--kind", "profile", "--points", "2,2 12,2", "--json")
    found = stats_of(ended)
    assert found["length"] == (15.0, "mm")
    assert found["samples"] == (11.0, "")


def test_the_values_along_a_line_are_written_as_a_table(run: Any, ct: Path, tmp_path: Path) -> None:
    words = ("measure", ct, "--frame", 1, "--kind", "profile", "--points", "2,2 12,2", "--over", "values")
    printed = run(*words).out.splitlines()
    assert printed[0].startswith("name,distance (mm),value (HU)")
    assert len(printed) == 12
    assert run(*words, "-o", tmp_path / "p.csv").status == 0
    assert (tmp_path / "p.csv").read_text(encoding="utf-8-sig").splitlines() == printed
    assert run(*words, "-o", tmp_path / "p.doc").status == 3


def test_a_region_over_the_times_of_a_4d_series(run: Any, tmp_path: Path) -> None:
    (tmp_path / "4d").mkdir()
    for number, seconds in enumerate((0, 10, 25)):
        for k in range(2):
            own = {
                "SOPInstanceUID": f"1.2.3.{number}.{k}", "ImagePositionPatient": [0, 0, 2 * k],
                "AcquisitionTime": f"1000{seconds:02}", "TemporalPositionIdentifier": number + 1,
                "PixelData": np.full(24, 1000 + 100 * number + k, "<u2").tobytes(), "PixelSpacing": [1, 1],
                "RescaleSlope": 1, "RescaleIntercept": 0,
            }  # fmt: skip
            save(picture(**own), tmp_path / "4d" / f"{number}-{k}.dcm")
    words = ("measure", tmp_path / "4d", "--frame", 2, "--kind", "rectangle", "--points", "1,1 3,2", "--over", "time")
    found = run(*words, "--json").json
    assert found["axis"] == {"name": "Time", "unit": "s", "values": [0.0, 10.0, 25.0]}
    assert found["values"]["values"] == [1001.0, 1101.0, 1201.0]
    assert found["sd"] == [0.0, 0.0, 0.0]


def test_a_line_has_no_curve_over_time_and_one_picture_none(run: Any, ct: Path) -> None:
    line = run("measure", ct, "--frame", 1, "--kind", "length", "--points", "2,2 12,2", "--over", "time")
    assert line.status == 2
    still = run("measure", ct, "--frame", 1, "--kind", "ellipse", "--points", "2,2 12,9", "--over", "time")
    assert still.status == 3
    assert "no other picture of this place" in still.err
