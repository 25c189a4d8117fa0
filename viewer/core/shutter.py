"""Display shutters: what of a picture is not to be seen (PS3.3 C.7.6.11, C.7.6.15)."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.core.pixels import Overlay
from viewer.core.shapes import Point


@dataclass(frozen=True, slots=True, eq=False)
class Shutter:
    """Shapes that a picture is seen through, where there are several through all of them; None is no shape.

    Positions are picture pixels ((0, 0) the centre of the first). `rectangle` (left, top, right, bottom) names the
    first and last pixels that are seen, `circle` holds its centre and a radius in columns, `polygon` its corners.
    The bits of `bitmap` hide pixels. `value` is the grey of what is hidden, a P-value of 16 bits.
    """

    rectangle: tuple[int, int, int, int] | None = None
    circle: tuple[float, float, float] | None = None
    polygon: tuple[Point, ...] | None = None
    bitmap: Overlay | None = None
    value: int = 0

    @property
    def grey(self) -> int:
        """What hidden pixels show, in 8 bits."""
        return round(max(0, min(65535, self.value)) / 257)
