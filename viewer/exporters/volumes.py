"""Volumes as files of other programs, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from viewer.exporters.atomic import replacing
from viewer.volume.files import modality_values, write_nifti, write_nrrd
from viewer.volume.volume import Volume

SUFFIXES = (".nii.gz", ".nii", ".nrrd", ".npy")


def write_volume(path: Path, volume: Volume, *, force: bool) -> None:
    """Write the voxels as the name of the file asks: one of SUFFIXES."""
    with replacing(path, force=force, inputs=[], what="file") as temporary:
        if path.name.endswith(".npy"):
            with temporary.open("wb") as file:
                np.save(file, modality_values(volume), allow_pickle=False)
        elif path.name.endswith(".nrrd"):
            write_nrrd(volume, temporary)
        else:
            write_nifti(volume, temporary, is_packed=path.name.endswith(".gz"))
