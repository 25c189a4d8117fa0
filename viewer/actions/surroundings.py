"""The volume around a picture, of which only the slices near a measurement are read."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import Cancelled, ViewerError
from viewer.core.geometry import Geometry, Vec3
from viewer.core.protocols import Sampler, Voxels
from viewer.measure import REGISTRY

if TYPE_CHECKING:
    from viewer.actions.sources import PictureSource
    from viewer.actions.values import StackValues
    from viewer.core.pixels import Frame
    from viewer.core.records import Stack
    from viewer.jobs.lanes import Job
    from viewer.volume.volume import Volume

Box = tuple[slice, slice, slice]


def is_spatial(kind: str) -> bool:
    """Whether a kind asks for the volume around its picture."""
    return kind in REGISTRY.ids() and bool(REGISTRY.get(kind).is_spatial)


def with_surroundings(kind: str, sampler: Sampler, source: PictureSource, job: Job | None = None) -> Sampler:
    """Return what a measurement may ask, with the volume around its picture where the kind needs that."""
    from viewer.actions.blended import BlendedSource
    from viewer.actions.plane_sources import PlaneSource

    if not is_spatial(kind):
        return sampler
    if isinstance(source, BlendedSource):
        if sampler.upper is not None and source.upper.geometry is not None:
            above = VolumeSurroundings(source.upper.geometry, source.volume, source.upper, source.upper_values)
            sampler = replace(sampler, upper=replace(sampler.upper, around=above))
        source = source.inner
    geometry = source.stack.geometry
    if geometry is None:
        return sampler
    if isinstance(source, PlaneSource):
        return replace(sampler, around=VolumeSurroundings(geometry, source.planes.volume, source.stack, source.values))
    return replace(sampler, around=StackSurroundings(geometry, source, job))


@dataclass(frozen=True, slots=True, eq=False)
class Within(ABC):
    """What lies near a place of a volume; subclasses read a part of it."""

    geometry: Geometry

    @property
    def affine(self) -> NDArray[np.float64]:
        """(4, 4): (i, j, k) to LPS mm."""
        return np.asarray(self.geometry.affine)

    def near(self, point_mm: Vec3, reach_mm: float) -> Voxels:
        """Return the voxels within a reach of a point, and one more each way; ViewerError where none is there."""
        box = self._box(point_mm, reach_mm)
        if box is None:
            raise ViewerError("The point lies outside of the volume")
        values, unit = self.read(box)
        affine = self.affine.copy()
        affine[:3, 3] += affine[:3, :3] @ [part.start for part in box[::-1]]
        return Voxels(values, affine, unit)

    @abstractmethod
    def read(self, box: Box) -> tuple[NDArray[np.float64], str]:
        """Return the values in ranges of k, j and i, NaN where there is none, and their unit."""

    def _box(self, point_mm: Vec3, reach_mm: float) -> Box | None:
        """Return the ranges of k, j and i, None where there is nothing."""
        center = self.geometry.to_ijk([point_mm])[0][::-1]
        reach = np.sqrt((np.linalg.inv(self.affine[:3, :3]) ** 2).sum(axis=1))[::-1] * reach_mm
        made = []
        for at, away, count in zip(center, reach, self.geometry.shape, strict=True):
            low, high = max(0, math.floor(at - away) - 1), min(count, math.ceil(at + away) + 2)
            if low >= high:
                return None
            made.append(slice(low, high))
        return made[0], made[1], made[2]


@dataclass(frozen=True, slots=True, eq=False)
class StackSurroundings(Within):
    """The slices of a stack, as values of the quantity that its source reads."""

    source: PictureSource
    job: Job | None = None

    def read(self, box: Box) -> tuple[NDArray[np.float64], str]:
        """Read the slices of a box, none beside it."""
        from viewer.display.quantified import unit_of

        values, unit, (slices, rows, columns) = [], "", box
        for done, k in enumerate(range(slices.start, slices.stop)):
            if self.job is not None and self.job.is_cancelled():
                raise Cancelled
            frame = self.source.load(k)
            frame = frame.origin or frame
            if frame.is_color:
                raise ViewerError("Colours have no peak")
            values.append(_values(frame, rows, columns))
            unit = unit_of(frame)
            if self.job is not None:
                self.job.progress(done + 1, slices.stop - slices.start)
        return np.stack(values), unit


@dataclass(frozen=True, slots=True, eq=False)
class VolumeSurroundings(Within):
    """A volume that is in memory, as values of the quantity that its stack is read as."""

    volume: Volume
    stack: Stack
    quantity: StackValues | None = None

    def read(self, box: Box) -> tuple[NDArray[np.float64], str]:
        """Cut the box out of the volume."""
        from viewer.actions.segment_numbers import line_by
        from viewer.volume.volume import hidden_in

        known, key = None, ""
        if self.quantity is not None:
            known, key = self.quantity.quantities.load(self.stack), self.quantity.key
        line, stored = line_by(self.volume, key, known), self.volume.array[box]
        values = np.asarray(stored * np.float64(line.slope) + line.intercept)
        values[hidden_in(stored, self.volume.padding)] = np.nan
        return values, line.unit


def _values(frame: Frame, rows: slice, columns: slice) -> NDArray[np.float64]:
    from viewer.display.quantified import read_values

    stored = frame.stored[rows, columns]
    values = np.array(read_values(frame, stored), dtype=np.float64)
    if frame.info.padding is not None:
        low, high = min(frame.info.padding), max(frame.info.padding)
        values[(stored >= low) & (stored <= high)] = np.nan
    return values
