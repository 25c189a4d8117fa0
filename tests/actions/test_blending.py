"""PET over CT and the like: what lies on what, by numbers, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.sequence import Sequence

from tests.actions.made import COLUMN_MM, COLUMNS, ROW_MM, ROWS, colour, series
from tests.dicom.phantom_pet import FACTOR, tracer
from viewer.actions.blended import BlendedSource
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.core.look import BlendMode, OverlayText
from viewer.core.pixels import VoiFunction, Window
from viewer.display import colour as colours
from viewer.display.probe import value_at
from viewer.display.render import full

PET_MM, PET_SIDE = 3.0, 8
EXACT = VoiFunction.LINEAR_EXACT


def uptake(k: int) -> np.ndarray:
    """Return stored values of slice k of the PET: 100 + 30 * column + 7 * row + 11 * k, linear in x, y and z."""
    y, x = np.mgrid[:PET_SIDE, :PET_SIDE]
    return (100 + 30 * x + 7 * y + 11 * k).astype(np.uint16)


def uptake_at(x: float, y: float, z: float) -> float:
    """Return the uptake at a point in LPS mm: the grid begins at (-9, -11, -1), pixels of 3 mm, slices of 4 mm."""
    return 100 + 30 * (x + 9) / PET_MM + 7 * (y + 11) / PET_MM + 11 * (z + 1) / 4


def pet(folder: Path, **more: Any) -> Path:
    own: dict[str, Any] = {
        "Modality": "PT", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.128", "RescaleIntercept": 0, "RescaleType": None,
        "WindowCenter": None, "WindowWidth": None, "PixelSpacing": [PET_MM, PET_MM], "SeriesDescription": "PET AC",
    }  # fmt: skip
    return series(folder, 6, number=2, **{"pixels": uptake} | own | more)


@pytest.fixture
def fused(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk that shows a CT; a PET of another grid, shifted against it, is open too."""
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 8))])
    import pydicom

    folder = pet(tmp_path / "pt")
    for k, path in enumerate(sorted(folder.glob("*.dcm"))):
        dataset = pydicom.dcmread(path)
        dataset.ImagePositionPatient = [-9, -11, -1 + 4 * k]
        dataset.save_as(path)
    desk.execute("file.open", paths=[str(folder)])
    desk.execute("stack.open", stack="1.2.3.1")
    return desk


def source(desk: Desk) -> BlendedSource:
    found = desk.active_source()
    assert isinstance(found, BlendedSource)
    return found


def lay(desk: Desk, mode: str = "blend") -> None:
    """Lay the PET over the CT; a viewport would have asked for its volume."""
    desk.execute("overlay.set", stack="1.2.3.2", mode=mode)
    upper = desk.store.catalog.stack("1.2.3.2")
    assert upper is not None
    desk.volumes.load(upper)


def test_voxels_of_the_second_series_lie_where_they_are_in_the_patient(fused: Desk) -> None:
    lay(fused)
    frame = source(fused).load(3)
    assert frame.upper is not None
    for column, row in ((10, 20), (33, 7), (58, 38)):
        x, y, z = -7.5 + COLUMN_MM * column, -10 + ROW_MM * row, 6.0
        found = value_at(frame.upper, (column, row))
        assert found is not None
        assert found.value == pytest.approx(uptake_at(x, y, z), abs=0.51)  # VTK rounds to the volume's integers
        below = value_at(frame, (column, row))
        assert below is not None
        assert below.value == 1000 + 30 + row - 1024


@pytest.mark.parametrize("opacity", [0.2, 0.5, 0.9])
def test_a_known_voxel_shows_the_mean_of_both_colours_weighed_by_the_opacity(fused: Desk, opacity: float) -> None:
    lay(fused)
    fused.execute("window.set", center=0, width=200)
    fused.execute("overlay.window", center=200, width=400)
    fused.execute("overlay.opacity", opacity=opacity)
    look = fused.store.view.active_slot.look
    look = replace(look, window=Window(0, 200, EXACT), blend=replace(look.blend, window=Window(200, 400, EXACT)))
    made = full(source(fused).load(3), look)
    for column, row in ((10, 20), (33, 7), (58, 38)):
        hounsfield = 1000 + 30 + row - 1024
        grey = np.clip(round((hounsfield + 100) / 200 * 255), 0, 255)
        value = uptake_at(-7.5 + COLUMN_MM * column, -10 + ROW_MM * row, 6.0)
        over = colours.lut("hot iron")[round(np.clip(round(value) / 400, 0, 1) * 255)].astype(float)
        expected = grey * (1 - opacity) + over * opacity
        assert made[row, column].astype(float) == pytest.approx(expected, abs=2.5), (row, column)


def test_beside_the_second_series_the_first_is_seen_alone(fused: Desk, tmp_path: Path) -> None:
    # The PET ends at z = -1 + 4 * 5.5 = 21 mm.
    fused.execute("file.open", paths=[str(series(tmp_path / "high", 8, number=3, first_mm=14.0))])
    fused.execute("stack.open", stack="1.2.3.3")
    lay(fused)
    for index, is_beside in ((3, False), (4, True)):
        frame = source(fused).load(index)
        assert frame.upper is not None
        found = value_at(frame.upper, (10, 20))
        assert found is not None
        assert found.is_padding is is_beside
    look = fused.store.view.active_slot.look
    assert np.array_equal(full(frame, look)[20, 10], full(replace(frame, upper=None), look)[20, 10].repeat(3))


def test_planes_carry_the_second_series_too(fused: Desk) -> None:
    lay(fused)
    stack = fused.active_stack()
    assert stack is not None
    fused.volumes.load(stack)
    fused.execute("layout.mpr")
    fused.execute("viewport.select", slot=1)
    fused.execute("overlay.set", stack="1.2.3.2")
    assert [slot.overlay for slot in fused.store.view.slots] == ["1.2.3.2"] * 3
    frame = source(fused).load(20)
    info = source(fused).info(20)
    assert frame.upper is not None
    assert info.plane is not None
    assert info.spacing is not None
    x, y, z = info.plane.to_lps([(30, 5)], info.spacing)[0]
    found = value_at(frame.upper, (30, 5))
    assert found is not None
    assert found.value == pytest.approx(uptake_at(x, y, z), abs=0.51)


def test_what_shares_no_space_is_refused_and_says_why(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "a"))])
    elsewhere = series(tmp_path / "b", number=2, FrameOfReferenceUID="1.2.9.2")
    desk.execute("file.open", paths=[str(elsewhere), str(series(tmp_path / "c", 1, number=3))])
    desk.execute(
        "file.open", paths=[str(colour(tmp_path / "d", StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.3.4"))]
    )
    desk.execute("stack.open", stack="1.2.3.1")
    for key, why in (("1.2.3.2", "share no frame"), ("1.2.3.3", "single picture"), ("1.2.3.1", "over itself")):
        assert why in refusal(desk, "overlay.set", stack=key)
    assert "share no frame" in refusal(desk, "overlay.spy")
    assert "no series lies over" in refusal(desk, "overlay.opacity", opacity=0.5)
    desk.execute("stack.open", stack="1.2.3.4")
    assert "do not say where" in refusal(desk, "overlay.set", stack="1.2.3.1")


def refusal(desk: Desk, action: str, **args: Any) -> str:
    with pytest.raises(ViewerError) as caught:
        desk.execute(action, **args)
    return caught.value.sentence()


def test_blending_is_undone_step_by_step_and_a_drag_is_one_step(fused: Desk) -> None:
    lay(fused)
    for opacity in (0.6, 0.7, 0.8):
        fused.execute("overlay.opacity", opacity=opacity)
    assert fused.store.undo() == "Opacity"
    assert fused.store.view.active_slot.look.blend.opacity == 0.5
    assert fused.store.undo() == "Lay series over"
    assert fused.store.view.active_slot.overlay == ""
    fused.store.redo()
    assert fused.store.view.active_slot.overlay == "1.2.3.2"


def test_the_spy_glass_looks_into_the_series_beside_and_is_put_away_by_the_same_key(fused: Desk) -> None:
    fused.execute("overlay.spy")
    slot = fused.store.view.active_slot
    assert (slot.overlay, slot.look.blend.mode) == ("1.2.3.2", BlendMode.SPY)
    fused.execute("overlay.more")
    assert fused.store.view.active_slot.look.blend.radius == pytest.approx(0.3)
    fused.execute("overlay.spy")
    assert fused.store.view.active_slot.overlay == ""


def test_the_next_mode_more_and_less(fused: Desk) -> None:
    lay(fused)
    fused.execute("overlay.less")
    assert fused.store.view.active_slot.look.blend.opacity == pytest.approx(0.4)
    fused.execute("overlay.mode")
    fused.execute("overlay.more")
    blend = fused.store.view.active_slot.look.blend
    assert (blend.mode, blend.split) == (BlendMode.SWIPE, pytest.approx(0.4))
    fused.execute("overlay.mode")
    fused.execute("overlay.mode")
    assert fused.store.view.active_slot.look.blend.mode is BlendMode.BLEND


def test_a_closed_series_lies_over_nothing(fused: Desk) -> None:
    lay(fused)
    fused.execute("study.close")
    assert all(slot.overlay == "" for slot in fused.store.view.slots)


def test_the_corner_names_the_series_that_lies_over(fused: Desk) -> None:
    from viewer.actions.drawing import overlay_of
    from viewer.actions.sources import Shown
    from viewer.core.look import Camera2D, place

    lay(fused)
    blended = source(fused)
    frame = blended.load(2)
    shown = Shown(blended, 2, blended.info(2), frame)
    look = fused.store.view.active_slot.look
    placement = place(Camera2D(), (ROWS, COLUMNS), shown.info.aspect, (400, 300))
    made = overlay_of(None, shown, look, Camera2D(), placement, OverlayText.FULL)
    assert any("50% 2 ·" in line.text and "PET AC" in line.text for line in made.corners.bottom_left)
    assert made.bar is not None


def test_planes_and_a_reset_keep_what_lies_over_the_picture(fused: Desk) -> None:
    lay(fused, "swipe")
    fused.execute("overlay.window", center=200, width=400)
    blend = fused.store.view.active_slot.look.blend
    fused.execute("window.set", center=0, width=200)
    fused.execute("view.reset")
    assert fused.store.view.active_slot.look.window is None
    assert fused.store.view.active_slot.look.blend == blend
    fused.execute("layout.mpr")
    assert [(slot.overlay, slot.look.blend) for slot in fused.store.view.slots] == [("1.2.3.2", blend)] * 3


def test_reading_uptake_in_another_unit_leaves_the_colours_over_the_picture_as_they_are(
    desk: Desk, tmp_path: Path
) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 6))])
    uptakes: dict[str, Any] = {
        "Units": "BQML", "PatientWeight": "70", "PatientSize": "1.75", "PatientSex": "M", "SeriesDate": "20260102",
        "SeriesTime": "100000", "AcquisitionDate": "20260102", "AcquisitionTime": "100000", "DecayCorrection": "START",
        "CorrectedImage": ["DECY", "ATTN", "SCAT"], "RadiopharmaceuticalInformationSequence": Sequence([tracer()]),
        "RescaleSlope": 20,
    }  # fmt: skip
    desk.execute("file.open", paths=[str(pet(tmp_path / "pt", **uptakes))])
    desk.execute("stack.open", stack="1.2.3.1")
    lay(desk)
    look = desk.store.view.active_slot.look
    assert look.blend.window == Window(3, 6, EXACT, look.blend.window.name if look.blend.window else "")
    before = full(source(desk).load(2), look)
    desk.execute("stack.open", stack="1.2.3.2", slot=0)
    desk.execute("stack.open", stack="1.2.3.1", slot=0)
    desk.execute("layout.set", layout="1x2")
    desk.execute("stack.open", stack="1.2.3.2", slot=1)
    desk.execute("viewport.select", slot=1)
    desk.execute("values.read", name="modality")
    desk.execute("viewport.select", slot=0)
    after = desk.store.view.active_slot.look
    assert after.blend.window is not None
    assert after.blend.window.width == pytest.approx(6 / FACTOR)
    # All colours stay, but for a step where a value lies on the border of two.
    shown = full(source(desk).load(2), after).astype(int)
    assert np.abs(shown - before).max() <= 2
