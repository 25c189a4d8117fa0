"""The numbers of a measurement of any kind."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from viewer.core.errors import ViewerError
from viewer.core.protocols import Measurement, Sampler, Stat
from viewer.measure import REGISTRY


def evaluate(kind: str, points_px: ArrayLike, sample: Sampler) -> list[Stat]:
    """Return the numbers of (n, 2) picture points: (0, 0) is the centre of the first pixel, x to the right.

    Raises ViewerError for an unknown kind, for points that do not fit it, and where the picture has no such measure.
    """
    try:
        measurement: Measurement = REGISTRY.get(kind)()
    except KeyError:
        raise ViewerError(f"There is no measurement “{kind}”", "there are " + ", ".join(REGISTRY.ids())) from None
    points = np.asarray(points_px, dtype=np.float64).reshape(-1, 2)
    if (measurement.points and len(points) != measurement.points) or not len(points):
        title, wanted = measurement.title, measurement.points
        sentence = f"{title} needs {wanted} points" if wanted else f"{title} needs points"
        raise ViewerError(sentence, f"{len(points)} were given")
    if not np.isfinite(points).all():
        raise ViewerError("A point of the measurement is no number", "", "draw it again")
    return measurement.stats(points, sample)
