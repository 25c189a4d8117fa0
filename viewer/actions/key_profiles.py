"""Profiles of keys and mouse: one data file each in `resources/keys/`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from viewer.actions.binding import Binding
from viewer.actions.key_names import normal
from viewer.core import resources
from viewer.core.errors import ViewerError
from viewer.state.keys import STANDARD


@dataclass(frozen=True, slots=True)
class Profile:
    """Keys by action, and what gestures of the mouse do.

    The keys of the standard profile are those of the action table; another one names its own, and an action that it
    does not name keeps its standard keys as far as the profile leaves them free.
    """

    name: str
    title: str
    about: str
    keys: Mapping[Binding, tuple[str, ...]]
    mouse: Mapping[str, str]


def read_profile(file: Path) -> Profile:
    """Return the profile of a data file; ViewerError says what is wrong in it."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        keys = {Binding.read(text): tuple(normal(key) for key in named) for text, named in data["keys"].items()}
        mouse = {str(gesture): str(does) for gesture, does in data["mouse"].items()}
        return Profile(file.stem, data["title"], data["about"], MappingProxyType(keys), MappingProxyType(mouse))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ViewerError(f"The keys in {file.name} cannot be read", str(error), "install the program anew") from None


@cache
def profiles() -> Mapping[str, Profile]:
    """Return all profiles by name, the standard one first."""
    read = [read_profile(file) for file in resources.path("keys").glob("*.json")]
    in_order = sorted(read, key=lambda profile: (profile.name != STANDARD, profile.title.casefold()))
    return MappingProxyType({profile.name: profile for profile in in_order})
