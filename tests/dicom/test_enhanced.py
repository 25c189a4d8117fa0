"""Enhanced objects of each modality, from file to stacks (PS3.3 C.7.6.16)."""

from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_series import enhanced, frames, item, places, read
from viewer.core.geometry import SpacingSource

CT, PET = "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.130"
XA, US = "1.2.840.10008.5.1.4.1.1.12.1.1", "1.2.840.10008.5.1.4.1.1.6.2"
LEGACY = "1.2.840.10008.5.1.4.1.1.2.2"


def of(sop_class: str, modality: str, at: list[float], groups: list[dict[str, Any]], **more: Any) -> Dataset:
    dataset = enhanced(at, groups, **more)
    dataset.SOPClassUID, dataset.Modality = sop_class, modality
    return dataset


@pytest.mark.answers("2.1", "duplicate positions", "enhanced CT, kernels B30f and B70f, 80 and 140 kV: 4 stacks of 2")
def test_kernels_and_voltages_of_enhanced_ct_are_stacks(tmp_path: Path) -> None:
    kinds = [(kernel, volts) for kernel in ("B30f", "B70f") for volts in (80, 140)]
    groups = [
        {"CTReconstructionSequence": {"ConvolutionKernel": kernel}, "CTXRayDetailsSequence": {"KVP": volts}}
        for kernel, volts in kinds
        for _ in range(2)
    ]
    found = read(tmp_path, of(CT, "CT", [0, 1] * 4, groups))
    assert [stack.split_by for stack in found] == [f"kernel {kernel}, {volts} kV" for kernel, volts in kinds]
    assert all(stack.is_volume for stack in found)


def test_gates_of_enhanced_pet_are_stacks(tmp_path: Path) -> None:
    groups = [{"CardiacSynchronizationSequence": {"NominalCardiacTriggerDelayTime": delay}} for delay in (0.0, 250.0)]
    found = read(tmp_path, of(PET, "PT", [0, 4, 0, 4], [groups[0]] * 2 + [groups[1]] * 2))
    assert [stack.split_by for stack in found] == ["trigger 0 ms", "trigger 250 ms"]
    assert [places(stack) for stack in found] == [[0, 4], [0, 4]]


@pytest.mark.parametrize(
    ("at", "labels"),
    [([0, 1, 0, 1], ["stack 1", "stack 2"]), ([0, 1, 8, 9], ["stack 1", "stack 2"]), ([0, 1, 2, 3], [""])],
    ids=["one place", "apart", "in one row"],
)
@pytest.mark.answers("2.1", "enhanced multi-frame", "Stack ID 1 at 0, 1 and 2 at 8, 9 mm: 2 volumes of 2")
def test_stacks_that_an_object_names_are_stacks_unless_they_are_one_row(
    tmp_path: Path, at: list[float], labels: list[str]
) -> None:
    groups = [{"FrameContentSequence": {"StackID": name, "InStackPositionNumber": n}} for name in "12" for n in (1, 2)]
    found = read(tmp_path, of(CT, "CT", at, groups))
    assert [stack.split_by for stack in found] == labels
    assert all(stack.is_volume for stack in found)


def test_a_legacy_converted_ct_is_the_volume_that_its_slices_were(tmp_path: Path) -> None:
    groups = [{"UnassignedPerFrameConvertedAttributesSequence": {"AcquisitionNumber": 1}}] * 3
    (stack,) = read(tmp_path, of(LEGACY, "CT", [5, 0, 2.5], groups))
    assert places(stack) == [0, 2.5, 5]
    assert stack.geometry is not None
    assert stack.geometry.spacing_mm == (1, 2, 2.5)


def test_directions_and_weights_of_enhanced_mr_are_stacks(tmp_path: Path) -> None:
    gradients = [None, [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]
    groups = []
    for gradient in gradients:
        diffusion: dict[str, Any] = {"DiffusionBValue": 1000.0 if gradient else 0.0}
        if gradient:
            diffusion["DiffusionGradientDirectionSequence"] = {"DiffusionGradientOrientation": gradient}
        groups += [{"MRDiffusionSequence": diffusion}] * 2
    found = read(tmp_path, enhanced([0, 1] * 3, groups))
    assert [stack.split_by for stack in found] == ["b 0", "b 1000, direction 1", "b 1000, direction 2"]


@pytest.mark.answers("2.1", "enhanced multi-frame", "positions of the frames in the shared item: one place, one scroll")
def test_what_is_shared_holds_for_all_frames(tmp_path: Path) -> None:
    dataset = enhanced([0, 0, 0])
    for one in dataset.PerFrameFunctionalGroupsSequence:
        del one.PlanePositionSequence
    dataset.SharedFunctionalGroupsSequence[0].PlanePositionSequence = Sequence([item(ImagePositionPatient=[1, 2, 3])])
    (stack,) = read(tmp_path, dataset)
    assert [one.plane.position_mm for one in stack.items if one.plane] == [(1, 2, 3)] * 3
    assert [one.frame for one in stack.items] == [0, 1, 2]


@pytest.mark.answers("2.1", "enhanced multi-frame", "frames of 2 x 1 and 4 x 4 mm: 2 stacks, each measured by its own")
def test_frames_of_other_spacing_are_another_stack_with_that_spacing(tmp_path: Path) -> None:
    coarse = {"PixelMeasuresSequence": {"PixelSpacing": [4, 4]}}
    found = read(tmp_path, enhanced([0, 1, 0, 1], [{}, {}, coarse, coarse]))
    spacings = [stack.items[0].instance.spacing for stack in found]
    assert [(one.row_mm, one.column_mm) for one in spacings if one is not None] == [(2, 1), (4, 4)]
    assert [[item.frame for item in stack.items] for stack in found] == [[0, 1], [2, 3]]
    assert [stack.geometry.spacing_mm for stack in found if stack.geometry] == [(1, 2, 1), (4, 4, 1)]


@pytest.mark.parametrize(
    ("groups", "row_mm", "source"),
    [
        ({"FramePixelDataPropertiesSequence": {"ImagerPixelSpacing": [0.3, 0.2]}}, 0.3, SpacingSource.IMAGER),
        (
            {
                "FramePixelDataPropertiesSequence": {"ImagerPixelSpacing": [0.3, 0.2]},
                "ProjectionPixelCalibrationSequence": {"ObjectPixelSpacingInCenterOfBeam": [0.2, 0.15]},
            },
            0.2,
            SpacingSource.CALIBRATED,
        ),
    ],
)
@pytest.mark.answers("2.1", "projection X-ray", "enhanced XA: 0.3 mm at the detector, 0.2 mm in the middle of the beam")
def test_enhanced_angiography_is_a_scroll_in_its_own_millimetres(
    tmp_path: Path, groups: dict[str, Any], row_mm: float, source: SpacingSource
) -> None:
    dataset = frames(
        3, SOPClassUID=XA, Modality="XA", ImagePositionPatient=None, ImageOrientationPatient=None, PixelSpacing=None
    )
    dataset.SharedFunctionalGroupsSequence = Sequence([item(**groups)])
    dataset.PerFrameFunctionalGroupsSequence = Sequence([Dataset() for _ in range(3)])
    (stack,) = read(tmp_path, dataset)
    assert [one.frame for one in stack.items] == [0, 1, 2]
    spacing = stack.items[0].instance.spacing
    assert spacing is not None
    assert (spacing.row_mm, spacing.source) == (pytest.approx(row_mm), source)


def test_enhanced_ultrasound_is_a_scroll_that_claims_no_place_in_the_patient(tmp_path: Path) -> None:
    dataset = frames(
        3, SOPClassUID=US, Modality="US", ImagePositionPatient=None, ImageOrientationPatient=None, PixelSpacing=None
    )
    shared = {
        "PixelMeasuresSequence": {"PixelSpacing": [0.5, 0.25]},
        "PlaneOrientationVolumeSequence": {"ImageOrientationVolume": [1, 0, 0, 0, 1, 0]},
    }
    dataset.SharedFunctionalGroupsSequence = Sequence([item(**shared)])
    dataset.PerFrameFunctionalGroupsSequence = Sequence(
        [item(PlanePositionVolumeSequence={"ImagePositionVolume": [0, 0, z]}) for z in range(3)]
    )
    (stack,) = read(tmp_path, dataset)
    assert [one.frame for one in stack.items] == [0, 1, 2]
    assert stack.why_no_volume == "its pictures do not say where in the patient they lie"
    spacing = stack.items[0].instance.spacing
    assert spacing is not None
    assert (spacing.row_mm, spacing.column_mm) == (0.5, 0.25)


@pytest.mark.parametrize("wrong", ["nan", "inf", "-1e308", "1e7"])
def test_frames_at_places_that_no_patient_has_are_no_volume(tmp_path: Path, wrong: str) -> None:
    dataset = enhanced([0.0, 1.0, 2.0, 3.0])
    place = dataset.PerFrameFunctionalGroupsSequence[2].PlanePositionSequence[0]
    place.ImagePositionPatient = ["0", "0", wrong]
    (stack,) = read(tmp_path, dataset)
    assert [item.frame for item in stack.items] == [0, 1, 2, 3]
    assert not stack.is_volume
    assert all(item.plane is None for item in stack.items)


def test_a_frame_without_slope_takes_none_from_the_others(tmp_path: Path) -> None:
    slopes: list[dict[str, Any]] = [
        {"PixelValueTransformationSequence": {"RescaleSlope": slope, "RescaleIntercept": -5, "RescaleType": "US"}}
        for slope in (2, 3)
    ]
    (stack,) = read(tmp_path, enhanced([0.0, 1.0, 2.0], [slopes[0], {}, slopes[1]]))
    found = [item.instance.rescale(item.frame) for item in stack.items]
    assert [(one.slope, one.intercept) for one in found] == [(2, -5), (1, 0), (3, -5)]
