"""Arrays as images: what is written is what is seen."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.paint.image import Canvas, to_array


@pytest.mark.parametrize("shape", [(50, 60), (50, 60, 4)])
def test_a_canvas_shows_the_last_picture_and_black_beside_it(shape: tuple[int, ...]) -> None:
    picture = np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)
    colors = picture[..., :3] if picture.ndim == 3 else picture[..., None]
    canvas = Canvas((100, 80), 1.0)
    for x, y in ((20, 10), (0, 30)):
        canvas.write(picture, (x, y, x + 60, y + 50))
        expected = np.zeros((80, 100, 3), np.uint8)
        expected[y : y + 50, x : x + 60] = colors
        assert np.array_equal(to_array(canvas.image), expected)
    canvas.write(picture[:0], (0, 0, 0, 0))
    assert not to_array(canvas.image).any()
