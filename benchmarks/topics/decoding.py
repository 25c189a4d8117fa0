"""Decoding one frame, by transfer syntax and size: pydicom's default and pylibjpeg are the peers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np

from benchmarks import data
from benchmarks.rows import Row, times_faster
from benchmarks.timing import medians

FRAMES = 12
SIZES = {512: 7, 2048: 3}
"""Rows and columns of the pictures, and how often each is measured."""
LEAST = {"JPEG-LS Lossless": 3.0, "JPEG-LS Near-Lossless": 3.0, "JPEG Lossless": 3.0, "JPEG Lossless SV1": 3.0}
"""How many times faster than pylibjpeg a syntax has to be."""

_UID = "1.2.840.10008.1.2."


def _j2k(pixels: data.Pixels) -> bytes:
    return bytes(imagecodecs.jpeg2k_encode(pixels, level=0, codecformat="j2k", reversible=True, bitspersample=12))


def _lossless(predictor: int) -> Callable[[data.Pixels], bytes]:
    return lambda pixels: bytes(imagecodecs.jpeg8_encode(pixels, lossless=True, predictor=predictor, bitspersample=12))


ENCODERS: dict[str, tuple[str, int, Callable[[data.Pixels], bytes]]] = {
    "JPEG Baseline": (_UID + "4.50", 8, lambda pixels: bytes(imagecodecs.jpeg8_encode((pixels >> 4).astype(np.uint8)))),
    "JPEG Extended": (_UID + "4.51", 12, lambda pixels: bytes(imagecodecs.jpeg8_encode(pixels, bitspersample=12))),
    "JPEG Lossless": (_UID + "4.57", 12, _lossless(6)),
    "JPEG Lossless SV1": (_UID + "4.70", 12, _lossless(1)),
    "JPEG-LS Lossless": (_UID + "4.80", 12, lambda pixels: bytes(imagecodecs.jpegls_encode(pixels))),
    "JPEG-LS Near-Lossless": (_UID + "4.81", 12, lambda pixels: bytes(imagecodecs.jpegls_encode(pixels, level=3))),
    "JPEG 2000 Lossless": (_UID + "4.90", 12, _j2k),
    "HTJ2K Lossless": (_UID + "4.201", 12, lambda pixels: bytes(imagecodecs.htj2k_encode(pixels, reversible=True))),
    "JPEG XL Lossless": (_UID + "4.110", 12, lambda pixels: bytes(imagecodecs.jpegxl_encode(pixels, lossless=True))),
}


def run() -> list[Row]:
    """Return the rows of files, then those of syntaxes by size."""
    rows = _files()
    for size, rounds in SIZES.items():
        tiles = size // data.SIZE
        pixels = np.tile(data.slice_pixels(30, 60), (tiles, tiles))
        for name in ENCODERS:
            rows += _compared(name, pixels, rounds)
    return rows


def _files() -> list[Row]:
    """Compare with pydicom's default plug-ins (pylibjpeg, pyjpegls); header reading is left out of both."""
    import pydicom
    from pydicom.pixels import pixel_array

    from viewer.core.records import Location
    from viewer.dicom import decoders, header, pixels

    rows = []
    for syntax in ("native", *data.ENCODERS):
        paths = sorted(str(path) for path in data.ct60(syntax).iterdir())[:FRAMES]
        instances = [header.read(Location(path)).instance for path in paths]
        sets = [pydicom.dcmread(path) for path in paths]
        assert all(
            (decoders.decode(pixels.frame_job(instance)) == pixel_array(ds)).all()
            for instance, ds in zip(instances, sets, strict=True)
        )
        taken = medians(
            {
                "ours": lambda instances=instances: [decoders.decode(pixels.frame_job(one)) for one in instances],
                "pydicom": lambda sets=sets: [pixel_array(ds) for ds in sets],
            },
            rounds=5,
        )
        ours, peer = (1000 * taken[name] / FRAMES for name in ("ours", "pydicom"))
        rows.append(Row(f"{syntax}, a frame of a file", ours, "ms", "pydicom pixel_array", peer))
    return rows


def _compared(name: str, pixels: data.Pixels, rounds: int) -> list[Row]:
    """Measure one syntax against pylibjpeg's decoder and pydicom's default, where they have one."""
    from viewer.core.pixels import PixelInfo
    from viewer.dicom.decoders import FrameJob, decode

    syntax, bits, encode = ENCODERS[name]
    stream = encode(pixels)
    size = 8 if bits == 8 else 16
    job = FrameJob(syntax, PixelInfo(*pixels.shape, 1, size, bits, bits - 1), stream, is_encapsulated=True)
    calls: dict[str, Callable[[], Any]] = {"ours": lambda: decode(job)}
    if (theirs := _pylibjpeg(syntax)) is not None:
        calls["pylibjpeg"] = lambda: theirs(stream)
    if (default := _pydicom(job)) is not None:
        calls["pydicom"] = default
    taken = {who: 1000 * seconds for who, seconds in medians(calls, rounds=rounds).items()}
    title = f"{name}, {pixels.shape[0]} x {pixels.shape[1]}"
    least = LEAST.get(name)
    rows = []
    if "pylibjpeg" in taken and least is not None:
        rows.append(times_faster(title, taken["ours"], "ms", "pylibjpeg", taken["pylibjpeg"], least))
    else:
        rows.append(
            Row(title, taken["ours"], "ms", *(("pylibjpeg", taken["pylibjpeg"]) if "pylibjpeg" in taken else ()))
        )
    if "pydicom" in taken:
        rows.append(Row(title, taken["ours"], "ms", "pydicom default", taken["pydicom"]))
    return rows


def _pylibjpeg(syntax: str) -> Callable[[bytes], Any] | None:
    """Return pylibjpeg's decoder of a syntax, None where it has none."""
    from libjpeg.utils import decode as jpeg
    from openjpeg.utils import decode as jpeg2000

    number = int(syntax.rpartition(".")[2])
    if number in (90, 201):
        return jpeg2000
    return jpeg if number < 90 else None


def _pydicom(job: Any) -> Callable[[], Any] | None:
    """Return a call of pydicom's decoder with its default plug-in, None where it knows none."""
    from pydicom.encaps import encapsulate
    from pydicom.pixels import get_decoder

    try:
        decoder = get_decoder(job.transfer_syntax_uid)
    except NotImplementedError:
        return None
    info = job.info
    source = encapsulate([job.data])
    options = {
        "rows": info.rows, "columns": info.columns, "samples_per_pixel": 1, "bits_allocated": info.bits_allocated,
        "bits_stored": info.bits_stored, "number_of_frames": 1, "photometric_interpretation": "MONOCHROME2",
        "pixel_representation": 0, "pixel_keyword": "PixelData",
    }  # fmt: skip
    return lambda: decoder.as_array(source, index=0, **options)
