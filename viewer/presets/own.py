"""Windows of the user's own, and what was changed in those that come with the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from viewer.core.pixels import VoiFunction, Window
from viewer.presets.windows import WindowPreset

MOST = 500
LONGEST = 80
LARGEST = 1e7
KEYS = tuple("3456789")


@dataclass(frozen=True, slots=True)
class PresetChoices:
    """What the user changed, by the name of the preset: `own` are new and changed ones, `gone` those taken away."""

    own: Mapping[str, WindowPreset] = field(default_factory=lambda: MappingProxyType({}))
    gone: tuple[str, ...] = ()

    def with_preset(self, preset: WindowPreset) -> PresetChoices:
        """Return the choices with a preset added or changed."""
        own = MappingProxyType({**self.own, preset.name: preset})
        return PresetChoices(own, tuple(name for name in self.gone if name != preset.name))

    def without(self, name: str, *, is_given: bool) -> PresetChoices:
        """Return the choices without a preset; `is_given`: it came with the program."""
        own = MappingProxyType({known: preset for known, preset in self.own.items() if known != name})
        return PresetChoices(own, tuple(dict.fromkeys((*self.gone, name))) if is_given else self.gone)

    def merged(self, given: tuple[WindowPreset, ...]) -> tuple[WindowPreset, ...]:
        """Return all presets: those that come with the program in their order, then the user's.

        A key belongs to the last of those that share it in a modality: who has just been given it.
        """
        kept = [self.own.get(preset.name, preset) for preset in given if preset.name not in self.gone]
        there = {preset.name for preset in kept}
        kept += [preset for name, preset in self.own.items() if name not in there]
        return tuple(_with_free_key(preset, self.own, kept) for preset in kept)

    def as_json(self) -> dict[str, Any]:
        """Return the choices as settings and exports hold them."""
        return {"own": [_as_json(preset) for preset in self.own.values()], "gone": list(self.gone)}


def _with_free_key(preset: WindowPreset, own: Mapping[str, WindowPreset], all_: list[WindowPreset]) -> WindowPreset:
    """Return a preset, without its key where the user gave that to another one of the same pictures."""
    if not preset.key or preset.name in own:
        return preset
    taken = any(other.key == preset.key and other.name in own and _share(preset, other) for other in all_)
    return replace(preset, key="") if taken else preset


def _share(one: WindowPreset, other: WindowPreset) -> bool:
    """Whether two presets may be offered for the same picture by the same key."""
    return bool(set(one.modalities) & set(other.modalities)) and one.body_parts == other.body_parts


def read(value: Any) -> PresetChoices:
    """Return the choices that `as_json` wrote. ValueError says what is wrong in others."""
    if value == {}:
        return PresetChoices()
    own, gone = (value.get(key) for key in ("own", "gone")) if isinstance(value, dict) else (None, None)
    if not isinstance(own, list) or not isinstance(gone, list) or len(own) + len(gone) > MOST:
        raise ValueError("expected the user's windows and the names of those taken away")
    presets = [_preset(item) for item in own]
    named = {preset.name: preset for preset in presets}
    if len(named) < len(presets):
        raise ValueError("two windows have one name")
    return PresetChoices(MappingProxyType(named), tuple(_text(name, "name") for name in gone))


def is_choices(value: Any) -> bool:
    """Whether a setting holds presets."""
    try:
        read(value)
    except ValueError:
        return False
    return True


def _as_json(preset: WindowPreset) -> dict[str, Any]:
    window = preset.window
    return {
        "name": preset.name,
        "title": preset.title,
        "center": window.center,
        "width": window.width,
        "function": window.function.value,
        "modalities": list(preset.modalities),
        "body_parts": list(preset.body_parts),
        "key": preset.key,
        "inverted": preset.is_inverted,
        "unit": preset.unit,
    }


def _preset(item: Any) -> WindowPreset:
    if not isinstance(item, dict):
        raise ValueError("a window is a group of fields")
    title, key = _text(item.get("title"), "title"), item.get("key", "")
    center, width = (_number(item.get(name), name) for name in ("center", "width"))
    if key not in ("", *KEYS):
        raise ValueError("a key is a digit from 3 to 9")
    if item.get("function") not in [function.value for function in VoiFunction]:
        raise ValueError("a window has a function: LINEAR, LINEAR_EXACT or SIGMOID")
    if width <= 0:
        raise ValueError("a width is above 0")
    return WindowPreset(
        _text(item.get("name"), "name"),
        title,
        Window(center, width, VoiFunction(item["function"]), title),
        _texts(item.get("modalities"), "modalities"),
        key,
        item.get("inverted") is True,
        _text(item.get("unit", ""), "unit", may_be_empty=True),
        _texts(item.get("body_parts", []), "body_parts"),
    )


def _text(value: Any, name: str, *, may_be_empty: bool = False) -> str:
    if not isinstance(value, str) or len(value) > LONGEST or not (may_be_empty or value.strip()):
        raise ValueError(f"'{name}' must be a short text")
    return value


def _texts(value: Any, name: str) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 64:
        raise ValueError(f"'{name}' must be a list of texts")
    return tuple(_text(item, name) for item in value)


def _number(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= LARGEST:
        raise ValueError(f"'{name}' must be a number")
    return float(value)
