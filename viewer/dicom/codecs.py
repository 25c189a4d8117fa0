"""One function for each codec: (bytes, PixelInfo) -> (values, whether three samples are RGB already).

Values are (rows, columns) or (rows, columns, samples), of whatever integer type the codec gives.
"""

from __future__ import annotations

import os
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import PixelInfo
from viewer.dicom import streams
from viewer.dicom.native import decode_native

Array = NDArray[Any]
Decoded = tuple[Array, bool]

LARGE_PICTURE = 2**20
MOST_THREADS = 16
OPENJPEG_BITS = 24
_LOSSY_FRAMES = (0xC0, 0xC1, 0xC2)


def imagecodecs_jpeg(data: bytes, info: PixelInfo) -> Decoded:
    """Decode JPEG of 8, 12 and 16 bits, lossless too, with libjpeg-turbo."""
    import imagecodecs

    head = streams.jpeg_head(data)
    if info.samples == 1 or head is None or head.frame not in _LOSSY_FRAMES:
        # A lossless stream keeps the colours that went in: the attribute tells which.
        same = "grayscale" if info.samples == 1 else "rgb"
        return np.asarray(imagecodecs.jpeg8_decode(data, colorspace=same, outcolorspace=same)), False
    space = "ycbcr" if streams.is_ybr_jpeg(head, info.photometric) else "rgb"
    return np.asarray(imagecodecs.jpeg8_decode(data, colorspace=space, outcolorspace="rgb")), True


def pylibjpeg_jpeg(data: bytes, info: PixelInfo) -> Decoded:
    """Decode JPEG and JPEG-LS with the reference implementation of Thomas Richter."""
    from libjpeg.utils import decode

    head = streams.jpeg_head(data)
    is_lossy_color = info.samples == 3 and head is not None and head.frame in _LOSSY_FRAMES
    is_ybr = head is not None and is_lossy_color and streams.is_ybr_jpeg(head, info.photometric)
    return np.asarray(decode(data, colour_transform=1 if is_ybr else 0)), is_lossy_color


def imagecodecs_jpegls(data: bytes, info: PixelInfo) -> Decoded:
    """Decode JPEG-LS with CharLS."""
    import imagecodecs

    return _interleaved(np.asarray(imagecodecs.jpegls_decode(data)), info), False


def pyjpegls(data: bytes, info: PixelInfo) -> Decoded:
    """Decode JPEG-LS with CharLS in another wrapping."""
    import jpeg_ls

    return _interleaved(np.asarray(jpeg_ls.decode(np.frombuffer(data, np.uint8))), info), False


def imagecodecs_jpeg2000(data: bytes, info: PixelInfo) -> Decoded:
    """Decode JPEG 2000 with OpenJPEG; the stream's own colour transform is undone by the codec."""
    import imagecodecs

    _check_bits(data)
    is_rgb = streams.has_color_transform(data)
    return _interleaved(np.asarray(imagecodecs.jpeg2k_decode(data, numthreads=_threads(info))), info), is_rgb


def imagecodecs_htj2k(data: bytes, info: PixelInfo) -> Decoded:
    """Decode lossless High-Throughput JPEG 2000 with OpenJPH.

    Its wrapper lets lossy values that overshoot wrap around instead of clipping them: those are for OpenJPEG.
    """
    import imagecodecs

    if not streams.is_reversible(data):
        raise ViewerError("it is lossy, which OpenJPH does not clip")

    return _interleaved(np.asarray(imagecodecs.htj2k_decode(data)), info), streams.has_color_transform(data)


def pylibjpeg_jpeg2000(data: bytes, info: PixelInfo) -> Decoded:
    """Decode JPEG 2000 with OpenJPEG in another wrapping."""
    from openjpeg.utils import decode

    _check_bits(data)
    return _interleaved(np.asarray(decode(data)), info), streams.has_color_transform(data)


def imagecodecs_jpegxl(data: bytes, info: PixelInfo) -> Decoded:
    """Decode JPEG XL with libjxl, which gives RGB."""
    import imagecodecs

    return np.asarray(imagecodecs.jpegxl_decode(data, numthreads=_threads(info))), True


def imagecodecs_rle(data: bytes, info: PixelInfo) -> Decoded:
    """Decode RLE (PS3.5 annex G) with imagecodecs."""
    import imagecodecs

    _check_rle(data, info)
    kind = _rle_type(info)
    return _planes(imagecodecs.dicomrle_decode(data, kind), kind, info), False


def pylibjpeg_rle(data: bytes, info: PixelInfo) -> Decoded:
    """Decode RLE with pylibjpeg."""
    from rle.rle import decode_frame

    _check_rle(data, info)
    kind = _rle_type(info)
    return _planes(decode_frame(data, info.rows * info.columns, info.bits_allocated, "<"), kind, info), False


def deflated(data: bytes, info: PixelInfo) -> Decoded:
    """Inflate a frame of the Deflated Image Frame syntax, never beyond its declared size."""
    raw = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, info.frame_bytes)
    if len(raw) < info.frame_bytes:
        raise ViewerError(f"its stream holds {len(raw)} bytes of {info.frame_bytes}")
    return decode_native(raw, info), False


def uncompressed(data: bytes, info: PixelInfo) -> Decoded:
    """Take a frame of the Encapsulated Uncompressed syntax as it is (PS3.5 A.4.11): native, in its own fragment."""
    if len(data) < info.frame_bytes:
        raise ViewerError(f"its fragment holds {len(data)} bytes of {info.frame_bytes}")
    return decode_native(data, info), False


def _check_bits(data: bytes) -> None:
    """Refuse more bits than OpenJPEG is known to be exact for: a wrong picture is worse than none."""
    if streams.sample_bits(data) > OPENJPEG_BITS:
        raise ViewerError(f"its samples have {streams.sample_bits(data)} bits, OpenJPEG is exact up to {OPENJPEG_BITS}")


def _threads(info: PixelInfo) -> int:
    """Return how many threads one picture is worth: several frames are decoded side by side in processes already."""
    return min(MOST_THREADS, os.cpu_count() or 1) if info.rows * info.columns >= LARGE_PICTURE else 1


def _interleaved(values: Array, info: PixelInfo) -> Array:
    """Return samples last, whichever way the codec lays them."""
    if info.samples > 1 and values.shape == (info.samples, info.rows, info.columns):
        return np.ascontiguousarray(values.transpose(1, 2, 0))
    if info.samples == 1 and values.ndim == 3 and values.shape[2] == 1:
        return values[:, :, 0]
    return values


def _check_rle(data: bytes, info: PixelInfo) -> None:
    count = int.from_bytes(data[:4], "little")
    expected = info.samples * _rle_type(info).itemsize
    if len(data) < 64 or count != expected:
        raise ViewerError(f"its RLE header names {count} segments, {expected} are needed")
    offsets = [int.from_bytes(data[at : at + 4], "little") for at in range(4, 4 + 4 * count, 4)]
    if offsets[0] < 64 or offsets != sorted(set(offsets)) or offsets[-1] >= len(data):
        raise ViewerError("its RLE segments overlap or lie outside of the data")


def _rle_type(info: PixelInfo) -> np.dtype[Any]:
    return np.dtype(f"<u{max(1, info.bits_allocated // 8)}")


def _planes(raw: Any, kind: np.dtype[Any], info: PixelInfo) -> Array:
    """Return RLE's planes (always one after the other) as an interleaved picture; 1-bit pixels are packed in it."""
    if info.bits_allocated == 1:
        return decode_native(bytes(raw), info)
    count = info.rows * info.columns * info.samples
    if len(raw) < count * kind.itemsize:
        raise ViewerError(f"its RLE segments hold {len(raw)} bytes of {count * kind.itemsize}")
    values = np.frombuffer(raw, kind, count)
    if info.samples == 1:
        return values.reshape(info.rows, info.columns)
    return np.ascontiguousarray(values.reshape(info.samples, info.rows, info.columns).transpose(1, 2, 0))
