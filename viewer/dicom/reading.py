"""The one way into pydicom: any file, within limits, any failure as a ViewerError."""

from __future__ import annotations

import io
import logging
import warnings
from dataclasses import dataclass, replace
from typing import BinaryIO, Literal, cast

from pydicom import config
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag

from viewer.core import budget
from viewer.core.errors import BeyondLimit, ViewerError
from viewer.dicom.boundary import boundary
from viewer.dicom.budget import Walk, inflate
from viewer.dicom.element_texts import inherit
from viewer.dicom.elements import LONG_VRS, SHORT_VRS
from viewer.dicom.mending import Mending, has_explicit_items
from viewer.dicom.scanner import DEFLATED, EXPLICIT, IMPLICIT, UNDEFINED, read_meta

# pydicom's remarks quote values of the file, a patient's name among them: none may reach a log.
logging.getLogger("pydicom").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", module="pydicom")
config.settings.reading_validation_mode = config.IGNORE

BIG_ENDIAN = "1.2.840.10008.1.2.2"
_PIXEL_TAGS = (0x7FE00008, 0x7FE00009, 0x7FE00010)
_META_READ = 64 * 1024
_ITEMS_LOOKED_FOR = 1024 * 1024
_LARGEST_MENDED = 16 * 1024 * 1024


class Bounded(io.RawIOBase):
    """A stream that never gives more than is left, nor all in all more than the limit of a header.

    A declared length of 3 GB allocates nothing.
    """

    def __init__(self, stream: BinaryIO, size: int) -> None:
        super().__init__()
        self._stream = stream
        self._size = size
        self._most = self._free = budget.current().header_mib * budget.MIB

    def read(self, size: int | None = -1) -> bytes:
        """Return up to `size` bytes; BadFile beyond the limit."""
        position = self._stream.tell()
        left = max(0, self._size - position)
        count = left if size is None or size < 0 else min(size, left)
        self._free -= count
        if self._free < 0:
            reason = f"it holds more than {self._most // budget.MIB} MiB before its pixels"
            raise BeyondLimit(reason, position, hint=budget.hint("header_mib"))
        return self._stream.read(count)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Move as files do."""
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        """Return the position."""
        return self._stream.tell()

    def seekable(self) -> bool:
        """Return True."""
        return True

    def readable(self) -> bool:
        """Return True."""
        return True


@dataclass(slots=True)
class Parsed:
    """A data set up to its pixels, and where these lie in `stream` (tag 0 without pixels; length -1 encapsulated).

    `is_in_place` tells whether offsets are those of the file: not so where it was inflated.
    """

    dataset: Dataset
    transfer_syntax: str
    order: Literal["little", "big"]
    is_explicit: bool
    stream: BinaryIO
    size: int
    is_in_place: bool = True
    pixel_tag: int = 0
    pixel_offset: int = 0
    pixel_length: int = 0
    departures: tuple[str, ...] = ()
    """How the file departs from the standard, in words."""


def parse(stream: BinaryIO, size: int) -> Parsed:
    """Return all elements of a file before its pixels; ViewerError says 'not DICOM', BadFile why and where."""
    with boundary(stream):
        return _parse(stream, size)


def _parse(stream: BinaryIO, size: int) -> Parsed:
    stream.seek(0)
    first = stream.read(_META_READ)
    has_preamble = first[128:132] == b"DICM"
    start = 132 if has_preamble else _bare_start(first, size)
    data_set = first[start:]
    syntax, start = read_meta(first, start)
    if start > size:
        raise ViewerError("damaged: it ends within its first elements")
    departures = _departures(has_preamble, has_meta=data_set[:2] == b"\2\0", syntax=syntax)
    is_in_place = syntax not in DEFLATED
    if not is_in_place:
        stream.seek(start)
        data = inflate(stream, size)
        stream, size, start = io.BytesIO(data), len(data), 0
    parsed = _dataset(stream, size, start, syntax, is_in_place=is_in_place)
    return replace(parsed, departures=departures + parsed.departures)


def _departures(has_preamble: bool, *, has_meta: bool, syntax: str) -> tuple[str, ...]:
    """Say what PS3.10 7.1 asks for and the file lacks; nothing, or one sentence."""
    there = {"preamble": has_preamble, "meta information": has_meta, "transfer syntax": bool(syntax) or not has_meta}
    lacking = [name for name, is_there in there.items() if not is_there]
    return (f"not conformant: no {', no '.join(lacking)} (PS3.10 7.1)",) if lacking else ()


def _bare_start(first: bytes, size: int) -> int:
    """Return where a data set without preamble starts: at 0, or behind one stray byte, left of what was cut away.

    ViewerError where none does.
    """
    if _looks_like_dataset(first, size):
        return 0
    if first[1:3] in (b"\2\0", b"\x08\0") and first[5:7] in SHORT_VRS:
        return 1
    raise ViewerError("not DICOM" if size else "the file is empty")


def _looks_like_dataset(first: bytes, size: int) -> bool:
    """Whether bytes without preamble may be a data set: a low group, then a VR or a length within the file."""
    if len(first) < 8:
        return False
    group = int.from_bytes(first[:2], "little")
    if group in (0x0200, 0x0800):
        return first[4:6] in SHORT_VRS
    if group not in (0x0002, 0x0004, 0x0008):
        return False
    return first[4:6] in SHORT_VRS | LONG_VRS or int.from_bytes(first[4:8], "little") < min(size, 1024)


def _dataset(stream: BinaryIO, size: int, start: int, syntax: str, *, is_in_place: bool) -> Parsed:
    stream.seek(start)
    head = stream.read(8)
    # The VR bytes tell the truth where the transfer syntax is missing or wrong.
    is_explicit = head[4:6] in SHORT_VRS or head[4:6] in LONG_VRS
    is_big = is_explicit and (syntax == BIG_ENDIAN or (not syntax and head[:1] == b"\0"))
    order: Literal["little", "big"] = "big" if is_big else "little"
    Walk(stream, start, order).check(is_explicit=is_explicit)
    stream.seek(start)
    dataset, departures = _elements(stream, size, start, order, is_explicit=is_explicit)
    if not len(dataset):
        raise ViewerError("damaged: it holds no element that can be read")
    if syntax and is_explicit == (syntax == IMPLICIT):
        written = "explicit" if is_explicit else "implicit"
        departures = (f"not conformant: its VRs are {written}, other than its transfer syntax says", *departures)
    known = syntax or (BIG_ENDIAN if is_big else EXPLICIT if is_explicit else IMPLICIT)
    parsed = Parsed(dataset, known, order, is_explicit, stream, size, is_in_place, departures=departures)
    _find_pixels(parsed)
    return parsed


def _elements(
    stream: BinaryIO, size: int, start: int, order: Literal["little", "big"], *, is_explicit: bool
) -> tuple[Dataset, tuple[str, ...]]:
    """Return the elements before the pixels, at which `stream` is left; sequences that break the rules are mended."""
    is_mixed = not is_explicit and has_explicit_items(stream.read(_ITEMS_LOOKED_FOR))
    stream.seek(start)
    if not is_mixed:
        try:
            return _read(Bounded(stream, size), order, is_explicit=is_explicit), ()
        except (ViewerError, MemoryError, RecursionError):
            raise
        except Exception as error:  # noqa: BLE001 - pydicom raises a dozen types on damaged files
            damage = error
    stream.seek(start)
    mending = Mending(stream.read(_LARGEST_MENDED), order, is_explicit=is_explicit, start=start)
    if not is_mixed and mending.reached < 8:
        raise damage
    dataset = _read(io.BytesIO(mending.made), order, is_explicit=is_explicit)
    stream.seek(start + mending.reached)
    return dataset, ("not conformant: its sequences are not written as PS3.5 7.5 asks",)


def _read(stream: io.RawIOBase | io.BytesIO, order: Literal["little", "big"], *, is_explicit: bool) -> Dataset:
    dataset = read_dataset(
        cast("BinaryIO", stream),
        not is_explicit,
        order == "little",
        stop_when=lambda tag, _vr, _length: _is_pixels(tag),
    )
    inherit(dataset)
    return dataset


def _is_pixels(tag: BaseTag) -> bool:
    return tag in _PIXEL_TAGS


def _find_pixels(parsed: Parsed) -> None:
    """Read the header of the pixel element at which parsing stopped."""
    head = parsed.stream.read(12)
    if len(head) < 8:
        return
    group, element = (int.from_bytes(head[at : at + 2], parsed.order) for at in (0, 2))
    tag = group << 16 | element
    if tag not in _PIXEL_TAGS:
        return
    if parsed.is_explicit and head[4:6] in LONG_VRS:
        length, taken = int.from_bytes(head[8:12], parsed.order), 12
    elif parsed.is_explicit:
        length, taken = int.from_bytes(head[6:8], parsed.order), 8
    else:
        length, taken = int.from_bytes(head[4:8], parsed.order), 8
    parsed.pixel_tag = tag
    parsed.pixel_offset = parsed.stream.tell() - len(head) + taken
    parsed.pixel_length = -1 if length == UNDEFINED else length
