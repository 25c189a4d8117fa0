"""Shapes lie where the picture's pixels lie, under every turn, flip and device ratio."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from viewer.core.look import Camera2D, Placement, place
from viewer.core.mark_colors import MARK_COLORS
from viewer.core.shapes import Ellipse, Handle, Label, Polyline, Role, Shape
from viewer.paint import label_box, painter, theme
from viewer.paint.image import to_array

DARK = theme.load("dark")
SIZE = (200, 160)
CAMERAS = [
    Camera2D(rotation_deg=turn, is_flipped_h=flip, scale=2.0) for turn in (0, 90, 180, 270) for flip in (False, True)
]


def drawn(
    shapes: Sequence[Shape], placement: Placement, ratio: float = 1.0, background: str = "#000000"
) -> NDArray[Any]:
    """Draw shapes alone; (h, w, 3) device pixels."""
    image = QImage(round(SIZE[0] * ratio), round(SIZE[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(background))
    target = QPainter(image)
    painter.draw(target, shapes, placement, DARK)
    target.end()
    return to_array(image)


def yellow(pixels: NDArray[Any]) -> NDArray[Any]:
    """Where the annotation colour is seen."""
    return np.asarray((pixels[..., 0] > 120) & (pixels[..., 2] < 90))


@pytest.mark.parametrize("camera", CAMERAS)
def test_a_line_passes_its_points_and_no_others(qapp: QGuiApplication, camera: Camera2D) -> None:
    placement = place(camera, (60, 80), 1.25, SIZE)
    seen = yellow(drawn([Polyline(((30, 20), (50, 20)))], placement))
    for x, is_seen in ((30.5, True), (40, True), (49.5, True), (25, False), (55, False)):
        sx, sy = placement.to_screen([(x, 20)])[0]
        assert seen[round(sy) - 1 : round(sy) + 1, round(sx) - 1 : round(sx) + 1].any() == is_seen


@pytest.mark.parametrize("camera", CAMERAS)
def test_an_ellipse_passes_the_middles_of_its_box(qapp: QGuiApplication, camera: Camera2D) -> None:
    placement = place(camera, (60, 80), 1.25, SIZE)
    seen = yellow(drawn([Ellipse((30, 20), (50, 36))], placement))
    for point in ((30, 28), (50, 28), (40, 20), (40, 36)):
        sx, sy = placement.to_screen([point])[0]
        assert seen[int(sy) - 1 : int(sy) + 2, int(sx) - 1 : int(sx) + 2].any()
    for point in ((30, 20), (50, 36), (40, 28)):
        sx, sy = placement.to_screen([point])[0]
        assert not seen[int(sy) - 1 : int(sy) + 2, int(sx) - 1 : int(sx) + 2].any()


def test_sizes_are_screen_px_whatever_the_zoom_and_ratio(qapp: QGuiApplication) -> None:
    widths = []
    for scale, ratio in ((1.0, 1.0), (8.0, 1.0), (1.0, 2.0)):
        placement = place(Camera2D(scale=scale), (60, 80), 1.0, SIZE)
        seen = yellow(drawn([Handle((39.5, 29.5), 0)], placement, ratio))
        widths.append(np.flatnonzero(seen.any(axis=0)).size / ratio)
    assert max(widths) - min(widths) <= 1
    assert 8 <= widths[0] <= 11


@pytest.mark.ux("text-outline")
def test_lines_are_set_off_from_white(qapp: QGuiApplication) -> None:
    placement = place(Camera2D(scale=2.0), (60, 80), 1.0, SIZE)
    pixels = drawn([Polyline(((10, 30), (70, 30)))], placement, background="#ffffff")
    column = pixels[:, 100].astype(int)
    assert column.sum(axis=1).min() < 500  # darker than the yellow (255 + 214 + 10) on white could be


@pytest.mark.ux("colours")
def test_selected_shapes_have_the_accent(qapp: QGuiApplication) -> None:
    placement = place(Camera2D(scale=2.0), (60, 80), 1.0, SIZE)
    pixels = drawn([Polyline(((10, 30), (70, 30)), role=Role.SELECTED)], placement)
    red, _, blue = pixels.reshape(-1, 3)[pixels.reshape(-1, 3).sum(axis=1).argmax()]
    assert blue > red + 80


def test_a_label_is_drawn_inside_its_box(qapp: QGuiApplication) -> None:
    placement = place(Camera2D(scale=2.0), (60, 80), 1.0, SIZE)
    label = Label((20, 30), ("12.3 mm", "\u202eevil"))
    box = painter.label_rect(label, placement)
    assert box.left() == pytest.approx(placement.to_screen([(20, 30)])[0][0])
    seen = np.argwhere(yellow(drawn([label], placement)))
    assert len(seen) > 20
    assert all(box.adjusted(-1, -1, 1, 1).contains(QPointF(float(x), float(y))) for y, x in seen)


def test_lines_that_leave_the_screen_by_far_are_drawn(qapp: QGuiApplication) -> None:
    placement = place(Camera2D(scale=50_000.0, center_px=(39.5, 29.5)), (60, 80), 1.0, SIZE)
    shapes = [Polyline(((0, 29.5), (79, 29.5)), is_dashed=True), Ellipse((0, 0), (79, 59))]
    seen = yellow(drawn(shapes, placement))  # without a cut at the edge of the screen it would draw for minutes
    assert seen[78:82].any()


@pytest.mark.ux("text-outline")
@pytest.mark.parametrize("name", ["annotation", "selected", "axial", "sagittal", "coronal", "presentation"])
def test_text_of_marks_reads_on_a_white_picture(name: str) -> None:
    """7 to 1 against the plate over white (WCAG 2.2, 1.4.6)."""
    plate = QColor.fromRgbF(*(1 - label_box.PLATE_ALPHA / 255,) * 3)
    colors = [DARK.color(name), *(QColor(*rgb) for rgb in MARK_COLORS.values())]
    for color in colors:
        shown = label_box.legible(color)
        assert (label_box.luminance(shown) + 0.05) / (label_box.luminance(plate) + 0.05) >= 7
