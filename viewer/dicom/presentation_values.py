"""What a presentation state makes of values: tables, windows, subtraction (PS3.3 C.11.1, C.11.6, C.11.8, C.11.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from viewer.core.pixels import Lut, Rescale
from viewer.core.presentation_state import FrameShifts, Mask, RegionShift, SoftcopyVoi
from viewer.dicom.entries import rescale_unit, windows_of
from viewer.dicom.extras import read_lut
from viewer.dicom.presentation_items import Budget, floats, items_of, pair, references_of, text, whole, word

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Order = Literal["little", "big"]
OPERATIONS = ("AVG_SUB", "TID", "REV_TID")
MOST_MASK_FRAMES = 64
FARTHEST_SHIFT_PX = 4096.0


def luts_of(dataset: Dataset, keyword: str, order: Order) -> tuple[Lut, ...]:
    """Return the tables of a sequence; the sign of their first input is left to the picture (`Lut.first` as stored)."""
    return tuple(read_lut(item, order, is_signed=_is_signed(item)) for item in items_of(dataset, keyword))


def _is_signed(item: Dataset) -> bool:
    """Whether the descriptor says itself that its first input is a signed number."""
    from pydicom.dataset import Dataset as Whole

    if not isinstance(item, Whole) or "LUTDescriptor" not in item:
        return False
    return str(item["LUTDescriptor"].VR) == "SS"


def rescale_of(dataset: Dataset) -> Rescale | None:
    """Return slope and intercept, None where the state has none."""
    slope, intercept = (floats(dataset.get(key, None)) for key in ("RescaleSlope", "RescaleIntercept"))
    if not slope and not intercept:
        return None
    unit = rescale_unit(text(dataset, "RescaleType"), "")
    return Rescale((slope[0] if slope else 1.0) or 1.0, intercept[0] if intercept else 0.0, unit)


def vois_of(dataset: Dataset, order: Order, budget: Budget) -> tuple[SoftcopyVoi, ...]:
    """Return windows and tables with the images that they are for (C.11.8)."""
    found = []
    for item in items_of(dataset, "SoftcopyVOILUTSequence"):
        budget.take_item()
        names = item.get("WindowCenterWidthExplanation", None)
        explained = [names] if isinstance(names, str) else [str(name) for name in names or ()]
        windows = windows_of(
            floats(item.get("WindowCenter", None)),
            floats(item.get("WindowWidth", None)),
            explained,
            word(item, "VOILUTFunction"),
        )
        luts = luts_of(item, "VOILUTSequence", order)
        if windows or luts:
            found.append(SoftcopyVoi(windows, luts, references_of(item, budget)))
    return tuple(found)


def masks_of(dataset: Dataset, budget: Budget) -> tuple[Mask, ...]:
    """Return the subtractions of a state; those that say NONE or nothing known are left out."""
    found = []
    for item in items_of(dataset, "MaskSubtractionSequence"):
        budget.take_item()
        operation = word(item, "MaskOperation")
        frames = tuple(n - 1 for n in whole(item.get("MaskFrameNumbers", None))[:MOST_MASK_FRAMES] if n > 0)
        if operation not in OPERATIONS or (operation == "AVG_SUB" and not frames):
            continue
        averaging = whole(item.get("ContrastFrameAveraging", None))
        offset = whole(item.get("TIDOffset", None))
        found.append(
            Mask(
                operation,
                frames,
                _ranges(item, "ApplicableFrameRange"),
                max(1, min(MOST_MASK_FRAMES, averaging[0])) if averaging else 1,
                offset[0] if offset else 1,
                _shift(item) or (0.0, 0.0),
                tuple(_frame_shifts(one, budget) for one in items_of(item, "PixelShiftSequence")),
                references_of(item, budget),
            )
        )
    return tuple(found)


def _shift(item: Dataset) -> tuple[float, float] | None:
    shift = pair(item.get("MaskSubPixelShift", None))
    return shift if shift and max(map(abs, shift)) <= FARTHEST_SHIFT_PX else None


def _ranges(item: Dataset, keyword: str) -> tuple[tuple[int, int], ...]:
    numbers = whole(item.get(keyword, None))
    return tuple((first - 1, last - 1) for first, last in zip(numbers[0::2], numbers[1::2], strict=False))


def _frame_shifts(item: Dataset, budget: Budget) -> FrameShifts:
    """Return the shifts of one range of frames (C.11.19.1.2): rows and columns count from 1."""
    regions = []
    for region in items_of(item, "RegionPixelShiftSequence"):
        budget.take_item()
        shift = _shift(region)
        numbers = floats(region.get("VerticesOfTheRegion", None))
        budget.take_points(len(numbers) // 2)
        vertices = tuple((column - 1, row - 1) for row, column in zip(numbers[0::2], numbers[1::2], strict=False))
        if shift is not None:
            regions.append(RegionShift(shift, vertices if len(vertices) > 2 else None))
    return FrameShifts(tuple(regions), _ranges(item, "PixelShiftFrameRange"))
