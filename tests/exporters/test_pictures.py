"""Pictures read back, and files that are never half there."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from viewer.core.errors import ViewerError
from viewer.exporters import REGISTRY
from viewer.exporters.pictures import exporter_for, write_picture

RAMP = np.tile(np.arange(256, dtype=np.uint8), (40, 1))
COLOR = np.dstack([RAMP, RAMP[:, ::-1], np.full_like(RAMP, 77)])
needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is of POSIX")


@pytest.mark.parametrize("picture", [RAMP, COLOR], ids=["grey", "color"])
@pytest.mark.parametrize("suffix", [".png", ".tiff", ".TIF"])
def test_formats_without_loss_are_exact(tmp_path: Path, picture: np.ndarray, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    write_picture(picture, path)
    with Image.open(path) as image:
        assert image.mode == ("L" if picture.ndim == 2 else "RGB")
        assert np.array_equal(np.asarray(image), picture)


def test_grey_is_saved_as_grey(tmp_path: Path) -> None:
    write_picture(np.dstack([RAMP] * 3), tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as image:
        assert image.mode == "L"


@pytest.mark.parametrize("name", ["png", "tiff"])
def test_sixteen_bits_stay_sixteen(tmp_path: Path, name: str) -> None:
    deep = (np.arange(4000, dtype=np.uint16) * 16).reshape(40, 100)
    REGISTRY.get(name).write([deep], tmp_path / "a")
    read = tifffile.imread(tmp_path / "a") if name == "tiff" else np.asarray(Image.open(tmp_path / "a"))
    assert np.array_equal(read, deep)


def test_jpeg_is_close_and_says_what_it_cannot_hold(tmp_path: Path) -> None:
    write_picture(COLOR, tmp_path / "a.jpg", options={"quality": 95})
    with Image.open(tmp_path / "a.jpg") as image:
        assert np.abs(np.asarray(image).astype(int) - COLOR).mean() < 2
        assert not image.getexif()
    with pytest.raises(ViewerError, match="8 bits"):
        REGISTRY.get("jpeg").write([RAMP.astype(np.uint16)], tmp_path / "b.jpg")


def test_pictures_carry_no_text_but_the_software(tmp_path: Path) -> None:
    write_picture(RAMP, tmp_path / "Doe.png")
    write_picture(RAMP, tmp_path / "Doe.tiff")
    with Image.open(tmp_path / "Doe.png") as image:
        assert set(image.info) == {"Software"}
    with tifffile.TiffFile(tmp_path / "Doe.tiff") as tiff:
        texts = [tag.value for tag in tiff.pages[0].tags.values() if isinstance(tag.value, str)]
    assert len(texts) == 1
    assert texts[0].startswith("Hounsfield")


def test_an_existing_file_is_replaced_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_text("mine")
    with pytest.raises(ViewerError, match="not saved"):
        write_picture(RAMP, path)
    assert path.read_text() == "mine"
    write_picture(RAMP, path, force=True)
    assert path.read_bytes()[:4] == b"\x89PNG"
    assert [p.name for p in tmp_path.iterdir()] == ["a.png"]


def test_what_was_read_is_never_replaced(tmp_path: Path) -> None:
    read = tmp_path / "read.png"
    read.write_text("input")
    dicom = tmp_path / "dicom.png"
    dicom.write_bytes(bytes(128) + b"DICM")
    link = tmp_path / "link.png"
    link.symlink_to(read)
    for path in (read, dicom, link):
        with pytest.raises(ViewerError, match="not saved"):
            write_picture(RAMP, path, force=True, inputs=[read])
    assert read.read_text() == "input"
    assert len(dicom.read_bytes()) == 132


def test_a_folder_that_is_missing_is_told_in_words_without_its_name(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="folder does not exist") as caught:
        write_picture(RAMP, tmp_path / "Doe Jane" / "a.png")
    assert "Doe" not in caught.value.sentence()


def test_an_unknown_ending_names_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"\.bmp") as caught:
        write_picture(RAMP, tmp_path / "a.bmp")
    assert ".png" in caught.value.hint
    assert exporter_for(Path("x.MP4"), is_movie=True).id == "mp4"
    with pytest.raises(ViewerError):
        exporter_for(Path("x.mp4"), is_movie=False)


@needs_limits
def test_a_disk_that_fills_up_leaves_nothing(tmp_path: Path) -> None:
    script = """
        import resource, sys
        from pathlib import Path
        import numpy as np
        from viewer.core.errors import ViewerError
        from viewer.exporters import REGISTRY
        noise = np.random.default_rng(0).integers(0, 256, (12, 256, 320, 3), np.uint8)
        for exporter in REGISTRY.all():
            for limit in (0, 100, 65_536):
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
                try:
                    exporter.write(noise if exporter.is_movie else noise[:1], Path(sys.argv[1]) / "out")
                    print(exporter.id, limit, "written")
                except ViewerError as error:
                    print(exporter.id, limit, error.message)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 15
    assert all("too large for this disk" in line for line in lines), lines
    assert list(tmp_path.iterdir()) == []
