"""Movies read back: as many pictures, as fast, and looking as they were given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from viewer.core.errors import Cancelled, ViewerError
from viewer.exporters import REGISTRY
from viewer.exporters.exporter import Array


def discs(count: int, height: int = 96, width: int = 128, *, is_color: bool = True) -> Iterator[Array]:
    """A soft disc that moves by 2 px a picture."""
    y, x = np.mgrid[0:height, 0:width]
    for index in range(count):
        grey = (255 * np.exp(-((x - 30 - 2 * index) ** 2 + (y - height / 2) ** 2) / 300)).astype(np.uint8)
        yield np.dstack([grey, grey // 2, 255 - grey]) if is_color else grey


def psnr(got: Array, wanted: Array) -> float:
    """Peak signal to noise ratio in dB."""
    return float(10 * np.log10(255**2 / max(1e-9, np.mean((got.astype(float) - wanted) ** 2))))


def decoded(path: Path) -> list[Array]:
    """All pictures of a movie, RGB."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


class Watcher:
    """A job that remembers, and is cancelled after so many pictures."""

    def __init__(self, stop_at: int = 10**9) -> None:
        self.heard: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def is_cancelled(self) -> bool:
        return len(self.heard) >= self.stop_at

    def progress(self, done: int, total: int) -> None:
        self.heard.append((done, total))


@pytest.mark.parametrize("is_color", [True, False])
def test_mp4_holds_every_picture_at_its_rate(tmp_path: Path, is_color: bool) -> None:
    path = tmp_path / "movie.mp4"
    wanted = list(discs(25, is_color=is_color))
    job = Watcher()
    REGISTRY.get("mp4").write(wanted, path, {"fps": 12.5}, job, total=25)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert float(stream.average_rate or 0) == 12.5
        assert stream.codec_context.pix_fmt == "yuv420p"
        assert float(stream.duration * stream.time_base) == pytest.approx(2.0)
    got = decoded(path)
    assert len(got) == 25
    for picture, expected in zip(got, wanted, strict=True):
        assert psnr(picture, expected if is_color else np.dstack([expected] * 3)) > 34
    assert job.heard[-1] == (25, 25)


def test_mp4_keeps_black_and_white_apart(tmp_path: Path) -> None:
    half = np.zeros((64, 64), np.uint8)
    half[:, 32:] = 255
    REGISTRY.get("mp4").write([half] * 5, tmp_path / "m.mp4", {"crf": 10})
    picture = decoded(tmp_path / "m.mp4")[2]
    assert picture[32, 8].max() <= 3
    assert picture[32, 56].min() >= 252


def test_mp4_pads_odd_sizes_by_one(tmp_path: Path) -> None:
    REGISTRY.get("mp4").write(discs(3, 65, 77), tmp_path / "odd.mp4")
    got = decoded(tmp_path / "odd.mp4")
    assert got[0].shape == (66, 78, 3)
    assert psnr(got[0][:65, :77], next(discs(1, 65, 77))) > 32


def test_mp4_can_play_before_it_is_loaded(tmp_path: Path) -> None:
    REGISTRY.get("mp4").write(discs(3), tmp_path / "m.mp4")
    data = (tmp_path / "m.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_grey_gif_is_exact(tmp_path: Path) -> None:
    wanted = list(discs(7, is_color=False))
    REGISTRY.get("gif").write([np.dstack([g, g, g]) for g in wanted], tmp_path / "m.gif", {"fps": 20})
    with Image.open(tmp_path / "m.gif") as movie:
        assert movie.n_frames == 7  # type: ignore[attr-defined]
        assert movie.info["loop"] == 0
        for index, expected in enumerate(wanted):
            movie.seek(index)
            assert movie.info["duration"] == 50
            assert np.array_equal(np.asarray(movie.convert("L")), expected)


def test_coloured_gif_fits_its_colours_also_when_they_change(tmp_path: Path) -> None:
    wanted = [*discs(3), *(np.ascontiguousarray(p[..., ::-1]) for p in discs(3))]
    REGISTRY.get("gif").write(wanted, tmp_path / "m.gif", {"fps": 10, "is_looped": False})
    with Image.open(tmp_path / "m.gif") as movie:
        assert "loop" not in movie.info
        for index, expected in enumerate(wanted):
            movie.seek(index)
            assert psnr(np.asarray(movie.convert("RGB")), expected) > 30


@pytest.mark.parametrize("name", ["mp4", "gif"])
def test_cancelling_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(Cancelled):
        REGISTRY.get(name).write(discs(50), tmp_path / f"m.{name}", job=Watcher(5))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["mp4", "gif"])
def test_an_error_in_a_picture_leaves_nothing(tmp_path: Path, name: str) -> None:
    def broken() -> Iterator[Array]:
        yield from discs(4)
        raise ViewerError("cannot be decoded")

    with pytest.raises(ViewerError, match="cannot be decoded"):
        REGISTRY.get(name).write(broken(), tmp_path / f"m.{name}")
    with pytest.raises(ViewerError, match="differ in size"):
        REGISTRY.get(name).write([*discs(2), *discs(1, 50, 50)], tmp_path / f"m.{name}")
    with pytest.raises(ViewerError, match="no picture"):
        REGISTRY.get(name).write([], tmp_path / f"m.{name}")
    assert list(tmp_path.iterdir()) == []


def test_movies_carry_no_text_but_the_software(tmp_path: Path) -> None:
    REGISTRY.get("mp4").write(discs(2), tmp_path / "Doe^Jane.mp4")
    with av.open(str(tmp_path / "Doe^Jane.mp4")) as container:
        tags = {key: value for key, value in container.metadata.items() if "brand" not in key and "version" not in key}
    assert set(tags) <= {"encoder"}
    assert b"Doe" not in (tmp_path / "Doe^Jane.mp4").read_bytes()


def test_options_are_checked(tmp_path: Path) -> None:
    exporter = REGISTRY.get("mp4")
    for wrong in ({"fps": 0}, {"crf": 99}, {"speed": "warp"}, {"colour": 1}, {"fps": "many"}):
        with pytest.raises(ViewerError):
            exporter.write(discs(1), tmp_path / "m.mp4", wrong)
    assert exporter.checked({}) == {"fps": 15.0, "crf": 20, "speed": "veryfast"}
