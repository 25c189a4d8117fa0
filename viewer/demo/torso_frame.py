"""The torso's frame: outline, rib cage, spine curve and diaphragm that bones and organs lean on (LPS mm)."""

from __future__ import annotations

import math

import numpy as np

from viewer.demo.curves import Profile
from viewer.demo.phantom import Array, Coarse, Implicit, Point, Shape

LOW: Point = (-200, -200, -330)
HIGH: Point = (200, 200, 290)

OUTLINE_A = Profile(
    [
        (290, 54),
        (232, 56),
        (212, 70),
        (196, 112),
        (178, 158),
        (160, 168),
        (130, 166),
        (100, 161),
        (40, 157),
        (-40, 150),
        (-100, 140),
        (-140, 140),
        (-190, 156),
        (-240, 168),
        (-290, 174),
        (-330, 174),
    ]
)
OUTLINE_B = Profile(
    [
        (290, 60),
        (232, 60),
        (205, 66),
        (185, 74),
        (165, 84),
        (145, 95),
        (120, 98),
        (100, 101),
        (50, 107),
        (0, 107),
        (-50, 103),
        (-100, 97),
        (-150, 95),
        (-200, 100),
        (-250, 104),
        (-330, 100),
    ]
)
OUTLINE_Y = Profile(
    [
        (290, 2),
        (232, 8),
        (205, 16),
        (185, 18),
        (150, 14),
        (120, 9),
        (100, 5),
        (50, 2),
        (0, 1),
        (-100, 0),
        (-200, 4),
        (-250, 6),
        (-330, 6),
    ]
)
OUTLINE_SQUARE = Profile([(290, 0.1), (232, 0.1), (180, 0.6), (100, 0.55), (0, 0.5), (-150, 0.45), (-330, 0.4)])
FAT = Profile([(290, 4), (200, 5), (100, 8), (0, 9), (-60, 12), (-150, 15), (-200, 18), (-260, 20), (-330, 18)])

CAGE_A = Profile(
    [
        (290, 20),
        (205, 24),
        (196, 30),
        (185, 50),
        (170, 72),
        (140, 98),
        (100, 116),
        (50, 128),
        (0, 132),
        (-50, 130),
        (-100, 121),
        (-140, 116),
        (-180, 116),
        (-230, 104),
        (-270, 84),
        (-330, 60),
    ]
)
CAGE_B = Profile(
    [
        (290, 16),
        (205, 20),
        (196, 26),
        (185, 36),
        (170, 48),
        (140, 64),
        (120, 73),
        (100, 80),
        (50, 89),
        (0, 91),
        (-50, 86),
        (-100, 77),
        (-150, 72),
        (-200, 74),
        (-250, 70),
        (-330, 56),
    ]
)
CAGE_Y = Profile(
    [
        (290, 8),
        (205, 26),
        (185, 26),
        (170, 22),
        (140, 13),
        (120, 8),
        (100, 5),
        (50, 2),
        (0, 0),
        (-60, -4),
        (-100, -8),
        (-150, -10),
        (-200, -8),
        (-250, -6),
        (-330, -4),
    ]
)
SPINE_Y = Profile(
    [
        (290, 10),
        (235, 12),
        (210, 18),
        (190, 27),
        (130, 46),
        (70, 52),
        (0, 46),
        (-60, 36),
        (-120, 25),
        (-170, 22),
        (-200, 30),
        (-230, 46),
        (-260, 62),
        (-290, 72),
        (-330, 72),
    ],
    smooth_mm=10,
)


def _ring(x: Array, y: Array, a: float, b: float, cy: float, square: float) -> Array:
    """Return distances to a rounded ellipse with half axes a and b; `square` 0 to 1 fills its corners."""
    u = (x * np.float32(1 / a)) ** 2
    v = ((y - np.float32(cy)) * np.float32(1 / b)) ** 2
    inside = u + v
    slope = u * np.float32(1 / a**2) + v * np.float32(1 / b**2) + np.float32(1e-9)
    if square:
        inside -= np.float32(square) * np.minimum(u, 1) * np.minimum(v, 1)
    level = np.sqrt(np.maximum(inside, 1e-6))
    return np.asarray(level * (level - 1) / np.sqrt(slope), dtype=np.float32)


def _outline(x: Array, y: Array, z: float) -> Array:
    ring = _ring(x, y, OUTLINE_A(z), OUTLINE_B(z), OUTLINE_Y(z), OUTLINE_SQUARE(z))
    groove = np.exp(-((x / 16) ** 2)) * (y > 0)  # the furrow along the spine
    return np.asarray(ring + np.float32(5.0) * groove, dtype=np.float32)


def _cage(x: Array, y: Array, z: float) -> Array:
    return _ring(x, y, CAGE_A(z), CAGE_B(z), CAGE_Y(z), 0.25)


def _dome(center: Point, radii: Point) -> Shape:
    """Return an ellipsoid whose lower half goes straight down."""

    def distance(x: Array, y: Array, z: float) -> Array:
        u = ((x - np.float32(center[0])) / radii[0]) ** 2 + ((y - np.float32(center[1])) / radii[1]) ** 2
        level = np.sqrt(u + np.float32((max(z - center[2], 0.0) / radii[2]) ** 2))
        return np.asarray((level - 1) * np.float32(min(radii)), dtype=np.float32)

    (cx, cy, cz), (rx, ry, rz) = center, radii
    return Implicit((cx - rx - 12, cy - ry - 12, LOW[2]), (cx + rx + 12, cy + ry + 12, cz + rz + 4), distance)


BODY: Shape = Coarse(Implicit((-186, -130, LOW[2]), (186, 130, HIGH[2]), _outline))
CAGE: Shape = Implicit((-150, -110, LOW[2]), (150, 110, HIGH[2]), _cage)
DOME_RIGHT = _dome((-62, 0, -78), (78, 92, 104))
DOME_LEFT = _dome((62, 0, -82), (76, 90, 92))


def cage_point(theta: float, z: float, out_mm: float) -> Point:
    """Return the cage's point at `theta` (0 is at the back, positive to the left), `out_mm` outside its wall."""
    a, b = CAGE_A(z), CAGE_B(z)
    s, c = math.sin(theta), math.cos(theta)
    level = math.sqrt(1 / (1 - 0.25 * (s * c) ** 2)) if s * c else 1.0
    return (a * level + out_mm) * s, CAGE_Y(z) + (b * level + out_mm) * c, z
