"""Painting of outlines of many points, as they are drawn and while they stay, against pyqtgraph's PlotCurveItem."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.rows import Row, at_most
from benchmarks.timing import medians

SIDE, ROUNDS, STEP_MS = 1000, 11, 16
PEER = "pyqtgraph PlotCurveItem"
Points = NDArray[np.float64]


def run() -> list[Row]:
    """Paint a stroke of 10,000 points, a ring of some 70,000 corners and 2,000 ellipses on 1000 x 1000 px."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from viewer.core.shapes import Ellipse, Polyline
    from viewer.measure.tracing import outline, visible

    application = QApplication.instance() or QApplication(["benchmark"])
    stroke, mask = _stroke(10_000), _noisy()
    tracing = 1000 * medians({"ours": lambda: visible(outline(mask))}, 3)["ours"]
    ring = outline(mask)
    lines = [np.array(line) * (SIDE / len(mask)) for line in visible(ring)]
    rows = []
    for name, parts in ((f"a stroke of {len(stroke):,} points", [stroke]), (f"a ring of {len(ring):,} corners", lines)):
        shapes = [Polyline(tuple(map(tuple, part.tolist())), is_closed=True) for part in parts]
        kept = _painting(shapes, is_kept=True)
        kept()
        rounds = ROUNDS if len(parts) == 1 else 3
        taken = medians({"new": _painting(shapes), "kept": kept, "peer": _peer(parts)}, rounds)
        new, again, peer = (1000 * taken[which] for which in ("new", "kept", "peer"))
        if len(parts) == 1:
            rows.append(at_most(f"{name}, painted anew", new, "ms", STEP_MS, peer_name=PEER, peer=peer))
        else:  # once for each outline that the wand has traced, not for each move
            rows.append(Row(f"{name}, painted anew", new, "ms", PEER, peer))
        rows.append(at_most(f"{name}, while it stays", again, "ms", STEP_MS, peer_name=PEER, peer=peer))
    rng = np.random.default_rng(2)
    corners = rng.uniform(0, SIDE - 60, (2000, 2))
    ellipses = [Ellipse((x, y), (x + 60, y + 40)) for x, y in corners.tolist()]
    kept = _painting(ellipses, is_kept=True)
    kept()
    rows.append(at_most("2,000 ellipses, while they stay", 1000 * medians({"k": kept}, ROUNDS)["k"], "ms", STEP_MS))
    rows.append(Row(f"a ring of {len(ring):,} corners, traced beside the GUI thread", tracing, "ms"))
    del application
    return rows


def _stroke(count: int) -> Points:
    """Return a ring drawn by a hand that trembles."""
    turn = np.arange(count) * (2 * np.pi / count)
    radius = 400 + 20 * np.sin(9 * turn) + np.random.default_rng(1).normal(0, 0.3, count)
    return np.stack([500 + radius * np.cos(turn), 500 + radius * np.sin(turn)], axis=1)


def _noisy() -> NDArray[np.bool_]:
    """Return what is joined to the middle of a picture of noise."""
    from viewer.measure.flooding import flooded

    values = cv2.GaussianBlur(np.random.default_rng(0).normal(size=(512, 512)), (0, 0), 1.0)
    found = flooded(values, (256.0, 256.0), 1.5 * float(values.std()))
    assert found is not None
    return found[0]


def _painting(shapes: Sequence[object], *, is_kept: bool = False) -> Callable[[], object]:
    from PySide6.QtGui import QImage, QPainter

    from viewer.core.look import Camera2D, place
    from viewer.paint import painter, theme
    from viewer.paint.layer import Layer

    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    placement = place(Camera2D(scale=1.0), (SIDE, SIDE), 1.0, (SIDE, SIDE))
    dark, layer = theme.load("dark"), Layer() if is_kept else None

    def paint() -> None:
        target = QPainter(image)
        painter.draw(target, shapes, placement, dark, layer=layer)  # type: ignore[arg-type]
        target.end()

    return paint


def _peer(parts: Sequence[Points]) -> Callable[[], object]:
    """Return the painting of the same lines, of the same width and as smooth, without a dark line below."""
    import pyqtgraph
    from PySide6.QtGui import QImage, QPainter

    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    pen = pyqtgraph.mkPen("y", width=1.5)
    x, y = np.concatenate([np.concatenate([part, part[:1], [[np.nan, np.nan]]]) for part in parts]).T

    def paint() -> None:
        curve = pyqtgraph.PlotCurveItem(x, y, pen=pen, antialias=True, connect="finite")
        target = QPainter(image)
        curve.paint(target, None, None)
        target.end()

    return paint
