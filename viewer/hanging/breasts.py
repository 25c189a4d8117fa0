"""How pictures of a breast are turned and placed: chest wall to the given side, top of the picture up."""

from __future__ import annotations

from dataclasses import replace

from viewer.core.look import Camera2D
from viewer.core.records import Instance
from viewer.hanging.facts import laterality_of, view_of

_OPPOSITE = {"A": "P", "P": "A", "L": "R", "R": "L", "H": "F", "F": "H"}
_FROM_THE_SIDE = frozenset(("MLO", "ML", "LM", "LMO", "SIO"))


def wanted_directions(side: str, view: str, chest_wall: str) -> tuple[str, str] | None:
    """Return the letters that the right edge and the bottom edge of the viewport shall have; None where unknown.

    The chest wall is posterior. Seen from above (CC) the lateral side is up, seen from the side the head is.
    """
    if chest_wall not in ("left", "right") or side not in ("R", "L"):
        return None
    right_edge = "P" if chest_wall == "right" else "A"
    return right_edge, "F" if view in _FROM_THE_SIDE else _OPPOSITE[side]


def turned(instance: Instance, chest_wall: str) -> Camera2D | None:
    """Return the flips and turns that bring a picture to its place by PatientOrientation (C.7.6.1.1.1).

    None where the picture does not say how it lies, or lies in neither of the ways that a breast can.
    """
    wanted = wanted_directions(laterality_of(instance), view_of(instance), chest_wall)
    given = [text.strip().upper()[:1] for text in instance.header.get("PatientOrientation", "").split("\\")]
    if wanted is None or len(given) != 2 or not all(letter in _OPPOSITE for letter in given):
        return None
    row, column = given
    if row in (wanted[0], _OPPOSITE[wanted[0]]):
        if column not in (wanted[1], _OPPOSITE[wanted[1]]):
            return None
        return Camera2D(is_flipped_h=row != wanted[0], is_flipped_v=column != wanted[1])
    if row not in (wanted[1], _OPPOSITE[wanted[1]]) or column not in (wanted[0], _OPPOSITE[wanted[0]]):
        return None
    # Turned by 90 degrees clockwise, rows run down and columns run to the left.
    return Camera2D(rotation_deg=90, is_flipped_h=row != wanted[1], is_flipped_v=column != _OPPOSITE[wanted[0]])


def at_scale(
    camera: Camera2D, shape: tuple[int, int], spacing_mm: tuple[float, float], area_mm: tuple[float, float]
) -> Camera2D:
    """Return a camera that shows an area of (width, height) mm as seen on the screen, with the picture in it.

    `shape` is (rows, columns), `spacing_mm` between rows and between columns. With `justify` the picture lies at that
    side of the area, else in its middle. Pictures that are shown by one area have one scale in viewports of one size.
    """
    is_turned = camera.rotation_deg % 180 != 0
    width_mm, height_mm = (area_mm[1], area_mm[0]) if is_turned else area_mm
    width, height = width_mm / spacing_mm[1], height_mm / spacing_mm[0]
    middle_x, middle_y = (shape[1] - 1) / 2, (shape[0] - 1) / 2
    toward_x, toward_y = _towards(camera)
    x = middle_x - toward_x * (width - shape[1]) / 2
    y = middle_y - toward_y * (height - shape[0]) / 2
    return replace(camera, area_px=(x - width / 2, y - height / 2, x + width / 2, y + height / 2))


def _towards(camera: Camera2D) -> tuple[int, int]:
    """Return the direction in the picture (columns, rows) that leads to the side it is justified to."""
    if not camera.justify:
        return 0, 0
    sign = 1 if camera.justify == "right" else -1
    if camera.rotation_deg == 0:
        return sign * (-1 if camera.is_flipped_h else 1), 0
    if camera.rotation_deg == 180:
        return -sign * (-1 if camera.is_flipped_h else 1), 0
    down = -1 if camera.is_flipped_v else 1
    return 0, (-sign if camera.rotation_deg == 90 else sign) * down
