"""The colour profile of a picture (PS3.3 C.11.15): its own, or that of the optical path of a slide (C.8.12.5)."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

LARGEST_PROFILE = 4 * 2**20
LEAST_PROFILE = 128
"""Bytes of an ICC header: less is no profile."""


def read_profile(dataset: Dataset) -> bytes:
    """Return the ICC profile that the colours were made for, b"" without one.

    Raises ViewerError for one that cannot be used, so that its colours are not converted.
    """
    own = _profile(dataset.get("ICCProfile", None))
    if own:
        return own
    paths: Any = dataset.get("OpticalPathSequence", None)
    if paths is None or isinstance(paths, (bytes, str)):
        return b""
    # Several optical paths differ in light, not in the scanner's camera: the first that has one stands for all.
    return next((profile for path in paths if (profile := _profile(path.get("ICCProfile", None)))), b"")


def _profile(value: Any) -> bytes:
    """Return a profile that colours can be converted by; ViewerError for one that is damaged or not for RGB."""
    if not value:
        return b""
    if not isinstance(value, bytes) or not LEAST_PROFILE <= len(value) <= LARGEST_PROFILE:
        raise ViewerError("it is damaged: not colour managed")
    from PIL import ImageCms

    try:
        space = ImageCms.ImageCmsProfile(io.BytesIO(value)).profile.xcolor_space.strip()
    except (OSError, ValueError, ImageCms.PyCMSError):
        raise ViewerError("it is damaged: not colour managed") from None
    if space != "RGB":
        raise ViewerError("it is not for RGB: not colour managed")
    return value
