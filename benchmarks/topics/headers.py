"""Header scan of 600 files in one process."""

from __future__ import annotations

import pydicom

from benchmarks import data
from benchmarks.rows import Row, times_faster
from benchmarks.timing import medians


def run() -> list[Row]:
    """Compare with pydicom, whole header and only the elements that sorting needs."""
    from viewer.core.records import Location
    from viewer.dicom import header, stacking

    folder = data.ct600()
    data.warm(folder)
    paths = sorted(str(path) for path in folder.iterdir())
    few = ["SOPInstanceUID", "SeriesInstanceUID", "ImagePositionPatient", "ImageOrientationPatient", "Rows", "Columns"]
    entries = [header.read(Location(path)) for path in paths]
    taken = medians(
        {
            "ours": lambda: [header.read(Location(path)) for path in paths],
            "pydicom": lambda: [pydicom.dcmread(path, stop_before_pixels=True) for path in paths],
            "few": lambda: [pydicom.dcmread(path, stop_before_pixels=True, specific_tags=few) for path in paths],
            "sort": lambda: stacking.build(entries),
        },
        rounds=7,
    )
    ours = taken["ours"]
    return [
        times_faster("header scan, 600 files", ours, "s", "pydicom.dcmread(stop_before_pixels)", taken["pydicom"], 5),
        Row("", ours, "s", "pydicom, 6 elements only", taken["few"]),
        Row("grouping and sorting them", taken["sort"], "s"),
    ]
