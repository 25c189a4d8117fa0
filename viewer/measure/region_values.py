"""The values of the pixels below a region, and why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler
from viewer.measure.region_mask import EDGE_PX, Window, covered, inside, reach
from viewer.measure.region_outline import Outline

LUMA = (0.299, 0.587, 0.114)
LUMA_UNIT = "luma"

OUTSIDE = noted("The region lies outside of the picture")
TOO_SMALL = noted("No pixel's centre lies in the region")
ONLY_PADDING = noted("Only padding lies below the region")
NO_VALUES = noted("No pixel below the region has a value")


@dataclass(frozen=True, slots=True, eq=False)
class Below:
    """What lies below a region: `values` (n,) or (n, channels) of the pixels that count, each by its `weights`.

    `padding` is the number of pixels that are no picture, `unmapped` of those without a value; neither counts.
    `weights` is None where each pixel counts once. `why` says why there is nothing.
    """

    values: NDArray[Any]
    weights: NDArray[np.float64] | None = None
    padding: int = 0
    unmapped: int = 0
    why: str = ""

    @property
    def grey(self) -> NDArray[Any]:
        """One value for each pixel: of colours their luma (ITU-R BT.601)."""
        return np.asarray(self.values[:, :3] @ np.asarray(LUMA)) if self.values.ndim == 2 else self.values


def below(outline: Outline, sample: Sampler) -> Below:
    """Return what lies below an outline; only the box around it is touched."""
    shape = sample.values.shape[:2]
    window = reach(outline, (shape[0], shape[1]), 0.5 if sample.is_weighted else EDGE_PX)
    if window is None:
        return Below(np.empty(0), why=_why_none(outline, (shape[0], shape[1])))
    part = covered(outline, window) if sample.is_weighted else None
    mask = inside(outline, window) if part is None else part > 0
    if not mask.any():
        return Below(np.empty(0), why=TOO_SMALL)
    return _picked(sample, window, mask, part)


def _picked(sample: Sampler, window: Window, mask: NDArray[np.bool_], part: NDArray[np.float64] | None) -> Below:
    padding = 0
    if sample.valid is not None:
        shown = mask & sample.valid[window]
        padding, mask = int(mask.sum() - shown.sum()), shown
        if not mask.any():
            return Below(np.empty(0), padding=padding, why=ONLY_PADDING)
    values = sample.values[window][mask]
    weights = part[mask] if part is not None else None
    unmapped = 0
    if values.dtype.kind == "f" and not _all_finite(values):
        known = np.isfinite(values) if values.ndim == 1 else np.isfinite(values).all(axis=1)
        unmapped = int((~known).sum())
        values, weights = values[known], weights[known] if weights is not None else None
    return Below(values, weights, padding, unmapped, "" if len(values) else NO_VALUES)


def _all_finite(values: NDArray[Any]) -> bool:
    """Tell whether all are numbers: one that is none makes the sum none, which is quicker to find than each of them."""
    with np.errstate(invalid="ignore", over="ignore"):
        return bool(np.isfinite(values.sum(dtype=np.float64))) or bool(np.isfinite(values).all())


def _why_none(outline: Outline, shape: tuple[int, int]) -> str:
    left, top, right, bottom = outline.bounds
    is_outside = right < -0.5 or bottom < -0.5 or left > shape[1] - 0.5 or top > shape[0] - 0.5
    return OUTSIDE if is_outside else TOO_SMALL
