"""Orientation letters at the four edges, true under every turn and flip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.core.geometry import Plane, direction_letters
from viewer.core.look import Placement
from viewer.paint import text
from viewer.paint.arrangement import Arrangement
from viewer.paint.text import Sprite, TextStyle
from viewer.paint.theme import Theme, load

_BIPED = {"R": "L", "L": "R", "A": "P", "P": "A", "F": "H", "H": "F"}
_QUADRUPED = {
    "LE": "RT", "RT": "LE", "D": "V", "V": "D", "CR": "CD", "CD": "CR", "R": "CD", "M": "L", "L": "M",
    "DI": "PR", "PR": "DI", "PA": "D", "PL": "D",
}  # fmt: skip
_QUADRUPED_AXES = {"R": "RT", "L": "LE", "A": "V", "P": "D", "F": "CD", "H": "CR"}
MAIN_PX = 15.0
MINOR_PX = 10.0


@dataclass(frozen=True, slots=True)
class Edges:
    """What is at each edge of the screen: codes by falling weight, the first drawn larger; empty if not known."""

    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    top: tuple[str, ...] = ()
    bottom: tuple[str, ...] = ()


@lru_cache(maxsize=64)
def edges_of(
    plane: Plane | None, placement: Placement, patient_orientation: str = "", *, is_quadruped: bool = False
) -> Edges:
    """Return the letters of a picture as it lies on the screen.

    From the plane where there is one, else from PatientOrientation ('L\\\\P': towards the right, towards the
    bottom of the unturned picture, PS3.3 C.7.6.1.1.1), else none.
    """
    if plane is not None:
        return _edges_of_plane(plane, placement, is_quadruped)
    toward = [_tokens(part, is_quadruped) for part in patient_orientation.split("\\")]
    if len(toward) != 2:
        return Edges()
    (xr, yr), (xd, yd) = _screen_axes(placement)

    def along(x: float, y: float) -> tuple[str, ...]:
        codes, sign = (toward[0], x) if abs(x) >= abs(y) else (toward[1], y)
        return codes if sign > 0 else tuple(_opposite(code, is_quadruped) for code in codes)

    return Edges(along(-xr, -yr), along(xr, yr), along(-xd, -yd), along(xd, yd))


def _screen_axes(placement: Placement) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the directions in the picture, in square pixels, of the screen's right and down."""
    linear = placement.matrix[:, :2] / np.linalg.norm(placement.matrix[:, :2], axis=0)
    right, down = linear[0], linear[1]  # inverse of a turn with flips is its transpose
    return (float(right[0]), float(right[1])), (float(down[0]), float(down[1]))


def _edges_of_plane(plane: Plane, placement: Placement, is_quadruped: bool) -> Edges:
    row, column = np.asarray(plane.row), np.asarray(plane.column)

    def along(x: float, y: float) -> tuple[str, ...]:
        letters = direction_letters((x * row + y * column).tolist())
        return tuple(_QUADRUPED_AXES[letter] if is_quadruped else letter for letter in letters)

    (xr, yr), (xd, yd) = _screen_axes(placement)
    return Edges(along(-xr, -yr), along(xr, yr), along(-xd, -yd), along(xd, yd))


def _tokens(part: str, is_quadruped: bool) -> tuple[str, ...]:
    """Split a PatientOrientation value into codes; () where it holds anything else."""
    rest = part.strip().upper()
    known = _QUADRUPED if is_quadruped else _BIPED
    codes: list[str] = []
    while rest:
        code = rest[:2] if rest[:2] in known else rest[:1]
        if code not in known:
            return ()
        codes.append(code)
        rest = rest[len(code) :]
    return tuple(codes)


def _opposite(code: str, is_quadruped: bool) -> str:
    return (_QUADRUPED if is_quadruped else _BIPED)[code]


def draw(painter: QPainter, edges: Edges, arrangement: Arrangement, theme: Theme) -> None:
    """Draw the letters in the middle of each edge."""
    size, ratio = text.scaled(MAIN_PX), painter.device().devicePixelRatio()
    area, insets = arrangement.area.getRect(), arrangement.letter_insets
    for sprite in _written(edges, area, insets, theme.name, size, ratio, text.family()):
        painter.drawImage(*sprite)


# They change only with turn and size.
@lru_cache(maxsize=64)
def _written(
    edges: Edges,
    area_px: tuple[float, float, float, float],
    insets: tuple[float, float, float, float],
    theme_name: str,
    _size_px: float,
    ratio: float,
    _family: str,
) -> tuple[Sprite, ...]:
    """Return the letters of all edges as pictures."""
    theme, area = load(theme_name), QRectF(*area_px)
    left, right, top, bottom = insets
    middle, height = area.center(), text.line_height(_styles(theme)[0])
    written: list[Sprite] = []
    for codes, x, y, align in (
        (edges.left, area.left() + left, middle.y() - height / 2, 0.0),
        (edges.right, area.right() - right, middle.y() - height / 2, 1.0),
        (edges.top, middle.x(), area.top() + top, 0.5),
        (edges.bottom, middle.x(), area.bottom() - bottom - height, 0.5),
    ):
        written += _codes(x - align * _codes_width(codes, theme), y, codes, theme, ratio)
    return tuple(written)


def _styles(theme: Theme) -> tuple[TextStyle, TextStyle]:
    return (
        TextStyle(text.scaled(MAIN_PX), theme.colors["overlay_text"], is_bold=True),
        TextStyle(text.scaled(MINOR_PX), theme.colors["overlay_text"]),
    )


def _codes_width(codes: Sequence[str], theme: Theme) -> float:
    main, minor = _styles(theme)
    return sum(text.width(code, minor if index else main) + (1 if index else 0) for index, code in enumerate(codes))


def _codes(x: float, y: float, codes: Sequence[str], theme: Theme, ratio: float) -> Iterator[Sprite]:
    main, minor = _styles(theme)
    drop = text.line_height(main) - text.line_height(minor) - 2  # the small letters stand on the same foot
    for index, code in enumerate(codes):
        style = minor if index else main
        yield text.line(x, y + (drop if index else 0), code, style, theme.colors["overlay_outline"], ratio)
        x += text.width(code, style) + 1
