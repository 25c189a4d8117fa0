"""`measure --blend`: HU and SUV of one outline."""

from pathlib import Path

import pytest

from tests.actions.made_fused import hounsfield, suv, write

REGION = ["--kind", "rectangle", "--points", "12,10 30,20", "--frame", 4]


def test_both_series_are_told(run, tmp_path: Path) -> None:
    write(tmp_path / "in")
    told = run("measure", tmp_path / "in", "--series", 1, "--blend", 2, *REGION, "--json").json
    found = {(stat.get("values_of", ""), stat["name"]): (stat["value"], stat["unit"]) for stat in told["stats"]}
    assert found["", "mean"] == (hounsfield(15, 3), "HU")
    assert found["PT", "mean"] == (pytest.approx(suv(21, 15, 3), rel=1e-9), "g/ml{SUVbw}")
    assert found["PT", "max"][0] == pytest.approx(suv(30, 20, 3), rel=1e-9)
    assert any("interpolated onto this picture" in doubt for doubt in told["doubts"])
    lines = run("measure", tmp_path / "in", "--series", 1, "--blend", 2, *REGION).out.splitlines()
    assert "mean: 21 HU" in lines
    assert f"PT mean: {suv(21, 15, 3):.6g} SUVbw" in lines


def test_what_cannot_be_laid_over_says_why(run, tmp_path: Path) -> None:
    write(tmp_path / "in", FrameOfReferenceUID="1.2.9.7")
    told = run("measure", tmp_path / "in", "--series", 1, "--blend", 2, *REGION)
    assert told.status != 0
    assert "share no frame of reference" in told.err
