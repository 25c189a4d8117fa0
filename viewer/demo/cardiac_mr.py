"""The demo's cardiac MR: a short-axis stack through a beating heart, twelve moments, in one series."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import cv2
import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import MRImageStorage

from viewer.demo import truth
from viewer.demo.curves import frame_along, join, tube
from viewer.demo.identity import CARDIAC_STUDY
from viewer.demo.phantom import Array, Ellipsoid, Layer, Shape, paint
from viewer.demo.writer import DemoFile, DemoSeries, decimal, instance, set_grey, set_plane

_SIZE, _SPACING_MM, _GAP_MM = 192, 1.6, 9.0
_BLOOD, _MUSCLE, _FAT, _LUNG, _LIVER = 900.0, 260.0, 620.0, 45.0, 330.0

SERIES = DemoSeries(
    CARDIAC_STUDY, "cardiac", 3, "MR", MRImageStorage, "Cine SSFP short axis", "092640", "Phantom MR", "HEART",
    "Heart function", "cardiac", "HFS",
)  # fmt: skip

# In-plane axes of a typical short axis (row, then column) and the way to the tip
_ROW = np.array([0.56, 0.66, -0.50]) / np.linalg.norm([0.56, 0.66, -0.50])
_TIP = np.cross(_ROW, np.cross([0.62, -0.60, -0.50], _ROW))
_TIP /= np.linalg.norm(_TIP)
_COLUMN = np.cross(_TIP, _ROW)


def squeeze(phase: int) -> float:
    """Return how far the heart is squeezed at a phase: 0 at rest, 1 at the end of systole."""
    t = phase / truth.CARDIAC_PHASES
    if t < 0.36:
        return float(0.5 - 0.5 * np.cos(np.pi * t / 0.36))
    return float(0.5 + 0.5 * np.cos(np.pi * min((t - 0.36) / 0.36, 1.0)))


def cavity_radius_mm(slice_number: int, phase: int) -> float:
    """Return the radius of the left ventricle's cavity in a slice."""
    taper = np.sqrt(max(1 - ((slice_number + 0.5) / 10.5) ** 2.6, 0.03))
    return float(25.0 * taper * (1 - 0.40 * squeeze(phase)))


def _disc(x: float, y: float, rx: float, ry: float | None = None, lean: float = 0.0) -> Shape:
    """Return an upright cylinder in the plane's own coordinates."""
    axes = frame_along((np.cos(lean), np.sin(lean), 0.0))
    return Ellipsoid((x, y, 0.0), (rx, ry or rx, 1e4), (axes[0], axes[1], (0, 0, 1)))


def _chest(slice_number: int) -> list[Layer]:
    down = 1.8 * slice_number
    layers = [
        Layer("fat", _disc(6, 12, 148, 118, 0.30), _FAT),
        Layer("muscle", _disc(6, 12, 134, 104, 0.30), _MUSCLE),
        Layer("lung", _disc(74, 4, 52, 74, 0.25), _LUNG),
        Layer("lung", _disc(-70, 30, 46, 62, 0.25), _LUNG),
        Layer("liver", _disc(-62, 74 - down, 62, 44, 0.45), _LIVER),
        Layer("stomach", _disc(42, 92 - down * 0.6, 44, 26, 0.2), 180.0),
        Layer("spine", _disc(40, 98, 17, 14), 240.0),
        Layer("vessel", _disc(58, 66, 11), _BLOOD * 0.92),
    ]
    ribs = []
    for angle in np.arange(0.2, 6.2, 0.42):
        u, v = 140 * np.cos(angle), 110 * np.sin(angle)
        x, y = 6 + u * np.cos(0.3) - v * np.sin(0.3), 12 + u * np.sin(0.3) + v * np.cos(0.3)
        ribs.append(tube([(x, y, -9), (x, y, 9)], [4.2, 4.2], 1))
    liver_vessels = [
        tube([(-70, 70 - down, 0), (-90, 60 - down, 3), (-104, 66 - down, -3)], [4, 3, 1.5]),
        tube([(-60, 84 - down, -2), (-44, 70 - down, 2)], [3.2, 2]),
    ]
    return [*layers, Layer("bone", join(ribs), 120.0), Layer("vessel", join(liver_vessels), 620.0)]


def short_axis(slice_number: int, phase: int) -> Array:
    """Return the noiseless picture of one slice at one moment."""
    s, inner = squeeze(phase), cavity_radius_mm(slice_number, phase)
    outer = np.sqrt(cavity_radius_mm(slice_number, 0) ** 2 + 2 * 11 * cavity_radius_mm(slice_number, 0) + 300)
    outer = float(min(outer - 2.0 * s, np.sqrt(inner**2 + outer**2 - cavity_radius_mm(slice_number, 0) ** 2)))
    right = max(1 - ((slice_number + 1) / 10.2) ** 2, 0.0) ** 0.5 * (1 - 0.24 * s)
    layers = _chest(slice_number)
    layers.append(Layer("fat", _disc(-4, 0, outer + 20, outer + 6, 0.35), _FAT * 0.9))
    if right > 0.15:
        crescent = _disc(-24, -7, 38 * right, 33 * right, 0.5)
        layers += [
            Layer("heart", _disc(-24, -7, 38 * right + 3.2, 33 * right + 3.2, 0.5), _MUSCLE),
            Layer("blood", crescent, _BLOOD * 0.95),
        ]
    layers += [Layer("heart", _disc(6, 0, outer), _MUSCLE), Layer("blood", _disc(6, 0, inner), _BLOOD)]
    if 2 <= slice_number <= 7:
        for angle in (0.7, 2.5):
            at = inner * 0.70
            place = (6 + at * np.cos(angle), at * np.sin(angle))
            layers.append(Layer("heart", _disc(*place, inner * 0.20, inner * 0.27, angle), _MUSCLE * 1.1))
    grid = ((np.arange(_SIZE) - (_SIZE - 1) / 2) * _SPACING_MM).astype(np.float32)
    image = np.full((_SIZE, _SIZE), 10, dtype=np.float32)
    paint(image, grid, grid, 0.0, layers, 2.2)
    shade = np.exp(-(((grid[:, None] + 20) / 190) ** 2) - ((grid[None, :] / 210) ** 2))
    return np.asarray(image * shade, dtype=np.float32)


def _build(slice_number: int, phase: int) -> Dataset:
    number = slice_number * truth.CARDIAC_PHASES + phase
    rng = np.random.default_rng((70_000, number))
    real, imaginary = rng.standard_normal((2, _SIZE, _SIZE), dtype=np.float32) * np.float32(16)
    stored = np.hypot(short_axis(slice_number, phase) + cv2.GaussianBlur(real, (0, 0), 0.5), imaginary)
    ds = instance(SERIES, number + 1, ("ORIGINAL", "PRIMARY", "M", "FFE"))
    middle = np.array([30.0, -25.0, 40.0]) + _TIP * _GAP_MM * (slice_number - 4.5)
    origin = middle - (_ROW + _COLUMN) * _SPACING_MM * (_SIZE - 1) / 2
    set_plane(ds, [float(v) for v in origin], [*_ROW, *_COLUMN], (_SPACING_MM, _SPACING_MM), 8.0)
    ds.ScanningSequence, ds.SequenceVariant, ds.ScanOptions = "GR", "SS", "CG"
    ds.MRAcquisitionType, ds.MagneticFieldStrength = "2D", "1.5"
    ds.RepetitionTime, ds.EchoTime, ds.EchoTrainLength = "3.2", "1.6", 1
    ds.NumberOfAverages, ds.ImagingFrequency, ds.ImagedNucleus, ds.EchoNumbers = "1", "63.87", "1H", 1
    ds.FlipAngle, ds.SpacingBetweenSlices, ds.AcquisitionNumber = "60", decimal(_GAP_MM), slice_number + 1
    step = truth.CARDIAC_RR_MS / truth.CARDIAC_PHASES
    ds.TriggerTime, ds.NominalInterval = decimal(phase * step), f"{truth.CARDIAC_RR_MS:.0f}"
    ds.CardiacNumberOfImages, ds.HeartRate = truth.CARDIAC_PHASES, round(60_000 / truth.CARDIAC_RR_MS)
    ds.TemporalPositionIdentifier, ds.NumberOfTemporalPositions = phase + 1, truth.CARDIAC_PHASES
    ds.TemporalResolution = decimal(step)
    ds.WindowCenter, ds.WindowWidth = "430", "860"
    set_grey(ds, np.rint(np.clip(stored, 0, 4095)).astype(np.uint16), 12)
    return ds


def cardiac_mr_files() -> Iterator[DemoFile]:
    """Yield the pictures slice by slice, each through the beat."""
    for slice_number in range(truth.CARDIAC_SLICES):
        for phase in range(truth.CARDIAC_PHASES):
            name = f"sa{slice_number + 1:02d}_{phase + 1:02d}.dcm"
            yield DemoFile(name, partial(_build, slice_number, phase))
