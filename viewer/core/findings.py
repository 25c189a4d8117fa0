"""What is wrong, or unusual, with the slices of a stack: facts of a scan, for the reader and for other programs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum


class FindingKind(Enum):
    """What was found; the value is a name that stays the same between releases."""

    MISSING_SLICES = "missing slices"
    UNEVEN_GAPS = "uneven gaps"
    GANTRY_TILT = "gantry tilt"
    DUPLICATE_POSITIONS = "duplicate positions"
    DUPLICATE_FILES = "duplicate files"
    CONFLICTING_COPIES = "conflicting copies"
    MIXED_ORIENTATION = "mixed orientation"
    MIXED_SPACING = "mixed spacing"
    CROOKED = "slices out of line"
    LEFT_HANDED = "left-handed"
    NO_FRAME_OF_REFERENCE = "no frame of reference"
    CONTRADICTING_SPACING = "contradicting spacing"
    MISSING_PARTS = "missing parts"
    FOREIGN_PREAMBLE = "foreign preamble"
    OTHER_PATIENT = "other patient"
    MERGED = "merged"


class Severity(IntEnum):
    """How much it matters: a note, something that was corrected or is to be known, or wrong measures if ignored."""

    NOTE = 1
    WARNING = 2
    REFUSED = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of a stack.

    `sentence` is what a reader is told. `slices` are indices of the stack's items (from 0) that it is about: for a gap
    the slice before it; empty where it is about all of them. REFUSED means that planes, volumes and 3D are not offered
    because of it.
    """

    kind: FindingKind
    sentence: str
    severity: Severity = Severity.WARNING
    slices: tuple[int, ...] = ()
