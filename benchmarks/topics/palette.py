"""The palette: from a key until what it finds is painted, with all that a study offers."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from benchmarks import data
from benchmarks.rows import Row, at_most
from benchmarks.window import open_and_wait, program, settle, until, until_opened

WORDS = (
    "length",
    "lung",
    "next image",
    "mirror",
    "slice thickness",
    "series 3",
    "planes and 3d",
    "colour table",
    "xyz",
)
ROUNDS = 5


def run() -> list[Row]:
    """Type words letter by letter, and take them back."""
    with program() as running:
        running.window.resize(1366, 768)
        open_and_wait(running, data.ct6000())
        until_opened(running)
        taken: list[float] = []
        opened: list[float] = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            running.desk.perform("app.palette")
            panel = running.window.palette_panel
            panel.repaint()
            opened.append(1000 * (time.perf_counter() - start))
            until(lambda: not running.desk.lanes.is_busy())
            for word in WORDS:
                taken.extend([_pressed(panel, letter) for letter in word])
                panel.field.clear()
            panel.close_palette()
            settle(0.05)
        count = len(panel._palette.entries)
    taken.sort()
    return [
        at_most(f"a key until {count} entries are searched and painted, p95", taken[int(0.95 * len(taken))], "ms", 30),
        Row("the slowest", taken[-1], "ms"),
        Row("opening", sorted(opened)[len(opened) // 2], "ms"),
    ]


def _pressed(panel: object, letter: str) -> float:
    from viewer.ui.palette import PalettePanel

    assert isinstance(panel, PalettePanel)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
    start = time.perf_counter()
    QApplication.sendEvent(panel.field, event)
    panel.repaint()
    return 1000 * (time.perf_counter() - start)
