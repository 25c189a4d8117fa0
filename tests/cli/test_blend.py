"""`render --blend`: a registered series over the picture, by the same arithmetic as in the window."""

from pathlib import Path

import numpy as np
from PIL import Image

from tests.actions.made import series
from tests.actions.test_blending import pet

WHITE, DARK_RED = (255, 255, 255), (128, 0, 0)


def study(folder: Path) -> Path:
    """Write a CT of 0 HU with a PET of 100 over all of it."""
    series(folder / "ct", 4, pixels=lambda _: np.full((40, 60), 1024, np.uint16))
    pet(folder / "pt", pixels=lambda _: np.full((40, 60), 100, np.uint16), WindowCenter=200, WindowWidth=401)
    return folder


def test_the_picture_is_the_mean_of_both_weighed_by_the_opacity(run, tmp_path: Path) -> None:
    folder, out = study(tmp_path / "in"), tmp_path / "out.png"
    for opacity in (0.0, 0.25, 1.0):
        arguments = ["--series", 1, "--blend", 2, "--opacity", opacity, "--window=-200,100", "--size", "300x400"]
        assert run("render", folder, "-o", out, "--force", *arguments).status == 0
        with Image.open(out) as picture:
            found = np.asarray(picture.convert("RGB"))[200, 150].astype(float)
        expected = np.array(WHITE) * (1 - opacity) + np.array(DARK_RED) * opacity
        assert np.abs(found - expected).max() <= 2, opacity


def test_a_swipe_begins_at_its_line(run, tmp_path: Path) -> None:
    folder, out = study(tmp_path / "in"), tmp_path / "out.png"
    arguments = ["--series", 1, "--blend", 2, "--blend-mode", "swipe", "--split", 0.25, "--window=-200,100"]
    assert run("render", folder, "-o", out, *arguments, "--size", "300x400").status == 0
    with Image.open(out) as picture:
        row = np.asarray(picture.convert("RGB"))[200].astype(int)
    assert row[74].tolist() == list(WHITE)
    assert np.abs(row[75] - DARK_RED).max() <= 2


def test_what_cannot_be_laid_over_says_why(run, tmp_path: Path) -> None:
    folder, out = study(tmp_path / "in"), tmp_path / "out.png"
    series(folder / "far", 4, number=3, FrameOfReferenceUID="1.2.9.7")
    for arguments, why in (
        (["--blend", 3], "share no frame of reference"),
        (["--blend", 9], "no other series"),
        (["--blend", 2, "--blend-lut", "mud"], "no colour table"),
        (["--blend", 2, "--opacity", 2], "no share"),
    ):
        told = run("render", folder, "-o", out, "--series", 1, *arguments)
        assert told.status != 0
        assert why in told.err
    assert not out.exists()
