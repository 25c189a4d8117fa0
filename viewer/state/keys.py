"""Which keys and mouse buttons the user chose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

STANDARD = "hounsfield"
_NONE: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class KeyChoices:
    """A profile, and by profile what was changed in it.

    `keys` holds by action (with its arguments, as `Binding` writes them) the keys that it has instead of the
    profile's; `mouse` holds by gesture ('shift+left', 'wheel', 'double') what it does instead.
    """

    profile: str = STANDARD
    keys: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=lambda: _NONE)
    mouse: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: _NONE)

    @property
    def own_keys(self) -> Mapping[str, tuple[str, ...]]:
        """What was changed in the keys of the chosen profile."""
        return self.keys.get(self.profile, _NONE)

    @property
    def own_mouse(self) -> Mapping[str, str]:
        """What was changed in the mouse of the chosen profile."""
        return self.mouse.get(self.profile, _NONE)

    def with_keys(self, own: Mapping[str, tuple[str, ...]]) -> KeyChoices:
        """Return the choices with other changes to the keys of the chosen profile."""
        return replace(self, keys=_with(self.keys, self.profile, own))

    def with_mouse(self, own: Mapping[str, str]) -> KeyChoices:
        """Return the choices with other changes to the mouse of the chosen profile."""
        return replace(self, mouse=_with(self.mouse, self.profile, own))


def read(profile: str, keys: Mapping[str, Mapping[str, list[str]]], mouse: Mapping[str, dict[str, str]]) -> KeyChoices:
    """Return the choices that settings hold."""
    return KeyChoices(
        profile,
        MappingProxyType({name: MappingProxyType({b: tuple(k) for b, k in own.items()}) for name, own in keys.items()}),
        MappingProxyType({name: MappingProxyType(dict(own)) for name, own in mouse.items()}),
    )


def are_keys(value: Any) -> bool:
    """Whether a setting holds keys by profile and action."""
    return _is_table(value, lambda keys: isinstance(keys, list) and all(isinstance(key, str) for key in keys))


def are_gestures(value: Any) -> bool:
    """Whether a setting holds what gestures do, by profile."""
    return _is_table(value, lambda does: isinstance(does, str))


def _is_table(value: Any, will_do: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(own, dict) and all(isinstance(name, str) and will_do(entry) for name, entry in own.items())
        for own in value.values()
    )


def _with(all_: Mapping[str, Mapping[str, Any]], profile: str, own: Mapping[str, Any]) -> Mapping[str, Any]:
    changed = {name: entries for name, entries in all_.items() if name != profile}
    return MappingProxyType({**changed, **({profile: MappingProxyType(dict(own))} if own else {})})
