"""Voxels that several segments share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.core.segment import Segment


def overlapping(segments: Sequence[Segment]) -> int:
    """Return how many voxels lie in more than one segment of the same voxels."""
    total = 0
    for k in {k for segment in segments for k in segment.slices}:
        here = [segment.slices[k].bits for segment in segments if k in segment.slices]
        if len(here) > 1:
            once = np.zeros(len(here[0]), np.uint8)
            twice = once.copy()
            for bits in here:
                plane = np.frombuffer(bits, np.uint8)
                twice |= once & plane
                once |= plane
            total += int(np.bitwise_count(twice).sum())
    return total
