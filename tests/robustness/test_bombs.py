"""A few bytes never become a large picture."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.pixels import PixelInfo
from viewer.dicom.decoders import FrameJob, decode

NATIVE = "1.2.840.10008.1.2.1"


def test_a_kilobyte_does_not_become_256_mib_of_samples() -> None:
    info = PixelInfo(32768, 16, 256, 16, 16, 15)
    with pytest.raises(ViewerError, match="missing") as caught:
        decode(FrameJob(NATIVE, info, bytes(1024)))
    assert caught.value.detail == "1024 of its 268435456 bytes are in the file"


def test_a_picture_of_which_one_row_is_there_is_shown() -> None:
    info = PixelInfo(4096, 4096, 1, 16, 16, 15, padding=(7, 7))
    values = decode(FrameJob(NATIVE, info, np.full(4096, 5, "<u2").tobytes()))
    assert values[0].tolist() == [5] * 4096
    assert set(np.unique(values[1:])) == {7}
