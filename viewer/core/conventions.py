"""Habits of a house: which side of the patient is where, and in which unit lengths are told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from viewer.core.geometry import Plane


class Sides(Enum):
    """From where axial and coronal pictures are looked at."""

    RADIOLOGICAL = "radiological"
    NEUROLOGICAL = "neurological"


class LengthUnit(Enum):
    """The unit that lengths are told in; files, CSV, JSON and the command line keep to mm."""

    MM = "mm"
    CM = "cm"

    def of(self, value_mm: float) -> float:
        """Return a length in the unit."""
        return value_mm / 10 if self is LengthUnit.CM else value_mm

    def short(self, value_mm: float) -> str:
        """Return a length with as few digits as it has: '10 mm' or '1 cm'."""
        return f"{self.of(value_mm):g} {self.value}"


@dataclass(frozen=True, slots=True)
class Conventions:
    """What the user chose for all pictures."""

    sides: Sides = Sides.RADIOLOGICAL
    length: LengthUnit = LengthUnit.MM


PROJECTIONS = frozenset({"CR", "DX", "IO", "MG", "PX", "RF", "XA"})
"""Modalities of projections: how they are looked at is a matter of the view, not of sides."""


def has_sides(plane: Plane | None, modality: str) -> bool:
    """Whether a picture is axial or coronal, or nearer to these than to sagittal, with the sides in its rows."""
    if plane is None or modality in PROJECTIONS:
        return False
    across, along = (tuple(map(abs, vector)) for vector in (plane.normal, plane.row))
    return across[0] < max(across) and along[0] >= max(along)


def is_mirrored(plane: Plane | None, modality: str, sides: Sides) -> bool:
    """Whether the convention mirrors a picture: its rows lead to the patient's left, which is to be at the left."""
    if sides is not Sides.NEUROLOGICAL or plane is None or not has_sides(plane, modality):
        return False
    return plane.row[0] > 0
