"""Frames of nuclear medicine by their vectors: each image type of C.8.4.9 from file to stacks."""

from pathlib import Path
from typing import Any

import pytest

from tests.dicom.phantom_series import nuclear, read
from viewer.core.records import Stack

TYPES: dict[str, tuple[dict[str, list[int]], list[str], list[list[int]]]] = {
    "STATIC": (
        {"EnergyWindowVector": [1, 1, 2, 2], "DetectorVector": [1, 2, 1, 2]},
        [""],
        [[0, 1, 2, 3]],
    ),
    "DYNAMIC": (
        {"DetectorVector": [1, 1, 1, 2, 2, 2], "PhaseVector": [1, 1, 2] * 2, "TimeSliceVector": [1, 2, 1] * 2},
        ["detector 1", "detector 2"],
        [[0, 1, 2], [3, 4, 5]],
    ),
    "GATED": (
        {"RRIntervalVector": [1, 1, 2, 2], "TimeSlotVector": [1, 2, 1, 2]},
        ["R-R interval 1", "R-R interval 2"],
        [[0, 1], [2, 3]],
    ),
    "TOMO": (
        {"RotationVector": [1, 1, 1, 2, 2, 2], "AngularViewVector": [1, 2, 3, 3, 2, 1]},
        ["rotation 1", "rotation 2"],
        [[0, 1, 2], [5, 4, 3]],
    ),
    "GATED TOMO": (
        {"RotationVector": [1] * 6, "TimeSlotVector": [1, 1, 1, 2, 2, 2], "AngularViewVector": [1, 2, 3] * 2},
        ["time slot 1", "time slot 2"],
        [[0, 1, 2], [3, 4, 5]],
    ),
    "RECON TOMO": (
        {"SliceVector": [3, 1, 2]},
        [""],
        [[1, 2, 0]],
    ),
    "RECON GATED TOMO": (
        {"RRIntervalVector": [1] * 4, "TimeSlotVector": [1, 2, 1, 2], "SliceVector": [1, 1, 2, 2]},
        ["time slot 1", "time slot 2"],
        [[0, 2], [1, 3]],
    ),
}


def of(folder: Path, kind: str, **more: Any) -> tuple[Stack, ...]:
    vectors = TYPES[kind][0]
    count = len(next(iter(vectors.values())))
    return read(folder, nuclear(count, ImageType=["ORIGINAL", "PRIMARY", kind, "EMISSION"], **vectors, **more))


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.answers("2.1", "duplicate positions", "7 image types of nuclear medicine: stacks and their order")
def test_each_image_type_scrolls_by_its_vector(tmp_path: Path, kind: str) -> None:
    found = of(tmp_path, kind)
    assert [stack.split_by for stack in found] == TYPES[kind][1]
    assert [[one.frame for one in stack.items] for stack in found] == TYPES[kind][2]


@pytest.mark.parametrize("kind", ["STATIC", "TOMO", "GATED TOMO"])
def test_projections_are_no_volume_though_the_file_tells_a_place(tmp_path: Path, kind: str) -> None:
    assert not any(stack.is_volume for stack in of(tmp_path, kind, SpacingBetweenSlices=4))


def test_a_vector_of_another_length_than_the_frames_is_passed_over(tmp_path: Path) -> None:
    (stack,) = read(tmp_path, nuclear(3, SliceVector=[1, 2], SpacingBetweenSlices=4))
    assert [one.frame for one in stack.items] == [0, 1, 2]
