"""The demo's mammography: two views of each breast, with a mass in the left one and specks of calcium in the right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import DigitalMammographyXRayImageStorageForPresentation

from viewer.demo import truth
from viewer.demo.identity import BREAST_STUDY
from viewer.demo.phantom import Array
from viewer.demo.writer import DemoFile, DemoSeries, code, decimal, instance, set_grey

_BITS = 12
_THICK_MM = 52.0
VIEWS = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))
_CODES = {"CC": ("399162004", "cranio-caudal"), "MLO": ("399368009", "medio-lateral oblique")}

SERIES = {
    (side, view): DemoSeries(
        BREAST_STUDY, f"mg-{side}-{view}", number, "MG", DigitalMammographyXRayImageStorageForPresentation,
        f"{side} {view}", f"1106{10 * number:02d}", "Phantom MG", "BREAST", f"{side} {view}",
    )
    for number, (side, view) in enumerate(VIEWS, 1)
}  # fmt: skip


def _grid() -> tuple[Array, Array]:
    """Return mm from the chest wall (1, n) and from the middle of the nipple's height, downwards (m, 1)."""
    rows, columns = truth.MG_SHAPE
    step = truth.MG_SPACING_MM
    x = (np.arange(columns, dtype=np.float32) + 0.5) * np.float32(step)
    y = (np.arange(rows, dtype=np.float32) - rows / 2) * np.float32(step)
    return x[None, :], y[:, None]


def _depth(y: Array, view: str) -> Array:
    """Return how far the breast reaches from the chest wall at heights (m, 1), in mm; negative where it does not."""
    if view == "CC":
        t = np.clip(np.abs(y / np.float32(88)), 0, 1)
        nipple = 4.5 * np.exp(-((y / 4.5) ** 4))
        return np.asarray(102 * (1 - t**2.3) ** 0.62 + nipple - 6 * (t >= 1), dtype=np.float32)
    down = y - 22
    t = np.clip(np.where(down < 0, -down / 150, down / 66), 0, 1)
    drop = np.where(down < 0, 108 * (1 - t**1.9) ** 0.9 + 7, 121 * (1 - t**2.6) ** 0.55 - 6)
    nipple = 4.5 * np.exp(-((down / 4.5) ** 4))
    return np.asarray(drop + nipple, dtype=np.float32)


def _texture(seed: int, exponent: float) -> Array:
    """Return a field whose power falls with frequency, as that of breast tissue does: mean 0, deviation 1."""
    rows, columns = truth.MG_SHAPE
    white = np.random.default_rng(seed).standard_normal((rows // 2, columns // 2), dtype=np.float32)
    down, across = np.fft.fftfreq(rows // 2)[:, None], np.fft.rfftfreq(columns // 2)[None, :]
    frequency = np.hypot(down, across)
    frequency[0, 0] = 1.0
    field = np.fft.irfft2(np.fft.rfft2(white) / frequency ** (exponent / 2), white.shape)
    field = (field - field.mean()) / field.std()
    large = cv2.resize(field.astype(np.float32), (columns, rows), interpolation=cv2.INTER_CUBIC)
    return np.asarray(large, dtype=np.float32)


def _strands(seed: int, center_y: float, depth: float) -> Array:
    """Return the shadows of ducts and ligaments, which gather towards the nipple."""
    rows, columns = truth.MG_SHAPE
    ink = np.zeros((rows, columns), dtype=np.uint8)
    rng = np.random.default_rng(seed)
    step = truth.MG_SPACING_MM
    for _ in range(90):
        angle = rng.uniform(-1.25, 1.25)
        reach = rng.uniform(0.35, 0.95) * depth
        along = np.linspace(0.04, 1.0, 24)
        bend = rng.normal(0, 7) * np.sin(along * np.pi) + rng.normal(0, 2.5) * np.sin(along * 2 * np.pi)
        x = depth - along * reach * np.cos(angle)
        y = center_y + along * reach * np.sin(angle) + bend
        points = np.stack([x / step, y / step + rows / 2], axis=1)
        cv2.polylines(
            ink, [np.rint(points * 8).astype(np.int32)], isClosed=False, color=int(rng.integers(64, 230)),
            thickness=int(rng.integers(2, 6)), lineType=cv2.LINE_AA, shift=3,
        )  # fmt: skip
    return np.asarray(cv2.GaussianBlur(ink.astype(np.float32) * np.float32(1 / 255), (0, 0), 3.0), dtype=np.float32)


def mass_px(side: str, view: str) -> tuple[float, float] | None:
    """Return (column, row) of the middle of the mass in the picture as written, None where there is none."""
    if side != "L":
        return None
    x_mm, y_mm = (52.0, -26.0) if view == "CC" else (50.0, -14.0)
    rows, _ = truth.MG_SHAPE
    return x_mm / truth.MG_SPACING_MM - 0.5, y_mm / truth.MG_SPACING_MM + rows / 2


def _mass(x: Array, y: Array, side: str, view: str) -> Array:
    """Return a dense lump with spicules, 0 elsewhere."""
    place = mass_px(side, view)
    if place is None:
        return np.zeros((1, 1), dtype=np.float32)
    step, (rows, _) = truth.MG_SPACING_MM, truth.MG_SHAPE
    dx, dy = x - (place[0] + 0.5) * step, y - (place[1] - rows / 2) * step
    distance, angle = np.hypot(dx, dy), np.arctan2(dy, dx)
    edge = truth.MG_MASS_DIAMETER_MM / 2
    rim = edge * (1 + 0.06 * np.sin(3 * angle + 1) + 0.04 * np.sin(7 * angle))
    lump = 1 / (1 + np.exp(np.clip((distance - rim) / 0.7, -40, 40)))
    spikes = np.zeros_like(distance)
    rng = np.random.default_rng(50_055)
    for toward in rng.uniform(-np.pi, np.pi, 11):
        away = np.abs((angle - toward + np.pi) % (2 * np.pi) - np.pi) * np.maximum(distance, 1)
        spikes += rng.uniform(0.2, 0.6) * np.exp(-((away / 0.45) ** 2)) / (1 + (distance / rng.uniform(7, 11)) ** 6)
    return np.asarray(0.8 * lump + 0.45 * spikes * (1 - lump), dtype=np.float32)


def _specks(side: str, view: str) -> Array:
    """Return a cluster of calcifications of 0.3 to 0.7 mm."""
    rows, columns = truth.MG_SHAPE
    ink = np.zeros((rows, columns), dtype=np.uint8)
    if side != "R":
        return ink.astype(np.float32)
    rng, step = np.random.default_rng(50_077), truth.MG_SPACING_MM
    x_mm, y_mm = (58.0, 20.0) if view == "CC" else (60.0, 30.0)
    for _ in range(11):
        dx, dy = rng.normal(0, 2.6, 2)
        center = ((x_mm + dx) / step * 8, ((y_mm + dy) / step + rows / 2) * 8)
        radius = rng.uniform(0.15, 0.35) / step * 8
        cv2.circle(ink, (round(center[0]), round(center[1])), round(radius), 255, -1, cv2.LINE_AA, 3)
    return np.asarray(cv2.GaussianBlur(ink.astype(np.float32) * np.float32(1 / 255), (0, 0), 0.8), dtype=np.float32)


def _muscle(x: Array, y: Array, view: str) -> Array:
    """Return how much of the pectoral muscle lies there, from 0 to 1: seen from the side, a wedge from the top."""
    if view == "CC":
        return np.zeros((1, 1), dtype=np.float32)
    rows, _ = truth.MG_SHAPE
    top = -rows / 2 * truth.MG_SPACING_MM
    along = (y - top) / 128
    edge = 58 * (1 - np.clip(along, 0, 1)) ** 1.1 - 8 * np.clip((along - 0.9) / 0.1, 0, 1) - 30 * (along > 1)
    return np.asarray(1 / (1 + np.exp(np.clip((x - edge) / 1.5, -40, 40))), dtype=np.float32)


def absorbed(side: str, view: str) -> Array:
    """Return what the breast takes from the beam, from 0 in air to about 1, chest wall at the left, head up."""
    x, y = _grid()
    seed = 50_000 + 10 * (side == "L") + (view == "MLO")
    depth = _depth(y, view)
    inward = depth - x
    thickness = np.sqrt(np.clip(inward / 16, 0, 1) * (2 - np.clip(inward / 16, 0, 1)))
    nipple_y, reach = (0.0, 106.0) if view == "CC" else (22.0, 119.0)
    away = np.hypot((reach - x) / 1.15, y - nipple_y)
    cone = np.clip(1 - np.maximum(away - 52, 0) / 34, 0, 1) * np.clip((inward - 5) / 12, 0, 1)
    coarse, fine = _texture(seed, 3.1), _texture(seed + 500, 2.4)
    gland = cone * np.clip(0.42 + 0.30 * coarse + 0.07 * fine, 0, 1.1)
    tissue = 0.30 + 0.02 * fine + 0.40 * gland + 0.085 * _strands(seed, nipple_y, reach - 4) * (0.4 + 0.6 * cone)
    tissue = tissue + 0.34 * _mass(x, y, side, view) + 0.55 * _specks(side, view)
    muscle = _muscle(x, y, view)
    tissue = tissue * (1 - 0.45 * muscle) + muscle * (0.30 + 0.035 * coarse + 0.02 * fine)
    skin = np.exp(-(((inward - 1.0) / 0.9) ** 2)) * 0.12
    return np.asarray(np.where(inward > 0, tissue * thickness + skin, 0), dtype=np.float32)


def _pixels(side: str, view: str) -> npt.NDArray[np.uint16]:
    picture = absorbed(side, view)
    if side == "R":
        picture = picture[:, ::-1]
    picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.7), dtype=np.float32)
    grain = np.random.default_rng(50_900 + VIEWS.index((side, view))).standard_normal(picture.shape, dtype=np.float32)
    picture = picture + grain * np.float32(0.006) * (picture > 0.01)
    _letters(picture, side, view)
    top = (1 << _BITS) - 1
    return np.asarray(np.rint(np.clip(picture, 0, 1) * top), dtype=np.uint16)


def _letters(picture: Array, side: str, view: str) -> None:
    """Add the markers of lead: side and view, at the axillary side, away from the chest wall."""
    at = (40, 320) if side == "R" else (picture.shape[1] - (330 if view == "MLO" else 250), 320)
    ink = np.zeros(picture.shape, dtype=np.uint8)
    cv2.putText(ink, f"{side} {view}", at, cv2.FONT_HERSHEY_DUPLEX, 2.2, 242, 5, cv2.LINE_AA)
    np.maximum(picture, ink * np.float32(1 / 255), out=picture)


def _build(side: str, view: str) -> Dataset:
    ds = instance(SERIES[side, view], 1, ("ORIGINAL", "PRIMARY"))
    ds.PresentationIntentType = "FOR PRESENTATION"
    ds.PhotometricInterpretation, ds.PresentationLUTShape = "MONOCHROME2", "IDENTITY"
    ds.PixelIntensityRelationship, ds.PixelIntensityRelationshipSign = "LOG", -1
    ds.ImagerPixelSpacing = [decimal(truth.MG_SPACING_MM)] * 2
    ds.DistanceSourceToDetector, ds.DistanceSourceToPatient = "660", "660"
    ds.EstimatedRadiographicMagnificationFactor = "1"
    ds.DetectorType, ds.DetectorConfiguration, ds.DetectorID = "DIRECT", "AREA", "DEMO-2"
    ds.FieldOfViewShape, ds.FieldOfViewOrigin = "RECTANGLE", ["0", "0"]
    ds.FieldOfViewRotation, ds.FieldOfViewHorizontalFlip = "0", "NO"
    ds.PositionerType, ds.PositionerPrimaryAngle = "MAMMOGRAPHIC", "0" if view == "CC" else "45"
    ds.KVP, ds.ExposureInuAs = "28", 85000
    ds.AnodeTargetMaterial, ds.FilterMaterial = "TUNGSTEN", "RHODIUM"
    ds.BodyPartThickness, ds.CompressionForce = decimal(_THICK_MM), "98"
    ds.OrganExposed, ds.OrganDose, ds.BreastImplantPresent = "BREAST", "0.0135", "NO"
    ds.ImageLaterality, ds.ViewPosition = side, view
    towards = {"R": "P", "L": "A"}[side]
    ds.PatientOrientation = [towards, {"CC": {"R": "L", "L": "R"}[side], "MLO": "F"}[view]]
    ds.AnatomicRegionSequence = Sequence([code("76752008", "SCT", "Breast")])
    seen = code(_CODES[view][0], "SCT", _CODES[view][1])
    seen.ViewModifierCodeSequence = Sequence([])
    ds.ViewCodeSequence = Sequence([seen])
    ds.AcquisitionContextSequence = Sequence([])
    ds.PartialView = "NO"
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = "0", "1", "US"
    ds.WindowCenter, ds.WindowWidth, ds.WindowCenterWidthExplanation = "1900", "3400", "Usual"
    set_grey(ds, _pixels(side, view), _BITS)
    return ds


def mammography_files() -> Iterator[DemoFile]:
    """Yield the four pictures, a series each."""
    for side, view in VIEWS:
        yield DemoFile(f"mg{side}{view}.dcm".lower(), partial(_build, side, view))
