"""Which lines are drawn over which viewport: reference lines, their ends, and the 3D crosshair."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from tests.actions.test_navigate import CORONAL, SPACE, Shown, along_z, stack
from viewer.actions.guides import END_COLOR, guides
from viewer.actions.sources import Shown as Picture
from viewer.core.geometry import Plane
from viewer.core.look import Placement
from viewer.core.shapes import Polyline
from viewer.state.links import Links

PLACEMENT = Placement(np.array([[40.0, 0, 0], [0, 40.0, 0]]), 40.0)


def pair(**changes: Any) -> Shown:
    """Return axial pictures at z = 0 to 9 mm beside coronal ones that span z = -5.5 to 5.5 mm."""
    coronal = stack("c", [Plane((-5, float(y), 5), *CORONAL) for y in range(-5, 6)])
    return Shown(along_z("a", [float(z) for z in range(10)]), coronal, **changes)


def lines(shown: Shown, number: int) -> list[Polyline]:
    slot = shown.view.slots[number]
    source = shown.source_of(slot)
    assert source is not None
    picture = Picture(source, slot.index, source.info(slot.index), None)  # type: ignore[arg-type]
    desk: Any = SimpleNamespace(source_of=shown.source_of)
    return list(guides(desk, shown.view, number, picture, PLACEMENT))  # type: ignore[arg-type]


@pytest.mark.ux("reference-lines")
def test_the_active_picture_is_a_line_on_the_other_and_none_on_itself() -> None:
    shown = pair()
    shown.scroll(0, 3)
    (line,) = lines(shown, 1)
    # z = 3 mm is row 2 of a picture whose first row lies at 5 mm.
    assert [y for _, y in line.points] == pytest.approx([2, 2])
    assert lines(shown, 0) == []
    shown.view = replace(shown.view, has_reference_lines=False)
    assert lines(shown, 1) == []


def test_the_ends_of_the_active_series_are_lines_on_demand() -> None:
    shown = pair(links=Links(ends=True))
    shown.scroll(0, 3)
    found = [(line.color, line.points[0][1]) for line in lines(shown, 1)]
    # The last picture, at 9 mm, lies beyond the coronal one.
    assert found == [(END_COLOR, pytest.approx(5)), (None, pytest.approx(2))]
    shown.scroll(0, 0)
    assert [line.color for line in lines(shown, 1)] == [None]


@pytest.mark.ux("reference-lines")
def test_the_crosshair_is_shown_by_acquired_pictures_too_where_its_point_lies() -> None:
    shown = pair(tool="crosshair", has_reference_lines=False)
    shown.point((1.0, 2.0, 4.0))
    assert shown.indices == [4, 7]
    # Axial pictures begin at (-5, -5): the point is pixel (6, 7); the coronal one at (-5, 5): pixel (6, 1).
    for number, (x, y) in ((0, (6, 7)), (1, (6, 1))):
        across = [line.points for line in lines(shown, number)]
        assert any(a[1] == pytest.approx(y) == b[1] for a, b in across)
        assert all(a[1] == pytest.approx(y) or a[0] == pytest.approx(x) for a, _ in across)
    shown.scroll(0, 8)
    assert lines(shown, 0) == []


def test_a_picture_that_is_far_from_the_point_shows_no_cross() -> None:
    shown = pair(tool="crosshair", has_reference_lines=False)
    shown.point((1.0, 2.0, 60.0), SPACE)
    assert shown.view.slots[0].is_outside
    assert shown.view.slots[0].away_mm == 51.0
    assert lines(shown, 0) == []


def test_without_the_tool_the_cross_is_there_only_while_pointing_with_shift() -> None:
    shown = pair(has_reference_lines=False)
    shown.point((1.0, 2.0, 4.0))
    assert lines(shown, 0) == []
    shown.view = replace(shown.view, links=Links(point=True))
    assert lines(shown, 0)
