"""Colours of the program, from `resources/themes/`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from PySide6.QtGui import QColor

from viewer.core import resources
from viewer.core.shapes import Role


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours ('#rrggbb') of chrome and pictures."""

    name: str
    title: str
    is_dark: bool
    colors: Mapping[str, str]
    is_high_contrast: bool = False

    def color(self, name: str) -> QColor:
        """Return a colour by its name; KeyError if the theme lacks it."""
        return QColor(self.colors[name])

    def role(self, role: Role) -> QColor:
        """Return the colour of a stroke."""
        return QColor(self.colors[role.value])


@cache
def load(name: str) -> Theme:
    """Read a theme ('dark', 'light', 'high-contrast')."""
    data = json.loads(resources.path("themes", f"{name}.json").read_text(encoding="utf-8"))
    colors = MappingProxyType(dict(data["colors"]))
    return Theme(data["name"], data["title"], data["is_dark"], colors, data.get("is_high_contrast", False))


def names() -> list[str]:
    """Return the names of all themes."""
    return sorted(file.stem for file in resources.path("themes").glob("*.json"))
