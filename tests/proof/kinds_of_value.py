"""What regions measure where values are more than HU: uptake, counts, dose, a slope for each frame."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset

from tests.dicom.phantom_files import picture, save
from tests.dicom.phantom_pet import SLOPES, pet_series
from tests.dicom.phantom_series import enhanced, nuclear
from tests.proof.row import ProofRow
from viewer.actions.measuring import sampler_of
from viewer.cli.services import services
from viewer.cli.values import source_of
from viewer.core.quantity import MODALITY
from viewer.dicom.stacking import StackBuilder
from viewer.jobs.lanes import Never
from viewer.jobs.opening import scan
from viewer.measure.evaluate import evaluate

DOSE = "1.2.840.10008.5.1.4.1.1.481.2"
WHOLE = [(0.0, 0.0), (5.0, 3.0)]
ACTIVITY = 5000.0
SUV = {"suvbw": 1.38168, "suvlbm-james128": 1.11561, "suvlbm-janma": 1.10253, "suvbsa": 0.36479}
"""Of 5000 Bq/ml: 370 MBq of F-18 an hour before, 70 kg, 175 cm, male; to the digits that are written here."""


def rows() -> list[ProofRow]:
    """Return what is proved of kinds of value."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            *_uptake(pet_series(Path(folder) / "pet")),
            _frames(Path(folder)),
            _counts(Path(folder)),
            _dose(Path(folder)),
        ]


def means(path: Path, read_as: str = MODALITY) -> list[float]:
    """Return the mean of a region over the whole picture, for each of a stack."""
    builder = StackBuilder()
    scan([str(path)], Never(), lambda entries, _: builder.add(entries))
    (stack,) = [stack for study in builder.studies() for stack in study.stacks]
    with services() as offered:
        source = source_of(stack, offered, read_as)
        samplers = [sampler_of(source.load(index), source.info(index)) for index in range(len(stack.items))]
    return [evaluate("rectangle", WHOLE, sampler)[0].value for sampler in samplers]


def _uptake(folder: Path) -> list[ProofRow]:
    activity = means(folder)
    true = [1150.0 * slope for slope in SLOPES]
    worst = max(abs(got - wanted) for got, wanted in zip(activity, true, strict=True))
    off = 0.0
    for kind, value in SUV.items():
        off = max(
            off, *(abs(suv / bq * ACTIVITY - value) for suv, bq in zip(means(folder, kind), activity, strict=True))
        )
    return [
        ProofRow("PET whose slices have slopes of their own", "mean in Bq/ml", "exact", worst, 0.0, "Bq/ml", len(true)),
        ProofRow("the same", "SUV bw, lbm (James 128, Janma), bsa", "1e-5", off, 1e-5, "g/ml", 3 * len(SUV)),
    ]


def _written(folder: Path, name: str, dataset: Dataset) -> Path:
    (folder / name).mkdir()
    save(dataset, folder / name / "1.dcm")
    return folder / name


def _frames(folder: Path) -> ProofRow:
    groups = [{"PixelValueTransformationSequence": {"RescaleSlope": s, "RescaleIntercept": 0}} for s in (1, 2)]
    dataset = enhanced([0, 1], groups)
    dataset.PixelData = np.full(48, 100, "<u2").tobytes()
    got = means(_written(folder, "frames", dataset))
    worst = max(abs(value - wanted) for value, wanted in zip(got, (100.0, 200.0), strict=True))
    return ProofRow(
        "enhanced object, slopes of its frames 1 and 2, stored 100", "100 and 200", "exact", worst, 0.0, "", 2
    )


def _counts(folder: Path) -> ProofRow:
    dataset = nuclear(2, EnergyWindowVector=[1, 1], DetectorVector=[1, 2])
    dataset.PixelData = np.arange(48, dtype="<u2").tobytes()
    got = means(_written(folder, "nm", dataset))
    worst = max(abs(value - wanted) for value, wanted in zip(got, (11.5, 35.5), strict=True))
    return ProofRow("nuclear medicine, two detectors", "mean counts", "exact", worst, 0.0, "counts", 2)


def _dose(folder: Path) -> ProofRow:
    dataset = picture(
        SOPClassUID=DOSE,
        Modality="RTDOSE",
        BitsAllocated=32,
        BitsStored=32,
        HighBit=31,
        DoseUnits="GY",
        DoseGridScaling="0.0001",
        PixelData=np.full(24, 200_000, "<u4").tobytes(),
    )
    (got,) = means(_written(folder, "dose", dataset))
    return ProofRow(
        "RT dose of 32 bits, stored 200000, scaling 0.0001", "20 Gy", "exact", abs(got - 20.0), 0.0, "Gy", 1
    )
