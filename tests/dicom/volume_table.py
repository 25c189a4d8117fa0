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


@dataclass(frozen=True)
class Compared:
    """One folder: how many volumes there are in it and in the references, and how far both agree.

    `affine_mm` is the largest distance between the places of a corner voxel; `value` the largest difference of a
    voxel, in share of the reference's largest value. Infinite where a volume has no counterpart.
    """

    folder: str
    stacks: tuple[str, ...]
    ours: int
    theirs: int
    affine_mm: float = float("inf")
    value: float = float("inf")
    order: tuple[int, ...] = ()


def folders(corpus: Path = CORPUS) -> list[str]:
    """Return the folders that hold a reference."""
    return sorted({str(path.parent.relative_to(corpus)) for path in corpus.glob("**/reference*.nii*")})


def compare(folder: str, corpus: Path = CORPUS) -> Compared:
    """Compare what `hounsfield volume` writes of each stack of a folder with the folder's references."""
    path = corpus / folder
    rows = [row for row in _stacks(path) if row["is_volume"]]
    theirs = [one for file in sorted(path.glob("reference*.nii*")) for one in _volumes(nibabel.load(file))]
    with TemporaryDirectory() as scratch:
        ours = [_written(path, row["key"], Path(scratch) / f"{at}.nii") for at, row in enumerate(rows)]
    labels = tuple(row.get("split_by", "") for row in rows)
    if len(ours) != len(theirs) or not ours:
        return Compared(folder, labels, len(ours), len(theirs))
    order = tuple(_nearest(one, theirs) for one in ours)
    pairs = [_difference(one, theirs[at]) for one, at in zip(ours, order, strict=True)]
    worst = [max(pair[part] for pair in pairs) for part in (0, 1)]
    return Compared(folder, labels, len(ours), len(theirs), worst[0], worst[1], order)


def _stacks(path: Path) -> list[dict[str, Any]]:
    printed = io.StringIO()
    with redirect_stdout(printed):
        main(["scan", str(path), "--json", "--quiet"])
    found = json.loads(printed.getvalue())
    return [row for study in found["studies"] for row in study["series"]]


def _written(path: Path, key: str, out: Path) -> tuple[Any, Any]:
    with redirect_stdout(io.StringIO()):
        status = main(["volume", str(path), "--series", key, "-o", str(out), "--quiet"])
    if status:
        raise AssertionError(f"hounsfield volume {path.name} --series {key}: status {status}")
    ((values, affine),) = _volumes(nibabel.load(out))
    return values, affine


def _volumes(image: Any) -> list[tuple[Any, Any]]:
    """Return values (i, j, k) and affine (RAS) of each volume of an image."""
    values = np.asarray(image.get_fdata(dtype=np.float64))
    affine = image.affine
    return [(values[..., at], affine) for at in range(values.shape[3])] if values.ndim == 4 else [(values, affine)]


def _nearest(one: tuple[Any, Any], others: list[tuple[Any, Any]]) -> int:
    differences = [sum(_difference(one, other)) for other in others]
    return int(np.argmin(differences))


def _difference(one: tuple[Any, Any], other: tuple[Any, Any]) -> tuple[float, float]:
    """Return the largest distance of corners (mm) and of values, with the axes of `other` turned as those of `one`."""
    (values, affine), (wanted, frame) = one, _turned(other, one)
    if wanted.shape != values.shape:
        return float("inf"), float("inf")
    corners = np.array([(*c, 1) for c in itertools.product(*[(0, n - 1) for n in values.shape])], dtype=np.float64)
    apart = np.linalg.norm((corners @ affine.T - corners @ frame.T)[:, :3], axis=1).max()
    return float(apart), float(np.abs(values - wanted).max() / max(1.0, np.abs(wanted).max()))


def _turned(image: tuple[Any, Any], like: tuple[Any, Any]) -> tuple[Any, Any]:
    """Swap and flip axes of an image so that they run as those of another: voxels keep their place."""
    values, affine = image
    between = np.linalg.inv(like[1][:3, :3]) @ affine[:3, :3]
    axes = np.argmax(np.abs(between), axis=1)
    if len(set(axes.tolist())) != 3:
        return image
    affine = affine[:, [*axes, 3]].copy()
    values = values.transpose(*axes)
    for axis in range(3):
        if between[axis, axes[axis]] < 0:
            affine[:, 3] += affine[:, axis] * (values.shape[axis] - 1)
            affine[:, axis] *= -1
            values = np.flip(values, axis)
    return values, affine


def print_table(names: list[str]) -> None:
    """Print a line for each folder."""
    for name in names:
        try:
            row = compare(name)
        except (AssertionError, ValueError, OSError) as error:
            sys.stdout.write(f"{name}: {error}\n")
            continue
        sys.stdout.write(
            f"{name:45} ours {row.ours} theirs {row.theirs} affine {row.affine_mm:.2e} value {row.value:.2e} "
            f"order {row.order} {row.stacks}\n"
        )


if __name__ == "__main__":
    print_table(sys.argv[1:] or folders())
