"""A frame to what is seen of it: the one road for screen, thumbnail, file and command line."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.look import Interpolation, Look, Placement
from viewer.core.pixels import Frame, Lut, Palette, PixelInfo, Rescale, VoiFunction, Window
from viewer.display import colour, compose, overlay, profile, shutter
from viewer.display.modality import to_modality
from viewer.display.presentation import apply_presentation, is_reversed, to_bytes, to_colours
from viewer.display.resample import Target, resample, target
from viewer.display.stored import is_tabular, ordered, padding_mask, padding_range, possible_values
from viewer.display.voi import Voi, apply_voi, default_voi

Array = NDArray[Any]
OPAQUE_BLACK = 0xFF000000
STRIP = 1 << 15
INVERTED = np.array([255, 255, 255, 0], dtype=np.uint8)


@dataclass(frozen=True, slots=True)
class Grey:
    """All that turns stored values of one type into grey or colour; equal ones share a table.

    `colours` are the 256 times red, green and blue of the look's table, b"" for greys: not its name, which another one
    may have had before.
    """

    dtype: str
    rescale: Rescale
    modality_lut: Lut | None
    voi: Voi
    is_reversed: bool
    colours: bytes
    padding: tuple[int, int] | None
    presentation: Lut | None = None
    palette: Palette | None = None
    supplement: Palette | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Resampled:
    """A frame at the device pixels of a viewport; `paint` makes the picture of it, as often as the look changes.

    `values` covers only `target.box`: `ordered` stored values, or RGBA of full alpha. `cover` are the overlays,
    `hidden` what a shutter hides (uint8), `upper` the second series; None if none.
    """

    values: Array
    target: Target
    frame: Frame
    cover: Array | None = None
    hidden: Array | None = None
    upper: Resampled | None = None


def render(
    frame: Frame, look: Look, placement: Placement, size_px: tuple[int, int], device_ratio: float = 1.0
) -> Array:
    """Return what a viewport of (width, height) device pixels shows: uint8, C-contiguous, black beside the picture.

    (height, width) grey where the look's table is grey, else (height, width, 4) RGBA with full alpha.
    `placement` is in screen px, of which each takes `device_ratio` device pixels.
    """
    return paint(resample_frame(frame, look, placement, size_px, device_ratio), look)


def full(frame: Frame, look: Look) -> Array:
    """Return the whole picture at its own size: (rows, columns) grey or (rows, columns, 3) RGB, uint8."""
    if frame.is_color:
        picture = _managed(_rgb(frame), frame)
        picture = 255 - picture if look.is_inverted else picture.copy()
    else:
        picture = _apply(ordered(frame.stored), frame, look)
        picture = picture[..., :3].copy() if picture.ndim == 3 else picture
    if frame.upper is not None:
        picture = _full_composed(picture, frame.upper, look)
    if frame.shutter is not None:
        shutter.paint_hidden(picture, shutter.hidden(frame.shutter, picture.shape[:2]), frame.shutter)
    if look.has_overlays and frame.overlays:
        overlay.burn(picture, overlay.union(frame.overlays, picture.shape[:2]))
    return picture


def _full_composed(picture: Array, upper: Frame, look: Look) -> Array:
    """Return RGB of a whole picture with the second series over it."""
    size = (picture.shape[1], picture.shape[0])
    if picture.ndim == 3:
        picture = np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])
    cover = compose.cover_of(ordered(upper.stored), upper)
    over = _apply(ordered(upper.stored), upper, compose.upper_look(look))
    return compose.compose(picture, over, cover, look.blend, size, (0, 0))[..., :3].copy()


def resample_frame(
    frame: Frame, look: Look, placement: Placement, size_px: tuple[int, int], device_ratio: float = 1.0
) -> Resampled:
    """Bring a frame to a viewport; of the look only interpolation and overlays matter."""
    to = target(frame.stored.shape[:2], placement, size_px, device_ratio)
    made = _resampled(frame, look, to)
    if frame.upper is None:
        return made
    return replace(made, upper=_resampled(frame.upper, compose.upper_look(look), to))


def _resampled(frame: Frame, look: Look, to: Target) -> Resampled:
    cover = None
    if look.has_overlays and frame.overlays:
        bits = overlay.union(frame.overlays, frame.stored.shape[:2])
        nearest = look.interpolation is Interpolation.NEAREST
        cover = resample(bits, to, Interpolation.NEAREST if nearest else Interpolation.LINEAR)
    hidden = None
    if frame.shutter is not None:
        hidden = resample(shutter.hidden(frame.shutter, frame.stored.shape[:2]), to, Interpolation.NEAREST)
    if frame.is_color:
        return Resampled(_rgba(frame, to, look.interpolation), to, frame, cover, hidden)
    padding = padding_range(frame.info, frame.stored.dtype)
    # Between a grey value and a colour's there is nothing that could be interpolated.
    way = look.interpolation if frame.supplement is None else Interpolation.NEAREST
    values = resample(ordered(frame.stored), to, way, padding)
    return Resampled(values, to, frame, cover, hidden)


def paint(resampled: Resampled, look: Look) -> Array:
    """Return the viewport's picture (see `render`): a table, applied to what is in sight."""
    return _on_black(covered(resampled, look), resampled.target)


def covered(resampled: Resampled, look: Look) -> Array:
    """Return what `paint` does, of `target.box` alone: (rows, columns) grey or (rows, columns, 4) RGBA."""
    values = resampled.values
    if resampled.frame.is_color:
        is_painted_on = resampled.hidden is not None or resampled.cover is not None
        picture = _inverted(values) if look.is_inverted else values.copy() if is_painted_on else values
    else:
        picture = _apply(values, resampled.frame, look)
    if resampled.upper is not None:
        picture = _composed(picture, resampled.upper, look)
    if resampled.hidden is not None and resampled.frame.shutter is not None:
        shutter.paint_hidden(picture, resampled.hidden, resampled.frame.shutter)
    if resampled.cover is not None:
        overlay.burn(picture, resampled.cover)
    return picture


def _inverted(rgba: Array) -> Array:
    """Return RGBA with its colours inverted, as whole pixels: samples one by one take ten times as long."""
    pixels = np.ascontiguousarray(rgba).view(np.uint32) ^ INVERTED.view(np.uint32)
    return pixels.view(np.uint8)


def _composed(picture: Array, upper: Resampled, look: Look) -> Array:
    """Return the covered part of the viewport with the second series over it."""
    frame, to = upper.frame, upper.target
    over = upper.values if frame.is_color else _apply(upper.values, frame, compose.upper_look(look))
    cover = compose.cover_of(upper.values, frame)
    return compose.compose(picture, over, cover, look.blend, to.size, (to.box[0], to.box[1]))


def _on_black(picture: Array, to: Target) -> Array:
    """Return the viewport with the covered part in its place."""
    width, height = to.size
    if picture.shape[:2] == (height, width):
        return picture
    whole: Array = np.zeros((height, width), dtype=np.uint8)
    if picture.ndim == 3:
        # Written as whole pixels: samples one by one take five times as long.
        whole = np.full((height, width), OPAQUE_BLACK, dtype="<u4").view(np.uint8).reshape(height, width, 4)
    if not to.is_empty:
        x0, y0, x1, y1 = to.box
        whole[y0:y1, x0:x1] = picture
    return whole


def _rgba(frame: Frame, to: Target, interpolation: Interpolation) -> Array:
    """Return the covered part of a colour frame as RGBA: of four samples each, it is moved faster than of three."""
    import cv2

    rgb = _rgb(frame)
    if not rgb.size or to.is_empty:
        return np.full((*to.shape, 4), 255, dtype=np.uint8)
    rgba = resample(cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2RGBA), to, interpolation)
    if frame.icc and frame.palette is None:
        rgba[..., :3] = _managed(np.ascontiguousarray(rgba[..., :3]), frame)
    return rgba


def _rgb(frame: Frame) -> Array:
    """Return (rows, columns, 3) uint8 of a colour frame: palettes before any interpolation."""
    if frame.palette is not None:
        return colour.from_palette(frame.stored, profile.palette_in_srgb(frame.palette, frame.icc))
    return colour.to_rgb8(frame.stored, frame.info)


def _managed(rgb: Array, frame: Frame) -> Array:
    """Return colours in sRGB; those of a palette are so already."""
    return rgb if frame.palette is not None else profile.to_srgb(rgb, frame.icc)


def _apply(values: Array, frame: Frame, look: Look) -> Array:
    """Return uint8 grey, or RGBA, of `ordered` values."""
    grey = grey_of(frame, look)
    if is_tabular(frame.stored.dtype):
        return _look_up(values, _table(grey))
    # In strips that stay in the processor's own memory: a third of the time of one stage after the other.
    height = max(1, STRIP // max(1, values.shape[1]))
    strips = [values[at : at + height] for at in range(0, max(1, values.shape[0]), height)]
    return np.concatenate([_evaluate(strip, grey) for strip in strips])


def grey_of(frame: Frame, look: Look) -> Grey:
    """Return the grey stages of a look for a frame."""
    lut = colour.known_or_grey(look.lut)
    return Grey(
        frame.stored.dtype.str,
        frame.rescale,
        frame.modality_lut,
        look.window if look.window is not None else default_voi(frame),
        is_reversed(frame.info.photometric, is_inverted=look.is_inverted),
        b"" if lut == colour.GREY else colour.lut(lut).tobytes(),
        frame.info.padding,
        frame.presentation_lut,
        _palette(frame.grey_palette, frame) if lut == colour.GREY else None,
        _palette(frame.supplement, frame),
    )


@lru_cache(maxsize=32)
def _rgba_table(colours: bytes) -> Array:
    """Return (256, 4) RGBA of a colour table."""
    return np.column_stack([np.frombuffer(colours, np.uint8).reshape(256, 3), np.full(256, 255, np.uint8)])


def _palette(palette: Palette | None, frame: Frame) -> Palette | None:
    return None if palette is None else profile.palette_in_srgb(palette, frame.icc)


def _evaluate(stored: Array, grey: Grey) -> Array:
    """Run the stages on stored values themselves; padding and what is not finite are black."""
    hidden = padding_mask(stored, PixelInfo(1, 1, padding=grey.padding))
    values = to_modality(stored, grey.rescale, grey.modality_lut)
    if hidden is not None:
        values = np.where(hidden, 0.0, values)
    levels = apply_presentation(apply_voi(values, grey.voi), grey.presentation)
    shown = to_bytes(levels, is_reversed=grey.is_reversed)
    if not grey.colours and grey.palette is None and grey.supplement is None:
        if hidden is not None:
            shown[hidden] = 0
        return shown
    if grey.palette is not None:
        rgba = np.full((*shown.shape, 4), 255, dtype=np.uint8)
        rgba[..., :3] = to_colours(1.0 - levels if grey.is_reversed else levels, grey.palette)
    else:
        rgba = _look_up(shown, _rgba_table(grey.colours or colour.lut(colour.GREY).tobytes())).reshape(*shown.shape, 4)
    if grey.supplement is not None:
        is_mapped = stored >= grey.supplement.first
        rgba[is_mapped, :3] = colour.from_palette(stored[is_mapped], grey.supplement)
    if hidden is not None:
        np.putmask(rgba.view("<u4")[..., 0], hidden, OPAQUE_BLACK)
    return rgba


@lru_cache(maxsize=32)
def _table(grey: Grey) -> Array:
    """Return the stages evaluated on every possible stored value: (n,) uint8, or (n, 4) RGBA."""
    values = possible_values(grey.dtype)
    first, last = _varying(grey, values)
    plain = replace(grey, padding=None)
    inside = _evaluate(values[first : last + 1], plain)
    table = np.empty((len(values), *inside.shape[1:]), dtype=np.uint8)
    table[:first], table[first : last + 1], table[last + 1 :] = inside[0], inside, inside[-1]
    hidden = padding_mask(values, PixelInfo(1, 1, padding=grey.padding))
    if hidden is not None:
        table[hidden, ...] = _evaluate(values[hidden], grey)
    return table


def _varying(grey: Grey, values: Array) -> tuple[int, int]:
    """Return the first and last of `values` between which a window rises; beyond them all is black or white."""
    slope, voi = grey.rescale.slope, grey.voi
    everything = 0, len(values) - 1
    if grey.supplement is not None:
        return everything
    if grey.modality_lut is not None or not isinstance(voi, Window) or voi.function is VoiFunction.SIGMOID:
        return everything
    if not (math.isfinite(slope) and slope and voi.width > 0):
        return everything
    reach = voi.width / 2 + 1
    ends = sorted((voi.center + side * reach - grey.rescale.intercept) / slope for side in (-1, 1))
    if not all(map(math.isfinite, ends)):
        return everything
    low, high = (min(max(end - int(values[0]), 0.0), float(everything[1])) for end in ends)
    return max(0, math.floor(low) - 1), min(everything[1], math.ceil(high) + 1)


def _look_up(values: Array, table: Array) -> Array:
    """Return the table's entries for unsigned values."""
    import cv2

    if not values.size:
        return np.zeros((*values.shape, *table.shape[1:]), dtype=np.uint8)
    values = np.ascontiguousarray(values)
    if table.ndim == 1:
        return np.asarray(cv2.LUT(values, table))
    packed = cv2.LUT(values, table.view(np.int32).ravel())
    return np.asarray(packed).view(np.uint8).reshape(*values.shape, 4)
