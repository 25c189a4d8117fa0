"""The colours that segments get one after the other: bright on grey, told apart, none of them that of marks."""

from __future__ import annotations

from types import MappingProxyType

from viewer.core.phrases import noted
from viewer.core.shapes import Color

SEGMENT_COLORS = MappingProxyType(
    {
        noted("Green"): (76, 209, 124),
        noted("Coral"): (255, 111, 94),
        noted("Blue"): (88, 156, 255),
        noted("Amber"): (255, 178, 56),
        noted("Violet"): (190, 126, 255),
        noted("Turquoise"): (54, 211, 210),
        noted("Pink"): (255, 128, 190),
        noted("Lime"): (186, 222, 72),
        noted("Brown"): (201, 148, 104),
        noted("White"): (236, 238, 240),
    }
)


def color_of(name: str) -> Color | None:
    """Return a colour by its name, in any case of letters; None for one that is not known."""
    return next((color for title, color in SEGMENT_COLORS.items() if title.lower() == name.lower()), None)
