"""How series are drawn that were not shown yet, whatever they are."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.core.look import Interpolation


@dataclass(frozen=True, slots=True)
class UsualLook:
    """How pictures are enlarged, and whether the overlays of files are drawn."""

    interpolation: Interpolation = Interpolation.LINEAR
    has_overlays: bool = True
