"""Stories in the real window: the whole road from a folder to a picture, a movie, a measurement that stays."""

import shutil
import zipfile
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from viewer.display.pattern import qc_pattern
from viewer.library.library import Library
from viewer.state.home import Home
from viewer.state.settings import Settings

pytestmark = pytest.mark.window


def pixels(path: Path) -> np.ndarray:
    """Return a picture as (h, w, 3)."""
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def frames(path: Path) -> list[np.ndarray]:
    """Return the decoded frames of a movie."""
    with av.open(str(path)) as movie:
        return [frame.to_ndarray(format="gray") for frame in movie.decode(video=0)]


def is_varied(picture: np.ndarray) -> bool:
    """Whether it shows more than one flat tone."""
    return float(picture.std()) > 5


@pytest.mark.slow
def test_a_measurement_of_a_known_length_is_found_after_a_restart(play, screen, part_of_ct, tmp_path: Path) -> None:
    ct, at = part_of_ct
    first = play("ct_first", screen, CT=ct, AT=at)
    assert first.returncode == 0, first.stderr
    assert pixels(tmp_path / "first.png").shape == (768, 1366, 3)
    second = play("ct_second", screen, CT=ct, AT=at)
    assert second.returncode == 0, second.stderr
    for name in ("measured.png", "volume.png", "second.png"):
        assert is_varied(pixels(tmp_path / name)), name
    shown = frames(tmp_path / "slices.mp4")
    assert len(shown) == 64
    assert is_varied(shown[32])
    assert np.abs(shown[4].astype(int) - shown[60]).mean() > 5


@pytest.mark.slow
def test_segments_of_a_ct_on_all_planes(play, screen, part_of_ct, tmp_path: Path) -> None:
    ct, at = part_of_ct
    ended = play("segments", screen, CT=ct, AT=at)
    assert ended.returncode == 0, ended.stderr
    shown = pixels(tmp_path / "segments.png")
    outlines = ((76, 209, 124), (255, 111, 94), (88, 156, 255))
    for color in outlines:
        assert (shown[70:740, 300:1050] == color).all(axis=2).any(), color


def test_series_of_an_mr_side_by_side(play, screen, demo, tmp_path: Path) -> None:
    ended = play("mr_pair", screen, MR=demo("mr"))
    assert ended.returncode == 0, ended.stderr
    assert is_varied(pixels(tmp_path / "mr.png"))


def test_an_ultrasound_cine(play, screen, demo, tmp_path: Path) -> None:
    ended = play("us_cine", screen, US=demo("us"))
    assert ended.returncode == 0, ended.stderr
    assert len(frames(tmp_path / "cine.mp4")) == 40
    # The bar comes over the pictures and moves nothing of them; without it the same place shows the echo.
    bar, without = pixels(tmp_path / "bar.png"), pixels(tmp_path / "us.png")
    assert bar.shape == without.shape
    assert np.abs(bar[660:700, 440:920].astype(int) - without[660:700, 440:920]).mean() > 5


def test_a_radiograph(play, screen, demo, tmp_path: Path) -> None:
    ended = play("dx", screen, DX=demo("dx"))
    assert ended.returncode == 0, ended.stderr
    assert is_varied(pixels(tmp_path / "dx.png"))


def test_planes_and_3d_of_a_zip(play, screen, demo, tmp_path: Path) -> None:
    series = demo("mr")
    with zipfile.ZipFile(tmp_path / "disc.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path in sorted(series.rglob("*")):
            if path.is_file() and "t1" in path.name.lower():
                archive.write(path, f"folder/{path.name}")
    ended = play("volume", screen, STUDY=tmp_path / "disc.zip")
    assert ended.returncode == 0, ended.stderr
    for name in ("planes.png", "volume.png", "light.png"):
        assert is_varied(pixels(tmp_path / name)), name


def test_a_disc_by_its_directory(play, screen, corpus: Path, tmp_path: Path) -> None:
    disc = tmp_path / "disc"
    shutil.copytree(corpus / "dicomdir" / "pydicom-mixed", disc)
    ended = play("disc", screen, DICOMDIR=disc / "DICOMDIR")
    assert ended.returncode == 0, ended.stderr
    assert is_varied(pixels(tmp_path / "disc.png"))


def test_the_doctor_of_a_series_that_lost_a_slice(play, screen, part_of_ct, tmp_path: Path) -> None:
    files = sorted(part_of_ct[0].iterdir())
    (tmp_path / "holed").mkdir()
    for number, file in enumerate(files[:12]):
        if number != 5:
            shutil.copy(file, tmp_path / "holed")
    ended = play("doctor", screen, STUDY=tmp_path / "holed")
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert "line 11 “layout.mpr”: This series is not a volume, 1 slice is missing: the gap after slice" in line
    for name in ("doctor.png", "doctor-light.png"):
        assert is_varied(pixels(tmp_path / name)), name


def test_the_phases_of_a_heart_are_merged_and_split(play, screen, demo, tmp_path: Path) -> None:
    ended = play("merge", screen, STUDY=demo("cardiac"))
    assert ended.returncode == 0, ended.stderr
    for name in ("merged.png", "planes.png"):
        assert is_varied(pixels(tmp_path / name)), name


def test_a_line_that_fails_ends_the_run_and_is_named(play, screen, demo, tmp_path: Path) -> None:
    ended = play("wrong", screen, STUDY=demo("dx"))
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("hounsfield: error: story failed at line 4 “window.preset nonsense”")
    assert not (tmp_path / "never.png").exists()


def test_a_story_plays_without_a_display(play, demo, tmp_path: Path) -> None:
    ended = play("dx", DX=demo("dx"))
    assert ended.returncode == 0, ended.stderr
    assert is_varied(pixels(tmp_path / "screen.png"))


def test_the_test_pattern_is_on_the_screen_level_for_level(play, screen, tmp_path: Path) -> None:
    """A pixel on a pixel, nothing over it, as high as the viewport; the library knows nothing of it."""
    ended = play("pattern", screen)
    assert ended.returncode == 0, ended.stderr
    shown = pixels(tmp_path / "pattern.png")
    left, right = np.flatnonzero((shown == 255).all(axis=2).sum(axis=0) > 400)[[0, -1]]
    side = int(right - left + 1)
    top = int(np.flatnonzero((shown[:, left : right + 1] == 255).all(axis=(1, 2)))[0])
    assert side > 600
    assert np.array_equal(shown[top : top + side, left : right + 1, 1], qc_pattern(side))
    assert Library(Home.find(str(tmp_path / "home")).library).search("") == []


@pytest.mark.slow
@pytest.mark.ux("palette")
def test_the_palette_alone_opens_windows_measures_and_saves(play, screen, part_of_ct, tmp_path: Path) -> None:
    ct, _ = part_of_ct
    ended = play("palette", screen, CT=ct)
    assert ended.returncode == 0, ended.stderr
    for name in ("found.png", "lung.png", "element.png", "page.png", "saved.png"):
        assert is_varied(pixels(tmp_path / name)), name
    home = Home.find(tmp_path / "home")
    kept = Settings(home.settings).get("palette_recent")
    assert kept[0] == "app.quit"
    assert "window.preset name=lung" in kept
