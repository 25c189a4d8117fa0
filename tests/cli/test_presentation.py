"""`render --presentation-state`: what a state shows, and when it is refused."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from tests.actions.made import series
from tests.cli.conftest import Run
from tests.dicom.phantom_files import save
from tests.dicom.phantom_states import BLENDING, area, image, state


def test_a_real_state_gives_the_expected_picture(run: Run, corpus: Path, tmp_path: Path) -> None:
    folder = corpus / "sr-ko-gsps" / "gsps-lut"
    out = tmp_path / "out.png"
    answer = run(
        "render", folder / "imageForPrLUTs.dcm", "--presentation-state", folder / "prLUTs.dcm", "--size", "512x512",
        "-o", out,
    )  # fmt: skip
    assert answer.status == 0
    got, expected = (cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) for path in (out, folder / "expected.png"))
    assert got is not None
    assert np.array_equal(got, expected)


def test_the_displayed_area_gives_the_size_and_the_first_named_picture_is_taken(run: Run, tmp_path: Path) -> None:
    folder = series(tmp_path / "ct")
    given = state(image("1.2.3.1.4"), DisplayedAreaSelectionSequence=[area(1, 1, 20, 10)], ImageRotation=90)
    path, out = save(given, tmp_path / "pr.dcm"), tmp_path / "out.png"
    assert run("render", folder, "--presentation-state", path, "-o", out).status == 0
    picture = cv2.imread(str(out), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    # Pixels are 0.5 mm high and 0.25 mm wide: 20 x 10 of them are square, at 51 screen px a column.
    assert picture.shape == (20 * 51, 20 * 51)
    # Stored 1030 of 0..4095, as the state has neither rescale nor window.
    assert abs(int(picture[10, -10]) - round(1030 / 4095 * 255)) <= 1


def test_a_state_for_other_pictures_or_of_a_refused_kind_is_told(run: Run, tmp_path: Path) -> None:
    folder = series(tmp_path / "ct")
    other = save(state(image("9.9")), tmp_path / "other.dcm")
    answer = run("render", folder, "--presentation-state", other, "-o", tmp_path / "out.png")
    assert answer.status != 0
    assert "it names none of this series" in answer.err
    blending = save(state(image("1.2.3.1.4"), SOPClassUID=BLENDING), tmp_path / "blending.dcm")
    answer = run("render", folder, "--presentation-state", blending, "-o", tmp_path / "out.png")
    assert "it blends two series" in answer.err
    named = save(state(image("1.2.3.1.4")), tmp_path / "named.dcm")
    answer = run("render", folder, "--presentation-state", named, "--frame", "1", "-o", tmp_path / "out.png")
    assert "it names 4" in answer.err
    answer = run("render", folder, "--presentation-state", named, "--plane", "axial", "-o", tmp_path / "out.png")
    assert answer.status == 2
    answer = run("render", folder, "--presentation-state", tmp_path / "gone.dcm", "-o", tmp_path / "out.png")
    assert answer.status == 3
    assert answer.err.startswith(f"hounsfield: error: The presentation state cannot be applied, {tmp_path}")
    assert not (tmp_path / "out.png").exists()
