"""What other programs wrote is read; what cannot be shown is told and kept."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset

from tests.objects.made_marks import placed_on, study_at
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.records import Study
from viewer.measure import REGISTRY
from viewer.objects import terms
from viewer.objects.content import content, text_item, uid_item
from viewer.objects.found import annotation_of
from viewer.objects.heads import head_of, reference
from viewer.objects.placed import graphics_of
from viewer.objects.report_reading import lines_of, read_report
from viewer.objects.report_writing import report


def _report(*items: Dataset) -> Dataset:
    root = content("", "CONTAINER", terms.REPORT)
    root.ContentSequence = [content("CONTAINS", "CONTAINER", terms.MEASUREMENTS, *items)]
    return root


def _group(study: Study, tracking: str, *drawn: tuple[str, list[float]], **change: object) -> Dataset:
    instance = study.stacks[0].items[1].instance
    items = [
        text_item("HAS OBS CONTEXT", terms.TRACKING, tracking),
        uid_item("HAS OBS CONTEXT", terms.TRACKING_UID, "2.25.5"),
    ]
    for kind, data in drawn:
        image = content("SELECTED FROM", "IMAGE", None)
        image.ReferencedSOPSequence = [reference(instance)]
        for keyword, value in change.items():
            setattr(image.ReferencedSOPSequence[0], keyword, value)
        path = content("CONTAINS", "SCOORD", None, image)
        path.GraphicType, path.GraphicData = kind, data
        items.append(path)
    return content("CONTAINS", "CONTAINER", terms.GROUP, *items)


@pytest.mark.parametrize(
    ("tool", "drawn", "kind", "points"),
    [
        ("Length", [("POLYLINE", [1.5, 2.5, 11.5, 12.5])], "length", [(1, 2), (11, 12)]),
        ("Bidirectional", [("POLYLINE", [1.5, 2.5, 11.5, 2.5]), ("POLYLINE", [6.5, 1.5, 6.5, 4.5])], "bidirectional",
         [(1, 2), (11, 2), (6, 1), (6, 4)]),
        ("EllipticalROI", [("ELLIPSE", [2.5, 10.5, 22.5, 10.5, 12.5, 4.5, 12.5, 16.5])], "ellipse", [(2, 4), (22, 16)]),
        ("RectangleROI", [("POLYLINE", [2.5, 3.5, 9.5, 3.5, 9.5, 8.5, 2.5, 8.5, 2.5, 3.5])], "rectangle",
         [(2, 3), (9, 8)]),
        ("Angle", [("POLYLINE", [1.5, 1.5, 5.5, 1.5, 5.5, 1.5, 5.5, 9.5])], "angle", [(1, 1), (5, 1), (5, 9)]),
        ("CobbAngle", [("POLYLINE", [1.5, 1.5, 9.5, 1.5, 1.5, 9.5, 9.5, 12.5])], "cobb",
         [(1, 1), (9, 1), (1, 9), (9, 12)]),
        ("ArrowAnnotate", [("POINT", [7.5, 8.5])], "text", [(7, 8)]),
        ("Probe", [("POINT", [7.5, 8.5])], "probe", [(7, 8)]),
    ],
)  # fmt: skip
def test_marks_of_cornerstone_are_read(
    tmp_path: Path, tool: str, drawn: list[tuple[str, list[float]]], kind: str, points: list[tuple[float, float]]
) -> None:
    study = study_at(tmp_path / "ct")
    (found,) = read_report(_report(_group(study, f"Cornerstone3DTools@^0.1.0:{tool}", *drawn))).marks
    mark = annotation_of(found, study, "1.2.3")
    item = study.stacks[0].items[1]
    assert (mark.kind, mark.frame, mark.origin, mark.name) == (kind, item.ref, "1.2.3", "")
    assert np.allclose(item.plane.to_px(mark.points, item.instance.spacing), points, atol=1e-6)


def test_circle_of_another_program_is_a_circle(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    circle = ("CIRCLE", [20.5, 15.5, 28.5, 15.5])
    (found,) = read_report(_report(_group(study, "Cornerstone3DTools@^0.1.0:CircleROI", circle))).marks
    mark = annotation_of(found, study, "1.2.3")
    item = study.stacks[0].items[1]
    points = [tuple(p) for p in item.plane.to_px(mark.points, item.instance.spacing)]
    drawn = np.asarray(graphics_of(REGISTRY.get(mark.kind)(), points)[0].points)
    assert np.allclose([drawn[:, 0].min(), drawn[:, 0].max()], [12, 28], atol=0.01)


@pytest.mark.parametrize(
    ("change", "data", "why"),
    [
        ({"ReferencedSOPInstanceUID": "1.2.3.99"}, [1.5, 2.5, 9.5, 2.5], "picture of a mark is not there"),
        ({"ReferencedFrameNumber": 7}, [1.5, 2.5, 9.5, 2.5], "picture of a mark is not there"),
        ({}, [901.5, 2.5, 999.5, 2.5], "outside its picture"),
    ],
)
def test_what_fits_no_picture_is_told(tmp_path: Path, change: dict[str, object], data: list[float], why: str) -> None:
    study = study_at(tmp_path / "ct")
    (found,) = read_report(_report(_group(study, "x", ("POLYLINE", data), **change))).marks
    with pytest.raises(ViewerError, match=why):
        annotation_of(found, study, "1.2.3")


def test_points_that_are_no_numbers_are_told(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    read = read_report(_report(_group(study, "x", ("POLYLINE", [1.5, float("nan"), 9.5, 2.5]))))
    assert read.marks == ()
    assert read.remarks[0] == "A drawing has a point that is no number, and is not shown."


def test_a_mark_in_another_frame_of_reference_is_told(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    item = content("CONTAINS", "SCOORD3D", None)
    item.GraphicType, item.GraphicData, item.ReferencedFrameOfReferenceUID = "POINT", [1, 2, 3], "1.2.99"
    (found,) = read_report(_report(content("CONTAINS", "CONTAINER", terms.GROUP, item))).marks
    with pytest.raises(ViewerError, match="another frame of reference"):
        annotation_of(found, study, "1.2.3")


def test_what_cannot_be_shown_is_kept_when_saved_again(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    private = content(
        "CONTAINS", "CONTAINER", terms.GROUP, text_item("CONTAINS", Code("7", "99ACME", "Secret sauce"), "42")
    )
    read = read_report(_report(private, _group(study, "x", ("POLYLINE", [1.5, 2.5, 9.5, 2.5]))))
    assert len(read.marks) == 1
    assert "can be read as text" in read.remarks[0]
    mark = placed_on(study, "length")
    again = report(head_of(mark.instance), [mark], read.unshown)
    assert "      Secret sauce: 42" in lines_of(again)


@pytest.mark.parametrize(
    "name",
    [
        "sr_document.dcm",
        "sr_document_with_multiple_groups.dcm",
        "sample-sr.dcm",
        "test-SR.dcm",
        "reportsi.dcm",
        "reportsi_with_empty_number_tags.dcm",
    ],
)
def test_reports_of_the_corpus_are_read(corpus: Path, name: str) -> None:
    dataset = pydicom.dcmread(corpus / "sr-ko-gsps/sr" / name)
    marks = {
        "sr_document.dcm": ["circle" if "circle" in REGISTRY.ids() else "ellipse"],
        "sample-sr.dcm": ["bidirectional"],
    }
    read = read_report(dataset)
    if name in marks:
        assert [mark.kind for mark in read.marks] == marks[name]
    assert len(lines_of(dataset)) > 3


def test_slicers_report_on_a_segment_is_text_and_kept(corpus: Path) -> None:
    dataset = pydicom.dcmread(corpus / "sr-ko-gsps/tid1500/sr.dcm")
    read = read_report(dataset)
    assert read.marks == ()
    assert len(read.unshown) >= 1
    assert any("Mean" in line for line in lines_of(dataset))
