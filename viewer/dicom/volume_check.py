"""Whether the slices of a stack make up a volume, and what to tell the reader if they don't."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.geometry import Geometry, Plane
from viewer.core.records import StackItem
from viewer.core.slice_run import SAME_DIRECTION, SAME_GAP_MM, SAME_GAP_SHARE, SAME_PLACE_MM
from viewer.dicom.splitting import texts_of
from viewer.dicom.values import first_number

TILT_DEG = 0.5


def check(items: Sequence[StackItem]) -> tuple[Geometry | None, tuple[Finding, ...]]:
    """Return the geometry of items sorted along their normal, None unless they are evenly spaced; and findings.

    The affine's third column is the mean step from slice to slice, so that a stack of a tilted gantry is sheared.
    """
    first = items[0]
    planes = [item.plane for item in items if item.plane is not None]
    spacing, info = first.instance.spacing, first.instance.pixel
    if len(items) < 2 or len(planes) != len(items) or info is None:
        return None, ()
    if not _are_parallel(planes):
        return None, ()
    run = _Run(np.array([plane.position_mm for plane in planes], dtype=np.float64), np.asarray(planes[0].normal))
    if run.gaps.min() <= SAME_PLACE_MM:
        return None, ()
    found = (run.tilt(), run.uneven(), run.crooked(), _stated_gap(first, run), _without_frame_of_reference(first))
    findings = tuple(finding for finding in found if finding is not None)
    if spacing is None or info.is_color or any(finding.severity is Severity.REFUSED for finding in findings):
        return None, findings
    affine = np.eye(4)
    affine[:3, 0] = np.asarray(planes[0].row) * spacing.column_mm
    affine[:3, 1] = np.asarray(planes[0].column) * spacing.row_mm
    affine[:3, 2] = run.step
    affine[:3, 3] = run.positions[0]
    affine.setflags(write=False)
    shape = (len(items), info.rows, info.columns)
    return Geometry(affine, shape, first.instance.frame_of_reference_uid, spacing.source), findings


def _are_parallel(planes: Sequence[Plane]) -> bool:
    axes = np.array([(*plane.row, *plane.column) for plane in planes])
    return bool(np.abs(axes - axes[0]).max() <= 2 * SAME_DIRECTION)


def _without_frame_of_reference(first: StackItem) -> Finding | None:
    """Tell that positions cannot be compared with those of other series (C.7.4.1)."""
    if first.instance.frame_of_reference_uid:
        return None
    sentence = "no frame of reference: places cannot be compared with other series"
    return Finding(FindingKind.NO_FRAME_OF_REFERENCE, sentence, Severity.NOTE)


def _stated_gap(first: StackItem, run: _Run) -> Finding | None:
    """Tell of a SpacingBetweenSlices that the positions, which count (C.7.6.2.1.1), contradict.

    SliceThickness is no statement about distances. Along a tilted table the distance may be stated either way.
    """
    stated = abs(first_number(texts_of(first).get("SpacingBetweenSlices", "").encode()) or 0.0)
    usual = float(np.median(run.gaps))
    along = float(np.linalg.norm(run.step))
    tolerance = max(SAME_GAP_SHARE * usual, SAME_GAP_MM)
    if stated == 0.0 or min(abs(stated - usual), abs(stated - along)) <= tolerance:
        return None
    sentence = f"slices are {usual:.2f} mm apart by their positions, which count; the header says {stated:.2f} mm"
    return Finding(FindingKind.CONTRADICTING_SPACING, sentence, Severity.NOTE)


class _Run:
    """Positions (n, 3) mm of slices in order along `normal`, measured against an even, straight run."""

    def __init__(self, positions: NDArray[np.float64], normal: NDArray[np.float64]) -> None:
        self.positions = positions
        self.normal = normal
        self.step = (positions[-1] - positions[0]) / (len(positions) - 1)
        self._depths = (positions - positions[0]) @ normal
        self.gaps = np.diff(self._depths)
        self._tolerance = max(SAME_GAP_SHARE * float(np.median(self.gaps)), SAME_GAP_MM)

    def tilt(self) -> Finding | None:
        """Tell by how much the steps lean from the normal; the volume is sheared accordingly."""
        cosine = float(np.dot(self.step, self.normal) / np.linalg.norm(self.step))
        angle = math.degrees(math.acos(min(1.0, max(-1.0, cosine))))
        if angle <= TILT_DEG:
            return None
        return Finding(FindingKind.GANTRY_TILT, f"gantry tilt: slices are shifted, {angle:.1f}° from perpendicular")

    def uneven(self) -> Finding | None:
        """Tell of slices that lie off an even grid from the first to the last; rounded positions are forgiven."""
        even = np.linspace(0.0, self._depths[-1], len(self._depths))
        if np.abs(self._depths - even).max() <= self._tolerance:
            return None
        usual = float(np.median(self.gaps))
        shares = self.gaps / usual
        whole = np.round(shares)
        missing = int((whole - 1).sum())
        if not 1 <= missing <= len(self.gaps) or whole.min() < 1 or np.abs(shares - whole).max() > 0.02:
            sentence = f"uneven gaps between slices: {self.gaps.min():.2f} to {self.gaps.max():.2f} mm"
            odd = np.flatnonzero(np.abs(self.gaps - usual) > self._tolerance)
            return Finding(FindingKind.UNEVEN_GAPS, sentence, Severity.REFUSED, tuple(map(int, odd)))
        holes = tuple(map(int, np.flatnonzero(whole > 1)))
        at = int(np.argmax(whole))
        after, gap = at + 1, self.gaps[at]
        sentence = (
            f"1 slice is missing: the gap after slice {after} is {gap:.2f} mm, not {usual:.2f} mm"
            if missing == 1
            else f"{missing} slices are missing: the gap after slice {after} is {gap:.2f} mm, not {usual:.2f} mm"
        )
        return Finding(FindingKind.MISSING_SLICES, sentence, Severity.REFUSED, holes)

    def crooked(self) -> Finding | None:
        """Tell of slices that lie beside the straight line from the first to the last."""
        line = np.outer(self._depths / float(self.step @ self.normal), self.step)
        beside = np.linalg.norm(self.positions - self.positions[0] - line, axis=1)
        if beside.max() <= 10 * self._tolerance:
            return None
        sentence = f"slices are not in line: up to {beside.max():.2f} mm beside it"
        return Finding(
            FindingKind.CROOKED, sentence, Severity.REFUSED, tuple(map(int, np.flatnonzero(beside > self._tolerance)))
        )
