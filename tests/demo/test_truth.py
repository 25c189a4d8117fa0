"""What the demo says of itself is what its written pixels hold."""

from __future__ import annotations

import hashlib
import io
from functools import cache
from math import atan2, degrees, dist, sqrt

import numpy as np
import pydicom
import pytest
from pydicom.dataset import FileDataset

from viewer.demo import truth
from viewer.demo.studies import study_files
from viewer.demo.torso_ct import NOISE_SD_HU
from viewer.demo.writer import encode


@cache
def picture(study: str, index: int) -> FileDataset:
    """Return a file of a study, written and read again."""
    files = list(study_files(study))
    return pydicom.dcmread(io.BytesIO(encode(files[index].build())))


@cache
def hounsfield_units(instance: int) -> np.ndarray:
    ds = picture("ct", instance - 1)
    return ds.pixel_array * float(ds.RescaleSlope) + float(ds.RescaleIntercept)


def patient_point(ds: FileDataset, column: float, row: float) -> np.ndarray:
    """Apply the equation of C.7.6.2.1.1."""
    axes = np.array(ds.ImageOrientationPatient, float)
    return (
        np.array(ds.ImagePositionPatient, float)
        + axes[:3] * ds.PixelSpacing[1] * column
        + axes[3:] * ds.PixelSpacing[0] * row
    )


def bead_centroid(image: np.ndarray, near: tuple[float, float]) -> tuple[float, float]:
    """Return (column, row) of the metal within 5 pixels."""
    i, j = round(near[0]), round(near[1])
    part = np.clip(image[j - 5 : j + 6, i - 5 : i + 6] - 400, 0, None)
    rows, columns = np.mgrid[j - 5 : j + 6, i - 5 : i + 6]
    return float((columns * part).sum() / part.sum()), float((rows * part).sum() / part.sum())


def test_ct_rod_is_100_mm_between_its_beads() -> None:
    known = truth.CT_LENGTH
    image, ds = hounsfield_units(known.instance), picture("ct", known.instance - 1)
    a, b = (patient_point(ds, *bead_centroid(image, point)) for point in known.points_px)
    assert float(np.linalg.norm(a - b)) == pytest.approx(known.length_mm, abs=0.1)
    for point_px, point_mm in zip(known.points_px, known.points_mm, strict=True):
        assert patient_point(ds, *point_px) == pytest.approx(point_mm, abs=1e-6)


def test_ct_wedge_has_60_degrees_at_its_first_corner() -> None:
    known = truth.CT_ANGLE
    image = hounsfield_units(known.instance)
    (x0, y0), (x1, y1), (x2, y2) = (bead_centroid(image, point) for point in known.points_px)
    angle = degrees(atan2(y1 - y0, x1 - x0) - atan2(y2 - y0, x2 - x0))
    assert angle == pytest.approx(known.angle_degrees, abs=0.3)
    (x0, y0), (x1, y1), (x2, y2) = known.points_px
    assert degrees(atan2(y1 - y0, x1 - x0) - atan2(y2 - y0, x2 - x0)) == pytest.approx(60.0, abs=1e-9)


def test_ct_sphere_has_the_volume_of_its_radius() -> None:
    known = truth.CT_SPHERE
    dz = truth.CT_GRID.spacing_mm[2]
    reach = int(known.radius_mm / dz) + 2
    i, j = (round(v) for v in known.center_px)
    voxels = sum(
        int((hounsfield_units(n)[j - 30 : j + 31, i - 30 : i + 31] > -447).sum())
        for n in range(known.instance - reach, known.instance + reach + 1)
    )
    measured_ml = voxels * 0.78125**2 * dz / 1000
    assert known.volume_ml == pytest.approx(33.5103, abs=1e-4)
    assert measured_ml == pytest.approx(known.volume_ml, rel=0.01)


@pytest.mark.parametrize("name", [*truth.CT_ORGANS, "insert"])
def test_ct_organs_have_their_mean_and_the_noise_its_width(name: str) -> None:
    known = truth.CT_SPHERE if name == "insert" else truth.CT_ORGANS[name]
    image = hounsfield_units(known.instance)
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]]
    radius_px = (known.radius_mm - 2) / 0.78125
    inside = np.hypot(columns - known.center_px[0], rows - known.center_px[1]) < radius_px
    # neighbours are correlated: the sum over the kernel (0.25, 1, 0.25) squared makes the mean 1.41^2 less sure
    error = NOISE_SD_HU * (1.5**2 / 1.125) / sqrt(inside.sum())
    assert image[inside].mean() == pytest.approx(known.value, abs=4 * error)
    assert image[inside].mean() == pytest.approx(known.value, abs=max(1.0, 3 * error))
    assert image[inside].std() == pytest.approx(NOISE_SD_HU, rel=0.25)


def seconds(time: str) -> int:
    return int(time[:2]) * 3600 + int(time[2:4]) * 60 + int(time[4:6])


def decay_corrected_suv(ds: FileDataset) -> np.ndarray:
    """Return SUVbw as the header says (dose decayed from injection to the start of the series)."""
    tracer = ds.RadiopharmaceuticalInformationSequence[0]
    assert tracer.RadiopharmaceuticalStartDateTime[:8] == ds.SeriesDate
    waited_s = seconds(ds.SeriesTime) - seconds(tracer.RadiopharmaceuticalStartDateTime[8:])
    dose = float(tracer.RadionuclideTotalDose) * 2 ** (-waited_s / float(tracer.RadionuclideHalfLife))
    return ds.pixel_array * float(ds.RescaleSlope) * float(ds.PatientWeight) * 1000 / dose


@pytest.mark.parametrize("name", truth.PET_LESIONS)
def test_pet_lesions_have_their_suv(name: str) -> None:
    known = truth.PET_LESIONS[name]
    suv = decay_corrected_suv(picture("pet", known.instance - 1))
    i, j = (round(v) for v in known.center_px)
    assert suv[j - 1 : j + 2, i - 1 : i + 2].mean() == pytest.approx(known.value, rel=0.04)


def test_pet_slopes_differ_and_the_frame_of_reference_is_the_cts() -> None:
    slopes = {float(picture("pet", n).RescaleSlope) for n in (5, 50, 96)}
    assert len(slopes) == 3
    assert picture("pet", 50).FrameOfReferenceUID == picture("ct", 50).FrameOfReferenceUID
    assert picture("pet", 50).StudyInstanceUID == picture("ct", 50).StudyInstanceUID


def test_ultrasound_length_follows_from_its_region() -> None:
    region = picture("us", 0).SequenceOfUltrasoundRegions[0]
    a, b = truth.US_LENGTH.points_px
    assert region.PhysicalUnitsXDirection == region.PhysicalUnitsYDirection == 3
    assert dist(a, b) * region.PhysicalDeltaY * 10 == pytest.approx(truth.US_LENGTH.length_mm)
    for x, y in (a, b):
        assert region.RegionLocationMinX0 <= x <= region.RegionLocationMaxX1
        assert region.RegionLocationMinY0 <= y <= region.RegionLocationMaxY1
        assert tuple(picture("us", 0).pixel_array[7, int(y), int(x)]) == (255, 220, 60)


def test_chest_scale_is_calibrated_and_low_values_are_white() -> None:
    ds = picture("dx", 0)
    (a, b), known = truth.DX_LENGTH.points_px, truth.DX_LENGTH.length_mm
    assert (ds.Rows, ds.Columns, ds.PhotometricInterpretation) == (3000, 2500, "MONOCHROME1")
    assert dist(a, b) * float(ds.PixelSpacing[0]) == pytest.approx(known)
    assert float(ds.ImagerPixelSpacing[0]) / float(ds.EstimatedRadiographicMagnificationFactor) == pytest.approx(0.14)
    assert ds.pixel_array[round(a[1]), round(a[0])] < 1000 < ds.pixel_array[20, 20]  # lead, and bare detector


def test_mr_oblique_leans_20_degrees_in_the_frame_of_the_axial_stack() -> None:
    axial, oblique = picture("mr", 0), picture("mr", 100)
    normal = np.cross(*np.array(oblique.ImageOrientationPatient, float).reshape(2, 3))
    assert degrees(np.arccos(abs(normal @ (0, 1, 0)))) == pytest.approx(truth.MR_TILT_DEGREES, abs=1e-4)
    assert axial.FrameOfReferenceUID == oblique.FrameOfReferenceUID
    step = np.subtract(picture("mr", 101).ImagePositionPatient, oblique.ImagePositionPatient).astype(float)
    assert step == pytest.approx(normal * truth.MR_OBLIQUE.gap_mm, abs=1e-6)


def test_mr_lesion_is_dark_in_t1_and_bright_in_t2_at_the_same_place() -> None:
    known = truth.MR_LESION
    i, j = (round(v) for v in known.center_px)
    t1, t2 = picture("mr", known.instance - 1), picture("mr", truth.MR_AXIAL.shape[2] + known.instance - 1)
    assert patient_point(t2, i, j) == pytest.approx(known.center_mm, abs=1e-6)
    lesion1, lesion2 = (ds.pixel_array[j - 3 : j + 4, i - 3 : i + 4].mean() for ds in (t1, t2))
    assert lesion2 > 1.8 * lesion1


def test_cardiac_series_has_each_place_at_each_moment() -> None:
    seen = {}
    for index in range(36):
        ds = picture("cardiac", index)
        seen.setdefault(tuple(ds.ImagePositionPatient), []).append(float(ds.TriggerTime))
    step = truth.CARDIAC_RR_MS / truth.CARDIAC_PHASES
    assert len(seen) == 3
    for times in seen.values():
        assert times == pytest.approx([n * step for n in range(truth.CARDIAC_PHASES)])


@pytest.mark.parametrize(("study", "index"), [("ct", 150), ("mr", 30), ("cardiac", 17)])
def test_a_file_has_the_same_bytes_each_time(study: str, index: int) -> None:
    first, second = (hashlib.sha256(encode(list(study_files(study))[index].build())).digest() for _ in range(2))
    assert first == second
