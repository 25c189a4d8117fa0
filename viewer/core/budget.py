"""What a file may ask of the program: limits that are checked before anything is allocated, raised in the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from types import MappingProxyType
from typing import Any

MIB = 1 << 20


def _limit(default: int, highest: int, of: str) -> Any:
    return field(default=default, metadata=MappingProxyType({"highest": highest, "of": of}))


@dataclass(frozen=True, slots=True)
class Budget:
    """The limits; a user may raise each of them, never beyond what the program can stand."""

    depth: int = _limit(64, 96, "levels of sequences")
    elements: int = _limit(1_000_000, 50_000_000, "elements and items of a file")
    header_mib: int = _limit(512, 16_384, "MiB of a file before its pixels")
    values: int = _limit(500_000, 100_000_000, "values of one element")
    inflated_mib: int = _limit(512, 65_536, "MiB of an inflated data set")
    inflated_ratio: int = _limit(100, 1_100, "inflated to packed, over 64 MiB")
    frame_mib: int = _limit(2_048, 32_768, "MiB of one picture")
    frames: int = _limit(100_000, 10_000_000, "pictures of one file")
    fragments: int = _limit(2_000_000, 50_000_000, "fragments of one file's pixels")
    archive_files: int = _limit(200_000, 10_000_000, "files of one ZIP")
    archive_file_mib: int = _limit(4_096, 65_536, "MiB of one inflated ZIP file")
    decoder_mib: int = _limit(2_048, 65_536, "MiB for decoding one picture")

    @property
    def frame_bytes(self) -> int:
        """Bytes of one picture."""
        return self.frame_mib * MIB

    def to_text(self) -> str:
        """Return the limits as one word for the command line of a process."""
        return json.dumps(asdict(self), separators=(",", ":"))


DEFAULT = Budget()
DEFAULTS: Mapping[str, int] = MappingProxyType(asdict(DEFAULT))
HIGHEST: Mapping[str, int] = MappingProxyType({one.name: one.metadata["highest"] for one in fields(Budget)})
HELP: Mapping[str, str] = MappingProxyType({one.name: one.metadata["of"] for one in fields(Budget)})

_current = DEFAULT


def current() -> Budget:
    """Return the limits of this process."""
    return _current


def use(budget: Budget) -> None:
    """Set the limits of this process: once, before it opens a file."""
    global _current  # noqa: PLW0603 - the one place: limits reach every parser without passing through every caller
    _current = budget


def from_text(text: str) -> Budget:
    """Return the limits that `to_text` wrote."""
    return Budget(**json.loads(text))


def hint(name: str) -> str:
    """Say which limit stood in the way, and how it is raised."""
    more = min(2 * getattr(_current, name), HIGHEST[name])
    return f"if you trust it, raise the limit: hounsfield limits {name} {more}"
