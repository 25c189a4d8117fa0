"""The greyscale standard display function (PS3.14), and pictures to judge a display by."""

from __future__ import annotations

import shutil
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.look import Look
from viewer.core.records import Location
from viewer.demo.pattern import write_patterns
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.display.gsdf import display_curve, jnd_index, luminance
from viewer.display.pattern import CORNER, PATCHES, contrasts, gsdf_picture, qc_pattern
from viewer.display.render import full


@pytest.mark.answers("2.2", "greyscale display", "L(1) = 0.0500, L(1023) = 3993.404 cd/m2 within 0.05 %")
def test_the_curve_has_the_ends_of_the_standard() -> None:
    assert luminance(1) == pytest.approx(0.05, rel=5e-4)
    assert luminance(1023) == pytest.approx(3993.404, rel=5e-5)
    # PS3.14 annex B.
    assert luminance([2, 100, 500, 1000]) == pytest.approx([0.0547, 2.1163, 138.0, 3572.0], rel=0.2)
    assert np.all(np.diff(luminance(np.arange(1, 1024))) > 0)


def test_the_inverse_gives_the_step_back() -> None:
    steps = np.arange(1, 1024)
    assert jnd_index(luminance(steps)) == pytest.approx(steps, abs=0.5)


@pytest.mark.answers("2.2", "greyscale display", "256 levels from 0.5 to 250 cd/m2 equal DCMTK dcmdspfn to 1e-5")
@pytest.mark.skipif(shutil.which("dcmdspfn") is None, reason="DCMTK's dcmdspfn is not installed")
@pytest.mark.parametrize(("least", "most"), [(0.5, 250.0), (0.1, 100.0), (1.0, 1000.0)])
def test_a_calibrated_display_has_the_luminance_that_dcmtk_says(tmp_path: Path, least: float, most: float) -> None:
    # Not from 0.05 cd/m2: DCMTK's spline through whole steps ends there, 4e-4 beside the formula of the standard.
    file = tmp_path / "curve.txt"
    subprocess.run(["dcmdspfn", "+Il", str(least), str(most), "+Og", str(file)], check=True, timeout=60)
    rows = [line.split() for line in file.read_text().splitlines() if line[:1].isdigit()]
    theirs = np.array([float(row[1]) for row in rows])
    assert display_curve(least, most) == pytest.approx(theirs, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize(("least", "most"), [(0, 100), (5, 5), (100, 1), (float("nan"), 100)])
def test_a_range_that_no_display_has_is_refused(least: float, most: float) -> None:
    with pytest.raises(ViewerError, match="darker at its first level"):
        display_curve(least, most)


@pytest.mark.parametrize("size", [256, 777, 1024])
def test_the_pattern_holds_what_is_looked_for(size: int) -> None:
    pattern = qc_pattern(size)
    assert pattern.shape == (size, size)
    levels = set(np.unique(pattern).tolist())
    assert {0, 13, 242, 255} <= levels
    assert {level for patch in PATCHES for level in (patch, patch - CORNER, patch + CORNER)} <= levels
    assert {100, 75, 50, 25} <= {round(100 * level / 255) for level in levels}
    unit = size // 16
    ramp = pattern[2 * unit : 14 * unit, unit + unit // 2].astype(int)
    assert (ramp[0], ramp[-1]) == (0, 255)
    assert np.all(np.diff(ramp) >= 0)
    start, width = unit // 2, 3 * unit // 4
    fields = [pattern[start + 1, start + n * width : start + (n + 1) * width].tolist() for n in range(3)]
    assert fields[0] == ([255, 0] * width)[:width]
    assert fields[1] == ([255, 255, 0, 0] * width)[:width]
    assert fields[2] == ([130, 128] * width)[:width]


def test_letters_fade_from_fourteen_levels_to_one() -> None:
    """TG18-QC: the letters differ by 14 levels down to 1 from black, the middle and white."""
    assert [contrast for contrast in contrasts() if contrast] == list(range(14, 0, -1))
    unit = 1024 // 16
    strip = qc_pattern(1024)[int(12.35 * unit) : int(12.35 * unit) + 3 * int(0.55 * unit), 3 * unit : 13 * unit]
    levels = [set(np.unique(part).tolist()) for part in np.array_split(strip, 3)]
    assert levels == [set(range(15)), {128 + n for n in range(15)}, {255 - n for n in range(15)}]


def test_the_curve_is_drawn_over_the_background() -> None:
    assert (gsdf_picture(512) == 255).sum() > 1000


def test_the_pattern_is_shown_level_for_level(tmp_path: Path) -> None:
    paths = write_patterns(tmp_path, 300)
    frame = load(read(Location(paths[0])).instance)
    assert np.array_equal(full(frame, Look()), qc_pattern(300))
    assert frame.rescale.is_identity
    changed = Path(paths[0]).stat().st_mtime_ns
    assert write_patterns(tmp_path, 300) == paths
    assert Path(paths[0]).stat().st_mtime_ns == changed


def test_two_may_write_the_pattern_at_once(tmp_path: Path) -> None:
    failed: list[BaseException] = []

    def write() -> None:
        try:
            for turn in range(20):
                for path in write_patterns(tmp_path / str(turn), 256):
                    assert Path(path).read_bytes()[128:132] == b"DICM"
        except BaseException as error:  # noqa: BLE001 - told by the test
            failed.append(error)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".part"]
