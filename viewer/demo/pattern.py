"""The greyscale test pattern and the GSDF curve as a study of two pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from viewer.demo.identity import DemoStudy, Person
from viewer.demo.writer import DemoSeries, encode, instance, set_grey, write_whole
from viewer.display.pattern import gsdf_picture, qc_pattern

PERSON = Person("Test^Pattern", "DEMO-TEST", "20260101", "O", 1.0, 1.0)
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"


def write_patterns(folder: Path, size: int) -> list[str]:
    """Write the pictures of a size, unless they are there, and return their paths."""
    study = DemoStudy(
        f"pattern-{size}", PERSON, "Greyscale test pattern", "20260101", "000000", "DA-2026-9999", "", "000D"
    )
    series = DemoSeries(study, "pattern", 1, "OT", SECONDARY_CAPTURE, f"TG18-QC and GSDF, {size} px", "000000", "Test")
    folder = folder / str(size)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, (name, draw) in enumerate((("qc", qc_pattern), ("gsdf", gsdf_picture)), 1):
        path = folder / f"{name}.dcm"
        paths.append(str(path))
        if path.exists():
            continue
        dataset = instance(series, number, ("DERIVED", "SECONDARY"))
        dataset.ConversionType = "SYN"
        dataset.PresentationLUTShape = "IDENTITY"
        dataset.WindowCenter, dataset.WindowWidth = "128", "256"
        set_grey(dataset, draw(size).astype(np.uint16), 8)
        write_whole(path, encode(dataset))
    return paths
