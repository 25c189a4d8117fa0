"""The torso's skeleton: spine, ribs with cartilage, sternum, shoulder girdle, pelvis."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from viewer.demo.curves import Grain, join, tube
from viewer.demo.phantom import Array, Blend, Cut, Ellipsoid, Implicit, Layer, Point, Shape, Tubes
from viewer.demo.torso_frame import SPINE_Y, cage_point

CORTEX_HU, MARROW_HU = 720.0, 260.0
CANCELLOUS = Grain(MARROW_HU - 30, 22, 0.9, seed=5)
DISC_HU, CARTILAGE_HU, CORD_HU = 95.0, 140.0, 35.0

# name, height of body and disc together (mm), half width and half depth of the body (mm), from the top down
_HEIGHTS = (
    [("C3", 15.0), ("C4", 15.0), ("C5", 15.5), ("C6", 16.0), ("C7", 17.0)]
    + [(f"T{n}", 18.0 + 0.41 * n) for n in range(1, 13)]
    + [(f"L{n}", 26.5 + 0.7 * n) for n in range(1, 6)]
)
_T1_TOP_Z = 190.0


def vertebrae() -> Iterator[tuple[str, float, float, float, float]]:
    """Yield each vertebra: name, z of its centre, height without disc, half width, half depth (mm)."""
    z = _T1_TOP_Z + sum(height for name, height in _HEIGHTS if name[0] == "C")
    for n, (name, height) in enumerate(_HEIGHTS):
        wide = 12.0 + 10.5 * n / (len(_HEIGHTS) - 1)
        disc = 3.5 if name[0] in "CT" else 7.5
        yield name, z - height / 2, height - disc, wide, wide * 0.74
        z -= height


def _body(z_mid: float, height: float, wide: float, deep: float, grow: float = 0.0) -> Implicit:
    """Return a vertebral body: an elliptic drum, waisted and flat at the back."""
    half = height / 2

    def distance(x: Array, y: Array, z: float) -> Array:
        u = (z - z_mid) / half
        waist = 0.90 + 0.10 * min(u * u, 1.0)
        dy = y - np.float32(SPINE_Y(z))
        level = np.sqrt((x / (wide * waist)) ** 2 + (dy / (deep * waist)) ** 2 + 1e-6)
        side = (level - 1) * np.float32(deep)
        side = np.maximum(side, dy - np.float32(deep * 0.86))
        end = np.float32(abs(z - z_mid) - half)
        return np.asarray(np.maximum(side, end) - np.float32(grow), dtype=np.float32)

    y_mid = SPINE_Y(z_mid)
    reach = wide + 6
    return Implicit((-reach, y_mid - reach, z_mid - half - 4), (reach, y_mid + reach, z_mid + half + 4), distance)


def _arch(name: str, z_mid: float, height: float, wide: float, deep: float) -> Tubes:
    """Return the processes of one vertebra: spinous, transverse, articular."""
    y = SPINE_Y(z_mid) + deep
    thoracic = name[0] == "T"
    spine_drop, spine_long = (20.0, 25.0) if thoracic else (6.0, 28.0 if name[0] == "L" else 16.0)
    reach = wide + (16 if name[0] == "L" else 12)
    z = z_mid - height * 0.12
    parts = [
        tube([(0, y + 15, z), (0, y + 15 + spine_long, z - spine_drop)], [4.2, 3.0, 3.8], 4, 0.55),
    ]
    for side in (-1, 1):
        x = side * (wide * 0.42 + 4)
        back = 9 if thoracic else 4
        parts += [
            tube([(x, y - 4, z + 4), (x * 1.05, y + 8, z + 3), (side * 3, y + 17, z - 3)], [4.2, 3.6, 3.2], 4, 0.55),
            tube([(x, y + 7, z + 2), (side * reach, y + 8 + back, z + 2)], [3.8, 3.2], 3, 0.8),
            tube([(x * 1.25, y + 9, z + height * 0.65), (x * 1.25, y + 11, z - height * 0.75)], [4.0, 3.6], 3, 0.8),
        ]
    return Tubes(
        np.vstack([p.start_mm for p in parts]),
        np.vstack([p.end_mm for p in parts]),
        np.vstack([p.radii_mm for p in parts]),
        0.7,
    )


def spine_layers() -> list[Layer]:
    """Return discs, canal, vertebral bodies and processes, and the sacrum."""
    drums = list(vertebrae())
    layers: list[Layer] = []
    for _, z, height, wide, deep in drums:
        layers.append(Layer("disc", _body(z, height + 9, wide * 0.97, deep * 0.97), DISC_HU))
    for name, z, height, wide, deep in drums:
        arch = _arch(name, z, height, wide, deep)
        body = _body(z, height, wide, deep)
        layers += [
            Layer("spine", arch, CORTEX_HU - 120, ((1.6, MARROW_HU + 40),)),
            Layer("spine", body, CORTEX_HU - 140, ((1.5, CANCELLOUS),)),
        ]
    layers.append(Layer("spine", _sacrum(), CORTEX_HU - 120, ((2.0, MARROW_HU - 60),)))
    layers.append(Layer("canal", _canal(9.0), -60.0))
    layers.append(Layer("cord", _canal(6.0), CORD_HU))
    return layers


def _canal(radius: float) -> Implicit:
    def distance(x: Array, y: Array, z: float) -> Array:
        deep = np.interp(z, (-200.0, 230.0), (16.6, 9.5)) if z > -200 else 14.0
        dy = y - np.float32(SPINE_Y(z) + deep + 6.0)
        return np.asarray(np.sqrt((x * 0.85) ** 2 + dy**2) - np.float32(radius), dtype=np.float32)

    return Implicit((-14, -20, -262), (14, 120, 290), distance)


def _sacrum() -> Shape:
    def distance(x: Array, y: Array, z: float) -> Array:
        t = min(max((-200 - z) / 95, 0.0), 1.0)
        wide, deep = 52 * (1 - t) ** 0.8 + 7, 17 * (1 - t) + 5
        bow = np.float32(SPINE_Y(z) + 4) + np.abs(x) * np.float32(0.10 * (1 - t))
        level = np.sqrt((x / wide) ** 2 + ((y - bow) / deep) ** 2 + 1e-6)
        rounded = np.float32(max(z + 199, -296 - z))
        return np.asarray(np.maximum((level - 1) * np.float32(deep), rounded), dtype=np.float32)

    holes = [
        Tubes(
            np.array([[s * x, 10, z - 6]], np.float32),
            np.array([[s * x, 110, z + 4]], np.float32),
            np.array([[3.2, 3.2]], np.float32),
        )
        for x, z in ((24, -216), (20, -236), (16, -254))
        for s in (-1, 1)
    ]
    return Cut(Implicit((-66, 0, -300), (66, 110, -195), distance), outside=(join(holes),))


_RIBS = (  # drop from back to front (mm), angle of the bony end (degrees), where the cartilage meets the sternum (z)
    (26, 150, 143), (44, 150, 128), (58, 150, 108), (68, 148, 90), (78, 146, 73), (88, 142, 58), (94, 138, 44),
    (96, 130, 30), (94, 124, 10), (86, 116, -12), (62, 98, None), (40, 66, None),
)  # fmt: skip


def _rib(number: int, side: int) -> tuple[Tubes, Tubes | None]:
    """Return one rib's bone and its cartilage."""
    drop, end_degrees, sternum_z = _RIBS[number - 1]
    z0 = next(z for name, z, *_ in vertebrae() if name == f"T{number}") + 7
    y0 = SPINE_Y(z0)
    first, last = math.radians(24 if number > 1 else 34), math.radians(end_degrees)
    points: list[Point] = [(side * 15.0, y0 + 9, z0), (side * 27.0, y0 + 23, z0 + 1)]
    for step in range(13):
        t = step / 12
        theta = first + (last - first) * t
        z = z0 - drop * (t**1.15) * (last / math.radians(150)) ** 0.3
        x, y, _ = cage_point(theta, z, 4.5)
        points.append((side * x, y, z))
    thick = 3.4 if number < 11 else 2.9
    bone = tube(points, [3.0, thick, thick, thick + 0.3], 2, 0.58)
    if sternum_z is None:
        return bone, None
    x1, y1, z1 = points[-1]
    mid = cage_point(math.radians((end_degrees + 172) / 2), (z1 - 6 + sternum_z) / 2 - 4, 4.0)
    goal = (side * (15.0 if number < 8 else 15.0 + 9 * (number - 7)), *_sternum_yz(sternum_z, number))
    gristle = tube([(x1, y1, z1), (side * mid[0], mid[1], mid[2]), goal], [3.9, 3.7, 3.4], 5, 0.62)
    return bone, gristle


def _sternum_yz(z: float, number: int) -> tuple[float, float]:
    theta = math.radians(174 if number < 8 else 168 - 4 * (number - 7))
    return cage_point(theta, z, 4.0)[1], z


def _sternum() -> Shape:
    def distance(x: Array, y: Array, z: float) -> Array:
        front = cage_point(math.pi, z, 5.5)[1]
        wide = float(np.interp(z, (2, 22, 40, 80, 112, 118, 126, 150), (3, 6, 15, 17, 13, 13, 19, 27)))
        notch = np.float32(z - 150) + np.float32(7) * np.exp(-((x / 10) ** 2))
        side = np.hypot(np.maximum(np.abs(x) - (wide - 4), 0), (y - np.float32(front))) - np.float32(5.0)
        return np.asarray(np.maximum(side, np.maximum(notch, np.float32(2 - z))), dtype=np.float32)

    return Implicit((-36, -110, -2), (36, -20, 154), distance)


def rib_layers() -> list[Layer]:
    """Return ribs, costal cartilage and sternum."""
    layers = []
    for side in (-1, 1):
        pairs = [_rib(number, side) for number in range(1, 13)]
        layers.append(Layer("cartilage", join([c for _, c in pairs if c]), CARTILAGE_HU))
        layers += [Layer("rib", bone, CORTEX_HU, ((1.5, MARROW_HU),)) for bone, _ in pairs]
    return [*layers, Layer("sternum", _sternum(), 420.0, ((1.8, MARROW_HU - 80),))]


def _scapula(side: int) -> Shape:
    """Return the blade: a thin bowed triangle on the back of the cage."""

    def distance(x: Array, y: Array, z: float) -> Array:
        out = x * np.float32(side)
        t = (out - 60) / 90
        back = (
            np.float32(89)
            - np.float32(26) * t
            - np.float32(20) * t**2
            - np.float32(0.0014) * np.float32((z - 110) ** 2)
        )
        plate = np.abs(y - back) * np.float32(0.88) - np.float32(1.7)
        inner = np.float32(70) - np.float32(0.10) * np.float32(z - 80) - out
        outer = out - np.float32(84 + 0.62 * (z - 60))
        edges = np.maximum(np.maximum(inner, outer * 0.85), np.float32(z - 166) + np.abs(out - 100) * np.float32(0.12))
        return np.asarray(np.maximum(plate, np.maximum(edges, np.float32(56 - z))), dtype=np.float32)

    x0, x1 = sorted((side * 50.0, side * 165.0))
    return Implicit((x0, 30, 50), (x1, 118, 172), distance)


def shoulder_layers() -> list[Layer]:
    """Return clavicles and shoulder blades."""
    layers: list[Layer] = []
    for s in (-1, 1):
        clavicle = tube(
            [(s * 20, -48, 150), (s * 52, -40, 160), (s * 88, -14, 170), (s * 118, 14, 178), (s * 140, 22, 180)],
            [7.0, 5.2, 5.0, 5.6, 6.2],
        )
        ridge = tube([(s * 72, 88, 134), (s * 104, 84, 152), (s * 132, 66, 170), (s * 146, 34, 182)], [3.0, 4.5, 6, 6])
        rims = join(
            [
                tube(
                    [(s * 141, 40, 160), (s * 118, 60, 124), (s * 92, 74, 84), (s * 76, 78, 58)], [6.5, 4.2, 3.6, 3.4]
                ),
                tube([(s * 76, 78, 58), (s * 68, 86, 100), (s * 66, 83, 150)], [3.2, 2.4, 2.6]),
                tube([(s * 138, 38, 164), (s * 126, 8, 170), (s * 128, 0, 164)], [6.5, 4.5, 4.5]),
            ]
        )
        socket = Ellipsoid((s * 140, 36, 158), (9, 13, 16))
        girdle = Blend((_scapula(s), rims, ridge, socket), 5)
        layers += [
            Layer("shoulder", girdle, CORTEX_HU - 60, ((1.9, MARROW_HU),)),
            Layer("shoulder", clavicle, CORTEX_HU, ((2.0, MARROW_HU - 40),)),
        ]
    return layers


def arm_layers() -> list[Layer]:
    """Return raised arms: skin, fat, muscle and humerus."""
    layers: list[Layer] = []
    for s in (-1, 1):
        path: list[Point] = [(s * 128, 30, 150), (s * 148, 24, 180), (s * 155, 16, 220), (s * 156, 6, 290)]
        arm = tube(path, [30, 38, 39, 38])
        bone = Blend(
            (Ellipsoid((s * 152, 26, 172), (20, 21, 21)), tube([path[1], path[2], path[3]], [15, 11.5, 11])), 8
        )
        layers += [
            Layer("skin", arm, 30.0, ((2.0, -105.0), (7.0, 62.0))),
            Layer("shoulder", bone, CORTEX_HU + 120, ((3.0, 180.0),)),
        ]
    return layers


def _ilium(side: int) -> Shape:
    """Return one hip bone: the bowed wing and the socket."""

    def wing(x: Array, y: Array, z: float) -> Array:
        out = x * np.float32(side)
        t = (z + 270) / 80  # 0 at the socket, 1 at the crest
        bend = np.where(y > 6, np.float32(0.021), np.float32(0.0052)) * np.float32(0.5 + 0.5 * t)  # back to the sacrum
        lean = np.float32(82 + 34 * t) - bend * (y - 6) ** 2
        thick = np.float32(4.2 + 2.4 * max(t - 0.7, 0) + 4 * max(0.4 - t, 0))
        plate = np.abs(out - lean) * np.float32(0.9) / np.sqrt(1 + (2 * bend * (y - 6)) ** 2) - thick
        crest = np.float32(z + 186) + ((y - 4) / 11) ** 2
        front = np.float32(-38 - 20 * t) - y + np.float32(14 * max(0.45 - t, 0))
        back = y - np.float32(26 + 52 * t)
        edges = np.maximum(np.maximum(front, back), np.maximum(crest * 0.8, np.float32(-276 - z)))
        return np.asarray(np.maximum(plate, edges), dtype=np.float32)

    x0, x1 = sorted((side * 30.0, side * 132.0))
    plate = Implicit((x0, -72, -282), (x1, 96, -180), wing)
    socket = Ellipsoid((side * 84, 8, -288), (30, 29, 29))
    ramus = tube([(side * 72, -12, -284), (side * 40, -46, -300), (side * 8, -56, -306)], [11, 8, 9])
    seat = tube([(side * 74, 28, -284), (side * 64, 44, -312), (side * 58, 44, -335)], [12, 11, 12])
    return Blend((plate, socket, ramus, seat), 9)


def pelvis_layers() -> list[Layer]:
    """Return hip bones, hip joints and the heads of the thigh bones."""
    layers: list[Layer] = []
    for s in (-1, 1):
        neck = tube([(s * 90, 8, -292), (s * 122, 16, -316), (s * 136, 20, -340)], [13, 14, 15])
        head = Blend((Ellipsoid((s * 90, 8, -292), (22, 22, 22)), neck), 6)
        layers += [
            Layer("hip", _ilium(s), CORTEX_HU, ((2.2, MARROW_HU - 30),)),
            Layer("joint", Ellipsoid((s * 91, 8, -293), (25, 24.5, 24.5)), 90.0),
            Layer("hip", head, CORTEX_HU, ((2.2, MARROW_HU + 40),)),
        ]
    return layers
