"""How a series is drawn that has not been shown yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.core.look import Interpolation, Look

if TYPE_CHECKING:
    from viewer.actions.quantities import StackQuantities
    from viewer.state.settings import Settings

UPTAKE_PRESET = "pet-suv-6"


def first_look(settings: Settings, known: StackQuantities | None = None, quantity: str = "") -> Look:
    """Return the look of a new slot: what the user chose for all pictures, the window of the file.

    Uptake has a window of its own, brought to what values are read as.
    """
    look = Look(
        interpolation=Interpolation(settings.get("interpolation", Interpolation.LINEAR.value)),
        has_overlays=bool(settings.get("has_overlays", True)),
    )
    return look if known is None else uptake_look(look, known, quantity)


def uptake_look(look: Look, known: StackQuantities, quantity: str = "") -> Look:
    """Return a look with the usual window of uptake, where it can be told by body weight."""
    from viewer.presets.windows import window_preset

    preset = window_preset(UPTAKE_PRESET)
    window = known.from_uptake(preset.window, quantity) if preset is not None else None
    if preset is None or window is None:
        return look
    return replace(look, window=window, is_inverted=preset.is_inverted)
