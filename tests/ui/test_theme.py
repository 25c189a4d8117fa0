"""Themes: complete, legible, and followed by icons."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.core import resources
from viewer.paint import text
from viewer.paint.text import TextStyle
from viewer.paint.theme import Theme, load
from viewer.ui import icons, theme
from viewer.ui.main_window import MainWindow


def _luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _color(worn: Theme, name: str) -> QColor:
    return QColor(theme.mixed(worn, "accent", "toolbar", 0.18)) if name == "accent_soft" else worn.color(name)


def _contrast(worn: Theme, ink: str, paper: str) -> float:
    """Return the contrast ratio of WCAG 2."""
    a, b = sorted((_luminance(_color(worn, ink)), _luminance(_color(worn, paper))), reverse=True)
    return (a + 0.05) / (b + 0.05)


NAMES = ("dark", "light", "high-contrast")
PAPERS = ("window", "panel", "toolbar", "raised", "field", "hover", "pressed", "selection", "accent_soft")
"""What text is written on."""
SIGNAL_PAPERS = ("window", "panel", "toolbar", "raised", "field")
"""What warnings are written on."""


@pytest.mark.ux("dark-theme", "light-theme", "high-contrast")
@pytest.mark.parametrize("name", NAMES)
def test_text_has_the_contrast_that_reading_needs(name: str) -> None:
    """WCAG 2.2: 4.5 to 1 for text (AA), 7 to 1 (AAA) in high contrast, for every text on every ground it may have."""
    worn = load(name)
    least = 7 if worn.is_high_contrast else 4.5
    for paper in PAPERS:
        assert _contrast(worn, "text", paper) >= 7, paper
        assert _contrast(worn, "text_muted", paper) >= least, paper
        assert _contrast(worn, "accent", paper) >= least, paper
    for ink in ("warning", "error", "success"):
        for paper in SIGNAL_PAPERS:
            assert _contrast(worn, ink, paper) >= least, (ink, paper)
    for paper in ("accent", "accent_hover"):
        assert _contrast(worn, "accent_text", paper) >= least, paper


@pytest.mark.ux("high-contrast")
@pytest.mark.parametrize("name", NAMES)
def test_controls_and_focus_are_told_from_their_ground(name: str) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1 for edges of fields and boxes, and for the ring of the focus."""
    worn = load(name)
    for paper in SIGNAL_PAPERS:
        assert _contrast(worn, "outline", paper) >= 3, paper
        assert _contrast(worn, "accent", paper) >= 3, paper
    if worn.is_high_contrast:
        for paper in SIGNAL_PAPERS:
            assert _contrast(worn, "border_strong", paper) >= 3, paper
            assert _contrast(worn, "text_disabled", paper) >= 3, paper


@pytest.mark.parametrize("name", NAMES)
def test_what_is_drawn_on_pictures_reads_on_black_and_has_an_outline_for_white(name: str) -> None:
    worn = load(name)
    for ink in ("overlay_text", "overlay_muted", "annotation", "selected", "guide", "sagittal", "presentation"):
        assert _contrast(worn, ink, "canvas") >= 7, ink
        assert _contrast(worn, ink, "overlay_outline") >= 7, ink


def test_all_themes_name_the_same_colours() -> None:
    assert {frozenset(load(name).colors) for name in NAMES} == {frozenset(load("dark").colors)}


def test_the_dark_theme_has_the_colours_that_were_promised() -> None:
    colors = load("dark").colors
    promised = {"canvas": "#000000", "window": "#16181c", "toolbar": "#1e2126", "raised": "#2a2e35"}
    promised |= {"text": "#e6e8eb", "text_muted": "#9aa3ad", "accent": "#3fa7ff", "warning": "#ffb020"}
    assert promised | {"error": "#ff5c5c"} == {name: colors[name] for name in (*promised, "error")}


@pytest.mark.parametrize("name", NAMES)
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


@pytest.mark.ux("light-theme", "high-contrast")
def test_the_desktop_s_colours_are_followed(qapp: object) -> None:
    hints = QGuiApplication.styleHints()
    try:
        for scheme, name in ((Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Dark, "dark")):
            hints.setColorScheme(scheme)
            if hints.colorScheme() == scheme:  # not every platform lets itself be told
                assert theme.resolve("system").name == name
        assert theme.resolve("high-contrast").is_high_contrast
    finally:
        hints.unsetColorScheme()


def _sizes(window: MainWindow) -> tuple[int, int, float]:
    line = text.line_height(TextStyle(text.scaled(12), "#ffffff"))
    return window.status.sizeHint().height(), window.toolbar.iconSize().width(), line


@pytest.mark.ux("font-scale")
def test_larger_letters_hold_at_once_in_the_window_and_on_pictures(desk, qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "dark", 100)
    window = MainWindow(desk, QWidget())
    qtbot.addWidget(window)
    window.show()
    before = _sizes(window)
    try:
        desk.settings.set("font_scale", 200)
        qapp.processEvents()
        after = _sizes(window)
        assert [large > small for small, large in zip(before, after, strict=True)] == [True] * 3
        assert after[2] == 2 * before[2]
    finally:
        theme.apply(qapp, "dark", 100)


def test_a_change_of_theme_leaves_the_style_that_widgets_are_drawn_by(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = qapp.styleSheet()
    try:
        theme.apply(qapp, "dark")
        set_anew: list[object] = []
        monkeypatch.setattr(QApplication, "setStyle", lambda *of: set_anew.append(of))
        for name in ("light", "high-contrast", "dark"):
            theme.apply(qapp, name, 120)
        theme.apply(qapp, "dark", 100)
        assert set_anew == []
    finally:
        qapp.setStyleSheet(before)
