"""Buttons and held keys by the names that gestures have for them."""

from __future__ import annotations

from PySide6.QtCore import Qt

BUTTONS = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.MiddleButton: "middle",
    Qt.MouseButton.RightButton: "right",
    Qt.MouseButton.BackButton: "back",
    Qt.MouseButton.ForwardButton: "forward",
}
MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.AltModifier: "alt",
    Qt.KeyboardModifier.ShiftModifier: "shift",
}


def held(modifiers: Qt.KeyboardModifier) -> list[str]:
    """Return the keys that are held, as gestures name them."""
    return [name for modifier, name in MODIFIERS.items() if modifiers & modifier]
