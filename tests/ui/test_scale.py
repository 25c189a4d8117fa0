"""Letters from 80 to 200 %: nothing in the window is cut off, in any language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.actions.table import build, in_language
from viewer.core import phrases
from viewer.ui import theme
from viewer.ui.controls import Chip, Elided
from viewer.ui.main_window import MainWindow
from viewer.ui.panels.volume import PresetTile
from viewer.ui.toolbar import ToolBar

SIZES = (80, 100, 150, 200)
LARGEST = (1366, 768)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    phrases.use(request.param)
    yield request.param
    phrases.use(phrases.ENGLISH)


@pytest.fixture(autouse=True)
def usual_size(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "dark", 100)


def cut_off(root: QWidget) -> list[str]:
    """Return the labels and buttons whose text does not fit; those that shorten it themselves tell all in a tooltip."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided | Chip):
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            needed = widget.fontMetrics().size(0, widget.text())
        elif isinstance(widget, QLabel) and widget.text():
            flags = int(Qt.TextFlag.TextWordWrap)
            room = widget.contentsRect()
            needed = widget.fontMetrics().boundingRect(0, 0, room.width(), 10_000, flags, widget.text()).size()
        elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget, PresetTile):
            needed = widget.sizeHint()
        elif isinstance(widget, QLineEdit | QAbstractSpinBox | QComboBox):
            # Edges and padding of the style sheet: 1 and 2 px at least, above and below.
            needed = QSize(0, widget.fontMetrics().height() + 4)
            if isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
                continue
        else:
            continue
        text = widget.text() if hasattr(widget, "text") else widget.currentText()
        if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
            found.append(f"{type(widget).__name__} “{text}” {needed.toTuple()} in {widget.size().toTuple()}")
    return found


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label, button = QLabel("Slice thickness", holder), QPushButton("Slice thickness", holder)
    for widget in (label, button):
        widget.resize(20, 30)
    holder.show()
    assert len(cut_off(holder)) == 2


@pytest.mark.ux("font-scale", "languages")
@pytest.mark.parametrize(
    "language",
    [pytest.param(code, marks=[] if code == phrases.ENGLISH else pytest.mark.slow) for code in phrases.LANGUAGES],
    indirect=True,
)
def test_nothing_is_cut_off_at_any_size_of_letters(qtbot: QtBot, qapp: QApplication, desk, language: str) -> None:
    desk.actions = in_language(build())
    window = MainWindow(desk, QWidget())
    qtbot.addWidget(window)
    window.resize(*LARGEST)
    window.show()
    for percent in SIZES:
        theme.apply(qapp, "dark", percent)
        for page in ("display", "measurements", "volume", "series", "tags", "history", "corners"):
            desk.show(inspector_page=page)
            qapp.processEvents()
            assert cut_off(window) == [], (language, percent, page)
    assert window.width() == LARGEST[0]
    assert window.findChild(ToolBar).folded() or window.width() > LARGEST[0]
