"""Regions in 3D: volumes and surfaces of balls, cylinders and shells, values of known spread, against SimpleITK too."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.proof.row import ProofRow
from viewer.core.geometry import Geometry
from viewer.core.pixels import Rescale
from viewer.core.segment import Packed, Segment
from viewer.jobs.lanes import Never
from viewer.volume.segment_statistics import segment_stats
from viewer.volume.surface import surface_mm2
from viewer.volume.volume import Volume

Array = NDArray[Any]
Inside = Callable[[Array], Array]
SPACINGS = ((0.5, 0.5, 0.5), (0.7, 0.7, 1.0), (0.7, 0.7, 2.5), (0.9, 0.8, 5.0))
"""Along i, j and k in mm."""
TILTS = (0.0, 0.4)
"""Of the stack: by how many mm a slice is moved along its rows for each mm to the next (gantry tilt)."""
VOXELS = 20


def segment_of(mask: Array, affine: Array) -> Segment:
    """Return a mask (k, j, i) as a segment."""
    slices = {k: Packed.of(layer) for k, layer in enumerate(mask) if layer.any()}
    geometry = Geometry(affine, (mask.shape[0], mask.shape[1], mask.shape[2]))
    return Segment("1", "Phantom", (1, 2, 3), None, "1", "1.1", "", "1.1", geometry, slices=MappingProxyType(slices))


def grids(rng: np.random.Generator) -> Iterator[tuple[Array, float]]:
    """Yield affines of stacks in a random place, and the longest edge of their voxels in mm."""
    for spacing in SPACINGS:
        for tilt in TILTS:
            edges = np.diag(spacing)
            edges[0, 2] = tilt * spacing[2]
            turn, _ = np.linalg.qr(rng.normal(size=(3, 3)))
            affine = np.eye(4)
            affine[:3, :3] = turn @ edges
            affine[:3, 3] = rng.uniform(-100, 100, 3)
            yield affine, max(spacing)


def body(affine: Array, half_mm: float, inside: Inside, rng: np.random.Generator) -> Segment:
    """Return the voxels whose centre lies in a body within `half_mm` of a place between voxels, away from them all."""
    edges = affine[:3, :3]
    reach = np.ceil(half_mm * np.linalg.norm(np.linalg.inv(edges), axis=1)).astype(int) + 1
    i, j, k = (np.arange(2 * r + 1) - r for r in reach)
    shift = edges @ rng.uniform(-0.5, 0.5, 3)
    layers = []
    for at in k:
        points = np.stack(np.broadcast_arrays(i[None, :], j[:, None], at), axis=-1) @ edges.T - shift
        layers.append(inside(points))
    return segment_of(np.stack(layers), affine)


def ball(radius: float) -> Inside:
    """Return what lies in a ball around the origin."""
    return lambda points: np.asarray((points**2).sum(axis=-1) <= radius**2)


def cylinder(radius: float, length: float, axis: Array) -> Inside:
    """Return what lies in a cylinder around the origin along a unit vector."""

    def inside(points: Array) -> Array:
        along = points @ axis
        across = (points**2).sum(axis=-1) - along**2
        return np.asarray((across <= radius**2) & (np.abs(along) <= length / 2))

    return inside


def shell(outer: float, inner: float) -> Inside:
    """Return what lies between two balls around the origin."""
    return lambda points: ball(outer)(points) & ~ball(inner)(points)


def _errors(kind: str) -> tuple[list[float], list[float]]:
    """Return the errors of volume and surface in percent over all stacks."""
    rng = np.random.default_rng(7)
    volumes, surfaces = [], []
    for affine, edge in grids(rng):
        r = VOXELS * edge
        axis = rng.normal(size=3)
        axis /= np.linalg.norm(axis)
        bodies = {
            "ball": (r, ball(r), 4 / 3 * math.pi * r**3, 4 * math.pi * r**2),
            "cylinder": (
                math.hypot(r, 2 * r), cylinder(r, 4 * r, axis), 4 * math.pi * r**3, 10 * math.pi * r**2
            ),
            "shell": (
                r, shell(r, 0.8 * r), 4 / 3 * math.pi * r**3 * (1 - 0.8**3), 4 * math.pi * r**2 * (1 + 0.8**2)
            ),
        }  # fmt: skip
        half, inside, volume, surface = bodies[kind]
        segment = body(affine, half, inside, rng)
        stats = {stat.name: stat.value for stat in segment_stats(segment, None, Never())}
        volumes.append(100 * abs(stats["volume"] * 1000 / volume - 1))
        surfaces.append(100 * abs(surface_mm2(segment, Never()) / surface - 1))
    return volumes, surfaces


def known_values(dtype: str) -> tuple[Segment, Volume, Array]:
    """Return a region over values with noise, the volume, and the values in HU that lie in the region."""
    rng = np.random.default_rng(11)
    shape = (24, 90, 100)
    stored = rng.normal(1100.0, 35.0, shape).astype(dtype)
    mask = rng.random(shape) < 0.4
    affine = np.diag([0.7, 0.7, 2.5, 1.0])
    rescale = Rescale(1.0, -1024.0, "HU") if dtype != "float32" else Rescale(1.0, 0.0, "HU")
    volume = Volume(stored, Geometry(affine, shape), rescale, padding=(1090, 1095) if dtype == "int16" else None)
    told = stored[mask].astype(np.float64) * rescale.slope + rescale.intercept
    if volume.padding is not None:
        kept = (stored[mask] < 1090) | (stored[mask] > 1095)
        told = told[kept]
    return segment_of(mask, affine), volume, told


def by_numpy(values: Array) -> dict[str, float]:
    """Return the numbers of values by their formulas."""
    centred = values - values.mean()
    m2, m3, m4 = (float((centred**power).mean()) for power in (2, 3, 4))
    shares = np.unique(values, return_counts=True)[1] / len(values)
    found = {f"percentile {percent}": float(np.percentile(values, percent)) for percent in (5, 25, 75, 95)}
    return found | {
        "mean": float(values.mean()),
        "sd": math.sqrt(m2),
        "min": float(values.min()),
        "max": float(values.max()),
        "median": float(np.median(values)),
        "sum": float(values.sum()),
        "skewness": m3 / m2**1.5,
        "kurtosis": m4 / m2**2 - 3,
        "entropy": -float((shares * np.log2(shares)).sum()),
    }


def _spread() -> list[float]:
    """Return the errors of all numbers, relative where they are above 1."""
    errors = []
    for dtype in ("int16", "uint16", "float32"):
        segment, volume, told = known_values(dtype)
        line = volume.rescale
        found = segment_stats(segment, volume, Never(), slope=line.slope, intercept=line.intercept, unit="HU")
        named = {stat.name: stat.value for stat in found}
        for name, value in by_numpy(told).items():
            errors.append(abs(named[name] - value) / max(1.0, abs(value)))
    return errors


def _against_itk() -> list[float]:
    """Return the differences from SimpleITK's label statistics, relative where they are above 1."""
    import SimpleITK

    segment, volume, _ = known_values("uint16")
    volume = replace(volume, padding=None)
    mask = np.zeros(volume.array.shape, np.uint8)
    for k, packed in segment.slices.items():
        mask[k] = packed.mask()
    label, image = SimpleITK.GetImageFromArray(mask), SimpleITK.GetImageFromArray(volume.array)
    for one in (label, image):
        one.SetSpacing((0.7, 0.7, 2.5))
    shape, spread = SimpleITK.LabelShapeStatisticsImageFilter(), SimpleITK.LabelStatisticsImageFilter()
    shape.Execute(label)
    spread.Execute(image, label)
    count = int(spread.GetCount(1))
    truth = {
        "volume": shape.GetPhysicalSize(1) / 1000,
        "voxels": float(count),
        "mean": spread.GetMean(1),
        "sd": spread.GetSigma(1) * math.sqrt((count - 1) / count),
        "min": spread.GetMinimum(1),
        "max": spread.GetMaximum(1),
        "sum": spread.GetSum(1),
    }
    named = {stat.name: stat.value for stat in segment_stats(segment, volume, Never())}
    return [abs(named[name] - value) / max(1.0, abs(value)) for name, value in truth.items()]


def rows() -> list[ProofRow]:
    """Measure the phantoms."""
    made = []
    titles = {
        "ball": "balls of 20 voxels radius",
        "cylinder": "cylinders of 20 voxels radius, twice as long as wide, in random directions",
        "shell": "shells as of bone, 20 voxels radius, 4 thick",
    }
    where = "slices of 0.5 to 5 mm, upright and tilted stacks in random places"
    for kind, title in titles.items():
        volumes, surfaces = _errors(kind)
        made.append(ProofRow(f"{title}; {where}", "volume", "1 %", max(volumes), 1.0, "%", len(volumes)))
        made.append(ProofRow(f"{title}; {where}", "surface", "2 %", max(surfaces), 2.0, "%", len(surfaces)))
    spread, itk = _spread(), _against_itk()
    phantom = "region of 86,000 voxels with noise, int16 with padding, uint16, float32"
    made.append(
        ProofRow(phantom, "all numbers of the values, by their formulas", "1e-6", max(spread), 1e-6, "", len(spread))
    )
    made.append(ProofRow("the same region", "SimpleITK's label statistics", "1e-9", max(itk), 1e-9, "", len(itk)))
    return made
