"""How a series is drawn that has not been shown yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.core.look import Interpolation, Look

if TYPE_CHECKING:
    from viewer.state.settings import Settings


def first_look(settings: Settings) -> Look:
    """Return the look of a new slot: what the user chose for all pictures, the window of the file."""
    return Look(
        interpolation=Interpolation(settings.get("interpolation", Interpolation.LINEAR.value)),
        has_overlays=bool(settings.get("has_overlays", True)),
    )
