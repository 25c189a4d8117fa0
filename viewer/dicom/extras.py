"""What showing a picture needs beside its pixels: palette, modality and VOI tables, overlays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import Lut, Overlay, Palette, PixelInfo
from viewer.dicom.boundary import boundary
from viewer.dicom.palette import read_palette

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.dicom.reading import Parsed

Array = NDArray[Any]

MOST_OVERLAYS = 16
LARGEST_OVERLAY = 2**28


@dataclass(frozen=True, slots=True, eq=False)
class Extras:
    """The tables of one instance; `notes` name those that are damaged and were left out."""

    palette: Palette | None = None
    modality_lut: Lut | None = None
    voi_luts: tuple[Lut, ...] = ()
    overlays: tuple[tuple[Overlay, ...], ...] = ()
    notes: tuple[str, ...] = ()

    def overlays_of(self, frame: int) -> tuple[Overlay, ...]:
        """Return the overlays that lie over a frame, counted from 0."""
        return self.overlays[frame] if frame < len(self.overlays) else ()


NO_EXTRAS = Extras()


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
    palette = None
    if info.photometric == "PALETTE COLOR":
        palette = attempt("colour palette", lambda: read_palette(dataset, order, is_signed=info.is_signed), None)
    modality = attempt(
        "modality table", lambda: _luts(dataset, "ModalityLUTSequence", order, is_signed=info.is_signed), ()
    )
    voi = attempt(
        "VOI table",
        lambda: _luts(dataset, "VOILUTSequence", order, is_signed=info.is_signed or _goes_below_zero(dataset)),
        (),
    )
    overlays = attempt("overlay", lambda: _overlays(dataset, frame_count), ())
    return Extras(
        palette=palette,
        modality_lut=modality[0] if modality else None,
        voi_luts=voi,
        overlays=overlays,
        notes=tuple(notes),
    )


def _goes_below_zero(dataset: Dataset) -> bool:
    """Whether modality values may be negative, so that a VOI table's first input is a signed number."""
    return float(dataset.get("RescaleIntercept", None) or 0) < 0


def _luts(dataset: Dataset, keyword: str, order: Literal["little", "big"], *, is_signed: bool) -> tuple[Lut, ...]:
    return tuple(read_lut(item, order, is_signed=is_signed) for item in dataset.get(keyword, None) or ())


def read_lut(item: Dataset, order: Literal["little", "big"], *, is_signed: bool) -> Lut:
    """Return one table (PS3.3 C.11.1.1): a count of 0 means 65536, the first input follows the pixels' sign."""
    count, first, bits = (int(value) for value in item.LUTDescriptor)
    count = count % 65536 or 65536
    first = (first + 32768) % 65536 - 32768 if is_signed else first % 65536
    values = _words(item["LUTData"].value, count, bits, order)
    explanation = str(item.get("LUTExplanation", "") or "")
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


def _overlays(dataset: Dataset, frame_count: int) -> tuple[tuple[Overlay, ...], ...]:
    """Return for each frame its overlays of groups 6000 to 601E (PS3.3 C.9.2)."""
    found: list[list[Overlay]] = [[] for _ in range(frame_count)]
    for group in range(0x6000, 0x6000 + 2 * MOST_OVERLAYS, 2):
        if (group, 0x3000) not in dataset:
            continue
        for frame, overlay in overlay_frames(dataset, group):
            for index in range(frame_count) if frame is None else (frame,):
                if index < frame_count:
                    found[index].append(overlay)
    return tuple(tuple(overlays) for overlays in found) if any(found) else ()


def overlay_frames(dataset: Dataset, group: int) -> list[tuple[int | None, Overlay]]:
    """Return (frame, overlay) pairs of one group; frame None lies over all frames."""

    def number(element: int, default: int) -> int:
        value = dataset.get((group, element))
        return default if value is None or value.value in (None, "") else int(value.value)

    rows, columns, count = number(0x0010, 0), number(0x0011, 0), max(1, number(0x0015, 1))
    first = max(1, number(0x0051, 1)) - 1
    origin_element = dataset.get((group, 0x0050))
    origin = [int(value) for value in origin_element.value] if origin_element is not None else [1, 1]
    label_element = dataset.get((group, 0x1500))
    label = str(label_element.value) if label_element is not None else ""
    data = dataset[group, 0x3000].value
    size = rows * columns
    if size <= 0 or size * count > LARGEST_OVERLAY:
        raise ViewerError("its size is not possible")
    raw = np.frombuffer(data, np.uint8)
    bits = np.unpackbits(raw, count=min(size * count, len(raw) * 8), bitorder="little")
    if len(bits) < size:
        raise ViewerError("its data is cut short")
    place = (origin[0] - 1, origin[1] - 1)
    planes = [bits[at * size : (at + 1) * size].reshape(rows, columns).astype(bool) for at in range(len(bits) // size)]
    if count == 1:
        return [(None, Overlay(planes[0], place, label, group))]
    return [(first + at, Overlay(plane, place, label, group)) for at, plane in enumerate(planes)]
