"""Outlines by actions, as stories and scripts draw and change them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError

Y, X = np.mgrid[:40, :60]
DISC = np.hypot(X - 30, Y - 20) < 12


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    pixels = np.where(DISC, 1124, 1024).astype(np.uint16)
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 2, pixels=lambda _: pixels))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def mark(desk: Desk):
    return next(iter(desk.store.document.annotations.values()))


def numbers(desk: Desk) -> dict[str, float]:
    return {stat.name: stat.value for stat in desk.stats_of(mark(desk)) or []}


def test_a_wand_counts_exactly_the_pixels_of_a_disc(desk: Desk) -> None:
    desk.execute("annotation.wand", x=30.0, y=20.0, spread=50.0)
    found = numbers(desk)
    assert (found["pixels"], found["mean"], found["sd"]) == pytest.approx((DISC.sum(), 100, 0))
    assert found["area"] == pytest.approx(DISC.sum() * 0.5 * 0.25)


def test_there_is_no_value_beside_the_picture(desk: Desk) -> None:
    with pytest.raises(ViewerError, match="no value"):
        desk.execute("annotation.wand", x=-9.0, y=20.0, spread=50.0)


def test_a_live_wire_around_a_disc_has_its_area_within_a_tenth(desk: Desk) -> None:
    desk.execute("annotation.livewire", points=["42,20", "30,32", "18,20", "30,8"])
    assert numbers(desk)["area"] == pytest.approx(np.pi * 12**2 * 0.5 * 0.25, rel=0.1)
    with pytest.raises(ViewerError, match="at least 3"):
        desk.execute("annotation.livewire", points=["42,20", "30,32"])


def test_an_outline_is_pushed_smoothed_and_taken_back_step_by_step(desk: Desk) -> None:
    desk.execute("annotation.wand", x=30.0, y=20.0, spread=50.0)
    kept = mark(desk).points
    desk.execute("annotation.push", points=["37,20", "40,20"], radius=5.0)
    pushed = numbers(desk)["area"]
    assert pushed > DISC.sum() * 0.125
    desk.execute("annotation.smooth")
    assert numbers(desk)["area"] == pytest.approx(pushed, rel=0.02)
    assert len(desk.store.history()[0]) == 3
    desk.execute("edit.undo")
    desk.execute("edit.undo")
    assert mark(desk).points == kept


def test_points_are_added_and_deleted_down_to_the_fewest(desk: Desk) -> None:
    desk.execute("annotation.add", kind="polygon", points=["10,10", "50,10", "50,30"])
    desk.execute("annotation.add_point", x=30.0, y=9.0)
    points = desk.measuring.points_px(mark(desk), desk.active_source().info(0))
    assert points == pytest.approx(np.array([(10, 10), (30, 9), (50, 10), (50, 30)]))
    desk.execute("annotation.delete_point", number=2)
    with pytest.raises(ViewerError, match="at least 3 points"):
        desk.execute("annotation.delete_point", number=1)
    with pytest.raises(ViewerError, match="no point 9"):
        desk.execute("annotation.delete_point", number=9)


def test_what_has_fixed_points_or_is_locked_is_not_changed(desk: Desk) -> None:
    desk.execute("annotation.add", kind="length", points=["10,10", "50,10"])
    with pytest.raises(ViewerError, match="points of this kind are fixed"):
        desk.execute("annotation.smooth")
    desk.execute("annotation.clear")
    desk.execute("annotation.add", kind="polygon", points=["10,10", "50,10", "50,30"])
    locked = replace(mark(desk), is_locked=True)
    desk.store.apply("Lock", lambda document: document.with_annotation(locked))
    with pytest.raises(ViewerError, match="locked"):
        desk.execute("annotation.add_point", x=1.0, y=1.0)


def test_marks_say_what_is_written(desk: Desk) -> None:
    desk.execute("annotation.add", kind="arrow", points=["10,10", "50,10"])
    desk.execute("annotation.text", text=["old", "fracture"])
    assert (mark(desk).text, desk.stats_of(mark(desk))) == ("old fracture", [])


def test_a_probe_is_the_nearest_pixel_and_nothing_beside_the_picture(desk: Desk) -> None:
    desk.execute("annotation.add", kind="probe", points=["41.6,20.4"])
    (stat,) = desk.stats_of(mark(desk)) or []
    assert (stat.value, stat.unit) == (0.0 if not DISC[20, 42] else 100.0, "HU")
    desk.execute("annotation.clear")
    desk.execute("annotation.add", kind="probe", points=["60,20"])
    (stat,) = desk.stats_of(mark(desk)) or []
    assert np.isnan(stat.value)
