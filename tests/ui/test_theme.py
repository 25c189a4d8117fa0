"""Themes: complete, legible, and followed by icons."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from viewer.core import resources
from viewer.paint.theme import Theme, load
from viewer.ui import icons, theme


def _luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(theme: Theme, ink: str, paper: str) -> float:
    """Return the contrast ratio of WCAG 2."""
    a, b = sorted((_luminance(theme.color(ink)), _luminance(theme.color(paper))), reverse=True)
    return (a + 0.05) / (b + 0.05)


@pytest.mark.parametrize("name", ["dark", "light"])
def test_text_has_the_contrast_that_reading_needs(name: str) -> None:
    worn = load(name)
    for paper in ("window", "panel", "toolbar", "raised", "field", "hover", "selection"):
        assert _contrast(worn, "text", paper) >= 7, paper
        assert _contrast(worn, "text_muted", paper) >= 4.5 or paper == "selection", paper
    for ink in ("warning", "error", "accent"):
        assert _contrast(worn, ink, "panel") >= 4.5, ink
    assert _contrast(worn, "accent_text", "accent") >= 4.5


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_style_sheet_leaves_no_name_unresolved_and_no_picture_missing(name: str) -> None:
    sheet = theme.style_sheet(load(name))
    assert "@" not in sheet
    for path in re.findall(r"url\(([^)]+)\)", sheet):
        assert resources.Path(path).is_file(), path


def test_an_icon_takes_the_colour_of_the_theme_state_and_mode(qapp: object, qtbot: QtBot) -> None:
    dark = load("dark")
    made = icons.icon("pan")
    for mode, state, wanted in (
        (QIcon.Mode.Normal, QIcon.State.Off, "text"),
        (QIcon.Mode.Normal, QIcon.State.On, "accent"),
        (QIcon.Mode.Disabled, QIcon.State.Off, "text_disabled"),
    ):
        image = made.pixmap(48, mode, state).toImage()
        # The middle of the four arrows is solid ink.
        assert image.pixelColor(image.width() // 2, image.height() // 2).name() == dark.color(wanted).name()


def test_an_icon_is_drawn_at_the_pixels_of_the_screen(qapp: object) -> None:
    pixmap = icons.icon("pan").pixmap(QSize(20, 20), 2.0)
    assert (pixmap.width(), pixmap.height(), pixmap.devicePixelRatio()) == (40, 40, 2.0)


def test_an_unknown_icon_is_refused() -> None:
    with pytest.raises(KeyError):
        icons.icon("no-such-icon")


def test_every_icon_of_the_action_table_is_drawn(fakes) -> None:
    missing = {a.icon for a in fakes.build().values() if a.icon} - icons.names()
    assert not missing
