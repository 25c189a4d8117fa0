"""What calibration lines say of the pixels of a series."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.core.annotation import Annotation
from viewer.core.geometry import Spacing, SpacingSource

CALIBRATION = "calibration"
SERIES = "series"
LEAST_MM, MOST_MM = 0.01, 10_000.0
_TEXT = re.compile(r"([0-9.eE+-]+) mm(, series)?")


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A step in pixels of a picture that is known to be so long."""

    step_px: tuple[float, float]
    length_mm: float

    def spacing(self, aspect: float) -> Spacing | None:
        """Return the pixel spacing, None where the line has no length; `aspect` is a pixel's height by its width."""
        length = math.hypot(self.step_px[0], self.step_px[1] * aspect)
        if not length > 0:
            return None
        width = self.length_mm / length
        return Spacing(width * aspect, width, SpacingSource.USER)


@dataclass(frozen=True, slots=True)
class Calibrations:
    """The calibration lines of a series: those of single files by their UIDs, and the one that holds for all others."""

    files: tuple[tuple[str, KnownLine], ...] = ()
    others: KnownLine | None = None

    def spacing(self, sop_instance_uid: str, aspect: float) -> Spacing | None:
        """Return the spacing that the user gave the pictures of a file, None where there is none."""
        line = next((line for uid, line in reversed(self.files) if uid == sop_instance_uid), self.others)
        return line.spacing(aspect) if line is not None else None


NOT_CALIBRATED = Calibrations()


def known_text(length_mm: float, scope: str = "") -> str:
    """Return what a calibration line says: '50 mm', or '50 mm, series' where it holds for the whole series."""
    return f"{length_mm:.10g} mm" + (", series" if scope == SERIES else "")


def known_of(text: str) -> tuple[float, bool] | None:
    """Return the known length in mm, and whether it holds for the series; None for a text that tells none."""
    found = _TEXT.fullmatch(text.strip())
    if found is None:
        return None
    try:
        length = float(found[1])
    except ValueError:
        return None
    return (length, bool(found[2])) if LEAST_MM <= length <= MOST_MM else None


def calibrations_of(annotations: Iterable[Annotation], series_uid: str) -> Calibrations:
    """Return what the calibration lines of a series say; of several for one picture the last one holds."""
    files, others = [], None
    for mark in annotations:
        known = known_of(mark.text) if mark.kind == CALIBRATION and mark.series_uid == series_uid else None
        if known is None or mark.is_in_patient or len(mark.points) != 2:
            continue
        (ax, ay, _), (bx, by, _) = mark.points
        line = KnownLine((bx - ax, by - ay), known[0])
        if known[1]:
            others = line
        else:
            files.append((mark.frame.sop_instance_uid, line))
    return Calibrations(tuple(files), others)
