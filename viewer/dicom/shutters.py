"""Shutters: what of a picture is to be shown (PS3.3 C.7.6.11, per frame C.7.6.16.2.18)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from viewer.core.cielab import to_rgb
from viewer.core.errors import ViewerError
from viewer.core.pixels import Shutter
from viewer.dicom.functional_groups import Groups

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_VERTICES = 4096
FARTHEST_PX = 2.0**20
SEQUENCE = "FrameDisplayShutterSequence"


def read_shutter(dataset: Dataset) -> Shutter | None:
    """Return the shutter of a data set or an item, None without one; rows and columns count from 1 in the file.

    The bitmap of a shape BITMAP is an overlay of the presentation state, which puts it in. Raises ViewerError where
    what a shape needs is missing or impossible.
    """
    shapes = [str(shape).strip().upper() for shape in _list(dataset.get("ShutterShape", None))]
    rectangle = _rectangle(dataset) if "RECTANGULAR" in shapes else None
    circle = _circle(dataset) if "CIRCULAR" in shapes else None
    polygon = _polygon(dataset) if "POLYGONAL" in shapes else ()
    if rectangle is None and circle is None and not polygon:
        return None
    return Shutter(rectangle, circle, polygon, value=shutter_value(dataset), color=shutter_color(dataset))


def frame_shutters(dataset: Dataset, frame_count: int) -> tuple[Shutter | None, ...]:
    """Return the shutters of a picture: none, one for all frames, or one for each frame."""
    common = read_shutter(dataset)
    groups = Groups(dataset)
    if common is not None or not groups.has(SEQUENCE):
        return (common,) if common is not None else ()
    items = (groups.macro(frame, SEQUENCE) for frame in range(frame_count))
    return tuple(read_shutter(item) if item is not None else None for item in items)


def shutter_value(dataset: Dataset) -> int:
    """Return the grey that stands in place of what is hidden, a P-value of 16 bits; black where none is given."""
    values = _numbers(dataset.get("ShutterPresentationValue", None), 1)
    return int(values[0]) & 0xFFFF if values else 0


def shutter_color(dataset: Dataset) -> tuple[int, int, int] | None:
    """Return the colour in place of what is hidden (CIELab of 16 bits), None where a grey is meant."""
    lab = _numbers(dataset.get("ShutterPresentationColorCIELabValue", None), 3)
    return to_rgb((int(lab[0]), int(lab[1]), int(lab[2]))) if len(lab) == 3 else None


def _rectangle(dataset: Dataset) -> tuple[float, float, float, float]:
    edges = ("LeftVertical", "UpperHorizontal", "RightVertical", "LowerHorizontal")
    found = [_numbers(dataset.get(f"Shutter{edge}Edge", None), 1) for edge in edges]
    if not all(found):
        raise ViewerError("an edge of the rectangle is missing")
    left, top, right, bottom = (value[0] - 1 for value in found)
    return left, top, right, bottom


def _circle(dataset: Dataset) -> tuple[float, float, float]:
    centre = _numbers(dataset.get("CenterOfCircularShutter", None), 2)
    radius = _numbers(dataset.get("RadiusOfCircularShutter", None), 1)
    if len(centre) < 2 or not radius:
        raise ViewerError("centre or radius of the circle is missing")
    row, column = centre
    return column - 1, row - 1, radius[0]


def _polygon(dataset: Dataset) -> tuple[tuple[float, float], ...]:
    numbers = _numbers(dataset.get("VerticesOfThePolygonalShutter", None), 2 * MOST_VERTICES)
    points = tuple((column - 1, row - 1) for row, column in zip(numbers[0::2], numbers[1::2], strict=False))
    if len(points) < 3:
        raise ViewerError("the polygon has fewer than three corners")
    return points


def _list(value: Any) -> Sequence[Any]:
    if value is None or isinstance(value, bytes):
        return ()
    return (value,) if isinstance(value, str) or not hasattr(value, "__iter__") else list(value)


def _numbers(value: Any, most: int) -> list[float]:
    """Return up to `most` numbers of a value; ViewerError for those that lie beyond any picture."""
    numbers = [float(part) for part in _list(value)[:most] if part not in (None, "")]
    if any(not math.isfinite(number) or abs(number) > FARTHEST_PX for number in numbers):
        raise ViewerError("a position lies beyond any picture")
    return numbers
