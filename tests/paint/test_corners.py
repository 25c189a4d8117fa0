"""What the corners say, to whom, and that nothing overlaps."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from viewer.core.conventions import LengthUnit
from viewer.core.corner_layout import CORNERS, DEFAULTS, CornerChoices, CornerLayout
from viewer.core.look import Camera2D, OverlayText
from viewer.core.pixels import Window
from viewer.core.records import Instance, Location, Patient, Series, Stack, Study, UltrasoundRegion
from viewer.paint import corner_text, text
from viewer.paint.arrangement import arrange
from viewer.paint.corner_fields import MOVING, corner_lines, has_text_of_its_own
from viewer.paint.corner_table import FIELDS, ElementText, Readout, Told
from viewer.paint.corner_text import Corners, Line, Tone
from viewer.paint.corner_words import age, date, time_of_day, window_words
from viewer.paint.lossy import lossy_words
from viewer.paint.text import TextStyle

PATIENT = Patient("ID-4711", "Doe, Jane", "19700131", "F", "054Y")
STUDY = Study("1", PATIENT, "20240331", "130559.25", "Thorax", "ACC-99", "General Hospital")
STACK = Stack("2", Series("2", "1", 4, "MR", "T2 axial"), ())
HEADER = {
    "SliceThickness": "5", "RepetitionTime": "2500", "EchoTime": "85", "MagneticFieldStrength": "1.5",
    "LossyImageCompression": "01", "LossyImageCompressionRatio": "10\\2", "ImageLaterality": "L", "ViewPosition": "MLO",
}  # fmt: skip
MR = Instance(Location("a"), "1.1", "", "", "1", "2", "MR", header=HEADER)
READOUT = Readout(
    57, 160, Window(40, 400), "43 HU", 1.25, Camera2D(rotation_deg=90), location_mm=-12.34,
    calibration="at detector", warnings=("2 slices are missing",),
)  # fmt: skip
NAMING = ("Doe", "4711", "1970", "54 y", "ACC", "General", "2024-03-31")


def words(corners: Corners) -> str:
    """All lines as one text."""
    return "\n".join(line.text for field in fields(corners) for line in getattr(corners, field.name))


@pytest.mark.ux("corner-top-left", "corner-top-right", "corner-bottom-right", "corner-bottom-left")
def test_full_text_names_patient_study_series_and_view() -> None:
    full = words(corner_lines(STUDY, STACK, MR, READOUT, OverlayText.FULL))
    for part in (
        *NAMING,
        "13:05:59",
        "Thorax",
        "4 · T2 axial",
        "58 / 160",
        "W 400 · L 40",
        "125 %",
        "turned 90°",
        "43 HU",
    ):
        assert part in full
    assert "5.0 mm thick, at -12.3 mm" in full


def test_an_enlarged_picture_says_how_it_was_interpolated() -> None:
    full = words(corner_lines(STUDY, STACK, MR, replace(READOUT, between="linear"), OverlayText.FULL))
    assert "125 % · linear · turned 90°" in full


def test_long_repetition_times_are_whole_numbers() -> None:
    long = replace(MR, header={"RepetitionTime": "12640.5", "EchoTime": "122.7"})
    assert "TR 12640 ms · TE 122.7 ms" in words(corner_lines(STUDY, STACK, long, READOUT, OverlayText.FULL))


@pytest.mark.ux("corner-states")
def test_anonymous_text_names_nobody() -> None:
    anonymous = words(corner_lines(STUDY, STACK, MR, READOUT, OverlayText.ANONYMOUS))
    assert not any(part in anonymous for part in NAMING)
    for part in ("Thorax", "4 · T2 axial", "58 / 160", "W 400 · L 40"):
        assert part in anonymous


def test_no_text_is_no_text() -> None:
    assert corner_lines(STUDY, STACK, MR, READOUT, OverlayText.NONE) == Corners()
    assert words(corner_lines(None, None, None, Readout(), OverlayText.FULL)) == ""


@pytest.mark.ux("corner-bottom-right")
def test_modalities_say_what_matters_to_them() -> None:
    mr = words(corner_lines(STUDY, STACK, MR, READOUT, OverlayText.FULL))
    assert "TR 2500 ms · TE 85 ms" in mr
    assert "1.5 T" in mr
    mg = words(corner_lines(STUDY, STACK, replace(MR, modality="MG"), READOUT, OverlayText.FULL))
    assert "Left · MLO" in mg
    assert "TR" not in mg


def test_a_tomosynthesis_says_its_side_where_only_its_frames_do() -> None:
    header = {key: value for key, value in HEADER.items() if key != "ImageLaterality"}
    frames = replace(MR, modality="MG", header=header, frame_headers=({"FrameLaterality": "R"},) * 2)
    assert "Right · MLO" in words(corner_lines(STUDY, STACK, frames, READOUT, OverlayText.FULL))
    both = replace(frames, frame_headers=({"FrameLaterality": "R"}, {"FrameLaterality": "L"}))
    assert "Right" not in words(corner_lines(STUDY, STACK, both, READOUT, OverlayText.FULL))


def test_successive_lossy_compressions_multiply_and_warn() -> None:
    lines = corner_lines(STUDY, STACK, MR, READOUT, OverlayText.ANONYMOUS).bottom_left
    assert [line.tone for line in lines if line.text == "Lossy 20:1"] == [Tone.WARNING]
    assert lines[0] == Line("2 slices are missing", 95, Tone.ERROR)


@pytest.mark.ux("corner-bottom-left")
@pytest.mark.parametrize(
    ("syntax", "said", "ratio", "shown"),
    [
        ("1.2.840.10008.1.2.1", "01", "8.5", "Lossy 8.5:1"),  # native now, lossy once
        ("1.2.840.10008.1.2.4.50", "", "", "Lossy"),
        ("1.2.840.10008.1.2.4.50", "00", "", "Lossy"),
        ("1.2.840.10008.1.2.4.91", "", "", "Possibly lossy"),
        ("1.2.840.10008.1.2.4.91", "01", "10", "Lossy 10:1"),
        ("1.2.840.10008.1.2.4.111", "", "", "Lossy"),
        ("1.2.840.10008.1.2.4.110", "", "", ""),
        ("1.2.840.10008.1.2.4.59", "", "", "Lossy"),
        ("1.2.840.10008.1.2.4.91", "00", "", ""),
        ("1.2.840.10008.1.2.4.90", "", "", ""),
        ("1.2.840.10008.1.2.4.103", "", "", "Lossy"),
        ("1.2.840.10008.1.2.4.81", "01", "damaged", "Lossy"),
    ],
)
def test_a_lossy_picture_says_so_by_its_header_or_its_transfer_syntax(
    syntax: str, said: str, ratio: str, shown: str
) -> None:
    header = {"LossyImageCompression": said, "LossyImageCompressionRatio": ratio}
    assert lossy_words(replace(MR, transfer_syntax_uid=syntax, header=header)) == shown


@pytest.mark.answers(
    "2.2", "ICC", "the corner says 'Colours for an sRGB display' where a profile was used, else nothing"
)
def test_a_picture_whose_colours_were_converted_says_for_what() -> None:
    shown = words(
        corner_lines(STUDY, STACK, MR, replace(READOUT, colours="Colours for an sRGB display"), OverlayText.FULL)
    )
    assert "Colours for an sRGB display" in shown
    assert "sRGB" not in words(corner_lines(STUDY, STACK, MR, READOUT, OverlayText.FULL))


def test_a_reformatted_picture_says_so() -> None:
    shown = words(corner_lines(STUDY, STACK, MR, replace(READOUT, is_reformatted=True), OverlayText.ANONYMOUS))
    assert "Reformatted, interpolated" in shown
    assert "Reformatted" not in words(corner_lines(STUDY, STACK, MR, READOUT, OverlayText.ANONYMOUS))


def test_values_are_told_as_people_write_them() -> None:
    assert date("00000000") == ""
    assert [date("20240331"), date("2024"), date("")] == ["2024-03-31", "2024", ""]
    assert [time_of_day("130559.25"), time_of_day("1305"), time_of_day("?")] == ["13:05:59", "13:05", "?"]
    assert [age("054Y"), age("003M"), age("old")] == ["54 y", "3 m", "old"]
    assert window_words(Window(-0.2, 400)) == "W 400 · L 0"
    assert window_words(Window(0.5, 1.2)) == "W 1.200 · L 0.500"


@pytest.mark.ux("corner-room")
def test_the_least_important_lines_go_first() -> None:
    lines = (Line("a", 10), Line("b", 30), Line("c", 20))
    assert corner_text.fitting(lines, 2) == (lines[1], lines[2])
    assert corner_text.fitting(lines, 1) == (lines[1],)
    assert corner_text.fitting(lines, 0) == ()


@pytest.mark.parametrize("size", [(120, 100), (200, 150), (320, 240), (400, 300), (640, 480), (800, 600), (2400, 1400)])
@pytest.mark.parametrize("has_bar", [False, True])
def test_nothing_overlaps(qapp: QGuiApplication, size: tuple[int, int], has_bar: bool) -> None:
    arrangement = arrange(QRectF(10, 20, *size), has_color_bar=has_bar)
    long = tuple(Line(f"{index} a very long line of text " * 5, 100) for index in range(40))
    style = TextStyle(arrangement.text_px, "#ffffff")
    boxes = []
    for is_top in (True, False):
        for is_left in (True, False):
            placed = corner_text.place(long, arrangement, is_top=is_top, is_left=is_left)
            boxes += [QRectF(x, y, text.width(line.text, style), text.line_height(style)) for line, x, y in placed]
            assert all(y + text.line_height(style) <= below for (_, _, y), (_, _, below) in pairwise(placed))
    ruler_label = arrangement.bottom_ruler.adjusted(0, 0, 40, 0)
    others = [arrangement.left_ruler] * arrangement.has_left_ruler + [ruler_label] * arrangement.has_bottom_ruler
    others += [arrangement.color_bar] * arrangement.has_color_bar
    left, right, top, bottom = arrangement.letter_insets
    area = arrangement.area
    middle = area.center()
    others += [
        QRectF(area.left() + left, middle.y() - 10, 24, 20),
        QRectF(area.right() - right - 24, middle.y() - 10, 24, 20),
        QRectF(middle.x() - 12, area.top() + top, 24, 20),
        QRectF(middle.x() - 12, area.bottom() - bottom - 20, 24, 20),
    ]
    for index, box in enumerate(boxes):
        assert area.contains(box)
        for other in boxes[index + 1 :] + others:
            assert not box.intersects(other), (box, other)
    for index, box in enumerate(others):
        assert not any(box.intersects(other) for other in others[index + 1 :])


@pytest.mark.ux("corner-top-left")
@pytest.mark.parametrize(
    ("birth", "then", "told"),
    [
        ("19700131", "20240131", "54 y"),
        ("19700131", "20240130", "53 y"),
        ("20230401", "20240331", "11 m"),
        ("20240320", "20240331", "11 d"),
        ("20240331", "20240331", "0 d"),
        ("20250101", "20240331", ""),
        ("", "20240331", ""),
        ("19701399", "20240331", ""),
    ],
)
def test_an_age_is_counted_where_the_file_tells_none(birth: str, then: str, told: str) -> None:
    study = replace(STUDY, date=then, patient=replace(PATIENT, age="", birth_date=birth))
    first = corner_lines(study, STACK, MR, READOUT, OverlayText.FULL).top_left[-1].text
    assert first.split(" · ")[-1] == (told or "F")


@pytest.mark.ux("corner-bottom-left")
def test_no_layout_leaves_out_what_must_be_known() -> None:
    empty = CornerChoices().with_layout("MR", CornerLayout())
    lines = corner_lines(STUDY, STACK, MR, replace(READOUT, is_reformatted=True), OverlayText.FULL, empty)
    assert [line.text for line in lines.bottom_left] == [
        "2 slices are missing",
        "Lossy 20:1",
        "Reformatted, interpolated",
    ]
    assert lines.top_left == lines.top_right == lines.bottom_right == ()


@pytest.mark.ux("corner-configurable")
def test_every_field_has_a_plain_name_and_says_nothing_of_nothing() -> None:
    nothing = Told(None, None, None, Readout())
    assert len({row.title for row in FIELDS.values()}) == len(FIELDS)
    for name, row in FIELDS.items():
        assert row.text(nothing) == "", name
    used = {line for layout in DEFAULTS.values() for corner in CORNERS for line in layout.lines(corner)}
    assert used <= FIELDS.keys()


CHANGED = {
    "index": 3, "count": 77, "window": Window(1, 2), "value": "7", "zoom": 9.0, "camera": Camera2D(),
    "title": "Axial", "location_mm": 5.0, "thickness_mm": 2.0, "calibration": "x", "warnings": ("odd",),
    "presentation": "y", "is_reformatted": True, "quantity": ("a", "b", "c"), "colours": "z", "between": "linear",
    "beside_number": "tied", "over": "PET", "sides": "Neurological: left is left",
    "length": LengthUnit.CM, "elements": {"PatientComments": ElementText("Comments", "none")},
}  # fmt: skip


def test_fields_that_stay_do_not_read_what_moves() -> None:
    other = replace(READOUT, index=3, value="7", location_mm=5, beside_number="tied")
    for name in FIELDS.keys() - MOVING:
        here, there = (FIELDS[name].text(Told(STUDY, STACK, MR, readout)) for readout in (READOUT, other))
        assert here == there, name


def test_lines_that_were_kept_are_those_that_are_written_anew() -> None:
    assert CHANGED.keys() == {field.name for field in fields(Readout)}
    names = (*FIELDS, "tag:PatientComments")
    everything = CornerChoices().with_layout("MR", CornerLayout(*(names[at::4] for at in range(4))))
    for name, value in CHANGED.items():
        before = corner_lines(STUDY, STACK, MR, READOUT, OverlayText.FULL, everything)
        readout = replace(READOUT, **{name: value})  # type: ignore[arg-type]
        shown = corner_lines(STUDY, STACK, MR, readout, OverlayText.FULL, everything)
        # Of another record nothing was kept.
        anew = corner_lines(STUDY, STACK, replace(MR), readout, OverlayText.FULL, everything)
        assert shown == anew != before, name


def test_text_has_a_ground_where_the_picture_has_writing_of_its_own() -> None:
    region = UltrasoundRegion(0, 0, 9, 9, 0.1, 0.1, 3, 3)
    us = replace(MR, modality="US", header={})
    assert not has_text_of_its_own(us)
    assert has_text_of_its_own(replace(us, regions=(region,)))
    assert has_text_of_its_own(replace(MR, header={"BurnedInAnnotation": "YES"}))
    assert not has_text_of_its_own(MR)
    assert not has_text_of_its_own(None)
