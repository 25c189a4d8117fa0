"""How a picture is drawn, apart from where it lies and how far it is zoomed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.core.pixels import Window

Array = NDArray[Any]


class Interpolation(Enum):
    """How stored values are resampled to the screen."""

    NEAREST = "nearest"
    LINEAR = "linear"
    CUBIC = "cubic"


class OverlayText(Enum):
    """The three states of the corner text."""

    FULL = "full"
    ANONYMOUS = "anonymous"
    NONE = "none"


class BlendMode(Enum):
    """How a second series lies over the picture."""

    BLEND = "blend"
    SWIPE = "swipe"
    SPY = "spy"


@dataclass(frozen=True, slots=True)
class Blend:
    """How a second series is drawn over the picture: mixed by `opacity`, 0 (not seen) to 1 (hides the picture).

    A swipe shows it right of a line, `split` being the line's share of the viewport's width; a spy glass within a
    circle around `at` (shares of width and height), its `radius` a share of the smaller side. Both hide the picture
    there. `window` None takes the series' own; `lut` names its colour table.
    """

    mode: BlendMode = BlendMode.BLEND
    opacity: float = 0.5
    split: float = 0.5
    window: Window | None = None
    lut: str = "hot iron"
    is_inverted: bool = False
    at: tuple[float, float] = (0.5, 0.5)
    radius: float = 0.25


@dataclass(frozen=True, slots=True)
class Look:
    """How to draw: `window` None takes the file's first VOI LUT or window, else an automatic one; `lut` names a
    colour table, `blend` tells of a second series, where one lies over the picture."""

    window: Window | None = None
    is_inverted: bool = False
    lut: str = "grey"
    interpolation: Interpolation = Interpolation.LINEAR
    has_overlays: bool = True
    blend: Blend = field(default_factory=Blend)


@dataclass(frozen=True, slots=True)
class Camera2D:
    """Zoom, pan and turn of a picture in its viewport.

    `scale` is screen px (device independent) for the width of one picture column; None fits the picture.
    `center_px` is the picture position in the middle of the viewport; None is the picture's middle.
    Flips are applied to the picture before the clockwise `rotation_deg` (0, 90, 180 or 270).
    `area_px` (left, top, right, bottom: outer edges) is the part that is fitted and centred in place of the whole,
    None without one; `aspect` the height of a pixel divided by its width where it is not to be the picture's own.
    `justify` is the side of the viewport, 'left' or 'right', that a fitted picture is brought to, '' centres it.
    """

    scale: float | None = None
    center_px: tuple[float, float] | None = None
    rotation_deg: int = 0
    is_flipped_h: bool = False
    is_flipped_v: bool = False
    area_px: tuple[float, float, float, float] | None = None
    aspect: float | None = None
    justify: str = ""

    def with_turn(self, degrees: int) -> Camera2D:
        """Return the camera with the picture turned clockwise by `degrees`."""
        return replace(self, rotation_deg=(self.rotation_deg + degrees) % 360)

    def with_flip(self, *, horizontal: bool) -> Camera2D:
        """Return the camera with the picture mirrored as seen on the screen."""
        swaps = self.rotation_deg % 180 != 0
        if horizontal != swaps:
            return replace(self, is_flipped_h=not self.is_flipped_h)
        return replace(self, is_flipped_v=not self.is_flipped_v)


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """The map between picture pixels and screen px: screen = matrix @ (x, y, 1), `matrix` (2, 3).

    Picture (0, 0) is the centre of the first pixel; screen (0, 0) the viewport's top left corner.
    """

    matrix: Array
    scale: float

    def to_screen(self, points_px: ArrayLike) -> Array:
        """Return (n, 2) screen px of (n, 2) picture pixels."""
        px = np.atleast_2d(np.asarray(points_px, dtype=np.float64))
        return px @ self.matrix[:, :2].T + self.matrix[:, 2]

    def to_picture(self, points_screen: ArrayLike) -> Array:
        """Return (n, 2) picture pixels of (n, 2) screen px."""
        offset = np.atleast_2d(np.asarray(points_screen, dtype=np.float64)) - self.matrix[:, 2]
        return np.asarray(np.linalg.solve(self.matrix[:, :2], offset.T).T)


def fit_scale(camera: Camera2D, shape: tuple[int, int], aspect: float, viewport: tuple[float, float]) -> float:
    """Return the scale at which a picture (rows, columns) just fits a viewport (width, height)."""
    aspect = camera.aspect or aspect
    width, height = float(shape[1]), float(shape[0])
    if camera.area_px is not None:
        left, top, right, bottom = camera.area_px
        width, height = right - left, bottom - top
    height *= aspect
    if camera.rotation_deg % 180:
        width, height = height, width
    return max(1e-6, min(viewport[0] / max(width, 1e-9), viewport[1] / max(height, 1e-9)))


_QUARTERS = {0: ((1, 0), (0, 1)), 90: ((0, -1), (1, 0)), 180: ((-1, 0), (0, -1)), 270: ((0, 1), (-1, 0))}


def orientation(camera: Camera2D) -> Array:
    """Return the (2, 2) turn and flips that lead from a picture to the screen."""
    flips = np.diag([-1.0 if camera.is_flipped_h else 1.0, -1.0 if camera.is_flipped_v else 1.0])
    return np.asarray(np.array(_QUARTERS[camera.rotation_deg % 360], dtype=np.float64) @ flips)


def place(
    camera: Camera2D,
    shape: tuple[int, int],
    aspect: float,
    viewport: tuple[float, float],
    device_ratio: float = 1.0,
) -> Placement:
    """Return where a picture of (rows, columns) lies in a viewport of (width, height) screen px.

    `aspect` is the height of a pixel divided by its width. A fitted picture, and a centred one whose pixel covers whole
    device pixels, of which a screen px takes `device_ratio`, begins with a whole one: 1:1 would be blurred otherwise.
    """
    aspect = camera.aspect or aspect
    scale = camera.scale if camera.scale is not None else fit_scale(camera, shape, aspect, viewport)
    center = camera.center_px or _middle(camera, shape)
    linear = orientation(camera) @ np.diag([scale, scale * aspect])
    offset = np.array([viewport[0] / 2, viewport[1] / 2]) - linear @ np.array(center)
    offset[0] += _aside(camera, shape, linear, viewport[0])
    is_whole = _is_whole(scale * device_ratio) and _is_whole(scale * aspect * device_ratio)
    if camera.center_px is None and not camera.justify and (camera.scale is None or is_whole):
        corner = (linear @ np.array([-0.5, -0.5]) + offset) * device_ratio
        offset = offset + (np.round(corner) - corner) / device_ratio
    return Placement(np.column_stack([linear, offset]), scale)


def _aside(camera: Camera2D, shape: tuple[int, int], linear: Array, width_px: float) -> float:
    """Return how far a fitted picture is moved to the side that it is justified to, in screen px."""
    if not camera.justify or camera.scale is not None or camera.center_px is not None:
        return 0.0
    left, top, right, bottom = camera.area_px or (-0.5, -0.5, shape[1] - 0.5, shape[0] - 0.5)
    free = width_px - float(np.abs(linear[0]) @ np.array([right - left, bottom - top]))
    return free / 2 if camera.justify == "right" else -free / 2


def _middle(camera: Camera2D, shape: tuple[int, int]) -> tuple[float, float]:
    """Return the middle of the displayed area, or of the picture."""
    if camera.area_px is None:
        return (shape[1] - 1) / 2, (shape[0] - 1) / 2
    left, top, right, bottom = camera.area_px
    return (left + right) / 2, (top + bottom) / 2


def _is_whole(size: float) -> bool:
    return round(size) >= 1 and abs(size - round(size)) < 1e-6
