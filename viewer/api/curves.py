"""Curves for scripts: values along a line, histograms, and what becomes of a region over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.actions.curves import NO_CURVE
from viewer.actions.moments import moments_of
from viewer.actions.movies import phases_of
from viewer.actions.reading_as import source_of
from viewer.actions.traces import Way, of_values, over_time, ways_of
from viewer.core.errors import ViewerError
from viewer.core.protocols import Sampler
from viewer.core.trace import Trace
from viewer.jobs.lanes import Never
from viewer.measure import REGISTRY
from viewer.measure.evaluate import check_count

if TYPE_CHECKING:
    from viewer.actions.sources import PictureSource
    from viewer.api.handles import Series
    from viewer.api.session import Session

WAYS = tuple(way.value for way in Way)


def curve(
    session: Session,
    on: Series,
    kind: str,
    points_px: NDArray[np.float64],
    over: str,
    sampler: Sampler,
    picture: tuple[PictureSource, int],
    values: str,
) -> Trace:
    """Return a curve of points on a picture, as `hounsfield measure --over` gives it."""
    if over not in WAYS or Way(over) not in ways_of(kind):
        raise ViewerError(NO_CURVE, f"{kind} over {over}")
    check_count(REGISTRY.get(kind), len(points_px))
    if over == Way.VALUES.value:
        return of_values(kind, kind, points_px, sampler)
    moments = moments_of(phases_of(on.study, on.stack), *picture)
    desk = session.desk
    return over_time(
        kind, kind, lambda _: points_px, moments,
        lambda stack: source_of(stack, desk.frames, desk.quantities, values), Never(),
    )  # fmt: skip
