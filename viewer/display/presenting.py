"""A frame as a presentation state shows it: modality, mask, VOI, presentation (PS3.4 N.2).

What a state leaves out is not done at all, whatever the picture says of itself (N.2): a state without a modality
transform takes stored values, one without a window shows their whole range.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Frame, Lut, PixelInfo, Rescale, Window
from viewer.core.presentation_state import Mask, PresentationState, SoftcopyVoi
from viewer.core.records import StackItem
from viewer.display.modality import to_modality
from viewer.display.subtraction import average, contrast_frames, mask_frames, shifts_of, subtract_by_region

Array = NDArray[Any]
OtherFrame = Callable[[StackItem], Frame]
"""Gives another frame of the same object: subtraction needs its mask."""


def present(frame: Frame, item: StackItem, state: PresentationState, other: OtherFrame) -> Frame:
    """Return the frame as the state shows it, with the acquired one as its `origin`; itself where it is not named."""
    uid, number = item.instance.sop_instance_uid, item.frame
    if not state.covers(uid, number):
        return frame
    over = _with_overlays(frame, state)
    if state.kind == "colour" or frame.is_color:
        note = "" if state.kind == "colour" else GREY_ONLY
        return replace(over, origin=frame, icc=state.icc or frame.icc, note=_noted(frame, state, note))
    shown = _transformed(over, state)
    note = ""
    mask = state.mask_of(uid, number)
    if mask is not None:
        shown, note = _subtracted(shown, item, mask, other)
    voi = state.voi_of(uid, number)
    return replace(_with_voi(shown, voi), origin=frame, note=_noted(frame, state, note))


GREY_ONLY = "the presentation state is for grey pictures: its windows are left out"


def _noted(frame: Frame, state: PresentationState, note: str) -> str:
    return "; ".join(part for part in (frame.note, *state.notes, note) if part)


def _with_overlays(frame: Frame, state: PresentationState) -> Frame:
    """Return the frame with the bitmaps that the state activates, its own before the image's, and its shutter."""
    bitmaps = {overlay.group: overlay for overlay in frame.overlays} | dict(state.overlays)
    shown = tuple(bitmaps[group] for group in sorted(bitmaps) if group in state.activated)
    return replace(frame, overlays=shown, shutter=state.shutter)


def _transformed(frame: Frame, state: PresentationState) -> Frame:
    """Return the frame with the state's modality transform, and its sense of grey in place of the picture's."""
    lut = _signed_as(state.modality_lut, frame.info) if state.modality_lut is not None else None
    rescale = state.rescale if state.rescale is not None and lut is None else Rescale()
    photometric = frame.info.photometric
    if state.is_inverse is not None or state.presentation_lut is not None:
        # N.2.1.4: the photometric interpretation of the picture is overridden.
        photometric = "MONOCHROME1" if state.is_inverse else "MONOCHROME2"
    return replace(
        frame,
        info=replace(frame.info, photometric=photometric),
        rescale=rescale,
        modality_lut=lut,
        presentation_lut=state.presentation_lut,
        grey_palette=state.palette,
        supplement=None,
        icc=state.icc if state.palette is not None else b"",
    )


def _signed_as(lut: Lut, info: PixelInfo) -> Lut:
    """Return a table whose first input is a signed number where stored values are (C.11.1.1)."""
    return replace(lut, first=lut.first - 65536) if info.is_signed and lut.first >= 32768 else lut


def _with_voi(frame: Frame, voi: SoftcopyVoi | None) -> Frame:
    """Return the frame with the state's windows and tables, without them with its whole range."""
    if voi is None:
        whole = whole_range(frame)
        return replace(frame, windows=(whole,) if whole is not None else (), voi_luts=())
    goes_below = frame.info.is_signed or frame.rescale.intercept < 0
    luts = tuple(
        replace(lut, first=lut.first - 65536) if goes_below and lut.first >= 32768 else lut for lut in voi.luts
    )
    return replace(frame, windows=voi.windows, voi_luts=luts)


def whole_range(frame: Frame) -> Window | None:
    """Return the window over all values that can be: black for the least, white for the greatest.

    None for values of no fixed range (float pixels, subtractions), which take an automatic window.
    """
    info = frame.info
    if frame.modality_lut is not None:
        low, high = 0.0, float((1 << frame.modality_lut.bits) - 1)
    elif frame.stored.dtype.kind in "iub" and info.bits_stored <= 16:
        first = -(1 << (info.bits_stored - 1)) if info.is_signed else 0
        ends = (first, first + (1 << info.bits_stored) - 1)
        low, high = sorted(end * frame.rescale.slope + frame.rescale.intercept for end in ends)
    else:
        return None
    return Window((low + high + 1) / 2, high - low + 1)


def _subtracted(frame: Frame, item: StackItem, mask: Mask, other: OtherFrame) -> tuple[Frame, str]:
    """Return the frame less its mask, and why if that cannot be; values are signed from here on."""
    count = item.instance.frame_count
    taken = mask_frames(mask, item.frame, count)
    if not taken:
        return frame, "not subtracted: its mask is no frame of the picture"

    def values(number: int) -> Array:
        source = frame if number == item.frame else other(replace(item, frame=number))
        return _modality_values(source.stored, frame)

    contrast = average([values(number) for number in contrast_frames(mask, item.frame, count)])
    background = average([values(number) for number in taken])
    if background.shape != contrast.shape:
        return frame, "not subtracted: the mask is of another size"
    result = subtract_by_region(contrast, background, shifts_of(mask, item.frame))
    result.flags.writeable = False
    number = "int" if result.dtype.kind in "iu" else "float"
    info = replace(
        frame.info, bits_allocated=32, bits_stored=32, high_bit=31, is_signed=True, number=number, padding=None
    )
    return replace(frame, stored=result, info=info, rescale=Rescale(unit=frame.rescale.unit), modality_lut=None), ""


def _modality_values(stored: Array, frame: Frame) -> Array:
    """Return values after the state's modality transform: whole numbers as long as they are."""
    if frame.modality_lut is None and frame.rescale.is_identity:
        return stored
    values = to_modality(stored, frame.rescale, frame.modality_lut)
    is_whole = frame.modality_lut is not None or (
        stored.dtype.kind in "iub"
        and float(frame.rescale.slope).is_integer()
        and float(frame.rescale.intercept).is_integer()
    )
    return values.astype(np.int64) if is_whole else values
