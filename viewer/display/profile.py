"""Colours made for one device, as sRGB shows them (PS3.3 C.11.15), by Little CMS."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import Palette

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

Array = NDArray[Any]


def to_srgb(rgb: Array, profile: bytes) -> Array:
    """Return (rows, columns, 3) uint8 sRGB of colours that an ICC profile describes; themselves if it is no use.

    The intent is perceptual, or the one that the profile knows.
    """
    if not profile or not rgb.size or not is_usable(profile):
        return rgb
    from PIL import Image, ImageCms

    picture = Image.fromarray(np.ascontiguousarray(rgb))
    converted = ImageCms.applyTransform(picture, _transform(profile))
    return rgb if converted is None else np.asarray(converted)


@lru_cache(maxsize=16)
def palette_in_srgb(palette: Palette, profile: bytes) -> Palette:
    """Return a palette with its colours converted: itself without a profile."""
    if not profile:
        return palette
    return Palette(palette.first, to_srgb(palette.rgb[None], profile)[0])


@lru_cache(maxsize=16)
def is_usable(profile: bytes) -> bool:
    """Whether colours can be converted by a profile: damaged ones and those of other colour models cannot."""
    try:
        _transform(profile)
    except ViewerError:
        return False
    return True


@lru_cache(maxsize=16)
def _transform(profile: bytes) -> ImageCmsTransform:
    from PIL import ImageCms

    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if given.profile.xcolor_space.strip() != "RGB":
            raise ViewerError("not colour managed", "the profile is not for RGB")
        return ImageCms.buildTransform(given, _srgb(), "RGB", "RGB", ImageCms.Intent(given.profile.rendering_intent))
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError):
        raise ViewerError("not colour managed", "the profile is damaged") from None


@lru_cache(maxsize=1)
def _srgb() -> Any:
    from PIL import ImageCms

    return ImageCms.createProfile("sRGB")
