"""Give the program its colours, spacing and style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer.core import resources
from viewer.paint.theme import Theme, load

SYSTEM = "system"
_current: list[Theme] = []


def current() -> Theme:
    """Return the theme in use, the dark one before any was applied."""
    return _current[0] if _current else load("dark")


def resolve(name: str) -> Theme:
    """Return a theme by name; 'system' follows the desktop, dark where it has no opinion."""
    if name != SYSTEM:
        return load(name)
    scheme = QGuiApplication.styleHints().colorScheme()
    return load("light" if scheme == Qt.ColorScheme.Light else "dark")


def apply(application: QApplication, name: str) -> Theme:
    """Dress the whole program; no work if that theme is already worn."""
    wanted = resolve(name)
    if _current and _current[0] is wanted and application.styleSheet():
        return wanted
    _current[:] = [wanted]
    if application.style().name().lower() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(palette(wanted))
    application.setStyleSheet(style_sheet(wanted))
    return wanted


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


def style_sheet(theme: Theme) -> str:
    """Return the style sheet: `@name` of the template becomes the theme's colour."""
    text = resources.path("themes", "style.qss").read_text(encoding="utf-8")
    names = {**theme.colors, "accent_soft": _mixed(theme, "accent", "toolbar", 0.18)}
    names["icons"] = resources.path("icons").as_posix()
    names["tint"] = "dark" if theme.is_dark else "light"
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(f"@{name}", names[name])
    return text


def _mixed(theme: Theme, over: str, under: str, share: float) -> str:
    a, b = theme.color(over), theme.color(under)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x * share + y * (1 - share)) for x, y in pairs)).name()
