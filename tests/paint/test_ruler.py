"""Rulers are as long as they say."""

from __future__ import annotations

import pytest

from viewer.core.geometry import Spacing
from viewer.core.look import Camera2D, place
from viewer.paint.ruler import Ticks, length_words, scale_of, ticks_for


@pytest.mark.ux("ruler")
def test_a_screen_px_is_as_long_as_spacing_and_zoom_say() -> None:
    spacing = Spacing(row_mm=0.8, column_mm=0.4)
    upright = scale_of(spacing, place(Camera2D(scale=2.0), (100, 100), spacing.aspect, (400, 400)))
    assert (upright.right, upright.down, upright.unit) == (pytest.approx(0.2), pytest.approx(0.2), "mm")
    turned = scale_of(spacing, place(Camera2D(scale=2.0, rotation_deg=90), (100, 100), spacing.aspect, (400, 400)))
    assert (turned.right, turned.down) == (pytest.approx(0.2), pytest.approx(0.2))


def test_without_spacing_a_ruler_counts_pixels_of_each_direction() -> None:
    scale = scale_of(None, place(Camera2D(scale=2.0), (100, 100), 0.5, (400, 400)))
    assert (scale.right, scale.down, scale.unit) == (0.5, 1.0, "px")
    turned = scale_of(None, place(Camera2D(scale=2.0, rotation_deg=90), (100, 100), 0.5, (400, 400)))
    assert (turned.right, turned.down) == (1.0, 0.5)


@pytest.mark.ux("ruler")
@pytest.mark.parametrize(
    ("room_px", "per_px", "wanted"),
    [
        (250, 0.5, Ticks(100, 10)),  # 125 mm of room: 10 cm, a tick every cm (20 px)
        (250, 0.1, Ticks(20, 1)),  # 25 mm: 2 cm, a tick every mm (10 px)
        (250, 0.2, Ticks(50, 1)),  # 50 mm exactly: 5 cm; mm are 5 px apart, just enough
        (300, 0.01, Ticks(3, 0.1)),
        (20, 0.5, None),
        (100, float("nan"), None),
    ],
)
def test_rulers_are_round_and_fit(room_px: float, per_px: float, wanted: Ticks | None) -> None:
    found = ticks_for(room_px, per_px)
    if wanted is None:
        assert found is None
        return
    assert found is not None
    assert found.length == pytest.approx(wanted.length)
    assert found.length / per_px <= room_px * 1.0001
    assert found.step / per_px >= 5
    assert found.step == pytest.approx(wanted.step)


def test_lengths_are_told_as_people_say_them() -> None:
    assert length_words(100, "mm") == "100 mm"
    assert length_words(10, "cm") == "10 cm"
    assert length_words(0.5, "cm") == "0.5 cm"
    assert length_words(0.005, "cm") == "50 µm"
    assert length_words(5, "mm") == "5 mm"
    assert length_words(0.05, "mm") == "50 µm"
    assert length_words(200, "px") == "200 px"
