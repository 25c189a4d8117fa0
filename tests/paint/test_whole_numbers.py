"""In little room a line loses its least part, or goes; a number is never cut, for what is left is another number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QRectF

from tests.paint.test_corners import MR, READOUT, STACK, STUDY
from viewer.core.look import Camera2D, OverlayText
from viewer.core.records import Patient
from viewer.paint import corner_text, text
from viewer.paint.arrangement import arrange
from viewer.paint.corner_fields import corner_lines
from viewer.paint.corner_table import Readout
from viewer.paint.corner_text import Corners, Line, Tone
from viewer.paint.corner_words import fewer_parts
from viewer.paint.text import TextStyle

STYLE = TextStyle(12.0, "#ffffff")
NUMBER = re.compile(r"[-−]?\d[\d.:-]*")
LIVELY = replace(
    READOUT, title="Coronal, MIP 12.5 mm", sides="Neurological: left is left", between="linear",
    camera=Camera2D(rotation_deg=90, is_flipped_h=True), beside_number="tied at 17", presentation="Presentation 1234",
)  # fmt: skip
LONG = replace(
    STUDY, patient=Patient("ID-4711-0815", "Konstantinopolitanische, Johanna", "19700131", "F", "054Y"),
    description="Thorax venous 1.25 mm", institution="General Hospital 12",
)  # fmt: skip


@pytest.fixture(params=(1.0, 2.0))
def letters(request: pytest.FixtureRequest, qapp: object) -> Iterator[float]:
    del qapp
    text.set_scale(request.param)
    yield request.param
    text.set_scale(1.0)


def drawn(corners: Corners, width: float, height: float, *, has_ruler: bool = True) -> list[Line]:
    arrangement = arrange(QRectF(0, 0, width, height), has_ruler=has_ruler)
    found = []
    for field in fields(corners):
        is_top, is_left = field.name.startswith("top"), field.name.endswith("left")
        lines = corner_text.place(getattr(corners, field.name), arrangement, is_top=is_top, is_left=is_left)
        found += [line for line, _, _ in lines]
    return found


def test_no_number_is_ever_cut(letters: float) -> None:
    del letters
    corners = corner_lines(LONG, STACK, MR, LIVELY, OverlayText.FULL)
    known = {number for field in fields(corners) for line in getattr(corners, field.name)
             for number in NUMBER.findall(text.safe(line.text))}  # fmt: skip
    for width in range(60, 900, 7):
        for line in drawn(corners, width, max(120, width * 0.75)):
            assert set(NUMBER.findall(line.text)) <= known, (width, line.text)


def test_window_zoom_place_and_person_lose_their_least_part_first(letters: float) -> None:
    del letters
    corners = corner_lines(LONG, STACK, MR, LIVELY, OverlayText.FULL)
    seen = {line.text for width in range(60, 900, 3) for line in drawn(corners, width, 2000)}
    assert {"W 400 · L 40", "W 400"} <= seen
    assert not any(shown.startswith("W ") for shown in seen - {"W 400 · L 40", "W 400"})
    turns = {"125 % · linear · turned 90° · flipped", "125 % · turned 90° · flipped", "turned 90° · flipped"}
    assert {shown for shown in seen if "flipped" in shown or "%" in shown} <= turns
    assert {shown for shown in seen if "thick" in shown} <= {"5.0 mm thick, at -12.3 mm", "5.0 mm thick"}
    assert not any("4711" in shown and shown != "ID-4711-0815" for shown in seen)
    assert any(shown.endswith("…") and shown.startswith("Konst") for shown in seen)


def test_where_left_is_stays_to_be_read_and_warns(letters: float) -> None:
    corners = corner_lines(LONG, STACK, MR, LIVELY, OverlayText.NONE)
    assert corners == Corners(bottom_left=corners.bottom_left)
    for width in range(round(160 * letters), 900, 20):
        (line,) = drawn(corners, width, 300, has_ruler=False)  # without text there is none
        assert line.text in ("Neurological: left is left", "Neurological", "Neuro.")
        assert line.tone is Tone.WARNING


def test_what_goes_makes_room_for_others(qapp: object) -> None:
    del qapp
    wide, other = Line("1234567890 " * 12, 90, is_name=False), Line("short", 10)
    arrangement = arrange(QRectF(0, 0, 500, 400))
    lines = corner_text.place((wide, other), arrangement, is_top=True, is_left=True)
    alone = corner_text.place((other,), arrangement, is_top=True, is_left=True)
    assert lines == alone
    assert [line.text for line, _, _ in lines] == ["short"]


@pytest.mark.parametrize(
    ("told", "room", "expected"),
    [
        ("Thorax venous 1.25 mm", "Thorax venous 1.2…", "Thorax venous…"),
        ("Thorax venous 1.25 mm", "Thorax ven…", "Thorax ven…"),
        ("T2_1234_long", "T2_1…", "T2_1…"),
        ("1234567", "123…", ""),
    ],
)
def test_names_are_cut_beside_numbers(told: str, room: str, expected: str, qapp: object) -> None:
    del qapp
    limit = text.width(room, STYLE) + 1
    assert text.elided_by_words(told, STYLE, limit, is_name=True) == expected
    assert text.elided_by_words("at 12 mm", STYLE, 20, is_name=False) == ""


def test_parts_stand_between_dots_and_commas() -> None:
    assert fewer_parts("12 / 100 · tied at 4 · ★ key image") == ("12 / 100 · tied at 4", "12 / 100")
    assert fewer_parts("Axial, MIP 10 mm · SUVbw") == ("Axial, MIP 10 mm", "Axial")
    assert fewer_parts("43 HU") == ()
    assert Readout().sides == ""


def test_where_left_is_has_a_short_form_in_each_language() -> None:
    for whole, shorter in (
        ("Neurologique : gauche à gauche", ("Neurologique", "Neuro.")),
        ("神经学：左侧在左", ("神经学",)),
        ("Turned: see the letters", ("Turned",)),
    ):
        (line,) = corner_lines(STUDY, STACK, MR, replace(READOUT, sides=whole), OverlayText.NONE).bottom_left
        assert (line.text, line.shorter) == (whole, shorter)
