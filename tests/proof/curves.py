"""Values along lines, and the peak in 1 ml, of phantoms whose truth is arithmetic."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import numpy as np

from tests.dicom.phantom_files import picture, save
from tests.dicom.phantom_pet import FACTOR, pet
from tests.proof.lines import STACKS, stack_of
from tests.proof.row import ProofRow
from viewer.actions.measuring import sampler_of
from viewer.actions.moments import moments_of
from viewer.actions.surroundings import with_surroundings
from viewer.actions.traces import over_time
from viewer.cli.services import services
from viewer.cli.values import source_of
from viewer.core.protocols import Sampler, Voxels
from viewer.dicom.stacking import StackBuilder
from viewer.jobs.lanes import Never
from viewer.jobs.opening import scan
from viewer.measure.ball import RADIUS_MM, find_peak
from viewer.measure.evaluate import evaluate
from viewer.measure.profile import places_along, values_along

LINES, BALLS = 200, 12
REACH_MM = 8.0
GAUSSIANS = ((1.0, 0.005), (2.0, 0.02), (4.0, 0.05))
"""Edges of voxels (mm) and bounds: a voxel is even within, which blurs a lesion by the square of its edge."""


def rows() -> list[ProofRow]:
    """Return what is proved of profiles and peaks."""
    return [_profiles(), _uniform(), _slopes(), *_gaussians(), _uptake(), _over_time()]


def _profiles() -> ProofRow:
    rng, worst = np.random.default_rng(31), 0.0
    y, x = np.mgrid[0:90, 0:120]
    for _ in range(LINES):
        a, b, c = rng.normal(size=3) * 100
        points = rng.uniform((0, 0), (119, 89), (2, 2))
        across, down = places_along(points).T
        off = values_along(points, Sampler(a * x + b * y + c)) - (a * across + b * down + c)
        worst = max(worst, float(np.abs(off).max()))
    return ProofRow("slopes of random steepness", "values along random lines", "1e-9", worst, 1e-9, "", LINES)


def _uniform() -> ProofRow:
    rng, worst = np.random.default_rng(32), 0.0
    for number in range(BALLS):
        around, center = _around(number, rng)
        away = np.linalg.norm(_places(around) - center, axis=-1)
        around = Voxels(np.where(away <= RADIUS_MM + 9.0, 7.5, rng.uniform(0, 7, away.shape)), around.affine)
        peak = find_peak(around, tuple(center), REACH_MM)
        worst = max(worst, abs(peak.value - 7.5) if peak is not None else math.inf)
    return ProofRow(
        "balls of uniform uptake in tilted, uneven stacks", "peak in 1 ml", "1e-12", worst, 1e-12, "", BALLS
    )


def _slopes() -> ProofRow:
    rng, worst = np.random.default_rng(33), 0.0
    for number in range(BALLS):
        around, center = _around(number, rng)
        way = rng.normal(size=3)
        places = _places(around)
        values = places @ way + 400.0
        peak = find_peak(Voxels(values, around.affine), tuple(center), REACH_MM)
        # On a slope the mean of a ball is the value at its centre: the highest of the voxels in reach.
        true = float(values[np.linalg.norm(places - center, axis=-1) <= REACH_MM].max())
        worst = max(worst, abs(peak.value - true) if peak is not None else math.inf)
    return ProofRow("slopes in tilted, uneven stacks", "peak in 1 ml", "1e-9", worst, 1e-9, "", BALLS)


def _around(number: int, rng: np.random.Generator) -> tuple[Voxels, np.ndarray]:
    """Return an empty part of a tilted stack of large enough voxels, and its middle (LPS mm)."""
    geometry = stack_of(STACKS[number % len(STACKS)], rng)
    shape = tuple(math.ceil(60.0 / step) for step in geometry.spacing_mm[::-1])
    middle = geometry.to_lps([[(n - 1) / 2 for n in shape[::-1]]])[0]
    return Voxels(np.zeros(shape), geometry.affine), middle + rng.uniform(-2, 2, 3)


def _places(around: Voxels) -> np.ndarray:
    k, j, i = np.indices(around.values.shape)
    return np.stack([i, j, k], axis=-1) @ around.affine[:3, :3].T + around.affine[:3, 3]


def mean_of_gaussian(sigma: float) -> float:
    """Return the mean of exp(-r² / 2 sigma²) within the ball of 1 ml around its top."""
    r = RADIUS_MM
    bell = math.sqrt(math.pi / 2) * sigma**3 * math.erf(r / (sigma * math.sqrt(2)))
    return 3 / r**3 * (bell - sigma**2 * r * math.exp(-(r**2) / (2 * sigma**2)))


def _gaussians() -> list[ProofRow]:
    """Lesions of Gaussian profile (FWHM 12 mm), each voxel the value at its centre, the top on one."""
    made, sigma = [], 12.0 / 2.3548
    for edge, bound in GAUSSIANS:
        count = 2 * math.ceil(25 / edge) + 1
        grid = (np.arange(count) - count // 2) * edge
        squares = grid[:, None, None] ** 2 + grid[:, None] ** 2 + grid**2
        values = 10.0 * np.exp(-squares / (2 * sigma**2))
        affine = np.diag([edge, edge, edge, 1.0])
        top = count // 2 * edge
        peak = find_peak(Voxels(values, affine), (top, top, top), 10.0)
        true = 10.0 * mean_of_gaussian(sigma)
        off = abs(peak.value / true - 1) if peak is not None else math.inf
        made.append(
            ProofRow(
                f"lesion of Gaussian profile, 12 mm wide, voxels of {edge:g} mm",
                "peak in 1 ml",
                f"{bound:.1%}",
                100 * off,
                100 * bound,
                "%",
                1,
            )
        )
    return made


def _uptake() -> ProofRow:
    """A PET series of slices with slopes of their own, 5000 Bq/ml in a block of 24 mm: read as SUV by body weight."""
    with tempfile.TemporaryDirectory() as folder:
        for k in range(12):
            stored = np.zeros((16, 16), "<i2")
            slope = 0.5 + 0.25 * k
            stored[2:14, 2:14] = round(5000 / slope)
            own = {
                "SOPInstanceUID": f"1.2.3.1.1.{k + 1}",
                "InstanceNumber": k + 1,
                "ImagePositionPatient": [0, 0, 3 * k],
                "PixelSpacing": [2, 2],
                "Rows": 16,
                "Columns": 16,
                "RescaleSlope": f"{5000 / round(5000 / slope):.14g}",
                "PixelData": stored.tobytes(),
            }
            save(pet(**own), Path(folder) / f"{k}.dcm")
        builder = StackBuilder()
        scan([folder], Never(), lambda entries, _: builder.add(entries))
        (stack,) = [stack for study in builder.studies() for stack in study.stacks]
        with services() as offered:
            source = source_of(stack, offered, "suvbw")
            sampler = with_surroundings("suv_peak", sampler_of(source.load(6), source.info(6)), source)
            peak = evaluate("suv_peak", [(7.5, 7.5), (9.5, 7.5)], sampler)[0]
    off = abs(peak.value - 5000 * FACTOR)
    return ProofRow("PET, 5000 Bq/ml, a slope for each slice", "SUV peak (bw)", "1e-5", off, 1e-5, "g/ml", 1)


TIMES_S = (0.0, 5.0, 12.5, 20.0, 31.25, 47.5)


def _over_time() -> ProofRow:
    """A 4D series of three slices at six times, each pixel and time of its own value, a clock that passes midnight."""
    rng, off = np.random.default_rng(34), 0.0
    with tempfile.TemporaryDirectory() as folder:
        values = rng.integers(0, 4000, (len(TIMES_S), 3, 12, 16)).astype("<u2")
        for number, seconds in enumerate(TIMES_S):
            clock = 86_400 - 15 + seconds
            day, clock = ("20260102", clock) if clock < 86_400 else ("20260103", clock - 86_400)
            for k in range(3):
                own = {
                    "SOPInstanceUID": f"1.2.3.4.{number}.{k}",
                    "ImagePositionPatient": [0, 0, 2 * k],
                    "PixelSpacing": [1, 1],
                    "Rows": 12,
                    "Columns": 16,
                    "AcquisitionDate": day,
                    "AcquisitionTime": f"{int(clock // 3600):02}{int(clock % 3600 // 60):02}{clock % 60:09.6f}",
                    "TemporalPositionIdentifier": number + 1,
                    "RescaleSlope": 1,
                    "RescaleIntercept": 0,
                    "PixelData": values[number, k].tobytes(),
                }
                save(picture(**own), Path(folder) / f"{number}-{k}.dcm")
        builder = StackBuilder()
        scan([folder], Never(), lambda entries, _: builder.add(entries))
        stacks = [stack for study in builder.studies() for stack in study.stacks]
        with services() as offered:
            source = source_of(stacks[0], offered, "")
            moments = moments_of(stacks, source, 1)
            corners = np.array([(3.0, 2.0), (10.0, 8.0)])
            made = over_time(
                "rectangle", "R", lambda _: corners, moments, lambda one: source_of(one, offered, ""), Never()
            )
    part = values[:, 1, 2:9, 3:11].astype(np.float64)
    assert made.spread is not None
    for got, true in (
        (made.x, np.array(TIMES_S)),
        (made.y, part.mean(axis=(1, 2))),
        (made.spread, part.std(axis=(1, 2))),
    ):
        off = max(off, float(np.abs(got - true).max()))
    return ProofRow(
        "4D series over midnight, each pixel of its own value",
        "times, means and SD",
        "1e-5",
        off,
        1e-5,
        "",
        len(TIMES_S),
    )
