"""Pictures to judge a display by: a pattern after TG18-QC (AAPM report OR 03), and the curve of PS3.14."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from viewer.display.gsdf import display_curve

Array = NDArray[Any]

BACKGROUND, GRID, WHITE = 32, 191, 255
PATCHES = tuple(range(8, 255, 16))
LETTERS = "QUALITY CONTROL"
LEAST, MOST = 256, 8192
CURVES = ((0.05, 100.0), (0.5, 250.0), (1.0, 500.0), (0.6, 1000.0))
"""Luminance of black and white in cd/m2 of four displays, from an office screen to a bright diagnostic one."""


def qc_pattern(size: int) -> Array:
    """Return a (size, size) uint8 pattern: luminance patches, low contrast, ramps, lines of one and two pixels, a grid.

    The parts are those of TG18-QC; their places are scaled to the size, lines stay one pixel wide.
    """
    size = max(LEAST, min(MOST, size))
    picture = np.full((size, size), BACKGROUND, np.uint8)
    unit = size // 16
    picture[::unit, :] = picture[:, ::unit] = GRID
    picture[[0, -1], :] = picture[:, [0, -1]] = WHITE
    _patches(picture, unit)
    _extremes(picture, unit)
    _ramps(picture, unit)
    _lines(picture, unit)
    _letters(picture, unit)
    return picture


def _patches(picture: Array, unit: int) -> None:
    """Sixteen squares around the middle, each with a lighter and a darker corner, four levels from it."""
    places: list[tuple[float, float]] = [(3, column) for column in (4, 5.5, 7, 8.5, 10)] + [
        (row, 11) for row in (4.5, 6, 7.5)
    ]
    places += [(9.5, column) for column in (11, 9.5, 8, 6.5, 5)] + [(row, 3.5) for row in (9, 7.5, 6)]
    for value, (row, column) in zip(PATCHES, places, strict=True):
        y, x, quarter = int(row * unit), int(column * unit), unit // 4
        picture[y : y + unit, x : x + unit] = value
        picture[y : y + quarter, x : x + quarter] = value + 4
        picture[y + unit - quarter : y + unit, x + unit - quarter : x + unit] = value - 4


def _extremes(picture: Array, unit: int) -> None:
    """Black with 5 % in it, and white with 95 %: both inner squares are to be seen."""
    for column, outer, inner in ((5.5, 0, 13), (8.5, 255, 242)):
        y, x, third = int(5.5 * unit), int(column * unit), unit // 3
        picture[y : y + 2 * unit, x : x + 2 * unit] = outer
        picture[y + unit - third : y + unit + third, x + unit - third : x + unit + third] = inner


def _ramps(picture: Array, unit: int) -> None:
    """Every level from 0 to 255 down both sides: without bands on a good display."""
    top, bottom = 2 * unit, 14 * unit
    ramp = np.linspace(0, 255, bottom - top).round().astype(np.uint8)[:, None]
    picture[top:bottom, unit : 2 * unit] = ramp
    picture[top:bottom, 14 * unit : 15 * unit] = ramp[::-1]


def _lines(picture: Array, unit: int) -> None:
    """Lines of one and of two pixels, down and across, in the corners and the middle: none may melt into grey."""
    index = np.arange(unit)
    for row, column in ((0.5, 0.5), (0.5, 13.5), (14.5, 0.5), (14.5, 13.5), (11.5, 7)):
        y, x = int(row * unit), int(column * unit)
        for step, width in enumerate((1, 2)):
            stripe = np.where(index // width % 2 == 0, WHITE, 0).astype(np.uint8)
            left = x + step * unit
            half = unit // 2
            picture[y : y + half, left : left + unit] = stripe[None, :]
            picture[y + half : y + unit, left : left + unit] = stripe[: unit - half, None]


def _letters(picture: Array, unit: int) -> None:
    """Words on black, grey and white, each letter one level nearer to what lies behind it: 14 levels down to 0."""
    font = ImageFont.load_default(max(8, unit // 2))
    for row, behind in ((12.75, 0), (13.3, 128), (13.85, 255)):
        y, height, left, right = int(row * unit), unit // 2, 3 * unit, 13 * unit
        strip = Image.new("L", (right - left, height), behind)
        draw = ImageDraw.Draw(strip)
        for place, letter in enumerate(LETTERS):
            contrast = len(LETTERS) - 1 - place
            level = behind - contrast if behind == WHITE else behind + contrast
            draw.text(((place + 0.5) * strip.width / len(LETTERS), height / 2), letter, level, font, anchor="mm")
        picture[y : y + height, left:right] = np.asarray(strip)


def gsdf_picture(size: int) -> Array:
    """Return a (size, size) uint8 drawing of what calibrated displays show at each level, luminance logarithmic."""
    size = max(LEAST, min(MOST, size))
    canvas = Image.new("L", (size, size), BACKGROUND)
    draw, font = ImageDraw.Draw(canvas), ImageFont.load_default(max(10, size // 48))
    left, right, top, bottom = size * 0.12, size * 0.95, size * 0.1, size * 0.88

    def at(level: float, cd_m2: float) -> tuple[float, float]:
        height = (np.log10(cd_m2) + 2) / 5.5
        return left + (right - left) * level / 255, bottom - (bottom - top) * float(height)

    for power in range(-2, 4):
        y = at(0, 10.0**power)[1]
        draw.line((left, y, right, y), 80)
        draw.text((left - 6, y), f"{10.0**power:g}", 200, font, anchor="rm")
    for level in (0, 64, 128, 192, 255):
        x = at(level, 1)[0]
        draw.line((x, top, x, bottom), 80)
        draw.text((x, bottom + 6), str(level), 200, font, anchor="mt")
    for least, most in CURVES:
        points = [at(level, value) for level, value in enumerate(display_curve(least, most).tolist())]
        draw.line(points, WHITE, max(1, size // 400))
        draw.text((points[-1][0], points[-1][1] + size * 0.02), f"{least:g} to {most:g}", WHITE, font, anchor="rt")
    draw.text((left, top * 0.5), "Luminance in cd/m2 of each grey level (PS3.14)", WHITE, font, anchor="lm")
    draw.text((right, bottom + size * 0.07), "grey level", 200, font, anchor="rm")
    return np.asarray(canvas)
