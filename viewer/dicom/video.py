"""Frames of a video: one stream holds them all (PS3.5 8.2.5 to 8.2.16), so a frame is found by decoding up to it.

The decoder stays where it is between two frames: playing costs one frame each, a jump what lies after the key frame
before it. Where the stream tells no times, or they repeat, frames are counted from the start.
"""

from __future__ import annotations

import io
import threading
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import PixelInfo
from viewer.core.records import Location
from viewer.dicom.sources import open_location

Array = NDArray[Any]
Range = tuple[int, int]

MOST_PACKETS = 2_000_000

_UID = "1.2.840.10008.1.2.4."
VIDEO: dict[str, str] = {
    _UID + "100": "MPEG-2 Main Profile",
    _UID + "100.1": "MPEG-2 Main Profile, fragmentable",
    _UID + "101": "MPEG-2 Main Profile, High Level",
    _UID + "101.1": "MPEG-2 Main Profile, High Level, fragmentable",
    _UID + "102": "MPEG-4 AVC/H.264 High Profile",
    _UID + "102.1": "MPEG-4 AVC/H.264 High Profile, fragmentable",
    _UID + "103": "MPEG-4 AVC/H.264 BD-compatible",
    _UID + "103.1": "MPEG-4 AVC/H.264 BD-compatible, fragmentable",
    _UID + "104": "MPEG-4 AVC/H.264 for 2D video",
    _UID + "104.1": "MPEG-4 AVC/H.264 for 2D video, fragmentable",
    _UID + "105": "MPEG-4 AVC/H.264 for 3D video",
    _UID + "105.1": "MPEG-4 AVC/H.264 for 3D video, fragmentable",
    _UID + "106": "MPEG-4 AVC/H.264 Stereo",
    _UID + "106.1": "MPEG-4 AVC/H.264 Stereo, fragmentable",
    _UID + "107": "HEVC/H.265 Main Profile",
    _UID + "108": "HEVC/H.265 Main 10 Profile",
}
"""Names of the transfer syntaxes whose pixel data is one video stream (PS3.6 table A-1)."""


@dataclass(frozen=True, slots=True)
class VideoFrame:
    """Frame number `frame` (from 0) of the stream whose bytes lie in these ranges of a file."""

    location: Location
    ranges: tuple[Range, ...]
    frame: int


class _Stitched(io.RawIOBase):
    """The fragments of a stream as one file, read where they lie."""

    def __init__(self, location: Location, ranges: tuple[Range, ...]) -> None:
        super().__init__()
        self._stream = open_location(location)
        self._ranges = ranges
        self._starts: list[int] = []
        self._size = 0
        for _, length in ranges:
            self._starts.append(self._size)
            self._size += length
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        wanted = self._size - self._at if size < 0 else min(size, self._size - self._at)
        parts = []
        while wanted > 0:
            index = bisect_right(self._starts, self._at) - 1
            offset, length = self._ranges[index]
            inside = self._at - self._starts[index]
            self._stream.seek(offset + inside)
            part = self._stream.read(min(wanted, length - inside))
            if not part:
                break
            parts.append(part)
            self._at += len(part)
            wanted -= len(part)
        return b"".join(parts)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = min(max(0, start + offset), self._size)
        return self._at

    def tell(self) -> int:
        return self._at

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._stream.close()
        super().close()


class VideoReader:
    """One open video; `frame(n)` decodes on from where it is, or from the key frame before. Not safe in threads."""

    def __init__(self, location: Location, ranges: tuple[Range, ...]) -> None:
        self._location, self._ranges = location, ranges
        self._times, self._keys = self._index()
        self._container: Any = None
        self._decoded: Iterator[Any] = iter(())
        self._next = 0

    @property
    def frame_count(self) -> int:
        """How many pictures the stream holds, 0 where it does not tell before it is decoded."""
        return len(self._times)

    def frame(self, number: int, kind: str) -> Array:
        """Return a frame as (rows, columns, 3) or (rows, columns), in the pixel format `kind` of FFmpeg.

        ViewerError if the stream ends before it, or cannot be decoded.
        """
        picture = self._timed(number) if self._times else self._counted(number)
        if picture is None:
            raise ViewerError("The picture is missing", f"the video ends before frame {number + 1}")
        self._next = number + 1
        return np.asarray(picture.to_ndarray(format=kind))

    def close(self) -> None:
        """Close the file."""
        if self._container is not None:
            self._container.close()
            self._container = None

    def _timed(self, number: int) -> Any:
        """Return the picture of the frame's time, None without one."""
        if number >= len(self._times):
            return None
        wanted = self._times[number]
        first = self._keys[bisect_right(self._keys, wanted, key=itemgetter(0)) - 1] if self._keys else (wanted, 0)
        is_ahead = self._container is not None and self._next <= number
        if not is_ahead or first[0] > self._times[min(self._next, len(self._times) - 1)]:
            self._start(first[1])
        for picture in self._decoded:
            if picture.pts is not None and picture.pts >= wanted:
                return picture
        self.close()
        return None

    def _counted(self, number: int) -> Any:
        if self._container is None or self._next > number:
            self._start(0)
            self._next = 0
        for picture in self._decoded:
            if self._next == number:
                return picture
            self._next += 1
        self.close()
        return None

    def _index(self) -> tuple[list[int], list[tuple[int, int]]]:
        """Return the times of all pictures in order, and (time, packet number) of the key frames; nothing is decoded.

        Both are empty where a packet has no time of its own.
        """
        times: list[int] = []
        keys: list[tuple[int, int]] = []
        container = self._opened()
        try:
            for number, packet in enumerate(container.demux(container.streams.video[0])):
                if packet.size == 0:
                    continue
                if packet.pts is None or number > MOST_PACKETS:
                    return [], []
                times.append(packet.pts)
                if packet.is_keyframe:
                    keys.append((packet.pts, number))
        finally:
            container.close()
        return (sorted(times), sorted(keys)) if len(set(times)) == len(times) else ([], [])

    def _start(self, first_packet: int) -> None:
        """Decode from a packet on; those before it are passed over, which takes no decoding."""
        self.close()
        self._container = container = self._opened()
        stream = container.streams.video[0]

        def decoded() -> Iterator[Any]:
            for number, packet in enumerate(container.demux(stream)):
                if number >= first_packet:
                    yield from packet.decode()

        self._decoded = decoded()

    def _opened(self) -> Any:
        import av
        import av.logging

        av.logging.set_level(av.logging.PANIC)  # its messages may quote the file
        container = av.open(_Stitched(self._location, self._ranges), mode="r", metadata_errors="ignore")
        if not container.streams.video:
            container.close()
            raise ViewerError("its data holds no video")
        container.streams.video[0].thread_type = "NONE"
        return container


_lock = threading.Lock()
_readers: dict[tuple[Location, tuple[Range, ...]], VideoReader] = {}


def decode_video(frame: VideoFrame, info: PixelInfo) -> Array:
    """Return a frame as RGB (or grey, for one sample) stored values; ViewerError says why there is none.

    The last video stays open: its next frame costs one frame's decoding.
    """
    deep = info.bits_allocated > 8
    kind = {(1, False): "gray", (1, True): "gray16le", (3, False): "rgb24", (3, True): "rgb48le"}.get(
        (info.samples, deep)
    )
    if kind is None:
        raise ViewerError("The picture cannot be decoded", f"a video of {info.samples} samples a pixel")
    key = (frame.location, frame.ranges)
    with _lock:
        reader = _readers.get(key)
        if reader is None:
            for old in _readers.values():
                old.close()
            _readers.clear()
            reader = _readers[key] = VideoReader(*key)
        try:
            values = reader.frame(frame.frame, kind)
        except BaseException:
            reader.close()
            _readers.pop(key, None)
            raise
    return values >> (16 - info.bits_stored) if deep else values
