"""Encoded frames to stored values: which codec reads which transfer syntax.

A pure module: it runs in worker processes, and imports a codec when a frame first needs it.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core import budget
from viewer.core.errors import ViewerError
from viewer.core.pixels import PixelInfo
from viewer.dicom import streams
from viewer.dicom.colour import rgb_from_ybr
from viewer.dicom.native import decode_native, keep_stored_bits, stored_shape, stored_type
from viewer.dicom.syntaxes import BY_STREAM, CANDIDATES, LIBRARIES, RLE, syntax_name
from viewer.dicom.video import VideoFrame, decode_video

Array = NDArray[Any]

MOST_TIMES, FREE_PIXELS = 4, 2**20
_YBR = frozenset(("YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL", "YBR_PARTIAL_422", "YBR_PARTIAL_420"))


@dataclass(frozen=True, slots=True)
class FrameJob:
    """One frame's encoded bytes and all that decoding them needs; picklable.

    `order` and `first_bit` matter for native frames only, see `native.decode_native`. `note` says what the
    reader of the bytes noticed, for the picture. `video` takes the place of `data` where one stream holds all frames.
    `tile` is the part of the picture that is wanted: its first row and column, and how many of each.
    """

    transfer_syntax_uid: str
    info: PixelInfo
    data: bytes
    is_encapsulated: bool = False
    order: str = "<"
    first_bit: int = 0
    note: str = ""
    video: VideoFrame | None = None
    tile: tuple[int, int, int, int] | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of the decoded array: (rows, columns) or (rows, columns, samples)."""
        whole = stored_shape(self.info)
        return whole if self.tile is None else (*self.tile[2:], *whole[2:])

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the decoded array."""
        return stored_type(self.info)

    @property
    def nbytes(self) -> int:
        """Bytes of the decoded array; ViewerError beyond what is shown, before anything is allocated."""
        count = self.dtype.itemsize
        for size in self.shape:
            count *= int(size)
        if count > budget.current().frame_bytes:
            pixels = f"{self.info.columns} x {self.info.rows} pixels"
            raise ViewerError("The picture is too large", pixels, budget.hint("frame_mib"))
        return count


def decode(job: FrameJob) -> Array:
    """Return the stored values of a frame: bits masked, sign extended, YBR as RGB, palette indices as they are.

    ViewerError names the transfer syntax and what each codec said.
    """
    if job.tile is not None:
        row, column, rows, columns = job.tile
        return np.ascontiguousarray(decode(replace(job, tile=None))[row : row + rows, column : column + columns])
    job.nbytes  # noqa: B018 - refuses sizes before a codec allocates
    info = job.info
    if job.video is not None:
        return _decode_video(job, job.video)
    if not job.is_encapsulated:
        values = decode_native(job.data, info, job.order, job.first_bit)
        return _as_rgb(values, info)
    if not job.data:
        raise ViewerError("The picture is missing", "its data is empty")
    values, is_rgb = _decode_stream(job)
    return values if is_rgb else _as_rgb(values, info)


def _as_rgb(values: Array, info: PixelInfo) -> Array:
    """Return RGB of what the header calls YBR, other values as they are."""
    if info.photometric not in _YBR or info.samples != 3 or values.dtype.kind != "u":
        return values
    return rgb_from_ybr(values, is_partial=info.photometric.startswith("YBR_PARTIAL"))


def _decode_stream(job: FrameJob) -> tuple[Array, bool]:
    _check_declared(job)
    reasons = []
    for name in _candidates(job):
        codec = getattr(importlib.import_module("viewer.dicom.codecs"), name)
        try:
            values, is_rgb = codec(job.data, job.info)
            return _as_stored(values, job), is_rgb
        except (MemoryError, KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # noqa: BLE001 - codecs raise what they like (one in Rust: panics); try the next
            reasons.append(
                error.message
                if isinstance(error, ViewerError)
                else f"{LIBRARIES.get(name, name)}: {_first_line(error)}"
            )
    detail = "; ".join(dict.fromkeys(reasons)) or "no decoder is known for it"
    hint = "the file is damaged, or not encoded as it says" if reasons else ""
    raise ViewerError(f"The picture cannot be decoded ({syntax_name(job.transfer_syntax_uid)})", detail, hint)


def _check_declared(job: FrameJob) -> None:
    """Refuse a stream whose size is none, or far larger than the header's: a codec would work until the deadline."""
    declared, (rows, columns) = streams.declared_size(job.data), (job.info.rows, job.info.columns)
    if declared is None:
        return
    if declared == (0, 0) or declared[0] * declared[1] > MOST_TIMES * rows * columns + FREE_PIXELS:
        reason = f"its stream holds {declared[1]} x {declared[0]}, its header says {columns} x {rows}"
        raise ViewerError(f"The picture cannot be decoded ({syntax_name(job.transfer_syntax_uid)})", reason)


def _decode_video(job: FrameJob, frame: VideoFrame) -> Array:
    try:
        return _as_stored(decode_video(frame, job.info), job)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - FFmpeg raises some dozen types
        reason = error.sentence() if isinstance(error, ViewerError) else _first_line(error)
        name = syntax_name(job.transfer_syntax_uid)
        raise ViewerError(f"The picture cannot be decoded ({name})", reason) from None


def _candidates(job: FrameJob) -> tuple[str, ...]:
    """Return the codecs to try: those of the transfer syntax, then those of what the bytes look like."""
    declared = CANDIDATES.get(job.transfer_syntax_uid, ("", ()))[1]
    seen = BY_STREAM.get(streams.kind(job.data), ())
    return tuple(dict.fromkeys(declared + seen))


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:120]


def _as_stored(values: Array, job: FrameJob) -> Array:
    """Check the size of what a codec returned, and give its values the type of the header."""
    info, kind = job.info, job.dtype
    shape = stored_shape(info)
    if values.shape != shape:
        raise ViewerError(f"its stream holds {_size(values.shape)}, its header says {_size(shape)}")
    has_other_sign = values.dtype.kind != kind.kind and kind.kind != "f"
    values = values.astype(values.dtype.newbyteorder("="), copy=not values.flags.writeable)
    if values.dtype.itemsize != kind.itemsize:
        _check_range(values, kind.itemsize)
        values = values.astype(f"{values.dtype.kind}{kind.itemsize}")
    values = values.view(kind)
    if CANDIDATES.get(job.transfer_syntax_uid, ("", ()))[1] == RLE:
        return keep_stored_bits(values, info)
    return _low_bits(values, info) if has_other_sign and info.bits_allocated > 1 else values


def _check_range(values: Array, size: int) -> None:
    """Refuse values that the header's bytes cannot hold: wrapped around they would be another picture."""
    if values.dtype.kind not in "iu" or values.dtype.itemsize < size:
        return
    limits = np.iinfo(f"{values.dtype.kind}{size}")
    if values.min(initial=0) < limits.min or values.max(initial=0) > limits.max:
        raise ViewerError(f"its stream holds values of more than the {8 * size} bits that its header says")


def _low_bits(values: Array, info: PixelInfo) -> Array:
    """Reinterpret the lowest bits where stream and header differ on the sign: the header wins.

    A codec's samples start at bit 0, whatever HighBit says. Where they agree nothing is masked: a lossy codec may
    overshoot, and a wrapped value would be black where the picture is white.
    """
    above = values.dtype.itemsize * 8 - info.bits_stored
    if above > 0:
        np.left_shift(values, above, out=values)
        np.right_shift(values, above, out=values)
    return values


def _size(shape: tuple[int, ...]) -> str:
    return " x ".join(str(n) for n in (shape[1], shape[0], *shape[2:])) if len(shape) > 1 else str(shape)
