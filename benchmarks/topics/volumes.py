"""A folder of 600 slices to a sorted volume in memory."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import data
from benchmarks.rows import Row, times_as_long, times_faster
from benchmarks.timing import medians


def run() -> list[Row]:
    """Compare with SimpleITK, VTK's DICOM reader, pydicom, and with reading the bytes alone."""
    folder = data.ct600()
    data.warm(folder)
    _check_equal(folder)
    taken = medians(
        {
            "ours": lambda: _ours(folder),
            "SimpleITK": lambda: _simpleitk(folder),
            "vtk": lambda: _vtk(folder),
            "pydicom": lambda: _pydicom(folder),
            "plain": lambda: _bytes_dropped(folder),
            "place": lambda: _bytes_in_place(folder),
        },
        rounds=5,
    )
    ours, name = taken["ours"], "folder of 600 slices to a volume"
    return [
        times_faster(name, ours, "s", "SimpleITK ImageSeriesReader", taken["SimpleITK"], 3),
        times_faster("", ours, "s", "vtkDICOMImageReader", taken["vtk"], 1),
        times_as_long("", ours, "s", "reading the same bytes, keeping none", taken["plain"], 2.5),
        times_as_long("", ours, "s", "reading the same bytes into one new array", taken["place"], 2.5),
        Row("", ours, "s", "pydicom pixel_array loop", taken["pydicom"]),
    ]


def _ours(folder: Path) -> np.ndarray:
    from viewer.cli.services import services
    from viewer.dicom import stacking
    from viewer.jobs.lanes import Never
    from viewer.jobs.opening import scan

    builder = stacking.StackBuilder()
    scan([str(folder)], Never(), lambda entries, _: builder.add(entries))
    stack = builder.studies()[0].stacks[0]
    with services() as offered:
        return offered.volumes.load(stack).array


def _simpleitk(folder: Path) -> Any:
    import SimpleITK

    reader = SimpleITK.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
    return reader.Execute()


def _vtk(folder: Path) -> Any:
    from vtkmodules.vtkIOImage import vtkDICOMImageReader

    reader = vtkDICOMImageReader()
    reader.SetDirectoryName(str(folder))
    reader.Update()
    return reader.GetOutput()


def _pydicom(folder: Path) -> np.ndarray:
    import pydicom

    slices = [pydicom.dcmread(path) for path in folder.iterdir()]
    slices.sort(key=lambda ds: float(ds.ImagePositionPatient[2]))
    array = np.empty((len(slices), data.SIZE, data.SIZE), np.int16)
    for target, ds in zip(array, slices, strict=True):
        target[:] = ds.pixel_array
    return array


def _bytes_dropped(folder: Path) -> int:
    """Read file after file into memory that is used again and again: no program that keeps a volume can."""
    size = 0
    for entry in os.scandir(folder):
        with open(entry.path, "rb") as stream:  # noqa: PTH123 - the plainest way there is
            size += len(stream.read())
    return size


def _bytes_in_place(folder: Path) -> np.ndarray:
    """Read the files into memory that is touched for the first time, as a volume's is."""
    paths = list(folder.iterdir())
    size = paths[0].stat().st_size
    array = np.empty(len(paths) * size, np.uint8)
    for number, path in enumerate(paths):
        with path.open("rb", buffering=0) as stream:
            stream.readinto(array[number * size : (number + 1) * size])
    return array


def _check_equal(folder: Path) -> None:
    """Refuse to compare what does not give the same voxels."""
    import SimpleITK

    ours = _ours(folder)
    expected = data.slice_pixels(0, data.SLICES), data.slice_pixels(data.SLICES - 1, data.SLICES)
    itk = SimpleITK.GetArrayFromImage(_simpleitk(folder))
    assert (ours[0] == expected[0]).all()
    assert (ours[-1] == expected[1]).all()
    assert abs(float(ours.mean()) - 1024 - float(itk.mean())) < 1e-3
