"""Studies in tabs: each has viewports of its own, which wait as they were while another is in front."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.state.hanging import Hanging
from viewer.state.links import Links

if TYPE_CHECKING:
    from viewer.core.geometry import Vec3
    from viewer.state.view import Slot


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The viewports of a tab: fields of the same names in `ViewState`. Without slots, nothing was arranged yet."""

    rows: int = 1
    columns: int = 1
    slots: tuple[Slot, ...] = ()
    active: int = 0
    large_slot: int = -1
    cursor_mm: Vec3 | None = None
    cursor_space: str = ""
    hanging: Hanging = field(default_factory=Hanging)
    links: Links = field(default_factory=Links)


@dataclass(frozen=True, slots=True)
class Tabs:
    """Which study's tab is in front, by its UID ('' before any), and how the others were left."""

    front: str = ""
    parked: Mapping[str, Arrangement] = field(default_factory=lambda: MappingProxyType({}))
