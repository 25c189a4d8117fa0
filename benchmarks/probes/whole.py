"""Open a folder, scroll, show planes and 3D in the program: stalls of the event loop in each part, peak memory.

The second argument is 'planes' for MPR beside the 3D picture, '3d' for it alone; the third, where there is one, how
many GiB the process may address (Linux).
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil

from benchmarks.watchdog import Watchdog
from benchmarks.window import open_and_wait, program, settle, until, until_opened


def scroll(running: Any, count: int) -> None:
    """Turn the wheel once every 8 ms."""
    for step in range(count):
        running.desk.store.show(
            lambda view, step=step: view.with_slot(0, replace(view.slots[0], index=5 + 2 * step % 590))
        )
        settle(0.008)


def main() -> None:
    """Print what was measured."""
    folder, kind = Path(sys.argv[1]), sys.argv[2]
    result: dict[str, Any] = {}
    if len(sys.argv) > 3:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[3]) << 30,) * 2)
    with program() as running:
        watchdog = Watchdog()
        settle(0.2)
        watchdog.take()
        open_and_wait(running, folder)
        until_opened(running)
        result["opening"] = watchdog.take()
        scroll(running, 200)
        result["scrolling"] = watchdog.take()
        running.desk.perform("layout.mpr_3d" if kind == "planes" else "layout.volume")
        until_opened(running)
        settle(1.0)
        until(lambda: running.grid.is_settled)
        result["building"] = watchdog.take()
        number = next(n for n, port in enumerate(running.grid.viewports) if hasattr(port, "scene"))
        running.desk.perform("viewport.select", slot=number)
        for _ in range(10):
            running.desk.perform("volume.turn", azimuth=5.0)
            settle(0.05)
        until(lambda: running.grid.is_settled)
        result["turning"] = watchdog.take()
        own = psutil.Process(os.getpid())
        result["workers_mb"] = sum(child.memory_info().rss for child in own.children(recursive=True)) / 1e6
        result["now_mb"] = own.memory_info().rss / 1e6
        result["peak_mb"] = peak_mb()
    print(json.dumps(result))


def peak_mb() -> float:
    """Return the high-water mark of this process's memory."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


main()
