"""What showing a picture needs beside its pixels: palettes, tables, overlays, shutters, a colour profile."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import Lut, Overlay, Palette, PixelInfo, Shutter
from viewer.core.readable import visible
from viewer.dicom.boundary import boundary
from viewer.dicom.icc import read_profile
from viewer.dicom.overlays import PixelBit, overlay_frames, overlays_by_frame, pixel_bits
from viewer.dicom.palette import read_palette
from viewer.dicom.values import first_number

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.dicom.reading import Parsed

Array = NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class Extras:
    """The tables of one instance; `notes` name those that are damaged and were left out.

    `supplement` is the palette of a grey picture's highest values. `pixel_bits` are overlays in the pixel words.
    `frame_luts` and `shutters` hold nothing, one entry for all frames, or one for each.
    """

    palette: Palette | None = None
    modality_lut: Lut | None = None
    voi_luts: tuple[Lut, ...] = ()
    overlays: tuple[tuple[Overlay, ...], ...] = ()
    notes: tuple[str, ...] = ()
    frame_luts: tuple[tuple[Lut, ...], ...] = ()
    presentation_lut: Lut | None = None
    supplement: Palette | None = None
    pixel_bits: tuple[PixelBit, ...] = ()
    shutters: tuple[Shutter | None, ...] = ()
    icc: bytes = b""

    @property
    def nbytes(self) -> int:
        """Bytes that all of it keeps in memory, nearly."""
        luts = (self.modality_lut, self.presentation_lut, *self.voi_luts, *chain.from_iterable(self.frame_luts))
        bitmaps = {id(one): one.bits.nbytes for one in chain.from_iterable(self.overlays)}
        lists = 64 * (len(self.overlays) + len(self.frame_luts) + len(self.shutters))
        return lists + sum(bitmaps.values()) + sum(lut.values.nbytes for lut in luts if lut) + len(self.icc)

    def overlays_of(self, frame: int) -> tuple[Overlay, ...]:
        """Return the overlays that lie over a frame, counted from 0."""
        return self.overlays[frame] if frame < len(self.overlays) else ()

    def voi_luts_of(self, frame: int) -> tuple[Lut, ...]:
        """Return the VOI tables for a frame, counted from 0."""
        if self.frame_luts:
            return self.frame_luts[min(frame, len(self.frame_luts) - 1)] or self.voi_luts
        return self.voi_luts

    def shutter_of(self, frame: int) -> Shutter | None:
        """Return the shutter of a frame, counted from 0."""
        return self.shutters[min(frame, len(self.shutters) - 1)] if self.shutters else None


NO_EXTRAS = Extras()
__all__ = ["NO_EXTRAS", "Extras", "luts_of", "overlay_frames", "read_extras", "read_lut"]


def read_extras(parsed: Parsed, info: PixelInfo, frame_count: int) -> Extras:
    """Return the tables of a parsed file; a damaged one is left out with a note, the picture is shown without it."""
    notes: list[str] = []

    def attempt(what: str, read: Any, default: Any) -> Any:
        try:
            with boundary():
                return read()
        except ViewerError as error:
            notes.append(f"{what} left out: {error.detail or error.message}")
            return default

    dataset, order = parsed.dataset, parsed.order

    def palette() -> Palette | None:
        return read_palette(dataset, order, is_signed=info.is_signed)

    def tables(keyword: str, *, is_signed: bool) -> tuple[Lut, ...]:
        return luts_of(dataset, keyword, order, is_signed=is_signed)

    from viewer.dicom.shutters import frame_shutters  # loads pydicom

    is_palette, is_grey = info.photometric == "PALETTE COLOR", info.photometric.startswith("MONOCHROME")
    has_signed_input = info.is_signed or _goes_below_zero(dataset)
    modality = attempt("modality table", lambda: tables("ModalityLUTSequence", is_signed=info.is_signed), ())
    shape = attempt("presentation table", lambda: tables("PresentationLUTSequence", is_signed=False), ())
    return Extras(
        palette=attempt("colour palette", palette, None) if is_palette else None,
        supplement=attempt("supplemental palette", palette, None) if is_grey else None,
        modality_lut=modality[0] if modality else None,
        voi_luts=attempt("VOI table", lambda: tables("VOILUTSequence", is_signed=has_signed_input), ()),
        frame_luts=attempt("VOI table", lambda: _frame_luts(parsed, frame_count, is_signed=has_signed_input), ()),
        presentation_lut=shape[0] if shape else None,
        overlays=attempt("overlay", lambda: overlays_by_frame(dataset, frame_count), ()),
        pixel_bits=attempt("overlay", lambda: pixel_bits(dataset, info), ()),
        shutters=attempt("shutter", lambda: frame_shutters(dataset, frame_count), ()),
        icc=attempt("colour profile", lambda: read_profile(dataset), b""),
        notes=tuple(notes),
    )


def _frame_luts(parsed: Parsed, frame_count: int, *, is_signed: bool) -> tuple[tuple[Lut, ...], ...]:
    """Return the VOI tables of each frame of an enhanced object (C.7.6.16.2.10); () where there are none."""
    from viewer.dicom.functional_groups import Groups

    groups = Groups(parsed.dataset)
    if not groups.has("FrameVOILUTSequence", "VOILUTSequence"):
        return ()
    items = [groups.macro(frame, "FrameVOILUTSequence") for frame in range(min(frame_count, groups.count))]
    return tuple(
        luts_of(item, "VOILUTSequence", parsed.order, is_signed=is_signed) if item is not None else () for item in items
    )


def _goes_below_zero(dataset: Dataset) -> bool:
    """Whether modality values may be negative, so that a VOI table's first input is a signed number."""
    element = dataset.get_item("RescaleIntercept") if "RescaleIntercept" in dataset else None
    value = None if element is None else element.value
    return (first_number(value if isinstance(value, bytes) else str(value).encode()) or 0) < 0


def luts_of(dataset: Dataset, keyword: str, order: Literal["little", "big"], *, is_signed: bool) -> tuple[Lut, ...]:
    """Return the tables of a sequence (C.11.1, C.11.2, C.11.4)."""
    return tuple(read_lut(item, order, is_signed=is_signed) for item in dataset.get(keyword, None) or ())


def read_lut(item: Dataset, order: Literal["little", "big"], *, is_signed: bool) -> Lut:
    """Return one table (PS3.3 C.11.1.1): a count of 0 means 65536, the first input follows the pixels' sign."""
    count, first, bits = (int(value) for value in item.LUTDescriptor)
    count = count % 65536 or 65536
    first = (first + 32768) % 65536 - 32768 if is_signed else first % 65536
    values = _words(item["LUTData"].value, count, bits, order)
    explanation = visible(str(item.get("LUTExplanation", "") or ""))
    return Lut(first, values, bits if 1 <= bits <= 16 else 16, explanation)


def _words(data: Any, count: int, bits: int, order: Literal["little", "big"]) -> Array:
    if not isinstance(data, (bytes, bytearray)):
        values = np.atleast_1d(np.asarray(data, dtype=np.int64)).astype(np.uint16)
    elif bits <= 8 and len(data) < 2 * count:
        values = np.frombuffer(data, np.uint8).astype(np.uint16)
    else:
        values = np.frombuffer(data, "<u2" if order == "little" else ">u2", len(data) // 2).astype(np.uint16)
    if not len(values):
        raise ViewerError("the table is empty")
    return values[:count]
