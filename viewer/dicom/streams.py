"""What an encoded frame says of itself: its kind, and the colours of a JPEG stream."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_J2K_START = b"\xff\x4f\xff\x51"
_J2K_HEAD = 64 * 1024
_SIZED = range(0xC0, 0xFF)
_FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0), 0xF7))


@dataclass(frozen=True, slots=True)
class JpegHead:
    """The frame header of a JPEG stream; `frame` is its SOF marker's second byte, 0xF7 for JPEG-LS.

    `adobe` is the transform of an Adobe marker, -1 without one; `rows` and `columns` are 0 where it does not tell.
    """

    frame: int
    bits: int
    components: bytes
    has_jfif: bool = False
    adobe: int = -1
    rows: int = 0
    columns: int = 0


def kind(data: bytes) -> str:
    """Return 'JPEG', 'JPEG-LS', 'JPEG 2000', 'JPEG XL', 'RLE', or '' where the first bytes tell nothing."""
    if data[:4] == b"\xff\x4f\xff\x51" or data[4:12] == b"jP  \r\n\x87\n":
        return "JPEG 2000"
    if data[:2] == b"\xff\xd8":
        head = jpeg_head(data)
        return "JPEG-LS" if head is not None and head.frame == 0xF7 else "JPEG"
    if data[:2] == b"\xff\x0a" or data[4:12] == b"JXL \r\n\x87\n":
        return "JPEG XL"
    if len(data) >= 64 and 1 <= int.from_bytes(data[:4], "little") <= 15 and data[4:8] == b"\x40\0\0\0":
        return "RLE"
    return ""


def declared_size(data: bytes) -> tuple[int, int] | None:
    """Return the rows and columns that a JPEG, JPEG-LS or JPEG 2000 stream says it has, None where it does not tell.

    (0, 0) is a JPEG 2000 picture that ends before it begins.
    """
    head = jpeg_head(data) if data[:2] == b"\xff\xd8" else None
    if head is not None:
        return (head.rows, head.columns) if head.rows and head.columns else None
    # Bytes of any other encoding may happen to be those of the mark.
    start = data.find(_J2K_START, 0, _J2K_HEAD) if kind(data) == "JPEG 2000" else -1
    if start < 0 or len(data) < start + 24:
        return None
    width, height, left, top = struct.unpack_from(">4I", data, start + 8)
    # Sizes that no picture has are mended, see `with_size`.
    if max(width, height) >= 2**31:
        return None
    return (height - top, width - left) if width > left and height > top else (0, 0)


def has_color_transform(data: bytes) -> bool:
    """Whether a JPEG 2000 stream says that it transforms colours (its COD marker): its codec gives RGB then."""
    style = _coding_style(data)
    return len(style) > 4 and style[4] == 1


def is_reversible(data: bytes) -> bool:
    """Whether a JPEG 2000 stream uses the wavelet of whole numbers: nothing in it is rounded or overshoots."""
    style = _coding_style(data)
    return len(style) > 9 and style[9] == 1


def sample_bits(data: bytes) -> int:
    """Return the bits of a JPEG 2000 stream's first component, 0 where it does not tell."""
    start = data.find(_J2K_START)
    return (data[start + 42] & 0x7F) + 1 if start >= 0 and len(data) > start + 42 else 0


def _coding_style(data: bytes) -> bytes:
    """Return the parameters of the first COD marker (ISO/IEC 15444-1 A.6.1), b'' without one."""
    start = data.find(_J2K_START)
    at = data.find(b"\xff\x52", start + 4, start + _J2K_HEAD) if start >= 0 else -1
    return data[at + 4 : at + 16] if at >= 0 else b""


def with_size(data: bytes, rows: int, columns: int) -> bytes:
    """Return a JPEG 2000 stream of one tile with its size mended, `data` itself where there is nothing to mend.

    Mended is a size that no picture can have (2**31 or more), where the tile is as large as the header's picture.
    """
    head = data[:40]
    if head[:4] != _J2K_START or len(head) < 40:
        return data
    width, height, left, top, tile_width, tile_height = struct.unpack_from(">6I", head, 8)
    if max(width, height) < 2**31 or (left, top, tile_width, tile_height) != (0, 0, columns, rows):
        return data
    return head[:6] + struct.pack(">H2I", 0, columns, rows) + data[16:]


def jpeg_head(data: bytes) -> JpegHead | None:
    """Return what the markers before the first scan say, None where they are damaged."""
    pos, has_jfif, adobe = 2, False, -1
    while pos + 4 <= len(data):
        if data[pos] != 0xFF:
            return None
        marker = data[pos + 1]
        if marker not in _SIZED or marker == 0xFF or 0xD0 <= marker <= 0xD9:
            pos += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[pos + 2 : pos + 4], "big")
        body = data[pos + 4 : pos + 2 + length]
        if marker in _FRAMES and len(body) >= 6:
            rows, columns = struct.unpack_from(">2H", body, 1)
            return JpegHead(marker, body[0], body[6::3], has_jfif, adobe, rows, columns)
        if marker == 0xE0 and body[:5] == b"JFIF\0":
            has_jfif = True
        elif marker == 0xEE and body[:5] == b"Adobe" and len(body) >= 12:
            adobe = body[11]
        elif marker == 0xDA:
            return None
        pos += 2 + max(2, length)
    return None


def is_ybr_jpeg(head: JpegHead, photometric: str) -> bool:
    """Whether a JPEG stream of three components holds YCbCr: what the stream says, else the attribute (PS3.5 8.2.1)."""
    if head.adobe >= 0:
        return head.adobe != 0
    if head.has_jfif:
        return True
    if head.components == b"RGB":
        return False
    return photometric != "RGB"
