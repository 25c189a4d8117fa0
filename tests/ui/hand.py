"""Fingers on a viewport, as a touch screen has them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

At = tuple[int, int]


class Hand:
    """Fingers by number on one viewport."""

    device: QPointingDevice | None = None

    def __init__(self, viewport: QWidget) -> None:
        if Hand.device is None:
            Hand.device = QTest.createTouchDevice()
        self._viewport = viewport
        self._at: dict[int, QPoint] = {}

    def _send(self, act: str, fingers: dict[int, At]) -> None:
        sequence = QTest.touchEvent(self._viewport, Hand.device, False)
        for number in self._at:
            if number not in fingers:
                sequence.stationary(number)
        for number, (x, y) in fingers.items():
            getattr(sequence, act)(number, QPoint(x, y), self._viewport)
            self._at[number] = QPoint(x, y)
        sequence.commit()
        if act == "release":
            self._at = {n: at for n, at in self._at.items() if n not in fingers}
        QApplication.processEvents()
        self._viewport.repaint()

    def press(self, fingers: dict[int, At]) -> None:
        self._send("press", fingers)

    def move(self, fingers: dict[int, At]) -> None:
        self._send("move", fingers)

    def lift(self) -> None:
        self._send("release", {number: (at.x(), at.y()) for number, at in self._at.items()})
