"""MP4: a movie that every player shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from viewer.core.errors import ViewerError
from viewer.exporters.exporter import SOFTWARE, Array, Exporter, Option

SPEEDS = ("ultrafast", "veryfast", "medium", "slow")
_BT709 = 1


class Mp4(Exporter):
    """Write H.264 in MP4, yuv420p, its index in front so that it plays while loading."""

    id = "mp4"
    title = "MP4 movie"
    suffixes = (".mp4",)
    is_movie = True
    options = (
        Option("fps", "Pictures per second", 15.0, 0.1, 240.0),
        Option("crf", "Loss (0 none, 51 most)", 20, 0, 51),
        Option("speed", "Effort", "veryfast", choices=SPEEDS),
    )

    def _encode(self, pictures: Iterator[Array], path: Path, values: Mapping[str, Any]) -> None:
        with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
            container.metadata["encoder"] = SOFTWARE
            stream: av.VideoStream | None = None
            for picture in pictures:
                if picture.dtype != np.uint8:
                    raise ViewerError("A movie holds 8 bits only")
                picture = even(picture)
                if stream is None:
                    stream = _stream(container, picture, values)
                frame = av.VideoFrame.from_ndarray(picture, format="rgb24" if picture.ndim == 3 else "gray")
                frame = frame.reformat(
                    format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
                )
                for packet in stream.encode(frame):
                    container.mux(packet)
            if stream is not None:
                for packet in stream.encode():
                    container.mux(packet)


def _stream(container: av.container.OutputContainer, picture: Array, values: Mapping[str, Any]) -> av.VideoStream:
    rate = Fraction(values["fps"]).limit_denominator(1001)
    stream = container.add_stream("libx264", rate=rate, options={"crf": str(values["crf"]), "preset": values["speed"]})
    stream.height, stream.width = picture.shape[:2]
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.colorspace = context.color_primaries = context.color_trc = _BT709
    context.color_range = ColorRange.MPEG
    return stream


def even(picture: Array) -> Array:
    """Return a picture of even height and width, the last row or column repeated: H.264 halves the colours."""
    below, beside = picture.shape[0] % 2, picture.shape[1] % 2
    if not below and not beside:
        return np.ascontiguousarray(picture)
    return np.pad(picture, ((0, below), (0, beside), *(((0, 0),) * (picture.ndim - 2))), mode="edge")


MP4 = Mp4()
