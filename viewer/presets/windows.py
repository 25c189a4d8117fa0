"""Named windows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from viewer.core import resources
from viewer.core.pixels import VoiFunction, Window
from viewer.presets.fields import Fields


@dataclass(frozen=True, slots=True)
class WindowPreset:
    """A named window for some modalities; `key` is its digit, '' without one; `unit` the values it is meant for."""

    name: str
    title: str
    window: Window
    modalities: tuple[str, ...]
    key: str = ""
    is_inverted: bool = False
    unit: str = ""


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
def _all() -> tuple[WindowPreset, ...]:
    found = [read_window(file) for file in resources.path("presets", "windows").glob("*.json")]
    return tuple(preset for _, preset in sorted(found, key=lambda pair: (pair[0], pair[1].name)))


def window_presets(modality: str | None = None) -> list[WindowPreset]:
    """Return the presets of a modality ('CT'), all of them for None."""
    return [preset for preset in _all() if modality is None or modality in preset.modalities]


def window_preset(name: str) -> WindowPreset | None:
    """Return a preset by its name or title, case ignored; None where there is none."""
    wanted = name.strip().lower()
    return next((preset for preset in _all() if wanted in (preset.name, preset.title.lower())), None)
