"""What lies below the pointer: position, value, and that of the series which lies over the picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

from viewer.actions.sources import Shown
from viewer.core.geometry import Vec3
from viewer.core.phrases import say
from viewer.core.shapes import Point
from viewer.core.units import unit_words
from viewer.display.probe import PixelValue, value_at
from viewer.measure.ultrasound import position_in_region, position_words
from viewer.ui.statusbar import Reading


@dataclass(frozen=True, slots=True)
class Hover:
    """What lies below the pointer: pixel (column, row), LPS mm where there is geometry, and the value.

    `region` is the position in an ultrasound region, in words; `upper` the value of a series that lies over it,
    `segments` the names of those at this place.
    """

    px: tuple[int, int]
    mm: Vec3 | None
    value: PixelValue | None
    region: str = ""
    upper: PixelValue | None = None
    segments: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The value in words, that of the second series, and the segments that lie there."""
        values = (self.value, self.upper)
        told = (value_text(value) for value in values if value is not None)
        return " · ".join((*told, *self.segments))


def hover_at(shown: Shown, point: Point) -> Hover | None:
    """Return what lies at a picture position, None beside the picture."""
    rows, columns = shown.info.shape
    if not (-0.5 <= point[0] < columns - 0.5 and -0.5 <= point[1] < rows - 0.5):
        return None
    mm = None
    if shown.info.plane is not None and shown.info.spacing is not None:
        x, y, z = shown.info.plane.to_lps([point], shown.info.spacing)[0]
        mm = (float(x), float(y), float(z))
    region = ""
    if shown.info.instance.regions and not shown.info.is_reformatted:
        region = position_words(position_in_region(point, shown.info.instance.regions))
    upper = value_at(shown.frame.upper, point) if shown.frame.upper is not None else None
    return Hover((round(point[0]), round(point[1])), mm, value_at(shown.measured, point), region, upper)


def reading_of(hover: Hover | None) -> Reading | None:
    """Return what the status bar says of it."""
    if hover is None:
        return None
    return Reading((float(hover.px[0]), float(hover.px[1])), hover.mm, hover.words, hover.region)


def value_text(value: PixelValue) -> str:
    """Return a value in words: with its unit, as colour, or as padding."""
    if value.is_padding:
        return say("no picture")
    if value.rgb is not None:
        return "R {} G {} B {}".format(*value.rgb)
    if not math.isfinite(value.value):
        return say("stored {stored}: not mapped", stored=f"{value.stored:g}")
    number = f"{value.value:.0f}" if float(value.value).is_integer() else f"{value.value:.4g}"
    return f"{number} {unit_words(value.unit)}".rstrip()
