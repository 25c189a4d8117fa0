"""The colours that marks can be given: told apart also by those who do not see red and green alike.

Seven of them are those of Okabe and Ito, "Color Universal Design" (2008).
"""

from __future__ import annotations

from types import MappingProxyType

from viewer.core.shapes import Color

MARK_COLORS = MappingProxyType(
    {
        "orange": (230, 159, 0),
        "sky blue": (86, 180, 233),
        "green": (0, 158, 115),
        "blue": (0, 114, 178),
        "vermilion": (213, 94, 0),
        "purple": (204, 121, 167),
        "white": (255, 255, 255),
    }
)


def mark_color(name: str) -> Color | None:
    """Return the colour of that name, None for the theme's own and for a name that is not known."""
    return MARK_COLORS.get(name)
