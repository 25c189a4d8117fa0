"""Text on pictures can hide nothing, and reads on white."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QTextLayout

from viewer.core.readable import isolated
from viewer.core.shapes import Role
from viewer.paint import text, theme
from viewer.paint.corner_text import Tone
from viewer.paint.image import to_array
from viewer.paint.text import TextStyle

STYLE = TextStyle(12.0, "#ffffff")


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Doe, Jane", "Doe, Jane"),
        ("Ann\u202egnp.exe", "Ann‹U+202E›gnp.exe"),
        ("a\x00b\x1b[31m", "a‹U+0000›b‹U+001B›[31m"),
        ("one\n two\t three", "one two three"),
        ("zero\u200bwidth", "zero‹U+200B›width"),
        ("山田^太郎", "山田^太郎"),
        ("محمد", "محمد"),
    ],
)
def test_characters_that_hide_or_reorder_are_written_out(given: str, shown: str) -> None:
    assert text.safe(given) == shown


@pytest.mark.parametrize("name", ["قباني, نزار", "שרון, דבורה"])
def test_numbers_behind_a_name_from_right_to_left_stay_behind_it(qapp: QGuiApplication, name: str) -> None:
    def places(line: str) -> list[float]:
        layout = QTextLayout(text.safe(line), text.font(STYLE))
        layout.beginLayout()
        shown = layout.createLine()
        layout.endLayout()
        start = text.safe(line).index("2024")
        return [shown.cursorToX(start + at)[0] for at in range(1, 10)]

    alone = places(f"{isolated(name)} · 2024-01-31")
    assert alone == sorted(alone)
    assert alone[0] > text.width(name, STYLE)
    bare = places(f"{name} · 2024-01-31")
    assert bare[0] < text.width("2024-01-31", STYLE)  # what the isolates are there for


def test_only_whole_pairs_of_isolates_are_kept() -> None:
    assert text.safe("\u2068قباني\u2069 1") == "\u2068قباني\u2069 1"
    assert text.safe("\u2068قباني") == "‹U+2068›قباني"
    assert text.safe("\u2068a\u202eb\u2069") == "‹U+2068›a‹U+202E›b‹U+2069›"
    assert isolated("Jane") == "Jane"


def test_joiners_stay_where_a_script_needs_them() -> None:
    assert text.safe("می\u200cخواهم") == "می\u200cخواهم"
    assert text.safe("zero\u200cwidth") == "zero‹U+200C›width"


def test_endless_text_is_cut() -> None:
    assert len(text.safe("N" * 65_536)) == text.LONGEST
    assert len(text.safe("e" + "\u0301" * 1000)) <= 4


def test_shortened_text_fits(qapp: QGuiApplication) -> None:
    for limit in (0, 3, 20, 55, 90):
        assert text.width(text.elided("Abdomen and pelvis", STYLE, limit), STYLE) <= limit
    assert text.elided("CT", STYLE, 90) == "CT"


@pytest.mark.ux("text-outline")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_text_reads_on_white_and_on_black(qapp: QGuiApplication, ratio: float) -> None:
    for background in ("#ffffff", "#000000"):
        image = QImage(round(80 * ratio), round(20 * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(background))
        painter = QPainter(image)
        text.draw_line(painter, 4, 1, "HIIH", STYLE, "#000000")
        painter.end()
        pixels = to_array(image)[..., 0]
        assert pixels.max() > 200
        assert pixels.min() < 60


@pytest.mark.parametrize("name", theme.names())
def test_themes_know_every_colour_that_is_painted(name: str) -> None:
    colors = theme.load(name).colors
    assert {role.value for role in Role} <= set(colors)
    assert {tone.value for tone in Tone} <= set(colors)
    assert all(QColor(color).isValid() for color in colors.values())
    assert set(colors) == set(theme.load("dark").colors)


def test_digits_have_one_width(qapp: QGuiApplication) -> None:
    assert np.isclose(text.width("0123456789", STYLE), 10 * text.width("0", STYLE))
