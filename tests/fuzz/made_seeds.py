"""Seeds made by the phantoms of other tests: each transfer syntax, multi-frame objects, tables, states, archives."""

from __future__ import annotations

import io
import struct
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate

from tests.dicom import decode_table, phantom_states, retired_streams
from tests.dicom.phantom_files import element, picture, pixels, raw_file
from tests.dicom.phantom_series import ENHANCED_MR, enhanced, frames, nuclear
from tests.dicom.test_video import ENCODINGS, encoded, written

EXPLICIT = "1.2.840.10008.1.2.1"
RLE = "1.2.840.10008.1.2.5"
COLOURS = ("Red", "Green", "Blue")
BESIDE = "IM1"
"""The file that the made DICOMDIR names; it lies in its folder."""


def made() -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes), always in the same order."""
    yield from coded()
    yield from many_frames()
    yield from palettes()
    yield from states()
    yield "archive.zip", archive(zipfile.ZIP_DEFLATED)
    yield "stored.zip", archive(zipfile.ZIP_STORED)
    yield "DICOMDIR-made", directory()


def coded() -> Iterator[tuple[str, bytes]]:
    """Yield a file for each transfer syntax, number of bits and colour that is decoded."""
    for case in decode_table.CASES:
        yield case.id, decode_table.file_of(decode_table.data_set(case), case.syntax)
    for syntax, bits in retired_streams.SYNTAXES:
        dataset = picture(
            Rows=16, Columns=24, BitsAllocated=8 if bits == 8 else 16, BitsStored=bits, HighBit=bits - 1,
            PixelData=encapsulate([decode_table.even(retired_streams.stream(syntax, bits))]),
        )  # fmt: skip
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
        yield f"{syntax}-{bits}", decode_table.file_of(dataset, syntax)
    with tempfile.TemporaryDirectory() as folder:
        for name, (syntax, codec, container, kind) in ENCODINGS.items():
            path = written(Path(folder) / "video.dcm", syntax, [encoded(codec, container, kind)])
            yield name, path.read_bytes()


def many_frames() -> Iterator[tuple[str, bytes]]:
    """Yield enhanced, concatenated, vectored and repeated frames."""
    part: dict[str, Any] = {
        "ConcatenationUID": "1.2.3.77", "InConcatenationNumber": 1, "InConcatenationTotalNumber": 2,
        "ConcatenationFrameOffsetNumber": 0,
    }  # fmt: skip
    groups = [{"FrameVOILUTSequence": {"WindowCenter": k, "WindowWidth": 10}} for k in range(3)]
    times = {"NumberOfRotations": 1, "RotationVector": [1, 1, 1], "AngularViewVector": [1, 2, 3]}
    tilted = frames(3, GridFrameOffsetVector=[0, 2, 4], Modality="RTDOSE", DoseGridScaling="0.001", DoseUnits="GY")
    overlaid = frames(2)
    for group in (0x6000, 0x601E):
        overlaid.add_new((group, 0x0010), "US", 4)
        overlaid.add_new((group, 0x0011), "US", 6)
        overlaid.add_new((group, 0x0015), "IS", 2)
        overlaid.add_new((group, 0x0040), "CS", "G")
        overlaid.add_new((group, 0x0050), "SS", [1, 1])
        overlaid.add_new((group, 0x0100), "US", 1)
        overlaid.add_new((group, 0x0102), "US", 0)
        overlaid.add_new((group, 0x3000), "OW", bytes(range(8)))
    shutter = picture(
        ShutterShape=["RECTANGULAR", "CIRCULAR", "POLYGONAL"], ShutterLeftVerticalEdge=1, ShutterRightVerticalEdge=5,
        ShutterUpperHorizontalEdge=1, ShutterLowerHorizontalEdge=4, CenterOfCircularShutter=[2, 2],
        RadiusOfCircularShutter=2, VerticesOfThePolygonalShutter=[1, 1, 1, 5, 4, 5], ShutterPresentationValue=0,
    )  # fmt: skip
    named = {
        "enhanced": enhanced([0, 1, 2], groups),
        "concatenation": enhanced([0, 1], SOPInstanceUID="1.2.3.1.1.8", **part),
        "nuclear": nuclear(3, **times),
        "dose": tilted,
        "overlays": overlaid,
        "shutters": shutter,
    }
    for name, dataset in named.items():
        yield name, decode_table.file_of(dataset, EXPLICIT)
    yield (
        "rle-frames",
        raw_file(
            element(8, 0x16, b"UI", ENHANCED_MR.encode() + b"\0") + element(0x28, 8, b"IS", b"3 ") + _rle_frames(), RLE
        ),
    )


def _rle_frames() -> bytes:
    """Return three RLE frames, a basic and an extended offset table (PS3.5 A.4)."""
    stream = struct.pack("<16I", 1, 64, *(0,) * 14) + bytes([23, *range(24), 0])
    offsets = [k * (len(stream) + 8) for k in range(3)]
    parts = [struct.pack("<3I", *offsets), stream, stream, stream]
    items = b"".join(struct.pack("<HHI", 0xFFFE, 0xE000, len(part)) + part for part in parts)
    tables = b"".join(
        struct.pack("<HH2s2xI", 0x7FE0, number, b"OV", 24) + struct.pack("<3Q", *numbers)
        for number, numbers in ((1, offsets), (2, [len(stream)] * 3))
    )
    end = struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    return pixels()[:-36] + tables + element(0x7FE0, 0x10, b"OB", items, 0xFFFFFFFF) + end


def palettes() -> Iterator[tuple[str, bytes]]:
    """Yield palettes of 8 and 16 bits, segmented and supplemental ones."""
    words = np.arange(256, dtype="<u2").tobytes()
    segments = np.array([0, 4, 0, 1, 2, 3, 1, 250, 65535, 2, 1, 0, 0], "<u2").tobytes()
    bits: dict[str, Any] = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7, "PixelData": bytes(range(24))}
    for name, kind, data, entry in (
        ("palette", "", words, 16),
        ("palette-8", "", bytes(range(256)), 8),
        ("palette-segmented", "Segmented", segments, 16),
    ):
        dataset = picture(PhotometricInterpretation="PALETTE COLOR", **bits)
        _with_palettes(dataset, kind, data, [256, 0, entry])
        yield name, decode_table.file_of(dataset, EXPLICIT)
    dataset = picture(PixelPresentation="COLOR")
    _with_palettes(dataset, "", words, [256, 3800, 16])
    yield "palette-supplemental", decode_table.file_of(dataset, EXPLICIT)


def _with_palettes(dataset: Dataset, kind: str, data: bytes, descriptor: list[int]) -> None:
    for colour in COLOURS:
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", descriptor)
        setattr(dataset, f"{kind}{colour}PaletteColorLookupTableData", data)


def states() -> Iterator[tuple[str, bytes]]:
    """Yield presentation states of each kind that is read."""
    image = phantom_states.image("1.2.3.1.1.1", 1)
    text = phantom_states.item(
        UnformattedTextValue="A 12 mm",
        AnchorPoint=[2, 2],
        AnchorPointAnnotationUnits="PIXEL",
        AnchorPointVisibility="Y",
    )
    lines = [
        phantom_states.polyline([1, 1, 5, 3, 2, 2]),
        phantom_states.polyline([0.1, 0.1, 0.9, 0.9], "DISPLAY", "INTERPOLATED"),
        phantom_states.polyline([3, 2, 4, 2], kind="CIRCLE"),
    ]
    content: dict[str, Any] = {
        "GraphicAnnotationSequence": [
            phantom_states.annotation(GraphicObjectSequence=lines, TextObjectSequence=[text])
        ],
        "GraphicLayerSequence": [phantom_states.item(GraphicLayer="LAYER1", GraphicLayerOrder=1)],
        "DisplayedAreaSelectionSequence": [phantom_states.area(1, 1, 6, 4)],
        "SoftcopyVOILUTSequence": [phantom_states.item(WindowCenter=40, WindowWidth=400)],
    }
    mask = phantom_states.item(MaskOperation="AVG_SUB", MaskFrameNumbers=[1], MaskSubPixelShift=[0.5, -0.5])
    presentation = phantom_states.table(0, list(range(16)))
    yield "state-grey", _state(image, content, ImageRotation=90, ImageHorizontalFlip="Y")
    yield "state-table", _state(image, content, PresentationLUTSequence=[presentation], PresentationLUTShape="INVERSE")
    yield "state-colour", _state(image, content, SOPClassUID=phantom_states.COLOUR, ICCProfile=bytes(128))
    yield "state-angio", _state(image, content, SOPClassUID=phantom_states.ANGIO, MaskSubtractionSequence=[mask])
    pseudo = phantom_states.state(image, SOPClassUID=phantom_states.PSEUDO, **content)
    _with_palettes(pseudo, "", np.arange(256, dtype="<u2").tobytes(), [256, 0, 16])
    yield "state-pseudo", decode_table.file_of(pseudo, EXPLICIT)


def _state(image: Dataset, content: dict[str, Any], **attributes: Any) -> bytes:
    return decode_table.file_of(phantom_states.state(image, **(content | attributes)), EXPLICIT)


def archive(method: int) -> bytes:
    """Return a ZIP of two files, one in a folder."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as made_archive:
        for name in ("A", "FOLDER/B"):
            info = zipfile.ZipInfo(name, (2026, 1, 2, 3, 4, 6))
            info.compress_type = method
            made_archive.writestr(info, raw_file(pixels()))
    return target.getvalue()


def directory() -> bytes:
    """Return a DICOMDIR that names one file beside it (PS3.3 F.3)."""
    record = b"".join(
        (
            element(4, 0x1400, b"UL", bytes(4)),
            element(4, 0x1410, b"US", b"\xff\xff"),
            element(4, 0x1420, b"UL", bytes(4)),
            element(4, 0x1430, b"CS", b"IMAGE "),
            element(4, 0x1500, b"CS", BESIDE.encode() + b" "),
        )
    )
    items = struct.pack("<HHI", 0xFFFE, 0xE000, len(record)) + record
    return raw_file(element(4, 0x1220, b"SQ", items))
