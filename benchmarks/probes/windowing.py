"""Change the window again and again in the program's window: milliseconds until all that changed was painted."""

from __future__ import annotations

import json
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.window import open_and_wait, program, resize_viewport, settle, until_opened, viewport
from viewer.core.pixels import Window

STEPS = 80


def main() -> None:
    """Print the median."""
    folder, side = Path(sys.argv[1]), int(sys.argv[2])
    with program() as running:
        open_and_wait(running, folder)
        until_opened(running)
        resize_viewport(running, side, side)
        settle(0.5)
        port, store, taken = viewport(running), running.desk.store, []
        for step in range(STEPS):
            look = replace(port.slot.look, window=Window(7000.0 + 37 * step, 9000.0 + 53 * step))
            QApplication.processEvents()
            painted = port.painted
            start = time.perf_counter()
            store.show(lambda view, look=look: view.with_slot(0, replace(view.slots[0], look=look)))
            while port.painted == painted:
                QApplication.processEvents()
            taken.append(1000 * (time.perf_counter() - start))
    print(json.dumps({"ms": statistics.median(taken[20:]), "p95": sorted(taken[20:])[-3]}))


main()
