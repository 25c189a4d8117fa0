"""Decoding one frame of 512 x 512, by transfer syntax."""

from __future__ import annotations

from benchmarks import data
from benchmarks.rows import Row
from benchmarks.timing import medians

FRAMES = 12


def run() -> list[Row]:
    """Compare with pydicom's default plug-ins (pylibjpeg, pyjpegls); header reading is left out of both."""
    import pydicom
    from pydicom.pixels import pixel_array

    from viewer.core.records import Location
    from viewer.dicom import decoders, header, pixels

    rows = []
    for syntax in ("native", *data.ENCODERS):
        paths = sorted(str(path) for path in data.ct60(syntax).iterdir())[:FRAMES]
        instances = [header.read(Location(path)).instance for path in paths]
        sets = [pydicom.dcmread(path) for path in paths]
        assert all(
            (decoders.decode(pixels.frame_job(instance)) == pixel_array(ds)).all()
            for instance, ds in zip(instances, sets, strict=True)
        )
        taken = medians(
            {
                "ours": lambda instances=instances: [decoders.decode(pixels.frame_job(one)) for one in instances],
                "pydicom": lambda sets=sets: [pixel_array(ds) for ds in sets],
            },
            rounds=5,
        )
        ours, peer = (1000 * taken[name] / FRAMES for name in ("ours", "pydicom"))
        rows.append(Row(f"{syntax}, a frame", ours, "ms", "pydicom pixel_array", peer))
    return rows
