"""Numbers of values: known ones by hand, the same from levels and from values, on any line."""

import math

import numpy as np
import pytest

from viewer.core.distribution import Distribution, of_levels, of_values


def test_numbers_by_hand() -> None:
    found = of_values(np.array([1, 2, 3, 4, 10]))
    assert (found.count, found.total, found.mean, found.low, found.high, found.median) == (5, 20, 4, 1, 10, 3)
    assert found.sd == pytest.approx(math.sqrt(10))
    # m3 = (-27 - 8 - 1 + 0 + 216) / 5 = 36, m4 = (81 + 16 + 1 + 1296) / 5 = 278.8
    assert found.skewness == pytest.approx(36 / 10**1.5)
    assert found.kurtosis == pytest.approx(278.8 / 100 - 3)
    assert found.entropy == pytest.approx(math.log2(5))
    assert found.percentiles == pytest.approx((1.2, 2, 4, 8.8))


@pytest.mark.parametrize("dtype", ["int16", "uint16", "float32", "float64"])
def test_values_and_levels_agree(dtype: str) -> None:
    values = np.random.default_rng(1).normal(500, 60, 9999).astype(dtype)
    levels, counts = np.unique(values, return_counts=True)
    one, other = of_values(values), of_levels(levels, counts)
    for name in Distribution.__slots__:
        assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9), name


@pytest.mark.parametrize("slope", [2.5, -0.5])
def test_on_a_line_they_are_those_of_the_values_there(slope: float) -> None:
    values = np.random.default_rng(2).gamma(3, 50, 5000).astype(np.int16)
    one, other = of_values(values).on_line(slope, -3.0), of_values(values * slope - 3.0)
    for name in Distribution.__slots__:
        assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9), name


def test_of_nothing_there_is_nothing_and_of_one_value_no_shape() -> None:
    assert of_values(np.array([np.nan, np.inf])).count == 0
    assert math.isnan(of_values(np.empty(0)).mean)
    flat = of_values(np.full(7, 0.1, np.float32))
    assert (flat.count, flat.sd, flat.entropy) == (7, 0.0, 0.0)
    assert math.isnan(flat.skewness)
