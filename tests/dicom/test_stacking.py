"""Files to stacks: order, splits, volumes and warnings."""

import itertools
import math
import random
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.dicom.phantom_files import picture
from tests.dicom.phantom_series import read
from viewer.core.findings import FindingKind
from viewer.core.geometry import Plane, Spacing, Vec3
from viewer.core.pixels import PixelInfo
from viewer.core.records import Entry, Instance, Location, Patient, Series, Skipped, Stack, Study
from viewer.dicom import header, sources, stacking
from viewer.dicom.stacking import StackBuilder

AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
_numbers = itertools.count(1)


def entry(
    position: Vec3 | None = None,
    number: int | None = None,
    axes: tuple[Vec3, Vec3] = AXIAL,
    frames: int = 1,
    size: tuple[int, int] = (8, 8),
    uid: str = "",
    planes: tuple[Plane, ...] = (),
    times: tuple[float, ...] = (),
    series: str = "1.2",
    has_pixels: bool = True,
    frame_headers: tuple[dict[str, str], ...] = (),
    **texts: str,
) -> Entry:
    instance = Instance(
        Location("file"),
        uid or f"1.2.{next(_numbers)}",
        "1.2.840.10008.5.1.4.1.1.2",
        "1.2.840.10008.1.2.1",
        "1",
        series,
        "CT",
        number,
        frames,
        PixelInfo(*size) if has_pixels else None,
        planes=planes or ((Plane(position, *axes),) if position is not None else ()),
        spacing=Spacing(1.0, 1.0),
        frame_of_reference_uid="9",
        frame_times_ms=times,
        header=texts,
        frame_headers=frame_headers,
    )
    return Entry(instance, Series(series, "1", 1, "CT"), Study("1", Patient()))


def stacks(entries: list[Entry]) -> tuple[Stack, ...]:
    (study,) = stacking.build(entries)
    return study.stacks


def depths(stack: Stack) -> list[float]:
    return [item.plane.depth_mm for item in stack.items if item.plane is not None]


@pytest.mark.answers("2.1", "slice order", "row 0\\1\\0, column 0\\0\\-1: x = 10 before x = 5, in any order of files")
def test_order_follows_the_normal_and_nothing_else() -> None:
    # Row 0\1\0, column 0\0\-1: the normal is -x, so x = 10 comes before x = 5 whatever the numbers say.
    axes = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
    entries = [entry((x, 0.0, 0.0), number, axes) for number, x in enumerate((5.0, 10.0, 0.0), start=1)]
    for order in itertools.permutations(entries):
        (stack,) = stacks(list(order))
        assert [item.plane.position_mm[0] for item in stack.items if item.plane] == [10.0, 5.0, 0.0]


@pytest.mark.answers("2.1", "spacing source", "thickness 5, positions 2.5 mm apart: 2.5")
def test_spacing_is_that_of_positions_and_not_of_thickness() -> None:
    (stack,) = stacks([entry((0.0, 0.0, 2.5 * k), k, SliceThickness="5") for k in range(10)])
    assert stack.geometry is not None
    assert stack.geometry.spacing_mm == (1.0, 1.0, 2.5)
    assert stack.geometry.shape == (10, 8, 8)


@pytest.mark.answers("2.1", "gantry tilt", "15 degrees, step 5: 4.8296 mm along the normal, 1.2941 mm beside it")
def test_tilted_gantry_makes_a_sheared_volume_with_a_warning() -> None:
    tilt = math.radians(15)
    axes = ((1.0, 0.0, 0.0), (0.0, math.cos(tilt), -math.sin(tilt)))
    (stack,) = stacks([entry((0.0, 0.0, 5.0 * k), k, axes) for k in range(6)])
    # The table moves 5 mm along z: 5 cos 15 = 4.8296 mm along the normal, 5 sin 15 = 1.2941 mm within the slice.
    assert stack.geometry is not None
    normal = np.cross(*axes)
    step = stack.geometry.affine[:3, 2]
    assert abs(step @ normal) == pytest.approx(4.8296, abs=1e-4)
    assert np.linalg.norm(step - (step @ normal) * normal) == pytest.approx(1.2941, abs=1e-4)
    assert "gantry tilt" in stack.warnings[0]
    assert "15.0" in stack.warnings[0]


@pytest.mark.parametrize(
    ("places", "words"),
    [((0, 1, 2, 4.5, 5.5), "uneven gaps between slices: 1.00 to 2.50 mm"), ((0, 1, 2, 4), "1 slice is missing")],
)
@pytest.mark.answers(
    "2.1", "variable gaps / missing slice", "gaps 1, 1, 2.5, 1: told, no volume; 1, 1, 2: a slice is missing"
)
def test_uneven_gaps_are_no_volume(places: tuple[float, ...], words: str) -> None:
    (stack,) = stacks([entry((0.0, 0.0, float(z))) for z in places])
    assert stack.geometry is None
    assert words in stack.warnings[0]
    assert depths(stack) == list(places)


def test_rounded_positions_are_still_a_volume() -> None:
    (stack,) = stacks([entry((0.0, 0.0, round(k / 3, 2))) for k in range(30)])
    assert stack.geometry is not None
    assert stack.warnings == ()


@pytest.mark.answers("2.1", "duplicate positions", "20 places x 3 echoes: 3 stacks of 20, not 60")
def test_three_echoes_at_twenty_places_are_three_stacks() -> None:
    entries = [
        entry((0.0, 0.0, float(z)), number, EchoTime=f"{echo}")
        for number, (z, echo) in enumerate(itertools.product(range(20), (2.3, 4.6, 10.0)))
    ]
    random.Random(1).shuffle(entries)
    found = stacks(entries)
    assert [len(stack.items) for stack in found] == [20, 20, 20]
    assert [stack.split_by for stack in found] == ["TE 2.3 ms", "TE 4.6 ms", "TE 10 ms"]
    assert [stack.key for stack in found] == ["1.2", "1.2#1", "1.2#2"]
    assert all(stack.is_volume for stack in found)


def test_pictures_told_apart_by_nothing_are_dealt_out_in_order() -> None:
    entries = [entry((0.0, 0.0, float(k % 5)), k) for k in range(15)]
    found = stacks(entries)
    assert [stack.split_by for stack in found] == ["repeat 1", "repeat 2", "repeat 3"]
    assert [item.instance.instance_number for item in found[1].items] == [5, 6, 7, 8, 9]


def test_criteria_do_not_split_where_places_are_single() -> None:
    (stack,) = stacks([entry((0.0, 0.0, float(k)), k, AcquisitionTime=str(k), EchoTime=str(k)) for k in range(5)])
    assert len(stack.items) == 5


@pytest.mark.answers("2.1", "mixed orientation in a series", "a scout in 3 planes: 3 stacks")
def test_scout_in_three_planes_is_three_stacks() -> None:
    sagittal, coronal = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)), ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
    entries = [entry((0.0, 0.0, float(k)), axes=axes) for axes in (AXIAL, sagittal, coronal) for k in range(1)]
    assert [stack.split_by for stack in stacks(entries)] == ["axial", "sagittal", "coronal"]


@pytest.mark.answers("2.1", "mixed orientation in a series", "directions 5e-4 apart: one stack")
def test_directions_within_a_thousandth_stay_together() -> None:
    almost = ((1.0, 0.0005, 0.0), (-0.0005, 1.0, 0.0))
    assert len(stacks([entry((0.0, 0.0, 0.0)), entry((0.0, 0.0, 1.0), axes=almost)])) == 1


@pytest.mark.answers("2.1", "mixed orientation in a series", "12 projections around a patient: one stack, by number")
def test_projections_around_a_patient_are_one_scroll() -> None:
    angles = [math.radians(15 * k) for k in range(12)]
    entries = [
        entry((0.0, 0.0, 0.0), k, ((math.cos(a), math.sin(a), 0.0), (0.0, 0.0, -1.0))) for k, a in enumerate(angles)
    ]
    random.Random(2).shuffle(entries)
    (stack,) = stacks(entries)
    assert [item.instance.instance_number for item in stack.items] == list(range(12))
    assert not stack.is_volume
    assert [finding.kind for finding in stack.findings] == [FindingKind.MIXED_ORIENTATION]
    assert stack.warnings == ()


def test_sizes_are_apart() -> None:
    entries = [entry((0.0, 0.0, float(k)), size=size) for size in ((8, 8), (4, 4)) for k in range(3)]
    assert sorted(len(stack.items) for stack in stacks(entries)) == [3, 3]


def test_pictures_without_position_go_by_instance_number() -> None:
    (stack,) = stacks([entry(None, number, size=(number, 4)) for number in (3, 1, 2)])
    assert [item.instance.instance_number for item in stack.items] == [1, 2, 3]
    assert stack.geometry is None


def test_cine_keeps_its_frames_in_order_and_their_time() -> None:
    (stack,) = stacks([entry(None, 1, frames=4, times=(0.0, 40.0, 40.0, 40.0))])
    assert [item.frame for item in stack.items] == [0, 1, 2, 3]
    assert stack.frame_ms == 40.0


def test_every_multi_frame_picture_is_a_stack() -> None:
    found = stacks([entry(None, number, frames=3) for number in (2, 1)])
    assert [(stack.split_by, len(stack.items)) for stack in found] == [("image 1", 3), ("image 2", 3)]


def test_frames_of_an_enhanced_volume_go_by_place_and_split_by_echo() -> None:
    places = [(0.0, 0.0, z) for z in (3.0, 1.0, 2.0, 3.0, 1.0, 2.0)]
    headers = tuple({"EffectiveEchoTime": echo} for echo in ("1", "1", "1", "2", "2", "2"))
    found = stacks([entry(frames=6, planes=tuple(Plane(p, *AXIAL) for p in places), frame_headers=headers)])
    assert [[item.frame for item in stack.items] for stack in found] == [[1, 2, 0], [4, 5, 3]]
    assert all(stack.is_volume for stack in found)


def copied(found: Entry, path: str) -> Entry:
    return replace(found, instance=replace(found.instance, location=Location(path)))


def test_an_object_in_two_files_counts_once_and_is_noted() -> None:
    one = entry((0.0, 0.0, 0.0), uid="7")
    (stack,) = stacks([copied(one, "/a/first"), copied(one, "/b/second")])
    assert len(stack.items) == 1
    assert "twice" in stack.findings[0].sentence


def test_the_second_file_of_an_object_is_left_out_and_told_once() -> None:
    one = entry((0.0, 0.0, 0.0), uid="7")
    first, second = copied(one, "/a/first"), copied(one, "/b/second")
    builder = StackBuilder()
    assert builder.add([first]) == []
    assert builder.add([first, second]) == [Skipped("/b/second", "same object as first, which is shown", False)]
    assert builder.add([second]) == []


def test_a_forgotten_study_is_taken_in_anew() -> None:
    one = entry((0.0, 0.0, 0.0), uid="7")
    builder = StackBuilder()
    builder.add([one])
    builder.forget(one.study.study_uid)
    assert builder.studies() == ()
    assert builder.add([copied(one, "/b/second")]) == []


def test_objects_without_picture_have_a_stack_without_items() -> None:
    (stack,) = stacks([entry(has_pixels=False)])
    assert (len(stack.items), len(stack.objects)) == (0, 1)


def test_a_scan_in_batches_ends_as_one_in_a_single_go() -> None:
    entries = [entry((0.0, 0.0, float(k)), k, series=f"1.{k % 3}") for k in range(60)]
    builder = stacking.StackBuilder()
    for start in range(0, 60, 7):
        builder.add(entries[start : start + 7])
        before = builder.studies()
    again = builder.studies()
    keys = [[item.ref for item in stack.items] for stack in again[0].stacks]
    assert keys == [[item.ref for item in stack.items] for stack in stacks(entries)]
    assert all(a is b for a, b in zip(before[0].stacks, again[0].stacks, strict=True))


def test_three_hundred_times_of_twenty_places_are_three_hundred_stacks() -> None:
    entries = [entry((0.0, 0.0, float(k % 20)), k, TemporalPositionIdentifier=f"{k // 20}") for k in range(6000)]
    random.Random(3).shuffle(entries)
    found = stacks(entries)
    assert [stack.split_by for stack in found] == [f"time {time}" for time in range(300)]
    assert {len(stack.items) for stack in found} == {20}


def test_clips_and_pictures_of_one_series_are_told_apart() -> None:
    found = stacks([entry(None, 1), entry(None, 2, frames=5), entry(None, 3)])
    assert [(stack.split_by, len(stack.items)) for stack in found] == [("single pictures", 2), ("image 2", 5)]


def read_folder(folder: Path) -> list[Stack]:
    entries = []
    for found in sources.walk([str(folder)]):
        assert isinstance(found, Location)
        if Path(found.path).suffix not in (".nii", ".gz", ".json", ".bval", ".bvec", ".txt"):
            entries.append(header.read(found))
    return [stack for study in stacking.build(entries) for stack in study.stacks]


def test_head_phantom_is_66_slices_of_a_millimetre(corpus: Path) -> None:
    (stack,) = read_folder(corpus / "ct-series" / "head-phantom-1mm-66")
    assert stack.geometry is not None
    assert stack.geometry.shape == (66, 512, 512)
    np.testing.assert_allclose(stack.geometry.spacing_mm, (0.451171875, 0.451171875, 1.0), atol=1e-6)
    assert [depths(stack)[0], depths(stack)[-1]] == pytest.approx([714.21, 779.21])


@pytest.mark.answers(
    "2.1", "variable gaps / missing slice", "a tilted head: gaps of 1.08 to 7.00 mm along the normal, no volume"
)
def test_ge_head_warns_of_tilt_and_uneven_gaps(corpus: Path) -> None:
    (stack,) = read_folder(corpus / "ct-series" / "head-ge-tilt-variable-spacing-28")
    assert stack.geometry is None
    assert "gantry tilt" in stack.warnings[0]
    assert "1.08 to 7.00 mm" in stack.warnings[1]


def test_slightly_uneven_brain_is_one_volume(corpus: Path) -> None:
    (stack,) = read_folder(corpus / "mr-series" / "brain-fse-19")
    assert stack.geometry is not None
    assert stack.geometry.shape == (19, 256, 256)


def test_one_uid_in_two_series_names_two_pictures() -> None:
    found = [
        stack
        for study in stacking.build([entry(uid="1.2.9"), entry(uid="1.2.9", series="1.3")])
        for stack in study.stacks
    ]
    assert len({item.ref for stack in found for item in stack.items}) == 2


@pytest.mark.parametrize("places", [(1e308, -1e308, 0.0), (0.0, 1e300, 2e300), (0.0, -2e6, 2e6)])
def test_single_pictures_at_places_that_no_patient_has_have_none(tmp_path: Path, places: tuple[float, ...]) -> None:
    datasets = [
        picture(SOPInstanceUID=f"1.2.3.4.{n}", InstanceNumber=n, ImagePositionPatient=["0", "0", f"{z:g}"])
        for n, z in enumerate(places, 1)
    ]
    found = read(tmp_path, *datasets)
    assert sorted(item.instance.instance_number or 0 for stack in found for item in stack.items) == [1, 2, 3]
    assert not any(stack.is_volume for stack in found)
    assert all(item.plane is None or abs(item.plane.position_mm[2]) < 10 for stack in found for item in stack.items)


def test_thousands_of_pictures_that_face_their_own_way_take_little_time() -> None:
    angles = [math.radians(n * 0.12) for n in range(3000)]
    entries = [
        entry((0.0, 0.0, 0.0), n, ((math.cos(a), math.sin(a), 0.0), (0.0, 0.0, -1.0))) for n, a in enumerate(angles)
    ]
    start = time.process_time()
    (stack,) = stacks(entries)
    assert time.process_time() - start < 2
    assert len(stack.items) == 3000
