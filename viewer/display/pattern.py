"""Pictures to judge a display by: a pattern after TG18-QC (AAPM report OR 03), and the curve of PS3.14."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from viewer.display.gsdf import display_curve

Array = NDArray[Any]

BLACK, GRID, MIDDLE, WHITE = 0, 191, 128, 255
PATCHES = tuple(range(8, 255, 16))
CORNER = 4
"""Levels by which the corners of a patch differ from it."""
LETTERS = "QUALITY CONTROL"
LINES = ((1, BLACK, WHITE), (2, BLACK, WHITE), (1, MIDDLE, MIDDLE + 2))
"""Width in pixels of the lines of a field, and their two levels."""
LEAST, MOST = 256, 8192
CURVES = ((0.05, 100.0), (0.5, 250.0), (1.0, 500.0), (0.6, 1000.0))
"""Luminance of black and white in cd/m2 of four displays, from an office screen to a bright diagnostic one."""
_GROUND, _RULE, _WORDS = 24, 72, 200
_FINER = 3


def qc_pattern(size: int) -> Array:
    """Return a (size, size) uint8 pattern with the parts of TG18-QC, their places scaled to the size.

    Sixteen luminance patches with corners of low contrast, black and white with 5 % in them, ramps, lines of one and
    two pixels, letters of fading contrast, bars and a grid. Lines stay as wide as they are at any size.
    """
    size = max(LEAST, min(MOST, size))
    picture = np.full((size, size), MIDDLE, np.uint8)
    unit = size // 16
    _grid(picture, unit)
    _bars(picture, unit)
    _ramps(picture, unit)
    _patches(picture, unit)
    _extremes(picture, unit)
    for row, column in ((0.5, 0.5), (0.5, 12.5), (14.5, 0.5), (14.5, 12.5), (8, 6.5)):
        _resolution(picture, unit, int(row * unit), int(column * unit))
    _letters(picture, unit)
    return picture


def _grid(picture: Array, unit: int) -> None:
    """Squares to see distortion by; three pixels wide around the middle and the edge."""
    picture[::unit, :] = picture[:, ::unit] = GRID
    for start, end in ((0, len(picture)), (5 * unit - 1, 11 * unit + 2)):
        rows = slice(start - unit * (start > 0), end - unit * (start > 0))
        for line in (slice(rows.start, rows.start + 3), slice(rows.stop - 3, rows.stop)):
            picture[line, start:end] = WHITE if start == 0 else GRID
        for line in (slice(start, start + 3), slice(end - 3, end)):
            picture[rows, line] = WHITE if start == 0 else GRID


def _bars(picture: Array, unit: int) -> None:
    """A white bar in black and a black one in white: without tails to their right on a good display."""
    top, half = unit // 2, unit // 4
    for left, outer in ((4 * unit, BLACK), (8 * unit, WHITE)):
        picture[top : top + unit, left : left + 4 * unit] = outer
        picture[top + half : top + unit - half, left + unit : left + 3 * unit] = WHITE - outer


def _ramps(picture: Array, unit: int) -> None:
    """Every level from 0 to 255 down both sides: without bands on a good display."""
    top, bottom = 2 * unit, 14 * unit
    ramp = np.linspace(0, 255, bottom - top).round().astype(np.uint8)[:, None]
    picture[top:bottom, unit : 2 * unit] = ramp
    picture[top:bottom, 14 * unit : 15 * unit] = ramp[::-1]


def _patches(picture: Array, unit: int) -> None:
    """Sixteen squares around the middle, two corners of each lighter and two darker."""
    ring = [(0, column) for column in range(5)] + [(row, 4) for row in range(1, 5)]
    ring += [(4, column) for column in range(3, -1, -1)] + [(row, 0) for row in range(3, 0, -1)]
    side, corner = int(1.5 * unit), unit // 5
    near, far = slice(0, corner), slice(side - corner, side)
    for value, (row, column) in zip(PATCHES, ring, strict=True):
        y, x = (int((place * 2 + start + 0.25) * unit) for place, start in ((row, 2), (column, 3)))
        patch = picture[y : y + side, x : x + side]
        patch[:] = value
        patch[near, near] = patch[far, far] = value + CORNER
        patch[near, far] = patch[far, near] = value - CORNER


def _extremes(picture: Array, unit: int) -> None:
    """Black with 5 % in it, and white with 95 %: both inner squares are to be seen."""
    for column, outer, inner in ((5.5, BLACK, 13), (8.5, WHITE, 242)):
        y, x, third = int(4.75 * unit), int(column * unit), unit // 3
        picture[y : y + 2 * unit, x : x + 2 * unit] = outer
        picture[y + unit - third : y + unit + third, x + unit - third : x + unit + third] = inner


def _resolution(picture: Array, unit: int, y: int, x: int) -> None:
    """Fields of lines, down above across, and small letters on black: no lines may melt into grey."""
    width, half = 3 * unit // 4, unit // 2
    index = np.arange(width)
    for field, (pixels, low, high) in enumerate(LINES):
        left = x + field * width
        stripe = np.where(index // pixels % 2 == 0, high, low).astype(np.uint8)
        picture[y : y + half, left : left + width] = stripe[None, :]
        picture[y + half : y + unit, left : left + width] = stripe[: unit - half, None]
    left = x + len(LINES) * width
    tile = Image.new("L", (width, unit), BLACK)
    draw, font = ImageDraw.Draw(tile), ImageFont.load_default(10)
    draw.fontmode = "1"  # whole pixels: what is blurred is blurred by the display
    for number, level in enumerate((255, 191, 128, 64)):
        place = ((number % 2 + 0.5) * width / 2, (number // 2 + 0.5) * unit / 2)
        draw.text(place, "Cx", level, font, anchor="mm")
    picture[y : y + unit, left : left + width] = np.asarray(tile)


def _letters(picture: Array, unit: int) -> None:
    """Words on black, grey and white, each letter one level nearer to what lies behind it: 14 levels down to 1."""
    font = ImageFont.load_default(max(8, int(unit * 0.45)))
    left, right, height = 3 * unit, 13 * unit, int(0.55 * unit)
    contrast = contrasts()
    for number, behind in enumerate((BLACK, MIDDLE, WHITE)):
        y = int(12.35 * unit) + number * height
        strip = Image.new("L", (right - left, height), behind)
        draw = ImageDraw.Draw(strip)
        draw.fontmode = "1"
        for place, letter in enumerate(LETTERS):
            level = behind + (contrast[place] if behind != WHITE else -contrast[place])
            draw.text(((place + 0.5) * strip.width / len(LETTERS), height / 2), letter, level, font, anchor="mm")
        picture[y : y + height, left:right] = np.asarray(strip)


def contrasts() -> tuple[int, ...]:
    """Return by how many levels each sign of `LETTERS` differs from what lies behind it: 14 to 1, 0 for the space."""
    letters = [place for place, letter in enumerate(LETTERS) if letter != " "]
    return tuple(len(letters) - letters.index(at) if at in letters else 0 for at in range(len(LETTERS)))


def gsdf_picture(size: int) -> Array:
    """Return a (size, size) uint8 drawing of what calibrated displays show at each level, luminance logarithmic."""
    size = max(LEAST, min(MOST, size))
    full = size * _FINER if size <= MOST // _FINER else size
    canvas = Image.new("L", (full, full), _GROUND)
    _Chart(canvas).draw()
    return np.asarray(canvas.resize((size, size), Image.Resampling.LANCZOS) if full != size else canvas)


class _Chart:
    """The curves of `CURVES` on a canvas, with axes and words."""

    def __init__(self, canvas: Image.Image) -> None:
        size = canvas.width
        self._pen = ImageDraw.Draw(canvas)
        self._size = size
        self._font, self._title = (ImageFont.load_default(size / share) for share in (44, 30))
        self._left, self._right, self._top, self._bottom = 0.12 * size, 0.78 * size, 0.17 * size, 0.86 * size

    def draw(self) -> None:
        """Draw all of it."""
        self._axes()
        for least, most in CURVES:
            curve = display_curve(least, most).tolist()
            points = [self._at(level, value) for level, value in enumerate(curve)]
            self._pen.line(points, WHITE, max(1, self._size // 300), joint="curve")
            self._word((points[-1][0] + 0.02 * self._size, points[-1][1]), f"{least:g} to {most:g}", "lm", WHITE)
        self._pen.text((self._left, 0.06 * self._size), "Greyscale standard display function", WHITE, self._title, "lm")
        self._word(
            (self._left, 0.105 * self._size), "what each grey level shows on a calibrated display (PS3.14)", "lm"
        )
        self._word((0.8 * self._size, self._top), "black to white", "lm")
        self._word((self._left, self._top - 0.02 * self._size), "cd/m2", "rm")
        self._word(((self._left + self._right) / 2, self._bottom + 0.07 * self._size), "grey level", "mm")

    def _axes(self) -> None:
        thin = max(1, self._size // 1000)
        for power in range(-2, 4):
            y = self._at(0, 10.0**power)[1]
            self._pen.line((self._left, y, self._right, y), _RULE, thin)
            self._word((self._left - 0.012 * self._size, y), f"{10.0**power:g}", "rm")
        for level in (0, 64, 128, 192, 255):
            x = self._at(level, 1)[0]
            self._pen.line((x, self._top, x, self._bottom), _RULE, thin)
            self._word((x, self._bottom + 0.015 * self._size), str(level), "mt")

    def _at(self, level: float, cd_m2: float) -> tuple[float, float]:
        """Return the place of a grey level and a luminance from 0.01 to 3162 cd/m2."""
        height = (float(np.log10(cd_m2)) + 2) / 5.5
        return self._left + (self._right - self._left) * level / 255, self._bottom - (self._bottom - self._top) * height

    def _word(self, place: tuple[float, float], text: str, anchor: str, level: int = _WORDS) -> None:
        self._pen.text(place, text, level, self._font, anchor)
