"""Windows and tables against the numbers of PS3.3 C.11.2."""

import math

import numpy as np
import pytest

from viewer.core.pixels import Frame, FrameRef, Lut, PixelInfo, Rescale, VoiFunction, Window
from viewer.display.voi import apply_lut, apply_window, auto_window, default_voi, default_window


def frame(stored, **kwargs):
    info = kwargs.pop("info", PixelInfo(*stored.shape, is_signed=stored.dtype.kind == "i"))
    return Frame(FrameRef("1.2.3"), stored, info, **kwargs)


def grey(value, window):
    return float(apply_window(np.array([value]), window)[0]) * 255


@pytest.mark.parametrize(
    ("value", "expected"), [(-160, 0), (-159, 0.639), (40, 127.82), (239, 255), (-5000, 0), (5000, 255)]
)
def test_linear(value, expected):
    assert grey(value, Window(40, 400)) == pytest.approx(expected, abs=5e-3)


@pytest.mark.parametrize(("value", "expected"), [(99.5, 0), (100, 255)])
def test_linear_of_width_one_is_a_step(value, expected):
    assert grey(value, Window(100, 1)) == expected


@pytest.mark.parametrize(("value", "expected"), [(40, 127.5), (239, 254.363), (-160, 0), (241, 255)])
def test_linear_exact(value, expected):
    assert grey(value, Window(40, 400, VoiFunction.LINEAR_EXACT)) == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(("value", "expected"), [(40, 127.5), (240, 224.60), (-160, 30.40)])
def test_sigmoid(value, expected):
    assert grey(value, Window(40, 400, VoiFunction.SIGMOID)) == pytest.approx(expected, abs=5e-3)


def test_sigmoid_far_from_its_window_does_not_overflow():
    assert grey(-1e30, Window(40, 1e-3, VoiFunction.SIGMOID)) == 0


@pytest.mark.parametrize("width", [0, -5])
@pytest.mark.parametrize("function", list(VoiFunction))
def test_widths_that_are_not_allowed_step_at_the_centre(width, function):
    window = Window(10, width, function)
    assert (grey(9, window), grey(11, window)) == (0, 255)


def test_voi_lut_spans_its_bits_and_clamps_its_ends():
    lut = Lut(100, np.array([0, 1023, 4095], dtype=np.uint16), bits=12)
    found = apply_lut(np.array([-7, 100, 101, 102, 9999]), lut)
    assert found == pytest.approx([0, 0, 1023 / 4095, 1, 1])


def test_the_files_table_comes_before_its_windows_and_the_first_window_before_the_second():
    stored = np.zeros((4, 4), np.int16)
    lut = Lut(0, np.arange(16, dtype=np.uint16), bits=4)
    windows = (Window(1, 2), Window(3, 4))
    assert default_voi(frame(stored, windows=windows)) == windows[0]
    assert default_voi(frame(stored, windows=windows, voi_luts=(lut,))) is lut
    assert default_window(frame(stored, voi_luts=(lut,))).range == (0, 16)


def test_windows_that_are_not_numbers_are_passed_over():
    stored = np.zeros((4, 4), np.int16)
    windows = (Window(math.nan, 2), Window(1, math.inf), Window(5, 6))
    assert default_window(frame(stored, windows=windows)) == windows[2]


def test_eight_bit_pictures_without_a_window_keep_their_values():
    stored = np.arange(256, dtype=np.uint8).reshape(16, 16)
    window = default_window(frame(stored, info=PixelInfo(16, 16, bits_allocated=8, bits_stored=8)))
    assert np.array_equal(np.rint(apply_window(stored, window) * 255), stored)


def test_auto_window_ignores_padding():
    stored = np.arange(10000, dtype=np.int16).reshape(100, 100) % 1000
    stored[:, :50] = -2000
    info = PixelInfo(100, 100, is_signed=True, padding=(-2000, -2000))
    low, high = auto_window(frame(stored, info=info, rescale=Rescale(1, -1024))).range
    assert low > -1024 - 10
    assert high < 10


def test_auto_window_is_robust_against_a_few_hot_pixels():
    stored = np.arange(10000, dtype=np.uint16).reshape(100, 100) % 100
    stored[0, :5] = 60000
    assert auto_window(frame(stored)).range[1] <= 101


def test_auto_window_of_values_in_small_steps_spans_them():
    # Stored 0..2000 by 0.001: the values are 0..2, not whole numbers of which three would fill a window.
    stored = np.linspace(0, 2000, 10000).astype(np.uint16).reshape(100, 100)
    window = auto_window(frame(stored, rescale=Rescale(0.001, 0)))
    assert window.range == pytest.approx((0, 2), abs=0.02)


def test_auto_window_of_floats_with_nan_and_infinity():
    stored = np.linspace(0, 1, 400, dtype=np.float32).reshape(20, 20)
    stored[0, 0], stored[0, 1] = np.nan, np.inf
    window = auto_window(frame(stored, info=PixelInfo(20, 20, number="float", bits_allocated=32, bits_stored=32)))
    assert window.range == pytest.approx((0, 1), abs=0.02)


@pytest.mark.parametrize("value", [0, 7, -3])
def test_auto_window_of_one_value_is_a_window(value):
    window = auto_window(frame(np.full((5, 5), value, np.int16)))
    assert window.width > 0
    assert window.range[0] <= value <= window.range[1]


def test_auto_window_of_padding_alone():
    info = PixelInfo(5, 5, padding=(7, 7))
    assert auto_window(frame(np.full((5, 5), 7, np.uint16), info=info)).width > 0
