"""Native pixels: bytes of a file to stored values (PS3.5 8.1, 8.2)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import PixelInfo
from viewer.dicom.colour import full_from_422

Array = NDArray[Any]

_FLOATS = {"float": "f4", "double": "f8"}
FREELY_FILLED = 64 * 1024 * 1024
LARGEST_RATIO = 100


def stored_type(info: PixelInfo) -> np.dtype[Any]:
    """Return the type of the stored values in memory; ViewerError for sizes that the standard does not know."""
    if info.number in _FLOATS:
        return np.dtype(_FLOATS[info.number])
    if info.bits_allocated == 1:
        return np.dtype(np.uint8)
    if info.bits_allocated not in (8, 16, 32, 64):
        raise ViewerError(
            "The picture cannot be shown",
            f"its values have {info.bits_allocated} bits",
            "1, 8, 16, 32 and 64 bits are known",
        )
    return np.dtype(f"{'i' if info.is_signed else 'u'}{info.bits_allocated // 8}")


def stored_shape(info: PixelInfo) -> tuple[int, ...]:
    """Return (rows, columns), or (rows, columns, samples) of a picture with several samples."""
    if info.rows <= 0 or info.columns <= 0 or info.samples <= 0:
        raise ViewerError("The picture cannot be shown", f"its size is {info.columns} x {info.rows} pixels")
    return (info.rows, info.columns) if info.samples == 1 else (info.rows, info.columns, info.samples)


def keep_stored_bits(values: Array, info: PixelInfo) -> Array:
    """Mask and sign-extend integers in place: bits high_bit..high_bit - bits_stored + 1 are the value (PS3.5 8.1.1)."""
    size = values.dtype.itemsize * 8
    if values.dtype.kind == "f" or info.bits_stored >= size or info.bits_allocated == 1:
        return values
    above = size - 1 - info.high_bit
    if info.high_bit == info.bits_stored - 1 and _is_within(values, info.bits_stored):
        return values
    if above > 0:
        np.left_shift(values, above, out=values)
    np.right_shift(values, size - info.bits_stored, out=values)  # arithmetic for signed types
    return values


def _is_within(values: Array, bits: int) -> bool:
    """Whether all values are numbers of `bits` bits already: nearly always, and quicker to see than to shift."""
    if values.dtype.kind == "u":
        return int(values.max(initial=0)) < 1 << bits
    half = 1 << (bits - 1)
    return -half <= int(values.min(initial=0)) and int(values.max(initial=0)) < half


def decode_native(data: bytes, info: PixelInfo, order: str = "<", first_bit: int = 0) -> Array:
    """Return the stored values of one native frame, samples interleaved, colours as they are in the file.

    `order` is '<' or '>'; `first_bit` the bit of `data` at which a 1-bit frame starts. What `data` does not reach is
    filled with the padding value, or 0; ViewerError where next to nothing of a large picture is there.
    """
    shape, kind = stored_shape(info), stored_type(info)
    _check_fill(len(data), info)
    if info.bits_allocated == 1:
        return _bits(data, shape, first_bit)
    values = _complete(data, info, np.dtype(order + kind.str[1:]), native_count(info))
    if info.is_halved:
        return full_from_422(values, info.rows, info.columns)
    if info.samples > 1 and info.is_planar:
        values = np.ascontiguousarray(values.reshape(info.samples, info.rows, info.columns).transpose(1, 2, 0))
    return keep_stored_bits(values.reshape(shape), info)


def _check_fill(present: int, info: PixelInfo) -> None:
    """Keep a few bytes from becoming a large picture: 64 MiB are filled freely, beyond that 99 in a hundred."""
    if info.frame_bytes > max(FREELY_FILLED, LARGEST_RATIO * present):
        raise ViewerError("The picture is missing", f"{present} of its {info.frame_bytes} bytes are in the file")


def native_count(info: PixelInfo) -> int:
    """Return how many values a native frame has in the file."""
    return info.frame_bytes * 8 // max(1, info.bits_allocated)


def rows_present(size: int, info: PixelInfo) -> int:
    """Return how many whole rows `size` bytes of a native frame hold."""
    row = info.frame_bytes / info.rows
    planes = info.samples if info.is_planar else 1
    return max(0, min(info.rows, int((size - info.frame_bytes * (planes - 1) / planes) * planes // row)))


def _complete(data: bytes, info: PixelInfo, kind: np.dtype[Any], count: int) -> Array:
    """Return a writable array of `count` values in native byte order, what is missing filled."""
    there = min(count, len(data) // kind.itemsize)
    values = np.empty(count, kind.newbyteorder("="))
    values[:there] = np.frombuffer(data, kind, there)
    if there < count:
        values[there:] = _background(info, values.dtype)
    return values


def _background(info: PixelInfo, kind: np.dtype[Any]) -> int:
    if info.padding is None or kind.kind == "f":
        return 0
    limits = np.iinfo(kind)
    return min(max(info.padding[0], int(limits.min)), int(limits.max))


def _bits(data: bytes, shape: tuple[int, ...], first_bit: int) -> Array:
    count = int(np.prod([int(n) for n in shape]))
    found = np.unpackbits(np.frombuffer(data, np.uint8), count=first_bit + count, bitorder="little")[
        first_bit:
    ]  # 0 beyond
    return found.reshape(shape)
