"""The windows that a menu or a page offers for the active picture: automatic, the file's own, the modality's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from viewer.actions.quantities import GRAMS
from viewer.core.phrases import say
from viewer.core.pixels import Window
from viewer.paint.text import safe
from viewer.state.view import SlotKind
from viewer.ui.controls import shown_key

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
    if not desk.is_enabled("window.auto"):
        return []
    from viewer.presets.windows import window_presets

    choices = [Choice(say("Automatic"), "window.auto", key=key_of(desk, "0", "window.auto"))]
    item = stack.items[max(0, min(slot.index, len(stack.items) - 1))]
    source = desk.source_of(slot)
    values = source.values if source is not None else None
    for number, window in enumerate(values.windows(item) if values else item.instance.windows_of(item.frame), 1):
        title = f"DICOM {number}" + (f" · {safe(window.name)}" if window.name else "")
        key = key_of(desk, str(number) if number < 3 else "", "window.file", number=number)
        choices.append(Choice(title, "window.file", {"number": number}, key, window))
    named = [
        preset
        for preset in window_presets(stack.series.modality, stack.series.body_part)
        if preset.unit != GRAMS or _has_uptake(values)
    ]
    for preset in named:
        key = key_of(desk, preset.key, "window.preset", name=preset.name)
        choices.append(Choice(say(preset.title), "window.preset", {"name": preset.name}, key, preset.window))
    return choices


def key_of(desk: Desk, digit: str, action: str, **args: Any) -> str:
    """Return the key that sets a window: one given to it alone, else that of its place from 0 to 9."""
    own = desk.keymap.keys_of(action, **args)
    placed = desk.keymap.keys_of(f"window.key_{digit}") if digit else ()
    return next((shown_key(key) for key in (*own, *placed)), "")


def _has_uptake(values: StackValues | None) -> bool:
    """Whether the window of uptake can be set."""
    known = values.known() if values is not None else None
    return values is not None and known is not None and known.from_uptake(Window(3.0, 6.0), values.key) is not None
