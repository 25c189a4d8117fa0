"""Marks of every kind leave as objects and come back: the same geometry, the same numbers; peers accept the files."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.objects.made_marks import errors, placed_of, placed_on, study_at, told, written
from viewer.core.codes import Code
from viewer.core.pixels import Shutter, Window
from viewer.measure import REGISTRY
from viewer.measure.placing import to_points
from viewer.objects.found import annotation_of, key_image
from viewer.objects.heads import head_of
from viewer.objects.held import losses
from viewer.objects.key_objects import selected, selection
from viewer.objects.report_reading import lines_of, read_report
from viewer.objects.report_writing import report
from viewer.objects.state_marks import read_marks
from viewer.objects.state_writing import Shown, state

LIVER = Code("10200004", "SCT", "Liver")


@pytest.mark.parametrize("format_", ["sr", "gsps"])
def test_every_kind_comes_back_with_its_geometry_and_numbers(tmp_path: Path, format_: str) -> None:
    study = study_at(tmp_path / "ct")
    marks = [placed_on(study, kind, name=f"A {kind}", text="said", label=LIVER, color="green", is_locked=True)
             for kind in REGISTRY.ids()]  # fmt: skip
    head = head_of(marks[0].instance)
    pictures = [(item.instance, item.frame) for item in study.stacks[0].items]
    made = report(head, marks) if format_ == "sr" else state(head, pictures, marks)
    read = pydicom.dcmread(written(made, tmp_path / "out.dcm"))
    found = read_report(read).marks if format_ == "sr" else read_marks(read)[0]
    back = [annotation_of(one, study, str(read.SOPInstanceUID)) for one in found]
    assert [one.kind for one in back] == list(REGISTRY.ids())
    for before, mark in zip(marks, back, strict=True):
        after = placed_of(study, mark)
        assert np.abs(np.subtract(before.points_px, after.points_px)).max() <= 1e-6
        assert [(s.name, s.unit) for s in after.stats] == [(s.name, s.unit) for s in before.stats]
        assert np.array_equal([s.value for s in before.stats], [s.value for s in after.stats], equal_nan=True)
        assert (mark.name, mark.text, mark.label, mark.color) == (f"A {mark.kind}", "said", LIVER, "green")
        assert (mark.origin, mark.is_locked) == (str(read.SOPInstanceUID), True)


def test_without_the_private_block_points_are_those_of_32_bits(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    before = placed_on(study, "length")
    made = report(head_of(before.instance), [before])
    made.remove_private_tags()
    read = pydicom.dcmread(written(made, tmp_path / "out.dcm"))
    (mark,) = (annotation_of(one, study, "1.2") for one in read_report(read).marks)
    after = placed_of(study, mark)
    assert np.abs(np.subtract(before.points_px, after.points_px)).max() < 1e-5
    assert after.stats[0].value == pytest.approx(before.stats[0].value, abs=1e-5)


def test_coordinates_that_another_program_changed_win_over_the_private_block(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    before = placed_on(study, "length")
    made = report(head_of(before.instance), [before])
    for item in made.ContentSequence[-1].ContentSequence[0].ContentSequence:
        for basis in item.get("ContentSequence", []):
            basis.GraphicData = [1.5, 2.5, 11.5, 2.5]
    (found,) = read_report(pydicom.dcmread(written(made, tmp_path / "out.dcm"))).marks
    after = placed_of(study, annotation_of(found, study, "1.2"))
    assert np.allclose(after.points_px, [(1, 2), (11, 2)], atol=1e-6)


def test_report_is_accepted_by_its_peers(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct", StudyID="1", StudyTime="120000", AccessionNumber="2")
    marks = [placed_on(study, kind, label=LIVER) for kind in REGISTRY.ids()]
    path = written(report(head_of(marks[0].instance), marks), tmp_path / "sr.dcm")
    assert errors(path) == []
    said = told("dsrdump", str(path))
    assert "Comprehensive 3D SR Document" in said
    assert not [line for line in said.splitlines() if line.startswith(("E:", "F:", "W: Invalid"))]


def test_report_is_read_by_highdicom(tmp_path: Path) -> None:
    highdicom = pytest.importorskip("highdicom")
    study = study_at(tmp_path / "ct")
    marks = [placed_on(study, "length"), placed_on(study, "ellipse"), placed_on(study, "rectangle")]
    path = written(report(head_of(marks[0].instance), marks), tmp_path / "sr.dcm")
    document = highdicom.sr.srread(path)
    (group,) = document.content.get_image_measurement_groups()
    (length,) = group.get_measurements()
    assert length.value == pytest.approx(marks[0].stats[0].value, abs=0)
    regions = document.content.get_planar_roi_measurement_groups()
    assert [region.roi.graphic_type.value for region in regions] == ["ELLIPSE", "POLYLINE"]
    corner = np.asarray(regions[1].roi.value)[0]
    assert corner == pytest.approx(np.asarray(marks[2].graphics[0].points[0]) + 0.5, abs=1e-5)


def test_state_is_accepted_by_its_peers(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct", StudyID="1", StudyTime="120000", AccessionNumber="2")
    marks = [placed_on(study, kind) for kind in REGISTRY.ids()]
    pictures = [(item.instance, item.frame) for item in study.stacks[0].items]
    shown = Shown(Window(40, 400), 90, is_flipped=True, is_inverted=True, shutter=Shutter(rectangle=(1, 2, 50, 30)))
    path = written(state(head_of(marks[0].instance), pictures, marks, shown), tmp_path / "pr.dcm")
    assert errors(path) == []
    said = told("dcmpschk", str(path))
    assert "Test passed" in said, said


def test_what_a_state_shows_comes_back(tmp_path: Path) -> None:
    from viewer.core.records import Location
    from viewer.dicom import header
    from viewer.dicom.presentation_states import read

    study = study_at(tmp_path / "ct")
    item = study.stacks[0].items[0]
    shutter = Shutter(rectangle=(1, 2, 50, 30), circle=(20, 10, 8), polygon=((1, 2), (30, 4), (9, 20)), value=9)
    shown = Shown(
        Window(40.5, 400), 270, is_flipped=True, is_inverted=True, box=(1.5, 2.5, 40.5, 30.5), shutter=shutter
    )
    path = written(state(head_of(item.instance), [(item.instance, 0)], [], shown), tmp_path / "pr.dcm")
    back = read(header.read(Location(str(path))).instance)
    assert (back.vois[0].windows[0].center, back.vois[0].windows[0].width) == (40.5, 400)
    assert (back.rotation_deg, back.is_flipped, back.is_inverse) == (270, True, True)
    assert back.shutter == shutter
    assert back.areas[0].box == shown.box
    assert back.rescale is not None
    assert back.rescale.intercept == -1024


def test_key_images_come_back_and_are_accepted(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct", StudyID="1", StudyTime="120000", AccessionNumber="2")
    items = study.stacks[0].items
    made = selection(head_of(items[0].instance), [(items[1].instance, 0), (items[4].instance, 0)], "to show")
    path = written(made, tmp_path / "ko.dcm")
    named = selected(pydicom.dcmread(path))
    back = [key_image(study, *one, "1.2.3", number) for number, one in enumerate(named)]
    assert [mark.frame for mark in back] == [items[1].ref, items[4].ref]
    assert errors(path) == []
    said = told("dsrdump", str(path))
    assert "Key Object Selection Document" in said
    assert not [line for line in said.splitlines() if line.startswith(("E:", "F:"))]


def test_losses_are_told_before_writing(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    plain, coloured = placed_on(study, "length"), placed_on(study, "ellipse", color="green", group="Visit 1")
    assert losses("sr", [plain]) == []
    assert [loss.what for loss in losses("sr", [plain, coloured])] == [
        "Other programs see no colours of marks.",
        "Groups, locks and hidden marks are known to this program alone.",
    ]
    assert [loss.sentence for loss in losses("gsps", [plain, coloured], ["k"])][:2] == [
        "Key images are left out; a key object selection holds them.",
        "Numbers are text beside the drawing, not values that other programs can read. (2)",
    ]
    assert losses("kos", [plain])[0].ids == (plain.annotation.id,)


def test_report_reads_as_text(tmp_path: Path) -> None:
    study = study_at(tmp_path / "ct")
    marks = [placed_on(study, "length", name="Node 3", text="grew")]
    lines = lines_of(report(head_of(marks[0].instance), marks))
    assert lines[0] == "Imaging Measurement Report"
    assert "      Tracking Identifier: Node 3" in lines
    assert any(line.strip().startswith("Length: ") and line.endswith(" mm") for line in lines)
    assert "      Comment: grew" in lines


@pytest.mark.slow
@pytest.mark.parametrize("format_", ["sr", "gsps"])
def test_an_outline_of_12000_points_comes_back_whole_and_others_see_every_second(tmp_path: Path, format_: str) -> None:
    study = study_at(tmp_path / "ct", StudyID="1", StudyTime="120000", AccessionNumber="2")
    plain = placed_on(study, "polygon")
    turns = np.linspace(0, 2 * np.pi, 12_000, endpoint=False)
    item = study.stacks[0].items[2]
    points, _ = to_points([(30 + 9 * np.cos(t), 20 + 9 * np.sin(t)) for t in turns], item.plane, item.instance.spacing)
    before = placed_of(study, replace(plain.annotation, points=points))
    head = head_of(before.instance)
    made = report(head, [before]) if format_ == "sr" else state(head, [(item.instance, 0)], [before])
    path = written(made, tmp_path / "out.dcm")
    read = pydicom.dcmread(path)
    (found,) = read_report(read).marks if format_ == "sr" else read_marks(read)[0]
    assert len(found.graphics[0].points) == 6001
    after = placed_of(study, annotation_of(found, study, "1.2"))
    assert np.array_equal(before.points_px, after.points_px)
    assert losses(format_, [before])[-1].what == "Of long outlines, other programs see every few points."
    assert errors(path) == []
