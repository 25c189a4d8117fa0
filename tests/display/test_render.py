"""What is drawn, and where."""

from dataclasses import replace

import numpy as np
import pytest

from viewer.core.look import Camera2D, Interpolation, Look, place
from viewer.core.pixels import Frame, FrameRef, Lut, Overlay, Palette, PixelInfo, Rescale, VoiFunction, Window
from viewer.display.modality import to_modality
from viewer.display.probe import value_at
from viewer.display.render import full, paint, render, resample_frame

EXACT_8BIT = Window(128, 256)
NEAREST = Look(EXACT_8BIT, interpolation=Interpolation.NEAREST)
LINEAR = Look(EXACT_8BIT)


def frame(stored, **kwargs):
    info = kwargs.pop("info", PixelInfo(*stored.shape[:2], is_signed=stored.dtype.kind == "i"))
    return Frame(FrameRef("1.2.3"), stored, info, **kwargs)


def drawn(f, look, size, camera=None, ratio=1.0, aspect=1.0):
    camera = camera or Camera2D()
    placement = place(camera, f.stored.shape[:2], aspect, (size[0] / ratio, size[1] / ratio))
    return render(f, look, placement, size, ratio)


RAMP = np.arange(12, dtype=np.uint16).reshape(3, 4) * 20


def test_one_to_one_is_the_picture():
    for look in (NEAREST, LINEAR, replace(LINEAR, interpolation=Interpolation.CUBIC)):
        assert np.array_equal(drawn(frame(RAMP), look, (4, 3)), RAMP)


def test_a_pixel_fills_its_block_of_screen():
    assert np.array_equal(drawn(frame(RAMP), NEAREST, (12, 9)), np.kron(RAMP, np.ones((3, 3), int)))


@pytest.mark.parametrize("look", [NEAREST, LINEAR])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("flips", [(False, False), (True, False), (False, True), (True, True)])
def test_flips_come_before_the_clockwise_turn(look, turns, flips):
    horizontal, vertical = flips
    camera = Camera2D(rotation_deg=90 * turns, is_flipped_h=horizontal, is_flipped_v=vertical)
    want = RAMP[:, ::-1] if horizontal else RAMP
    want = want[::-1] if vertical else want
    want = np.rot90(want, -turns)
    assert np.array_equal(drawn(frame(RAMP), look, want.shape[::-1], camera), want)


def test_beside_the_picture_it_is_black_even_inverted():
    picture = drawn(frame(np.full((2, 2), 255, np.uint16)), replace(NEAREST, is_inverted=False), (6, 2))
    assert np.array_equal(picture[0], [0, 0, 255, 255, 0, 0])
    picture = drawn(frame(np.zeros((2, 2), np.uint16)), replace(NEAREST, is_inverted=True), (6, 2))
    assert np.array_equal(picture[0], [0, 0, 255, 255, 0, 0])


def test_a_device_ratio_gives_the_same_picture_finer():
    look = replace(LINEAR, interpolation=Interpolation.NEAREST)
    coarse, fine = drawn(frame(RAMP), look, (8, 6)), drawn(frame(RAMP), look, (16, 12), ratio=2.0)
    assert np.array_equal(np.kron(coarse, np.ones((2, 2), int)), fine)


def test_linear_is_exact_on_a_ramp():
    stored = np.tile(np.arange(50, dtype=np.uint16) * 4, (50, 1))
    camera = Camera2D(scale=4.0, center_px=(24.3, 24.0))
    picture = drawn(frame(stored), LINEAR, (100, 20), camera)
    x = (np.arange(100) + 0.5 - 50) / 4 + 24.3
    assert np.abs(picture[10] - 4 * x).max() <= 1


@pytest.mark.parametrize("factor", [2, 4, 8])
def test_shrinking_averages_areas(factor):
    stored = np.random.default_rng(1).integers(0, 256, (64, 64)).astype(np.int16)
    want = stored.reshape(64 // factor, factor, 64 // factor, factor).mean(axis=(1, 3))
    size = (64 // factor, 64 // factor)
    assert np.abs(drawn(frame(stored), LINEAR, size).astype(float) - want).max() <= 1.5


@pytest.mark.parametrize("shape", [(37, 53), (101, 64)])
def test_shrinking_keeps_places(shape):
    rows, columns = shape
    stored = (np.add.outer(np.arange(rows), np.arange(columns)) * (255 / (rows + columns))).astype(np.uint16)
    camera = Camera2D(scale=0.23)
    placement = place(camera, shape, 1.0, (20, 20))
    picture = render(frame(stored), LINEAR, placement, (20, 20))
    at = placement.to_picture([[8.5, 10.5]])[0]
    assert picture[10, 8] == pytest.approx(at.sum() * 255 / (rows + columns), abs=2)


def test_shrinking_with_oblong_pixels():
    stored = np.tile(np.arange(64, dtype=np.uint16) * 4, (16, 1))
    picture = drawn(frame(stored), LINEAR, (16, 16), aspect=4.0)
    assert np.abs(np.diff(picture[8].astype(int)) - 16).max() <= 1


def test_monochrome1_is_white_at_zero_and_inverts_back():
    stored = np.array([[0, 255]], np.uint8)
    info = PixelInfo(1, 2, bits_allocated=8, bits_stored=8, photometric="MONOCHROME1")
    f = frame(stored, info=info)
    assert full(f, Look()).tolist() == [[255, 0]]
    assert full(f, Look(is_inverted=True)).tolist() == [[0, 255]]


def test_modality_comes_before_the_window():
    f = frame(np.array([[864, 1064, 1263]], np.int16), rescale=Rescale(1, -1024, "HU"))
    assert full(f, Look(Window(40, 400))).tolist() == [[0, 128, 255]]


def test_a_table_may_begin_where_no_pixel_can_be() -> None:
    pixels = np.array([[0, 255]], np.uint8)
    above, below = (Lut(first, np.arange(5, 9, dtype=np.uint16), 16) for first in (256, -4))
    assert to_modality(pixels, Rescale(), above).tolist() == [[5.0, 5.0]]
    assert to_modality(pixels, Rescale(), below).tolist() == [[8.0, 8.0]]


def test_a_modality_table_stands_in_place_of_the_slope():
    lut = Lut(10, np.array([0, 100, 255], np.uint16))
    f = frame(np.array([[0, 10, 11, 12, 500]], np.uint16), modality_lut=lut, rescale=Rescale(7, 7))
    assert full(f, LINEAR).tolist() == [[0, 0, 100, 255, 255]]


@pytest.mark.parametrize("is_inverted", [False, True])
@pytest.mark.parametrize("lut", ["grey", "pet"])
def test_padding_is_background_inverted_too(is_inverted, lut):
    f = frame(np.array([[-2000, 0]], np.int16), info=PixelInfo(1, 2, is_signed=True, padding=(-2000, -1900)))
    picture = full(f, Look(Window(0, 100), is_inverted=is_inverted, lut=lut))
    assert not np.any(picture[0, 0])
    assert np.any(picture[0, 1])


@pytest.mark.parametrize("zoom", [0.3, 0.5, 1.7, 6.0])
@pytest.mark.parametrize("interpolation", [Interpolation.LINEAR, Interpolation.CUBIC])
@pytest.mark.parametrize("padding", [-2000, 0, 500])
def test_padding_never_bleeds_into_the_picture(zoom, interpolation, padding):
    stored = np.full((64, 64), 100, np.int16)
    stored[20:40, 10:31] = padding
    f = frame(stored, info=PixelInfo(64, 64, is_signed=True, padding=(padding, padding)))
    look = Look(Window(100, 200, VoiFunction.LINEAR_EXACT), interpolation=interpolation)
    picture = drawn(f, look, (50, 50), Camera2D(scale=zoom))
    seen = set(np.unique(picture).tolist())
    assert seen <= {0, 127, 128, 129}
    assert len(seen) >= 2


def test_interpolated_values_do_not_become_padding():
    stored = np.tile(np.array([[-50, 50]], np.int16), (8, 4))
    f = frame(stored, info=PixelInfo(8, 8, is_signed=True, padding=(0, 0)))
    stored[0, 0] = 0
    picture = drawn(f, Look(Window(0, 200, VoiFunction.LINEAR_EXACT)), (400, 40), Camera2D(scale=50.0))
    assert picture.min() >= 60


def test_floats_with_nan():
    stored = np.full((8, 8), 0.5, np.float32)
    stored[2, 2] = np.nan
    f = frame(stored, info=PixelInfo(8, 8, number="float", bits_allocated=32, bits_stored=32))
    window = Window(0.5, 1.0, VoiFunction.LINEAR_EXACT)
    for size in ((8, 8), (23, 23), (3, 3)):
        assert set(np.unique(drawn(f, Look(window), size))) <= {0, 127, 128}
    assert full(f, Look(window, is_inverted=True))[2, 2] == 0


def test_wide_integers():
    f = frame(np.array([[0, 200000, 400000]], np.uint32), rescale=Rescale(1e-4, 0, "GY"))
    window = Window(20, 40, VoiFunction.LINEAR_EXACT)
    assert full(f, Look(window)).tolist() == [[0, 128, 255]]
    assert value_at(f, (1, 0)).value == pytest.approx(20.0)


def test_colour_tables_give_rgba_and_rgb():
    f = frame(np.array([[0, 255]], np.uint16))
    look = replace(NEAREST, lut="hot iron")
    assert full(f, look).tolist() == [[[0, 0, 0], [255, 255, 255]]]
    assert drawn(f, look, (2, 1)).tolist() == [[[0, 0, 0, 255], [255, 255, 255, 255]]]


def test_rgb_is_drawn_as_it_is_and_inverts():
    rgb = np.array([[[255, 0, 10], [0, 128, 0]]], np.uint8)
    f = frame(rgb, info=PixelInfo(1, 2, samples=3, bits_allocated=8, bits_stored=8, photometric="RGB"))
    assert np.array_equal(full(f, Look()), rgb)
    assert drawn(f, Look(), (2, 1))[0, 0].tolist() == [255, 0, 10, 255]
    assert drawn(f, Look(is_inverted=True), (2, 1))[0, 1].tolist() == [255, 127, 255, 255]
    assert value_at(f, (0.4, 0.2)).rgb == (255, 0, 10)


def test_palette_colours_are_mixed_and_never_indices():
    palette = Palette(0, np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255]], np.uint8))
    stored = np.array([[0, 2]], np.uint8)
    f = frame(stored, info=PixelInfo(1, 2, photometric="PALETTE COLOR"), palette=palette)
    assert full(f, Look()).tolist() == [[[255, 0, 0], [0, 0, 255]]]
    assert drawn(f, Look(), (40, 20))[..., 1].max() == 0


def test_palette_indices_beyond_the_table_take_its_ends():
    palette = Palette(5, np.array([[9, 9, 9]], np.uint8))
    f = frame(np.arange(0, 256, dtype=np.uint8).reshape(16, 16), palette=palette)
    assert np.all(full(f, Look()) == 9)


def test_overlays_are_white_and_their_origin_may_lie_outside():
    stored = np.zeros((8, 8), np.uint16)
    overlay = Overlay(np.ones((10, 10), bool), origin=(-2, -8))
    picture = full(frame(stored, overlays=(overlay,)), LINEAR)
    assert np.array_equal(picture, np.where(np.arange(8) < 2, 255, 0)[None].repeat(8, 0))
    assert not full(frame(stored, overlays=(overlay,)), replace(LINEAR, has_overlays=False)).any()
    seen = drawn(frame(stored, overlays=(overlay,)), NEAREST, (16, 16))
    assert np.array_equal(seen, np.kron(picture, np.ones((2, 2), int)))


def test_a_window_step_needs_no_new_resampling():
    f = frame(RAMP)
    resampled = resample_frame(f, LINEAR, place(Camera2D(), (3, 4), 1.0, (40, 30)), (40, 30))
    other = Look(Window(50, 60), is_inverted=True)
    assert np.array_equal(paint(resampled, other), drawn(f, other, (40, 30)))


def test_a_picture_out_of_sight_and_one_pixel():
    f = frame(RAMP)
    assert not drawn(f, LINEAR, (5, 5), Camera2D(scale=1.0, center_px=(1000.0, 1000.0))).any()
    assert np.all(drawn(frame(np.full((1, 1), 200, np.uint16)), LINEAR, (9, 9)) == 200)
    assert drawn(frame(np.full((500, 500), 200, np.uint16)), LINEAR, (1, 1)).tolist() == [[200]]


def test_value_below_the_pointer():
    f = frame(RAMP, rescale=Rescale(2, -10, "HU"), info=PixelInfo(3, 4, padding=(0, 0)))
    hit = value_at(f, (1.49, 0.51))
    assert (hit.x, hit.y, hit.stored, hit.value, hit.unit) == (1, 1, 100, 190, "HU")
    assert value_at(f, (0, 0)).is_padding
    assert value_at(f, (-0.51, 0)) is None
    assert value_at(f, (3.5, 0)) is None


@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.int16, np.uint16, np.int32, np.float32, np.float64])
def test_all_types_draw_alike(dtype):
    stored = (np.arange(100).reshape(10, 10)).astype(dtype)
    f = frame(stored, info=PixelInfo(10, 10, is_signed=True))
    picture = drawn(f, Look(Window(127.5, 255, VoiFunction.LINEAR_EXACT)), (10, 10))
    assert np.array_equal(picture, stored)


@pytest.mark.parametrize(("size", "ratio"), [((101, 77), 1.0), ((100, 78), 1.0), ((101, 77), 2.0)])
def test_one_to_one_shows_every_value_as_it_is(size, ratio):
    stored = np.random.default_rng(3).integers(0, 256, (40, 31), dtype=np.uint8)
    f = frame(stored, info=PixelInfo(40, 31, bits_allocated=8, bits_stored=8, high_bit=7))
    viewport = (size[0] / ratio, size[1] / ratio)
    placement = place(Camera2D(scale=1.0 / ratio), (40, 31), 1.0, viewport, ratio)
    x, y = np.round(placement.to_screen([(-0.5, -0.5)])[0] * ratio).astype(int)
    assert np.array_equal(render(f, LINEAR, placement, size, ratio)[y : y + 40, x : x + 31], full(f, LINEAR))
