"""How a series is drawn that has not been shown yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.core.look import Interpolation, Look
from viewer.state.usual_look import UsualLook

if TYPE_CHECKING:
    from viewer.actions.quantities import StackQuantities
    from viewer.state.settings import Settings
    from viewer.state.store import State, Store

UPTAKE_PRESET = "pet-suv-6"


def keep_usual_look(settings: Settings, store: Store) -> None:
    """Begin with the usual look of the settings, and keep there what becomes of it by a choice or its undo."""
    chosen = first_look(settings)
    usual = UsualLook(chosen.interpolation, chosen.has_overlays)
    store.show(lambda view: replace(view, usual_look=usual))

    def follow(old: State, new: State) -> None:
        before, now = old.view.usual_look, new.view.usual_look
        if before.interpolation is not now.interpolation:
            settings.set("interpolation", now.interpolation.value)
        if before.has_overlays is not now.has_overlays:
            settings.set("has_overlays", now.has_overlays)

    store.listen(follow)


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
