"""The numbers of a measurement of any kind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from viewer.core.errors import ViewerError
from viewer.core.protocols import Measurement, Sampler, Stat
from viewer.measure import REGISTRY
from viewer.measure.over import stats_over


def evaluate(kind: str, points_px: ArrayLike, sample: Sampler, *, is_weighted: bool = False) -> list[Stat]:
    """Return the numbers of (n, 2) picture points: (0, 0) is the centre of the first pixel, x to the right.

    `is_weighted`: pixels of a region count by the part of them that it covers. The numbers of a series that lies over
    the picture come last.

    Raises ViewerError for an unknown kind, for points that do not fit it, and where the picture has no such measure.
    """
    try:
        measurement: Measurement = REGISTRY.get(kind)()
    except KeyError:
        raise ViewerError(f"There is no measurement “{kind}”", "there are " + ", ".join(REGISTRY.ids())) from None
    points = np.asarray(points_px, dtype=np.float64).reshape(-1, 2)
    check_count(measurement, len(points))
    if not np.isfinite(points).all():
        raise ViewerError("A point of the measurement is no number", "", "draw it again")
    sample = replace(sample, is_weighted=True) if is_weighted else sample
    return [*measurement.stats(points, sample), *stats_over(measurement, points, sample)]


def check_count(measurement: Measurement, given: int) -> None:
    """Raise ViewerError where a number of points does not fit a kind."""
    wanted = measurement.points
    if given == wanted or (not wanted and given >= measurement.least):
        return
    count = f"{wanted}" if wanted else f"at least {measurement.least}"
    noun = "point" if (wanted or measurement.least) == 1 else "points"
    raise ViewerError(f"{measurement.title} needs {count} {noun}", f"{given} were given")
