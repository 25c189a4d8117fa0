"""Viewports over real services, and the events of a hand on the mouse."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from viewer.core.errors import ViewerError
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import Priority, Ticket
from viewer.ui.viewport2d import Viewport2D

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NO, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
PRESS, MOVE, RELEASE, DOUBLE = (
    QMouseEvent.Type.MouseButtonPress,
    QMouseEvent.Type.MouseMove,
    QMouseEvent.Type.MouseButtonRelease,
    QMouseEvent.Type.MouseButtonDblClick,
)
Place = tuple[float, float]


class HeldLanes(InlineLanes):
    """Lanes that keep visible pictures back until they are let go, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[tuple[Hashable, Callable[[], None]]] = []

    def submit(self, slot: Hashable, priority: Priority, work: Any, done: Any, title: str = "") -> Ticket:
        if priority is not Priority.VISIBLE:
            return Ticket(slot, 0)

        def run() -> None:
            try:
                done(work(_Never()), None)
            except ViewerError as error:
                done(None, error)

        self.waiting.append((slot, run))
        return Ticket(slot, len(self.waiting))

    def let_go(self, *order: int) -> None:
        """Deliver the waiting jobs in that order, as if none had been dropped."""
        waiting, self.waiting = self.waiting, []
        for index in order:
            waiting[index][1]()


class _Never:
    def is_cancelled(self) -> bool:
        return False

    def progress(self, done: int, total: int) -> None:
        """Nobody watches."""


def mouse(widget: QWidget, kind: Any, at: Place, button: Any = LEFT, held: Any = None, modifiers: Any = NO) -> None:
    """Send one mouse event at fractions of a pixel, as a tablet or a screen of high density does."""
    held = (Qt.MouseButton.NoButton if kind == RELEASE else button) if held is None else held
    there = QPointF(*at)
    button = Qt.MouseButton.NoButton if kind == MOVE else button
    event = QMouseEvent(kind, there, widget.mapToGlobal(there), button, held, modifiers)
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, *way: Place, button: Any = LEFT, modifiers: Any = NO) -> None:
    """Press at the first place, go through the others, and let go at the last."""
    mouse(widget, PRESS, way[0], button, modifiers=modifiers)
    for place in way[1:]:
        mouse(widget, MOVE, place, button, modifiers=modifiers)
    mouse(widget, RELEASE, way[-1], button, modifiers=modifiers)


def click(widget: QWidget, at: Place, button: Any = LEFT, modifiers: Any = NO) -> None:
    """Press and let go."""
    drag(widget, at, button=button, modifiers=modifiers)


def hover(widget: QWidget, at: Place) -> None:
    """Move without a button."""
    mouse(widget, MOVE, at, held=Qt.MouseButton.NoButton)


def double_click(widget: QWidget, at: Place) -> None:
    """Send what Qt sends for a double click."""
    click(widget, at)
    mouse(widget, DOUBLE, at)
    mouse(widget, RELEASE, at)


def wheel(widget: QWidget, at: Place, notches: float, modifiers: Any = NO) -> None:
    """Turn the wheel; away from the hand is positive."""
    there = QPointF(*at)
    delta = QPoint(0, round(120 * notches))
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(there, widget.mapToGlobal(there), QPoint(), delta, buttons, modifiers, phase, False)
    QApplication.sendEvent(widget, event)


def on_screen(viewport: Viewport2D, picture_px: Place) -> Place:
    """Return where a picture position lies on the viewport."""
    x, y = viewport.placement().to_screen([picture_px])[0]
    return (float(x), float(y))


def in_picture(viewport: Viewport2D, screen: Place) -> Place:
    """Return the picture position below a screen position."""
    x, y = viewport.placement().to_picture([screen])[0]
    return (float(x), float(y))


def pixels(image: QImage) -> np.ndarray:
    """Return (rows, columns, 3) of an image in its own pixels."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
