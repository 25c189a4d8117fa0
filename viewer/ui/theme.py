"""Give the program its colours, spacing and style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer.core import resources
from viewer.paint import text
from viewer.paint.theme import Theme, load

SYSTEM = "system"
HIGH_CONTRAST = "high-contrast"
_current: list[Theme] = []
_scale = 1.0
_base: list[float] = []
"""The size of the system's letters in points, once it is known."""


def current() -> Theme:
    """Return the theme in use, the dark one before any was applied."""
    return _current[0] if _current else load("dark")


def resolve(name: str) -> Theme:
    """Return a theme by name; 'system' follows the desktop's colours and contrast, dark where it has no opinion."""
    if name != SYSTEM:
        return load(name)
    hints = QGuiApplication.styleHints()
    # Before 6.10 Qt did not tell.
    contrast = hints.accessibility().contrastPreference() if hasattr(hints, "accessibility") else None
    if contrast is not None and contrast == Qt.ContrastPreference.HighContrast:
        return load(HIGH_CONTRAST)
    return load("light" if hints.colorScheme() == Qt.ColorScheme.Light else "dark")


def apply(application: QApplication, name: str, percent: int | None = None) -> Theme:
    """Dress the whole program, letters in percent of the system's; no work if that is worn already."""
    global _scale  # noqa: PLW0603 - belongs to the one application
    wanted = resolve(name)
    scale = _scale if percent is None else percent / 100
    if _current and _current[0] is wanted and scale == _scale and application.styleSheet():
        return wanted
    _current[:] = [wanted]
    _scale = scale
    text.set_scale(scale)
    if not _base:
        _base.append(application.font().pointSizeF())
    # Under a style sheet the style has no name. Set anew below living widgets, it takes long and may crash.
    if not application.styleSheet() and application.style().name().lower() != "fusion":
        application.setStyle("Fusion")
    font = application.font()
    font.setPointSizeF(_base[0] * scale)
    application.setFont(font)
    application.setPalette(palette(wanted))
    application.setStyleSheet(style_sheet(wanted))
    return wanted


def scaled(size_px: float) -> int:
    """Return a size in screen px that goes with the letters."""
    return round(size_px * _scale)


def icon_scaled(size_px: float) -> int:
    """Return the size of an icon: it grows with the letters, never smaller than it was drawn for, half as fast."""
    return round(size_px * max(1.0, 1 + (_scale - 1) / 2))


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette in the theme's colours."""
    made = QPalette()
    role = QPalette.ColorRole
    for part, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "field"),
        (role.AlternateBase, "panel"),
        (role.Text, "text"),
        (role.PlaceholderText, "text_muted"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.BrightText, "text"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "text"),
        (role.Link, "accent"),
        (role.Accent, "accent"),
        (role.Light, "hover"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "border"),
        (role.Shadow, "canvas"),
    ):
        made.setColor(part, theme.color(name))
    for part in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, theme.color("text_disabled"))
    return made


SIZES_PX = {
    "title_px": 18, "field_px": 15, "hint_px": 11, "check_px": 16, "row_px": 28, "line_px": 18, "button_px": 16,
}  # fmt: skip
"""Sizes that the style sheet names, with letters of 100 %."""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet: `@name` of the template becomes the theme's colour."""
    sheet = resources.path("themes", "style.qss").read_text(encoding="utf-8")
    if theme.is_high_contrast:
        sheet += resources.path("themes", "high-contrast.qss").read_text(encoding="utf-8")
    names = {**theme.colors, "accent_soft": mixed(theme, "accent", "toolbar", 0.18)}
    names["icons"] = resources.path("icons").as_posix()
    names["tint"] = "dark" if theme.is_dark else "light"
    for name, size_px in SIZES_PX.items():
        names[name] = f"{scaled(size_px)}px"
    for name in sorted(names, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", names[name])
    return sheet


def mixed(theme: Theme, over: str, under: str, share: float) -> str:
    a, b = theme.color(over), theme.color(under)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x * share + y * (1 - share)) for x, y in pairs)).name()
