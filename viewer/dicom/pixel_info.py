"""The image pixel module, checked against what a file can hold (PS3.3 C.7.6.3)."""

from __future__ import annotations

from functools import lru_cache

from viewer.core import budget
from viewer.core.errors import BeyondLimit
from viewer.core.pixels import PixelInfo
from viewer.dicom import elements as el
from viewer.dicom.scanner import Head
from viewer.dicom.values import binary, integer, text

MOST_SAMPLES = 4  # of retired CMYK and ARGB

_NEEDED = (
    el.ROWS, el.COLUMNS, el.SAMPLES, el.BITS_ALLOCATED, el.BITS_STORED, el.HIGH_BIT, el.SIGNED, el.PHOTOMETRIC,
    el.PLANAR, el.PADDING, el.PADDING_LIMIT,
)  # fmt: skip


def pixel_info(head: Head) -> PixelInfo | None:
    """Return how the pixels are encoded, None without pixels or with their size missing.

    Raises BadFile for sizes that no file of this length and no memory can hold.
    """
    if not head.number:
        return None
    get = head.raw.get
    info = _info(head.order == "big", head.number, *[get(tag, b"") for tag in _NEEDED])
    if info is None:
        head.notes.append("no picture: its rows and columns are missing")
    elif info.frame_bytes > budget.current().frame_bytes:
        reason = f"a picture of {info.columns} x {info.rows} pixels is declared, more than can be shown"
        raise BeyondLimit(reason, hint=budget.hint("frame_mib"))
    return info


@lru_cache(1024)
def _info(
    is_big: bool, number: str, rows: bytes, columns: bytes, samples: bytes, allocated: bytes, stored: bytes,
    high_bit: bytes, sign: bytes, photometric: bytes, planar: bytes, padding: bytes, limit: bytes,
) -> PixelInfo | None:  # fmt: skip
    def whole(value: bytes, default: int) -> int:
        found = binary(value, "big" if is_big else "little")
        return default if found is None else found

    size = whole(rows, 0), whole(columns, 0)
    if min(size) <= 0:
        return None
    count = _samples(whole(samples, 1), text(photometric))
    bits = {"float": 32, "double": 64}.get(number) or max(1, whole(allocated, 16))
    kept = min(max(1, whole(stored, bits)), bits)
    is_signed = whole(sign, 0) == 1
    edges = [binary(value, "big" if is_big else "little", is_signed=is_signed) for value in (padding, limit)]
    low = edges[0]
    high = edges[1] if edges[1] is not None else low
    return PixelInfo(
        rows=size[0],
        columns=size[1],
        samples=count,
        bits_allocated=bits,
        bits_stored=kept,
        high_bit=min(max(kept - 1, whole(high_bit, kept - 1)), bits - 1),
        is_signed=is_signed,
        photometric=text(photometric) or ("MONOCHROME2" if count == 1 else "RGB"),
        is_planar=whole(planar, 0) == 1,
        number=number,
        padding=None if low is None or high is None or number != "int" else (min(low, high), max(low, high)),
    )


def _samples(declared: int, photometric: str) -> int:
    """Return the samples of a pixel; a number that no picture has (C.7.6.3.1.1) gives way to what its colours need."""
    if 1 <= declared <= MOST_SAMPLES:
        return declared
    return 1 if photometric.startswith(("MONOCHROME", "PALETTE")) or not photometric else 3


def frame_count(head: Head, info: PixelInfo) -> tuple[int, int]:
    """Return how many frames can be there, at most those declared, and how many are declared; a difference is noted.

    Whole native frames are counted where the number that is declared cannot be read.
    """
    raw = head.raw.get(el.FRAMES, b"")
    number = integer(raw)
    if number is None and text(raw) and head.pixel_offset and head.pixel_length >= 0:
        number = head.pixel_length * 8 // frame_bits(info)
        head.notes.append(f"its number of frames cannot be read: {number} were counted")
    declared = max(1, number or 1)
    if head.pixel_length < 0 or not head.pixel_offset:
        possible = max(1, (head.size - head.pixel_offset) // 8) if head.is_in_place else declared
    else:
        there = min(head.pixel_length, max(0, head.size - head.pixel_offset)) if head.is_in_place else head.pixel_length
        possible = max(1, -(-there * 8 // frame_bits(info)))
    count = min(declared, possible, budget.current().frames)
    if count < min(declared, possible):
        head.notes.append(f"only {count} of {declared} frames are shown; {budget.hint('frames')}")
    elif count < declared:
        head.notes.append(f"{count} of {declared} frames are in the file")
    return count, declared


def most_frames(head: Head) -> int:
    """Return how many frames there can be at most, whatever their size: one bit of native pixels each."""
    there = head.pixel_length * 8 if head.pixel_length >= 0 else (head.size - head.pixel_offset) // 8
    raw = head.raw.get(el.FRAMES, b"")
    number = integer(raw)
    declared = there if number is None and text(raw) else max(1, number or 1)
    return max(1, min(declared, there, budget.current().frames))


def frame_bits(info: PixelInfo) -> int:
    """Return the bits of a frame in the file: 1-bit frames follow each other without padding (PS3.5 8.1.1)."""
    return info.rows * info.columns * info.samples if info.bits_allocated == 1 else info.frame_bytes * 8
