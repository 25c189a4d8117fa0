"""A region where a series lies over another one: HU and SUV of one outline."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from tests.actions.made_fused import hounsfield, suv, write
from tests.proof.row import ProofRow
from viewer.actions.blended import BlendedSource, UpperCuts
from viewer.actions.measuring import sampler_of
from viewer.cli.services import services
from viewer.cli.values import source_of, values_of
from viewer.dicom.stacking import StackBuilder
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import Never
from viewer.jobs.opening import scan
from viewer.measure.evaluate import evaluate

BOXES = ((12, 10, 30, 20), (0, 0, 59, 39), (5, 31, 6, 38), (40, 3, 57, 4))
"""First and last column and row of the pixels that count."""


def rows() -> list[ProofRow]:
    """Return what is proved of fused pictures: of each slice and each box."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        off_hu, off_suv, cases = _worst(Path(folder))
    return [
        ProofRow("PET of 3 x 3 x 4 mm over a CT of 0.25 x 0.5 x 2 mm", "mean HU", "exact", off_hu, 0.0, "HU", cases),
        ProofRow("the same", "mean, min, max SUV bw", "1e-5", off_suv, 1e-5, "g/ml", 3 * cases),
    ]


def _worst(folder: Path) -> tuple[float, float, int]:
    builder = StackBuilder()
    scan([str(folder)], Never(), lambda entries, _: builder.add(entries))
    stacks = [stack for study in builder.studies() for stack in study.stacks]
    lower, upper = sorted(stacks, key=lambda stack: stack.series.modality)
    off_hu = off_suv = 0.0
    with services() as offered:
        values = values_of("", upper, offered.quantities)
        volume = offered.volumes.load(upper)
        below = source_of(lower, offered)
        source = BlendedSource(below, upper, volume, UpperCuts(), InlineLanes(), values)
        for k in range(source.count):
            frame = source.load(k)
            sampler = sampler_of(frame, source.info(k))
            for left, top, right, bottom in BOXES:
                found = {
                    stat.key: stat.value for stat in evaluate("rectangle", [(left, top), (right, bottom)], sampler)
                }
                y, x = np.mgrid[top : bottom + 1, left : right + 1]
                true = np.vectorize(suv)(x, y, k)
                off_hu = max(off_hu, abs(found["mean"] - hounsfield((top + bottom) / 2, k)))
                wanted = {"mean": true.mean(), "min": true.min(), "max": true.max()}
                off_suv = max(off_suv, *(abs(found[f"PT {name}"] - value) for name, value in wanted.items()))
    return off_hu, off_suv, source.count * len(BOXES)
