"""Scroll through a series whose every second picture is damaged: stalls of the event loop."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

from benchmarks.watchdog import Watchdog
from benchmarks.window import program, settle, until, until_opened

SLICES = 60


def main() -> None:
    """Print the stalls while the wheel turns; now and then it waits until the picture, or the sentence, is there."""
    with program() as running:
        running.desk.perform("file.open", paths=sys.argv[1:])
        until(lambda: bool(running.desk.store.view.slots[0].stack_key))  # the first picture may be a damaged one
        until_opened(running)
        watchdog = Watchdog()
        settle(0.2)
        watchdog.take()
        for index in range(SLICES):
            running.desk.store.show(lambda view, index=index: view.with_slot(0, replace(view.slots[0], index=index)))
            settle(0.02)
            if index % 4 == 3:
                until(lambda: running.grid.is_settled)
        until(lambda: running.grid.is_settled)
        gaps = watchdog.take()
    print(json.dumps({"scrolling": gaps}))


main()
