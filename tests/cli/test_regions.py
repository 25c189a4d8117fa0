"""`hounsfield measure` of every kind of region, on a picture whose values are known: i + 40 j + 7 k - 24."""

import math
from pathlib import Path

import pytest

# Pixels are 1.5 mm wide and 1 mm high. All are symmetric around (10, 8): the mean is 10 + 320 + 7 - 24.
KINDS = {
    "rectangle": ("8,6 12,10", 4 * 4 * 1.5, 25),
    "rotated_rectangle": ("8,6 12,6 12,10", 4 * 4 * 1.5, 25),
    "ellipse": ("8,6 12,10", math.pi * 2 * 2 * 1.5, 13),
    "rotated_ellipse": ("8,8 12,8 10,10", math.pi * 2 * 2 * 1.5, 13),
    "circle": ("10,8 12,8", math.pi * 9, 19),
    "circle3": ("12,8 8,8 10,11", math.pi * 9, 19),
    "polygon": ("8,6 12,6 12,10 8,10", 4 * 4 * 1.5, 25),
    "freehand": ("8,6 12,6 12,10 8,10", 4 * 4 * 1.5, 25),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_region_in_words_and_numbers(run, ct: Path, kind: str) -> None:
    points, area, pixels = KINDS[kind]
    document = run("measure", ct, "--frame", 1, "--kind", kind, "--points", points, "--json").json
    known = {stat["name"]: stat["value"] for stat in document["stats"]}
    assert (known["mean"], known["median"]) == pytest.approx((10 + 320 - 24, 10 + 320 - 24))
    assert known["area"] == pytest.approx(area)
    assert known["pixels"] == pixels
    assert document["doubts"] == []
    assert "Traceback" not in run("measure", ct, "--kind", kind, "--points", points).err


def test_a_spline_region(run, ct: Path) -> None:
    """Through the corners of a square of 4 px, where it goes along the diagonals: a side bows out by 2 t (1 - t) px.

    Its x is 2 t + 6 t² - 4 t³ there, so that 22 / 15 px² lie beyond each side.
    """
    document = run("measure", ct, "--frame", 1, "--kind", "spline", "--points", "8,6 12,6 12,10 8,10", "--json").json
    known = {stat["name"]: stat["value"] for stat in document["stats"]}
    assert known["area"] == pytest.approx((16 + 4 * 22 / 15) * 1.5, rel=1e-3)
    assert known["mean"] == pytest.approx(306)


def test_pixels_in_part_and_a_histogram(run, ct: Path) -> None:
    words = ("measure", ct, "--frame", 1, "--kind", "rectangle", "--points", "8,6 12,10")
    document = run(*words, "--weighted", "--histogram", 4, "--json").json
    known = {stat["name"]: stat["value"] for stat in document["stats"]}
    assert known["pixels"] == 16
    assert known["area of pixels"] == known["area"] == 24
    assert sum(row["pixels"] for row in document["histogram"]) == 16
    assert "8 to 10" not in run(*words, "--histogram", 2).out
    assert run("measure", ct, "--kind", "length", "--points", "1,1 2,2", "--histogram", 4).status == 2


def test_what_is_doubtful_is_said(run, ct: Path) -> None:
    outside = run("measure", ct, "--kind", "ellipse", "--points", "100,100 120,110")
    assert "The region lies outside of the picture." in outside.out
    collinear = run("measure", ct, "--kind", "circle3", "--points", "1,1 2,2 3,3")
    assert collinear.status != 0
    assert "lie on one line" in collinear.err
