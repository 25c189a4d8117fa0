"""A few bytes never become a large picture."""

from __future__ import annotations

import struct

import imagecodecs
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


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.201"])
def test_a_stream_that_claims_to_be_enormous_is_refused_before_it_is_decoded(syntax: str) -> None:
    """Mutated files of a campaign kept a codec busy until its deadline: the size in the stream was another."""
    picture = np.arange(64 * 48, dtype=np.uint16).reshape(64, 48)
    info = PixelInfo(64, 48, 1, 16, 16, 15)
    if syntax.endswith(".80"):
        stream = bytearray(imagecodecs.jpegls_encode(picture))
        at = stream.index(b"\xff\xf7") + 5
        sizes = struct.pack(">2H", 60000, 50000)
    else:
        encode = imagecodecs.htj2k_encode if syntax.endswith("1") else imagecodecs.jpeg2k_encode
        options = {} if syntax.endswith("1") else {"codecformat": "J2K"}
        stream = bytearray(encode(picture, reversible=True, **options))
        at = stream.index(b"\xff\x4f\xff\x51") + 8
        sizes = struct.pack(">2I", 50000, 60000)
    assert np.array_equal(decode(FrameJob(syntax, info, bytes(stream), is_encapsulated=True)), picture)
    if not syntax.endswith(".80"):
        ended = stream.copy()
        ended[at + 8 : at + 12] = b"\x00\xff\xff\xff"  # where the picture begins
        with pytest.raises(ViewerError, match="cannot be decoded") as caught:
            decode(FrameJob(syntax, info, bytes(ended), is_encapsulated=True))
        assert caught.value.detail == "its stream holds 0 x 0, its header says 48 x 64"
    stream[at : at + len(sizes)] = sizes
    with pytest.raises(ViewerError, match="cannot be decoded") as caught:
        decode(FrameJob(syntax, info, bytes(stream), is_encapsulated=True))
    assert caught.value.detail == "its stream holds 50000 x 60000, its header says 48 x 64"
