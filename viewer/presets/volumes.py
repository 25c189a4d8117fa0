"""3D presets: opacity, colour and shading of volumes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from viewer.core import resources
from viewer.presets.fields import Fields


class Blend(Enum):
    """How the values along a ray become one."""

    COMPOSITE = "composite"
    MIP = "mip"


class Scale(Enum):
    """What the positions of a preset mean: modality values, or 0 and 1 for the volume's low and high percentile."""

    VALUE = "value"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class Shading:
    """Light on surfaces (Phong)."""

    ambient: float
    diffuse: float
    specular: float
    power: float


@dataclass(frozen=True, slots=True)
class VolumePreset:
    """How a volume is rendered. `opacity` holds (value, share for 1 mm), `colour` (value, red, green, blue),
    `gradient` (change of value in 1 mm, factor of opacity), empty for none."""

    name: str
    title: str
    opacity: tuple[tuple[float, ...], ...]
    colour: tuple[tuple[float, ...], ...]
    gradient: tuple[tuple[float, ...], ...] = ()
    shading: Shading | None = None
    blend: Blend = Blend.COMPOSITE
    scale: Scale = Scale.VALUE
    modalities: tuple[str, ...] = ()


def read_volume_preset(file: Path) -> tuple[float, VolumePreset]:
    """Return the order and the preset of a data file; ViewerError says what is wrong in it."""
    fields = Fields(file)
    opacity, colour = fields.points("opacity", 2), fields.points("colour", 4)
    if len(opacity) < 2 or len(colour) < 2:
        raise fields.wrong("'opacity' and 'colour' need at least two points")
    light = fields.group("shading", ("ambient", "diffuse", "specular", "power"))
    preset = VolumePreset(
        fields.name,
        fields.text("title"),
        opacity,
        colour,
        fields.points("gradient", 2),
        Shading(*light) if light else None,
        Blend(fields.text("blend", "composite", [b.value for b in Blend])),
        Scale(fields.text("scale", "value", [s.value for s in Scale])),
        fields.texts("modalities"),
    )
    return fields.number("order", 1000), preset


@cache
def _all() -> tuple[VolumePreset, ...]:
    found = [read_volume_preset(file) for file in resources.path("presets", "volumes").glob("*.json")]
    return tuple(preset for _, preset in sorted(found, key=lambda pair: (pair[0], pair[1].name)))


def volume_presets(modality: str | None = None) -> list[VolumePreset]:
    """Return the presets of a modality and those for any, all of them for None."""
    return [p for p in _all() if modality is None or not p.modalities or modality in p.modalities]


def volume_preset(name: str) -> VolumePreset | None:
    """Return a preset by its name or title, case ignored; None where there is none."""
    wanted = name.strip().lower()
    return next((preset for preset in _all() if wanted in (preset.name, preset.title.lower())), None)
