"""Named windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from viewer.core import resources
from viewer.core.pixels import VoiFunction, Window
from viewer.presets.fields import Fields


@dataclass(frozen=True, slots=True)
class WindowPreset:
    """A named window for some modalities; `key` is its digit, '' without one; `unit` the values it is meant for.

    `body_parts` are codes as files have them ('HEAD'), empty for all.
    """

    name: str
    title: str
    window: Window
    modalities: tuple[str, ...]
    key: str = ""
    is_inverted: bool = False
    unit: str = ""
    body_parts: tuple[str, ...] = ()

    def fits(self, modality: str, body_part: str = "") -> bool:
        """Whether it is meant for pictures of a modality and body part; without one named it is meant for all."""
        return modality in self.modalities and (not self.body_parts or body_part.strip().upper() in self.body_parts)


Merge = Callable[[tuple[WindowPreset, ...]], tuple[WindowPreset, ...]]


def read_window(file: Path) -> tuple[float, WindowPreset]:
    """Return the order and the preset of a data file; ViewerError says what is wrong in it."""
    fields = Fields(file)
    function = VoiFunction(fields.text("function", "LINEAR", [f.value for f in VoiFunction]))
    title = fields.text("title")
    width = fields.number("width")
    if width <= 0 or (function is VoiFunction.LINEAR and width < 1):
        raise fields.wrong("'width' is too small")
    preset = WindowPreset(
        fields.name,
        title,
        Window(fields.number("center"), width, function, title),
        fields.texts("modalities"),
        fields.text("key", ""),
        fields.flag("inverted"),
        fields.text("unit", ""),
    )
    return fields.number("order", 1000), preset


@cache
def given() -> tuple[WindowPreset, ...]:
    """Return the presets that come with the program."""
    found = [read_window(file) for file in resources.path("presets", "windows").glob("*.json")]
    return tuple(preset for _, preset in sorted(found, key=lambda pair: (pair[0], pair[1].name)))


_used: list[Merge] = []


def use(merge: Merge) -> None:
    """Give out what a function makes of the presets that come with the program: with those of the user."""
    _used[:] = [merge]
    _all.cache_clear()


@cache
def _all() -> tuple[WindowPreset, ...]:
    return _used[0](given()) if _used else given()


def window_presets(modality: str | None = None, body_part: str = "") -> list[WindowPreset]:
    """Return the presets of a modality ('CT') and body part, all of them for None."""
    return [preset for preset in _all() if modality is None or preset.fits(modality, body_part)]


def window_preset(name: str) -> WindowPreset | None:
    """Return a preset by its name or title, case ignored; None where there is none."""
    wanted = name.strip().lower()
    return next((preset for preset in _all() if wanted in (preset.name, preset.title.lower())), None)
