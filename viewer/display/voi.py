"""Modality values to grey: windows and VOI tables (PS3.3 C.11.2), and which of them comes first."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Frame, Lut, VoiFunction, Window
from viewer.display.modality import look_up, to_modality
from viewer.display.stored import padding_mask

Array = NDArray[Any]
Voi = Window | Lut

SAMPLE = 1 << 16
PERCENTILES = (0.5, 99.5)


def apply_window(values: Array, window: Window) -> Array:
    """Return grey from 0 to 1 in float64 (C.11.2.1.2, C.11.2.1.3).

    LINEAR is not defined for widths below 1, SIGMOID and LINEAR_EXACT not for 0 and less: the former is read as
    LINEAR_EXACT, the latter as a step after the centre.
    """
    center, width = window.center, window.width
    function = window.function
    if function is VoiFunction.LINEAR:
        if width >= 1:
            center, width = center - 0.5, width - 1
        function = VoiFunction.LINEAR_EXACT
    if width <= 0:
        return np.asarray(values > center, dtype=np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        grey = np.subtract(values, center, dtype=np.float64)
        if function is VoiFunction.SIGMOID:
            return np.asarray(1.0 / (1.0 + np.exp(grey * (-4.0 / width))))
        grey /= width
        grey += 0.5
    return np.clip(grey, 0.0, 1.0, out=grey)


def apply_lut(values: Array, lut: Lut) -> Array:
    """Return grey from 0 to 1 in float64: the table's output over the full range of its bits (C.11.2.1.1)."""
    top = (1 << lut.bits) - 1
    return np.clip(look_up(values, lut).astype(np.float64) / top, 0.0, 1.0)


def apply_voi(values: Array, voi: Voi) -> Array:
    """Return grey from 0 to 1."""
    return apply_lut(values, voi) if isinstance(voi, Lut) else apply_window(values, voi)


def default_voi(frame: Frame) -> Voi:
    """Return what the frame is drawn with unless the user chose: its first VOI LUT, its first window, or a found one.

    Pictures of up to 8 bits without a window keep their values; others take the automatic window.
    """
    if frame.voi_luts:
        return frame.voi_luts[0]
    for window in frame.windows:
        if math.isfinite(window.center) and math.isfinite(window.width):
            return window
    if frame.info.bits_stored <= 8 and frame.rescale.is_identity and frame.modality_lut is None:
        low = -(1 << (frame.info.bits_stored - 1)) if frame.info.is_signed else 0
        count = 1 << frame.info.bits_stored
        return Window(low + count / 2, float(max(count, 2)))
    return auto_window(frame)


def default_window(frame: Frame) -> Window:
    """Return the default as a window: for a VOI LUT the one that spans its inputs."""
    voi = default_voi(frame)
    if isinstance(voi, Window):
        return voi
    count = len(voi.values)
    return Window(voi.first + count / 2, float(count), VoiFunction.LINEAR, voi.name)


def auto_window(frame: Frame) -> Window:
    """Return the window between robust percentiles of the picture, padding and values that are not finite left out."""
    # A window of whole numbers only where values come in whole steps: PET's are a fraction of the stored ones.
    has_whole_steps = frame.modality_lut is not None or float(frame.rescale.slope).is_integer()
    return auto_window_of(_sample(frame), is_integer=frame.stored.dtype.kind in "iub" and has_whole_steps)


def auto_window_of(values: Array, *, is_integer: bool) -> Window:
    """Return the window between robust percentiles of modality values."""
    values = values[np.isfinite(values)]
    if not values.size:
        return Window(0.5, 1.0, VoiFunction.LINEAR_EXACT)
    low, high = (float(v) for v in np.percentile(values, PERCENTILES))
    if high <= low:
        low, high = float(values.min()), float(values.max())
    if is_integer and high - low >= 1:
        return Window((low + high + 1) / 2, high - low + 1)
    if high <= low:
        return Window(low, 1.0, VoiFunction.LINEAR_EXACT)
    return Window((low + high) / 2, high - low, VoiFunction.LINEAR_EXACT)


def _sample(frame: Frame) -> Array:
    """Return modality values of at most about `SAMPLE` pixels, spread over the picture."""
    step = max(1, math.isqrt(frame.stored.shape[0] * frame.stored.shape[1] // SAMPLE))
    stored = frame.stored[::step, ::step]
    if stored.ndim == 3:
        stored = stored[..., :3].mean(axis=2)
    mask = padding_mask(stored, frame.info)
    kept = stored[~mask] if mask is not None else stored.ravel()
    return to_modality(kept, frame.rescale, frame.modality_lut)
