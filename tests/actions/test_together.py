"""Window, zoom, pan and inversion that viewports share by choice, in mm on the patient."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from viewer.actions.sources import PictureSource, StackSource
from viewer.actions.together import camera_changed, look_changed
from viewer.core.geometry import Plane, Spacing
from viewer.core.look import Camera2D, Look, fit_scale, place
from viewer.core.pixels import PixelInfo, Rescale, Window
from viewer.core.records import Instance, Location, Series, Stack, StackItem
from viewer.state.links import Links
from viewer.state.view import Slot, SlotKind, ViewState

VIEWPORT = (400.0, 300.0)


def one(key: str, rows: int, columns: int, mm: float, *, at=(0.0, 0.0, 0.0), space="1.2.9", modality="CT", unit="HU"):
    """Return a stack of one axial picture with square pixels of `mm`, its outer corner at a point."""
    corner = (at[0] + mm / 2, at[1] + mm / 2, at[2])
    spacing = Spacing(mm, mm) if mm else None
    instance = Instance(
        Location(key), key, "1", "1", "1", key, modality, pixel=PixelInfo(rows, columns), spacing=spacing,
        planes=(Plane(corner, (1, 0, 0), (0, 1, 0)),) if space else (), frame_of_reference_uid=space,
        rescales=(Rescale(1, 0, unit),),
    )  # fmt: skip
    return Stack(key, Series(key, "1", modality=modality), (StackItem(instance),))


class Pair:
    """Viewports of one picture each."""

    def __init__(self, *stacks: Stack, **links: Any) -> None:
        self.stacks = {stack.key: stack for stack in stacks}
        slots = tuple(Slot(SlotKind.STACK, stack.key) for stack in stacks)
        self.view = ViewState(1, len(slots), slots, links=Links(**links))

    def source_of(self, slot: Slot) -> PictureSource | None:
        found = self.stacks.get(slot.stack_key)
        return StackSource(found, None) if found else None  # type: ignore[arg-type]

    def place(self, number: int, camera: Camera2D) -> tuple[Camera2D, ...]:
        self.view = camera_changed(self.view, number, camera, self.source_of)
        return tuple(slot.camera for slot in self.view.slots)

    def draw(self, number: int, look: Look) -> tuple[Look, ...]:
        self.view = look_changed(self.view, number, look, self.source_of)
        return tuple(slot.look for slot in self.view.slots)

    def scale_mm(self, number: int) -> float:
        """Return screen px for each mm."""
        info = self.source_of(self.view.slots[number]).info(0)  # type: ignore[union-attr]
        camera = self.view.slots[number].camera
        scale = camera.scale or fit_scale(camera, info.shape, info.aspect, VIEWPORT)
        return scale / info.spacing.column_mm  # type: ignore[union-attr]

    def middle_mm(self, number: int) -> np.ndarray:
        """Return the point in LPS mm in the middle of a viewport."""
        info = self.source_of(self.view.slots[number]).info(0)  # type: ignore[union-attr]
        to = place(self.view.slots[number].camera, info.shape, info.aspect, VIEWPORT)
        pixel = to.to_picture([(VIEWPORT[0] / 2, VIEWPORT[1] / 2)])
        return info.plane.to_lps(pixel, info.spacing)[0]  # type: ignore[union-attr]


def test_nothing_is_taken_along_that_is_not_linked() -> None:
    pair = Pair(one("a", 512, 512, 0.7), one("b", 256, 256, 1.4))
    assert pair.place(0, Camera2D(scale=2.0, center_px=(10, 10)))[1] == Camera2D()
    assert pair.draw(0, Look(window=Window(40, 400), is_inverted=True))[1] == Look()


@pytest.mark.ux("sync-choice")
def test_linked_zoom_gives_pictures_of_other_matrices_the_same_scale_in_mm() -> None:
    pair = Pair(one("a", 512, 512, 0.7), one("b", 256, 256, 1.9), zoom=True)
    pair.place(0, Camera2D(scale=2.1))
    assert pair.scale_mm(0) == pytest.approx(3.0)
    assert pair.scale_mm(1) == pytest.approx(3.0)
    pair.place(1, Camera2D(scale=1.9))
    assert pair.scale_mm(0) == pytest.approx(1.0)


def test_a_fitted_picture_has_the_others_at_its_scale_at_any_size_of_the_window() -> None:
    pair = Pair(one("a", 512, 512, 0.7), one("b", 256, 200, 1.9), one("c", 1024, 1024, 0.35), zoom=True)
    pair.place(0, Camera2D(scale=5.0))
    cameras = pair.place(0, Camera2D())
    assert all(camera.scale is None for camera in cameras)
    assert pair.scale_mm(1) == pytest.approx(pair.scale_mm(0))
    # The same extent in the patient is fitted as it is.
    assert cameras[2] == Camera2D()


def test_a_turned_picture_that_is_fitted_lends_its_extent_on_the_screen() -> None:
    pair = Pair(one("a", 300, 100, 1.0), one("b", 256, 256, 1.0), zoom=True)
    pair.place(0, Camera2D(rotation_deg=90, scale=2))
    pair.place(0, Camera2D(rotation_deg=90))
    assert pair.scale_mm(0) == pytest.approx(400 / 300)
    assert pair.scale_mm(1) == pytest.approx(400 / 300)


@pytest.mark.ux("sync-choice")
def test_linked_pan_keeps_one_point_of_the_patient_in_the_middle_of_both() -> None:
    pair = Pair(one("a", 512, 512, 0.7, at=(-170, -180, 0)), one("b", 128, 128, 4.0, at=(-256, -256, 3)), pan=True)
    pair.place(0, Camera2D(center_px=(100.25, 301.5)))
    assert pair.middle_mm(1)[:2] == pytest.approx(pair.middle_mm(0)[:2])
    pair.place(0, Camera2D())
    assert pair.middle_mm(1)[:2] == pytest.approx(pair.middle_mm(0)[:2])


def test_pictures_of_other_spaces_are_moved_by_as_many_mm_on_the_screen() -> None:
    pair = Pair(one("a", 512, 512, 0.5), one("b", 256, 256, 2.0, space="1.2.8"), pan=True)
    pair.view = pair.view.with_slot(1, replace(pair.view.slots[1], camera=Camera2D(center_px=(60.0, 70.0))))
    # 40 columns of 0.5 mm to the right are 10 of 2 mm.
    assert pair.place(0, Camera2D(center_px=(255.5 + 40, 255.5)))[1].center_px == pytest.approx((70.0, 70.0))
    turned = Camera2D(center_px=(60.0, 70.0), rotation_deg=90)
    pair = Pair(one("a", 512, 512, 0.5), one("b", 256, 256, 2.0, space="1.2.8"), pan=True)
    pair.view = pair.view.with_slot(1, replace(pair.view.slots[1], camera=turned))
    # To the right on the screen is up in a picture turned clockwise by 90 degrees.
    assert pair.place(0, Camera2D(center_px=(255.5 + 40, 255.5)))[1].center_px == pytest.approx((60.0, 60.0))


def test_zoom_and_pan_are_switches_of_their_own() -> None:
    pair = Pair(one("a", 512, 512, 0.7), one("b", 256, 256, 1.4), zoom=True)
    assert pair.place(0, Camera2D(scale=3.0, center_px=(3.0, 4.0)))[1] == Camera2D(scale=6.0)
    pair = Pair(one("a", 512, 512, 0.7), one("b", 256, 256, 1.4), pan=True)
    assert pair.place(0, Camera2D(scale=3.0, center_px=(100.0, 4.0)))[1].scale is None


@pytest.mark.ux("sync-choice")
def test_a_linked_window_reaches_pictures_of_the_same_modality_and_unit() -> None:
    pair = Pair(
        one("a", 64, 64, 1), one("b", 64, 64, 1, space="1.2.8"), one("c", 64, 64, 1, modality="PT", unit="BQML"),
        one("d", 64, 64, 1, unit="US"), window=True,
    )  # fmt: skip
    windows = [look.window for look in pair.draw(0, Look(window=Window(40, 400), is_inverted=True))]
    assert windows == [Window(40, 400), Window(40, 400), None, None]
    assert [slot.look.is_inverted for slot in pair.view.slots] == [True, False, False, False]


def test_linked_inversion_reaches_all_pictures() -> None:
    pair = Pair(one("a", 64, 64, 1), one("b", 64, 64, 1, modality="MR", unit=""), invert=True)
    assert [look.is_inverted for look in pair.draw(0, Look(is_inverted=True))] == [True, True]
    assert [look.is_inverted for look in pair.draw(1, Look())] == [False, False]
