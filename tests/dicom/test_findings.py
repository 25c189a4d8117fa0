"""What the series doctor finds: each kind from files, with its sentence, and the same in `scan --json`."""

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from tests.dicom.phantom_files import picture
from tests.dicom.phantom_series import enhanced, nuclear, read, written
from viewer.__main__ import main
from viewer.core.findings import FindingKind, Severity
from viewer.core.records import Stack

TILT = math.radians(15)
LEANING = [1, 0, 0, 0, math.cos(TILT), -math.sin(TILT)]


def at(number: int, *place: float, **more: object) -> Dataset:
    """Return a picture of 4 x 6 pixels at a place in mm."""
    own = {"SOPInstanceUID": f"1.2.3.{number}", "InstanceNumber": number, "ImagePositionPatient": list(place)}
    return picture(**own | more)


def along(*heights: float, **more: object) -> list[Dataset]:
    return [at(number, 0, 0, z, **more) for number, z in enumerate(heights)]


CASES: dict[FindingKind, tuple[Callable[[], list[Dataset]], str, Severity]] = {
    FindingKind.MISSING_SLICES: (
        lambda: along(0, 1, 2, 4, 5, 8),
        "3 slices are missing: the gap after slice 5 is 3.00 mm, not 1.00 mm",
        Severity.REFUSED,
    ),
    FindingKind.UNEVEN_GAPS: (
        lambda: along(0, 1, 2, 4.5, 5.5),
        "uneven gaps between slices: 1.00 to 2.50 mm",
        Severity.REFUSED,
    ),
    FindingKind.GANTRY_TILT: (
        lambda: along(0, 5, 10, 15, ImageOrientationPatient=LEANING),
        "gantry tilt: slices are shifted, 15.0° from perpendicular",
        Severity.WARNING,
    ),
    FindingKind.DUPLICATE_POSITIONS: (
        lambda: along(0, 1, 1, 2, 3),
        "1 place holds more than one picture",
        Severity.REFUSED,
    ),
    FindingKind.DUPLICATE_FILES: (
        lambda: [*along(0, 1, 2), *along(0, 1)],
        "2 files are there twice",
        Severity.NOTE,
    ),
    FindingKind.CONFLICTING_COPIES: (
        lambda: [*along(0, 1, 2), at(1, 0, 0, 7)],
        "1 file has the UID of another but other content: both shown",
        Severity.WARNING,
    ),
    FindingKind.MIXED_ORIENTATION: (
        lambda: [*along(0, 1), at(7, 0, 0, 0, ImageOrientationPatient=[0, 1, 0, 0, 0, -1])],
        "the series holds several orientations (axial, sagittal), each a stack of its own",
        Severity.NOTE,
    ),
    FindingKind.MIXED_SPACING: (
        lambda: [*along(0, 1), *(at(9 + z, 0, 0, z, PixelSpacing=[4, 4]) for z in range(2))],
        "the series holds several pixel spacings (2 x 1 mm, 4 x 4 mm), each a stack of its own",
        Severity.NOTE,
    ),
    FindingKind.CROOKED: (
        lambda: [at(k, 3.0 if k == 2 else 0.0, 0, k) for k in range(5)],
        "slices are not in line: up to 3.00 mm beside it",
        Severity.REFUSED,
    ),
    FindingKind.LEFT_HANDED: (
        lambda: [nuclear(3, SliceVector=[1, 2, 3], SpacingBetweenSlices=-4)],
        "the frames run left-handed, against the normal of rows and columns; they are shown by their places",
        Severity.NOTE,
    ),
    FindingKind.NO_FRAME_OF_REFERENCE: (
        lambda: along(0, 1, 2, FrameOfReferenceUID=None),
        "no frame of reference: places cannot be compared with other series",
        Severity.NOTE,
    ),
    FindingKind.CONTRADICTING_SPACING: (
        lambda: along(0, 2.5, 5, SpacingBetweenSlices=5),
        "slices are 2.50 mm apart by their positions, which count; the header says 5.00 mm",
        Severity.NOTE,
    ),
    FindingKind.MISSING_PARTS: (
        lambda: [
            enhanced(
                [0, 1], ConcatenationUID="1.2.3.77", InConcatenationNumber=1, InConcatenationTotalNumber=2,
                ConcatenationFrameOffsetNumber=0,
            )
        ],
        "part 2 of 2 of this object is missing: not all of its frames are here",
        Severity.WARNING,
    ),
}  # fmt: skip
OF_CHOICE = {FindingKind.MERGED}
"""Not found in files, but made by the reader: see test_merging."""
OF_STUDIES = {FindingKind.OTHER_PATIENT}
"""Of two studies: see test_shared_uids."""
OF_FILES = {FindingKind.FOREIGN_PREAMBLE}
"""Of the bytes before a data set: see test_preambles."""


def findings(stacks: tuple[Stack, ...]) -> set[tuple[FindingKind, str, Severity]]:
    return {(one.kind, one.sentence, one.severity) for stack in stacks for one in stack.findings}


@pytest.mark.parametrize("kind", CASES, ids=lambda kind: kind.value)
@pytest.mark.answers("2.1", "variable gaps / missing slice", "14 kinds of findings, from files, in scan --json too")
def test_each_kind_is_found_in_files_and_told_by_scan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: FindingKind
) -> None:
    make, sentence, severity = CASES[kind]
    found = read(tmp_path, *make())
    assert findings(found) == {(kind, sentence, severity)}
    assert any(stack.is_volume for stack in found) == (severity is not Severity.REFUSED)
    assert main(["scan", str(tmp_path), "--json"]) == 0
    told = [row for study in json.loads(capsys.readouterr().out)["studies"] for row in study["series"]]
    assert sentence in [text for row in told for text in row["warnings"]]
    assert (kind.value, severity.name.lower()) in [(f["kind"], f["severity"]) for row in told for f in row["findings"]]


def test_no_kind_is_without_its_files() -> None:
    assert set(CASES) | OF_CHOICE | OF_STUDIES | OF_FILES == set(FindingKind)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: along(0), "it is a single picture"),
        (lambda: along(3, 3, 3), "its pictures are not parallel slices at several places"),
        (
            lambda: [at(k, 0, 0, k, ImagePositionPatient=None, ImageOrientationPatient=None) for k in range(3)],
            "its pictures do not say where in the patient they lie",
        ),
        (lambda: along(0, 1, 2, PixelSpacing=None), "its pictures do not say how large their pixels are"),
        (
            lambda: along(
                0, 1, SamplesPerPixel=3, PhotometricInterpretation="RGB", PlanarConfiguration=0, BitsAllocated=8,
                BitsStored=8, HighBit=7, PixelData=bytes(72),
            ),
            "its pictures are in colour",
        ),
        (lambda: along(0, 1, 2, 4), "1 slice is missing: the gap after slice 3 is 2.00 mm, not 1.00 mm"),
    ],
)  # fmt: skip
def test_what_is_no_volume_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Callable[[], list[Dataset]], why: str
) -> None:
    written(tmp_path, *make())
    assert main(["volume", str(tmp_path)]) == 3
    assert capsys.readouterr().err.strip() == f"hounsfield: error: This series is not a volume, {why}"


def test_a_thickness_is_no_statement_about_gaps(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, *along(0, 2.5, 5, SliceThickness=5))
    assert stack.findings == ()


def test_one_slice_more_of_another_acquisition_is_a_stack_of_its_own(tmp_path: Path) -> None:
    again = at(9, 0, 0, 1, AcquisitionNumber=2)
    found = read(tmp_path, *along(0, 1, 2, AcquisitionNumber=1), again)
    assert [(stack.split_by, len(stack.items)) for stack in found] == [("acquisition 1", 3), ("acquisition 2", 1)]
    assert found[0].is_volume
