"""Coded concepts, as DICOM writes them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """A code value, the scheme that it comes from, and what it means in words (PS3.3 8).

    `scheme` is a coding scheme designator of PS3.16 8: 'SCT' for SNOMED CT, 'RADLEX', 'DCM', 'UCUM', '99...' for a
    private one. Two codes are the same concept when value and scheme agree, whatever the words.
    """

    value: str
    scheme: str
    meaning: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Code) and (self.value, self.scheme) == (other.value, other.scheme)

    def __hash__(self) -> int:
        return hash((self.value, self.scheme))
