"""The greyscale test pattern and the GSDF curve as a study of two pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from viewer.demo.identity import DemoStudy, Person
from viewer.demo.writer import DemoSeries, encode, instance, set_grey, write_whole
from viewer.display.pattern import gsdf_picture, qc_pattern

NOBODY = Person("Test pattern", "", "", "", 1.0, 1.0)
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
IMAGE_TYPE = ("DERIVED", "SECONDARY", "TEST PATTERN")
DRAWINGS = (("qc", qc_pattern), ("gsdf", gsdf_picture))


def write_patterns(folder: Path, size: int) -> list[str]:
    """Write the pictures of a size, unless they are there, and return their paths."""
    folder = folder / str(size)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, (name, _) in enumerate(DRAWINGS, 1):
        path, content = folder / f"{name}.dcm", pattern_file(number, size)
        if not path.exists() or path.read_bytes() != content:
            write_whole(path, content)
        paths.append(str(path))
    return paths


def pattern_file(number: int, size: int) -> bytes:
    """Return a picture of `DRAWINGS` (from 1) as a DICOM file of 8 bits that no window changes."""
    study = DemoStudy(f"pattern-{size}", NOBODY, "Greyscale test pattern", "", "", "", "", "")
    title = f"TG18-QC and GSDF, {size} x {size} pixels"
    series = DemoSeries(study, "pattern", 1, "OT", SECONDARY_CAPTURE, title, "", "Test pattern")
    dataset = instance(series, number, IMAGE_TYPE)
    del dataset.PatientSize, dataset.PatientWeight
    dataset.InstitutionName = ""
    dataset.ConversionType = "SYN"
    dataset.PresentationLUTShape = "IDENTITY"
    dataset.WindowCenter, dataset.WindowWidth = "128", "256"
    set_grey(dataset, DRAWINGS[number - 1][1](size).astype(np.uint16), 8)
    return encode(dataset)
