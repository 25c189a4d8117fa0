"""Volumes of the corpus against the NIfTI files that dcm2niix and dicom2nifti made of the same folders."""

from __future__ import annotations

import io
import itertools
import json
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nibabel
import numpy as np

from viewer.__main__ import main

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
AFFINE_MM, VALUE = 1e-3, 1e-6

TITLE = "Volumes"
ABOUT = (
    "`hounsfield volume` of each stack, against the NIfTI files that dcm2niix or dicom2nifti made of the same files:\n"
    "as many volumes, in the same order; the largest distance between the places of a corner voxel; and the voxels,\n"
    "those of the same place compared with one another."
)
HEAD = ("files", "volumes: ours, reference", "apart, mm", "voxels")

PRIVATE_SCALE = (
    "stored values equal; the reference scales them by private elements of the maker, (2005,100D) and (2005,100E), or "
    "to radians; ours by Rescale Slope and Intercept, the modality transform (C.11.1, C.7.6.16.2.9)"
)
EXPLAINED = {
    "ct-series/missing-slice-4": (
        "refused: the fourth of five slices is missing. The reference invents it and resamples the sheared slices to a "
        "grid; positions say that the gap is double (C.7.6.2.1.1)"
    ),
    "enhanced/philips-mr-multiecho-phase": PRIVATE_SCALE,
    "mr-series/philips-multiecho-magphase-212": PRIVATE_SCALE,
}
"""Why a result is another than the reference's, where it is."""


@dataclass(frozen=True)
class Image:
    """One volume: values and stored values (i, j, k), and its affine (4, 4) from indices to RAS mm."""

    values: Any
    stored: Any
    affine: Any


@dataclass(frozen=True)
class Compared:
    """One folder: how many volumes there are in it and in the references, and how far both agree.

    `affine_mm` is the largest distance between the places of a corner voxel; `value` the largest difference of a
    voxel in share of the reference's largest value, `stored` that of stored values. Infinite where a volume has no
    counterpart. `order` gives the reference of each of our volumes, the nearest by stored values.
    """

    folder: str
    labels: tuple[str, ...]
    ours: int
    theirs: int
    affine_mm: float = float("inf")
    value: float = float("inf")
    stored: float = float("inf")
    order: tuple[int, ...] = ()


def rows() -> list[tuple[str, str, str, str]]:
    """Return (folder, volumes, distance, what was found) of every folder that has a reference."""
    return [_row(compare(folder)) for folder in folders()] if CORPUS.is_dir() else []


def _row(found: Compared) -> tuple[str, str, str, str]:
    apart = "-" if found.affine_mm == float("inf") else f"{found.affine_mm:.1e}"
    return found.folder, f"{found.ours}, {found.theirs}", apart, result(found)


def result(found: Compared) -> str:
    """Return what a comparison says: equal, another with its reason, or that it differs."""
    in_order = found.order == tuple(range(found.theirs))
    if in_order and found.affine_mm <= AFFINE_MM and found.value <= VALUE:
        return "equal"
    if found.folder in EXPLAINED and (
        found.ours == 0 or (in_order and found.affine_mm <= AFFINE_MM and found.stored == 0)
    ):
        return EXPLAINED[found.folder]
    return f"DIFFERENT: {found.value:.1e} of the largest value, order {found.order}"


def folders(corpus: Path = CORPUS) -> list[str]:
    """Return the folders that hold a reference."""
    return sorted({str(path.parent.relative_to(corpus)) for path in corpus.glob("**/reference*.nii*")})


def compare(folder: str, corpus: Path = CORPUS) -> Compared:
    """Compare what `hounsfield volume` writes of each stack of a folder with the folder's references."""
    path = corpus / folder
    stacks = [row for row in _stacks(path) if row["is_volume"]]
    theirs = [one for file in sorted(path.glob("reference*.nii*")) for one in _images(nibabel.load(file))]
    with TemporaryDirectory() as scratch:
        ours = [_written(path, row["key"], Path(scratch) / f"{at}.nii") for at, row in enumerate(stacks)]
    labels = tuple(row.get("split_by", "") for row in stacks)
    if len(ours) != len(theirs) or not ours:
        return Compared(folder, labels, len(ours), len(theirs))
    order = tuple(int(np.argmin([_difference(one, other)[2] for other in theirs])) for one in ours)
    pairs = [_difference(one, theirs[at]) for one, at in zip(ours, order, strict=True)]
    apart, value, stored = (max(pair[which] for pair in pairs) for which in range(3))
    return Compared(folder, labels, len(ours), len(theirs), apart, value, stored, order)


def _stacks(path: Path) -> list[dict[str, Any]]:
    printed = io.StringIO()
    with redirect_stdout(printed):
        main(["scan", str(path), "--json", "--quiet"])
    found = json.loads(printed.getvalue())
    return [row for study in found["studies"] for row in study["series"]]


def _written(path: Path, key: str, out: Path) -> Image:
    """Return what the command wrote, with the affine that it printed, which the file's must equal."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        status = main(["volume", str(path), "--series", key, "-o", str(out), "--json", "--quiet"])
    if status:
        raise AssertionError(f"hounsfield volume {path.name} --series {key}: status {status}")
    (image,) = _images(nibabel.load(out))
    affine = np.diag([-1.0, -1.0, 1.0, 1.0]) @ np.asarray(json.loads(printed.getvalue())["affine_lps"])
    np.testing.assert_allclose(image.affine, affine, atol=1e-4)
    return Image(image.values, image.stored, affine)


def _images(image: Any) -> list[Image]:
    values, stored = np.asarray(image.get_fdata(dtype=np.float64)), np.asarray(image.dataobj.get_unscaled())
    if values.ndim == 3:
        values, stored = values[..., None], stored[..., None]
    return [Image(values[..., at], stored[..., at], image.affine) for at in range(values.shape[3])]


def _difference(one: Image, other: Image) -> tuple[float, float, float]:
    """Return the largest distance of corners (mm), of values and of stored ones, `other` turned as `one` runs."""
    wanted = _turned(other, one)
    if wanted.values.shape != one.values.shape:
        return float("inf"), float("inf"), float("inf")
    ends = itertools.product(*[(0, n - 1) for n in one.values.shape])
    corners = np.array([(*end, 1) for end in ends], dtype=np.float64)
    apart = np.linalg.norm((corners @ one.affine.T - corners @ wanted.affine.T)[:, :3], axis=1).max()
    return float(apart), _share(one.values, wanted.values), _share(one.stored, wanted.stored)


def _share(one: Any, other: Any) -> float:
    return float(np.abs(one.astype(np.float64) - other).max() / max(1.0, np.abs(other).max()))


def _turned(image: Image, like: Image) -> Image:
    """Swap and flip axes of an image so that they run as those of another: voxels keep their place."""
    between = np.linalg.inv(like.affine[:3, :3]) @ image.affine[:3, :3]
    axes = np.argmax(np.abs(between), axis=1)
    if len(set(axes.tolist())) != 3:
        return image
    affine = image.affine[:, [*axes, 3]].copy()
    values, stored = image.values.transpose(*axes), image.stored.transpose(*axes)
    for axis in range(3):
        if between[axis, axes[axis]] < 0:
            affine[:, 3] += affine[:, axis] * (values.shape[axis] - 1)
            affine[:, axis] *= -1
            values, stored = np.flip(values, axis), np.flip(stored, axis)
    return Image(values, stored, affine)


if __name__ == "__main__":
    for line in rows():
        sys.stdout.write(" | ".join(line) + "\n")
