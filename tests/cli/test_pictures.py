"""`render`, `render3d`, `movie`, `volume`, `measure`, `tags`: what they write, and what they refuse."""

import json
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

MOVING = "multiframe/us-cine/IM00001.fragmented_no_bot_jpeg_baseline.50.dcm"
PICTURES = {
    "CT": ["ct-series/head-phantom-1mm-66"],
    "MR": ["mr-series/brain-fse-19"],
    "US": [MOVING, "--frame", 3],
    "XA": ["multiframe/xa-cine", "--frame", 40],
    "MG": ["projection/mg/mg-for-presentation.dcm"],
    "CR": ["projection/cr/CR-ModalitySequenceLUT.dcm"],
}


def pixels(path: Path) -> np.ndarray:
    """Return a picture's array."""
    with Image.open(path) as picture:
        return np.asarray(picture)


def test_render_shows_the_values_through_the_window(run, ct: Path, tmp_path: Path, voxels: np.ndarray) -> None:
    """At the size of the picture (1.5 mm columns, 1 mm rows) each column of pixels is 1.5 wide: only rows compare."""
    out = tmp_path / "out.png"
    assert run("render", ct, "-o", out, "--frame", 1, "--window", "400,1000", "--size", "768x384").status == 0
    picture = pixels(out)[..., 0] if pixels(out).ndim == 3 else pixels(out)
    assert picture.shape == (384, 768)
    # rows are 1 mm, columns 1.5 mm: 24 mm fill 384 pixels at 16 pixels a mm, 48 mm fill 768
    row, column = 10, 12
    value = int(voxels[0, row, column]) - 1024
    expected = ((value - 399.5) / 999 + 0.5) * 255
    assert abs(float(picture[row * 16 + 8, column * 24 + 12]) - expected) <= 3


def test_planes_and_slabs(run, ct: Path, tmp_path: Path) -> None:
    for words in (["--plane", "coronal"], ["--plane", "sagittal", "--at", -5, "--slab", 6, "--mode", "mean"]):
        out = tmp_path / f"{words[1]}.png"
        assert run("render", ct, "-o", out, *words).status == 0
        assert pixels(out).std() > 1
    outside = run("render", ct, "-o", tmp_path / "no.png", "--plane", "axial", "--at", 500)
    assert (outside.status, (tmp_path / "no.png").exists()) == (3, False)
    assert "from -11.0 to 29.0 mm" in outside.err
    assert run("render", ct, "-o", tmp_path / "no.png", "--slab", 5).status == 2


def test_volume_tells_of_affine_and_writes_voxels(run, ct: Path, tmp_path: Path, voxels: np.ndarray) -> None:
    ended = run("volume", ct, "--json", "-o", tmp_path / "v.npy")
    told = ended.json
    assert told["shape"] == [20, 24, 32]
    assert told["spacing_mm"] == [1.5, 1.0, 2.0]
    assert np.allclose(told["affine_lps"], [[1.5, 0, 0, -20], [0, 1, 0, -30], [0, 0, 2, -10], [0, 0, 0, 1]])
    assert told["frame_of_reference"] == "1.2.3.9"
    assert np.array_equal(np.load(tmp_path / "v.npy"), voxels.astype(int) - 1024)
    assert run("volume", ct / "slice001", "--json").status == 3
    assert run("volume", ct, "-o", tmp_path / "v.txt").status == 2


def test_measure_in_millimetres(run, ct: Path) -> None:
    """Three columns of 1.5 mm and four rows of 1 mm: sqrt(4.5 ** 2 + 4 ** 2)."""
    ended = run("measure", ct, "--frame", 1, "--kind", "length", "--points", "2,3 5,7", "--json")
    (stat,) = [stat for stat in ended.json["stats"] if stat["name"] == "length"]
    assert stat["unit"] == "mm"
    assert stat["value"] == pytest.approx((4.5**2 + 4**2) ** 0.5, abs=1e-6)
    assert run("measure", ct, "--kind", "length", "--points", "2,3", "--json").status == 2


def test_tags_as_text_and_json(run, ct: Path) -> None:
    text = run("tags", ct / "slice001", "--search", "PatientID").out
    assert "(0010,0020)" in text
    assert "P1" in text
    model = json.loads(run("tags", ct / "slice001", "--json").out)
    assert model["00100020"] == {"vr": "LO", "Value": ["P1"]}
    assert run("tags", ct).status == 3
    assert run("tags", ct / "slice001", "--json", "--xml").status == 2


def test_3d_and_its_movie(run, ct: Path, tmp_path: Path) -> None:
    out = tmp_path / "3d.png"
    ended = run("render3d", ct, "-o", out, "--preset", "mip", "--view", "left", "--size", "160x120")
    assert (ended.status, pixels(out).shape[:2]) == (0, (120, 160))
    assert pixels(out).std() > 1
    assert run("render3d", ct, "-o", out, "--preset", "none", "--force").status == 2


def test_a_sweep_has_a_picture_for_each_slice(run, ct: Path, tmp_path: Path) -> None:
    out = tmp_path / "sweep.mp4"
    assert run("movie", ct, "-o", out, "--kind", "sweep", "--size", "128x96", "--fps", 10).status == 0
    with av.open(str(out)) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == 20
    assert run("movie", ct, "-o", out, "--kind", "sweep").status == 3
    assert run("movie", ct, "-o", tmp_path / "x.abc", "--kind", "sweep").status == 2
    assert run("movie", ct, "-o", tmp_path / "x.gif", "--kind", "time").status == 3
    assert not (tmp_path / "x.gif").exists()


def test_a_folder_of_pictures(run, ct: Path, tmp_path: Path) -> None:
    assert run("movie", ct, "-o", tmp_path / "all.png-folder", "--kind", "sweep", "--size", "64x48").status == 0
    assert len(list((tmp_path / "all.png-folder").glob("*.png"))) == 20


def test_library_keeps_studies(run, ct: Path, tmp_path: Path) -> None:
    home = ["--home", tmp_path / "home"]
    assert run("library", "add", ct, *home).status == 0
    (row,) = run("library", "list", "--json", *home).json
    assert (row["patient_name"], row["instances"]) == ("Doe, Jane", 20)
    assert run("library", "list", "--search", "nobody", "--json", *home).json == []
    assert run("volume", "series:1.2.3.1.1", "--json", *home).json["shape"] == [20, 24, 32]
    assert run("scan", "study:9.9", *home).status == 3
    assert run("library", "remove", "1.2.3.1", *home).status == 0
    assert run("library", "list", "--json", *home).json == []
    assert len(list(ct.iterdir())) == 20


def test_actions_and_doctor(run) -> None:
    table = {row["id"]: row for row in run("actions", "--json").json}
    assert table["layout.set"]["verb"] == "layout"
    assert run("doctor", "--json").json


@pytest.mark.parametrize("modality", PICTURES)
def test_pictures_of_the_corpus(run, corpus: Path, tmp_path: Path, modality: str) -> None:
    name, *words = PICTURES[modality]
    out = tmp_path / "out.png"
    assert run("render", corpus / name, "-o", out, "--size", "256x256", *words).status == 0
    assert pixels(out).std() > 10


def test_a_cine_of_the_corpus_has_all_frames(run, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "cine.gif"
    assert run("movie", corpus / MOVING, "-o", out, "--kind", "cine", "--size", "128x96").status == 0
    with Image.open(out) as movie:
        assert movie.n_frames == 8
