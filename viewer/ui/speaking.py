"""Telling screen readers what has happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def speak(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say a sentence, at once where it is urgent."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    polite = QAccessible.AnnouncementPoliteness
    event.setPoliteness(polite.Assertive if is_urgent else polite.Polite)
    QAccessible.updateAccessibility(event)


REST_MS = 200


class Voice(QObject):
    """Keeps the words of a widget true; those of the one with the focus are said once nothing changes for a moment."""

    def __init__(self, widget: QWidget, words: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget, self._words = widget, words
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.tell)

    def changed(self) -> None:
        """Tell what there is now, a little later: while pictures move on, nobody could listen."""
        self._timer.start()

    def tell(self) -> None:
        """Tell what there is now."""
        words = self._words()
        if words != self._widget.accessibleDescription():
            self._widget.setAccessibleDescription(words)
            if self._widget.hasFocus():
                speak(self._widget, words)
