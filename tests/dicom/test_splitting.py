"""Stacks of files that one series holds: by vectors, dimensions, diffusion, concatenations, copies."""

from pathlib import Path

import numpy as np
import pytest
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import picture
from tests.dicom.phantom_series import enhanced, item, nuclear, places, read, written
from viewer.core.findings import FindingKind, Severity
from viewer.core.records import Location
from viewer.dicom import header, pixels, stacking

CONCATENATION = "1.2.3.77"


def part(number: int, total: int, at: list[float], offset: int, **more: object) -> object:
    return enhanced(
        at, SOPInstanceUID=f"1.2.3.1.1.{number}", InstanceNumber=number, ConcatenationUID=CONCATENATION,
        InConcatenationNumber=number, InConcatenationTotalNumber=total, ConcatenationFrameOffsetNumber=offset, **more,
    )  # fmt: skip


@pytest.mark.answers("2.1", "enhanced multi-frame", "concatenation of 3 + 3 + 2 frames: one volume of 8, in order")
def test_parts_of_a_concatenation_are_joined_in_their_order(tmp_path: Path) -> None:
    parts = [part(2, 3, [3, 4, 5], 3), part(3, 3, [6, 7], 6), part(1, 3, [0, 1, 2], 0)]
    (stack,) = read(tmp_path, *parts)
    assert places(stack) == [0, 1, 2, 3, 4, 5, 6, 7]
    assert stack.geometry is not None
    assert stack.geometry.shape == (8, 4, 6)
    assert stack.findings == ()
    assert stack.split_by == ""


@pytest.mark.answers("2.1", "enhanced multi-frame", "parts 1 and 3 of 3: 'part 2 of 3 of this object is missing'")
def test_a_missing_part_of_a_concatenation_is_told(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, part(1, 3, [0, 1, 2], 0), part(3, 3, [6, 7], 6))
    told = {finding.kind: finding for finding in stack.findings}
    assert "part 2 of 3 of this object is missing" in told[FindingKind.MISSING_PARTS].sentence
    assert FindingKind.MISSING_SLICES in told
    assert stack.geometry is None


def test_a_part_of_one_frame_belongs_to_its_concatenation(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, part(1, 2, [0, 1, 2], 0), part(2, 2, [3], 3))
    assert places(stack) == [0, 1, 2, 3]


@pytest.mark.answers("2.1", "duplicate positions", "an object of 2 times x 3 places: 2 stacks of 3, time 1 first")
def test_dimensions_of_an_enhanced_object_split_it_in_their_order(tmp_path: Path) -> None:
    groups = [
        {"FrameContentSequence": {"DimensionIndexValues": [time, place], "TemporalPositionIndex": time}}
        for time in (2, 1)
        for place in (1, 2, 3)
    ]
    dataset = enhanced([0, 1, 2] * 2, groups)
    pointers = (0x00209128, 0x00209057)
    dataset.DimensionIndexSequence = Sequence([item(DimensionIndexPointer=pointer) for pointer in pointers])
    found = read(tmp_path, dataset)
    assert [stack.split_by for stack in found] == ["time 1", "time 2"]
    assert [[one.frame for one in stack.items] for stack in found] == [[3, 4, 5], [0, 1, 2]]


def test_a_private_dimension_tells_frames_apart_where_no_attribute_does(tmp_path: Path) -> None:
    groups = [{"FrameContentSequence": {"DimensionIndexValues": [at, place]}} for at in (1, 2) for place in (1, 2)]
    dataset = enhanced([0, 1] * 2, groups)
    dataset.DimensionIndexSequence = Sequence(
        [item(DimensionIndexPointer=pointer) for pointer in (0x20051001, 0x00209057)]
    )
    assert [stack.split_by for stack in read(tmp_path, dataset)] == ["dimension 1", "dimension 2"]


@pytest.mark.answers("2.1", "duplicate positions", "b 0 and b 1000 in 3 directions at 2 places: 4 stacks of 2")
def test_directions_of_diffusion_are_stacks(tmp_path: Path) -> None:
    weights = [(0.0, None), (1000.0, [1.0, 0.0, 0.0]), (1000.0, [0.0, 1.0, 0.0]), (1000.0, [0.0, 0.0, 1.0])]
    datasets = []
    for at, (b_value, direction) in enumerate(weights):
        for z in (0, 1):
            number = 2 * at + z
            datasets.append(
                picture(
                    SOPInstanceUID=f"1.2.3.{number}", InstanceNumber=number, ImagePositionPatient=[0, 0, z],
                    DiffusionBValue=b_value, DiffusionGradientOrientation=direction,
                )
            )  # fmt: skip
    found = read(tmp_path, *datasets)
    assert [len(stack.items) for stack in found] == [2] * 4
    assert found[0].split_by == "b 0"
    assert [stack.split_by for stack in found[1:]] == [f"b 1000, direction {number}" for number in (1, 2, 3)]


@pytest.mark.answers("2.1", "duplicate positions", "kernels B30f and B70f at 2 places: 2 stacks of 2")
@pytest.mark.parametrize(
    ("keyword", "values", "labels"),
    [
        ("ConvolutionKernel", ("B30f", "B70f"), ["kernel B30f", "kernel B70f"]),
        ("KVP", ("80", "140"), ["80 kV", "140 kV"]),
        ("TemporalPositionIdentifier", (1, 2), ["time 1", "time 2"]),
        ("TriggerTime", ("0", "450"), ["trigger 0 ms", "trigger 450 ms"]),
        ("EchoTime", ("2.3", "4.6"), ["TE 2.3 ms", "TE 4.6 ms"]),
        ("AcquisitionNumber", (1, 2), ["acquisition 1", "acquisition 2"]),
        ("ContentTime", ("100000", "100005"), ["at 10:00:00", "at 10:00:05"]),
        ("ImageType", (["ORIGINAL", "PRIMARY", "M"], ["ORIGINAL", "PRIMARY", "P"]), ["magnitude", "phase"]),
        (
            "ImageType",
            (["ORIGINAL", "PRIMARY", "M", "ND"], ["ORIGINAL", "PRIMARY", "M", "ND", "NORM"]),
            ["other", "NORM"],
        ),
        ("ImageType", (["DERIVED", "PRIMARY", "W"], ["DERIVED", "PRIMARY", "F"]), ["water", "fat"]),
        ("InversionTime", ("50", "400"), ["TI 50 ms", "TI 400 ms"]),
    ],
)
def test_what_tells_pictures_of_one_place_apart(tmp_path: Path, keyword: str, values: tuple, labels: list[str]) -> None:
    datasets = [
        picture(SOPInstanceUID=f"1.2.3.{at}", InstanceNumber=at, ImagePositionPatient=[0, 0, at // 2],
                **{keyword: values[at % 2]})
        for at in range(4)
    ]  # fmt: skip
    found = read(tmp_path, *datasets)
    assert [stack.split_by for stack in found] == labels
    assert [places(stack) for stack in found] == [[0, 1], [0, 1]]


def at_one_place(number: int, **more: object) -> object:
    return picture(SOPInstanceUID=f"1.2.3.{number}", InstanceNumber=number, **more)


@pytest.mark.answers("2.1", "duplicate positions", "one slice at 25 trigger times: one scroll of 25 in their order")
def test_a_beating_heart_in_one_slice_is_one_scroll(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, *(at_one_place(25 - k, TriggerTime=f"{k * 40}") for k in range(25)))
    assert [one.instance.header["TriggerTime"] for one in stack.items] == [f"{k * 40}" for k in range(25)]
    assert (stack.split_by, stack.is_volume, stack.warnings) == ("", False, ())
    assert stack.frame_ms == 40


def test_flow_in_one_slice_is_a_scroll_of_magnitude_and_one_of_phase(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        *(
            at_one_place(2 * k + at, TriggerTime=f"{k * 40}", ImageType=["ORIGINAL", "PRIMARY", kind])
            for k in range(5)
            for at, kind in enumerate("MP")
        ),
    )
    assert [(stack.split_by, len(stack.items)) for stack in found] == [("magnitude", 5), ("phase", 5)]


def test_pictures_of_one_place_that_nothing_tells_apart_go_by_number(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, *(at_one_place(number) for number in (3, 1, 2)))
    assert [one.instance.instance_number for one in stack.items] == [1, 2, 3]


def test_blanks_that_pad_a_value_tell_nothing_apart(tmp_path: Path) -> None:
    kinds = (["DERIVED", "PRIMARY"], ["DERIVED ", "PRIMARY"])
    found = read(
        tmp_path,
        *(
            at_one_place(at, ImageType=kinds[at % 2], EchoTime=2 + at % 2, ImagePositionPatient=[0, 0, at // 2])
            for at in range(4)
        ),
    )
    assert [stack.split_by for stack in found] == ["TE 2 ms", "TE 3 ms"]


def test_a_field_map_says_that_it_is_one(tmp_path: Path) -> None:
    groups = [
        {
            "MREchoSequence": {"EffectiveEchoTime": echo},
            "MRImageFrameTypeSequence": {"FrameType": ["ORIGINAL", "PRIMARY", "T1", kind]},
        }
        for echo, kind in ((1.52, "M"), (0.0, "FIELD_MAP"))
        for _ in range(2)
    ]
    found = read(tmp_path, enhanced([0, 1] * 2, groups))
    assert {stack.split_by for stack in found} == {"TE 1.52 ms, magnitude", "TE 0 ms, field map"}


def test_gated_slices_are_a_volume_for_each_time_slot(tmp_path: Path) -> None:
    dataset = nuclear(
        6, SliceVector=[1, 2, 3] * 2, TimeSlotVector=[1] * 3 + [2] * 3, SpacingBetweenSlices=6.5,
        ImageType=["ORIGINAL", "PRIMARY", "RECON GATED TOMO", "EMISSION"],
    )  # fmt: skip
    found = read(tmp_path, dataset)
    assert [stack.split_by for stack in found] == ["time slot 1", "time slot 2"]
    assert [places(stack) for stack in found] == [[0, 6.5, 13], [0, 6.5, 13]]
    assert all(stack.is_volume for stack in found)
    assert [one.frame for one in found[1].items] == [3, 4, 5]


@pytest.mark.answers("2.1", "spacing source", "NM slices, SpacingBetweenSlices -4: z 0, -4, -8, shown from -8")
def test_a_negative_distance_stacks_slices_the_other_way(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, nuclear(3, SliceVector=[1, 2, 3], SpacingBetweenSlices=-4))
    assert places(stack) == [-8, -4, 0]
    assert [one.frame for one in stack.items] == [2, 1, 0]
    assert [finding.kind for finding in stack.findings] == [FindingKind.LEFT_HANDED]
    assert stack.geometry is not None
    assert np.linalg.det(stack.geometry.affine[:3, :3]) > 0


def test_slices_of_a_detector_lie_where_it_says(tmp_path: Path) -> None:
    dataset = nuclear(
        2, SliceVector=[1, 2], SpacingBetweenSlices=5, ImagePositionPatient=None, ImageOrientationPatient=None
    )
    place = {"ImagePositionPatient": [1, 2, 3], "ImageOrientationPatient": [1, 0, 0, 0, 1, 0]}
    dataset.DetectorInformationSequence = Sequence([item(**place)])
    (stack,) = read(tmp_path, dataset)
    assert places(stack) == [3, 8]


def test_projections_scroll_by_angle_for_each_window_and_detector(tmp_path: Path) -> None:
    windows, detectors, views = [1] * 4 + [2] * 4, [1, 1, 2, 2] * 2, [2, 1] * 4
    dataset = nuclear(8, EnergyWindowVector=windows, DetectorVector=detectors, AngularViewVector=views)
    found = read(tmp_path, dataset)
    assert [stack.split_by for stack in found] == [
        f"energy window {window}, detector {detector}" for window in (1, 2) for detector in (1, 2)
    ]
    assert [[one.frame for one in stack.items] for stack in found] == [[1, 0], [3, 2], [5, 4], [7, 6]]


def test_a_static_study_stays_on_one_scroll(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, nuclear(2, EnergyWindowVector=[1, 1], DetectorVector=[1, 2]))
    assert [one.frame for one in stack.items] == [0, 1]


def test_time_slices_run_on_through_the_phases_of_a_dynamic_study(tmp_path: Path) -> None:
    dataset = nuclear(4, PhaseVector=[1, 1, 2, 2], TimeSliceVector=[1, 2, 1, 2], DetectorVector=[1] * 4)
    (stack,) = read(tmp_path, dataset)
    assert [one.frame for one in stack.items] == [0, 1, 2, 3]


@pytest.mark.answers("2.1", "enhanced multi-frame", "per-frame slopes 1 and 2, same raw 100: values 100 and 200")
def test_each_frame_has_its_own_slope(tmp_path: Path) -> None:
    groups = [{"PixelValueTransformationSequence": {"RescaleSlope": s, "RescaleIntercept": 0}} for s in (1, 2)]
    dataset = enhanced([0, 1], groups)
    dataset.PixelData = np.full(48, 100, "<u2").tobytes()
    (stack,) = read(tmp_path, dataset)
    values = [pixels.load(one.instance, one.frame).values() for one in stack.items]
    assert [(value.min(), value.max()) for value in values] == [(100, 100), (200, 200)]


@pytest.mark.answers("2.1", "enhanced multi-frame", "frames in 2 directions: 2 stacks, none a volume of both")
def test_frames_of_other_direction_are_another_stack(tmp_path: Path) -> None:
    sagittal = {"PlaneOrientationSequence": {"ImageOrientationPatient": [0, 1, 0, 0, 0, -1]}}
    found = read(tmp_path, enhanced([0, 1, 0], [{}, {}, sagittal]))
    assert [stack.split_by for stack in found] == ["axial", "sagittal"]
    assert [len(stack.items) for stack in found] == [2, 1]
    assert all(finding.kind is FindingKind.MIXED_ORIENTATION for stack in found for finding in stack.findings)


def test_legacy_converted_frames_split_by_what_single_pictures_had(tmp_path: Path) -> None:
    groups = [
        {"UnassignedPerFrameConvertedAttributesSequence": {"EchoTime": echo}} for echo in (5, 9) for _ in range(2)
    ]
    found = read(tmp_path, enhanced([0, 1] * 2, groups))
    assert [stack.split_by.split()[0:2] for stack in found] == [["TE", "5"], ["TE", "9"]]


@pytest.mark.answers("2.1", "mixed orientation in a series", "pixels of 2 x 1 and 4 x 4 mm: 2 stacks, told")
def test_several_spacings_are_stacks_and_told(tmp_path: Path) -> None:
    datasets = [
        picture(
            SOPInstanceUID=f"1.2.3.{at}", ImagePositionPatient=[0, 0, at], PixelSpacing=[4, 4] if at > 1 else [2, 1]
        )
        for at in range(4)
    ]
    found = read(tmp_path, *datasets)
    assert [len(stack.items) for stack in found] == [2, 2]
    kinds = {(finding.kind, finding.severity) for stack in found for finding in stack.findings}
    assert kinds == {(FindingKind.MIXED_SPACING, Severity.NOTE)}


def test_files_of_one_uid_and_other_content_are_both_shown(tmp_path: Path) -> None:
    first = [picture(SOPInstanceUID=f"1.2.3.{at}", ImagePositionPatient=[0, 0, at]) for at in range(3)]
    other = picture(SOPInstanceUID="1.2.3.1", ImagePositionPatient=[0, 0, 1], RescaleSlope=2, RescaleIntercept=0)
    found = read(tmp_path, *first, other)
    assert [stack.split_by for stack in found] == ["", "copy 2"]
    assert [len(stack.items) for stack in found] == [3, 1]
    assert found[0].findings[-1].kind is FindingKind.CONFLICTING_COPIES
    assert found[0].is_volume
    assert len({one.ref for stack in found for one in stack.items}) == 4


def test_pictures_that_all_have_one_uid_are_stacked_by_their_places(tmp_path: Path) -> None:
    datasets = [picture(InstanceNumber=at, ImagePositionPatient=[0, 0, at % 10], EchoTime=at // 10) for at in range(20)]
    found = read(tmp_path, *datasets)
    assert [stack.split_by for stack in found] == ["TE 0 ms", "TE 1 ms"]
    assert [places(stack) for stack in found] == [list(range(10))] * 2
    assert len({one.ref for stack in found for one in stack.items}) == 20
    assert found[0].findings[-1].kind is FindingKind.CONFLICTING_COPIES


def test_a_copy_taken_in_again_stays_one(tmp_path: Path) -> None:
    paths = written(tmp_path, picture(), picture(ImagePositionPatient=[0, 0, 9]), picture())
    entries = [header.read(Location(str(path))) for path in paths]
    builder = stacking.StackBuilder()
    assert [skipped.path for skipped in builder.add(entries)] == [str(paths[2])]
    assert builder.add(entries) == []
    (study,) = builder.studies()
    assert [len(stack.items) for stack in study.stacks] == [1, 1]


def test_objects_of_the_same_number_are_told_apart(tmp_path: Path) -> None:
    found = read(tmp_path, *(enhanced([0, 1], SOPInstanceUID=f"1.2.3.{at}") for at in range(2)))
    assert [stack.split_by for stack in found] == ["image 1", "image 1, part 2"]


def test_segmentations_of_one_series_are_called_so(tmp_path: Path) -> None:
    objects = [enhanced([0, 1], SOPInstanceUID=f"1.2.3.{at}") for at in range(2)]
    for one in objects:
        one.Modality = "SEG"
    assert [stack.split_by for stack in read(tmp_path, *objects)] == ["segmentation 1", "segmentation 1, part 2"]
