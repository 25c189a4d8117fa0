"""The peak: the highest mean of a ball of 1 ml, by arithmetic on volumes of known values."""

import math

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane, Spacing
from viewer.core.protocols import Sampler, Voxels
from viewer.measure.ball import RADIUS_MM, ball, find_peak
from viewer.measure.evaluate import evaluate


def affine_of(x, y, z):
    return np.diag([x, y, z, 1.0])


def test_the_ball_holds_one_millilitre() -> None:
    assert 4 / 3 * math.pi * RADIUS_MM**3 == pytest.approx(1000.0)
    assert pytest.approx(6.2035, abs=1e-4) == RADIUS_MM
    for edges in ((1, 1, 1), (4, 4, 4), (2, 2, 3.27), (0.5, 0.7, 6)):
        weights = ball(affine_of(*edges), np.zeros(3))
        assert weights.sum() * math.prod(edges) == pytest.approx(1000.0, rel=0.01)
        assert weights.max() <= 1.0
        assert weights == pytest.approx(weights[::-1, ::-1, ::-1])


def test_within_a_uniform_ball_the_peak_is_its_value_and_outside_it_nothing_counts() -> None:
    k, j, i = np.mgrid[0:20, 0:40, 0:40]
    values = np.where((2 * (i - 20)) ** 2 + (2 * (j - 18)) ** 2 + (3 * (k - 9)) ** 2 <= 15**2, 5.0, 1.0)
    around = Voxels(values, affine_of(2, 2, 3), "g/ml")
    peak = find_peak(around, (40.0, 36.0, 27.0), 12.0)
    assert peak is not None
    assert peak.value == pytest.approx(5.0, abs=1e-12)
    assert peak.center_mm == (40.0, 36.0, 27.0)
    assert peak.highest == 5.0


def test_on_a_slope_the_peak_lies_at_the_end_of_the_reach_and_has_the_value_there() -> None:
    _k, _j, i = np.mgrid[0:30, 0:30, 0:30]
    around = Voxels(0.25 * 2.0 * i + np.zeros((30, 30, 30)), affine_of(2, 2, 2))
    peak = find_peak(around, (30.0, 30.0, 30.0), 10.0)
    assert peak is not None
    assert peak.center_mm == (40.0, 30.0, 30.0)
    assert peak.value == pytest.approx(0.25 * 40.0, abs=1e-12)
    assert peak.highest == 0.25 * 40.0


def test_a_single_hot_voxel_counts_by_its_part_of_the_ball() -> None:
    values = np.zeros((15, 15, 15))
    values[7, 7, 7] = 1000.0
    peak = find_peak(Voxels(values, affine_of(2, 2, 2)), (14.0, 14.0, 14.0), 4.0)
    assert peak is not None
    # 8 mm³ of 1000 mm³: the maximum is 125 times the peak.
    assert peak.value == pytest.approx(8.0, rel=0.01)
    assert peak.highest == 1000.0


def test_balls_that_reach_beyond_the_volume_or_onto_padding_do_not_count() -> None:
    values = np.tile(np.arange(20.0), (20, 20, 1))
    values[10, 10, 14] = np.nan
    peak = find_peak(Voxels(values, affine_of(1, 1, 1)), (13.0, 10.0, 10.0), 3.0)
    assert peak is None
    wider = find_peak(Voxels(values, affine_of(1, 1, 1)), (9.0, 10.0, 10.0), 2.0)
    assert wider is not None
    assert wider.value < 9.0


def test_a_circle_without_a_voxel_is_the_ball_around_its_centre() -> None:
    k, j, i = np.mgrid[0:20, 0:20, 0:20]
    around = Voxels(3.0 * i + 2.0 * j - k, affine_of(2, 2, 2))
    peak = find_peak(around, (19.1, 20.3, 18.9), 0.0)
    assert peak is not None
    assert peak.center_mm == pytest.approx((19.1, 20.3, 18.9))
    # The grid of points in a voxel is as coarse as 0.5 mm: the ball is nearly, not quite, even about its centre.
    assert peak.value == pytest.approx(1.5 * 19.1 + 20.3 - 0.5 * 18.9, abs=0.05)


def test_a_picture_without_a_volume_refuses_the_peak_in_words() -> None:
    flat = Sampler(np.zeros((8, 8)), "HU", Spacing(1, 1), Plane((0, 0, 0), (1, 0, 0), (0, 1, 0)))
    with pytest.raises(ViewerError, match="A peak needs a volume"):
        evaluate("suv_peak", [(2, 2), (4, 2)], flat)


def test_the_peak_is_that_of_every_ball_tried_one_by_one_in_a_tilted_stack() -> None:
    rng = np.random.default_rng(5)
    affine = np.eye(4)
    affine[:3, :3] = np.linalg.qr(rng.normal(size=(3, 3)))[0] @ np.array([[2.1, 0, 0.6], [0, 1.7, 0], [0, 0, 2.9]])
    affine[:3, 3] = -30, 12, 5
    around = Voxels(rng.normal(5, 2, (14, 20, 18)), affine)
    around.values[6, 9, 2] = np.nan
    center = around.to_lps(np.array([8.6, 9.7, 6.8]))
    weights = ball(affine, np.zeros(3))
    kk, jj, ii = (n // 2 for n in weights.shape)
    best = -math.inf
    for k, j, i in np.ndindex(around.values.shape):
        box = around.values[max(0, k - kk) : k + kk + 1, max(0, j - jj) : j + jj + 1, max(0, i - ii) : i + ii + 1]
        is_near = math.dist(around.to_lps(np.array([i, j, k])), center) <= 7.0
        if is_near and min(k - kk, j - jj, i - ii) >= 0 and box.shape == weights.shape:
            is_whole = np.isfinite(box[weights > 0]).all()
            best = max(best, float(np.nansum(box * weights) / weights.sum()) if is_whole else -math.inf)
    peak = find_peak(around, center, 7.0)
    assert peak is not None
    assert peak.value == pytest.approx(best, abs=1e-12)
