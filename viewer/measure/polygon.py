"""A region with straight sides."""

from __future__ import annotations

from viewer.measure.region import Region


class Polygon(Region):
    """Measure the pixels in the polygon through any number of corners."""

    id = "polygon"
    title = "Polygon"
    icon = "polygon"
    help = "Click the corners; a double click or Enter closes it."
    key = "Y"
    points = 0
    least = 3
