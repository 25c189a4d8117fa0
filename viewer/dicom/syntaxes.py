"""Transfer syntaxes (PS3.6 table A-1): their names, and which codecs read them."""

from __future__ import annotations

from viewer.dicom.video import VIDEO

_UID = "1.2.840.10008.1.2."

NATIVE = {_UID[:-1]: "<", _UID + "1": "<", _UID + "1.99": "<", _UID + "2": ">"}

JPEG = ("imagecodecs_jpeg", "pylibjpeg_jpeg")
HIERARCHICAL = ("pylibjpeg_jpeg",)
JPEG_LS = ("imagecodecs_jpegls", "pyjpegls", "pylibjpeg_jpeg")
JPEG_2000 = ("imagecodecs_jpeg2000", "pylibjpeg_jpeg2000")
HTJ2K = ("imagecodecs_htj2k", "imagecodecs_jpeg2000", "pylibjpeg_jpeg2000")
RLE = ("imagecodecs_rle", "pylibjpeg_rle")
JPEG_XL = ("imagecodecs_jpegxl",)
DEFLATED = ("deflated",)
UNCOMPRESSED = ("uncompressed",)

LIBRARIES = {
    "imagecodecs_jpeg": "libjpeg-turbo",
    "pylibjpeg_jpeg": "libjpeg",
    "imagecodecs_jpegls": "CharLS",
    "pyjpegls": "CharLS by pyjpegls",
    "imagecodecs_jpeg2000": "OpenJPEG",
    "pylibjpeg_jpeg2000": "OpenJPEG by pylibjpeg",
    "imagecodecs_htj2k": "OpenJPH",
    "imagecodecs_jpegxl": "libjxl",
    "imagecodecs_rle": "imagecodecs",
    "pylibjpeg_rle": "pylibjpeg",
    "deflated": "zlib",
}
"""What users and bug reports call a codec."""

# The fastest of equal results first, measured on 512x512 and larger pictures of 8 to 16 bits.
CANDIDATES: dict[str, tuple[str, tuple[str, ...]]] = {
    _UID + "1.98": ("Encapsulated Uncompressed", UNCOMPRESSED),
    _UID + "4.50": ("JPEG Baseline", JPEG),
    _UID + "4.51": ("JPEG Extended", JPEG),
    _UID + "4.52": ("JPEG Extended, arithmetic coding", JPEG),
    _UID + "4.53": ("JPEG Spectral Selection", JPEG),
    _UID + "4.54": ("JPEG Spectral Selection, arithmetic coding", JPEG),
    _UID + "4.55": ("JPEG Full Progression", JPEG),
    _UID + "4.56": ("JPEG Full Progression, arithmetic coding", JPEG),
    _UID + "4.57": ("JPEG Lossless", JPEG),
    _UID + "4.58": ("JPEG Lossless, arithmetic coding", JPEG),
    _UID + "4.59": ("JPEG Extended, Hierarchical", HIERARCHICAL),
    _UID + "4.60": ("JPEG Extended, Hierarchical, arithmetic coding", HIERARCHICAL),
    _UID + "4.61": ("JPEG Spectral Selection, Hierarchical", HIERARCHICAL),
    _UID + "4.62": ("JPEG Spectral Selection, Hierarchical, arithmetic coding", HIERARCHICAL),
    _UID + "4.63": ("JPEG Full Progression, Hierarchical", HIERARCHICAL),
    _UID + "4.64": ("JPEG Full Progression, Hierarchical, arithmetic coding", HIERARCHICAL),
    _UID + "4.65": ("JPEG Lossless, Hierarchical", HIERARCHICAL),
    _UID + "4.66": ("JPEG Lossless, Hierarchical, arithmetic coding", HIERARCHICAL),
    _UID + "4.70": ("JPEG Lossless, first-order prediction", JPEG),
    _UID + "4.80": ("JPEG-LS Lossless", JPEG_LS),
    _UID + "4.81": ("JPEG-LS Near-Lossless", JPEG_LS),
    _UID + "4.90": ("JPEG 2000 Lossless", JPEG_2000),
    _UID + "4.91": ("JPEG 2000", JPEG_2000),
    _UID + "4.92": ("JPEG 2000 Part 2 Lossless", JPEG_2000),
    _UID + "4.93": ("JPEG 2000 Part 2", JPEG_2000),
    _UID + "4.110": ("JPEG XL Lossless", JPEG_XL),
    _UID + "4.111": ("JPEG XL JPEG Recompression", JPEG_XL),
    _UID + "4.112": ("JPEG XL", JPEG_XL),
    _UID + "4.201": ("High-Throughput JPEG 2000 Lossless", HTJ2K),
    _UID + "4.202": ("High-Throughput JPEG 2000 RPCL Lossless", HTJ2K),
    _UID + "4.203": ("High-Throughput JPEG 2000", HTJ2K),
    _UID + "5": ("RLE Lossless", RLE),
    _UID + "8.1": ("Deflated Image Frame", DEFLATED),
}
OTHERS = {
    _UID + "4.94": "JPIP Referenced: its pixels lie on a server",
    _UID + "4.95": "JPIP Referenced Deflate: its pixels lie on a server",
    _UID + "4.204": "JPIP HTJ2K Referenced: its pixels lie on a server",
    _UID + "4.205": "JPIP HTJ2K Referenced Deflate: its pixels lie on a server",
    _UID + "6.1": "RFC 2557 MIME Encapsulation: a mail, not a picture",
    _UID + "6.2": "XML Encoding: a text, not a picture",
    _UID + "7.1": "SMPTE ST 2110-20 Progressive Video: a live stream, not a file",
    _UID + "7.2": "SMPTE ST 2110-20 Interlaced Video: a live stream, not a file",
    _UID + "7.3": "SMPTE ST 2110-30 Audio: a live stream, not a file",
}
"""Transfer syntaxes that are known but hold no picture."""
BY_STREAM = {"JPEG": JPEG, "JPEG-LS": JPEG_LS, "JPEG 2000": JPEG_2000, "JPEG XL": JPEG_XL, "RLE": RLE}
"""The codecs for what a stream begins with, see `streams.kind`."""


def syntax_name(transfer_syntax_uid: str) -> str:
    """Return the name of a compressed transfer syntax, the UID of an unknown one."""
    if transfer_syntax_uid in CANDIDATES:
        return CANDIDATES[transfer_syntax_uid][0]
    return VIDEO.get(transfer_syntax_uid) or OTHERS.get(transfer_syntax_uid) or transfer_syntax_uid or "unknown"
