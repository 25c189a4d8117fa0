"""Kinds that ask for the volume: only slices in reach are read, beside the window, on planes that are cut too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.actions.made import COLUMN_MM, ROW_MM, desk_at, series
from tests.actions.made_fused import CT_KEY, PET_KEY, SLOPE, hounsfield, write
from tests.dicom.phantom_pet import FACTOR
from viewer.actions.desk import Desk
from viewer.core.protocols import Stat
from viewer.state.view import SlotKind


def level(k: int) -> np.ndarray:
    """Return the pixels of a slice: 1000 + 10 k + column, 1024 more than HU."""
    return np.broadcast_to(2024 + 10 * k + np.arange(120, dtype=np.uint16), (80, 120)).copy()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with 20 slices 2 mm apart: 80 rows of 0.5 mm, 120 columns of 0.25 mm."""
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 20, pixels=level))])
    return made


def peak_of(desk: Desk) -> dict[str, Stat]:
    mark = desk.store.document.annotations[desk.store.view.selected]
    stats = desk.measuring.stats(mark)
    assert stats is not None
    return {stat.name: stat for stat in stats}


def test_a_peak_is_measured_on_slices_around_of_which_no_others_are_read(desk: Desk) -> None:
    desk.execute("view.go", index=11)
    read: list[int] = []
    load = desk.frames.load

    def counted(item: Any, *rest: Any) -> Any:
        read.append(item.instance.instance_number)
        return load(item, *rest)

    desk.frames.load = counted  # type: ignore[method-assign]
    desk.execute("annotation.add", kind="suv_peak", points=["60,40", "64,40"])
    found = peak_of(desk)
    # The circle has a radius of 1 mm: no slice but the middle one, and columns up to 64.
    assert found["peak"].value == pytest.approx(1000 + 10 * 10 + 64, abs=1e-9)
    assert found["max"].value == 1000 + 10 * 10 + 64
    # A reach of 7.2 mm is four slices of 2 mm each way, and one more.
    assert set(read) <= set(range(11 - 5, 11 + 6))


def test_a_peak_on_a_plane_that_was_cut_is_that_of_the_volume(desk: Desk) -> None:
    stack = desk.active_stack()
    assert stack is not None
    desk.volumes.load(stack)
    desk.execute("layout.mpr")
    slots = desk.store.view.slots
    plane = next(p for p, slot in enumerate(slots) if slot.kind is SlotKind.PLANE and slot.plane == "coronal")
    desk.execute("viewport.select", slot=plane)
    source = desk.active_source()
    info = source.info(40)
    desk.execute("view.go", index=41)
    assert info.spacing is not None
    assert info.plane is not None
    inside = info.plane.to_px([(-7.5 + 60 * COLUMN_MM, -10 + 40 * ROW_MM, 20.0)], info.spacing)[0].tolist()
    rim = inside[0] + 1.0 / info.spacing.column_mm
    desk.execute("annotation.add", kind="suv_peak", points=[f"{inside[0]!r},{inside[1]!r}", f"{rim!r},{inside[1]!r}"])
    assert peak_of(desk)["peak"].value == pytest.approx(1000 + 10 * 10 + 64, abs=1e-6)


def test_where_a_pet_lies_over_a_ct_the_peak_of_both_is_told_each_on_its_own_voxels(tmp_path: Path) -> None:
    made = desk_at(tmp_path / "home")
    for folder in write(tmp_path):
        made.execute("file.open", paths=[str(folder)])
    made.execute("layout.set", layout="1x1")
    made.execute("stack.open", stack=CT_KEY)
    made.execute("view.go", index=4)
    made.execute("overlay.set", stack=PET_KEY)
    upper = made.store.catalog.stack(PET_KEY)
    assert upper is not None
    made.volumes.load(upper)
    # Around voxel (3, 4, 2) of the PET, 1 mm above the picture; within 1.6 mm there is no other.
    made.execute("annotation.add", kind="suv_peak", points=["30,22", "36.4,22"])
    mark = made.store.document.annotations[made.store.view.selected]
    found = {stat.key: stat for stat in made.measuring.stats(mark) or ()}
    assert found["peak"].value == pytest.approx(hounsfield(25, 3), abs=1e-9)
    assert found["PT peak"].value == pytest.approx(FACTOR * SLOPE * (1200 * 3 + 840 * 4 + 400 * 2), rel=1e-9)
    assert (found["peak"].unit, found["PT peak"].unit) == ("HU", "g/ml{SUVbw}")
    assert found["PT peak z"].value == pytest.approx(7.0)
