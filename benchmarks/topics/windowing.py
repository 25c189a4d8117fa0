"""A window/level step until it is painted, in a viewport of 1000 x 1000 px of the program's window."""

from __future__ import annotations

import statistics
import time
from typing import Any

import numpy as np

from benchmarks import data
from benchmarks.rows import Row, at_most, times_as_long, times_faster
from benchmarks.timing import median_of, probe

SIDE = 1000
STEPS = 60
ROUNDS = 3


def run() -> list[Row]:
    """Compare a large with a small picture, and both with pyqtgraph's ImageItem."""
    sides: dict[int, list[dict[str, Any]]] = {4096: [], 512: []}
    peers: dict[int, list[float]] = {4096: [], 512: []}
    for _ in range(ROUNDS):
        for size, results in sides.items():
            results.append(probe("windowing", str(data.radiograph(size)), str(SIDE)))
            peers[size].append(_pyqtgraph(size))
    large, small = (median_of(sides[size], "ms") for size in (4096, 512))
    peer_large, peer_small = (statistics.median(peers[size]) for size in (4096, 512))
    pixels = _pixels_only()
    name = "window step until painted, 4096 x 4096"
    return [
        at_most(name, large, "ms", 5),
        times_as_long("", large, "ms", "512 x 512", small, 1.5),
        times_faster("", large, "ms", "pyqtgraph ImageItem.setLevels", peer_large, 3),
        Row("window step until painted, 512 x 512", small, "ms", "pyqtgraph ImageItem.setLevels", peer_small),
        Row("of it the table alone, 1000 x 1000", pixels["paint"], "ms", "numpy float32 in place", pixels["numpy"]),
        Row("zoom step: resampling 4096 x 4096", pixels["resample"], "ms"),
    ]


def _windows() -> list[tuple[float, float]]:
    return [(7000.0 + 37 * step, 9000.0 + 53 * step) for step in range(STEPS)]


def _pyqtgraph(size: int) -> float:
    import pyqtgraph
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(["benchmark"])
    view: Any = pyqtgraph.GraphicsView()
    view.resize(SIDE, SIDE)
    box = pyqtgraph.ViewBox(lockAspect=True, enableMenu=False)
    view.setCentralItem(box)
    item = pyqtgraph.ImageItem(_stored(size), axisOrder="row-major")
    box.addItem(item)
    view.show()
    painted = 0
    paint = item.paint

    def counting(*given: Any) -> None:
        nonlocal painted
        paint(*given)
        painted += 1

    item.paint = counting
    deadline = time.monotonic() + 10
    while painted < 2 and time.monotonic() < deadline:
        application.processEvents()
    taken = []
    for center, width in _windows():
        before = painted
        start = time.perf_counter()
        item.setLevels((center - width / 2, center + width / 2))
        view.viewport().repaint()
        taken.append(1000 * (time.perf_counter() - start))
        if painted == before:
            raise RuntimeError("the peer painted nothing")
    view.close()
    return statistics.median(taken[10:])


def _stored(size: int) -> np.ndarray:
    import pydicom

    return pydicom.dcmread(next(data.radiograph(size).iterdir())).pixel_array


def _pixels_only() -> dict[str, float]:
    """Return the milliseconds of the pixel work, without any widget."""
    from viewer.core.look import Camera2D, Look, place
    from viewer.core.pixels import Window
    from viewer.core.records import Location
    from viewer.dicom import header, pixels
    from viewer.display import render

    path = next(data.radiograph(4096).iterdir())
    frame = pixels.load(header.read(Location(str(path))).instance)
    placement = place(Camera2D(), frame.stored.shape, 1.0, (SIDE, SIDE))
    resampled = render.resample_frame(frame, Look(), placement, (SIDE, SIDE))
    values = resampled.values.astype(np.float32)
    scratch = np.empty_like(values)

    def plain(center: float, width: float) -> np.ndarray:
        np.subtract(values, center - width / 2, out=scratch)
        np.multiply(scratch, 255 / width, out=scratch)
        np.clip(scratch, 0, 255, out=scratch)
        return scratch.astype(np.uint8)

    taken: dict[str, list[float]] = {"paint": [], "numpy": [], "resample": []}
    for center, width in _windows():
        start = time.perf_counter()
        render.paint(resampled, Look(window=Window(center, width)))
        middle = time.perf_counter()
        plain(center, width)
        taken["paint"].append(middle - start)
        taken["numpy"].append(time.perf_counter() - middle)
    for step in range(20):
        camera = Camera2D(scale=0.24 + 0.001 * step)
        start = time.perf_counter()
        render.resample_frame(frame, Look(), place(camera, frame.stored.shape, 1.0, (SIDE, SIDE)), (SIDE, SIDE))
        taken["resample"].append(time.perf_counter() - start)
    return {name: 1000 * statistics.median(values) for name, values in taken.items()}
