"""A decode process that the system kills costs no picture; a codec that panics costs no process."""

from __future__ import annotations

import os
import signal
import struct

import imagecodecs
import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.pixels import PixelInfo
from viewer.dicom.decoders import FrameJob
from viewer.jobs import pool as pools
from viewer.jobs.decode_process import DecodeProcess
from viewer.jobs.pool import DecodePool

RLE = "1.2.840.10008.1.2.5"
JPEG_LS = "1.2.840.10008.1.2.4.80"


class KilledWhileStarting(DecodeProcess):
    """A process of which the first is killed before its codecs are imported, as for want of memory."""

    started = 0

    def __init__(self, memory_limit: int, module: str) -> None:
        super().__init__(memory_limit, module)
        type(self).started += 1
        if type(self).started == 1:
            os.kill(self.pid, signal.SIGKILL)


def test_one_that_is_killed_while_it_starts_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "DecodeProcess", KilledWhileStarting)
    picture = np.arange(64, dtype=np.uint16).reshape(8, 8)
    job = FrameJob(JPEG_LS, PixelInfo(8, 8, 1, 16, 16, 15), imagecodecs.jpegls_encode(picture), is_encapsulated=True)
    pool = DecodePool(1)
    try:
        assert np.array_equal(pool.decode(job), picture)
    finally:
        pool.close()
    assert KilledWhileStarting.started == 2


def test_a_codec_that_panics_is_told_by_its_words_and_its_process_goes_on() -> None:
    """A codec in Rust raises what is no `Exception`: a segment that holds more than its plane of 4 pixels."""
    segments = [bytes([3, 1, 2, 3, 4, 0]), bytes([9, *range(10), 0])]
    stream = struct.pack("<16I", 2, 64, 70, *[0] * 13) + b"".join(segments)
    job = FrameJob(RLE, PixelInfo(2, 2, 1, 16, 16, 15), stream, is_encapsulated=True)
    pool = DecodePool(1)
    try:
        with pytest.raises(ViewerError, match="cannot be decoded") as caught:
            pool.decode(job)
        before = [process.pid for process in pool._all]
        with pytest.raises(ViewerError):
            pool.decode(job)
        assert [process.pid for process in pool._all] == before
    finally:
        pool.close()
    assert "pylibjpeg: index out of bounds" in caught.value.detail
