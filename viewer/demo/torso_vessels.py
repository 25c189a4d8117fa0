"""The torso's vessels and airways: great vessels, organ branches, and trees grown inside the lungs."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.demo.curves import join, tube
from viewer.demo.phantom import Layer, Point, Shape, Tubes

AORTA_HU, VEIN_HU, PORTAL_HU, LUNG_ARTERY_HU = 250.0, 150.0, 165.0, 190.0
AIR_HU = -1000.0

AORTA: list[Point] = [
    (6, -14, 62), (-10, -24, 82), (-17, -26, 104), (-12, -16, 124), (3, 2, 136), (18, 22, 132), (26, 31, 114),
    (26, 34, 80), (24, 32, 40), (20, 27, 0), (13, 20, -45), (8, 9, -90), (5, 2, -135), (4, 0, -160),
]  # fmt: skip
_CAVA: list[Point] = [(-17, 8, -168), (-18, 10, -120), (-20, 13, -70), (-24, 10, -25), (-26, 4, 10), (-25, 0, 34)]


def _paired(points: list[Point], radii: list[float]) -> list[Tubes]:
    return [tube([(s * x, y, z) for x, y, z in points], radii) for s in (-1, 1)]


def artery_layers() -> list[Layer]:
    """Return the aorta with wall, its branches, and the arteries of the legs and neck."""
    aorta = tube(AORTA, [15, 15, 13.5, 12, 11, 10.5, 9.5, 8.5, 8], 10)
    branches = [
        tube([(-3, -2, 136), (-14, -4, 156), (-22, 0, 178), (-26, 0, 230), (-27, -2, 285)], [6, 5.5, 4, 3.6, 3.4]),
        tube([(-16, -3, 160), (-44, 2, 182), (-84, 6, 180), (-120, 10, 176), (-140, 8, 200)], [5.5, 4.6, 4.2, 3.6]),
        tube([(6, 6, 138), (14, 6, 160), (24, 2, 190), (27, 0, 235), (28, -2, 285)], [4.2, 3.8, 3.6, 3.4]),
        tube([(14, 16, 136), (26, 20, 162), (52, 10, 182), (86, 8, 180), (120, 10, 176), (140, 8, 200)], [5.2, 4.4, 4]),
        tube([(12, 14, -46), (8, -2, -50), (-8, -10, -46), (-30, -12, -44), (-48, -6, -38)], [4, 3.6, 3, 2.4]),
        tube([(8, -2, -50), (30, 4, -48), (56, 22, -46), (80, 42, -42)], [3.4, 3.2, 3, 2.6]),
        tube([(10, 10, -62), (6, -10, -72), (3, -18, -100), (-6, -24, -140), (-14, -22, -165)], [4, 3.8, 3.4, 2.8, 2]),
        tube([(8, 10, -84), (-12, 20, -88), (-34, 30, -92), (-50, 36, -94)], [3.2, 2.9, 2.7]),
        tube([(10, 10, -84), (28, 24, -86), (50, 34, -86)], [3.2, 2.9, 2.7]),
        tube([(5, 0, -128), (14, -12, -148), (22, -8, -180)], [2.4, 2, 1.6]),
    ]
    branches += _paired([(3, 0, -156), (16, 4, -184), (34, 14, -212), (52, -4, -246), (72, -42, -284), (78, -50, -340)],
                        [6.4, 6, 5.4, 5, 4.8])  # fmt: skip
    branches += _paired([(34, 14, -212), (44, 42, -236), (48, 52, -262)], [4, 3.4, 2.6])
    return [
        Layer("vessel_wall", tube(AORTA, [16.4, 16.4, 14.9, 13.4, 12.3, 11.8, 10.8, 9.7, 9.2], 10), 45.0),
        Layer("artery", aorta, AORTA_HU),
        Layer("artery", join(branches), AORTA_HU),
    ]


def vein_layers() -> list[Layer]:
    """Return the caval, renal, iliac, neck and portal veins."""
    veins = [
        tube(_CAVA, [9, 9.5, 10, 11, 12]),
        tube([(-25, -6, 62), (-26, -8, 90), (-26, -10, 120), (-24, -14, 144)], [9.5, 9, 8.5]),
        tube([(-24, -14, 144), (-2, -26, 150), (24, -18, 158), (38, -6, 172)], [6.5, 6, 6]),
        tube([(-26, -12, 146), (-36, -8, 164), (-38, -6, 200), (-38, -4, 240), (-37, -4, 285)], [7, 6, 6, 5.5, 5.5]),
        tube([(38, -6, 172), (39, -4, 205), (38, -4, 240), (37, -4, 285)], [6, 5.5, 5.5, 5.5]),
        tube([(-20, 12, -86), (-36, 26, -90), (-52, 36, -92)], [5, 4.5, 4]),
        tube([(-18, 10, -82), (4, -3, -82), (26, 14, -84), (50, 32, -86)], [5, 4.6, 4.2, 4]),
    ]
    veins += _paired([(14, 8, -164), (24, 14, -190), (40, 22, -214), (56, 6, -246), (66, -36, -284), (70, -44, -340)],
                     [7.5, 7, 6.5, 6])  # fmt: skip
    return [Layer("vein", join(veins), VEIN_HU)]


def liver_vessels() -> Tubes:
    """Return the portal and hepatic veins inside the liver."""
    return join(
        [
            tube([(4, -6, -66), (-20, -4, -52), (-42, 2, -44)], [6, 6, 5.5]),
            tube([(-42, 2, -44), (-66, 12, -36), (-92, 18, -24), (-108, 14, -10)], [5, 4, 2.6, 1.4]),
            tube([(-58, 10, -40), (-80, 22, -60), (-96, 26, -84)], [4, 3, 1.6]),
            tube([(-42, 2, -44), (-34, -22, -30), (-12, -44, -22), (20, -54, -16)], [4.6, 3.6, 2.8, 1.4]),
            tube([(-26, 6, 2), (-52, 14, -2), (-84, 26, -14), (-104, 30, -34)], [5, 4, 2.8, 1.4]),
            tube([(-26, 4, 2), (-48, -14, -6), (-70, -36, -28)], [5, 3.4, 1.6]),
            tube([(-25, 0, 2), (-14, -22, -4), (10, -44, -12)], [4.4, 3, 1.4]),
        ]
    )


def airway_layers() -> list[Layer]:
    """Return trachea and main bronchi, wall and air."""
    paths: list[tuple[list[Point], list[float]]] = [
        ([(0, -26, 290), (0, -20, 240), (0, -6, 200), (0, 6, 160), (0, 12, 128), (0, 14, 116)], [9, 9, 8.8, 8.6, 8.6]),
        ([(0, 13, 118), (-16, 14, 102), (-30, 14, 90), (-42, 16, 78)], [7.6, 7.2, 6.6, 5]),
        ([(0, 13, 118), (18, 14, 104), (34, 16, 92), (46, 20, 82)], [7.2, 6.6, 6.2, 5]),
    ]
    wall = join([tube(points, [r + 1.6 for r in radii]) for points, radii in paths])
    return [Layer("airway_wall", wall, 30.0), Layer("air", join([tube(p, r) for p, r in paths]), AIR_HU)]


def _grow(points: npt.NDArray[np.float64], start: npt.NDArray[np.float64], total: int, thick: float,
          out: list[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], float, float]]) -> None:  # fmt: skip
    """Split a cloud of end points in halves along its long axis, and send a branch towards each."""
    radius = max(thick * (len(points) / total) ** 0.35, 0.6)
    goal = points.mean(axis=0)
    if len(points) == 1:
        out.append((start, goal, radius, 0.5))
        return
    end = start + (goal - start) * 0.48
    spread = points - goal
    axis = np.linalg.svd(spread, full_matrices=False)[2][0]
    order = np.argsort(spread @ axis)
    half = len(points) // 2
    thinner = max(thick * (half / total) ** 0.35, 0.6)
    bow = np.cross(end - start, axis) * 0.06
    middle = (start + end) / 2 + bow
    out.append((start, middle, radius, (radius + thinner) / 2))
    out.append((middle, end, (radius + thinner) / 2, thinner))
    _grow(points[order[:half]], end, total, thick, out)
    _grow(points[order[half:]], end, total, thick, out)


def lung_tree(lung: Shape, root: Point, seed: int, thick: float, ends: int) -> Tubes:
    """Return a branching tree that fills a lung from its root."""
    rng = np.random.default_rng(seed)
    x, y = np.arange(-140, 141, 5, dtype=np.float32)[None, :], np.arange(-100, 101, 5, dtype=np.float32)[:, None]
    inside: list[tuple[float, float, float]] = []
    for z in np.arange(-78.0, 196.0, 6.0):
        row, column = np.nonzero(lung.distance(x, y, float(z)) < -2.5)
        inside += [(float(x[0, i]), float(y[j, 0]), float(z)) for j, i in zip(row, column, strict=True)]
    found = np.array(inside)[rng.choice(len(inside), ends, replace=False)] + rng.uniform(-2, 2, (ends, 3))
    out: list[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], float, float]] = []
    _grow(found, np.array(root, dtype=float), ends, thick, out)
    return Tubes(
        np.array([a for a, *_ in out], np.float32),
        np.array([b for _, b, *_ in out], np.float32),
        np.array([(ra, rb) for *_, ra, rb in out], np.float32),
    )
