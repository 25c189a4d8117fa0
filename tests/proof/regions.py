"""Regions in a plane: discs and ellipses of known HU in all views, outlines against arithmetic and other programs."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
import pydicom
import pydicom.data
import SimpleITK
import skimage.draw
import skimage.measure
from numpy.typing import NDArray

from tests.proof.row import ProofRow
from viewer.core.geometry import Plane, Spacing
from viewer.core.look import Camera2D, place
from viewer.core.protocols import Sampler
from viewer.measure import REGISTRY
from viewer.measure.evaluate import evaluate
from viewer.measure.placing import to_points
from viewer.measure.region import turn_of
from viewer.measure.region_mask import inside
from viewer.measure.region_outline import Oval, Ring

Array = NDArray[Any]
SIDE = 512
WHOLE = (slice(0, SIDE), slice(0, SIDE))
HU, NOISE_HU, AROUND_HU = 60.0, 20.0, -100.0
SPACING = Spacing(0.7, 0.7)
IN_ALL_VIEWS = ("mean", "sd", "min", "max", "pixels", "median", "entropy")


def rows() -> list[ProofRow]:
    """Return what regions are proved by."""
    rng = np.random.default_rng(20260101)
    ellipses = [_ellipse(rng) for _ in range(60)]
    return [
        *_noise(ellipses, rng),
        *_views(ellipses, rng),
        _donuts(rng),
        *_parts(rng),
        *_masks(rng),
        *_labels(ellipses, rng),
        _pydicom(rng),
    ]


def numbers(kind: str, points: Any, sampler: Sampler) -> dict[str, float]:
    """Return the numbers of a region by name."""
    return {stat.name: stat.value for stat in evaluate(kind, points, sampler)}


def _ellipse(rng: np.random.Generator) -> Array:
    """Return an ellipse by the ends of an axis and a point of the other one, 30 px or more of half axis."""
    center, turn = rng.uniform(200, 312, 2), rng.uniform(0, math.pi)
    a, b = rng.uniform(30, 140, 2)
    along, across = np.array([math.cos(turn), math.sin(turn)]), np.array([-math.sin(turn), math.cos(turn)])
    return np.array([center - a * along, center + a * along, center + b * across])


def _outline(points: Array, spacing: Spacing = SPACING) -> Oval:
    outline = REGISTRY.get("rotated_ellipse").outline(points, turn_of(Sampler(np.empty((1, 1)), spacing=spacing)))
    assert isinstance(outline, Oval)
    return outline


def _picture(points: Array, rng: np.random.Generator) -> Array:
    """Return HU with an ellipse in them, as a scanner stores them: whole numbers with Gaussian noise."""
    center, (a, b) = (points[0] + points[1]) / 2, (points[1] - points[0], points[2] - (points[0] + points[1]) / 2)
    y, x = np.indices((SIDE, SIDE))
    u = ((x - center[0]) * a[0] + (y - center[1]) * a[1]) / (a @ a / 2)
    v = ((x - center[0]) * b[0] + (y - center[1]) * b[1]) / (b @ b)
    level = np.where(u**2 + v**2 <= 1, HU, AROUND_HU)
    return np.rint(level + rng.normal(0, NOISE_HU, level.shape)).astype(np.int16)


def _noise(ellipses: list[Array], rng: np.random.Generator) -> Iterator[ProofRow]:
    shape = pixels = errors = 0.0
    for points in ellipses:
        sampler = Sampler(_picture(points, rng), "HU", SPACING)
        got = numbers("rotated_ellipse", points, sampler)
        a, b = np.hypot(*(points[1] - points[0])) / 2, np.hypot(*(points[2] - (points[0] + points[1]) / 2))
        true = math.pi * a * b * SPACING.row_mm * SPACING.column_mm
        shape = max(shape, 100 * abs(got["area"] / true - 1))
        pixels = max(pixels, 100 * abs(got["area of pixels"] / true - 1))
        errors = max(errors, abs(got["mean"] - HU) / (NOISE_HU / math.sqrt(got["pixels"])))
    name, count = "discs and ellipses of 60 HU, noise of 20 HU, half axes of 30 px and more", len(ellipses)
    yield ProofRow(name, "area of the shape", "0.5 %", shape, 0.5, "%", count)
    yield ProofRow(name, "area of its pixels", "0.5 %", pixels, 0.5, "%", count)
    yield ProofRow(name, "mean", "3 standard errors", errors, 3.0, "standard errors", count)


def _camera(rng: np.random.Generator) -> Camera2D:
    turned, flipped = int(rng.choice([0, 90, 180, 270])), rng.integers(0, 2, 2).astype(bool)
    pan = (float(rng.uniform(0, SIDE)), float(rng.uniform(0, SIDE)))
    return Camera2D(float(np.exp(rng.uniform(-2, 3))), pan, turned, bool(flipped[0]), bool(flipped[1]))


def _views(ellipses: list[Array], rng: np.random.Generator) -> Iterator[ProofRow]:
    """Draw the same region on the screen in views at random; its points come through screen px and LPS mm."""
    worst = area = 0.0
    views = 5
    for points in ellipses:
        sampler = Sampler(_picture(points, rng), "HU", SPACING)
        wanted = numbers("rotated_ellipse", points, sampler)
        for _ in range(views):
            size, ratio = (
                (float(rng.integers(300, 2000)), float(rng.integers(300, 2000))),
                float(rng.choice([1, 1.5, 2])),
            )
            view = place(_camera(rng), (SIDE, SIDE), SPACING.aspect, size, ratio)
            got = numbers("rotated_ellipse", _through_patient(view.to_picture(view.to_screen(points)), rng), sampler)
            worst = max(worst, *(abs(got[name] - wanted[name]) for name in IN_ALL_VIEWS))
            area = max(area, abs(got["area"] / wanted["area"] - 1))
    name, count = "the same in any zoom, pan, rotation, flip and HiDPI, drawn on the screen", len(ellipses) * views
    told = "mean, SD, extremes, median, entropy, pixels"
    yield ProofRow(name, told, "exact", worst, 0.0, "HU", count)
    yield ProofRow(name, "area", "1e-9", area, 1e-9, "of it", count)


def _through_patient(points: Array, rng: np.random.Generator) -> Array:
    turn, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    plane = Plane(*(tuple(float(v) for v in vector) for vector in (rng.uniform(-300, 300, 3), turn[0], turn[1])))
    return plane.to_px(to_points([tuple(point) for point in points], plane, SPACING)[0], SPACING)


def _donuts(rng: np.random.Generator) -> ProofRow:
    worst, count = 0.0, 40
    for _ in range(count):
        center, outer = rng.uniform(200, 312, 2), rng.uniform(80, 190)
        hole, at = outer * rng.uniform(0.2, 0.6), center + rng.uniform(-0.2, 0.2, 2) * outer
        turn = np.linspace(0, 2 * math.pi, 721)
        ring = np.stack([np.cos(turn), np.sin(turn)], axis=1)
        points = np.vstack([center + outer * ring, at + hole * ring[:: int(rng.choice([-1, 1]))]])
        got = numbers("freehand", points, Sampler(np.zeros((SIDE, SIDE), np.int16), spacing=SPACING))
        true = math.pi * (outer**2 - hole**2) * 0.49
        worst = max(worst, *(100 * abs(got[name] / true - 1) for name in ("area", "area of pixels")))
    return ProofRow(
        "rings with a hole, joined by a keyhole", "area, of shape and pixels", "0.5 %", worst, 0.5, "%", count
    )


def _parts(rng: np.random.Generator) -> Iterator[ProofRow]:
    worst, count = 0.0, 60
    for index in range(count):
        kind = ("rotated_rectangle", "rotated_ellipse", "polygon")[index % 3]
        points = rng.uniform(40, 470, (3 if index % 3 < 2 else int(rng.integers(3, 12)), 2))
        if index % 3 == 1:
            points = _ellipse(rng)
        elif index % 3 == 0:
            points = np.array([[200, 220], [280, 240], [230, 300]]) + rng.uniform(-20, 20, (3, 2))
        got = numbers(kind, points, Sampler(np.zeros((SIDE, SIDE), np.int16), spacing=SPACING, is_weighted=True))
        worst = max(worst, abs(got["area of pixels"] / got["area"] - 1))
    yield ProofRow(
        "rectangles, ellipses and polygons, some of which cross themselves; pixels by area",
        "what covers the pixels is the area of the shape",
        "1e-9",
        worst,
        1e-9,
        "of it",
        count,
    )


def _masks(rng: np.random.Generator) -> Iterator[ProofRow]:
    differing, count = 0, 60
    for _ in range(count):
        points = rng.uniform(20, 490, (int(rng.integers(3, 30)), 2))
        peer = skimage.draw.polygon2mask((SIDE, SIDE), points[:, ::-1])
        differing += int((inside(Ring(points), WHOLE) != peer).sum())
    name = "polygons at random, most of which cross themselves, against scikit-image"
    yield ProofRow(name, "pixels inside", "exact", differing, 0, "pixels", count)
    differing = 0
    for _ in range(count):
        points = _ellipse(rng)
        center, along = (points[0] + points[1]) / 2, (points[1] - points[0]) / 2
        a, b, turn = np.hypot(*along), np.hypot(*(points[2] - center)), math.atan2(along[1], along[0])
        peer = np.zeros((SIDE, SIDE), bool)
        peer[skimage.draw.ellipse(center[1], center[0], b, a, (SIDE, SIDE), rotation=-turn)] = True
        differing += int((inside(_outline(points), WHOLE) != peer).sum())
    yield ProofRow("ellipses at random against scikit-image", "pixels inside", "exact", differing, 0, "pixels", count)


def _labels(ellipses: list[Array], rng: np.random.Generator) -> Iterator[ProofRow]:
    itk = ski = 0.0
    for points in ellipses:
        picture = _picture(points, rng)
        got, mask = (
            numbers("rotated_ellipse", points, Sampler(picture)),
            inside(_outline(points), WHOLE).astype(np.uint8),
        )
        statistics = SimpleITK.LabelStatisticsImageFilter()
        statistics.Execute(SimpleITK.GetImageFromArray(picture), SimpleITK.GetImageFromArray(mask))
        n = statistics.GetCount(1)
        peer = {
            "mean": statistics.GetMean(1),
            # SimpleITK divides by n - 1.
            "sd": statistics.GetSigma(1) * math.sqrt((n - 1) / n),
            "min": statistics.GetMinimum(1),
            "max": statistics.GetMaximum(1),
            "sum": statistics.GetSum(1),
            "pixels": n,
        }
        itk = max(itk, *(abs(got[name] - value) / max(1.0, abs(value)) for name, value in peer.items()))
        (found,) = skimage.measure.regionprops(mask, picture)
        values = picture[mask > 0]
        peer = {
            "mean": found.intensity_mean,
            "sd": found.intensity_std,
            "min": found.intensity_min,
            "max": found.intensity_max,
            "median": float(np.median(values)),
            "pixels": found.area,
            "entropy": float(skimage.measure.shannon_entropy(values)),
            "percentile 95": float(np.percentile(values, 95)),
        }
        ski = max(ski, *(abs(got[name] - value) / max(1.0, abs(value)) for name, value in peer.items()))
    count = len(ellipses)
    name = "the same discs and ellipses against SimpleITK's LabelStatistics"
    yield ProofRow(name, "mean, SD, min, max, sum, pixels", "1e-9", itk, 1e-9, "of it", count)
    name = "and against scikit-image's regionprops and numpy"
    yield ProofRow(name, "mean, SD, min, max, median, percentile, entropy, pixels", "1e-9", ski, 1e-9, "of it", count)


def _pydicom(rng: np.random.Generator) -> ProofRow:
    """Compare with arithmetic on what pydicom reads of files that it ships with."""
    from viewer.actions.measuring import sampler_of
    from viewer.cli.services import services
    from viewer.cli.values import source_of
    from viewer.core.quantity import MODALITY
    from viewer.dicom.stacking import StackBuilder
    from viewer.jobs.lanes import Never
    from viewer.jobs.opening import scan

    worst, cases = 0.0, 0
    for name in ("CT_small.dcm", "MR_small.dcm", "rtdose.dcm"):
        path = str(pydicom.data.get_testdata_file(name, download=False))
        builder = StackBuilder()
        scan([path], Never(), lambda entries, _, builder=builder: builder.add(entries))
        (stack,) = [stack for study in builder.studies() for stack in study.stacks]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = pydicom.dcmread(path)
            stored = dataset.pixel_array.reshape(-1, dataset.Rows, dataset.Columns)
        slope = float(dataset.get("DoseGridScaling", dataset.get("RescaleSlope", 1)))
        values = stored.astype(np.float64) * slope + float(dataset.get("RescaleIntercept", 0))
        with services() as offered:
            source = source_of(stack, offered, MODALITY)
            for index in range(min(3, len(stack.items))):
                sampler = sampler_of(source.load(index), source.info(index))
                frame = values[stack.items[index].ref.frame]
                (top, bottom), (left, right) = (np.sort(rng.integers(0, side, 2)) for side in frame.shape)
                part = frame[top : bottom + 1, left : right + 1]
                got = numbers("rectangle", [(left, top), (right, bottom)], sampler)
                peer = {"mean": part.mean(), "sd": part.std(), "min": part.min(), "max": part.max()}
                worst = max(worst, *(abs(got[key] - value) / max(1.0, abs(value)) for key, value in peer.items()))
                cases += 1
    truth = "mean, SD, min, max in HU, as stored, and in Gy"
    return ProofRow("CT, MR and RT dose against pydicom's arithmetic", truth, "1e-9", worst, 1e-9, "of it", cases)
