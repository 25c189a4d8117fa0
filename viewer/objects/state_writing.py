"""Marks and how pictures are shown as a Grayscale Softcopy Presentation State (PS3.3 A.33.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.objects.content import graphic_data
from viewer.objects.exact import attach
from viewer.objects.heads import MANUFACTURER, dressed, reference

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.core.pixels import Rescale, Shutter, Window
    from viewer.core.records import Instance
    from viewer.objects.placed import Graphic, Placed

SOP_CLASS = "1.2.840.10008.5.1.4.1.1.11.1"
SERIES_NUMBER = 9002
HALF = 0.5
LAYER = "MARKS"


@dataclass(frozen=True, slots=True)
class Shown:
    """How pictures are shown: `box` (left, top, right, bottom) px of what is seen of them, None for all.

    Rotation is clockwise, the flip comes after it (PS3.3 C.10.6). `window` None shows all values, whatever the pictures
    say of themselves (PS3.4 N.2). `series_uid` is the series that is shown so, '' any; `box` is of pictures of `shape`.
    """

    window: Window | None = None
    rotation_deg: int = 0
    is_flipped: bool = False
    is_inverted: bool = False
    box: tuple[float, float, float, float] | None = None
    shutter: Shutter | None = None
    series_uid: str = ""
    shape: tuple[int, int] | None = None


def is_grey(instance: Instance) -> bool:
    """Whether a greyscale state may refer to a picture."""
    return instance.pixel is not None and not instance.pixel.is_color


def state(
    head: Dataset,
    pictures: Sequence[tuple[Instance, int]],
    placed: Sequence[Placed],
    shown: Shown | None = None,
    label: str = "MEASUREMENTS",
) -> Dataset:
    """Return the state of pictures of one series and one rescale; ViewerError where there is nothing to refer to."""
    shown = shown or Shown()
    grey = [(instance, frame) for instance, frame in pictures if is_grey(instance)]
    if not grey:
        raise ViewerError("There is nothing to write", "a greyscale state holds nothing of colour pictures")
    ds = dressed(head, SOP_CLASS, "PR", "Presentation states", SERIES_NUMBER)
    ds.PresentationCreationDate, ds.PresentationCreationTime = ds.ContentDate, ds.ContentTime
    del ds.ContentDate, ds.ContentTime
    ds.Laterality = ""
    ds.ContentLabel, ds.ContentDescription, ds.ContentCreatorName = label, "", MANUFACTURER
    ds.ReferencedSeriesSequence = _series(grey)
    ds.DisplayedAreaSelectionSequence = _areas(grey, shown)
    _annotate(ds, placed)
    if shown.rotation_deg or shown.is_flipped:
        ds.ImageHorizontalFlip, ds.ImageRotation = "Y" if shown.is_flipped else "N", shown.rotation_deg % 360
    _rescale(ds, grey[0][0].rescale(grey[0][1]))
    if shown.window is not None:
        ds.SoftcopyVOILUTSequence = [_window(shown.window)]
    first = grey[0][0].pixel
    is_white_low = first is not None and first.photometric == "MONOCHROME1"
    ds.PresentationLUTShape = "INVERSE" if is_white_low != shown.is_inverted else "IDENTITY"
    if shown.shutter is not None:
        _shutter(ds, shown.shutter)
    return ds


def _references(pictures: Sequence[tuple[Instance, int]]) -> list[Dataset]:
    frames: dict[str, tuple[Instance, list[int]]] = {}
    for instance, frame in pictures:
        frames.setdefault(instance.sop_instance_uid, (instance, []))[1].append(frame)
    return [reference(instance, sorted(set(numbers))) for instance, numbers in frames.values()]


def _series(pictures: Sequence[tuple[Instance, int]]) -> list[Dataset]:
    from pydicom.dataset import Dataset

    by_series: dict[str, list[tuple[Instance, int]]] = {}
    for instance, frame in pictures:
        by_series.setdefault(uid_of(instance.series_uid), []).append((instance, frame))
    found = []
    for uid, own in by_series.items():
        item = Dataset()
        item.SeriesInstanceUID, item.ReferencedImageSequence = uid, _references(own)
        found.append(item)
    return found


def _areas(pictures: Sequence[tuple[Instance, int]], shown: Shown) -> list[Dataset]:
    """Return the displayed areas, one for each size of pictures: corners count from 1\\1 (C.10.4)."""
    from pydicom.dataset import Dataset

    by_size: dict[tuple[int, int, float, float], list[tuple[Instance, int]]] = {}
    for instance, frame in pictures:
        assert instance.pixel is not None
        spacing = instance.spacing
        sizes = (spacing.row_mm, spacing.column_mm) if spacing else (0.0, instance.pixel_aspect)
        by_size.setdefault((instance.pixel.rows, instance.pixel.columns, *sizes), []).append((instance, frame))
    found = []
    for (rows, columns, row_mm, column_mm), own in by_size.items():
        item = Dataset()
        box = shown.box if shown.shape in (None, (rows, columns)) else None
        left, top, right, bottom = box or (-HALF, -HALF, columns - HALF, rows - HALF)
        edges = round(left + 1.5), round(top + 1.5), round(right + HALF), round(bottom + HALF)
        item.DisplayedAreaTopLeftHandCorner, item.DisplayedAreaBottomRightHandCorner = _corners(edges, shown)
        item.PresentationSizeMode = "SCALE TO FIT"
        if row_mm:
            item.PresentationPixelSpacing = [f"{row_mm:.10g}", f"{column_mm:.10g}"]
        else:
            item.PresentationPixelAspectRatio = [round(column_mm * 10_000), 10_000]
        if len(by_size) > 1:
            item.ReferencedImageSequence = _references(own)
        found.append(item)
    return found


def _corners(edges: tuple[int, int, int, int], shown: Shown) -> tuple[list[int], list[int]]:
    """Return the pixels (column, row) that lie top left and bottom right once the picture is turned and mirrored."""
    left, top, right, bottom = edges
    around = [(left, top), (right, top), (right, bottom), (left, bottom)]  # clockwise from the top left
    first = -(shown.rotation_deg // 90) % 4
    corners = [around[(first + step) % 4] for step in range(4)]
    if shown.is_flipped:
        corners = [corners[1], corners[0], corners[3], corners[2]]
    return list(corners[0]), list(corners[2])


def _annotate(ds: Dataset, placed: Sequence[Placed]) -> None:
    from pydicom.dataset import Dataset

    items = [_annotation(one) for one in placed if not one.is_reformatted and is_grey(one.instance)]
    if not items:
        return
    ds.GraphicAnnotationSequence = items
    layer = Dataset()
    layer.GraphicLayer, layer.GraphicLayerOrder = LAYER, 1
    ds.GraphicLayerSequence = [layer]


def _annotation(one: Placed) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    item.ReferencedImageSequence = [reference(one.instance, (one.frame,))]
    item.GraphicLayer = LAYER
    item.GraphicObjectSequence = [_graphic(graphic) for graphic in one.graphics]
    lines = [line for line in one.lines if line.strip()]
    if lines:
        item.TextObjectSequence = [_text(one, lines)]
    attach(item, one.annotation)
    return item


def _graphic(graphic: Graphic) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    data = graphic_data([(x + HALF, y + HALF) for x, y in graphic.points])
    item.GraphicAnnotationUnits, item.GraphicDimensions = "PIXEL", 2
    item.NumberOfGraphicPoints, item.GraphicData, item.GraphicType = len(data) // 2, data, graphic.kind
    if graphic.is_closed:
        item.GraphicFilled = "N"
    return item


def _text(one: Placed, lines: Sequence[str]) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    x, y = max(one.points_px)
    item.AnchorPointAnnotationUnits = "PIXEL"
    item.UnformattedTextValue = "\r\n".join(lines)[:1024]
    item.AnchorPoint, item.AnchorPointVisibility = graphic_data([(x + HALF, y + HALF)]), "N"
    return item


def _rescale(ds: Dataset, rescale: Rescale) -> None:
    """Tell the modality transform: a state replaces that of its pictures (C.11.8)."""
    if not rescale.is_identity:
        ds.RescaleIntercept, ds.RescaleSlope = f"{rescale.intercept:.10g}", f"{rescale.slope:.10g}"
        ds.RescaleType = rescale.unit or "US"


def _window(window: Window) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    item.WindowCenter, item.WindowWidth = f"{window.center:.10g}", f"{window.width:.10g}"
    if window.function.value != "LINEAR":
        item.VOILUTFunction = window.function.value
    return item


def _shutter(ds: Dataset, shutter: Shutter) -> None:
    """Fill in rectangle, circle and polygon (C.7.6.11); rows and columns count from 1."""
    shapes = []
    if shutter.rectangle is not None:
        left, top, right, bottom = (round(value) + 1 for value in shutter.rectangle)
        shapes.append("RECTANGULAR")
        ds.ShutterLeftVerticalEdge, ds.ShutterRightVerticalEdge = left, right
        ds.ShutterUpperHorizontalEdge, ds.ShutterLowerHorizontalEdge = top, bottom
    if shutter.circle is not None:
        x, y, radius = shutter.circle
        shapes.append("CIRCULAR")
        ds.CenterOfCircularShutter, ds.RadiusOfCircularShutter = [round(y) + 1, round(x) + 1], round(radius)
    if shutter.polygon:
        shapes.append("POLYGONAL")
        ds.VerticesOfThePolygonalShutter = [round(v) + 1 for x, y in shutter.polygon for v in (y, x)]
    if shapes:
        ds.ShutterShape = shapes
        ds.ShutterPresentationValue = shutter.value
