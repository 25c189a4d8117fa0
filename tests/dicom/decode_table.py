"""What is decoded, and how exactly: a made file for each transfer syntax, number of bits and colour, read as any other.

Each case is encoded by a codec's own encoder, written as a DICOM file, and read back through `header.read` and
`pixels.load`; the result is compared with what went in.
"""

from __future__ import annotations

import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset

from tests.dicom import retired_streams
from tests.dicom.phantom_files import picture, raw_file
from tests.dicom.test_video import ENCODINGS, FRAMES, STEP, encoded, written
from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.dicom import header, pixels
from viewer.dicom.decoders import FrameJob, decode
from viewer.dicom.syntaxes import OTHERS, syntax_name
from viewer.dicom.video import VIDEO

Array = NDArray[Any]

TITLE = "Transfer syntaxes"
ABOUT = (
    "Made files, encoded, written, read and decoded: equal to what was encoded, or within so many grey levels of it.\n"
    "The bound of a lossy syntax is for the quality that its row was encoded with (the best that its encoder offers,\n"
    "or NEAR 3); videos are even grey frames, each found by its number."
)
HEAD = ("transfer syntax", "bits", "colour", "result")

UID = "1.2.840.10008.1.2"
NATIVE_NAMES = {
    UID: "Implicit VR Little Endian",
    UID + ".1": "Explicit VR Little Endian",
    UID + ".1.99": "Deflated Explicit VR Little Endian",
    UID + ".2": "Explicit VR Big Endian",
}
SHAPE = (24, 34)
GREY, COLOR, YBR = "grey", "RGB", "YBR_FULL"


@dataclass(frozen=True, slots=True)
class Case:
    """Values of so many bits in a syntax; `encode` gives the frame's bytes, None for native pixels.

    `bound` is the largest difference that is allowed.
    """

    syntax: str
    bits: int
    colour: str = GREY
    is_signed: bool = False
    bound: int = 0
    encode: Callable[[Array], bytes] | None = None
    number: str = "int"
    layout: str = ""

    @property
    def bits_text(self) -> str:
        """Bits as the table names them."""
        if self.number != "int":
            return f"{self.bits} ({self.number})"
        return f"{self.bits}{' signed' if self.is_signed else ''}"

    @property
    def id(self) -> str:
        """Name of the test."""
        return f"{name_of(self.syntax)}-{self.bits_text}-{self.colour}{self.layout}".replace(" ", "_")


def name_of(syntax: str) -> str:
    """Return a transfer syntax's name, with the end of its UID."""
    return NATIVE_NAMES.get(syntax) or syntax_name(syntax)


def values(case: Case) -> Array:
    """Return a picture from the least to the largest value, with every step between neighbours."""
    if case.number != "int":
        kind = np.float32 if case.number == "float" else np.float64
        return (np.arange(SHAPE[0] * SHAPE[1]).reshape(SHAPE) / 7 - 3).astype(kind)
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    top = 2**case.bits - 1
    smooth = (x * 5 + y * 4) / (33 * 5 + 23 * 4) if case.bound else ((x * 37 + y * 53) % 61) / 60
    plane = np.rint(smooth * top).astype(np.int64) - (2 ** (case.bits - 1) if case.is_signed else 0)
    size = next(size for size in (8, 16, 32) if case.bits <= size)
    grey = plane.astype(f"{'i' if case.is_signed else 'u'}{size // 8}")
    return grey if case.colour == GREY else np.stack([grey, grey[::-1], grey[:, ::-1]], axis=-1)


def expected(case: Case) -> Array:
    """Return what must be read: the values themselves, or the RGB of YBR (PS3.3 C.7.6.3.1.2) computed in double."""
    full = values(case)
    if case.layout == "_422":
        full = full.copy()
        full[:, 1::2, 1:] = full[:, ::2, 1:]
    if case.colour != YBR:
        return full
    y, cb, cr = (full[..., n].astype(float) - (0 if n == 0 else 128) for n in range(3))
    green = y - 0.114 * 1.772 / 0.587 * cb - 0.299 * 1.402 / 0.587 * cr
    rgb = np.stack([y + 1.402 * cr, green, y + 1.772 * cb], axis=-1)
    return np.clip(np.floor(rgb + 0.5), 0, 255).astype(np.uint8)


def data_set(case: Case) -> Dataset:
    """Return the case as a data set, its pixels encoded."""
    full = values(case)
    size = 1 if case.bits == 1 else full.dtype.itemsize * 8
    photometric = {GREY: "MONOCHROME2", COLOR: "RGB", YBR: "YBR_FULL_422" if case.layout == "_422" else "YBR_FULL"}[
        case.colour
    ]
    ds = picture(
        Rows=SHAPE[0], Columns=SHAPE[1], SamplesPerPixel=1 if case.colour == GREY else 3,
        PhotometricInterpretation=photometric, PlanarConfiguration=None if case.colour == GREY else 0,
        BitsAllocated=size, BitsStored=case.bits, HighBit=case.bits - 1,
        PixelRepresentation=int(case.is_signed), PixelData=None,
    )  # fmt: skip
    if case.number != "int":
        del ds.BitsStored, ds.HighBit, ds.PixelRepresentation
        keyword = "FloatPixelData" if case.number == "float" else "DoubleFloatPixelData"
        setattr(ds, keyword, native_bytes(case, full))
        return ds
    ds.PixelData = native_bytes(case, full) if case.encode is None else encapsulate([even(case.encode(full))])
    ds["PixelData"].VR = "OB" if case.encode or size == 8 else "OW"
    ds["PixelData"].is_undefined_length = case.encode is not None
    return ds


def even(data: bytes) -> bytes:
    """Return bytes of even length."""
    return data + b"\0" * (len(data) % 2)


def native_bytes(case: Case, full: Array) -> bytes:
    """Return values as they lie in a native file."""
    if case.layout == "_422":
        pairs = [full[:, ::2, 0], full[:, 1::2, 0], full[:, ::2, 1], full[:, ::2, 2]]
        return np.stack(pairs, axis=-1).tobytes()
    if case.layout == " planes":
        full = full.transpose(2, 0, 1)
    if case.bits == 1:
        return even(np.packbits(full.ravel(), bitorder="little").tobytes())
    return full.astype(full.dtype.newbyteorder(">" if case.syntax == UID + ".2" else "<")).tobytes()


def save(case: Case, path: Path) -> Path:
    """Write the case as a file."""
    ds = data_set(case)
    if case.layout == " planes":
        ds.PlanarConfiguration = 1
    path.write_bytes(file_of(ds, case.syntax))
    return path


def file_of(ds: Dataset, syntax: str) -> bytes:
    """Return a file of a data set, in syntaxes too that pydicom does not know."""
    stream = DicomBytesIO()
    stream.is_implicit_VR, stream.is_little_endian = syntax == UID, syntax != UID + ".2"
    write_dataset(stream, ds)
    content = bytes(stream.getvalue())
    if syntax == UID + ".1.99":
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        content = even(packer.compress(content) + packer.flush())
    return raw_file(content, syntax)


def difference(case: Case, folder: Path) -> int | float:
    """Return the largest difference between what was encoded and what is read; ViewerError says why nothing is."""
    instance = header.read(Location(str(save(case, folder / "case.dcm")))).instance
    shown = pixels.load(instance, 0).stored
    wanted = expected(case)
    assert (shown.shape, shown.dtype) == (wanted.shape, wanted.dtype)
    return np.abs(shown.astype(np.float64) - wanted).max().item()


def rle(full: Array) -> bytes:
    """Return a frame in RLE (PS3.5 G.2): a segment for each byte of each sample, highest first; 1-bit pixels packed."""
    if full.max() == 1:
        planes = [np.packbits(full.ravel(), bitorder="little").tobytes()]
    else:
        samples = full.reshape(*SHAPE, -1)
        size = full.dtype.itemsize
        as_bytes = np.frombuffer(samples.astype(samples.dtype.newbyteorder(">")).tobytes(), np.uint8)
        table = as_bytes.reshape(-1, samples.shape[2] * size)
        planes = [table[:, column].tobytes() for column in range(table.shape[1])]
    segments = [even(bytes(imagecodecs.packbits_encode(plane))) for plane in planes]
    starts = [64 + sum(len(one) for one in segments[:number]) for number in range(len(segments))]
    return struct.pack("<16I", len(segments), *starts, *([0] * (15 - len(segments)))) + b"".join(segments)


def bare(full: Array) -> bytes:
    """Return a frame as it is; 1-bit pixels packed."""
    return (np.packbits(full.ravel(), bitorder="little") if full.max() == 1 else full).tobytes()


def deflate(full: Array) -> bytes:
    """Return a frame as a raw deflate stream."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(bare(full)) + packer.flush()


def jpeg(bits: int, predictor: int = 0) -> Callable[[Array], bytes]:
    """Return an encoder of JPEG, lossless with a predictor; signed values are encoded as the bits that they are."""

    def encode(full: Array) -> bytes:
        space = "grayscale" if full.ndim == 2 else "rgb"
        unsigned = full.view(f"u{full.dtype.itemsize}") & (2**bits - 1)
        options = {"lossless": True, "predictor": predictor} if predictor else {"level": 100}
        return bytes(
            imagecodecs.jpeg8_encode(unsigned, bitspersample=bits, colorspace=space, outcolorspace=space, **options)
        )

    return encode


def jpeg_ls(bits: int, near: int = 0) -> Callable[[Array], bytes]:
    """Return an encoder of JPEG-LS."""
    return lambda full: bytes(
        imagecodecs.jpegls_encode(full.view(f"u{full.dtype.itemsize}") & (2**bits - 1), level=near)
    )


def jpeg_2000(bits: int, *, is_lossless: bool = True, has_transform: bool = True) -> Callable[[Array], bytes]:
    """Return an encoder of JPEG 2000."""

    def encode(full: Array) -> bytes:
        options = {"level": 0, "reversible": True} if is_lossless else {"level": 90}
        return bytes(
            imagecodecs.jpeg2k_encode(full, codecformat="J2K", bitspersample=bits, mct=has_transform, **options)
        )

    return encode


def htj2k(*, is_lossless: bool = True) -> Callable[[Array], bytes]:
    """Return an encoder of High-Throughput JPEG 2000."""
    options = {"reversible": True} if is_lossless else {"reversible": False, "level": 0.0005}
    return lambda full: bytes(imagecodecs.htj2k_encode(full, **options))


def jpeg_xl(*, is_lossless: bool = True) -> Callable[[Array], bytes]:
    """Return an encoder of JPEG XL."""
    options = {"lossless": True} if is_lossless else {"lossless": False, "distance": 0.1}
    return lambda full: bytes(imagecodecs.jpegxl_encode(full, **options))


def recompressed(full: Array) -> bytes:
    """Return a JPEG stream recompressed as JPEG XL, without loss."""
    return bytes(imagecodecs.jpegxl_encode_jpeg(jpeg(8)(full)))


def _native() -> Iterator[Case]:
    for syntax in NATIVE_NAMES:
        yield Case(syntax, 1)
        for bits in (8, 12, 16, 32):
            yield Case(syntax, bits)
            yield Case(syntax, bits, is_signed=True)
        yield Case(syntax, 32, number="float")
        yield Case(syntax, 64, number="double")
        for layout in ("", " planes"):
            yield Case(syntax, 8, COLOR, layout=layout)
            yield Case(syntax, 16, COLOR, layout=layout)
        for layout in ("", "_422", " planes"):
            yield Case(syntax, 8, YBR, layout=layout)


def _simple() -> Iterator[Case]:
    for syntax, encode in ((UID + ".1.98", bare), (UID + ".5", rle), (UID + ".8.1", deflate)):
        yield Case(syntax, 1, encode=encode)
        for bits in (8, 12, 16, 32):
            yield Case(syntax, bits, encode=encode)
            yield Case(syntax, bits, is_signed=True, encode=encode)
        for bits, colour in ((8, COLOR), (16, COLOR), (8, YBR)):
            yield Case(syntax, bits, colour, encode=encode)


def _jpeg() -> Iterator[Case]:
    yield Case(UID + ".4.50", 8, bound=1, encode=jpeg(8))
    yield Case(UID + ".4.50", 8, COLOR, bound=1, encode=jpeg(8))
    for bits in (8, 12):
        yield Case(UID + ".4.51", bits, bound=1, encode=jpeg(bits))
    yield Case(UID + ".4.51", 12, COLOR, bound=1, encode=jpeg(12))
    for syntax, predictors in ((".4.57", range(1, 8)), (".4.70", (1,))):
        for predictor in predictors:
            layout = f", predictor {predictor}" if syntax == ".4.57" else ""
            for bits in (8, 12, 16):
                yield Case(UID + syntax, bits, encode=jpeg(bits, predictor), layout=layout)
        for bits in (8, 12, 16):
            yield Case(UID + syntax, bits, is_signed=True, encode=jpeg(bits, 1))
        for bits, colour in ((8, COLOR), (16, COLOR), (8, YBR)):
            yield Case(UID + syntax, bits, colour, encode=jpeg(bits, 1))


def _jpeg_ls() -> Iterator[Case]:
    for syntax, near in ((".4.80", 0), (".4.81", 3)):
        for bits in (8, 12, 16):
            yield Case(UID + syntax, bits, bound=near, encode=jpeg_ls(bits, near))
        for bits, colour in ((8, COLOR), (16, COLOR)):
            yield Case(UID + syntax, bits, colour, bound=near, encode=jpeg_ls(bits, near))
    yield Case(UID + ".4.80", 8, YBR, encode=jpeg_ls(8))
    for bits in (8, 12, 16):
        yield Case(UID + ".4.80", bits, is_signed=True, encode=jpeg_ls(bits))


def _jpeg_2000() -> Iterator[Case]:
    for syntax in (".4.90", ".4.92"):
        for bits in (1, 8, 12, 16, 24):
            yield Case(UID + syntax, bits, encode=jpeg_2000(bits))
        for bits in (8, 12, 16):
            yield Case(UID + syntax, bits, is_signed=True, encode=jpeg_2000(bits))
        yield Case(UID + syntax, 26, encode=jpeg_2000(26))
        for bits in (8, 12, 16):
            yield Case(UID + syntax, bits, COLOR, encode=jpeg_2000(bits))
        yield Case(UID + syntax, 8, YBR, encode=jpeg_2000(8, has_transform=False))
    for syntax in (".4.91", ".4.93"):
        for bits, colour in ((8, GREY), (8, COLOR)):
            yield Case(UID + syntax, bits, colour, bound=2, encode=jpeg_2000(bits, is_lossless=False))
    for syntax in (".4.201", ".4.202", ".4.203"):
        for bits in (8, 12, 16, 32):
            yield Case(UID + syntax, bits, encode=htj2k())
        for bits in (8, 12, 16):
            yield Case(UID + syntax, bits, is_signed=True, encode=htj2k())
        for bits in (8, 16):
            yield Case(UID + syntax, bits, COLOR, encode=htj2k())
    for colour in (GREY, COLOR):
        yield Case(UID + ".4.203", 8, colour, bound=1, encode=htj2k(is_lossless=False), layout=", lossy")


def _jpeg_xl() -> Iterator[Case]:
    for syntax in (".4.110", ".4.112"):
        for bits, colour in ((8, GREY), (12, GREY), (16, GREY), (8, COLOR), (16, COLOR)):
            yield Case(UID + syntax, bits, colour, encode=jpeg_xl())
    for colour in (GREY, COLOR):
        yield Case(UID + ".4.111", 8, colour, bound=2, encode=recompressed)
        yield Case(UID + ".4.112", 8, colour, bound=9, encode=jpeg_xl(is_lossless=False), layout=", lossy")


CASES = (*_native(), *_simple(), *_jpeg(), *_jpeg_ls(), *_jpeg_2000(), *_jpeg_xl())
RETIRED_BOUND = {8: 1, 12: 1}
VIDEO_BOUND = 2


def result(case: Case, folder: Path) -> str:
    """Return 'equal', 'within N', or 'refused: reason'."""
    try:
        found = difference(case, folder)
    except ViewerError as error:
        return f"refused: {error.detail.split(';')[0]}"
    return "equal" if found == 0 else f"within {found:g}"


def retired_difference(syntax: str, bits: int) -> int:
    """Return the largest difference of a retired process's stream to its original."""
    wanted = retired_streams.original(bits)
    case = picture(Rows=16, Columns=24, BitsAllocated=wanted.dtype.itemsize * 8, BitsStored=bits, HighBit=bits - 1)
    case.PixelData = encapsulate([even(retired_streams.stream(syntax, bits))])
    case["PixelData"].VR = "OB"
    case["PixelData"].is_undefined_length = True
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "case.dcm")
        path.write_bytes(file_of(case, syntax))
        shown = pixels.load(header.read(Location(str(path))).instance, 0).stored
    return int(np.abs(shown.astype(int) - wanted).max())


def made_as(syntax: str) -> str:
    """Return which of the encodings a video of a syntax is made with: MPEG-2, H.264 or HEVC, as the syntax asks."""
    own = [name for name, made in ENCODINGS.items() if made[0] == syntax.removesuffix(".1")]
    return own[0] if own else "HEVC in MP4" if syntax.endswith(".108") else "H.264 in MP4"


def video_difference(syntax: str, folder: Path) -> float:
    """Return the largest difference of a video's frames to the grey that each was made with."""
    _, codec, container, kind = ENCODINGS[made_as(syntax)]
    kind = "yuv420p10le" if syntax.endswith(".108") else kind
    path = written(folder / "video.dcm", syntax, [encoded(codec, container, kind)])
    instance = header.read(Location(str(path))).instance
    shown = [pixels.load(instance, number).stored.astype(float) for number in (0, FRAMES // 2, FRAMES - 1, 3)]
    greys = [STEP * number + 8 for number in (0, FRAMES // 2, FRAMES - 1, 3)]
    return max(float(np.abs(frame - grey).max()) for frame, grey in zip(shown, greys, strict=True))


def refusal(syntax: str) -> str:
    """Return what is said of a syntax that holds no picture."""
    try:
        decode(FrameJob(syntax, pixels.PixelInfo(4, 4, 1, 8, 8, 7), b"\0" * 16, is_encapsulated=True))
    except ViewerError as error:
        return error.message
    return ""


def rows() -> list[tuple[str, str, str, str]]:
    """Return (syntax, bits, colour, result) of everything that is decoded, or refused with its reason."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = [
            (_titled(case.syntax), case.bits_text, case.colour + case.layout, result(case, folder)) for case in CASES
        ]
        for syntax, bits in retired_streams.SYNTAXES:
            worst = retired_difference(syntax, bits)
            found.append((_titled(syntax), str(bits), GREY, f"within {worst}" if worst else "equal"))
        for syntax in VIDEO:
            worst = int(np.ceil(video_difference(syntax, folder)))
            bits = "10 shown as 8" if syntax.endswith(".108") else "8"
            found.append((_titled(syntax), bits, f"{COLOR}, {made_as(syntax)}", f"within {worst}"))
    found += [(_titled(syntax), "", "", f"refused: {reason.split(': ', 1)[1]}") for syntax, reason in OTHERS.items()]
    return found


def _titled(syntax: str) -> str:
    return f"{name_of(syntax).split(': ')[0]} ({syntax.removeprefix('1.2.840.10008.')})"
