"""Drawings and text of a presentation state (PS3.3 C.10.5), their layers (C.10.7) and the displayed areas (C.10.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viewer.core.presentation_state import (
    Annotation,
    DisplayedArea,
    Graphic,
    Layer,
    SizeMode,
    Text,
    Units,
)
from viewer.core.shapes import Point
from viewer.dicom.presentation_items import (
    Budget,
    color_of,
    floats,
    items_of,
    lines,
    pair,
    references_of,
    rgb_of,
    text,
    whole,
    word,
)

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

KINDS = ("POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE")
LEAST_POINTS = {"POINT": 1, "POLYLINE": 2, "INTERPOLATED": 2, "CIRCLE": 2, "ELLIPSE": 4}
LARGEST_PX = 1e7


def layers_of(dataset: Dataset, budget: Budget) -> tuple[Layer, ...]:
    """Return the graphic layers in their order, the lowest first."""
    found = []
    for item in items_of(dataset, "GraphicLayerSequence"):
        budget.take_item()
        order = whole(item.get("GraphicLayerOrder", None))
        color = color_of(
            item.get("GraphicLayerRecommendedDisplayCIELabValue", None),
            item.get("GraphicLayerRecommendedDisplayGrayscaleValue", None),
        )
        color = rgb_of(item.get("GraphicLayerRecommendedDisplayRGBValue", None)) or color
        name = text(item, "GraphicLayer")
        found.append(Layer(name, order[0] if order else 0, color, text(item, "GraphicLayerDescription")))
    return tuple(sorted(found, key=lambda layer: layer.order))


def annotations_of(dataset: Dataset, budget: Budget) -> tuple[Annotation, ...]:
    """Return what is drawn and written; drawings of an unknown kind or too few points are left out.

    Compound graphics are there as plain drawings too (C.10.5.1.3): these are taken.
    """
    found = []
    for item in items_of(dataset, "GraphicAnnotationSequence"):
        budget.take_item()
        drawn = (_graphic(one, budget) for one in items_of(item, "GraphicObjectSequence"))
        graphics = tuple(one for one in drawn if one is not None)
        written = (_text(one, budget) for one in items_of(item, "TextObjectSequence"))
        texts = tuple(one for one in written if one is not None)
        if graphics or texts:
            found.append(Annotation(text(item, "GraphicLayer"), graphics, texts, references_of(item, budget)))
    return tuple(found)


def _units(item: Dataset, keyword: str) -> Units:
    return Units.DISPLAY if word(item, keyword) == "DISPLAY" else Units.PIXEL


def placed(point: tuple[float, float], units: Units) -> Point:
    """Return a position as the viewer counts: the corner of the first pixel, 0.0\\0.0 of the file, is (-0.5, -0.5)."""
    return (point[0] - 0.5, point[1] - 0.5) if units is Units.PIXEL else point


def _graphic(item: Dataset, budget: Budget) -> Graphic | None:
    budget.take_item()
    kind, units = word(item, "GraphicType"), _units(item, "GraphicAnnotationUnits")
    points = _points(item.get("GraphicData", None), units, budget)
    if kind not in KINDS or len(points) < LEAST_POINTS[kind]:
        return None
    style = next(items_of(item, "LineStyleSequence"), None)
    fill = next(items_of(item, "FillStyleSequence"), None)
    is_filled = word(item, "GraphicFilled") == "Y" or fill is not None
    return Graphic(
        kind,
        points,
        units,
        is_filled,
        color_of(style.get("PatternOnColorCIELabValue", None), None) if style is not None else None,
        _width(style),
        style is not None and word(style, "LineDashingStyle") == "DASHED",
    )


def _points(value: Any, units: Units, budget: Budget) -> tuple[Point, ...]:
    numbers = floats(value)
    budget.take_points(len(numbers) // 2)
    if any(abs(number) > LARGEST_PX for number in numbers):
        return ()
    return tuple(placed((x, y), units) for x, y in zip(numbers[0::2], numbers[1::2], strict=False))


def _width(style: Dataset | None) -> float:
    thickness = floats(style.get("LineThickness", None)) if style is not None else ()
    return max(0.0, min(32.0, thickness[0])) if thickness else 0.0


def _text(item: Dataset, budget: Budget) -> Text | None:
    budget.take_item()
    said = lines(item, "UnformattedTextValue")
    box_units = _units(item, "BoundingBoxAnnotationUnits")
    anchor_units = _units(item, "AnchorPointAnnotationUnits")
    first = pair(item.get("BoundingBoxTopLeftHandCorner", None))
    second = pair(item.get("BoundingBoxBottomRightHandCorner", None))
    anchor = pair(item.get("AnchorPoint", None))
    box = (placed(first, box_units), placed(second, box_units)) if first and second else None
    if not said or (box is None and anchor is None):
        return None
    style = next(items_of(item, "TextStyleSequence"), None)
    justify = word(item, "BoundingBoxTextHorizontalJustification")
    color = color_of(style.get("TextColorCIELabValue", None), None) if style is not None else None
    return Text(
        said,
        box,
        box_units,
        justify if justify in ("LEFT", "RIGHT", "CENTER") else "LEFT",
        placed(anchor, anchor_units) if anchor else None,
        anchor_units,
        anchor is not None and word(item, "AnchorPointVisibility") == "Y",
        color,
    )


def areas_of(dataset: Dataset, budget: Budget) -> tuple[DisplayedArea, ...]:
    """Return the displayed areas: corners counted from 1\\1 and meaning whole pixels, in either order after a turn."""
    found = []
    for item in items_of(dataset, "DisplayedAreaSelectionSequence"):
        budget.take_item()
        first = pair(item.get("DisplayedAreaTopLeftHandCorner", None))
        second = pair(item.get("DisplayedAreaBottomRightHandCorner", None))
        if first is None or second is None:
            continue
        (left, right), (top, bottom) = (sorted(ends) for ends in zip(first, second, strict=True))
        mode = word(item, "PresentationSizeMode")
        found.append(
            DisplayedArea(
                (left - 1.5, top - 1.5, right - 0.5, bottom - 0.5),
                SizeMode(mode) if mode in {one.value for one in SizeMode} else SizeMode.FIT,
                _positive(item, "PresentationPixelMagnificationRatio"),
                _aspect(item),
                _spacing(item),
                references_of(item, budget),
            )
        )
    return tuple(found)


def _positive(item: Dataset, keyword: str) -> float | None:
    numbers = floats(item.get(keyword, None))
    return numbers[0] if numbers and 1e-4 < numbers[0] < 1e4 else None


def _spacing(item: Dataset) -> tuple[float, float] | None:
    spacing = pair(item.get("PresentationPixelSpacing", None))
    return spacing if spacing and min(spacing) > 1e-6 else None


def _aspect(item: Dataset) -> float | None:
    """Return the height of a pixel divided by its width: from its size, else from the ratio (vertical\\horizontal)."""
    ratio = _spacing(item) or pair(item.get("PresentationPixelAspectRatio", None))
    return ratio[0] / ratio[1] if ratio and min(ratio) > 0 and 1e-3 < ratio[0] / ratio[1] < 1e3 else None
