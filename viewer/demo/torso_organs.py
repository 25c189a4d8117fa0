"""The torso's soft organs: heart, lungs, liver, spleen, kidneys, gut, bladder, muscles."""

from __future__ import annotations

import numpy as np

from viewer.demo import truth
from viewer.demo.curves import Grain, frame_along, join, tube
from viewer.demo.phantom import Array, Blend, Coarse, Cut, Ellipsoid, Grown, Implicit, Layer, Point, Shape
from viewer.demo.torso_frame import BODY, CAGE, DOME_LEFT, DOME_RIGHT, FAT, SPINE_Y
from viewer.demo.torso_vessels import AIR_HU, LUNG_ARTERY_HU, PORTAL_HU, liver_vessels, lung_tree

LIVER_HU, SPLEEN_HU, CORTEX_HU, MEDULLA_HU, MUSCLE_HU, FAT_HU = 112.0, 126.0, 205.0, 130.0, 62.0, -102.0
LEFT_HEART_HU, RIGHT_HEART_HU, MYOCARDIUM_HU = 280.0, 185.0, 108.0

MARBLED = Grain(MUSCLE_HU, -105.0, 2.0, seed=3, above=0.8)
STOOL = Grain(25.0, 60.0, 2.4, seed=4)

_HEART = frame_along((0.62, -0.60, -0.50))
_LV: Point = (36, -30, 38)


def _along(center: Point, mm: float) -> Point:
    d = _HEART[0]
    return center[0] + d[0] * mm, center[1] + d[1] * mm, center[2] + d[2] * mm


LV_WALL = Ellipsoid(_LV, (47, 29, 29), _HEART)
LV_BLOOD = Ellipsoid(_along(_LV, -6), (38, 18.5, 18.5), _HEART)
RV_BLOOD = Ellipsoid((4, -48, 36), (34, 22, 32), frame_along((0.75, -0.3, -0.6)))
RA_BLOOD = Ellipsoid((-28, -14, 46), (21, 26, 30))
LA_BLOOD = Ellipsoid((4, 14, 66), (32, 19, 22))
HEART_FAT = Grown(Blend((LV_WALL, Grown(RV_BLOOD, 3), RA_BLOOD, LA_BLOOD), 16), 4.0)


def _mediastinum(x: Array, y: Array, z: float) -> Array:
    wide = np.interp(z, (-60, 0, 60, 120, 160, 200), (20, 18, 20, 27, 30, 40))
    lean = np.clip((y + 62) / 45, 0.0, 1.0)
    at_back = np.clip((y - 22) / 30, 0.0, 1.0)
    half = np.float32(5) + np.float32(wide - 5) * lean * (1 - np.float32(0.45) * at_back)
    return np.asarray(np.abs(x) - half, dtype=np.float32)


def _spine_bed(x: Array, y: Array, z: float) -> Array:
    return np.asarray(np.hypot(x, y - np.float32(SPINE_Y(z) + 8)) - np.float32(25), dtype=np.float32)


_COLUMN = Blend(
    (
        Implicit((-200, -130, -330), (200, 130, 290), _mediastinum),
        Implicit((-200, -130, -330), (200, 130, 290), _spine_bed),
        Grown(HEART_FAT, 1.5),
        Ellipsoid((-34, 12, 78), (16, 16, 26)),
        Ellipsoid((36, 14, 84), (16, 16, 24)),
    ),
    9,
)


def lung(side: int) -> Shape:
    """Return the lung of one side (-1 right, 1 left)."""

    def half(x: Array, y: Array, z: float) -> Array:
        return CAGE.distance(x, y, z) + np.float32(2.5)

    x0, x1 = sorted((0.0, side * 145.0))
    base = Implicit((x0, -108, -78), (x1, 108, 196), half)
    cap = Ellipsoid((side * 40, 26, 120), (130, 120, 72))  # rounds the top
    below = Implicit((x0, -108, -330), (x1, 108, 100), _above_100)
    return Coarse(Cut(base, inside=(Blend((cap, below), 20),), outside=(_COLUMN, DOME_RIGHT, DOME_LEFT)))


def _above_100(x: Array, y: Array, z: float) -> Array:
    return np.full((y.shape[0], x.shape[1]), z - 100, dtype=np.float32)


def _lung_air(x: Array, y: Array, _z: float) -> Array:
    """Return air that grows denser towards the back, where the lung lies on itself."""
    return np.asarray(np.float32(-862) + np.float32(0.42) * (y + 20) + 0 * x, dtype=np.float32)


def lung_layers() -> list[Layer]:
    """Return lungs with fissures, arteries, veins and bronchi."""
    layers: list[Layer] = []
    for side, root in ((-1, (-34.0, 10.0, 80.0)), (1, (38.0, 14.0, 86.0))):
        bag = lung(side)
        layers.append(Layer("lung", bag, _lung_air))
        layers.append(Layer("fissure", Cut(_fissure(side), inside=(Grown(bag, -0.5),)), -640.0))
        trees = [
            Layer("lung_vessel", lung_tree(bag, root, 11 + side, 7.0, 300), LUNG_ARTERY_HU),
            Layer("lung_vessel", lung_tree(bag, (root[0], root[1] + 6, root[2] - 18), 31 + side, 5.6, 170), 175.0),
        ]
        bronchi = lung_tree(bag, (root[0] - side * 4, root[1] + 3, root[2]), 51 + side, 5.2, 40)
        layers += trees
        layers.append(Layer("airway_wall", Grown(bronchi, 0.8), -60.0, ((1.0, AIR_HU + 30),)))
    return layers


def _fissure(side: int) -> Shape:
    def oblique(x: Array, y: Array, z: float) -> Array:
        plane = (z - 52) * 0.70 - y * np.float32(0.70) + np.float32(4) * np.sin(x * np.float32(0.05))
        return np.asarray(np.abs(plane) - np.float32(0.35), dtype=np.float32)

    x0, x1 = sorted((0.0, side * 145.0))
    return Implicit((x0, -108, -78), (x1, 108, 190), oblique)


def heart_layers() -> list[Layer]:
    """Return the heart with its chambers, the pulmonary trunk, and the coronary arteries."""
    trunk = join(
        [
            tube([(8, -42, 62), (14, -34, 82), (16, -18, 98), (10, -2, 104)], [13, 13, 12.5, 11]),
            tube([(12, -6, 103), (-10, 2, 100), (-34, 8, 92), (-44, 10, 82)], [10.5, 10, 9, 6]),
            tube([(12, -6, 103), (28, 8, 104), (42, 16, 96), (48, 18, 88)], [10.5, 9.5, 8.5, 6]),
        ]
    )
    lung_veins = join(
        [
            tube([(s * 20 + 4, 16, 66), (s * 40, 14, z), (s * 60, 18, z - 8)], [6, 4.6, 3])
            for s in (-1, 1)
            for z in (58, 74)
        ]
    )
    coronaries = join(
        [
            tube([(14, -22, 66), (26, -38, 62), (34, -56, 48), (46, -66, 28), (60, -66, 10)], [2.2, 2, 1.7, 1.2]),
            tube([(14, -20, 66), (32, -10, 64), (52, 4, 54), (58, 10, 40)], [2, 1.8, 1.4]),
            tube([(-6, -30, 66), (-18, -46, 58), (-22, -50, 40), (-16, -36, 18), (4, -14, 12)], [2.2, 2, 1.8, 1.4]),
        ]
    )
    wall_right = Grown(Blend((RV_BLOOD, RA_BLOOD), 6), 3.0)
    return [
        Layer("heart_fat", Coarse(Cut(HEART_FAT, outside=(DOME_RIGHT, DOME_LEFT))), -85.0),
        Layer("heart_thin", wall_right, MYOCARDIUM_HU),
        Layer("heart", LV_WALL, MYOCARDIUM_HU),
        Layer("heart_thin", Grown(LA_BLOOD, 2.0), MYOCARDIUM_HU),
        Layer("heart_blood", Cut(Blend((RV_BLOOD, RA_BLOOD), 4), outside=(LV_WALL,)), RIGHT_HEART_HU),
        Layer("heart_blood", LA_BLOOD, LEFT_HEART_HU),
        Layer("heart_blood", LV_BLOOD, LEFT_HEART_HU),
        Layer("heart", _papillary(), MYOCARDIUM_HU),
        Layer("lung_vessel", trunk, LUNG_ARTERY_HU),
        Layer("heart_blood", lung_veins, LEFT_HEART_HU),
        Layer("artery", coronaries, 260.0),
    ]


def _papillary() -> Shape:
    a, b = _along((_LV[0] + 8, _LV[1] + 12, _LV[2] - 8), -2), _along((_LV[0] - 4, _LV[1] - 6, _LV[2] + 16), -2)
    return join([tube([p, _along(p, 12), _along(p, 22)], [3, 4, 4.5]) for p in (a, b)])


def _bean(center: Point, side: int) -> tuple[Shape, Shape, Shape]:
    """Return kidney, its medulla and its pelvis."""
    x, y, z = center
    axis = frame_along((0.22 * side * -1, -0.20, 1.0))
    body = Ellipsoid(center, (53, 29, 25), axis)
    hilum = Ellipsoid((x - side * 26, y - 8, z), (14, 16, 22))
    kidney = Cut(body, outside=(hilum,))
    pyramids = join(
        [
            tube([(x - side * 6, y - 2, z + dz * 0.7), (x + side * dx, y + dy, z + dz)], [4.0, 7.5], 2)
            for dx, dy, dz in (
                (14, 6, 0),
                (13, -10, 6),
                (11, 6, 19),
                (8, -4, 33),
                (11, 7, -19),
                (8, -4, -33),
                (10, -11, -14),
            )
        ]
    )
    return kidney, pyramids, tube([(x - side * 24, y - 8, z - 2), (x - side * 10, y - 4, z)], [7, 9], 3)


def _liver() -> Shape:
    lobes = Blend(
        (
            Ellipsoid((-68, 2, -56), (80, 94, 86)),
            Ellipsoid((-98, 10, -92), (34, 56, 62)),
            Ellipsoid((-14, -46, -22), (72, 38, 34), frame_along((1.0, 0.1, 0.22))),
        ),
        22,
    )
    under = Blend((Ellipsoid((-30, 30, -118), (62, 70, 58)), Ellipsoid((40, 20, -70), (50, 60, 44))), 10)
    dome = Blend((Grown(DOME_RIGHT, 3.5), Grown(DOME_LEFT, 3.5)), 10)
    return Coarse(Cut(lobes, inside=(Grown(CAGE, 3), dome), outside=(under, Grown(HEART_FAT, 4))))


def _stomach() -> Shape:
    sac = Blend(
        (
            Ellipsoid((56, -2, -16), (36, 38, 36)),
            Ellipsoid((58, -30, -52), (28, 32, 40), frame_along((0.1, -0.3, 1))),
            tube([(52, -40, -72), (26, -50, -92), (-4, -46, -94), (-20, -34, -84)], [24, 20, 15, 10]),
        ),
        20,
    )
    return Coarse(sac)


def _stomach_content(x: Array, y: Array, _z: float) -> Array:
    """Return air over fluid: the patient lies on the back."""
    level = np.clip((y + 26) / 1.2 + 0.5, 0, 1)
    return np.asarray(-980 + level * np.float32(1000) + 0 * x, dtype=np.float32)


def _haustra(points: list[Point], radius: float) -> Shape:
    count = 4 * (len(points) - 1)
    return tube(points, [radius * (1.0 if n % 2 else 0.76) for n in range(count)], 12)


def _stool(x: Array, y: Array, z: float) -> Array:
    air = np.clip((-y - 34) / 3, 0, 1)  # gas gathers in front
    return np.asarray(STOOL(x, y, z) * (1 - air) - 960 * air, dtype=np.float32)


def _small_bowel() -> list[Shape]:
    """Return loops that wind from side to side, row under row, in two depths."""
    rng = np.random.default_rng(7)
    loops: list[Shape] = []
    for depth, top, rows, wide in ((-44.0, -128.0, 5, 74.0), (-8.0, -136.0, 5, 64.0)):
        for row in range(rows):
            path: list[Point] = []
            for n in range(8):
                x = (wide - 5 * row) * (1 - 2 * n / 7) * (1 if row % 2 else -1)
                up_down = rng.uniform(-10, 10)
                path.append(
                    (x + rng.uniform(-5, 5), depth + 13 * (-1) ** n + rng.uniform(-5, 5), top - 24 * row + up_down)
                )
            loops.append(tube(path, [10.5, 12.5, 11.5, 12.5, 11], 3))
    return loops


def abdomen_layers() -> list[Layer]:
    """Return the organs under the diaphragm."""
    layers: list[Layer] = []
    colon_path: list[Point] = [
        (-94, -18, -236), (-100, -14, -205), (-98, -10, -170), (-94, -8, -138), (-70, -44, -128), (-30, -62, -134),
        (10, -64, -132), (52, -58, -116), (84, -28, -86), (98, 12, -92), (102, 18, -140), (102, 10, -190),
        (92, 0, -226), (52, 6, -250), (14, 26, -256), (2, 44, -276), (0, 42, -318),
    ]  # fmt: skip
    colon = _haustra(colon_path, 17.5)
    liver, stomach = _liver(), _stomach()
    spleen = Coarse(
        Cut(
            Ellipsoid((94, 42, -34), (36, 48, 58), frame_along((1, -0.35, 0.2))),
            inside=(Grown(CAGE, 3), Grown(DOME_LEFT, 3.5)),
            outside=(Ellipsoid((52, 22, -34), (32, 36, 62)),),
        )
    )
    for side in (-1, 1):
        psoas: list[Point] = [(side * 26, SPINE_Y(-80) + 4, -80), (side * 38, SPINE_Y(-130) + 4, -130),
                              (side * 48, 20, -180), (side * 62, -8, -240), (side * 84, -24, -300)]  # fmt: skip
        layers.append(Layer("muscle", tube(psoas, [9, 17, 20, 18, 13]), MUSCLE_HU))
    layers += [
        *(Layer("bowel", loop, 92.0, ((2.4, 22.0),)) for loop in _small_bowel()),
        Layer("bowel", colon, 70.0, ((2.6, _stool),)),
        Layer("pancreas", tube([(-22, -12, -86), (-4, -18, -72), (24, -6, -58), (62, 22, -46)], [13, 9, 9, 7]), 96.0),
        Layer("liver", liver, LIVER_HU),
        Layer("liver_vessel", Cut(liver_vessels(), inside=(Grown(liver, 6),)), PORTAL_HU),
        Layer("gallbladder", Ellipsoid((-46, -46, -84), (15, 15, 30), frame_along((1, 0.2, 0.3))), 8.0),
        Layer("spleen", spleen, SPLEEN_HU),
        Layer("stomach", stomach, 85.0, ((4.0, _stomach_content),)),
    ]
    for side, center in ((-1, (-66.0, 42.0, -98.0)), (1, (66.0, 42.0, -86.0))):
        layers += _kidney_layers(side, center)
    bladder = Ellipsoid((0, -22, -282), (42, 34, 30))
    layers.append(Layer("bladder", Coarse(Grown(bladder, 3)), 55.0, ((3.0, 6.0),)))
    return layers


def _kidney_layers(side: int, center: Point) -> list[Layer]:
    """Return a kidney, what is in it, and its ureter."""
    kidney, pyramids, pelvis = _bean(center, side)
    ureter: list[Point] = [
        (center[0] - side * 20, 36, center[2]), (side * 38, 24, -130), (side * 40, 14, -200), (side * 30, 12, -270),
    ]  # fmt: skip
    return [
        Layer("kidney", kidney, CORTEX_HU),
        Layer("kidney", Cut(pyramids, inside=(Grown(kidney, -5),)), MEDULLA_HU),
        Layer("kidney_fat", pelvis, -70.0),
        Layer("urine", tube(ureter, [4.5, 2.2, 2, 2]), 15.0),
    ]


def _fat_depth(x: Array, y: Array, z: float) -> Array:
    """Return the body shrunk by its skin and fat, thinner in front of the chest and along the back."""
    fat = np.float32(FAT(z)) * (1 + np.float32(0.25) * np.sign(-y) * np.minimum(np.abs(y) / 90, 1))
    return np.asarray(BODY.distance(x, y, z) + 2 + fat, dtype=np.float32)


def wall_layers() -> list[Layer]:
    """Return skin, fat, the muscles of the wall, and the fat of the cavities."""
    low, high = (-186.0, -130.0, -330.0), (186.0, 130.0, 290.0)
    muscle = Implicit(low, high, _fat_depth)
    cavity = Coarse(
        Implicit(
            (-150, -110, -330),
            (150, 110, 290),
            lambda x, y, z: CAGE.distance(x, y, z) - np.float32(1.0 if z > -90 else 6.0),
        )
    )
    back = [
        tube([(s * x0, SPINE_Y(z0) + d, z0) for z0, x0, d in ((200, 14, 22), (120, 20, 33), (20, 24, 34),
              (-60, 28, 34), (-130, 30, 38), (-210, 24, 34), (-250, 18, 24))], [11, 16, 17, 19, 20, 15, 9], flatten=0.8)
        for s in (-1, 1)
    ]  # fmt: skip
    lining = Coarse(Cut(Blend((DOME_RIGHT, DOME_LEFT), 4), inside=(CAGE,)))
    return [
        Layer("skin", BODY, 25.0, ((2.0, FAT_HU),)),
        Layer("muscle", muscle, MARBLED),
        Layer("mesentery", cavity, FAT_HU + 4),
        Layer("muscle", join(back), MARBLED),
        Layer("diaphragm", lining, 55.0, ((3.0, FAT_HU + 4),)),
    ]


def lesion_layers() -> list[Layer]:
    """Return the two lesions: a nodule of the right lung and one in the liver."""
    lung_lesion, liver_lesion = truth.PET_LUNG_LESION, truth.PET_LIVER_LESION
    return [
        Layer("lesion_lung", _ball(lung_lesion), 45.0),
        Layer("lesion_liver", _ball(liver_lesion), 76.0),
    ]


def _ball(sphere: truth.TrueSphere) -> Shape:
    return Ellipsoid(sphere.center_mm, (sphere.radius_mm, sphere.radius_mm, sphere.radius_mm))
