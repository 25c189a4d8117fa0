"""`hounsfield volume` against the volumes that dcm2niix and dicom2nifti made of the same files."""

from pathlib import Path

import nibabel
import numpy as np
import pytest

PLAIN = ("ge-anatomical", "hitachi-anatomical", "hyperfine-anatomical")
SPLIT = "philips-multiecho-magphase-212"
# Parts of a split series, and what the reference of each is called.
PARTS = {
    "TE 2.3 ms, M_FFE M": "reference_e1.nii.gz",
    "TE 2.3 ms, PHASE MAP P": "reference_e1_ph.nii.gz",
    "TE 4.6 ms, M_FFE M": "reference_e2.nii.gz",
    "TE 4.6 ms, PHASE MAP P": "reference_e2_ph.nii.gz",
}


def assert_same_volume(ours: Path, affine_lps: list[list[float]], reference: Path) -> None:
    """Compare stored voxels and places; NIfTI is RAS+, and references may run along an axis the other way."""
    mine, truth = nibabel.load(ours), nibabel.load(reference)
    assert np.allclose(np.diag([-1, -1, 1, 1]) @ np.asarray(affine_lps), mine.affine, atol=1e-4)
    to_truth = np.linalg.inv(truth.affine) @ mine.affine
    whole = np.rint(to_truth)
    corners = np.array([[i, j, k, 1] for i in (0, 1) for j in (0, 1) for k in (0, 1)]) * [
        *(n - 1 for n in mine.shape), 1,
    ]  # fmt: skip
    apart_mm = (truth.affine @ whole - mine.affine) @ corners.T
    assert np.abs(apart_mm).max() < 1e-3
    index = np.stack([*np.indices(mine.shape), np.ones(mine.shape)])
    i, j, k = np.rint(np.tensordot(whole, index, 1)[:3]).astype(int)
    assert min(i.min(), j.min(), k.min()) == 0
    assert np.array_equal(mine.dataobj.get_unscaled(), truth.dataobj.get_unscaled()[i, j, k])


@pytest.mark.parametrize("name", PLAIN)
def test_a_plain_series_is_the_reference(run, corpus: Path, tmp_path: Path, name: str) -> None:
    folder, out = corpus / "mr-series" / name, tmp_path / "ours.nii.gz"
    ended = run("volume", folder, "-o", out, "--json")
    assert ended.status == 0
    assert_same_volume(out, ended.json["affine_lps"], folder / "reference.nii.gz")


def test_each_part_of_a_split_series_is_its_reference(run, corpus: Path, tmp_path: Path) -> None:
    folder = corpus / "mr-series" / SPLIT
    (study,) = run("scan", folder, "--json", "--quiet").json["studies"]
    parts = {series["split_by"]: series["key"] for series in study["series"]}
    assert set(parts) == set(PARTS)
    for number, (part, reference) in enumerate(PARTS.items()):
        out = tmp_path / f"{number}.nii"
        ended = run("volume", folder, "--series", parts[part], "-o", out, "--json")
        assert ended.status == 0
        assert_same_volume(out, ended.json["affine_lps"], folder / reference)


def test_a_missing_slice_is_noticed(run, corpus: Path) -> None:
    ended = run("volume", corpus / "ct-series" / "missing-slice-4", "--json")
    assert ended.status == 3
    assert ended.err.startswith("hounsfield: error: This series is not a volume")
