"""`hounsfield volume` of every folder of the corpus that has a NIfTI reference."""

from pathlib import Path

import nibabel
import pytest
from pydicom import dcmread

from tests.volume.volume_table import AFFINE_MM, EXPLAINED, VALUE, compare, result
from viewer.__main__ import main

# Folder, what the parts of the series are called; () where a series is one volume.
FOLDERS = {
    "enhanced/philips-mr-fmri": ("time 1", "time 2", "time 3", "time 4"),
    "enhanced/siemens-xa10-mr": ("image 1", "image 2", "image 3", "image 4"),
    "mr-series/ge-anatomical": ("",),
    "mr-series/ge-dti": ("repeat 1", "repeat 2"),
    "mr-series/ge-fmri-4d": ("repeat 1", "repeat 2"),
    "mr-series/ge-fmri-4d-150": tuple(f"repeat {turn}" for turn in range(1, 11)),
    "mr-series/hitachi-anatomical": ("",),
    "mr-series/hyperfine-anatomical": ("",),
    "mr-series/philips-dti": (
        "b 0",
        *(f"b 1000, direction {number}" for number in (1, 2, 3)),
    ),
    "mr-series/philips-fmri-4d": tuple(f"repeat {turn}" for turn in range(1, 5)),
    "mr-series/siemens-mosaic": ("image 1", "image 2"),
    "mr-series/siemens-mosaic-sag": ("image 1", "image 2"),
}
SCALED = {
    "enhanced/philips-mr-multiecho-phase": ("TE 1.52 ms, magnitude", "TE 0 ms, field map"),
    "mr-series/philips-multiecho-magphase-212": (
        "TE 2.3 ms, magnitude", "TE 2.3 ms, phase", "TE 4.6 ms, magnitude", "TE 4.6 ms, phase",
    ),
}  # fmt: skip


@pytest.mark.answers("2.1", "pixel -> patient", "12 references: every corner voxel within 1e-3 mm")
@pytest.mark.answers("2.1", "slice order", "12 references: as many volumes, in their order, voxels equal")
@pytest.mark.parametrize("folder", FOLDERS)
def test_volumes_are_those_of_the_reference(corpus: Path, folder: str) -> None:
    found = compare(folder, corpus)
    assert found.labels == FOLDERS[folder]
    assert found.order == tuple(range(found.theirs))
    assert found.affine_mm <= AFFINE_MM
    assert found.value <= VALUE
    assert result(found) == "equal"


@pytest.mark.answers("2.1", "duplicate positions", "53 places x 2 echoes x magnitude and phase: 4 volumes of 53")
@pytest.mark.parametrize("folder", SCALED)
def test_stored_values_are_those_of_the_reference(corpus: Path, folder: str) -> None:
    found = compare(folder, corpus)
    assert found.labels == SCALED[folder]
    assert found.order == tuple(range(found.theirs))
    assert found.affine_mm <= AFFINE_MM
    assert found.stored == 0
    assert result(found) == EXPLAINED[folder]


def test_the_scale_of_those_references_is_the_makers_own(corpus: Path) -> None:
    folder = corpus / "mr-series/philips-multiecho-magphase-212"
    private = dcmread(folder / "2001_0001.dcm", stop_before_pixels=True)[0x2005, 0x100E].value
    reference = nibabel.load(folder / "reference_e1.nii.gz")
    assert reference.dataobj.slope == pytest.approx(1 / private, rel=1e-4)
    phase = dcmread(folder / "2001_0197_ph.dcm", stop_before_pixels=True)
    assert (phase.RescaleType, float(phase.RescaleIntercept)) == ("mrad", -3142)
    radians = nibabel.load(folder / "reference_e1_ph.nii.gz").dataobj
    assert radians.slope * 1000 == pytest.approx(float(phase.RescaleSlope), rel=1e-4)
    assert radians.inter * 1000 == pytest.approx(-3142, abs=0.5)


@pytest.mark.answers(
    "2.1", "variable gaps / missing slice", "slice 4 of 5 missing: refused, the gap after slice 3 told"
)
def test_a_series_with_a_missing_slice_is_refused(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = "ct-series/missing-slice-4"
    assert main(["volume", str(corpus / folder), "--json"]) == 3
    error = capsys.readouterr().err
    assert error.startswith("hounsfield: error: This series is not a volume")
    assert "1 slice is missing: the gap after slice 3 is" in error
    assert nibabel.load(corpus / folder / "reference.nii.gz").shape == (512, 514, 5)
    assert result(compare(folder, corpus)) == EXPLAINED[folder]


def test_no_reference_of_the_corpus_is_left_out(corpus: Path) -> None:
    with_reference = {str(file.parent.relative_to(corpus)) for file in corpus.glob("**/reference*.nii*")}
    assert with_reference == {*FOLDERS, *SCALED, "ct-series/missing-slice-4"}
