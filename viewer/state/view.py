"""What is shown where: kept for the next start, not undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType

from viewer.core.geometry import Vec3
from viewer.core.look import Camera2D, Look, OverlayText
from viewer.core.records import Skipped, Stack, Study


class SlotKind(Enum):
    """What a viewport holds."""

    EMPTY = "empty"
    STACK = "stack"
    PLANE = "plane"
    VOLUME = "volume"


@dataclass(frozen=True, slots=True)
class Slot:
    """One viewport. `index` counts pictures of the stack from 0; for a PLANE, slices along its normal.

    `plane` is 'axial', 'coronal' or 'sagittal'. `preset` names a volume preset.
    """

    kind: SlotKind = SlotKind.EMPTY
    stack_key: str = ""
    index: int = 0
    look: Look = field(default_factory=Look)
    camera: Camera2D = field(default_factory=Camera2D)
    plane: str = ""
    slab_mm: float = 0.0
    slab_mode: str = "mip"
    preset: str = ""
    is_playing: bool = False


@dataclass(frozen=True, slots=True)
class ViewState:
    """Layout, slots, tool and what surrounds them. `slots` always holds rows * columns entries, row by row.

    `large_slot` is >= 0 while one viewport is shown alone. `cursor_mm` is the 3D crosshair.
    """

    rows: int = 1
    columns: int = 1
    slots: tuple[Slot, ...] = (Slot(),)
    active: int = 0
    large_slot: int = -1
    tool: str = "window"
    overlay_text: OverlayText = OverlayText.FULL
    has_annotations: bool = True
    is_synchronized: bool = True
    has_reference_lines: bool = True
    cursor_mm: Vec3 | None = None
    cursor_frame_of_reference: str = ""
    selected: str = ""
    cine_fps: float = 0.0
    has_browser: bool = True
    has_inspector: bool = True
    inspector_page: str = "display"
    theme: str = "dark"

    @property
    def active_slot(self) -> Slot:
        """The slot that keys and menus act on."""
        return self.slots[self.active]

    def with_slot(self, index: int, slot: Slot) -> ViewState:
        """Return the state with one slot replaced."""
        slots = (*self.slots[:index], slot, *self.slots[index + 1 :])
        return replace(self, slots=slots)

    def with_layout(self, rows: int, columns: int) -> ViewState:
        """Return the state with another grid; slots keep their order, the active one stays visible."""
        count = rows * columns
        kept = list(self.slots)
        if self.active >= count:
            kept[count - 1] = kept[self.active]
        slots = tuple((kept + [Slot()] * count)[:count])
        return replace(self, rows=rows, columns=columns, slots=slots, active=min(self.active, count - 1), large_slot=-1)


@dataclass(frozen=True, slots=True)
class Catalog:
    """The studies that are open, by study UID, newest last, and the files that could not be shown."""

    studies: Mapping[str, Study] = field(default_factory=lambda: MappingProxyType({}))
    skipped: tuple[Skipped, ...] = ()

    def stack(self, key: str) -> Stack | None:
        """Return the stack of that key, None if it is not open."""
        found = self.find(key)
        return found[1] if found else None

    def find(self, key: str) -> tuple[Study, Stack] | None:
        """Return a stack with its study."""
        for study in self.studies.values():
            for stack in study.stacks:
                if stack.key == key:
                    return study, stack
        return None

    def with_studies(self, *studies: Study) -> Catalog:
        """Return the catalog with studies added or replaced."""
        return replace(self, studies=MappingProxyType({**self.studies, **{s.study_uid: s for s in studies}}))

    def without(self, study_uid: str) -> Catalog:
        """Return the catalog without a study."""
        kept = {uid: s for uid, s in self.studies.items() if uid != study_uid}
        return replace(self, studies=MappingProxyType(kept))
