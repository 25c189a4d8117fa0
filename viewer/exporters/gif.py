"""GIF: a short movie for slides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from PIL import Image

from viewer.core.errors import ViewerError
from viewer.exporters.exporter import Array, Exporter, Option

_SAMPLE_STEP = 4
_WORST_ERROR = 4.0
"""Mean error of the colours, of 255, beyond which a picture gets a palette of its own."""


class Gif(Exporter):
    """Write GIF: grey pictures exactly, coloured ones in the 256 colours that fit them best."""

    id = "gif"
    title = "GIF movie"
    suffixes = (".gif",)
    is_movie = True
    options = (
        Option("fps", "Pictures per second", 15.0, 0.1, 50.0),
        Option("is_looped", "Play again and again", default=True),
    )

    def _encode(self, pictures: Iterator[Array], path: Path, values: Mapping[str, Any]) -> None:
        loop = "0" if values["is_looped"] else "-1"
        palette = Palette()
        with av.open(str(path), "w", format="gif", options={"loop": loop}) as container:
            stream: av.VideoStream | None = None
            for picture in pictures:
                if picture.dtype != np.uint8:
                    raise ViewerError("A movie holds 8 bits only")
                if stream is None:
                    stream = _stream(container, picture, values)
                indices, colors = palette.indexed(picture)
                pair: Any = (indices, colors)  # what pal8 takes, though its type hint says one array
                frame = av.VideoFrame.from_ndarray(pair, format="pal8")
                for packet in stream.encode(frame):
                    container.mux(packet)
            if stream is not None:
                for packet in stream.encode():
                    container.mux(packet)


def _stream(container: av.container.OutputContainer, picture: Array, values: Mapping[str, Any]) -> av.VideoStream:
    stream = container.add_stream("gif", rate=Fraction(values["fps"]).limit_denominator(1000))
    stream.height, stream.width = picture.shape[:2]
    stream.pix_fmt = "pal8"
    return stream


class Palette:
    """Colours for one picture after the other; kept while they fit, so that still areas do not flicker."""

    def __init__(self) -> None:
        self._image: Image.Image | None = None
        self._rgb = np.zeros((256, 3), np.uint8)

    def indexed(self, picture: Array) -> tuple[Array, Array]:
        """Return (h, w) uint8 indices and the (256, 4) uint8 colours, ARGB, that they stand for."""
        if picture.ndim == 2 or is_grey(picture):
            grey = picture if picture.ndim == 2 else picture[..., 0]
            return np.ascontiguousarray(grey), _argb(np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1))
        sample = np.ascontiguousarray(picture[::_SAMPLE_STEP, ::_SAMPLE_STEP])
        if self._image is None or self._error(sample) > _WORST_ERROR:
            self._choose(sample)
        return self._quantized(picture), _argb(self._rgb)

    def _choose(self, sample: Array) -> None:
        image = Image.fromarray(sample).quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        colors = np.array(image.getpalette(), dtype=np.uint8).reshape(-1, 3)
        self._image, self._rgb = image, np.zeros((256, 3), np.uint8)
        self._rgb[: len(colors)] = colors

    def _quantized(self, picture: Array) -> Array:
        return np.asarray(Image.fromarray(picture).quantize(palette=self._image, dither=Image.Dither.NONE))

    def _error(self, sample: Array) -> float:
        return float(np.abs(self._rgb[self._quantized(sample)].astype(np.int16) - sample).mean())


def is_grey(picture: Array) -> bool:
    """Whether the three colours of each pixel are equal."""
    return bool((picture[..., 0] == picture[..., 1]).all() and (picture[..., 0] == picture[..., 2]).all())


def _argb(rgb: Array) -> Array:
    return np.ascontiguousarray(np.concatenate([np.full((256, 1), 255, np.uint8), rgb], axis=1))


GIF = Gif()
