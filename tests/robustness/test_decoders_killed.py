"""A decode process that the system kills costs no picture."""

from __future__ import annotations

import os
import signal

import imagecodecs
import numpy as np
import pytest

from viewer.core.pixels import PixelInfo
from viewer.dicom.decoders import FrameJob
from viewer.jobs import pool as pools
from viewer.jobs.decode_process import DecodeProcess
from viewer.jobs.pool import DecodePool

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
