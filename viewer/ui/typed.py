"""Keys pressed by a story, on the way that a keyboard's take: through shortcuts to the widget with the focus."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from viewer.actions.key_names import normal


def press(window: QWidget, key: str) -> None:
    """Press and let go of a key, as 'Ctrl+K'. Raises ViewerError for what is no key."""
    from PySide6.QtTest import QTest

    QTest.keySequence(_focus(window), QKeySequence(normal(key)))


def write(window: QWidget, text: str) -> None:
    """Type a text, letter by letter."""
    from PySide6.QtTest import QTest

    for letter in text:
        QTest.keyClicks(_focus(window), letter)


def _focus(window: QWidget) -> QWidget:
    return QApplication.focusWidget() or window
