"""Arrays to Qt images and back."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Array = NDArray[Any]
OPAQUE_BLACK = 0xFF000000

_FORMATS = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888_Premultiplied,
}


def to_image(array: Array, device_ratio: float = 1.0) -> QImage:
    """Return an image over an array of uint8: (h, w) grey, (h, w, 3) RGB or (h, w, 4) RGBA premultiplied.

    A contiguous array is shared, not copied; the image keeps it alive. It must not change after.
    """
    if array.dtype != np.uint8 or array.ndim not in (2, 3):
        raise TypeError(f"not a picture: {array.dtype} {array.shape}")
    array = np.ascontiguousarray(array)
    height, width = array.shape[:2]
    samples = 1 if array.ndim == 2 else array.shape[2]
    image = QImage(array.data, width, height, width * samples, _FORMATS[samples])
    image.setDevicePixelRatio(device_ratio)
    return image


def to_screen(array: Array, device_ratio: float = 1.0) -> QImage:
    """Return an opaque image, in the format of screens, of (h, w) grey or (h, w, 4) RGBA of full alpha, uint8.

    Qt copies this format as it is, and converts others at every drawing.
    """
    import cv2

    array = np.ascontiguousarray(array)
    if sys.byteorder == "big":
        return to_image(array, device_ratio)
    pixels = cv2.cvtColor(array, _to_screen(array))
    height, width = array.shape[:2]
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(device_ratio)
    return image


def _to_screen(array: Array) -> int:
    """Return what of OpenCV brings grey or RGBA into the order of little-endian screens, as all of Qt's today are."""
    import cv2

    return cv2.COLOR_GRAY2BGRA if array.ndim == 2 else cv2.COLOR_RGBA2BGRA


class Canvas:
    """An opaque image of (width, height) device pixels in the format of screens, into which pictures are written.

    It is black where the last one does not cover it. What has its `image` has the next picture, too.
    """

    def __init__(self, size_px: tuple[int, int], device_ratio: float) -> None:
        width, height = size_px
        self._pixels = np.full((height, width), OPAQUE_BLACK, dtype=np.uint32).view(np.uint8).reshape(height, width, 4)
        self._box = (0, 0, 0, 0)
        self.image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(device_ratio)

    def write(self, array: Array, box: tuple[int, int, int, int]) -> None:
        """Show (h, w) grey or (h, w, 4) RGBA of full alpha, uint8, in the box (x0, y0, x1, y1), the end left out."""
        import cv2

        if box != self._box:
            self._pixels.view(np.uint32)[...] = OPAQUE_BLACK
            self._box = box
        x0, y0, x1, y1 = box
        if array.size:
            cv2.cvtColor(np.ascontiguousarray(array), _to_screen(array), dst=self._pixels[y0:y1, x0:x1])


def to_array(image: QImage) -> Array:
    """Return (h, w, 3) uint8 RGB of an opaque image, in device pixels."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width, stride = opaque.height(), opaque.width(), opaque.bytesPerLine()
    flat = np.frombuffer(opaque.constBits(), np.uint8, count=stride * height).reshape(height, stride)
    return np.array(flat[:, : width * 3]).reshape(height, width, 3)
