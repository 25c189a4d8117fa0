"""Regions on real files against pydicom's own arithmetic: stored value times slope plus intercept, padding left out."""

from __future__ import annotations

import csv
import logging
import math
import warnings
from pathlib import Path

import numpy as np
import pydicom
from pydicom.dataset import Dataset

from tests.conftest import CORPUS
from tests.proof.row import ProofRow
from viewer.actions.measuring import sampler_of
from viewer.cli.services import services
from viewer.cli.values import source_of
from viewer.core.quantity import MODALITY
from viewer.dicom.stacking import StackBuilder
from viewer.jobs.lanes import Never
from viewer.jobs.opening import scan
from viewer.measure.evaluate import evaluate

WANTED = ("CT", "MR", "PT", "NM", "MG", "CR", "DX", "RTDOSE", "US", "XA")
EACH = 12
LARGEST = 1 << 22
LOSSLESS = ("Endian", "Lossless", "RLE")
"""Words of transfer syntaxes by which every decoder gives the same pixels; JPEG's transform may round either way."""


def rows() -> list[ProofRow]:
    """Return the one line; none where the corpus is not beside the checkout."""
    if not (CORPUS / "index.tsv").is_file():
        return []
    worst, cases = 0.0, 0
    logging.getLogger("pydicom").setLevel(logging.CRITICAL)
    with warnings.catch_warnings(), services() as offered:
        warnings.simplefilter("ignore")
        for path in chosen():
            truth = by_pydicom(path)
            if truth is None:
                continue
            builder = StackBuilder()
            scan([str(path)], Never(), lambda entries, _, builder=builder: builder.add(entries))
            stacks = [stack for study in builder.studies() for stack in study.stacks if stack.items]
            if len(stacks) != 1:
                continue
            source = source_of(stacks[0], offered, MODALITY if offered.quantities.are_many(stacks[0]) else "")
            sampler = sampler_of(source.load(0), source.info(0))
            rows_, columns = sampler.values.shape[:2]
            found = {s.name: s.value for s in evaluate("rectangle", [(0, 0), (columns - 1, rows_ - 1)], sampler)}
            cases += 1
            for name, value in truth.items():
                worst = max(worst, abs(found[name] - value) / max(1.0, abs(value)))
    phantom = "real files (CT, MR, PET, NM, US, MG, RT dose), stored without loss, against pydicom"
    truth_words = "mean, SD, min, max, pixels of the whole picture"
    return [
        ProofRow(
            phantom,
            truth_words,
            "1e-9",
            worst,
            1e-9,
            "of it",
            cases,
        )
    ]


def chosen() -> list[Path]:
    """Return some grey pictures of each modality that pydicom decodes."""
    taken: dict[tuple[str, str], int] = {}
    found = []
    with (CORPUS / "index.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            key = (row["modality"], row["path"].split("/")[1] if "/" in row["path"] else "")
            is_grey = row["photometric"] == "MONOCHROME2" and row["decode_ok"] == "yes"
            many = sum(count for (modality, _), count in taken.items() if modality == row["modality"])
            is_exact = any(word in row["transfer_syntax"] for word in LOSSLESS)
            if row["modality"] in WANTED and is_grey and is_exact and many < EACH and taken.get(key, 0) < 3:
                taken[key] = taken.get(key, 0) + 1
                found.append(CORPUS / row["path"])
    return found


def by_pydicom(path: Path) -> dict[str, float] | None:
    """Return the numbers of the first frame; None for what plain arithmetic does not tell: tables, several slopes."""
    ds = pydicom.dcmread(path, force=True)
    if "ModalityLUTSequence" in ds or "SharedFunctionalGroupsSequence" in ds or ds.get("SamplesPerPixel", 1) != 1:
        return None
    if ds.Rows * ds.Columns > LARGEST:
        return None
    stored = ds.pixel_array
    stored = stored[0] if int(ds.get("NumberOfFrames") or 1) > 1 else stored
    counted = stored[~_padding(ds, stored)].astype(np.float64)
    if not counted.size:
        return None
    slope, intercept = ds.get("RescaleSlope"), ds.get("RescaleIntercept")
    scaling = ds.get("DoseGridScaling")
    if scaling is not None:
        slope, intercept = scaling, 0.0
    values = counted * float(1.0 if slope is None else slope) + float(0.0 if intercept is None else intercept)
    mean = math.fsum(values) / values.size
    sd = math.sqrt(math.fsum((values - mean) ** 2) / values.size)
    return {"mean": mean, "sd": sd, "min": values.min(), "max": values.max(), "pixels": float(values.size)}


def _padding(ds: Dataset, stored: np.ndarray) -> np.ndarray:
    value = ds.get("PixelPaddingValue")
    if value is None:
        return np.zeros(stored.shape, bool)
    ends = [_as_stored(ds, value), _as_stored(ds, ds.get("PixelPaddingRangeLimit", value))]
    return (stored >= min(ends)) & (stored <= max(ends))


def _as_stored(ds: Dataset, value: int) -> int:
    """Return a padding value in the sign of the pixels: files with unsigned ones in signed pictures exist."""
    bits = int(ds.BitsAllocated)
    value = int(value) & ((1 << bits) - 1)
    return value - (1 << bits) if ds.PixelRepresentation and value >> (bits - 1) else value
