"""The convention of the sides: where the patient's left comes to lie, and that nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.actions.made import COLUMNS, ROWS, desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.drawing import compose_picture, overlay_of
from viewer.actions.sides import seen
from viewer.actions.sources import Shown
from viewer.actions.together import camera_changed
from viewer.core.conventions import Conventions, Sides, has_sides, is_mirrored
from viewer.core.geometry import Plane, Vec3
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.core.pixels import Window
from viewer.paint.corner_text import Corners, Line, Tone
from viewer.paint.image import to_array
from viewer.state.links import Links
from viewer.state.view import SlotKind

NEUROLOGICAL = Conventions(sides=Sides.NEUROLOGICAL)
LEFT_IS_LEFT = "Neurological: left is left"
SIZE = (480, 320)
S = float(np.sqrt(0.5))
AXIAL, CORONAL = ((1, 0, 0), (0, 1, 0)), ((1, 0, 0), (0, 0, -1))
OBLIQUE = ((0.8, 0.6, 0.0), (0.0, 0.0, -1.0))
TILTED = ((1, 0, 0), (0, S, -S))
FEET_FIRST = ((-1, 0, 0), (0, 1, 0))
PRONE = ((-1, 0, 0), (0, -1, 0))
HEADS_DOWN = ((0, 1, 0), (1, 0, 0))


def bright_left(k: int) -> np.ndarray:
    """Return air with a bright spot in the rightmost columns of the stored picture."""
    made = np.zeros((ROWS, COLUMNS), np.uint16)
    made[ROWS // 2 - 3 : ROWS // 2 + 3, COLUMNS - 8 : COLUMNS - 2] = 2000
    return made + np.uint16(k)


def shown(desk: Desk, index: int = 0) -> Shown:
    source = desk.active_source()
    return Shown(source, index, source.info(index), source.load(index))


def side_of_spot(desk: Desk, conventions: Conventions, camera: Camera2D | None = None) -> str:
    """Return the side of the screen where the bright spot comes to lie."""
    look = Look(window=Window(500, 1000))
    picture = compose_picture(
        None, shown(desk), look, camera or Camera2D(), SIZE, OverlayText.NONE, conventions=conventions
    )
    bright = np.argwhere(to_array(picture)[60:-60, 40:-40].min(axis=2) > 200)
    return "left" if bright[:, 1].mean() < (SIZE[0] - 80) / 2 else "right"


def overlay(desk: Desk, conventions: Conventions, camera: Camera2D, text: OverlayText = OverlayText.FULL):
    at = shown(desk)
    placement = place(seen(camera, at.info, conventions.sides), at.info.shape, at.info.aspect, SIZE)
    return overlay_of(None, at, Look(), camera, placement, text, conventions=conventions)


def mark(corners: Corners) -> list[Line]:
    words = ("Neurological", "Radiological", "Turned:")
    return [line for line in corners.bottom_left if line.text.startswith(words)]


@pytest.fixture
def opened(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    del qapp  # letters need fonts
    desk = desk_at(tmp_path / "home")
    yield desk
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()


def open_with(desk: Desk, tmp_path: Path, planes: tuple[Vec3, Vec3], **attributes: object) -> None:
    iop = [*planes[0], *planes[1]]
    desk.execute(
        "file.open",
        paths=[str(series(tmp_path / "in", 3, pixels=bright_left, ImageOrientationPatient=iop, **attributes))],
    )


@pytest.mark.parametrize(
    ("planes", "radiological", "neurological"),
    [
        # The spot is at the end of the rows: at the patient's left where these lead there, else at the right.
        pytest.param(AXIAL, "right", "left", id="axial"),
        pytest.param(CORONAL, "right", "left", id="coronal"),
        pytest.param(OBLIQUE, "right", "left", id="oblique"),
        pytest.param(TILTED, "right", "left", id="tilted"),
        pytest.param(FEET_FIRST, "right", "right", id="feet-first-seen-from-the-head"),
        pytest.param(PRONE, "right", "right", id="prone"),
    ],
)
def test_left_comes_to_the_left_whatever_way_the_patient_lies(
    opened: Desk, tmp_path: Path, planes: tuple[Vec3, Vec3], radiological: str, neurological: str
) -> None:
    open_with(opened, tmp_path, planes)
    assert side_of_spot(opened, Conventions()) == radiological
    assert side_of_spot(opened, NEUROLOGICAL) == neurological
    drawn = overlay(opened, NEUROLOGICAL, Camera2D())
    assert (drawn.edges.left[0], drawn.edges.right[0]) == ("L", "R")
    assert [line.text for line in mark(drawn.corners)] == [LEFT_IS_LEFT]
    assert mark(drawn.corners)[0].tone is Tone.WARNING
    usual = overlay(opened, Conventions(), Camera2D())
    expected = ("L", "R") if planes[0][0] < 0 else ("R", "L")
    assert (usual.edges.left[0], usual.edges.right[0]) == expected
    assert not mark(usual.corners)


def test_the_mark_stays_without_text_and_tells_what_was_turned_by_hand(opened: Desk, tmp_path: Path) -> None:
    open_with(opened, tmp_path, AXIAL)
    for text in OverlayText:
        assert [line.text for line in mark(overlay(opened, NEUROLOGICAL, Camera2D(), text).corners)] == [LEFT_IS_LEFT]
    flipped = overlay(opened, NEUROLOGICAL, Camera2D().with_flip(horizontal=True))
    assert mark(flipped.corners)[0].text == "Radiological: left is right"
    assert (flipped.edges.left[0], flipped.edges.right[0]) == ("R", "L")
    turned = overlay(opened, NEUROLOGICAL, Camera2D().with_turn(90))
    assert mark(turned.corners)[0].text == "Turned: see the letters"
    assert turned.edges.top[0] == "L"
    upside_down = overlay(opened, NEUROLOGICAL, Camera2D().with_flip(horizontal=False))
    assert mark(upside_down.corners)[0].text == LEFT_IS_LEFT


@pytest.mark.parametrize(
    ("planes", "modality"),
    [
        pytest.param(((0, 1, 0), (0, 0, -1)), "MR", id="sagittal"),
        pytest.param(HEADS_DOWN, "MR", id="sides-up-and-down"),
        *(pytest.param(AXIAL, modality, id=modality) for modality in ("CR", "DX", "MG", "XA", "RF", "PX", "IO")),
    ],
)
def test_sagittal_pictures_and_projections_stay(planes: tuple[Vec3, Vec3], modality: str) -> None:
    plane = Plane((0.0, 0.0, 0.0), *planes)
    assert not has_sides(plane, modality)
    assert not is_mirrored(plane, modality, Sides.NEUROLOGICAL)
    assert not has_sides(None, "CT")


def test_what_a_state_or_a_chest_wall_places_stays(opened: Desk, tmp_path: Path) -> None:
    open_with(opened, tmp_path, AXIAL)
    info = shown(opened).info
    assert seen(Camera2D(), info, Sides.NEUROLOGICAL) == Camera2D(is_flipped_h=True)
    assert seen(Camera2D(), replace(info, presentation="1.2"), Sides.NEUROLOGICAL) == Camera2D()
    beside = Camera2D(justify="left")
    assert seen(beside, info, Sides.NEUROLOGICAL) is beside


def test_planes_of_a_volume_follow_and_the_sagittal_one_does_not(opened: Desk, tmp_path: Path) -> None:
    open_with(opened, tmp_path, AXIAL)
    stack = opened.active_stack()
    assert stack is not None
    opened.volumes.load(stack)
    opened.execute("layout.mpr")
    found = {}
    for slot in opened.store.view.slots:
        if slot.kind is SlotKind.PLANE:
            source = opened.source_of(slot)
            assert source is not None
            found[slot.plane] = seen(Camera2D(), source.info(0), Sides.NEUROLOGICAL).is_flipped_h
    assert found == {"axial": True, "coronal": True, "sagittal": False}


def test_the_setting_holds_at_once_and_changes_neither_cameras_nor_points_nor_history(
    opened: Desk, tmp_path: Path
) -> None:
    open_with(opened, tmp_path, AXIAL)
    opened.execute("annotation.add", kind="length", points=["10,10", "50,10"])
    (before,) = opened.store.document.annotations.values()
    history = opened.store.history()
    slots = opened.store.view.slots
    opened.execute("settings.set", name="sides", value="neurological")
    assert opened.store.view.conventions.sides is Sides.NEUROLOGICAL
    assert opened.store.view.slots == slots
    assert opened.store.history() == history
    (after,) = opened.store.document.annotations.values()
    assert after is before
    assert opened.stats_of(after)[0].value == pytest.approx(10.0)


def test_reset_and_undo_come_back_to_the_view_of_the_convention(opened: Desk, tmp_path: Path) -> None:
    open_with(opened, tmp_path, AXIAL)
    opened.execute("settings.set", name="sides", value="neurological")
    info = shown(opened).info
    first = seen(opened.store.view.active_slot.camera, info, Sides.NEUROLOGICAL)
    assert first.is_flipped_h
    for back in ("view.reset", "edit.undo"):
        opened.execute("view.flip_h")
        opened.execute("view.rotate_right")
        assert seen(opened.store.view.active_slot.camera, info, Sides.NEUROLOGICAL) != first
        opened.execute(back)
        if back == "edit.undo":
            opened.execute(back)
        assert seen(opened.store.view.active_slot.camera, info, Sides.NEUROLOGICAL) == first


def test_linked_panning_goes_the_same_way_on_the_screen(opened: Desk, tmp_path: Path) -> None:
    """A mirrored picture beside one of another patient's space that lies the other way in its file."""
    open_with(opened, tmp_path, AXIAL)
    key = opened.store.view.active_slot.stack_key
    iop = [*FEET_FIRST[0], *FEET_FIRST[1]]
    other = series(tmp_path / "other", 3, number=2, FrameOfReferenceUID="1.2.9.2", ImageOrientationPatient=iop)
    opened.execute("file.open", paths=[str(other)])
    stacks = {stack.key for study in opened.store.catalog.studies.values() for stack in study.stacks}
    (second,) = stacks - {key}
    view = opened.store.view.with_layout(1, 2)
    one, two = (replace(view.slots[0], stack_key=name, index=0) for name in (key, second))
    view = replace(view, slots=(one, two), links=Links(pan=True), conventions=NEUROLOGICAL)
    lead = replace(one.camera, scale=4.0, center_px=(20.0, 20.0))
    view = camera_changed(view, 0, lead, opened.source_of)
    gone = []
    for slot, start in zip(view.slots, (one, two), strict=True):
        source = opened.source_of(slot)
        assert source is not None
        info = source.info(0)
        cameras = (replace(camera, scale=4.0) for camera in (start.camera, slot.camera))
        points = [
            place(seen(camera, info, Sides.NEUROLOGICAL), info.shape, info.aspect, SIZE).to_screen([(5, 5)])[0]
            for camera in cameras
        ]
        gone.append(points[1] - points[0])
    assert abs(gone[0][0]) > 5
    assert gone[0] == pytest.approx(gone[1], abs=1.0)


def test_a_picture_that_is_saved_lies_as_on_the_screen(opened: Desk, tmp_path: Path) -> None:
    open_with(opened, tmp_path, AXIAL)
    opened.execute("window.set", center=500 - 1024, width=1000)
    sides = {}
    for value in ("radiological", "neurological"):
        opened.execute("settings.set", name="sides", value=value)
        target = tmp_path / f"{value}.png"
        opened.execute("export.picture", path=str(target), annotations=False)
        grey = to_array(QImage(str(target)).convertToFormat(QImage.Format.Format_RGB32))[300:-300, 60:-60].min(axis=2)
        columns = np.argwhere(grey > 200)[:, 1]
        sides[value] = "left" if columns.mean() < grey.shape[1] / 2 else "right"
    assert sides == {"radiological": "right", "neurological": "left"}
