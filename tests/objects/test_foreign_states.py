"""Presentation states as Weasis writes them: drawings of a layer in one item, texts in boxes or at anchors."""

from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset

from tests.actions.made import desk_at, series
from tests.dicom.phantom_files import save
from tests.dicom.phantom_states import image, item, state
from viewer.core.annotation import Annotation
from viewer.measure.placing import to_px

PICTURE = "1.2.3.1.3"


def drawing(kind: str, data: list[float], **attributes: object) -> Dataset:
    """Return a graphic object in pixels of the picture."""
    values: dict[str, object] = {
        "GraphicAnnotationUnits": "PIXEL",
        "GraphicDimensions": 2,
        "NumberOfGraphicPoints": len(data) // 2,
        "GraphicData": data,
        "GraphicType": kind,
        "GraphicFilled": "N",
    }
    return item(**(values | attributes))


def text(words: str, **attributes: object) -> Dataset:
    return item(UnformattedTextValue=words, **attributes)


def weasis_state() -> Dataset:
    """Return a state of the third picture: two layers, as Weasis writes its measurements and texts."""
    measured = item(
        ReferencedImageSequence=[image(PICTURE)],
        GraphicLayer="MEASURE",
        GraphicObjectSequence=[
            drawing("POLYLINE", [5.5, 5.5, 25.5, 5.5]),
            drawing("POLYLINE", [5.5, 5.5, 15.5, 9.5, 25.5, 5.5]),
            drawing("POLYLINE", [10.5, 10.5, 30.5, 10.5, 30.5, 20.5, 10.5, 20.5, 10.5, 10.5]),
            drawing("POLYLINE", [10.5, 10.5, 30.5, 12.5, 20.5, 25.5, 10.5, 10.5]),
            drawing("CIRCLE", [30.5, 20.5, 38.5, 20.5]),
            drawing("ELLIPSE", [12.5, 20.5, 48.5, 20.5, 30.5, 14.5, 30.5, 26.5]),
            drawing("POINT", [7.5, 8.5]),
            drawing("INTERPOLATED", [5.5, 5.5, 15.5, 9.5, 25.5, 5.5]),
            drawing("POLYLINE", [0.1, 0.1, 0.9, 0.9], GraphicAnnotationUnits="DISPLAY"),
        ],
    )
    written = item(
        ReferencedImageSequence=[image(PICTURE)],
        GraphicLayer="DRAW",
        TextObjectSequence=[
            text("Läsion\r\n12 mm", AnchorPointAnnotationUnits="PIXEL", AnchorPoint=[20.5, 30.5],
                 AnchorPointVisibility="Y"),
            text("in a box", BoundingBoxAnnotationUnits="PIXEL", BoundingBoxTopLeftHandCorner=[3.5, 4.5],
                 BoundingBoxBottomRightHandCorner=[13.5, 9.5], BoundingBoxTextHorizontalJustification="LEFT"),
        ],
    )  # fmt: skip
    layers = [item(GraphicLayer=name, GraphicLayerOrder=at) for at, name in enumerate(("MEASURE", "DRAW"), 1)]
    return state(
        image(PICTURE),
        SpecificCharacterSet="ISO_IR 192",
        Manufacturer="Weasis Team",
        GraphicAnnotationSequence=[measured, written],
        GraphicLayerSequence=layers,
    )


def read(tmp_path: Path) -> tuple[list[tuple[str, list[tuple[float, float]], Annotation]], list[str]]:
    """Return the marks that a desk loads, by kind and points in pixels of their picture, and what it tells."""
    folder = series(tmp_path / "ct")
    save(weasis_state(), folder / "state.dcm")
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(folder)])
    told: list[str] = []
    desk.notices.append(told.append)
    desk.execute("objects.load")
    found = []
    for mark in desk.store.document.annotations.values():
        place = desk.measuring.locate(mark)
        assert place is not None
        assert place[1] == 2
        info = place[0].info(2)
        found.append((mark.kind, [(float(x), float(y)) for x, y in to_px(mark, info.plane, info.spacing)], mark))
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()
    return found, told


def test_drawings_of_weasis_are_marks(tmp_path: Path) -> None:
    found, told = read(tmp_path)
    expected = [
        ("length", [(5, 5), (25, 5)]),
        ("polyline", [(5, 5), (15, 9), (25, 5)]),
        ("rectangle", [(10, 10), (30, 20)]),
        ("polygon", [(10, 10), (30, 12), (20, 25)]),
        ("circle", [(30, 20), (38, 20)]),
        ("ellipse", [(12, 14), (48, 26)]),
        ("probe", [(7, 8)]),
        ("curve", [(5, 5), (15, 9), (25, 5)]),
        ("text", [(20, 30)]),
        ("text", [(3, 4)]),
    ]
    assert [(kind, [pytest.approx(point, abs=1e-9) for point in points]) for kind, points in expected] == [
        (kind, points) for kind, points, _ in found
    ]
    assert [mark.text for _, _, mark in found[-2:]] == ["Läsion\n12 mm", "in a box"]
    assert {mark.origin for _, _, mark in found} == {"1.2.3.77.1"}
    assert "10 marks loaded" in told[-1]
    assert "1 drawings belong to the screen or to no picture: the state alone shows them" in told[-1]


def test_an_ellipse_in_any_direction_keeps_its_area() -> None:
    from viewer.objects.foreign import kinds_of
    from viewer.objects.placed import Graphic

    ends = tuple(
        (30 + r * float(np.cos(t)), 30 + r * float(np.sin(t)))
        for r, t in ((20, 0.5), (20, 0.5 + np.pi), (8, 0.5 + np.pi / 2), (8, 0.5 - np.pi / 2))
    )
    ((kind, points),) = kinds_of([Graphic("ELLIPSE", ends)])
    x, y = np.array(points).T
    area = abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
    assert (kind, area) == ("polygon", pytest.approx(np.pi * 160, rel=5e-4))
