"""Presentation states: what is read of them, in whose coordinates, and what is refused."""

from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from tests.dicom.phantom_files import element, nested, raw_file, save
from tests.dicom.phantom_states import (
    ANGIO,
    BLENDING,
    annotation,
    area,
    image,
    item,
    polyline,
    read_state,
    state,
    table,
)
from viewer.core.errors import ViewerError
from viewer.core.pixels import VoiFunction, Window
from viewer.core.presentation_state import SizeMode, Units
from viewer.core.records import Location
from viewer.dicom.header import read as read_header
from viewer.dicom.presentation_items import MOST_ITEMS, MOST_POINTS
from viewer.dicom.presentation_states import read

UID = "1.2.3.1.1"


def test_label_creator_and_images_are_read(tmp_path: Path) -> None:
    found = read_state(state(image(UID, 2, 5), image("1.2.3.1.2")), tmp_path / "pr")
    assert (found.label, found.description, found.creator, found.created) == (
        "MADE", "made for a test", "Roe, Richard", "20260102 101500",
    )  # fmt: skip
    assert found.kind == "grey"
    assert [found.covers(UID, frame) for frame in range(6)] == [False, True, False, False, True, False]
    assert found.covers("1.2.3.1.2", 17)
    assert not found.covers("1.2.3.1.3")


@pytest.mark.answers("2.1", "centre vs corner", "the centre of pixel (10, 20), 10.5\\20.5 in the file, is (10, 20)")
def test_graphics_count_from_the_corner_of_the_first_pixel(tmp_path: Path) -> None:
    points = [0.0, 0.0, 10.5, 20.5, 1.0, 1.0]
    found = read_state(
        state(image(UID), GraphicAnnotationSequence=[annotation(GraphicObjectSequence=[polyline(points)])]),
        tmp_path / "pr",
    )
    (graphic,) = found.annotations[0].graphics
    assert np.allclose(graphic.points, [(-0.5, -0.5), (10.0, 20.0), (0.5, 0.5)], atol=1e-6)
    written = np.asarray(graphic.points) + 0.5
    assert np.allclose(written.ravel(), points, atol=1e-6)


def test_positions_in_the_displayed_area_stay_fractions(tmp_path: Path) -> None:
    text = item(
        BoundingBoxAnnotationUnits="DISPLAY",
        BoundingBoxTopLeftHandCorner=[0.1, 0.2],
        BoundingBoxBottomRightHandCorner=[0.5, 0.3],
        BoundingBoxTextHorizontalJustification="CENTER",
        AnchorPointAnnotationUnits="PIXEL",
        AnchorPoint=[10.5, 20.5],
        AnchorPointVisibility="Y",
        UnformattedTextValue="first line\r\nsecond line",
    )
    found = read_state(
        state(image(UID), GraphicAnnotationSequence=[annotation(TextObjectSequence=[text])]), tmp_path / "pr"
    )
    (read_text,) = found.annotations[0].texts
    assert read_text.box_units is Units.DISPLAY
    assert np.allclose(read_text.box, [(0.1, 0.2), (0.5, 0.3)])
    assert read_text.anchor == (10.0, 20.0)
    assert read_text.has_leader
    assert (read_text.lines, read_text.justify) == (("first line", "second line"), "CENTER")


@pytest.mark.answers("2.1", "centre vs corner", "a displayed area from 1\\1 to 6\\4 is the whole 4 x 6 picture")
def test_the_displayed_area_counts_pixels_from_one(tmp_path: Path) -> None:
    areas = [area(1, 1, 6, 4, ReferencedImageSequence=[image(UID)]), area(3, 2, 4, 2, "MAGNIFY")]
    areas[1].PresentationPixelMagnificationRatio = 2.5
    found = read_state(state(image(UID), image("1.2.3.1.2"), DisplayedAreaSelectionSequence=areas), tmp_path / "pr")
    whole = found.area_of(UID)
    assert whole is not None
    assert (whole.box, whole.mode) == ((-0.5, -0.5, 5.5, 3.5), SizeMode.FIT)
    part = found.area_of("1.2.3.1.2")
    assert part is not None
    assert (part.box, part.mode, part.magnification) == ((1.5, 0.5, 3.5, 1.5), SizeMode.MAGNIFY, 2.5)


def test_corners_of_a_mirrored_area_come_in_either_order(tmp_path: Path) -> None:
    found = read_state(state(image(UID), DisplayedAreaSelectionSequence=[area(6, 1, 1, 4)]), tmp_path / "pr")
    assert found.areas[0].box == (-0.5, -0.5, 5.5, 3.5)


def test_windows_and_tables_are_for_their_images(tmp_path: Path) -> None:
    vois = [
        item(WindowCenter=[40, 300], WindowWidth=[400, 1500], VOILUTFunction="LINEAR_EXACT",
             ReferencedImageSequence=[image(UID)]),
        item(VOILUTSequence=[table(10, [0, 128, 255])]),
    ]  # fmt: skip
    found = read_state(state(image(UID), image("1.2.3.1.2"), SoftcopyVOILUTSequence=vois), tmp_path / "pr")
    first = found.voi_of(UID)
    assert first is not None
    assert first.windows[0] == Window(40, 400, VoiFunction.LINEAR_EXACT)
    assert len(first.windows) == 2
    second = found.voi_of("1.2.3.1.2")
    assert second is not None
    assert second.luts[0].first == 10
    assert second.luts[0].values.tolist() == [0, 128, 255]


def test_layers_stand_in_their_order_with_their_colours(tmp_path: Path) -> None:
    layers = [
        item(GraphicLayer="ABOVE", GraphicLayerOrder=7, GraphicLayerRecommendedDisplayGrayscaleValue=65535),
        item(GraphicLayer="BELOW", GraphicLayerOrder=2,
             GraphicLayerRecommendedDisplayCIELabValue=[34885, 53485, 50171]),
    ]  # fmt: skip
    found = read_state(state(image(UID), GraphicLayerSequence=layers), tmp_path / "pr")
    assert [layer.name for layer in found.layers] == ["BELOW", "ABOVE"]
    assert found.layers[1].color == (255, 255, 255)
    red = found.layers[0].color  # L* 53.2, a* 80.1, b* 67.2: pure red, under D50 a little off
    assert red is not None
    assert red[0] >= 250
    assert max(red[1:]) <= 40


def test_masks_of_angiography_with_shifts_by_region(tmp_path: Path) -> None:
    shifts = item(
        PixelShiftFrameRange=[4, 7],
        RegionPixelShiftSequence=[item(MaskSubPixelShift=[0.5, -1.0], VerticesOfTheRegion=[1, 1, 1, 3, 3, 3, 3, 1])],
    )
    mask = item(
        MaskOperation="AVG_SUB",
        MaskFrameNumbers=[1, 2],
        ApplicableFrameRange=[3, 9],
        ContrastFrameAveraging=2,
        MaskSubPixelShift=[1.5, 0.25],
        PixelShiftSequence=[shifts],
    )
    found = read_state(state(image(UID), SOPClassUID=ANGIO, MaskSubtractionSequence=[mask]), tmp_path / "pr")
    (read_mask,) = found.masks
    assert (read_mask.frames, read_mask.ranges, read_mask.averaging) == ((0, 1), ((2, 8),), 2)
    assert read_mask.shift == (1.5, 0.25)
    assert read_mask.frame_shifts[0].ranges == ((3, 6),)
    assert read_mask.frame_shifts[0].regions[0].shift == (0.5, -1.0)
    assert read_mask.frame_shifts[0].regions[0].vertices == ((0, 0), (2, 0), (2, 2), (0, 2))
    assert found.kind == "angiography"


def test_a_state_that_blends_two_series_is_refused_with_the_reason(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="cannot be applied") as caught:
        read_state(state(image(UID), SOPClassUID=BLENDING), tmp_path / "pr")
    assert caught.value.detail == "it blends two series"


def test_a_state_that_names_no_image_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ViewerError) as caught:
        read_state(state(), tmp_path / "pr")
    assert caught.value.detail == "it names no picture"


# -- hostile


def test_more_items_than_anybody_draws_are_left_out_with_a_note(tmp_path: Path) -> None:
    drawn = [polyline([1.0, 1.0, 2.0, 2.0])] * (MOST_ITEMS + 1)
    many = state(image(UID), GraphicAnnotationSequence=[annotation(GraphicObjectSequence=drawn)])
    found = read_state(many, tmp_path / "pr")
    assert found.annotations == ()
    assert found.notes == (f"drawings left out: it holds more than {MOST_ITEMS:,} items",)


def test_more_points_than_can_be_drawn_are_left_out_with_a_note(tmp_path: Path) -> None:
    drawn = [polyline([1.0] * 16_000)] * (MOST_POINTS // 8_000 + 1)
    long = state(image(UID), GraphicAnnotationSequence=[annotation(GraphicObjectSequence=drawn)])
    found = read_state(long, tmp_path / "pr")
    assert found.annotations == ()
    assert "points" in found.notes[0]


@pytest.mark.parametrize(
    "data",
    [[float("nan"), 1.0, 2.0, 2.0], [float("inf"), 1.0, 2.0, 2.0], [1e30, 1.0, 2.0, 2.0], [1.0], []],
    ids=["nan", "infinite", "far away", "one number", "nothing"],
)
def test_drawings_without_two_real_points_are_left_out(tmp_path: Path, data: list[float]) -> None:
    odd = state(
        image(UID),
        GraphicAnnotationSequence=[
            annotation(GraphicObjectSequence=[polyline(data), polyline([1, 1, 2, 2], kind="SQUIGGLE")])
        ],
    )
    assert read_state(odd, tmp_path / "pr").annotations == ()


def test_a_damaged_table_is_left_out_with_a_note(tmp_path: Path) -> None:
    broken = item()
    broken.add_new(0x00283002, "US", [256, 0])
    found = read_state(state(image(UID), PresentationLUTSequence=[broken]), tmp_path / "pr")
    assert found.presentation_lut is None
    assert found.notes[0].startswith("presentation table left out")


def test_numbers_in_place_of_sequences_and_sequences_in_place_of_numbers_raise_nothing_else(tmp_path: Path) -> None:
    reference = element(8, 0x1155, b"UI", b"1.2.3.1.1\0")
    images = element(8, 0x1140, b"SQ", struct.pack("<HHI", 0xFFFE, 0xE000, len(reference)) + reference)
    series = element(8, 0x1115, b"SQ", struct.pack("<HHI", 0xFFFE, 0xE000, len(images)) + images)
    body = (
        element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.11.1")
        + element(8, 0x18, b"UI", b"1.2.3.77.1")
        + series
        + element(0x28, 0x3110, b"US", b"\1\0")
        + element(0x28, 0x6100, b"LO", b"no mask ")
        + element(0x70, 0x1, b"UN", b"\0" * 8)
        + element(0x70, 0x42, b"SQ", b"")
        + element(0x70, 0x5A, b"FD", b"\0" * 8)
        + element(0x70, 0x60, b"OB", b"\xff" * 8)
        + nested(3)
    )
    path = tmp_path / "pr"
    path.write_bytes(raw_file(body))
    found = read(read_header(Location(str(path))).instance)
    assert found.covers("1.2.3.1.1")
    assert (found.annotations, found.areas, found.layers, found.vois, found.masks) == ((), (), (), (), ())


def test_flipped_bytes_give_a_state_or_a_reason(tmp_path: Path) -> None:
    whole = state(
        image(UID, 1, 2),
        GraphicLayerSequence=[item(GraphicLayer="LAYER1", GraphicLayerOrder=1)],
        GraphicAnnotationSequence=[annotation(GraphicObjectSequence=[polyline([1, 1, 2, 2])])],
        DisplayedAreaSelectionSequence=[area(1, 1, 6, 4)],
        SoftcopyVOILUTSequence=[item(WindowCenter=40, WindowWidth=400), item(VOILUTSequence=[table(0, [0, 255])])],
        MaskSubtractionSequence=[item(MaskOperation="AVG_SUB", MaskFrameNumbers=1)],
    )
    data = save(whole, tmp_path / "pr").read_bytes()
    rng = np.random.default_rng(20)
    path = tmp_path / "mutated"
    for _ in range(300):
        mutated = bytearray(data)
        for at in rng.integers(132, len(data), size=int(rng.integers(1, 6))):
            mutated[at] = int(rng.integers(0, 256))
        path.write_bytes(mutated[: int(rng.integers(len(data) // 2, len(data) + 1))])
        with suppress(ViewerError):
            assert read(read_header(Location(str(path))).instance).references


# -- shutters and bitmaps


def bitmap(group: int, bits: np.ndarray, origin: tuple[int, int] = (1, 1)) -> dict[int, tuple[str, object]]:
    """Return the elements of an overlay by tag."""
    packed = np.packbits(bits.astype(np.uint8).ravel(), bitorder="little").tobytes()
    return {
        group << 16 | 0x0010: ("US", bits.shape[0]),
        group << 16 | 0x0011: ("US", bits.shape[1]),
        group << 16 | 0x0040: ("CS", "G"),
        group << 16 | 0x0050: ("SS", list(origin)),
        group << 16 | 0x0100: ("US", 1),
        group << 16 | 0x0102: ("US", 0),
        group << 16 | 0x3000: ("OW", packed + b"\0" * (len(packed) % 2)),
    }


@pytest.mark.answers("2.2", "shutter", "edges 2..5 and 1..3, counted from 1, are columns 1..4 and rows 0..2")
def test_shutters_of_a_state_count_from_one(tmp_path: Path) -> None:
    shut = state(
        image(UID),
        ShutterShape=["RECTANGULAR", "CIRCULAR", "POLYGONAL"],
        ShutterLeftVerticalEdge=2,
        ShutterRightVerticalEdge=5,
        ShutterUpperHorizontalEdge=1,
        ShutterLowerHorizontalEdge=3,
        CenterOfCircularShutter=[3, 4],
        RadiusOfCircularShutter=2,
        VerticesOfThePolygonalShutter=[1, 1, 1, 6, 4, 6],
        ShutterPresentationValue=32896,
    )
    shutter = read_state(shut, tmp_path / "pr").shutter
    assert shutter is not None
    assert shutter.rectangle == (1, 0, 4, 2)
    assert shutter.circle == (3, 2, 2)
    assert shutter.polygon == ((0, 0), (5, 0), (5, 3))
    assert shutter.value == 0x8080


def test_a_bitmap_shutter_is_no_overlay(tmp_path: Path) -> None:
    shut = state(image(UID), ShutterShape="BITMAP", ShutterOverlayGroup=0x6002, ShutterPresentationValue=0)
    bits = np.eye(4, 6, dtype=bool)
    for tag, (vr, value) in {**bitmap(0x6002, bits), **bitmap(0x6004, ~bits, (2, 3))}.items():
        shut.add_new(tag, vr, value)
    shut.add_new(0x60041001, "CS", "LAYER1")
    found = read_state(shut, tmp_path / "pr")
    assert found.shutter is not None
    assert found.shutter.bitmap is not None
    assert np.array_equal(found.shutter.bitmap.bits, bits)
    assert list(found.overlays) == [0x6004]
    assert found.overlays[0x6004].origin == (1, 2)
    assert dict(found.activated) == {0x6004: "LAYER1"}


def test_a_shutter_without_its_edges_is_left_out_with_a_note(tmp_path: Path) -> None:
    found = read_state(state(image(UID), ShutterShape="RECTANGULAR"), tmp_path / "pr")
    assert found.shutter is None
    assert found.notes == ("shutter left out: an edge of the rectangle is missing",)
