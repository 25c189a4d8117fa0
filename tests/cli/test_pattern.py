"""`hounsfield test-pattern`: written level for level, and seen level for level in the window."""

from pathlib import Path

import numpy as np
from PIL import Image

from viewer.display.pattern import gsdf_picture, qc_pattern


def test_the_pattern_is_written_level_for_level(run, tmp_path: Path) -> None:
    assert run("test-pattern", "-o", tmp_path / "qc.png", "--size", 512).status == 0
    assert run("test-pattern", "-o", tmp_path / "gsdf.png", "--size", 512, "--curve").status == 0
    assert np.array_equal(np.asarray(Image.open(tmp_path / "qc.png")), qc_pattern(512))
    assert np.array_equal(np.asarray(Image.open(tmp_path / "gsdf.png")), gsdf_picture(512))


def test_as_a_dicom_file_it_is_displayed_level_for_level(run, tmp_path: Path) -> None:
    assert run("test-pattern", "-o", tmp_path / "qc.dcm", "--size", 300).status == 0
    assert run("pixels", tmp_path / "qc.dcm", "--stage", "display", "-o", tmp_path / "qc.npy").status == 0
    assert np.array_equal(np.load(tmp_path / "qc.npy"), qc_pattern(300))


def test_sizes_that_are_not_drawn_and_existing_files_are_refused(run, tmp_path: Path) -> None:
    out = tmp_path / "qc.png"
    assert run("test-pattern", "-o", out, "--size", 100).status == 2
    assert run("test-pattern", "-o", out, "--size", 256).status == 0
    assert run("test-pattern", "-o", out, "--size", 256).status == 3
    assert run("test-pattern", "-o", tmp_path / "qc.xyz").status == 2
