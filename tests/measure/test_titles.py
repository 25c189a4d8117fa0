"""Numbers have titles that languages know."""

import numpy as np
import pytest

from viewer.core.geometry import Spacing, SpacingSource
from viewer.core.protocols import Sampler
from viewer.measure import REGISTRY
from viewer.measure.evaluate import evaluate
from viewer.measure.text import TITLES

POINTS = [(8.0, 8.0), (24.0, 9.0), (20.0, 22.0), (9.0, 20.0), (12.0, 12.0), (25.0, 25.0), (6.0, 15.0), (18.0, 5.0),
          (7.0, 9.0), (28.0, 4.0)]  # fmt: skip
ELSEWHERE = ("doppler", "interval", "suv_peak")
"""What a plain picture does not tell."""


@pytest.mark.parametrize("channels", [(), (3,)])
@pytest.mark.parametrize("kind", sorted({*REGISTRY.ids()} - {*ELSEWHERE}))
def test_each_number_of_a_kind_has_a_title(kind: str, channels: tuple[int, ...]) -> None:
    measured = REGISTRY.get(kind)
    points = np.asarray(POINTS[: measured.points or max(measured.least, 4)])
    values = np.random.default_rng(1).integers(0, 200, (32, 32, *channels))
    stats = evaluate(kind, points, Sampler(values, spacing=Spacing(1.0, 1.0, SpacingSource.PIXEL_SPACING)))
    # A lone number is told without its name; a name of more words is the reason why there is none.
    assert {stat.name for stat in stats if len(stats) > 1 or not np.isnan(stat.value)} - set(TITLES) - {kind} == set()
