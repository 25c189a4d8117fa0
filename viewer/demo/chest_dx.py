"""The demo's chest picture: the torso's ray sums on a 2500 x 3000 detector, low values white."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import DigitalXRayImageStorageForPresentation

from viewer.demo import truth
from viewer.demo.identity import CHEST_STUDY
from viewer.demo.phantom import Array, paint
from viewer.demo.torso import torso_layers
from viewer.demo.writer import DemoFile, DemoSeries, code, decimal, instance, set_grey

_STEP_X_MM, _STEP_Y_MM, _STEP_Z_MM = 1.25, 1.6, 1.9
_CENTER_Z_MM = 52.0
_BITS = 14

SERIES = DemoSeries(
    CHEST_STUDY, "dx", 1, "DX", DigitalXRayImageStorageForPresentation, "Chest PA", "075730", "Phantom DX", "CHEST",
    "Chest PA",
)  # fmt: skip


def ray_sums() -> Array:
    """Return the attenuation from back to front (rows from the head down, columns from right to left of the body)."""
    rows, columns = truth.DX_SHAPE
    wide, tall = columns * truth.DX_OBJECT_SPACING_MM, rows * truth.DX_OBJECT_SPACING_MM
    x = np.arange(-wide / 2 + _STEP_X_MM / 2, wide / 2, _STEP_X_MM, dtype=np.float32)
    y = np.arange(-124, 126, _STEP_Y_MM, dtype=np.float32)
    heights = np.arange(_CENTER_Z_MM + tall / 2 - _STEP_Z_MM / 2, _CENTER_Z_MM - tall / 2, -_STEP_Z_MM)
    layers = [layer for layer in torso_layers(arms=False) if layer.name != "lesion_lung"]
    sums = np.empty((heights.size, x.size), dtype=np.float32)
    image = np.empty((y.size, x.size), dtype=np.float32)
    for row, z in enumerate(heights):
        image.fill(-1000)
        paint(image, x, y, float(z), layers, 1.6)
        water = np.maximum(image + 1000, 0) / 1000
        bone = np.clip((image - 300) / 1000, 0, 1)
        contrast_free = np.where((image > 130) & (image < 300), 1.05, water)
        sums[row] = (contrast_free + 1.1 * bone).sum(axis=0) * (_STEP_Y_MM / 200)
    return sums


def _harmonised(sums: Array) -> Array:
    """Return the sums with the broad differences between chest and belly halved, as a console does it."""
    sums = np.asarray(3.2 * (1 - np.exp(-sums / 1.9)), dtype=np.float32)
    broad = cv2.GaussianBlur(sums, (0, 0), 36)
    fine = sums - cv2.GaussianBlur(sums, (0, 0), 2.2)
    return np.asarray(sums - 0.45 * broad + 0.9 * fine, dtype=np.float32)


def _stamp(absorbed: Array) -> None:
    """Add what lies on the detector: the side's letter and the scale of known length."""
    ink = np.zeros(absorbed.shape, dtype=np.uint8)
    cv2.putText(ink, "R", (170, 420), cv2.FONT_HERSHEY_DUPLEX, 6.0, 255, 14, cv2.LINE_AA)
    (x0, y0), (x1, y1) = truth.DX_LENGTH.points_px
    ends = (round(x0), round(y0)), (round(x1), round(y1))
    cv2.line(ink, *ends, 130, 5, cv2.LINE_AA)
    for end in ends:
        cv2.circle(ink, end, 9, 255, -1, cv2.LINE_AA)
    np.maximum(absorbed, ink * np.float32(1.0 / 255), out=absorbed)


def _pixels() -> npt.NDArray[np.uint16]:
    rows, columns = truth.DX_SHAPE
    small = _harmonised(ray_sums())
    low, high = np.percentile(small, (0.5, 99.8))
    small = (small - low) / (high - low) * 0.9 + 0.04
    absorbed = np.asarray(cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC), dtype=np.float32)
    _stamp(absorbed)
    grain = np.random.default_rng(40_000).standard_normal((rows // 2, columns), dtype=np.float32)
    soft = np.asarray(cv2.GaussianBlur(np.vstack([grain, grain[::-1, ::-1]]), (0, 0), 0.7), dtype=np.float32)
    absorbed += soft * (np.float32(0.006) + np.float32(0.008) * np.clip(absorbed, 0, 1))
    top = (1 << _BITS) - 1
    stored = top - np.clip(absorbed, 0, 1) * np.float32(top)
    return np.asarray(np.rint(stored), dtype=np.uint16)


def _build() -> Dataset:
    ds = instance(SERIES, 1, ("ORIGINAL", "PRIMARY"))
    ds.PresentationIntentType = "FOR PRESENTATION"
    ds.PhotometricInterpretation, ds.PresentationLUTShape = "MONOCHROME1", "INVERSE"
    ds.PixelIntensityRelationship, ds.PixelIntensityRelationshipSign = "LOG", 1
    ds.ImagerPixelSpacing = [decimal(truth.DX_IMAGER_SPACING_MM)] * 2
    ds.PixelSpacing = [decimal(truth.DX_OBJECT_SPACING_MM)] * 2
    ds.PixelSpacingCalibrationType = "GEOMETRY"
    ds.PixelSpacingCalibrationDescription = "Scale in the plane of the spine"
    ds.DistanceSourceToDetector, ds.DistanceSourceToPatient = "1980", "1800"
    ds.EstimatedRadiographicMagnificationFactor = decimal(truth.DX_IMAGER_SPACING_MM / truth.DX_OBJECT_SPACING_MM)
    ds.DetectorType, ds.DetectorConfiguration, ds.DetectorID = "DIRECT", "AREA", "DEMO-1"
    ds.FieldOfViewShape, ds.FieldOfViewOrigin = "RECTANGLE", ["0", "0"]
    ds.FieldOfViewRotation, ds.FieldOfViewHorizontalFlip = "0", "NO"
    ds.PositionerType = "COLUMN"
    ds.KVP, ds.ExposureInuAs = "125", 2500
    ds.ViewPosition, ds.PatientOrientation = "PA", ["L", "F"]
    ds.ImageLaterality = "U"
    ds.AnatomicRegionSequence = Sequence([code("51185008", "SCT", "Chest")])
    ds.ViewCodeSequence = Sequence([code("272479007", "SCT", "postero-anterior")])
    ds.PatientOrientationCodeSequence = Sequence([code("10904000", "SCT", "erect")])
    ds.AcquisitionContextSequence = Sequence([])
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = "0", "1", "US"
    ds.WindowCenter, ds.WindowWidth = str(1 << (_BITS - 1)), str(1 << _BITS)
    ds.WindowCenterWidthExplanation = "Chest"
    set_grey(ds, _pixels(), _BITS)
    return ds


def chest_dx_files() -> Iterator[DemoFile]:
    """Yield the one picture."""
    yield DemoFile("dx0001.dcm", _build)
