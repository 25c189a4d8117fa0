"""A picture lies in memory once: in its volume, where there is one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.jobs.in_process import InProcess
from tests.jobs.made import COLUMNS, ROWS, series, slice_values, stack_of
from viewer.core.records import Stack
from viewer.jobs.frames import Frames
from viewer.jobs.inline import InlineLanes
from viewer.jobs.volumes import Volumes

VOLUME_BYTES = 4 * ROWS * COLUMNS * 2


def services(budget: int = 1 << 20) -> tuple[Frames, Volumes]:
    lanes = InlineLanes()
    frames = Frames(lanes, InProcess(), 1 << 20)
    return frames, Volumes(lanes, frames, budget)


@pytest.fixture(params=[False, True], ids=["native", "JPEG-LS"])
def stack(tmp_path: Path, request: pytest.FixtureRequest) -> Stack:
    return stack_of(series(tmp_path / "s", 4, is_compressed=request.param))


def test_pictures_of_a_loaded_volume_are_the_same_and_take_no_memory_of_their_own(stack: Stack) -> None:
    frames, volumes = services()
    alone = frames.load(stack.items[2])
    volume = volumes.load(stack)
    shown = frames.load(stack.items[2])
    assert frames.used_bytes == 0
    assert frames.loaded(stack) == {0, 1, 2, 3}
    assert np.shares_memory(shown.stored, volume.array)
    assert shown.stored.dtype == alone.stored.dtype
    assert np.array_equal(shown.stored, slice_values(2))
    assert (shown.windows, shown.rescale, shown.note) == (alone.windows, alone.rescale, alone.note)
    assert not shown.stored.flags.writeable


def test_pictures_are_read_again_once_the_volume_is_dropped(stack: Stack) -> None:
    frames, volumes = services()
    volume = volumes.load(stack)
    volumes.forget(stack.key)
    assert frames.loaded(stack) == frozenset()
    assert not np.shares_memory(frames.load(stack.items[0]).stored, volume.array)


def test_a_volume_beyond_the_budget_lends_nothing(stack: Stack) -> None:
    frames, volumes = services(VOLUME_BYTES - 1)
    volumes.load(stack)
    assert frames.loaded(stack) == frozenset()


def test_a_slice_that_was_made_up_is_no_picture(tmp_path: Path) -> None:
    stack = stack_of(series(tmp_path / "s", 4))
    Path(stack.items[1].instance.location.path).unlink()
    frames, volumes = services()
    volumes.load(stack)
    assert frames.loaded(stack) == {0, 2, 3}


def test_values_of_another_type_than_the_volume_are_read(tmp_path: Path) -> None:
    """PET: the volume holds float32 values, the picture stored integers."""
    stack = stack_of(series(tmp_path / "s", 4, Modality="PT", RescaleSlope=lambda k: k + 1, RescaleIntercept=0))
    frames, volumes = services()
    volumes.load(stack)
    assert frames.loaded(stack) == frozenset()
    assert np.array_equal(frames.load(stack.items[1]).stored, slice_values(1))
