"""Telling screen readers what has happened."""

from __future__ import annotations

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
