"""Sets of voxels: joined parts, holes, smoothing, slices between drawn ones. SciPy-free, checked by plain loops."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pytest

from viewer.core.errors import Cancelled
from viewer.volume import voxel_sets


class Job:
    """A job that counts what it is told, and stops when it is asked often enough."""

    def __init__(self, asks: int = 10**9) -> None:
        self.asks, self.told = asks, list[tuple[int, int]]()

    def is_cancelled(self) -> bool:
        self.asks -= 1
        return self.asks < 0

    def progress(self, done: int, total: int) -> None:
        self.told.append((done, total))


def layers(voxels: np.ndarray) -> dict[int, Any]:
    return {k: layer for k, layer in enumerate(voxels) if layer.any()}


def dense(found: dict[int, Any], shape: tuple[int, ...]) -> np.ndarray:
    out = np.zeros(shape, np.bool_)
    for k, layer in found.items():
        out[k] = layer
    return out


def parts(voxels: np.ndarray) -> np.ndarray:
    """Number the parts that are joined by faces, voxel by voxel."""
    numbers, last = np.zeros(voxels.shape, int), 0
    for start in map(tuple, np.argwhere(voxels)):
        if numbers[start]:
            continue
        last += 1
        numbers[start], waiting = last, deque([start])
        while waiting:
            at = waiting.popleft()
            for axis in range(3):
                for step in (-1, 1):
                    to = tuple(p + step * (a == axis) for a, p in enumerate(at))
                    inside = all(0 <= p < size for p, size in zip(to, voxels.shape, strict=True))
                    if inside and voxels[to] and not numbers[to]:
                        numbers[to] = last
                        waiting.append(to)
    return numbers


@pytest.mark.parametrize("seed", range(4))
def test_what_is_joined_to_a_voxel_and_the_largest_part(seed: int) -> None:
    voxels = np.random.default_rng(seed).random((9, 12, 14)) < 0.32
    numbers = parts(voxels)
    for start in np.argwhere(voxels)[::23]:
        k, j, i = (int(v) for v in start)
        found = voxel_sets.joined(layers(voxels).get, 9, (k, j, i), Job())
        assert (dense(found, voxels.shape) == (numbers == numbers[k, j, i])).all()
    best = np.bincount(numbers[voxels]).argmax()
    found = voxel_sets.largest(layers(voxels), Job())
    assert (dense(found, voxels.shape) == (numbers == best)).all()


def test_a_way_that_winds_through_the_slices_is_followed_back_and_forth() -> None:
    voxels = np.zeros((4, 5, 11), np.bool_)
    voxels[:, 2, ::2] = True  # pillars
    voxels[3, 2, 1::4] = True  # joined at the top and at the bottom in turn
    voxels[0, 2, 3::4] = True
    found = voxel_sets.joined(layers(voxels).get, 4, (1, 2, 0), Job())
    assert (dense(found, voxels.shape) == voxels).all()


def test_nothing_is_joined_to_a_place_that_is_not_taken() -> None:
    voxels = np.zeros((3, 4, 5), np.bool_)
    voxels[1, 1, 1] = True
    for place in ((0, 1, 1), (1, 0, 0), (7, 0, 0), (-1, 1, 1), (1, 9, 1)):
        assert voxel_sets.joined(layers(voxels).get, 3, place, Job()) == {}
    assert voxel_sets.largest({}, Job()) == {}


def test_holes_are_filled_and_bays_are_not() -> None:
    ring = np.zeros((9, 9), np.bool_)
    ring[2:7, 2:7] = True
    ring[4, 4] = ring[3, 4] = False
    bay = ring.copy()
    bay[2, 4] = False
    filled = voxel_sets.filled({3: ring, 4: bay}, Job())
    assert filled[3].sum() == 25
    assert (filled[4] == bay).all()


def test_what_is_enclosed_on_all_sides_is_filled_and_pipes_stay_open() -> None:
    shell = np.ones((5, 6, 7), np.bool_)
    shell[1:4, 1:5, 1:6] = False
    filled = dense(voxel_sets.enclosing(layers(shell), Job()), shell.shape)
    assert filled.all()
    pipe = shell.copy()
    pipe[0, 2, 3] = False
    assert (dense(voxel_sets.enclosing(layers(pipe), Job()), shell.shape) == pipe).all()
    assert voxel_sets.filled(layers(pipe), Job())[1].all()  # in each slice its lumen is a hole
    cut = shell.copy()
    cut[2] = False  # a slice without anything leads to all that its neighbours enclose
    assert (dense(voxel_sets.enclosing(layers(cut), Job()), shell.shape) == cut).all()
    assert voxel_sets.enclosing({}, Job()) == {}


def test_a_ball_with_a_hollow_is_whole_again_by_the_filling_in_3d() -> None:
    k, j, i = np.indices((21, 25, 27)) - np.array([10, 12, 13])[:, None, None, None]
    ball, hollow = k * k + j * j + i * i <= 81, k * k + j * j + i * i <= 25
    found = dense(voxel_sets.enclosing(layers(ball & ~hollow), Job()), ball.shape)
    assert (found == ball).all()


def test_smoothing_keeps_a_ball_and_drops_a_speck() -> None:
    k, j, i = np.indices((40, 60, 60))
    ball = ((k - 20) * 2.0) ** 2 + ((j - 30) * 1.0) ** 2 + ((i - 30) * 1.0) ** 2 <= 20.0**2
    speck = ball.copy()
    speck[3, 3, 3] = True
    found = dense(voxel_sets.smoothed(layers(speck), 40, (1.0, 1.0, 2.0), 1.5, Job()), ball.shape)
    assert not found[3, 3, 3]
    # A Gaussian of sigma s moves the surface of a ball of radius r inwards by up to s² / r: here by 0.11 mm.
    assert (1 - 1.5**2 / 20.0**2) ** 3 * ball.sum() <= found.sum() <= ball.sum()
    assert (found ^ ball).sum() < 0.06 * ball.sum()
    ndimage = pytest.importorskip("scipy.ndimage")
    blurred = ndimage.gaussian_filter(speck.astype(float), (0.75, 1.5, 1.5), mode="constant", radius=(2, 4, 4))
    sure = np.abs(blurred - 0.5) > 1e-3
    assert (found == (blurred >= 0.5))[sure].all()


def test_slices_between_drawn_ones_go_over_evenly() -> None:
    j, i = np.indices((80, 80))
    away = np.hypot(j - 40, i - 40)
    drawn = {2: away <= 10, 10: away <= 26}
    found = voxel_sets.interpolated(drawn, Job())
    assert sorted(found) == list(range(2, 11))
    for k in range(3, 10):
        radius = np.sqrt(found[k].sum() / np.pi)
        assert radius == pytest.approx(10 + 2 * (k - 2), abs=0.35)
    assert (found[2] == drawn[2]).all()
    assert (found[10] == drawn[10]).all()


def test_a_range_of_values_includes_both_ends_and_no_padding() -> None:
    values = np.arange(24, dtype=np.int16).reshape(2, 3, 4)
    found = voxel_sets.in_range(values, 5, 14, lambda layer: layer == 7, Job(), 2)
    assert (dense(found, values.shape) == ((values >= 5) & (values <= 14) & (values != 7))).all()


def test_long_work_tells_how_far_it_is_and_stops_when_it_is_asked_to() -> None:
    voxels = np.ones((20, 8, 8), np.bool_)
    job = Job()
    voxel_sets.filled(layers(voxels), job)
    assert job.told[-1] == (19, 20)
    for work in (
        lambda job: voxel_sets.joined(layers(voxels).get, 20, (3, 3, 3), job),
        lambda job: voxel_sets.largest(layers(voxels), job),
        lambda job: voxel_sets.smoothed(layers(voxels), 20, (1.0, 1.0, 1.0), 2.0, job),
        lambda job: voxel_sets.interpolated({0: voxels[0], 9: voxels[0]}, job),
    ):
        with pytest.raises(Cancelled):
            work(Job(asks=0))
