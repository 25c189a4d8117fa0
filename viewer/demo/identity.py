"""The fictive people and studies of the demo, and identifiers that are the same in every run."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A patient who does not exist."""

    name: str
    patient_id: str
    birth_date: str
    sex: str
    size_m: float
    weight_kg: float


@dataclass(frozen=True, slots=True)
class DemoStudy:
    """A study of one such patient."""

    key: str
    person: Person
    description: str
    date: str
    time: str
    accession: str
    physician: str
    age: str


TORSO = Person("Demo^Torso", "DEMO-0001", "19610412", "F", 1.64, 62.0)
BRAIN = Person("Demo^Brain", "DEMO-0002", "19870923", "M", 1.81, 78.0)
HEART = Person("Demo^Heart", "DEMO-0003", "19740301", "F", 1.70, 66.0)
BREAST = Person("Demo^Breast", "DEMO-0005", "19700618", "F", 1.67, 64.0)
CHEST = Person("Demo^Chest", "DEMO-0004", "19551130", "M", 1.76, 81.0)

TORSO_STUDY = DemoStudy(
    "torso", TORSO, "PET/CT torso with contrast", "20260112", "101500", "DA-2026-0101", "Example^Rita^^Dr.", "064Y"
)
TORSO_PRIOR_STUDY = DemoStudy(
    "torso-prior", TORSO, "CT chest with contrast", "20250708", "093000", "DA-2025-0412", "Example^Rita^^Dr.", "064Y"
)
BRAIN_STUDY = DemoStudy(
    "brain", BRAIN, "MR brain without contrast", "20260113", "083000", "DA-2026-0102", "Sample^Otto^^Dr.", "038Y"
)
ECHO_STUDY = DemoStudy(
    "echo", HEART, "Echocardiography", "20260114", "140500", "DA-2026-0103", "Example^Rita^^Dr.", "051Y"
)
CARDIAC_STUDY = DemoStudy(
    "cardiac", HEART, "MR heart function", "20260115", "092000", "DA-2026-0104", "Example^Rita^^Dr.", "051Y"
)
BREAST_STUDY = DemoStudy(
    "breast", BREAST, "Mammography both sides", "20260119", "110500", "DA-2026-0106", "Sample^Otto^^Dr.", "055Y"
)
CHEST_STUDY = DemoStudy("chest", CHEST, "Chest PA", "20260116", "075500", "DA-2026-0105", "Sample^Otto^^Dr.", "070Y")


def demo_uid(*parts: str | int) -> str:
    """Return the UID (2.25, PS3.5 B.2) that always belongs to these parts."""
    digest = bytearray(hashlib.sha256("/".join(["hounsfield-demo", *map(str, parts)]).encode()).digest()[:16])
    digest[6] = (digest[6] & 0x0F) | 0x50
    digest[8] = (digest[8] & 0x3F) | 0x80
    return f"2.25.{int.from_bytes(digest, 'big')}"
