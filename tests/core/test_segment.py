"""Sets of voxels as bits: nothing is lost, rows and columns are found, changed slices alone are new."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.core.geometry import Geometry
from viewer.core.segment import Packed, Segment


@pytest.mark.parametrize("shape", [(1, 1), (3, 8), (5, 13), (40, 60), (7, 512)])
def test_a_slice_comes_back_as_it_was(shape: tuple[int, int]) -> None:
    mask = np.random.default_rng(1).random(shape) > 0.5
    packed = Packed.of(mask)
    assert (packed.mask() == mask).all()
    assert packed.count == mask.sum()
    assert len(packed.bits) == -(-mask.size // 8)
    assert all((packed.row(j) == mask[j]).all() for j in range(shape[0]))
    assert all((packed.column(i) == mask[:, i]).all() for i in range(min(shape[1], 20)))


def test_other_slices_are_shared_and_empty_ones_left_out() -> None:
    geometry = Geometry(np.eye(4), (4, 5, 6))
    segment = Segment("1", "a", (1, 2, 3), None, "1.2", "1.2.3", "", "1.2.3", geometry)
    full = np.ones((5, 6), np.bool_)
    two = segment.with_layers({2: full, 1: full})
    assert list(two.slices) == [1, 2]
    one = two.with_layers({1: np.zeros((5, 6), np.bool_), 3: full})
    assert list(one.slices) == [2, 3]
    assert one.slices[2] is two.slices[2]
    assert not segment.slices
