"""Frames as presentation states show them: order of the stages, subtraction, turn and area (PS3.4 N.2)."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from viewer.core.look import Camera2D, Look, fit_scale, place
from viewer.core.pixels import Frame, FrameRef, Lut, Overlay, Palette, PixelInfo, Rescale, Shutter, Window
from viewer.core.presentation_state import (
    Annotation,
    DisplayedArea,
    FrameShifts,
    Graphic,
    ImageReference,
    Layer,
    Mask,
    PresentationState,
    RegionShift,
    SizeMode,
    SoftcopyVoi,
    Text,
    Units,
)
from viewer.core.records import Instance, Location, StackItem
from viewer.core.shapes import Polyline, TextBox
from viewer.dicom.header import read as read_header
from viewer.dicom.pixels import load
from viewer.dicom.presentation_states import read
from viewer.display.displayed_area import camera_of
from viewer.display.presentation_shapes import shapes_of, spline
from viewer.display.presenting import present
from viewer.display.render import full, render
from viewer.display.subtraction import average, mask_frames, shifted, subtract, subtract_by_region
from viewer.display.voi import default_window

UID = "1.2.3.1"
RAMP = np.array([[0, 1, 2, 3], [100, 200, 300, 400]], dtype=np.uint16)


def instance(frames: int = 1) -> Instance:
    return Instance(Location("x"), UID, "1.2", "1.2.840.10008.1.2.1", "1", "1.1", "CT", frame_count=frames)


def frame(stored: np.ndarray = RAMP, number: int = 0, **info: Any) -> Frame:
    pixel = PixelInfo(*stored.shape[:2], bits_stored=12, high_bit=11)
    return Frame(
        FrameRef(UID, number),
        stored,
        replace(pixel, **info),
        Rescale(2.0, -100.0, "HU"),
        windows=(Window(40, 400),),
    )


def state(**attributes: Any) -> PresentationState:
    return PresentationState(instance(), "grey", references=(ImageReference(UID),), is_inverse=False, **attributes)


def shown(given: Frame, by: PresentationState, item: StackItem | None = None) -> Frame:
    def none(_: StackItem) -> Frame:
        raise AssertionError("no other frame is needed")

    return present(given, item or StackItem(instance()), by, none)


# -- values


@pytest.mark.answers("2.2", "pipeline order", "the state's window -90..110 beats the image's -160..240")
def test_the_window_of_the_state_comes_before_that_of_the_image() -> None:
    by = state(rescale=Rescale(2.0, -100.0, "HU"), vois=(SoftcopyVoi((Window(10.5, 201),)),))
    result = shown(frame(), by)
    assert default_window(result) == Window(10.5, 201)
    # 2 * 55 - 100 = 10 lies in the middle of -90..110: 0.5 * 255.
    assert full(replace(result, stored=np.array([[5, 55, 105]], dtype=np.uint16)), Look()).tolist() == [[0, 128, 255]]
    assert result.origin is not None
    assert default_window(result.origin) == Window(40, 400)


def test_the_user_may_window_on_from_the_state() -> None:
    result = shown(frame(), state(vois=(SoftcopyVoi((Window(10.5, 201),)),)))
    assert full(result, Look(window=Window(200.5, 2)))[1].tolist() == [0, 128, 255, 255]


@pytest.mark.answers("2.2", "pipeline order", "a state without rescale and window shows stored 0..4095 as 0..255")
def test_what_a_state_leaves_out_is_not_done_at_all() -> None:
    result = shown(frame(), state())
    assert result.rescale.is_identity
    assert default_window(result) == Window(2048, 4096)
    assert full(replace(result, stored=np.array([[0, 4095]], dtype=np.uint16)), Look()).tolist() == [[0, 255]]


@pytest.mark.answers("2.2", "MONOCHROME1", "shape IDENTITY shows 0 of a MONOCHROME1 image black, INVERSE white")
@pytest.mark.parametrize(("is_inverse", "first"), [(False, 0), (True, 255)])
def test_the_shape_of_the_state_overrides_the_sense_of_the_image(is_inverse: bool, first: int) -> None:
    by = replace(state(), is_inverse=is_inverse)
    for photometric in ("MONOCHROME1", "MONOCHROME2"):
        given = frame(np.array([[0, 4095]], dtype=np.uint16), photometric=photometric)
        assert full(shown(given, by), Look()).tolist() == [[first, 255 - first]]


@pytest.mark.answers(
    "2.2", "pipeline order", "modality table 3 - x, window, then presentation table: [0, 3] -> [10, 0]"
)
def test_modality_table_window_and_presentation_table_follow_each_other() -> None:
    by = state(
        modality_lut=Lut(0, np.array([3, 2, 1, 0], dtype=np.uint16), 2),
        presentation_lut=Lut(0, np.array([0, 200, 100, 10], dtype=np.uint16), 8),
    )
    result = shown(frame(np.array([[0, 1, 2, 3]], dtype=np.uint16)), by)
    assert full(result, Look()).tolist() == [[10, 100, 200, 0]]


def test_a_table_of_signed_pixels_has_a_signed_first_input() -> None:
    by = state(modality_lut=Lut(65536 - 2, np.arange(5, dtype=np.uint16), 3))
    given = frame(np.array([[-3, -2, 0, 2, 9]], dtype=np.int16), is_signed=True)
    assert shown(given, by).values().tolist() == [[0, 0, 2, 4, 4]]


def test_pseudo_colours_are_those_of_the_windowed_value() -> None:
    rgb = np.array([[0, 0, 0], [255, 0, 0], [0, 0, 255]], dtype=np.uint8)
    by = replace(state(palette=Palette(0, rgb)), kind="pseudo-colour")
    result = shown(frame(np.array([[0, 2048, 4095]], dtype=np.uint16)), by)
    assert full(result, Look()).tolist() == [rgb.tolist()]
    assert full(result, Look(is_inverted=True)).tolist() == [rgb[::-1].tolist()]


def test_images_that_a_state_does_not_name_stay_as_they_are() -> None:
    given = frame()
    other = replace(state(), references=(ImageReference("9.9"), ImageReference(UID, (4,))))
    assert shown(given, other) is given


@pytest.mark.answers(
    "2.2", "pipeline order", "gsps-lut: modality, VOI and presentation tables give expected.png exactly"
)
def test_three_tables_of_a_real_state_give_the_expected_picture(corpus: Path) -> None:
    folder = corpus / "sr-ko-gsps" / "gsps-lut"
    found = read_header(Location(str(folder / "imageForPrLUTs.dcm"))).instance
    by = read(read_header(Location(str(folder / "prLUTs.dcm"))).instance)
    expected = cv2.imread(str(folder / "expected.png"), cv2.IMREAD_GRAYSCALE)
    assert expected is not None
    assert np.array_equal(full(shown(load(found), by, StackItem(found)), Look()), expected)


# -- subtraction


def cine(*stored: np.ndarray) -> tuple[Instance, list[Frame]]:
    return instance(len(stored)), [frame(one, number) for number, one in enumerate(stored)]


def subtracted(pictures: list[Frame], of: Instance, mask: Mask, number: int, **attributes: Any) -> Frame:
    by = state(masks=(mask,), **attributes)
    return present(pictures[number], StackItem(of, number), by, lambda item: pictures[item.frame])


@pytest.mark.answers("2.2", "pipeline order", "mask 90 from contrast 100 after slope 2: -20 + 40 -> exact 20")
def test_the_mask_is_taken_away_exactly_after_the_modality_transform() -> None:
    of, pictures = cine(np.full((2, 3), 90, np.uint16), np.full((2, 3), 100, np.uint16))
    result = subtracted(pictures, of, Mask("AVG_SUB", (0,)), 1, rescale=Rescale(2.0, -100.0, "HU"))
    assert result.values().tolist() == [[20, 20, 20]] * 2
    assert result.stored.dtype.kind == "i"
    assert result.origin is pictures[1]
    back = subtracted(pictures, of, Mask("AVG_SUB", (1,)), 0)
    assert back.values().tolist() == [[-10, -10, -10]] * 2


def test_several_mask_frames_are_averaged_and_contrast_frames_too() -> None:
    of, pictures = cine(*(np.full((1, 2), value, np.uint16) for value in (10, 13, 100, 104)))
    result = subtracted(pictures, of, Mask("AVG_SUB", (0, 1), averaging=2), 2)
    assert result.values().tolist() == [[90.5, 90.5]]


def test_frames_out_of_range_are_not_subtracted() -> None:
    of, pictures = cine(*(np.full((1, 2), value, np.uint16) for value in (10, 50, 60)))
    mask = Mask("AVG_SUB", (0,), ranges=((2, 2),))
    assert subtracted(pictures, of, mask, 1).values().tolist() == [[50, 50]]
    assert subtracted(pictures, of, mask, 2).values().tolist() == [[50, 50]]


def test_a_mask_that_the_file_lacks_is_told() -> None:
    of, pictures = cine(np.full((1, 2), 10, np.uint16), np.full((1, 2), 50, np.uint16))
    result = subtracted(pictures, of, Mask("AVG_SUB", (7,)), 1)
    assert result.values().tolist() == [[50, 50]]
    assert "not subtracted" in result.note


def test_time_interval_differencing_takes_the_frame_before() -> None:
    assert mask_frames(Mask("TID", offset=2), 5, 10) == (3,)
    assert mask_frames(Mask("TID", offset=2), 1, 10) == ()
    reverse = Mask("REV_TID", ranges=((6, 9),), offset=1)
    assert [mask_frames(reverse, frame, 10) for frame in (6, 7, 8)] == [(5,), (4,), (3,)]


@pytest.mark.answers("2.2", "pipeline order", "a mask 0, 10, 20, 30 shifted by half a column: 5, 15, 25, 30")
def test_a_shift_of_half_a_pixel_interpolates_the_mask() -> None:
    mask = np.array([[0, 10, 20, 30]] * 2, dtype=np.uint16)
    assert shifted(mask, (0.0, 0.5)).tolist() == [[5, 15, 25, 30]] * 2
    assert shifted(mask, (0.0, -0.5)).tolist() == [[0, 5, 15, 25]] * 2
    assert shifted(mask.T, (0.5, 0.0)).T.tolist() == [[5, 15, 25, 30]] * 2
    assert shifted(mask, (0.0, 1.0)).tolist() == [[10, 20, 30, 30]] * 2
    assert subtract(np.full((2, 4), 40, np.uint16), mask, (0.0, 0.5)).tolist() == [[35, 25, 15, 10]] * 2


def test_the_last_region_that_holds_a_pixel_has_its_shift() -> None:
    contrast = np.full((3, 4), 100, np.uint16)
    mask = np.broadcast_to(np.array([0, 10, 20, 30], np.uint16), (3, 4))
    corner = RegionShift((0.0, 1.0), ((0, 0), (1, 0), (1, 1), (0, 1)))
    result = subtract_by_region(contrast, mask, (RegionShift((0.0, 2.0)), corner))
    assert result[0].tolist() == [90, 80, 70, 70]
    assert result[2].tolist() == [80, 70, 70, 70]
    alone = subtract_by_region(contrast, mask, (corner,))
    assert alone[2].tolist() == [100, 90, 80, 70]


def test_shifts_for_a_range_of_frames_stand_before_the_common_one() -> None:
    of, pictures = cine(*(np.broadcast_to(np.array([0, 10, 20], np.uint16), (1, 3)) for _ in range(3)))
    ranged = FrameShifts((RegionShift((0.0, 1.0)),), ((1, 1),))
    mask = Mask("AVG_SUB", (0,), shift=(0.0, 2.0), frame_shifts=(ranged,))
    assert subtracted(pictures, of, mask, 1).values().tolist() == [[-10, -10, 0]]
    assert subtracted(pictures, of, mask, 2).values().tolist() == [[-20, -10, 0]]


def test_one_picture_alone_is_its_own_mean() -> None:
    assert average([RAMP]) is RAMP


# -- turn, flip and displayed area


@pytest.mark.answers("2.1", "orientation letters", "turned 90 clockwise, then flipped: the first pixel is top left")
@pytest.mark.parametrize(
    ("rotation", "is_flipped", "corner"),
    [
        (0, False, (0, 0)), (90, False, (1, 0)), (180, False, (1, 1)), (270, False, (0, 1)),
        (0, True, (1, 0)), (90, True, (0, 0)), (180, True, (0, 1)), (270, True, (1, 1)),
    ],
)  # fmt: skip
def test_the_first_pixel_is_in_its_corner(rotation: int, is_flipped: bool, corner: tuple[int, int]) -> None:
    camera = camera_of(replace(state(), rotation_deg=rotation, is_flipped=is_flipped), UID, 0, 1.0)
    placement = place(camera, (40, 40), 1.0, (400, 400))
    x, y = placement.to_screen([(0, 0)])[0]
    assert (x > 200, y > 200) == (bool(corner[0]), bool(corner[1]))


def test_the_displayed_area_fills_the_viewport() -> None:
    by = state(areas=(DisplayedArea((9.5, 19.5, 59.5, 44.5)),))  # 50 columns, 25 rows
    camera = camera_of(by, UID, 0, 1.0)
    placement = place(camera, (100, 100), 1.0, (400, 400))
    assert placement.scale == pytest.approx(8.0)
    assert np.allclose(placement.to_screen([(9.5, 19.5), (59.5, 44.5)]), [(0, 100), (400, 300)])
    turned = camera_of(replace(by, rotation_deg=90), UID, 0, 1.0)
    assert fit_scale(turned, (100, 100), 1.0, (400, 400)) == pytest.approx(8.0)
    assert np.allclose(place(turned, (100, 100), 1.0, (400, 400)).to_screen([(9.5, 19.5)]), [(300, 0)])


def test_magnify_is_kept_and_the_pixel_shape_of_the_state_too() -> None:
    area = DisplayedArea((-0.5, -0.5, 9.5, 9.5), SizeMode.MAGNIFY, magnification=3.0, aspect=2.0)
    camera = camera_of(state(areas=(area,)), UID, 0, 1.0)
    placement = place(camera, (10, 10), 1.0, (400, 400))
    assert np.allclose(placement.matrix[:, :2], [[3, 0], [0, 6]])
    assert np.allclose(placement.to_screen([(4.5, 4.5)]), [(200, 200)])


def test_without_an_area_a_picture_is_fitted_as_ever() -> None:
    assert camera_of(state(), UID, 0, 1.0) == Camera2D()


# -- drawings


def drawn(by: PresentationState, camera: Camera2D | None = None) -> list[Any]:
    placement = place(camera or camera_of(by, UID, 0, 1.0), (100, 100), 1.0, (400, 400))
    return list(shapes_of(by, UID, 0, (100, 100), placement))


def test_layers_are_drawn_from_the_lowest_with_their_colours() -> None:
    line = (Graphic("POLYLINE", ((1, 1), (2, 2))),)
    by = state(
        layers=(Layer("BELOW", 1, (255, 0, 0)), Layer("ABOVE", 2, (0, 255, 0))),
        annotations=(Annotation("NONE", line), Annotation("ABOVE", line), Annotation("BELOW", line)),
    )
    assert [shape.color for shape in drawn(by)] == [(255, 0, 0), (0, 255, 0), None]


def test_drawings_of_other_images_are_left_out() -> None:
    line = (Graphic("POLYLINE", ((1, 1), (2, 2))),)
    assert drawn(state(annotations=(Annotation("A", line, references=(ImageReference("9.9"),)),))) == []


def test_an_ellipse_has_its_two_axes_and_a_circle_its_radius() -> None:
    by = state(
        annotations=(
            Annotation(
                "A",
                (
                    Graphic("ELLIPSE", ((10, 20), (50, 20), (30, 10), (30, 30)), is_filled=True),
                    Graphic("CIRCLE", ((30, 30), (33, 34))),
                ),
            ),
        )
    )
    ellipse, circle = drawn(by)
    points = np.asarray(ellipse.points)
    assert np.allclose([points.min(axis=0), points.max(axis=0)], [(10, 10), (50, 30)], atol=0.02)
    assert ellipse.is_closed
    assert ellipse.is_filled
    assert np.allclose(np.hypot(*(np.asarray(circle.points) - (30, 30)).T), 5.0)


def test_an_interpolated_curve_goes_through_its_points() -> None:
    points = np.array([(0.0, 0.0), (10.0, 5.0), (20.0, 0.0), (30.0, 5.0)])
    curve = spline(points)
    for point in points:
        assert np.hypot(*(curve - point).T).min() < 1e-9


def test_a_point_is_as_large_on_the_screen_at_any_zoom() -> None:
    by = state(annotations=(Annotation("A", (Graphic("POINT", ((30, 30),)),)),))
    for scale in (0.5, 8.0):
        (dot,) = drawn(by, Camera2D(scale=scale))
        assert isinstance(dot, Polyline)
        assert np.ptp(np.asarray(dot.points)[:, 0]) * scale == pytest.approx(8.0)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_text_of_the_displayed_area_stays_in_its_corner_however_the_picture_is_turned(rotation: int) -> None:
    text = Text(("corner",), ((0.0, 0.0), (0.5, 0.1)), Units.DISPLAY)
    by = replace(state(annotations=(Annotation("A", texts=(text,)),)), rotation_deg=rotation, is_flipped=rotation == 90)
    placement = place(camera_of(by, UID, 0, 1.0), (100, 100), 1.0, (400, 400))
    (box,) = shapes_of(by, UID, 0, (100, 100), placement)
    assert isinstance(box, TextBox)
    assert np.allclose(placement.to_screen(box.corners), [(0, 0), (200, 40)])


# -- bitmaps and shutters


WHITE = np.full((4, 6), 4095, dtype=np.uint16)


@pytest.mark.answers("2.2", "shutter", "rectangle and circle: seen is what lies in both, hidden grey 0x8080 is 128")
def test_a_picture_is_seen_through_all_shapes_of_a_shutter() -> None:
    by = state(shutter=Shutter((1, 0, 4, 2), (3.0, 1.0, 1.0), value=0x8080))
    result = shown(frame(WHITE), by)
    picture = full(result, Look())
    assert picture.tolist() == [
        [128, 128, 128, 255, 128, 128],
        [128, 128, 255, 255, 255, 128],
        [128, 128, 128, 255, 128, 128],
        [128] * 6,
    ]
    assert result.values().min() == 4095
    placement = place(Camera2D(scale=1.0, center_px=(2.5, 1.5)), (4, 6), 1.0, (6, 4))
    assert np.array_equal(render(result, Look(), placement, (6, 4)), picture)


def test_the_bits_of_a_bitmap_shutter_hide_their_pixels() -> None:
    by = state(shutter=Shutter(bitmap=Overlay(np.eye(4, 6, dtype=bool), group=0x6002)))
    assert (full(shown(frame(WHITE), by), Look()) == 0).tolist() == np.eye(4, 6, dtype=bool).tolist()


def test_only_bitmaps_that_the_state_activates_are_drawn_its_own_before_the_images() -> None:
    def dot(column: int, group: int) -> Overlay:
        bits = np.zeros((4, 6), dtype=bool)
        bits[0, column] = True
        return Overlay(bits, group=group)

    given = replace(frame(WHITE * 0), overlays=(dot(0, 0x6000), dot(1, 0x6002), dot(2, 0x6004)))
    by = state(overlays={0x6004: dot(4, 0x6004)}, activated={0x6000: "A", 0x6004: "A"})
    assert full(shown(given, by), Look())[0].tolist() == [255, 0, 0, 0, 255, 0]
    assert full(shown(given, by), Look(has_overlays=False)).max() == 0


@pytest.mark.answers("2.2", "overlay in high bits", "gsps-overlay: bits 15 and 14 and four bitmaps as in expected.png")
def test_bitmaps_of_a_real_state_are_where_the_expected_picture_has_them(corpus: Path) -> None:
    folder = corpus / "sr-ko-gsps" / "gsps-overlay"
    found = read_header(Location(str(folder / "overlay.dcm"))).instance
    by = read(read_header(Location(str(folder / "prOverlay.dcm"))).instance)
    expected = cv2.imread(str(folder / "expected.png"))
    assert expected is not None
    green = (expected == (0, 255, 0)).all(axis=2)
    result = shown(load(found), by, StackItem(found))
    drawn = np.zeros_like(green)
    for overlay in result.overlays:
        drawn |= overlay.bits
    # Two lie in the pixels' words, two in the image, two in the state; where nothing is drawn the greys are the same.
    assert [overlay.group for overlay in result.overlays] == [0x6000, 0x6002, 0x6004, 0x6006, 0x6008, 0x600A]
    assert np.array_equal(drawn, green)
    assert np.abs(full(result, Look())[~green].astype(int) - expected[~green][:, 0]).max() <= 2


def test_which_of_many_frames_a_state_names_is_told_at_once() -> None:
    names = (*(ImageReference(f"1.{n}") for n in range(5000)), ImageReference("2", tuple(range(0, 100_000, 2))))
    state = PresentationState(instance(), "grey", references=(*names, ImageReference("2", (1,))))
    start = time.process_time()
    found = [frame for frame in range(100_000) if state.covers("2", frame)]
    assert time.process_time() - start < 2
    assert found == [0, 1, *range(2, 100_000, 2)]
    assert state.covers("1.4999", 7)
    assert not state.covers("3")
