"""Volumes: each voxel where and what the files say, in as few bytes as hold it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.jobs.in_process import InProcess
from tests.jobs.made import series, slice_values, stack_of
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.pixels import Rescale
from viewer.jobs.frames import Frames
from viewer.jobs.inline import InlineLanes
from viewer.jobs.volumes import Volumes
from viewer.volume.volume import Volume


def volumes(budget: int = 1 << 20) -> Volumes:
    lanes = InlineLanes()
    return Volumes(lanes, Frames(lanes, InProcess(), 1 << 20), budget)


def load(folder: Path) -> Volume:
    return volumes().load(stack_of(folder))


@pytest.mark.parametrize("is_compressed", [False, True], ids=["native", "JPEG-LS"])
def test_slices_lie_in_the_order_of_their_positions(tmp_path: Path, is_compressed: bool) -> None:
    volume = load(series(tmp_path / "s", 5, is_compressed=is_compressed))
    assert volume.array.dtype == np.int16
    assert np.array_equal(volume.array, np.stack([slice_values(k) for k in range(5)]))
    assert volume.rescale == Rescale(1.0, -1024.0, volume.rescale.unit)
    assert volume.geometry.spacing_mm == (1.0, 2.0, 2.0)
    assert not volume.array.flags.writeable


def test_unsigned_16_bit_values_stay_unsigned(tmp_path: Path) -> None:
    high = series(tmp_path / "s", 3, BitsStored=16, HighBit=15, values=lambda k: slice_values(k) + np.uint16(65000))
    volume = load(high)
    assert volume.array.dtype == np.uint16
    assert volume.array[1, 0, 1] == 65101


def test_signed_values_of_12_bits_are_extended(tmp_path: Path) -> None:
    raw = np.full((4, 6), 0x0FFF, np.uint16)
    volume = load(series(tmp_path / "s", 3, PixelRepresentation=1, values=lambda k: raw))
    assert volume.array.dtype == np.int16
    assert (volume.array == -1).all()


def test_a_slope_of_its_own_for_each_slice_gives_values(tmp_path: Path) -> None:
    """PET: slope k + 1, no intercept: voxel = stored * (k + 1), in float32."""
    volume = load(series(tmp_path / "s", 4, Modality="PT", RescaleSlope=lambda k: k + 1, RescaleIntercept=0))
    assert volume.array.dtype == np.float32
    assert volume.rescale.is_identity
    assert [volume.array[k, 0, 3] for k in range(4)] == [(100 * k + 3) * (k + 1) for k in range(4)]


def test_padding_of_slices_with_slopes_of_their_own_is_no_value(tmp_path: Path) -> None:
    """Stored 3 is padding: column 3 of slice 0; in slice 1, of slope 2, the value 3 * 2 = 6 occurs nowhere."""
    folder = series(
        tmp_path / "s", 2, Modality="PT", RescaleSlope=lambda k: k + 1, RescaleIntercept=0, PixelPaddingValue=3
    )
    volume = load(folder)
    assert volume.padding is None
    assert np.array_equal(np.isnan(volume.array), np.stack([slice_values(k) == 3 for k in range(2)]))
    assert np.isnan(volume.array[0, 0, 3])
    assert volume.array[0, 0, 4] == 4
    assert volume.array[1, 0, 3] == 206


def test_an_unreadable_slice_among_padded_ones_holds_the_lowest_value(tmp_path: Path) -> None:
    stack = stack_of(
        series(tmp_path / "s", 3, Modality="PT", RescaleSlope=lambda k: k + 1, RescaleIntercept=0, PixelPaddingValue=0)
    )
    Path(stack.items[2].instance.location.path).unlink()
    volume = volumes().load(stack)
    assert np.isnan(volume.array[0, 0, 0])
    assert (volume.array[2] == 1).all()


def test_an_unreadable_slice_is_filled_and_named(tmp_path: Path) -> None:
    stack = stack_of(series(tmp_path / "s", 5))
    Path(stack.items[2].instance.location.path).unlink()
    volume = volumes().load(stack)
    assert volume.filled == (2,)
    assert (volume.array[2] == 0).all()
    assert volume.array[3, 0, 0] == 300


def test_a_volume_of_which_most_is_gone_is_refused(tmp_path: Path) -> None:
    stack = stack_of(series(tmp_path / "s", 5))
    for item in stack.items[1:]:
        Path(item.instance.location.path).unlink()
    with pytest.raises(ViewerError) as caught:
        volumes().load(stack)
    assert "4 of 5 slices" in caught.value.sentence()


def test_a_stack_that_is_no_volume_is_refused_with_its_reason(tmp_path: Path) -> None:
    stack = replace(
        stack_of(series(tmp_path / "s", 3)),
        geometry=None,
        findings=(Finding(FindingKind.UNEVEN_GAPS, "uneven gaps between slices", Severity.REFUSED),),
    )
    with pytest.raises(ViewerError, match="no volume") as caught:
        volumes().load(stack)
    assert "uneven gaps" in caught.value.detail


def test_loading_stops_when_it_is_cancelled(tmp_path: Path) -> None:
    class Stopped:
        def is_cancelled(self) -> bool:
            return True

        def progress(self, done: int, total: int) -> None:
            """Not watched."""

    with pytest.raises(Cancelled):
        volumes().load(stack_of(series(tmp_path / "s", 3)), Stopped())


def test_a_volume_is_loaded_once_and_forgotten_on_demand(tmp_path: Path) -> None:
    stack, source, got = stack_of(series(tmp_path / "s", 3)), volumes(), []
    source.request(stack, "viewport", lambda volume, error: got.append(volume))
    assert source.get(stack.key) is got[0] is source.load(stack)
    source.forget(stack.key)
    assert source.get(stack.key) is None
