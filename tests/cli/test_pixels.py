"""`hounsfield pixels`: arrays at each stage, and a row for every file."""

import hashlib
import shutil
from pathlib import Path

import numpy as np
import pytest


def test_each_file_has_a_row_with_the_hash_of_its_values(run, ct: Path, voxels: np.ndarray) -> None:
    ended = run("pixels", ct, "--json")
    assert ended.status == 0
    hashes = [hashlib.sha256(plane.astype("<u2").tobytes()).hexdigest() for plane in voxels]
    assert [row["sha256"] for row in ended.json] == hashes
    first = ended.json[0]
    assert (first["path"], first["shape"], first["dtype"], first["reason"]) == (
        str(ct / "slice001"), [24, 32], "uint16", None,
    )  # fmt: skip


def test_files_of_one_object_have_a_row_each(run, ct: Path, add_slice, voxels: np.ndarray) -> None:
    other = ct / "other"
    other.mkdir()
    add_slice(other, 1, PixelData=(voxels[0] + 1).astype("<u2").tobytes())
    rows = run("pixels", ct / "slice001", other / "slice001", "--json").json
    assert len({row["path"] for row in rows}) == 2
    assert len({row["sha256"] for row in rows}) == 2


def test_what_has_no_array_has_a_reason(run, ct: Path, tmp_path: Path) -> None:
    shutil.copy(ct / "slice001", tmp_path / "cut")
    with (tmp_path / "cut").open("rb+") as file:
        file.truncate((tmp_path / "cut").stat().st_size - 24 * 32 * 2 - 60)
    ended = run("pixels", ct / "slice002", tmp_path / "cut", tmp_path / "nowhere", "--json")
    assert ended.status == 1
    reasons = {Path(row["path"]).name: row["reason"] for row in ended.json}
    assert reasons["slice002"] is None
    assert reasons["nowhere"] == "there is no such file or folder"
    assert reasons["cut"]
    assert len(ended.err.splitlines()) == 2


def test_stages(run, ct: Path, tmp_path: Path, voxels: np.ndarray) -> None:
    """Window 400, 1000: HU <= -100.5 is black, >= 899.5 - 1 white, in between a straight line (PS3.3 C.11.2.1.2.1)."""
    arrays = {}
    for stage in ("stored", "modality", "display"):
        out = tmp_path / f"{stage}.npy"
        assert run("pixels", ct / "slice001", "--stage", stage, "-o", out).status == 0
        arrays[stage] = np.load(out)
    hounsfield = voxels[0].astype(int) - 1024
    assert np.array_equal(arrays["stored"], voxels[0])
    assert np.array_equal(arrays["modality"], hounsfield)
    expected = np.clip(((hounsfield - 399.5) / 999 + 0.5) * 255, 0, 255)
    assert arrays["display"].dtype == np.uint8
    assert np.abs(arrays["display"] - expected).max() <= 0.501


def test_a_series_is_one_array_in_the_order_of_places(run, ct: Path, tmp_path: Path, voxels: np.ndarray) -> None:
    assert run("pixels", ct, "-o", tmp_path / "all.npy").status == 0
    assert np.array_equal(np.load(tmp_path / "all.npy"), voxels)
    assert run("pixels", ct, "--frame", 5, "-o", tmp_path / "one.npy").status == 0
    assert np.array_equal(np.load(tmp_path / "one.npy"), voxels[4])


def test_an_output_is_kept_without_force(run, ct: Path, tmp_path: Path) -> None:
    out = tmp_path / "kept.npy"
    out.write_bytes(b"mine")
    ended = run("pixels", ct / "slice001", "-o", out)
    assert ended.status == 3
    assert ended.err.startswith("hounsfield: error: The output exists already")
    assert out.read_bytes() == b"mine"
    assert run("pixels", ct / "slice001", "-o", out, "--force").status == 0
    assert np.load(out).shape == (24, 32)


def test_an_input_is_never_overwritten(run, ct: Path) -> None:
    before = (ct / "slice001").read_bytes()
    assert run("pixels", ct / "slice001", "-o", ct / "slice001", "--force").status == 3
    assert run("pixels", ct / "slice001", "-o", ct / "slice002", "--force").status == 3
    assert (ct / "slice001").read_bytes() == before


def test_neither_out_nor_json_is_a_wrong_call(run, ct: Path) -> None:
    assert run("pixels", ct).status == 2


@pytest.mark.parametrize("folder", ["multiframe/ct-fragments", "enhanced/emr-transfer-syntaxes"])
def test_encodings_of_one_picture_in_a_folder_have_a_row_each(run, corpus: Path, folder: str) -> None:
    files = sorted(str(path) for path in (corpus / folder).iterdir())
    rows = run("pixels", corpus / folder, "--json", "--quiet").json
    assert [row["path"] for row in rows] == files
