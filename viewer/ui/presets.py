"""The windows that a menu or a page offers for the active picture: automatic, the file's own, the modality's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from viewer.actions.quantities import GRAMS
from viewer.core.pixels import Window
from viewer.paint.text import safe
from viewer.state.view import SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.values import StackValues


@dataclass(frozen=True, slots=True)
class Choice:
    """A window to choose: its title, its key, and the action that sets it."""

    title: str
    action: str
    args: Mapping[str, Any] = field(default_factory=dict)
    key: str = ""
    window: Window | None = None


def preset_choices(desk: Desk) -> list[Choice]:
    """Return the choices for the active viewport, in the order of their keys; none without a picture."""
    slot = desk.store.view.active_slot
    stack = desk.store.catalog.stack(slot.stack_key)
    if stack is None or not stack.items or slot.kind not in (SlotKind.STACK, SlotKind.PLANE):
        return []
    from viewer.presets.windows import window_presets

    choices = [Choice("Automatic", "window.auto", key="0")]
    item = stack.items[max(0, min(slot.index, len(stack.items) - 1))]
    source = desk.source_of(slot)
    values = source.values if source is not None else None
    for number, window in enumerate(values.windows(item) if values else item.instance.windows_of(item.frame), 1):
        title = f"DICOM {number}" + (f" · {safe(window.name)}" if window.name else "")
        choices.append(Choice(title, "window.file", {"number": number}, str(number) if number < 3 else "", window))
    named = [preset for preset in window_presets(stack.series.modality) if preset.unit != GRAMS or _has_uptake(values)]
    return choices + [Choice(p.title, "window.preset", {"name": p.name}, p.key, p.window) for p in named]


def _has_uptake(values: StackValues | None) -> bool:
    """Whether the window of uptake can be set."""
    known = values.known() if values is not None else None
    return values is not None and known is not None and known.from_uptake(Window(3.0, 6.0), values.key) is not None
