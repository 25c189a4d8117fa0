"""Pixels of a region count as wholes, or by the part of them that it covers."""

import pytest

from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError


def pixels(desk: Desk) -> float:
    annotation = desk.store.document.annotations[desk.store.view.selected]
    found = desk.stats_of(annotation)
    assert found is not None
    return next(stat.value for stat in found if stat.name == "pixels")


def test_a_region_counts_pixels_in_part_and_back(shown: Desk) -> None:
    shown.execute("annotation.add", kind="rectangle", points=["2,2", "5,6"])
    assert pixels(shown) == 4 * 5
    shown.execute("annotation.weigh")
    assert pixels(shown) == pytest.approx(3 * 4)
    shown.execute("edit.undo")
    assert pixels(shown) == 4 * 5


def test_only_regions_count_pixels(shown: Desk) -> None:
    shown.execute("annotation.add", kind="length", points=["2,2", "5,6"])
    with pytest.raises(ViewerError, match="No region is selected"):
        shown.execute("annotation.weigh")
