"""`hounsfield segment`: regions in 3D by range, growing and ball, their numbers, and DICOM of them."""

from pathlib import Path

import numpy as np
import pydicom
import pytest

from viewer.state.saver import Saver


def named(row: dict) -> dict[str, float]:
    return {stat["name"]: stat["value"] for stat in row["stats"]}


def only(document: dict) -> dict[str, float]:
    (row,) = document["segments"]
    return named(row)


def test_a_range_has_the_numbers_of_its_voxels(run, ct: Path, voxels: np.ndarray) -> None:
    found = only(run("segment", ct, "--threshold", "300,600", "--json").json)
    hu = voxels.astype(float) - 1024
    taken = hu[(hu >= 300) & (hu <= 600)]
    assert found["voxels"] == len(taken)
    assert found["volume"] == pytest.approx(len(taken) * 1.5 * 1.0 * 2.0 / 1000)
    assert (found["mean"], found["sd"]) == (pytest.approx(taken.mean()), pytest.approx(taken.std()))
    assert (found["min"], found["max"], found["sum"]) == (taken.min(), taken.max(), pytest.approx(taken.sum()))
    assert found["median"] == np.median(taken)


def test_a_ball_and_a_grown_region_are_measured(run, ct: Path, voxels: np.ndarray) -> None:
    k, j, i = np.indices(voxels.shape)
    ball = (1.5 * (i - 15)) ** 2 + (1.0 * (j - 11)) ** 2 + (2.0 * (k - 9)) ** 2 <= 6.0**2
    found = only(run("segment", ct, "--sphere", "15,11=6", "--frame", "10", "--json").json)
    assert found["voxels"] == ball.sum()
    grown = only(run("segment", ct, "--grow", "15,11=300,600", "--frame", "10", "--json").json)
    assert grown["voxels"] == only(run("segment", ct, "--threshold", "300,600", "--json").json)["voxels"]


def test_what_is_enclosed_on_all_sides_is_filled(run, ct: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.dcm"
    ball = only(run("segment", ct, "--sphere", "15,11=6", "--frame", "10", "-o", out, "--json").json)["voxels"]
    ds = pydicom.dcmread(out)
    frames = ds.pixel_array.copy()
    middle = len(frames) // 2
    frames[middle - 1 : middle + 2, 10:13, 14:17] = 0
    ds.PixelData = np.packbits(frames.ravel(), bitorder="little").tobytes()
    ds.save_as(out)
    assert only(run("segment", ct, "--from", out, "--json").json)["voxels"] == ball - 27
    assert only(run("segment", ct, "--from", out, "--fill-3d", "--json").json)["voxels"] == ball
    frames[:, 11, 15] = 0
    ds.PixelData = np.packbits(frames.ravel(), bitorder="little").tobytes()
    ds.save_as(out)
    bored = only(run("segment", ct, "--from", out, "--json").json)["voxels"]
    assert only(run("segment", ct, "--from", out, "--fill-3d", "--json").json)["voxels"] == bored
    assert only(run("segment", ct, "--from", out, "--fill", "--json").json)["voxels"] > bored


@pytest.mark.parametrize("kind", ["seg", "rtstruct"])
def test_what_is_written_has_the_same_numbers_when_it_is_read(run, ct: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.dcm"
    before = run("segment", ct, "--sphere", "15,11=6", "--frame", "10", "-o", out, "--to", kind, "--json").json
    after = run("segment", ct, "--from", out, "--json").json
    assert only(after) == only(before)
    assert run("segment", ct, "--from", out, "-o", out).status == 3
    again = run("measure", ct, "--kind", "segment", "--from", out, "--json").json
    assert only(again) == only(before)
    (ct / "segments").write_bytes(out.read_bytes())
    assert only(run("segment", ct, "--json").json) == only(before)


def test_those_that_were_saved_are_measured(run, ct: Path, tmp_path: Path) -> None:
    from tests.actions.made import desk_at

    home = tmp_path / "home"
    desk = desk_at(home)
    assert desk.work is not None
    saver = Saver(desk.store, desk.work, lambda error: pytest.fail(str(error)))
    desk.execute("file.open", paths=[str(ct)])
    desk.execute("segment.threshold", low=300, high=600)
    saver.close()
    desk.settings.flush()
    desk.work.close()
    saved = only(run("segment", ct, "--saved", "--json", "--home", home).json)
    assert saved == only(run("segment", ct, "--threshold", "300,600", "--json").json)
    for kind in ("seg", "rtstruct"):
        out = tmp_path / f"{kind}.dcm"
        assert run("export", ct, "--format", kind, "--losses", "--home", home).out == "Nothing is lost.\n"
        assert not out.exists()
        assert run("export", ct, "--format", kind, "-o", out, "--home", home).status == 0
        assert only(run("segment", ct, "--from", out, "--json").json) == saved


@pytest.mark.parametrize("words", [("--threshold", "1"), ("--grow", "1,2"), ("--sphere", "1,2=-3"), ()])
def test_what_makes_no_segment_is_a_wrong_call(run, ct: Path, words: tuple[str, ...]) -> None:
    ended = run("segment", ct, *words)
    assert ended.status == 2
    assert ended.err.count("\n") == 1
