"""Presentation states made for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import save
from viewer.core.presentation_state import PresentationState
from viewer.core.records import Location
from viewer.dicom.header import read as read_header
from viewer.dicom.presentation_states import read

GREY, COLOUR, PSEUDO, BLENDING, ANGIO = (f"1.2.840.10008.5.1.4.1.1.11.{n}" for n in (1, 2, 3, 4, 5))
CT = "1.2.840.10008.5.1.4.1.1.2"


def item(**attributes: Any) -> Dataset:
    """Return a data set of attributes; lists of data sets become sequences."""
    made = Dataset()
    for keyword, value in attributes.items():
        is_sequence = isinstance(value, list) and value and isinstance(value[0], Dataset)
        setattr(made, keyword, Sequence(value) if is_sequence else value)
    return made


def image(uid: str, *frames: int) -> Dataset:
    """Return a reference to an image and its frames, counted from 1."""
    made = item(ReferencedSOPClassUID=CT, ReferencedSOPInstanceUID=uid)
    if frames:
        made.ReferencedFrameNumber = list(frames)
    return made


def state(*images: Dataset, **attributes: Any) -> Dataset:
    """Return a grey presentation state for images."""
    values: dict[str, Any] = {
        "SOPClassUID": GREY,
        "SOPInstanceUID": "1.2.3.77.1",
        "StudyInstanceUID": "1.2.3",
        "SeriesInstanceUID": "1.2.3.77",
        "Modality": "PR",
        "PatientName": "Doe^Jane",
        "PatientID": "P1",
        "ContentLabel": "MADE",
        "ContentDescription": "made for a test",
        "ContentCreatorName": "Roe^Richard",
        "PresentationCreationDate": "20260102",
        "PresentationCreationTime": "101500",
        "ReferencedSeriesSequence": [item(SeriesInstanceUID="1.2.3.1", ReferencedImageSequence=list(images))],
        "PresentationLUTShape": "IDENTITY",
    }
    return item(**(values | attributes))


def polyline(points: list[float], units: str = "PIXEL", kind: str = "POLYLINE", **attributes: Any) -> Dataset:
    """Return a graphic object."""
    return item(
        GraphicAnnotationUnits=units,
        GraphicDimensions=2,
        NumberOfGraphicPoints=len(points) // 2,
        GraphicData=points,
        GraphicType=kind,
        **attributes,
    )


def annotation(layer: str = "LAYER1", **attributes: Any) -> Dataset:
    """Return an item of the graphic annotation sequence."""
    return item(GraphicLayer=layer, **attributes)


def area(left: int, top: int, right: int, bottom: int, mode: str = "SCALE TO FIT", **attributes: Any) -> Dataset:
    """Return a displayed area by its first and last pixel, counted from 1."""
    return item(
        DisplayedAreaTopLeftHandCorner=[left, top],
        DisplayedAreaBottomRightHandCorner=[right, bottom],
        PresentationSizeMode=mode,
        **attributes,
    )


def table(first: int, values: list[int], bits: int = 8) -> Dataset:
    """Return an item of a table's sequence."""
    made = Dataset()
    made.add_new(0x00283002, "US", [len(values) % 65536, first, bits])
    made.add_new(0x00283006, "US", values)
    return made


def read_state(dataset: Dataset, path: Path) -> PresentationState:
    """Write a state as a file and read it as the viewer does."""
    return read(read_header(Location(str(save(dataset, path)))).instance)
