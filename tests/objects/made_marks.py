"""A study with one mark of every kind, and objects of it as files."""

import shutil
import subprocess
import zlib
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset

from tests.actions.made import series
from viewer.actions.measuring import sampler_of
from viewer.actions.sources import StackSource
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.records import Location, Study
from viewer.dicom import header, pixels, stacking
from viewer.measure import REGISTRY
from viewer.measure.evaluate import evaluate
from viewer.measure.placing import to_points, to_px
from viewer.objects.heads import encoded
from viewer.objects.placed import Placed

TILTED = [0.8, 0.36, 0.48, -0.6, 0.48, 0.64]


def study_at(folder: Path, **attributes: object) -> Study:
    """Return a study of six CT slices, tilted."""
    series(folder, **({"ImageOrientationPatient": TILTED} | attributes))
    (study,) = stacking.build([header.read(Location(str(path))) for path in sorted(folder.iterdir())])
    return study


def points_for(kind: str) -> list[tuple[float, float]]:
    """Return points, no two on a line of pixels, that fit a kind."""
    made = REGISTRY.get(kind)
    rng = np.random.default_rng(len(kind))
    count = made.points or max(made.least, 5)
    turns = np.linspace(0.0, 2 * np.pi, count, endpoint=False)
    radius = 9 + rng.random(count)
    return [(30 + r * float(np.cos(t)), 20 + r * float(np.sin(t)) * 0.9) for r, t in zip(radius, turns, strict=True)]


def placed_on(study: Study, kind: str, index: int = 2, **fields: object) -> Placed:
    """Return a mark of a kind with its numbers."""
    stack = study.stacks[0]
    item = stack.items[index]
    points, is_in = to_points(points_for(kind), item.plane, item.instance.spacing)
    mark = Annotation(
        f"{zlib.crc32(kind.encode()):032x}", kind, points, study.study_uid, stack.series.series_uid, item.ref, is_in,
        item.instance.frame_of_reference_uid, normal=item.plane.normal if item.plane else None, **fields,
    )  # fmt: skip
    return placed_of(study, mark)


def placed_of(study: Study, mark: Annotation) -> Placed:
    """Return a mark as it lies on its picture."""
    stack = study.stacks[0]
    index = [item.ref for item in stack.items].index(mark.frame)
    item = stack.items[index]
    px = to_px(mark, item.plane, item.instance.spacing)
    source = StackSource(stack, None)
    sampler = sampler_of(pixels.load(item.instance, item.frame), source.info(index))
    try:
        stats = tuple(evaluate(mark.kind, px, sampler))
    except ViewerError:  # velocities and times need an ultrasound region
        stats = ()
    flat = tuple((float(x), float(y)) for x, y in px)
    return Placed(mark, item.instance, item.frame, flat, stats, item.plane, item.instance.spacing, lines=("a", "b"))


def written(dataset: Dataset, path: Path) -> Path:
    """Write an object as the program does."""
    path.write_bytes(encoded(dataset))
    return path


def told(program: str, *arguments: str) -> str:
    """Return all that a peer's program says; skips where it is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, check=False, timeout=60)
    return (done.stdout + done.stderr).decode("utf-8", "replace")


def errors(path: Path) -> list[str]:
    """Return the errors that dciodvfy finds in a file."""
    return [line for line in told("dciodvfy", str(path)).splitlines() if line.startswith("Error")]
