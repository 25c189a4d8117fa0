"""The demo's PET: the torso of the CT, coarser, in Bq/ml with a rescale of its own in every slice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

import cv2
import numpy as np
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import PositronEmissionTomographyImageStorage

from viewer.demo import truth
from viewer.demo.identity import TORSO, TORSO_STUDY
from viewer.demo.phantom import Array, Layer, paint
from viewer.demo.torso import torso_layers
from viewer.demo.writer import DemoFile, DemoSeries, code, decimal, instance, set_grey, set_plane

DOSE_BQ, HALF_LIFE_S, UPTAKE_S = 3.5e8, 6586.2, 3600.0
_FWHM_MM = 6.0
_NOISE = 0.06

SERIES = DemoSeries(
    TORSO_STUDY, "pet", 3, "PT", PositronEmissionTomographyImageStorage, "Torso FDG AC", "102500", "Phantom PET",
    "CHEST", "Torso FDG", "torso",
)  # fmt: skip

_SUV = {
    "skin": 0.5, "muscle": 0.7, "mesentery": 0.35, "lung": 0.55,
    "air": 0.05, "heart_fat": 0.9, "heart": 8.5, "heart_thin": 2.2, "heart_blood": 1.8, "artery": 1.8, "vein": 1.7,
    "vessel_wall": 1.5, "liver": 2.4, "liver_vessel": 1.9, "gallbladder": 0.6, "spleen": 1.9, "stomach": 1.7,
    "bowel": 1.5, "pancreas": 1.5, "kidney": 3.8, "kidney_fat": 6.0, "urine": 14.0, "bladder": 22.0, "diaphragm": 1.0,
    "spine": 1.5, "disc": 0.6, "canal": 0.5, "cord": 1.7, "rib": 0.9, "cartilage": 0.5, "sternum": 1.2,
    "shoulder": 0.9, "hip": 1.2, "joint": 0.5, "lesion_lung": truth.PET_LUNG_LESION.value,
    "lesion_liver": truth.PET_LIVER_LESION.value,
}  # fmt: skip


def bq_per_ml_per_suv() -> float:
    """Return the activity concentration of SUVbw 1 at the start of the series."""
    return DOSE_BQ * 2 ** (-UPTAKE_S / HALF_LIFE_S) / (TORSO.weight_kg * 1000)


def _uptake_layers() -> list[Layer]:
    return [Layer(layer.name, layer.shape, _SUV[layer.name]) for layer in torso_layers() if layer.name in _SUV]


@cache
def suv_volume() -> Array:
    """Return the SUV (slices, rows, columns), blurred as by a scanner, with the noise of counting."""
    grid = truth.PET_GRID
    rows, columns, slices = grid.shape
    layers, x, y = _uptake_layers(), grid.x_mm(), grid.y_mm()
    volume = np.zeros((slices, rows, columns), dtype=np.float32)
    sigma_px = _FWHM_MM / 2.355 / grid.spacing_mm[0]
    for k in range(slices):
        paint(volume[k], x, y, grid.origin_mm[2] + k * grid.spacing_mm[2], layers, 4.0)
        volume[k] = cv2.GaussianBlur(volume[k], (0, 0), sigma_px)
    flat = volume.reshape(slices, rows * columns)
    cv2.GaussianBlur(flat, (1, 7), 0.01, dst=flat, sigmaY=_FWHM_MM / 2.355 / grid.spacing_mm[2])
    grain = np.random.default_rng(30_000).standard_normal(volume.shape, dtype=np.float32)
    for k in range(slices):
        grain[k] = cv2.GaussianBlur(grain[k], (0, 0), 0.9)
    grain *= np.float32(_NOISE) / grain.std()
    volume += grain * np.sqrt(volume + np.float32(0.02))
    volume[volume < 0] = 0
    volume.setflags(write=False)
    return volume


def _tracer() -> Dataset:
    item = Dataset()
    item.Radiopharmaceutical = "Fluorodeoxyglucose"
    item.RadiopharmaceuticalRoute = "Intravenous route"
    item.RadiopharmaceuticalVolume = "5"
    item.RadiopharmaceuticalStartTime = "092500"
    item.RadionuclideTotalDose = f"{DOSE_BQ:.0f}"
    item.RadionuclideHalfLife = f"{HALF_LIFE_S}"
    item.RadionuclidePositronFraction = "0.967"
    item.RadiopharmaceuticalStartDateTime = f"{TORSO_STUDY.date}092500"
    item.RadionuclideCodeSequence = Sequence([code("77004003", "SCT", "^18^Fluorine")])
    item.RadiopharmaceuticalCodeSequence = Sequence([code("35321007", "SCT", "Fluorodeoxyglucose F^18^")])
    return item


def _build(number: int) -> Dataset:
    activity = suv_volume()[number] * np.float32(bq_per_ml_per_suv())
    slope = float(decimal(max(float(activity.max()), 1.0) / 32000))
    ds = instance(SERIES, number + 1, ("ORIGINAL", "PRIMARY"))
    (x0, y0, z0), (dx, dy, dz) = truth.PET_GRID.origin_mm, truth.PET_GRID.spacing_mm
    set_plane(ds, (x0, y0, z0 + number * dz), (1, 0, 0, 0, 1, 0), (dy, dx), dz)
    slices = truth.PET_GRID.shape[2]
    ds.SeriesType, ds.Units, ds.CountsSource = ["WHOLE BODY", "IMAGE"], "BQML", "EMISSION"
    ds.CorrectedImage = ["NORM", "DTIM", "ATTN", "SCAT", "DECY", "RAN"]
    ds.DecayCorrection, ds.CollimatorType = "START", "NONE"
    ds.RandomsCorrectionMethod, ds.ScatterCorrectionMethod = "DLYD", "Model"
    ds.AttenuationCorrectionMethod, ds.ReconstructionMethod = "measured,CT", "OSEM"
    ds.NumberOfSlices, ds.ImageIndex = slices, number + 1
    ds.FrameReferenceTime, ds.ActualFrameDuration = "0", "180000"
    ds.DecayFactor = "1"
    supine = code("102538003", "SCT", "recumbent")
    supine.PatientOrientationModifierCodeSequence = Sequence([code("40199007", "SCT", "supine")])
    ds.PatientOrientationCodeSequence = Sequence([supine])
    ds.PatientGantryRelationshipCodeSequence = Sequence([code("102540008", "SCT", "headfirst")])
    ds.RadiopharmaceuticalInformationSequence = Sequence([_tracer()])
    ds.RescaleIntercept, ds.RescaleSlope = "0", decimal(slope)
    top = 6 * bq_per_ml_per_suv()
    ds.WindowCenter, ds.WindowWidth = decimal(top / 2), decimal(top)
    set_grey(ds, np.rint(activity / np.float32(slope)).astype(np.int16))
    return ds


def torso_pet_files() -> Iterator[DemoFile]:
    """Yield the slices from feet to head."""
    for number in range(truth.PET_GRID.shape[2]):
        yield DemoFile(f"pt{number + 1:04d}.dcm", partial(_build, number))
