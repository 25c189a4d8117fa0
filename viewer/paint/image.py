"""Arrays to Qt images and back."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Array = NDArray[Any]

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
    kind = cv2.COLOR_GRAY2BGRA if array.ndim == 2 else cv2.COLOR_RGBA2BGRA
    pixels = cv2.cvtColor(array, kind)
    height, width = array.shape[:2]
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(device_ratio)
    return image


def to_array(image: QImage) -> Array:
    """Return (h, w, 3) uint8 RGB of an opaque image, in device pixels."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width, stride = opaque.height(), opaque.width(), opaque.bytesPerLine()
    flat = np.frombuffer(opaque.constBits(), np.uint8, count=stride * height).reshape(height, stride)
    return np.array(flat[:, : width * 3]).reshape(height, width, 3)
