"""What each panel is for: two or three sentences behind its "?", and where the manual says more."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QToolButton, QWhatsThis, QWidget

from viewer.core.phrases import noted, say
from viewer.ui.controls import icon_button

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

HELP: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "browser": (
            noted(
                "Studies that are open and those that the library knows, by patient. Type to search; Enter or a "
                "double click opens. Below lie the series of one study: drag one into any viewport."
            ),
            "Finding studies",
        ),
        "pictures": (
            noted(
                "The pictures. The wheel scrolls, the left button is the chosen tool, the right one zooms or opens the "
                "menu. A double click shows one viewport alone. The bar at the right edge tells which slices are read. "
                "A red line warns: a click on it tells what it means."
            ),
            "Reading",
        ),
        "status": (
            noted(
                "What lies under the pointer: its place in pixels and in mm, and its value with the unit. At the right "
                "what the program works on, with a way to stop it, and the memory that pictures take."
            ),
            "Reading",
        ),
        "display": (
            noted(
                "How the active picture is drawn: drag the window in the histogram or choose a preset, colours, and "
                "what lies over it. All of it can be undone."
            ),
            "Reading",
        ),
        "corners": (
            noted(
                "What the corners of a picture say, for each modality. Lines can be added, moved and taken out; the "
                "picture shows it at once."
            ),
            "Reading",
        ),
        "measurements": (
            noted(
                "All measurements of the study. A click goes to the picture; names, labels and groups are typed in "
                "place, a click on a head sorts, a right click offers more: colour, lock, hide, lesions over time."
            ),
            "Measuring",
        ),
        "objects": (
            noted(
                "Segments: regions in 3D, painted, grown or taken by their values. A click on a line chooses what the "
                "tools work on; its signs change colour, hide and lock. Below lies what else came with the study."
            ),
            "Segments",
        ),
        "volume": (
            noted(
                "How the volume is seen in 3D: each preset is a picture of it. Open 3D first, from the toolbar or by "
                "the key that its tooltip names."
            ),
            "Planes and 3D",
        ),
        "series": (
            noted(
                "What was noticed in the files of this series: gaps, doubles, slices that do not fit. It says what "
                "was done about it, and what is better not measured."
            ),
            "What pictures say of themselves",
        ),
        "tags": (
            noted(
                "All elements of the file. Search in names and values; sequences open as a tree; two files can be "
                "compared side by side."
            ),
            "What pictures say of themselves",
        ),
        "history": (
            noted("Everything that was changed, by name. A click goes back to that point, or forward again."),
            "Taking changes back",
        ),
        "presets": (
            noted("Window presets by modality and body part: change them, add your own, give them keys."),
            "Reading",
        ),
        "compare": (
            noted("The elements of two files or two series side by side; what differs has a tint."),
            "What pictures say of themselves",
        ),
        "library": (
            noted(
                "All studies of the library as a table: type to search, click a head to sort. "
                "Enter opens what is chosen."
            ),
            "Finding studies",
        ),
        "settings": (
            noted("All settings, each with what it does. Type to find one; each can be set back to what it was."),
            "Settings",
        ),
        "keys": (
            noted("All keys and what the mouse does. Choose a profile, or give any action another key."),
            "Reading",
        ),
        "cheat_sheet": (
            noted("The keys in force on one sheet, to be printed or kept beside the screen."),
            "Reading",
        ),
        "lesions": (
            noted(
                "Lesions that are followed from study to study: their diameters, sums, changes and the response by "
                "RECIST 1.1. In the table of measurements a right click follows a lesion and links it to a prior."
            ),
            "Lesions over time",
        ),
        "hanging": (
            noted("Protocols say which series is hung where when a study is opened. Each rule is a sentence."),
            "Hanging",
        ),
    }
)
"""By panel or page: what it is for, and the heading of the manual that says more."""


class HelpLinks(QObject):
    """Follows the link in a panel's help to the manual."""

    def __init__(self, desk: Desk, panel: QWidget) -> None:
        super().__init__(panel)
        self._desk = desk
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the manual where a link is clicked."""
        if isinstance(event, QWhatsThisClickedEvent):
            QWhatsThis.hideText()
            self._desk.perform("help.manual", section=event.href())
            return True
        return super().eventFilter(watched, event)


def help_text(id_: str) -> str:
    """Return the help of a panel as rich text, with its link to the manual."""
    text, section = HELP[id_]
    more = say("More in the manual")
    return f'<p>{escape(say(text))}</p><p><a href="{escape(section)}">{escape(more)}</a></p>'


def explain(desk: Desk, panel: QWidget, id_: str) -> None:
    """Let a panel say what it is for when it is asked (Shift+F1, then a click)."""
    panel.setWhatsThis(help_text(id_))
    HelpLinks(desk, panel)


def help_button(panel: QWidget) -> QToolButton:
    """Make the "?" of a panel that can be asked."""
    made = icon_button("help", say("What is this for?"), lambda: _show(panel, made), 16)
    return made


def _show(panel: QWidget, button: QToolButton) -> None:
    QWhatsThis.showText(button.mapToGlobal(QPoint(0, button.height())), panel.whatsThis(), panel)
