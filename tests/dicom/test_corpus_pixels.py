"""Every real file of the corpus against the hash of its pixels in the index, or against the codec's own bounds."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.dicom import header, pixels

# Lossy files of which the index holds what another codec rounded to. What is read here equals DCMTK's `dcmdjpeg` to the
# last bit (see test_decode_dcmtk). Bounds of the difference to pydicom's result, as (largest, mean) in stored values;
# strong colour edges differ by how halved chrominance is brought to full.
LOSSY = {
    "color/TestPattern_JPEG-Baseline_YBR422.dcm": (255, 4.0),
    "color/TestPattern_JPEG-Baseline_YBRFull.dcm": (3, 0.5),
    "multiframe/ct-fragments/CT0012.fragmented_no_bot_jpeg_baseline.51.dcm": (1, 0.5),
    "multiframe/us-cine/IM00001.fragmented_no_bot_jpeg_baseline.50.dcm": (60, 1.0),
    "transfer-syntaxes/ctimage-all/CTImage.dcm_JPEGProcess2_4TransferSyntax_1.2.840.10008.1.2.4.51.dcm": (1, 0.5),
    "transfer-syntaxes/jpeg/JPEGExtended_1s_1f_u_16_12.dcm": (1, 0.5),
    "transfer-syntaxes/jpeg/RG2_JPLY_fixed.dcm": (1, 0.5),
}
# Files that pydicom with its plug-ins does not decode, though they are valid or can be understood.
NEWLY_SHOWN = (
    "color/OT-PAL-8-face-no-transfer-syntax.dcm",
    "malformed/truncated/MR_truncated.dcm",
    "seg-rt/liver-1bit/liver_rle.dcm",
    "transfer-syntaxes/ctimage-all/CTImage.dcm_JPEGProcess10_12TransferSyntax_1.2.840.10008.1.2.4.55.dcm",
    "transfer-syntaxes/ctimage-all/CTImage.dcm_JPEGProcess6_8TransferSyntax_1.2.840.10008.1.2.4.53.dcm",
    "transfer-syntaxes/deflate/liver_deflate.dcm",
    "transfer-syntaxes/deflate/liver_nonbyte_aligned_deflate.dcm",
    "transfer-syntaxes/jpeg-xl/will-jxl.dcm",
    "transfer-syntaxes/jpeg/JPEG-lossy.dcm",
    "transfer-syntaxes/jpeg2000/JPEG2000-embedded-sequence-delimiter.dcm",
    "transfer-syntaxes/jpeg/RG2_JPLY.dcm",
)


def stored(path: Path) -> np.ndarray:
    """Return all frames of a file, one array as pydicom's `pixel_array`."""
    instance = header.read(Location(str(path))).instance
    frames = [pixels.load(instance, number).stored for number in range(instance.frame_count)]
    return frames[0] if len(frames) == 1 else np.stack(frames)


def digest(values: np.ndarray) -> str:
    return hashlib.sha256(values.tobytes()).hexdigest()[:16]


def rows(corpus: Path) -> list[dict[str, str]]:
    with (corpus / "index.tsv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t"))


def test_pixels_equal_those_of_the_index(corpus: Path) -> None:
    """All frames of all 796 files with a hash; big endian files were hashed in the byte order of the file."""
    wrong, checked = [], 0
    for row in rows(corpus):
        if not row["pixel_sha256_16"] or row["path"] in LOSSY:
            continue
        values = stored(corpus / row["path"])
        swapped = values.astype(values.dtype.newbyteorder(">"))
        checked += 1
        if row["pixel_sha256_16"] not in (digest(values), digest(swapped)):
            wrong.append(row["path"])
    assert wrong == []
    assert checked > 700


@pytest.mark.parametrize("name", LOSSY)
def test_lossy_pixels_lie_within_the_bounds_of_their_codec(corpus: Path, name: str) -> None:
    import pydicom

    theirs = pydicom.dcmread(corpus / name).pixel_array.astype(np.int64)
    difference = np.abs(stored(corpus / name).astype(np.int64) - theirs)
    assert difference.max() <= LOSSY[name][0]
    assert difference.mean() <= LOSSY[name][1]


@pytest.mark.parametrize("name", NEWLY_SHOWN)
def test_files_that_others_refuse_are_shown(corpus: Path, name: str) -> None:
    values = stored(corpus / name)
    assert values.min() < values.max()


def test_1_bit_rle_and_deflated_frames_equal_their_native_twin(corpus: Path) -> None:
    native = stored(corpus / "seg-rt/liver-1bit/liver.dcm")
    assert np.array_equal(stored(corpus / "seg-rt/liver-1bit/liver_rle.dcm"), native)
    assert np.array_equal(stored(corpus / "transfer-syntaxes/deflate/liver_deflate.dcm"), native)


def test_what_cannot_be_shown_says_why(corpus: Path) -> None:
    silent = []
    for row in rows(corpus):
        if row["pixel_sha256_16"] or not row["rows_x_cols_x_frames"]:
            continue
        try:
            stored(corpus / row["path"])
        except ViewerError as error:
            if len(error.sentence()) < 20:
                silent.append(row["path"])
    assert silent == []


def test_a_deflated_frame_that_ends_inside_of_a_byte_equals_its_native_twin(corpus: Path) -> None:
    native = stored(corpus / "seg-rt/liver-1bit/liver_nonbyte_aligned.dcm")
    assert np.array_equal(stored(corpus / "transfer-syntaxes/deflate/liver_nonbyte_aligned_deflate.dcm"), native)


@pytest.mark.parametrize("name", ["malformed/meta/meta_missing_tsyntax.dcm", "private-tags/nested_priv_SQ.dcm"])
def test_two_bytes_of_pixel_data_without_rows_are_no_picture(corpus: Path, name: str) -> None:
    """Files made for their sequences: read as implicit little endian, and the reason is said."""
    instance = header.read(Location(str(corpus / name))).instance
    assert instance.pixel is None
    assert "no picture: its rows and columns are missing" in instance.notes
