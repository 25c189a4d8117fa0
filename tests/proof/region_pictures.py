"""The pictures of what a region counts, drawn by the program's own masks: `python -m tests.proof.region_pictures`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from viewer.measure.region_mask import covered, inside
from viewer.measure.region_outline import Outline, Oval, Ring

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
CELL, ROWS, COLUMNS, FINER = 36, 10, 14, 4
WINDOW = (slice(0, ROWS), slice(0, COLUMNS))
PAPER, LINE, OUT, COUNTS, PADDED, OUTLINE, DOT = (
    *((255, 255, 255), (200, 205, 212), (244, 246, 248), (120, 180, 240)),
    *((90, 96, 104), (190, 60, 0), (40, 44, 50)),
)
OVAL = Oval(np.array([6.4, 4.6]), np.array([4.6, 1.2]), np.array([-0.8, 3.0]))


def pictures() -> dict[str, Image.Image]:
    """Return the pictures by name."""
    edge = Ring(np.array([(2.0, 1.0), (11.0, 1.0), (11.0, 5.0), (7.0, 8.0), (2.0, 6.5)]))
    hole = Ring(_keyhole())
    padding = np.zeros((ROWS, COLUMNS), bool)
    padding[:, :5] = True
    padding[:3] = True
    return {
        "region-centre": _draw(OVAL, inside(OVAL, WINDOW).astype(float)),
        "region-edge": _draw(edge, inside(edge, WINDOW).astype(float)),
        "region-keyhole": _draw(hole, inside(hole, WINDOW).astype(float)),
        "region-part": _draw(OVAL, covered(OVAL, WINDOW)),
        "region-padding": _draw(OVAL, inside(OVAL, WINDOW) * ~padding, padding),
    }


def _keyhole() -> NDArray[np.float64]:
    outer = [(1.5, 0.5), (12.3, 0.8), (12.6, 8.4), (1.2, 8.2), (1.5, 0.5)]
    return np.array([*outer, (4.6, 3.2), (9.3, 3.0), (9.2, 6.3), (4.4, 6.0), (4.6, 3.2)])


def _draw(outline: Outline, part: NDArray[Any], padding: NDArray[np.bool_] | None = None) -> Image.Image:
    """Return squares in the tint of how much they count, their centres, and the outline."""
    side = CELL * FINER
    picture = Image.new("RGB", (COLUMNS * side + FINER, ROWS * side + FINER), PAPER)
    pen = ImageDraw.Draw(picture)
    for (j, i), share in np.ndenumerate(part):
        is_padding = padding is not None and padding[j, i]
        tint = PADDED if is_padding else tuple(round(o + (c - o) * share) for o, c in zip(OUT, COUNTS, strict=True))
        pen.rectangle((i * side, j * side, (i + 1) * side, (j + 1) * side), tint, LINE, FINER)
        middle, reach = ((i + 0.5) * side, (j + 0.5) * side), 2 * FINER
        color = PAPER if is_padding else DOT
        pen.ellipse((middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach), color)
    points = [tuple((point + 0.5) * side) for point in outline.as_ring().points]
    pen.line([*points, points[0]], OUTLINE, 3 * FINER, "curve")
    return picture.resize((picture.width // FINER, picture.height // FINER), Image.Resampling.LANCZOS)


def main() -> None:
    """Write them."""
    FOLDER.mkdir(exist_ok=True)
    for name, picture in pictures().items():
        picture.quantize(32).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
