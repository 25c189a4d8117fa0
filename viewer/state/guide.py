"""Measuring by a protocol, one step after the other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guide:
    """The protocol that measurements follow, by its name, and the steps that were left out: study UID, name of step."""

    protocol: str
    skipped: frozenset[tuple[str, str]] = frozenset()
