"""Videos in DICOM files (PS3.5 8.2.5 and on): every frame is the right one, in whatever order it is asked for."""

from __future__ import annotations

import io
import itertools
from pathlib import Path

import av
import numpy as np
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filewriter import dcmwrite

from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.dicom import header, pixels
from viewer.jobs.pool import DecodePool

FRAMES = 40
SIZE = (96, 64)  # columns, rows
STEP = 6
"""Frame n is evenly grey: 6 n + 8."""

ENCODINGS = {
    "MPEG-2 in a program stream": ("1.2.840.10008.1.2.4.100", "mpeg2video", "vob", "yuv420p"),
    "MPEG-2 as an elementary stream": ("1.2.840.10008.1.2.4.101", "mpeg2video", "mpeg2video", "yuv420p"),
    "H.264 in MP4": ("1.2.840.10008.1.2.4.102", "libx264", "mp4", "yuv420p"),
    "H.264 in a transport stream": ("1.2.840.10008.1.2.4.103", "libx264", "mpegts", "yuv420p"),
    "HEVC in MP4": ("1.2.840.10008.1.2.4.107", "libx265", "mp4", "yuv420p"),
}


def encoded(codec: str, container: str, kind: str, gop: int = 10) -> bytes:
    """Return a video whose frames are told apart by their grey."""
    target = io.BytesIO()
    with av.open(target, "w", format=container) as output:
        options = {"crf": "10", "x265-params": "log-level=none"} if codec.startswith("libx") else {"q:v": "1"}
        stream = output.add_stream(codec, rate=25, options=options)
        stream.width, stream.height = SIZE
        stream.pix_fmt = kind
        stream.gop_size = gop
        for number in range(FRAMES):
            grey = np.full((SIZE[1], SIZE[0], 3), STEP * number + 8, np.uint8)
            output.mux(stream.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        output.mux(stream.encode(None))
    return target.getvalue()


def written(path: Path, syntax: str, fragments: list[bytes], frames: int = FRAMES) -> Path:
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.77.1.1.1", "2.25.7"
    ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.Modality = "2.25.8", "2.25.9", "ES"
    ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration = 3, "YBR_PARTIAL_420", 0
    ds.Rows, ds.Columns, ds.NumberOfFrames = SIZE[1], SIZE[0], frames
    ds.BitsAllocated = ds.BitsStored = 8
    ds.HighBit, ds.PixelRepresentation, ds.FrameTime = 7, 0, "40"
    even = [part + b"\0" * (len(part) % 2) for part in fragments]
    ds.PixelData = encapsulate(even, has_bot=False)
    ds["PixelData"].is_undefined_length = True
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    dcmwrite(path, ds, enforce_file_format=True)
    return path


def shown(path: Path, number: int) -> float:
    """Return the mean of a frame's red, green and blue, evenly grey as they are."""
    frame = pixels.load(header.read(Location(str(path))).instance, number).stored
    assert frame.shape == (SIZE[1], SIZE[0], 3)
    assert frame.std() < 3
    return float(frame.mean())


@pytest.mark.parametrize("name", ENCODINGS)
def test_each_frame_is_the_right_one_in_any_order(tmp_path: Path, name: str) -> None:
    syntax, codec, container, kind = ENCODINGS[name]
    if codec not in av.codecs_available:
        pytest.skip(f"{codec} is not built in")
    path = written(tmp_path / "video.dcm", syntax, [encoded(codec, container, kind)])
    for number in (0, 1, 2, 25, 26, 11, 39, 5, 19, 20, 0):
        assert shown(path, number) == pytest.approx(STEP * number + 8, abs=2.0), number


@pytest.mark.parametrize(("syntax", "codec", "container"), [(".102", "libx264", "mp4"), (".100", "mpeg2video", "vob")])
def test_a_stream_of_one_key_frame_is_read_in_any_order(
    tmp_path: Path, syntax: str, codec: str, container: str
) -> None:
    if codec not in av.codecs_available:
        pytest.skip(f"{codec} is not built in")
    data = encoded(codec, container, "yuv420p", gop=10 * FRAMES)
    path = written(tmp_path / "video.dcm", "1.2.840.10008.1.2.4" + syntax, [data])
    for number in (39, 0, 17, 38, 18, 1):
        assert shown(path, number) == pytest.approx(STEP * number + 8, abs=2.5), number


def test_a_stream_in_many_fragments_is_one_stream(tmp_path: Path) -> None:
    data = encoded("libx264", "mp4", "yuv420p")
    cut = [0, 2, 700, 702, len(data) // 2 // 2 * 2, len(data)]
    parts = [data[start:end] for start, end in itertools.pairwise(cut)]
    path = written(tmp_path / "video.dcm", "1.2.840.10008.1.2.4.102.1", parts)
    assert shown(path, 33) == pytest.approx(STEP * 33 + 8, abs=2.0)


def test_a_frame_beyond_the_stream_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "video.dcm", "1.2.840.10008.1.2.4.102", [encoded("libx264", "mp4", "yuv420p")], 50)
    assert shown(path, 39) == pytest.approx(STEP * 39 + 8, abs=2.0)
    with pytest.raises(ViewerError, match=r"H\.264") as caught:
        shown(path, 40)
    assert "ends before frame 41" in caught.value.sentence()


def test_what_is_no_video_is_told_by_the_name_of_its_syntax(tmp_path: Path) -> None:
    path = written(tmp_path / "video.dcm", "1.2.840.10008.1.2.4.107", [b"no video at all " * 40])
    with pytest.raises(ViewerError, match="HEVC"):
        shown(path, 0)


def test_a_cut_video_shows_what_is_there(tmp_path: Path) -> None:
    data = encoded("libx264", "mpegts", "yuv420p")
    path = written(tmp_path / "video.dcm", "1.2.840.10008.1.2.4.103", [data[: len(data) * 2 // 3]])
    assert shown(path, 4) == pytest.approx(STEP * 4 + 8, abs=2.0)
    with pytest.raises(ViewerError):
        shown(path, 39)


def test_frames_are_decoded_in_a_process_of_their_own(tmp_path: Path) -> None:
    path = written(tmp_path / "video.dcm", "1.2.840.10008.1.2.4.102", [encoded("libx264", "mp4", "yuv420p")])
    instance = header.read(Location(str(path))).instance
    pool = DecodePool(1)
    try:
        for number in (3, 4, 30):
            values = pool.decode(pixels.frame_job(instance, number))
            assert values.mean() == pytest.approx(STEP * number + 8, abs=2.0)
    finally:
        pool.close()
