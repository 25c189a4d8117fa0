"""The demo's MR: axial T1 and T2 stacks and a tilted coronal T1, all in one frame of reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import MRImageStorage

from viewer.demo import truth
from viewer.demo.brain import head_signal
from viewer.demo.identity import BRAIN_STUDY
from viewer.demo.phantom import Array
from viewer.demo.writer import DemoFile, DemoSeries, decimal, instance, set_grey, set_plane

_NOISE = 16.0


@dataclass(frozen=True, slots=True)
class Stack:
    """A stack of MR pictures: its geometry, and how it is weighted (0 for T1, 1 for T2)."""

    series: DemoSeries
    geometry: truth.StackGeometry
    weighted: int
    times_ms: tuple[float, float]


def _series(key: str, number: int, description: str, time: str) -> DemoSeries:
    return DemoSeries(
        BRAIN_STUDY,
        key,
        number,
        "MR",
        MRImageStorage,
        description,
        time,
        "Phantom MR",
        "BRAIN",
        description,
        "brain",
        "HFS",
    )


STACKS = (
    Stack(_series("t1", 2, "T1 axial", "083510"), truth.MR_AXIAL, 0, (520.0, 9.0)),
    Stack(_series("t2", 3, "T2 axial", "084120"), truth.MR_AXIAL, 1, (4800.0, 96.0)),
    Stack(_series("t1cor", 4, "T1 coronal oblique", "084800"), truth.MR_OBLIQUE, 0, (540.0, 9.0)),
)


def plane_signal(stack: Stack, number: int) -> Array:
    """Return the noiseless picture of one plane."""
    geometry = stack.geometry
    rows, columns, _ = geometry.shape
    i, j = np.arange(columns, dtype=np.float32)[None, :], np.arange(rows, dtype=np.float32)[:, None]
    x0, y0, z0 = (np.float32(v) for v in geometry.point(0, 0, number))
    _, down_y, down_z = (np.float32(v * geometry.spacing_mm) for v in geometry.column_axis)
    x, y, z = x0 + i * np.float32(geometry.spacing_mm), y0 + j * down_y, z0 + j * down_z
    signal = head_signal(x, y, z, stack.weighted)
    shading = 1 + 0.10 * np.cos((x + 20) / 90) * np.cos((y - 10) / 110) - np.float32(0.04 / 80) * z
    return np.asarray(signal * shading, dtype=np.float32)


def _build(stack_number: int, number: int) -> Dataset:
    stack = STACKS[stack_number]
    geometry = stack.geometry
    rng = np.random.default_rng((50_000, stack_number, number))
    real, imaginary = rng.standard_normal((2, *geometry.shape[:2]), dtype=np.float32) * np.float32(_NOISE)
    stored = np.hypot(plane_signal(stack, number) + real, imaginary)  # a magnitude picture: Rician noise
    ds = instance(stack.series, number + 1, ("ORIGINAL", "PRIMARY", "M", "SE"))
    spacing = geometry.spacing_mm
    axes = (*geometry.row_axis, *geometry.column_axis)
    set_plane(ds, geometry.point(0, 0, number), axes, (spacing, spacing), geometry.gap_mm * 0.9)
    repetition, echo = stack.times_ms
    ds.ScanningSequence, ds.SequenceVariant, ds.ScanOptions = "SE", "SK", "FC"
    ds.MRAcquisitionType, ds.MagneticFieldStrength = "2D", "1.5"
    ds.RepetitionTime, ds.EchoTime, ds.EchoTrainLength = decimal(repetition), decimal(echo), 1 + 14 * stack.weighted
    ds.NumberOfAverages, ds.ImagingFrequency, ds.ImagedNucleus = "1", "63.87", "1H"
    ds.EchoNumbers, ds.FlipAngle, ds.PixelBandwidth = 1, "90", "150"
    ds.SpacingBetweenSlices = decimal(geometry.gap_mm)
    ds.AcquisitionNumber = 1
    ds.WindowCenter, ds.WindowWidth = ("480", "900") if stack.weighted else ("430", "860")
    set_grey(ds, np.rint(np.clip(stored, 0, 4095)).astype(np.uint16), 12)
    return ds


def brain_mr_files() -> Iterator[DemoFile]:
    """Yield the pictures of the three stacks."""
    for stack_number, stack in enumerate(STACKS):
        for number in range(stack.geometry.shape[2]):
            name = f"{stack.series.key}_{number + 1:03d}.dcm"
            yield DemoFile(name, partial(_build, stack_number, number))
