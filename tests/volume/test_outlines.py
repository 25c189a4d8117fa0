"""Outlines of pixels and back: exact for any mask, holes by keyholes, area by the shoelace formula."""

import numpy as np
import pytest

from viewer.volume.outlines import outlines, within


def shoelace(ring: np.ndarray) -> float:
    x, y = ring.T
    return abs(float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum()) / 2)


@pytest.mark.parametrize("density", [0.2, 0.5, 0.8])
def test_any_mask_comes_back_and_its_outlines_have_its_area(density: float) -> None:
    rng = np.random.default_rng(int(100 * density))
    for _ in range(60):
        shape = tuple(int(n) for n in rng.integers(1, 14, 2))
        mask = rng.random(shape) < density
        found = np.zeros(shape, np.bool_)
        rings = outlines(mask)
        for ring in rings:
            found ^= within(ring, (shape[0], shape[1]))
        assert np.array_equal(found, mask)
        assert sum(map(shoelace, rings)) == pytest.approx(int(mask.sum()))


def test_a_ring_is_one_outline_with_a_cut() -> None:
    mask = np.ones((5, 5), np.bool_)
    mask[2, 2] = False
    (ring,) = outlines(mask)
    assert len(ring) == 10
    assert shoelace(ring) == 24


def test_centres_on_an_outline_are_inside_and_those_beside_it_are_not() -> None:
    square = np.array([[1.0, 1.0], [4.0, 1.0], [4.0, 3.0], [1.0, 3.0]])
    assert within(square, (6, 7)).sum() == 4 * 3
    assert within(square + 0.01, (6, 7)).sum() == 3 * 2


def test_what_is_no_outline_holds_nothing() -> None:
    for ring in ([[0, 0], [3, 3]], [[0, 0], [3, np.nan], [3, 3]], [[-9, -9], [-5, -9], [-7, -4]]):
        assert not within(np.array(ring, dtype=float), (5, 5)).any()
