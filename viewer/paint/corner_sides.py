"""Corner text where tissue lies at one side, and what must be known of a picture whatever text is shown."""

from __future__ import annotations

from dataclasses import replace

from viewer.paint.corner_text import Corners, Line, Tone


def beside(corners: Corners, clear_side: str) -> Corners:
    """Return corners with all text at the other side than the one that is to stay free; '' leaves them as they are."""
    if clear_side not in ("left", "right"):
        return corners
    top, bottom = (*corners.top_left, *corners.top_right), (*corners.bottom_right, *corners.bottom_left)
    if clear_side == "left":
        return Corners(top_right=top, bottom_right=bottom)
    return Corners(top_left=top, bottom_left=bottom)


def of_tile(corners: Corners, number: str) -> Corners:
    """Return what a tile after the first one says: its number, and what warns; the first says the rest for all."""
    every = (*corners.top_left, *corners.top_right, *corners.bottom_left, *corners.bottom_right)
    warnings = (line for line in every if line.tone in (Tone.ERROR, Tone.WARNING))
    return Corners(bottom_left=(*warnings, Line(number, 100)))


def with_role(corners: Corners, role: str) -> Corners:
    """Return corners that say first, whatever else they say, that the picture is of a prior; '' for others."""
    return replace(corners, top_right=(Line(role, 110, Tone.WARNING), *corners.top_right)) if role else corners
