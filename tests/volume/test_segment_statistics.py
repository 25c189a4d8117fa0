"""Size, surface and values of regions in volumes: numbers by hand, and what is left out."""

import math
from dataclasses import replace

import numpy as np
import pytest

from tests.proof.segments import segment_of
from viewer.core.errors import Cancelled
from viewer.core.geometry import Geometry
from viewer.core.pixels import Rescale
from viewer.jobs.lanes import Never
from viewer.volume.segment_statistics import segment_stats, values_in
from viewer.volume.surface import surface_mm2
from viewer.volume.volume import Volume

SHAPE = (6, 9, 11)


def box() -> np.ndarray:
    mask = np.zeros(SHAPE, np.bool_)
    mask[1:4, 2:6, 3:9] = True
    return mask


def named(stats: list) -> dict[str, float]:
    return {stat.name: stat.value for stat in stats}


def test_the_volume_of_a_tilted_stack_is_the_determinant_of_its_edges() -> None:
    affine = np.eye(4)
    affine[:3, :3] = np.array([[0.5, 0.0, 1.2941], [0.0, 0.25, 0.0], [0.0, 0.0, 4.8296]])
    found = named(segment_stats(segment_of(box(), affine), None, Never()))
    assert found["voxels"] == 3 * 4 * 6
    assert found["volume"] == pytest.approx(72 * 0.5 * 0.25 * 4.8296 / 1000)


def test_a_large_box_has_nearly_the_surface_of_its_faces() -> None:
    mask = np.zeros((70, 80, 90), np.bool_)
    mask[5:65, 5:75, 5:85] = True
    assert surface_mm2(segment_of(mask, np.diag([1.0, 1.0, 1.0, 1.0])), Never()) == pytest.approx(
        2 * (60 * 70 + 70 * 80 + 60 * 80), rel=0.02
    )


def test_padding_and_slices_that_could_not_be_read_have_no_values() -> None:
    stored = np.arange(np.prod(SHAPE), dtype=np.int16).reshape(SHAPE)
    volume = Volume(stored, Geometry(np.eye(4), SHAPE), Rescale(), filled=(2,), padding=(124, 130))
    values = stored[[1, 3]][box()[[1, 3]]]
    values = values[(values < 124) | (values > 130)]
    found = values_in(segment_of(box(), np.eye(4)), volume, Never())
    assert (found.count, found.total, found.low, found.high) == (
        len(values),
        values.sum(),
        values.min(),
        values.max(),
    )


def test_values_below_zero_and_at_both_ends_of_16_bits_are_counted_as_they_are() -> None:
    stored = np.zeros(SHAPE, np.int16)
    stored[1, 2, 3:9] = (-32768, -1, 0, 1, 32767, -1024)
    mask = np.zeros(SHAPE, np.bool_)
    mask[1, 2, 3:9] = True
    found = values_in(segment_of(mask, np.eye(4)), Volume(stored, Geometry(np.eye(4), SHAPE)), Never())
    assert (found.count, found.low, found.high, found.total) == (6, -32768, 32767, -1025)


def test_what_is_no_number_is_left_out_of_float_values() -> None:
    stored = np.full(SHAPE, 2.5, np.float32)
    stored[1, 2, 3] = np.nan
    volume = Volume(stored, Geometry(np.eye(4), SHAPE))
    assert values_in(segment_of(box(), np.eye(4)), volume, Never()).count == 71


def test_an_empty_region_has_no_voxels_and_says_nothing_of_values() -> None:
    segment = replace(segment_of(box(), np.eye(4)), slices={})
    volume = Volume(np.zeros(SHAPE, np.int16), Geometry(np.eye(4), SHAPE))
    found = named(segment_stats(segment, volume, Never()))
    assert (found["volume"], found["voxels"]) == (0, 0)
    assert math.isnan(found["mean"])
    assert math.isnan(found["surface"])


def test_long_counting_can_be_stopped() -> None:
    class Stopped(Never):
        def is_cancelled(self) -> bool:
            return True

    segment = segment_of(box(), np.eye(4))
    volume = Volume(np.zeros(SHAPE, np.int16), Geometry(np.eye(4), SHAPE))
    for work in (lambda: values_in(segment, volume, Stopped()), lambda: surface_mm2(segment, Stopped())):
        with pytest.raises(Cancelled):
            work()
