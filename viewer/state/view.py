"""What is shown where. It is undone only by what was entered in the history (`Store.alter`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from types import MappingProxyType

from viewer.core.conventions import Conventions
from viewer.core.corner_layout import CornerChoices
from viewer.core.geometry import Vec3
from viewer.core.look import Camera2D, Look, OverlayText
from viewer.core.records import Skipped, Stack, Study
from viewer.presets.own import PresetChoices
from viewer.state.browsing import Browsing
from viewer.state.cine import Pace, Playing
from viewer.state.guide import Guide
from viewer.state.hanging import Hanging
from viewer.state.keys import KeyChoices
from viewer.state.lens import Lens
from viewer.state.links import Links
from viewer.state.second import SecondWindow
from viewer.state.segmenting import Segmenting
from viewer.state.tabs import Arrangement, Tabs
from viewer.state.tag_view import TagView
from viewer.state.usual_look import UsualLook


class SlotKind(Enum):
    """What a viewport holds."""

    EMPTY = "empty"
    STACK = "stack"
    PLANE = "plane"
    VOLUME = "volume"


@dataclass(frozen=True, slots=True)
class Slot:
    """One viewport. `index` counts pictures of the stack from 0; for a PLANE, slices along its normal.

    `plane` is 'axial', 'coronal' or 'sagittal'; an `index` of -1 asks for the place of the crosshair, or the middle.
    `preset` names a volume preset. `pace` is how it plays.
    `presentation` is the UID of the presentation state that the stack is shown by, '' without one.
    `overlay` is the key of a stack that lies over it (`look.blend` says how), '' without one. `is_outside` tells that
    other viewports, or the crosshair, went where the slot has no picture: the nearest is `away_mm` from there, 0 where
    that cannot be told.
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
    pace: Pace = field(default_factory=Pace)
    presentation: str = ""
    overlay: str = ""
    is_outside: bool = False
    away_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class ViewState:
    """Layout, slots, tool and what surrounds them. `slots` always holds rows * columns entries, row by row.

    `large_slot` is >= 0 while one viewport is shown alone. `cursor_mm` is the 3D crosshair, in the space of that name
    (`PictureInfo.space`). `left` holds by stack key how a stack was last shown that is on no viewport now.
    `quantities` holds by stack key what its values are read as, where that was chosen. Slots and crosshair are those of
    the study in front; `tabs` holds those of the others. `luts` are colour tables of the user's own: 256
    times red, green and blue as hexadecimal digits. `guide` is the measuring protocol that is followed.
    """

    rows: int = 1
    columns: int = 1
    slots: tuple[Slot, ...] = (Slot(),)
    active: int = 0
    large_slot: int = -1
    tool: str = "window"
    overlay_text: OverlayText = OverlayText.FULL
    has_annotations: bool = True
    has_marks_elsewhere: bool = True
    is_snapping: bool = False
    links: Links = field(default_factory=Links)
    lens: Lens = field(default_factory=Lens)
    segmenting: Segmenting = field(default_factory=Segmenting)
    has_reference_lines: bool = True
    cursor_mm: Vec3 | None = None
    cursor_space: str = ""
    selected: str = ""
    left: Mapping[str, Slot] = field(default_factory=lambda: MappingProxyType({}))
    quantities: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    tabs: Tabs = field(default_factory=Tabs)
    second: SecondWindow = field(default_factory=SecondWindow)
    hanging: Hanging = field(default_factory=Hanging)
    has_browser: bool = True
    has_inspector: bool = True
    inspector_page: str = "display"
    tags: TagView = field(default_factory=TagView)
    playing: Playing = field(default_factory=Playing)
    corners: CornerChoices = field(default_factory=CornerChoices)
    conventions: Conventions = field(default_factory=Conventions)
    usual_look: UsualLook = field(default_factory=UsualLook)
    presets: PresetChoices = field(default_factory=PresetChoices)
    browsing: Browsing = field(default_factory=Browsing)
    luts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    theme: str = "dark"
    keys: KeyChoices = field(default_factory=KeyChoices)
    guide: Guide | None = None

    @property
    def is_synchronized(self) -> bool:
        """Whether viewports scroll together."""
        return self.links.scroll

    @property
    def active_slot(self) -> Slot:
        """The slot that keys and menus act on."""
        return self.slots[self.active]

    def over(self, stack_key: str) -> str:
        """Return the key of the stack that lies over another one in some viewport, the active one first; '' if none."""
        slots = (self.active_slot, *self.slots)
        return next((slot.overlay for slot in slots if slot.stack_key == stack_key and slot.overlay), "")

    def with_slot(self, index: int, slot: Slot) -> ViewState:
        """Return the state with one slot replaced."""
        slots = (*self.slots[:index], slot, *self.slots[index + 1 :])
        return replace(self, slots=slots)

    def with_each(self, changed: Mapping[int, Slot]) -> ViewState:
        """Return the state with several slots replaced at once."""
        return replace(self, slots=tuple(changed.get(index, slot) for index, slot in enumerate(self.slots)))

    def with_active(self, index: int) -> ViewState:
        """Return the state with another active slot; where one is shown alone, it is that one."""
        return replace(self, active=index, large_slot=index if self.large_slot >= 0 else -1)

    def with_slots(self, rows: int, columns: int, slots: tuple[Slot, ...], active: int = 0) -> ViewState:
        """Return the state with another grid of slots; how its stacks were shown is remembered."""
        changed = replace(self, rows=rows, columns=columns, slots=slots, active=active, large_slot=-1)
        return changed.remembering(self.slots)

    def with_layout(self, rows: int, columns: int) -> ViewState:
        """Return the state with another grid; slots keep their order, the active one stays visible."""
        count = rows * columns
        kept = list(self.slots)
        if self.active >= count:
            kept[count - 1] = kept[self.active]
        slots = tuple((kept + [Slot()] * count)[:count])
        return self.with_slots(rows, columns, slots, min(self.active, count - 1))

    def with_stack(self, index: int, stack_key: str, look: Look) -> ViewState:
        """Return the state with a stack in a slot: as it was last shown, else with `look` from its first picture."""
        old = self.slots[index]
        if old.kind is SlotKind.STACK and old.stack_key == stack_key:
            return self
        return self.with_other(index, self.left.get(stack_key, Slot(SlotKind.STACK, stack_key, look=look)))

    def with_other(self, index: int, slot: Slot) -> ViewState:
        """Return the state with something else in a slot; how its stack was shown is remembered."""
        return self.with_slot(index, slot).remembering(self.slots)

    def with_tab(self, study_uid: str, here: str = "") -> ViewState:
        """Return the state with another study's viewports in front; those that were there wait as they are.

        `here` is the study in front where the state does not know one yet. A tab that was never arranged is empty.
        """
        front = self.tabs.front or here
        parked = dict(self.tabs.parked)
        is_first = not front and study_uid not in parked
        found = parked.pop(study_uid, Arrangement())
        if study_uid == front or is_first:
            return replace(self, tabs=Tabs(study_uid, MappingProxyType(parked)))
        if front:
            slots = tuple(replace(slot, is_playing=False) for slot in self.slots)
            parked[front] = replace(Arrangement(**{name: getattr(self, name) for name in _ARRANGED}), slots=slots)
        shown = {name: getattr(found, name) for name in _ARRANGED} | {"slots": found.slots or (Slot(),)}
        if not found.slots:  # what was never arranged is linked as what was looked at before, but for ties
            shown["links"] = replace(self.links, ties=())
        return replace(self, tabs=Tabs(study_uid, MappingProxyType(parked)), **shown).remembering(self.slots)

    def remembering(self, before: tuple[Slot, ...]) -> ViewState:
        """Return the state with the stacks among earlier slots remembered, where no slot shows them any more."""
        shown = {slot.stack_key for slot in self.slots if slot.kind is SlotKind.STACK}
        gone = {s.stack_key: _at_rest(s) for s in before if s.kind is SlotKind.STACK and s.stack_key not in shown}
        left = {key: slot for key, slot in {**self.left, **gone}.items() if key not in shown}
        return self if left == self.left else replace(self, left=MappingProxyType(left))


def _at_rest(slot: Slot) -> Slot:
    """Return a slot as it is remembered: nothing plays, and nobody leads it."""
    return replace(slot, is_playing=False, is_outside=False, away_mm=0.0)


_ARRANGED = tuple(field.name for field in fields(Arrangement))


@dataclass(frozen=True, slots=True)
class Catalog:
    """The studies that are open, by study UID, newest last, and the files that could not be shown."""

    studies: Mapping[str, Study] = field(default_factory=lambda: MappingProxyType({}))
    skipped: tuple[Skipped, ...] = ()
    _stacks: Mapping[str, tuple[Study, Stack]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = {stack.key: (study, stack) for study in self.studies.values() for stack in study.stacks}
        object.__setattr__(self, "_stacks", found)

    def stack(self, key: str) -> Stack | None:
        """Return the stack of that key, None if it is not open."""
        found = self.find(key)
        return found[1] if found else None

    def find(self, key: str) -> tuple[Study, Stack] | None:
        """Return a stack with its study."""
        return self._stacks.get(key)

    def with_studies(self, *studies: Study) -> Catalog:
        """Return the catalog with studies added or replaced."""
        return replace(self, studies=MappingProxyType({**self.studies, **{s.study_uid: s for s in studies}}))

    def without(self, study_uid: str) -> Catalog:
        """Return the catalog without a study."""
        kept = {uid: s for uid, s in self.studies.items() if uid != study_uid}
        return replace(self, studies=MappingProxyType(kept))
