"""Outlines of pixels, floods, wires along edges, and outlines that are pushed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from skimage.measure import label
from skimage.segmentation import flood

from viewer.measure.edges import snapped
from viewer.measure.flooding import flooded
from viewer.measure.livewire import REACH_PX, Wire
from viewer.measure.pushing import pushed
from viewer.measure.tracing import outline, visible


def area_of(ring) -> float:
    x, y = np.array(ring).T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def inside(ring, shape) -> np.ndarray:
    """Count crossings of a ray to the right of each pixel's centre: the even-odd rule."""
    x, y = np.mgrid[: shape[1], : shape[0]].astype(float)
    count = np.zeros(x.shape, int)
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
        if ay != by:
            crosses = (ay > y) != (by > y)
            count += crosses & (x < ax + (y - ay) / (by - ay) * (bx - ax))
    return (count % 2 == 1).T


@settings(max_examples=200, deadline=None)
@given(arrays(bool, (9, 11)))
def test_exactly_the_pixels_of_a_part_lie_within_its_outline(picture) -> None:
    numbers = label(picture, connectivity=1)
    for number in range(1, numbers.max() + 1):
        part = numbers == number
        ring = outline(part)
        assert (inside(ring, part.shape) == part).all()
        assert area_of(ring) == pytest.approx(part.sum())


def test_a_frame_is_one_ring_with_a_cut_to_its_hole() -> None:
    frame = np.ones((5, 6), bool)
    frame[2, 2:4] = False
    ring = outline(frame)
    assert len(set(ring)) == 9
    assert area_of(ring) == 28
    assert outline(np.zeros((3, 3), bool)) == ()


PICTURES = arrays(np.int16, (12, 14), elements=st.integers(0, 9))


@settings(max_examples=60, deadline=None)
@given(PICTURES, st.integers(0, 13), st.integers(0, 11), st.integers(0, 5))
def test_a_flood_is_that_of_scikit_image(values, x, y, spread) -> None:
    found = flooded(values.astype(float), (x + 0.3, y - 0.4), spread)
    assert found is not None
    mask, (top, left) = found
    assert (top, left) == (0, 0)
    expected = flood(values.astype(float), (y, x), connectivity=1, tolerance=spread)
    assert (mask == expected).all()


def test_a_flood_that_leaves_its_window_is_looked_for_in_the_whole_picture() -> None:
    values = np.zeros((40, 1500))
    values[:, 1400:] = 9
    mask, (top, left) = flooded(values, (10, 10), 1)
    assert (mask.sum(), top, left) == (40 * 1400, 0, 0)


def test_padding_is_no_part_of_a_flood() -> None:
    values = np.zeros((8, 8))
    values[:, 4] = np.nan
    mask, _ = flooded(values, (1, 1), 100)
    assert mask.sum() == 32
    assert flooded(values, (4, 4), 100) is None
    assert flooded(values, (-3, 4), 100) is None


def disc(radius: float, side: int = 129) -> np.ndarray:
    y, x = np.mgrid[:side, :side] - side // 2
    noise = np.random.default_rng(3).normal(0, 15, (side, side))
    return 1000 / (1 + np.exp((np.hypot(x, y) - radius) / 0.4)) + noise


def test_a_wire_follows_the_rim_of_a_disc_within_a_pixel_and_a_half() -> None:
    wire = Wire(disc(40), (104.0, 64.0))
    way = np.array(wire.to((64.0, 104.0)))
    assert (way[0].tolist(), way[-1].tolist()) == ([104, 64], [64, 104])
    assert np.abs(np.diff(way, axis=0)).max() == 1
    assert np.abs(np.hypot(*(way - 64).T) - 40).max() <= 1.5


def test_a_wire_is_straight_beyond_its_reach() -> None:
    values = np.zeros((50, 400))
    values[25:] = 1000
    way = Wire(values, (10.0, 25.0)).to((300.0, 25.0))
    assert way[-1] == (300.0, 25.0)
    assert way[-2][0] == 10 + REACH_PX


def test_the_nearest_edge_is_found_to_a_fifth_of_a_pixel() -> None:
    values = disc(40)
    for turn in np.linspace(0, 2 * np.pi, 16, endpoint=False):
        along = np.array((np.cos(turn), np.sin(turn)))
        x, y = snapped(values, tuple(64 + 43 * along), 6)
        assert np.hypot(x - 64, y - 64) == pytest.approx(40, abs=0.5)
    straight = np.tile(1 / (1 + np.exp(-(np.arange(40) - 20.3) / 0.7)), (40, 1))
    assert snapped(straight, (18.0, 20.0), 5)[0] == pytest.approx(20.3, abs=0.2)


def test_without_an_edge_and_at_the_rim_of_the_picture_a_point_stays() -> None:
    flat = np.full((64, 64), 3.0)
    assert snapped(flat, (30.2, 30.7), 6) == (30.2, 30.7)
    assert snapped(disc(40), (1.0, 1.0), 6) == (1.0, 1.0)


def test_a_disc_pushes_an_outline_out_of_itself_and_leaves_the_rest() -> None:
    square = ((0.0, 0.0), (40.0, 0.0), (40.0, 40.0), (0.0, 40.0))
    out = pushed(square, (38.0, 20.0), 6.0, is_closed=True)
    assert set(square) <= set(out)
    line = np.array(out)
    assert np.hypot(*(line - (38, 20)).T).min() >= 6 - 1e-9
    # From within, the segment of the disc beyond the side is added, 2 px from its middle; from without one is taken.
    added = 36 * np.arccos(2 / 6) - 2 * np.sqrt(36 - 4)
    assert area_of(out) - 1600 == pytest.approx(added, rel=0.03)
    assert line[:, 0].max() == pytest.approx(38 + 6, abs=0.05)
    dent = pushed(square, (43.0, 20.0), 6.0, is_closed=True)
    taken = 36 * np.arccos(3 / 6) - 3 * np.sqrt(36 - 9)
    assert 1600 - area_of(dent) == pytest.approx(taken, rel=0.03)
    assert np.array(dent)[:, 0].max() == 40


def test_a_disc_that_touches_nothing_changes_nothing() -> None:
    square = ((0.0, 0.0), (40.0, 0.0), (40.0, 40.0))
    assert pushed(square, (100.0, 100.0), 6.0, is_closed=True) == square


@settings(max_examples=100, deadline=None)
@given(arrays(bool, (9, 11)))
def test_what_is_drawn_of_an_outline_has_no_cuts(picture) -> None:
    numbers = label(picture, connectivity=1)
    for number in range(1, numbers.max() + 1):
        part = numbers == number
        lines = visible(outline(part))
        sides = sum(abs(ax - bx) + abs(ay - by) for line in lines for (ax, ay), (bx, by) in pairs(line))
        padded = np.pad(part, 1)
        assert sides == sum(np.count_nonzero(np.diff(padded.astype(int), axis=axis)) for axis in (0, 1))


def pairs(line):
    return zip(line, [*line[1:], line[0]], strict=True)


def test_a_region_with_hundreds_of_holes_shows_each_of_them_as_a_closed_line() -> None:
    mask = np.ones((61, 61), dtype=bool)
    mask[1::3, 1::3] = False
    ring = outline(mask)
    lines = visible(ring)
    assert len(lines) == 401
    assert all(line[0] == line[-1] for line in lines)
    assert sorted(area_of(line) for line in lines) == [1.0] * 400 + [3721.0]
    assert area_of(ring) == mask.sum()
