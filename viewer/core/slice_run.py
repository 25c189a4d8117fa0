"""Where the slices of a stack lie, one behind the other: for pictures and sentences about gaps, copies and tilt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.core.geometry import direction_letters
from viewer.core.records import Stack

SAME_PLACE_MM = 5e-3
SAME_DIRECTION = 1e-3
"""In each number, from the first picture that was met; two of a stack may differ by twice as much."""
SAME_GAP_SHARE, SAME_GAP_MM = 0.01, 0.01
"""Gaps are even that differ by no more than 1 % or 0.01 mm, whichever is more."""


@dataclass(frozen=True, slots=True)
class GapRun:
    """Neighbouring gaps of one size: the slice before the first of them, how many, and their mean (mm)."""

    first: int
    count: int
    gap_mm: float


@dataclass(frozen=True, slots=True)
class SliceRun:
    """Slices along the normal of the first (PS3.3 C.7.6.2.1.1): depth and sideways shift of each, in mm from the first.

    The shift is counted along the direction in which the stack leans most; `ends` are the letters of the patient's
    directions before the first and behind the last slice.
    """

    depths_mm: tuple[float, ...]
    shifts_mm: tuple[float, ...]
    ends: tuple[str, str]

    @property
    def gaps_mm(self) -> tuple[float, ...]:
        """The distance of each slice from the one before; 0 or less where it lies at the same place or before it."""
        return tuple(float(gap) for gap in np.diff(self.depths_mm))

    @property
    def usual_mm(self) -> float:
        """The median gap between slices at different places, 0 if all lie at one."""
        apart = [gap for gap in self.gaps_mm if gap > SAME_PLACE_MM]
        return float(np.median(apart)) if apart else 0.0

    @property
    def tilt_deg(self) -> float:
        """By how much the line from first to last leans from the normal."""
        return float(np.degrees(np.arctan2(abs(self.shifts_mm[-1]), abs(self.depths_mm[-1]))))

    def runs(self) -> tuple[GapRun, ...]:
        """Return the gaps from first to last, equal neighbours (within 1 % or 0.01 mm) together."""
        runs: list[GapRun] = []
        for index, gap in enumerate(self.gaps_mm):
            last = runs[-1] if runs else None
            if last is not None and abs(gap - last.gap_mm) <= max(SAME_GAP_SHARE * abs(last.gap_mm), SAME_GAP_MM):
                mean = (last.gap_mm * last.count + gap) / (last.count + 1)
                runs[-1] = GapRun(last.first, last.count + 1, mean)
            else:
                runs.append(GapRun(index, 1, gap))
        return tuple(runs)

    def is_usual(self, run: GapRun) -> bool:
        """Whether a run has the gap that most slices have."""
        return abs(run.gap_mm - self.usual_mm) <= max(SAME_GAP_SHARE * self.usual_mm, SAME_GAP_MM)

    def is_multiple(self, run: GapRun) -> bool:
        """Whether a gap has room for whole slices at the usual distance: they are missing."""
        share = run.gap_mm / self.usual_mm if self.usual_mm else 0.0
        return share > 1.5 and abs(share - round(share)) <= 0.02


def slice_run(stack: Stack) -> SliceRun | None:
    """Return where the slices of a stack lie; None for fewer than two, or if they do not lie one behind the other.

    They do not where one has no place, where all lie at one, where they face different ways, or where several stacks
    are merged.
    """
    planes = [item.plane for item in stack.items]
    if stack.is_merged or len(planes) < 2 or any(plane is None for plane in planes):
        return None
    positions = np.array([plane.position_mm for plane in planes if plane is not None], dtype=np.float64)
    first = planes[0]
    assert first is not None
    axes = np.array([(*plane.row, *plane.column) for plane in planes if plane is not None])
    if np.ptp(positions, axis=0).max() <= SAME_PLACE_MM or np.abs(axes - axes[0]).max() > 2 * SAME_DIRECTION:
        return None
    normal = np.asarray(first.normal)
    away = positions - positions[0]
    depths = away @ normal
    beside = away - np.outer(depths, normal)
    farthest = beside[int(np.argmax(np.linalg.norm(beside, axis=1)))]
    length = float(np.linalg.norm(farthest))
    shifts = beside @ (farthest / length) if length > SAME_PLACE_MM else np.zeros(len(depths))
    ends = (direction_letters([-x for x in first.normal])[:1], direction_letters(first.normal)[:1])
    return SliceRun(tuple(map(float, depths)), tuple(map(float, shifts)), ends)
