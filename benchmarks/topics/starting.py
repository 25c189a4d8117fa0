"""Process start to a usable window, against a bare PySide6 main window."""

from __future__ import annotations

from benchmarks.rows import Row, at_most
from benchmarks.timing import median_of, probe

ROUNDS = 7
FORBIDDEN = ("vtkmodules", "pyqtgraph")


def run() -> list[Row]:
    """Start both in turn; the first start of each, which compiles, is not counted."""
    ours, bare = [], []
    for turn in range(-1, ROUNDS):
        a, b = probe("start"), probe("bare_window")
        if turn >= 0:
            ours.append(a)
            bare.append(b)
    seconds, peer = median_of(ours, "seconds"), median_of(bare, "seconds")
    limit = round(1.3 * peer + 0.5, 3)
    imported = sorted({name for result in ours for name in result["imported"]})
    bad = [name for name in imported if name in FORBIDDEN]
    return [
        at_most(
            "process start to a usable window",
            seconds,
            "s",
            limit,
            peer_name="bare PySide6 main window",
            peer=peer,
            note=f"limit: 1.3 x the bare window + 0.5 s; heavy packages imported: {', '.join(imported) or 'none'}",
        ),
        at_most("VTK or pyqtgraph imported at start", float(len(bad)), "packages", 0),
    ]
