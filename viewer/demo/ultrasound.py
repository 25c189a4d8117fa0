"""The demo's ultrasound: a beating heart seen from its tip, with colour flow, as a cine with a calibrated region."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

import cv2
import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UltrasoundMultiFrameImageStorage

from viewer.demo import truth
from viewer.demo.identity import ECHO_STUDY
from viewer.demo.phantom import Array
from viewer.demo.writer import DemoFile, DemoSeries, code, instance

Rgb = npt.NDArray[np.uint8]

_ROWS, _COLUMNS = truth.US_SHAPE
_APEX_X, _APEX_Y = truth.US_APEX_PX
_HALF_ANGLE = np.deg2rad(40)
_DEPTH_CM = 13.6
_PER_CM = 1 / truth.US_CM_PER_PX
_BEAT_FRAMES = 20

SERIES = DemoSeries(
    ECHO_STUDY, "us", 1, "US", UltrasoundMultiFrameImageStorage, "Apical four chamber, colour", "141030",
    "Phantom US", "HEART", "Adult heart",
)  # fmt: skip


@cache
def _grid() -> tuple[Array, Array, Array, Array]:
    """Return, for each pixel, x and depth in cm, and angle and range from the transducer."""
    columns, rows = np.meshgrid(np.arange(_COLUMNS, dtype=np.float32), np.arange(_ROWS, dtype=np.float32))
    x, depth = (columns - _APEX_X) / _PER_CM, (rows - _APEX_Y) / _PER_CM
    return x, depth, np.arctan2(x, depth), np.hypot(x, depth)


@cache
def _speckle() -> Array:
    """Return the magnitude of a scattered field on (range, angle): finer along the beam than across it."""
    rng = np.random.default_rng(60_000)
    parts = [
        cv2.GaussianBlur(rng.standard_normal((700, 420)).astype(np.float32), (0, 0), 2.4, sigmaY=1.2) for _ in "ri"
    ]
    magnitude = np.hypot(parts[0], parts[1])
    return np.asarray(magnitude / magnitude.mean(), dtype=np.float32)


def _egg(x: Array, d: Array, center: tuple[float, float], radii: tuple[float, float], lean: float = 0.0) -> Array:
    """Return distances in cm to an ellipse that leans by an angle."""
    c, s = np.cos(lean), np.sin(lean)
    u, v = (x - center[0]) * c + (d - center[1]) * s, (d - center[1]) * c - (x - center[0]) * s
    level = np.sqrt((u / radii[0]) ** 2 + (v / radii[1]) ** 2 + 1e-6)
    slope = np.sqrt((u / radii[0] ** 2) ** 2 + (v / radii[1] ** 2) ** 2 + 1e-9)
    return np.asarray(level * (level - 1) / slope, dtype=np.float32)


def _leaf(x: Array, d: Array, hinge: tuple[float, float], length: float, angle: float) -> Array:
    """Return distances to a valve leaflet that hangs from its hinge."""
    ux, ud = np.sin(angle) * length, -np.cos(angle) * length
    px, pd = x - hinge[0], d - hinge[1]
    h = np.clip((px * ux + pd * ud) / (length * length), 0, 1)
    bow = 0.16 * h * (1 - h) * 4
    return np.asarray(np.hypot(px - h * ux - bow * np.cos(angle), pd - h * ud) - 0.075, dtype=np.float32)


def squeeze(frame: int) -> float:
    """Return how far the ventricles are squeezed at a frame: 0 at rest, 1 at the end of systole."""
    t = (frame % _BEAT_FRAMES) / _BEAT_FRAMES
    if t < 0.36:
        return float(0.5 - 0.5 * np.cos(np.pi * t / 0.36))
    return float(0.5 + 0.5 * np.cos(np.pi * min((t - 0.36) / 0.34, 1.0)))


def _echo(frame: int) -> tuple[Array, Array, Array]:
    """Return brightness 0 to 1, and the insides of the left ventricle and left atrium as distances in cm."""
    x, d, angle, reach = _grid()
    s = squeeze(frame)
    lift = 0.9 * s  # the base comes towards the tip
    lv = _egg(x, d, (1.15, 6.3 - 0.45 * lift), (1.95 - 0.62 * s, 3.9 - 0.45 * s), 0.08)
    rv = _egg(x, d, (-2.25, 7.0 - 0.4 * lift), (1.30 - 0.32 * s, 3.2 - 0.4 * s), -0.12)
    la = _egg(x, d, (1.20, 11.0 - 0.4 * lift), (1.78 + 0.2 * s, 1.9 + 0.35 * s))
    ra = _egg(x, d, (-2.3, 10.9 - 0.4 * lift), (1.62 + 0.16 * s, 1.75 + 0.3 * s))
    base = 9.6 - lift
    blood = np.minimum(np.minimum(np.maximum(lv, d - base - 0.15), np.maximum(rv, d - base - 0.15)),
                       np.minimum(np.maximum(la, base - 0.15 - d), np.maximum(ra, base - 0.15 - d)))  # fmt: skip
    heart = _egg(x, d, (-0.45, 8.1), (4.75 - 0.3 * s, 6.0))
    tissue = np.where(heart < 0, 0.42, 0.06 + 0.10 * np.sin(d * 2.1 + 0.5 * np.sin(x * 1.4)) ** 2)
    rim = np.exp(-((heart / 0.10) ** 2)) * 0.6 + np.exp(-(((blood - 0.06) / 0.09) ** 2)) * 0.28
    bright = (tissue + rim) * np.clip(0.5 + blood / 0.10, 0.035, 1)
    flap = 0.25 + 1.05 * (1 - s) * (0.75 + 0.25 * np.sin(frame * 0.9))
    for hinge, length, open_angle in ((-0.35, 1.45, flap), (2.65, 1.35, -flap), (-3.5, 1.15, flap), (-1.0, 1.1, -flap)):
        closed = np.sign(open_angle) * 1.45
        leaf = _leaf(x, d, (hinge, base + 0.05), length, closed + (open_angle * 0.35 - closed) * (1 - s))
        bright = np.maximum(bright, 0.85 * np.clip(0.5 - leaf / 0.08, 0, 1))
    shift = 8.0 * s * np.clip(1 - np.abs(heart) / 6, 0, 1)  # scatterers ride with the wall
    rows = (reach / _DEPTH_CM * 640 + shift).astype(np.float32)
    columns = ((angle / _HALF_ANGLE + 1) * 200 + 3 * s * np.sign(x)).astype(np.float32)
    grain = cv2.remap(_speckle(), columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    shade = 1 - 0.30 * np.exp(-(((angle + 0.42) / 0.05) ** 2)) - 0.25 * np.exp(-(((angle - 0.5) / 0.06) ** 2))
    power = bright * grain * shade * np.exp(-0.045 * np.maximum(reach - 3, 0))
    level = 1 + np.log10(np.maximum(power, 1e-4)) / 1.75  # log compression over 35 dB
    level += 0.10 * np.exp(-(((reach - 0.5) / 0.45) ** 2))
    return np.asarray(np.clip(level, 0, 1), np.float32), np.asarray(lv, np.float32), np.asarray(la, np.float32)


def _flow(frame: int, lv: Array, la: Array) -> tuple[Array, npt.NDArray[np.bool_]]:
    """Return the speed towards the transducer (-1 to 1), and where it is drawn."""
    x, d, angle, reach = _grid()
    (x0, x1), (d0, d1) = truth.US_FLOW_ANGLES, truth.US_FLOW_RANGE_CM
    box = (angle > x0) & (angle < x1) & (reach > d0) & (reach < d1)
    t = (frame % _BEAT_FRAMES) / _BEAT_FRAMES
    fill = np.exp(-(((t - 0.52) / 0.09) ** 2)) + 0.7 * np.exp(-(((t - 0.88) / 0.06) ** 2))
    eject = np.exp(-(((t - 0.16) / 0.11) ** 2))
    wave = 0.75 + 0.25 * np.sin(d * 5 - frame * 1.3 + 2 * np.sin(x * 3))
    inflow = fill * np.exp(-(((x - 1.2) / 0.85) ** 2)) * np.exp(-(((d - 8.3) / 2.3) ** 2)) * wave
    outflow = eject * np.exp(-(((x + 0.1) / 0.55) ** 2)) * np.exp(-(((d - 8.0) / 1.9) ** 2)) * wave
    leak = 0.9 * eject * np.exp(-(((x - 1.3) / (0.15 + 0.10 * np.maximum(d - 9, 0))) ** 2)) * (d > 8.9) * (d < 12.4)
    speed = 1.45 * inflow - 0.95 * outflow - leak * (0.55 + 0.9 * np.sin(x * 17 + d * 11 + frame))
    inside = (np.minimum(lv, la) < -0.05) | (leak > 0.15)
    return np.asarray(np.clip(speed, -1, 1), np.float32), box & inside & (np.abs(speed) > 0.10)


def _colour(speed: Array) -> Rgb:
    """Return the flow colours: red to yellow towards the transducer, blue to cyan away."""
    fast = np.abs(speed)[..., None]
    towards = np.concatenate([0.45 + 0.55 * fast, 0.95 * fast**1.8, 0.10 * fast], axis=-1)
    away = np.concatenate([0.10 * fast, 0.85 * fast**1.6, 0.45 + 0.55 * fast], axis=-1)
    return np.asarray(np.where((speed > 0)[..., None], towards, away) * 255, dtype=np.uint8)


def _text(image: Rgb, words: str, at: tuple[int, int], size: float = 0.42) -> None:
    cv2.putText(image, words, at, cv2.FONT_HERSHEY_SIMPLEX, size, (190, 200, 205), 1, cv2.LINE_AA)


def _furniture(image: Rgb, frame: int) -> None:
    """Draw what surrounds the sector: depth marks, bars, settings, the trace of the heart's current."""
    for cm in range(int(_DEPTH_CM) + 1):
        y = round(_APEX_Y + cm * _PER_CM)
        cv2.line(image, (574, y), (582 if cm % 5 == 0 else 578, y), (170, 180, 185), 1)
        if cm % 5 == 0 and cm:
            _text(image, str(cm), (586, y + 5))
    bar = np.repeat(np.linspace(1, -1, 120, dtype=np.float32)[:, None], 14, axis=1)
    image[40:160, 612:626] = _colour(bar)
    _text(image, "+64", (604, 34), 0.36)
    _text(image, "-64", (606, 174), 0.36)
    _text(image, "cm/s", (602, 188), 0.34)
    image[40:160, 10:22] = np.repeat(np.linspace(255, 0, 120).astype(np.uint8)[:, None, None], 12, axis=1)
    for n, words in enumerate(("Phantom heart", "2.5 MHz  30 Hz", "Depth 13.6 cm", "CF 64 cm/s")):
        _text(image, words, (30, 52 + 18 * n), 0.40)
    t = (np.arange(200) / 70) % 1.0
    pulse = 0.12 * np.exp(-(((t - 0.10) / 0.03) ** 2)) - 0.12 * np.exp(-(((t - 0.185) / 0.010) ** 2))
    pulse += 1.0 * np.exp(-(((t - 0.21) / 0.012) ** 2)) - 0.22 * np.exp(-(((t - 0.24) / 0.012) ** 2))
    pulse += 0.25 * np.exp(-(((t - 0.50) / 0.05) ** 2))
    line = np.stack([np.arange(200) + 20, 455 - pulse * 38], axis=-1).round().astype(np.int32)
    cv2.polylines(image, [line[:, None, :]], False, (70, 200, 110), 1, cv2.LINE_AA)
    at = 20 + round((0.21 + (frame % _BEAT_FRAMES) / _BEAT_FRAMES + frame // _BEAT_FRAMES) * 70) % 200
    cv2.line(image, (at, 412), (at, 466), (200, 200, 90), 1)


def cine_frame(frame: int) -> Rgb:
    """Return one picture (rows, columns, RGB)."""
    image = _beat_frame(frame % _BEAT_FRAMES).copy()
    _furniture(image, frame)
    return image


@lru_cache(maxsize=_BEAT_FRAMES)
def _beat_frame(beat: int) -> Rgb:
    """Return the sector at one moment of the beat."""
    _, _, angle, reach = _grid()
    sector = (np.abs(angle) < _HALF_ANGLE) & (reach > 0.25) & (reach < _DEPTH_CM)
    level, lv, la = _echo(beat)
    grey = (level * sector * 255)[..., None]
    image = np.asarray(grey * np.array([0.97, 1.0, 0.96], np.float32), dtype=np.uint8)
    speed, drawn = _flow(beat, lv, la)
    smooth = np.asarray(cv2.GaussianBlur(speed, (0, 0), 1.5), dtype=np.float32)
    image[drawn] = _colour(smooth)[drawn]
    _draw_box(image)
    _draw_target(image)
    return image


def _draw_box(image: Rgb) -> None:
    (a0, a1), (r0, r1) = truth.US_FLOW_ANGLES, truth.US_FLOW_RANGE_CM
    sweep = np.linspace(a0, a1, 24)
    path = [(a, r0) for a in sweep] + [(a, r1) for a in sweep[::-1]]
    points = [(_APEX_X + np.sin(a) * r * _PER_CM, _APEX_Y + np.cos(a) * r * _PER_CM) for a, r in path]
    cv2.polylines(image, [np.array(points).round().astype(np.int32)[:, None, :]], True, (120, 200, 120), 1, cv2.LINE_AA)


def _draw_target(image: Rgb) -> None:
    """Draw the two caliper crosses of known distance."""
    for x, y in truth.US_LENGTH.points_px:
        cv2.drawMarker(image, (int(x), int(y)), (255, 220, 60), cv2.MARKER_CROSS, 9, 1)


def _region(kind: int, box: tuple[int, int, int, int]) -> Dataset:
    item = Dataset()
    item.RegionSpatialFormat, item.RegionDataType, item.RegionFlags = 1, kind, 0 if kind == 1 else 3
    item.RegionLocationMinX0, item.RegionLocationMinY0, item.RegionLocationMaxX1, item.RegionLocationMaxY1 = box
    item.ReferencePixelX0, item.ReferencePixelY0 = _APEX_X - box[0], _APEX_Y - box[1]
    item.ReferencePixelPhysicalValueX = item.ReferencePixelPhysicalValueY = 0.0
    item.PhysicalUnitsXDirection = item.PhysicalUnitsYDirection = 3
    item.PhysicalDeltaX = item.PhysicalDeltaY = truth.US_CM_PER_PX
    item.TransducerFrequency = 2500
    return item


def _build() -> Dataset:
    frames = np.stack([cine_frame(frame) for frame in range(truth.US_FRAMES)])
    ds = instance(SERIES, 1, ("ORIGINAL", "PRIMARY", "CARDIAC", "0001"))
    ds.BurnedInAnnotation = "NO"
    ds.NumberOfFrames, ds.FrameTime, ds.FrameIncrementPointer = truth.US_FRAMES, "33.33", 0x00181063
    ds.CineRate = ds.RecommendedDisplayFrameRate = 30
    ds.HeartRate, ds.TransducerData = 90, "PHANTOM"
    ds.PatientOrientation = None
    ds.AnatomicRegionSequence = Sequence([code("80891009", "SCT", "Heart")])
    ds.SequenceOfUltrasoundRegions = Sequence([_region(1, truth.US_REGION), _region(2, truth.US_FLOW_REGION)])
    ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration = 3, "RGB", 0
    ds.Rows, ds.Columns = _ROWS, _COLUMNS
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 8, 8, 7, 0
    ds.add_new(0x7FE00010, "OB", frames.tobytes())
    return ds


def ultrasound_files() -> Iterator[DemoFile]:
    """Yield the one cine."""
    yield DemoFile("us0001.dcm", _build)
