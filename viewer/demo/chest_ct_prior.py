"""The demo's prior: the chest of the torso half a year before, with a smaller nodule in the right lung."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial

from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage

from viewer.demo import truth
from viewer.demo.identity import TORSO_PRIOR_STUDY
from viewer.demo.phantom import Ellipsoid, Layer
from viewer.demo.torso import torso_layers
from viewer.demo.torso_ct import data_set, noise, slice_of
from viewer.demo.writer import DemoFile, DemoSeries

SERIES = DemoSeries(
    TORSO_PRIOR_STUDY, "ct-prior", 2, "CT", CTImageStorage, "Chest venous 4.0 mm", "093740", "Phantom CT", "CHEST",
    "Chest with contrast", "torso-prior", "HFS",
)  # fmt: skip


@cache
def _layers() -> tuple[Layer, ...]:
    nodule = Ellipsoid(truth.PET_LUNG_LESION.center_mm, (truth.PRIOR_NODULE_RADIUS_MM,) * 3)
    was_there = (layer for layer in torso_layers() if layer.name != "lesion_liver")
    return tuple(replace(layer, shape=nodule) if layer.name == "lesion_lung" else layer for layer in was_there)


def _build(number: int) -> Dataset:
    hu = slice_of(truth.PRIOR_BODY_GRID, number, _layers())
    hu += noise(1000 + number)
    return data_set(SERIES, number, hu, truth.PRIOR_GRID)


def chest_ct_prior_files() -> Iterator[DemoFile]:
    """Yield the slices from the diaphragm to the neck."""
    for number in range(truth.PRIOR_GRID.shape[2]):
        yield DemoFile(f"pct{number + 1:04d}.dcm", partial(_build, number))
