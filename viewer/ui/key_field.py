"""A button that waits for a key, to give it to something."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from viewer.core.phrases import say

MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)


def key_of(event: QKeyEvent) -> str:
    """Return the key of an event with what is held, '' for a modifier alone."""
    if event.key() in MODIFIERS or not event.key():
        return ""
    # The number pad is no other key.
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_sign = bool(event.text()) and event.text().isprintable() and not event.text().isalnum()
    if is_sign and event.key() != Qt.Key.Key_Space:
        # Shift made the sign: it is no part of the key.
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(held.value | event.key()).toString(QKeySequence.SequenceFormat.PortableText)


class KeyField(QPushButton):
    """Click it, or press Enter on it, then press a key; Esc gives up."""

    pressed_key = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._text = text
        self.is_waiting = False
        self.clicked.connect(self.wait)

    def wait(self) -> None:
        """Wait for a key."""
        self.is_waiting = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(say("Press a key…"))
        self.setProperty("primary", True)
        self._polish()

    def stop(self) -> None:
        """Wait no longer."""
        self.is_waiting = False
        self.setText(self._text)
        self.setProperty("primary", False)
        self._polish()

    def event(self, event: QEvent) -> bool:
        """Take every key while waiting, also those that move the focus or perform an action."""
        if self.is_waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up."""
        super().focusOutEvent(event)
        if self.is_waiting:
            self.stop()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.stop()
            return
        if key := key_of(event):
            self.stop()
            self.pressed_key.emit(key)

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
