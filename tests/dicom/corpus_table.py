"""Real files that others do not decode, or decode to something else: what is shown here, and why that is right."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
CORPUS = CHECKOUT.parent / "shared" / "corpus"

TITLE = "Real files"
ABOUT = (
    "`hounsfield pixels` of a collection of 966 real files, all in one process: stored values equal what pydicom\n"
    "3.0.2 decodes (with pylibjpeg, pyjpegls, GDCM) for every file that it decodes but the lossy ones below, and\n"
    "`--stage display` gives a picture of each. Listed are the files that pydicom does not decode, those that it\n"
    "decodes to other values, and what is said of the rest."
)
HEAD = ("file", "pydicom", "shown here", "why")

_CT = "transfer-syntaxes/ctimage-all/CTImage.dcm_"
EXTENDED_CT = f"{_CT}JPEGProcess2_4TransferSyntax_1.2.840.10008.1.2.4.51.dcm"
SHOWN = {
    "color/OT-PAL-8-face-no-transfer-syntax.dcm": (
        "",
        "its transfer syntax is missing: its bytes are implicit little endian, the default (PS3.5 10.1)",
    ),
    "malformed/meta/badVR.dcm": (
        "seg-rt/rt-small/rtdose.dcm",
        "its Number of Frames is '1A': the frames that its pixel data holds are counted",
    ),
    "malformed/meta/no_meta.dcm": (
        "transfer-syntaxes/native/CT_small.dcm",
        "cut out of a file one byte too early: the byte before its first element is passed over",
    ),
    "malformed/oob/MultiframeWindowing.dcm": (
        "",
        "Pixel Representation is missing: unsigned; each frame has its own rescale (C.7.6.16.2.9)",
    ),
    "malformed/truncated/MR_truncated.dcm": (
        "",
        "62 of 8192 bytes are missing: the 31 pixels are background, and it says that 63 of 64 rows are there",
    ),
    "seg-rt/liver-1bit/liver_rle.dcm": (
        "seg-rt/liver-1bit/liver.dcm",
        "bits are packed before they are run-length encoded (PS3.5 8.1.1, G.2)",
    ),
    f"{_CT}JPEGProcess10_12TransferSyntax_1.2.840.10008.1.2.4.55.dcm": (
        EXTENDED_CT,
        "full progression (PS3.5 A.4.1, retired): the coefficients of the sequential twin",
    ),
    f"{_CT}JPEGProcess6_8TransferSyntax_1.2.840.10008.1.2.4.53.dcm": (
        EXTENDED_CT,
        "spectral selection (PS3.5 A.4.1, retired): the coefficients of the sequential twin",
    ),
    "transfer-syntaxes/deflate/liver_deflate.dcm": (
        "seg-rt/liver-1bit/liver.dcm",
        "Deflated Image Frame Compression (PS3.5 A.4.13)",
    ),
    "transfer-syntaxes/deflate/liver_nonbyte_aligned_deflate.dcm": (
        "seg-rt/liver-1bit/liver_nonbyte_aligned.dcm",
        "Deflated Image Frame Compression (PS3.5 A.4.13)",
    ),
    "transfer-syntaxes/jpeg-xl/will-jxl.dcm": ("", "JPEG XL JPEG Recompression (PS3.5 A.4.12): 27 frames"),
    "transfer-syntaxes/jpeg/JPEG-lossy.dcm": (
        "transfer-syntaxes/jpeg/JPEGExtended_1s_1f_u_16_12.dcm",
        "JPEG Extended of 12 bits",
    ),
    "transfer-syntaxes/jpeg/RG2_JPLY.dcm": (
        "transfer-syntaxes/jpeg/RG2_JPLY_fixed.dcm",
        "12 bits in its stream, 10 in its header: the values are those of the stream",
    ),
    "transfer-syntaxes/jpeg2000/JPEG2000-embedded-sequence-delimiter.dcm": (
        "transfer-syntaxes/jpeg2000/JPEG2000.dcm",
        "its fragments hold the bytes of a delimiter: they are found by their lengths (PS3.5 A.4)",
    ),
}
"""File: (its twin, '' without one; why it is shown so). Pixels of twins are equal."""

NO_PICTURE = {
    "malformed/dwv/dwv-test_no-number-rows.dcm": "Rows are missing (type 1, C.7.6.3): the picture has no shape",
    "malformed/fo-dicom/GH1146.dcm": "Pixel Data has no bytes",
    "malformed/meta/meta_missing_tsyntax.dcm": "made for its meta information: two bytes of Pixel Data, no rows",
    "malformed/oob/2026-05-26-oob-monochrome-46341.dcm": "9330 bytes for 4.3 GB: nothing is allocated for them",
    "malformed/oob/2026-05-26-oob-monochrome-65535.dcm": "256 bytes for 8.6 GB: nothing is allocated for them",
    "malformed/truncated/declares-3gb-but-100kB.dcm": "100 kB for 3 GB, two values of Rows: nothing is allocated",
    "private-tags/nested_priv_SQ.dcm": "made for its private sequences: two bytes of Pixel Data, no rows",
}
"""File that pydicom does not decode: why there is no picture."""

# Lossy files of which the index holds what another codec rounded to. What is read here equals DCMTK's `dcmdjpeg` to the
# last bit (see test_decode_dcmtk). Bounds of the difference to pydicom's result, as (largest, mean) in stored values;
# strong colour edges differ by how halved chrominance is brought to full.
LOSSY = {
    "color/TestPattern_JPEG-Baseline_YBR422.dcm": (255, 4.0),
    "color/TestPattern_JPEG-Baseline_YBRFull.dcm": (3, 0.5),
    "multiframe/ct-fragments/CT0012.fragmented_no_bot_jpeg_baseline.51.dcm": (1, 0.5),
    "multiframe/us-cine/IM00001.fragmented_no_bot_jpeg_baseline.50.dcm": (60, 1.0),
    EXTENDED_CT: (1, 0.5),
    "transfer-syntaxes/jpeg/JPEGExtended_1s_1f_u_16_12.dcm": (1, 0.5),
    "transfer-syntaxes/jpeg/RG2_JPLY_fixed.dcm": (1, 0.5),
}


def index() -> dict[str, dict[str, str]]:
    """Return the rows of the index by path."""
    with (CORPUS / "index.tsv").open(encoding="utf-8", newline="") as table:
        return {row["path"]: row for row in csv.DictReader(table, delimiter="\t")}


@cache
def listed(stage: str) -> dict[str, dict[str, Any]]:
    """Return what one run of `hounsfield pixels` over all files prints, by path."""
    command = [sys.executable, "-m", "viewer", "pixels", str(CORPUS), "--stage", stage, "--json", "--quiet"]
    ended = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=300, check=False)
    if ended.returncode != 1 or ended.stderr:  # 1: some files hold no picture
        raise AssertionError(f"status {ended.returncode}: {ended.stderr[-500:]}")
    return {str(Path(row["path"]).relative_to(CORPUS).as_posix()): row for row in json.loads(ended.stdout)}


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Return (file, what pydicom does, what is shown, why) of what others do not decode; then reasons by count."""
    known, stored, display = index(), listed("stored"), listed("display")
    for path, (twin, why) in sorted(SHOWN.items()):
        same = f", equal to {Path(twin).name}" if twin and stored[path]["sha256"] == stored[twin]["sha256"] else ""
        yield _name(path), _refusal(known[path]), _shape(display[path]) + same, why
    for path, why in sorted(NO_PICTURE.items()):
        yield _name(path), _refusal(known[path]), f"“{display[path]['reason']}”", why
    for path, (largest, mean) in sorted(LOSSY.items()):
        why = "lossy: rounding and the halved chrominance differ between codecs; equal to DCMTK's dcmdjpeg"
        yield _name(path), "decoded", f"within {largest}, on average within {mean:g}", why
    yield from _others(known, display)


def _others(
    known: dict[str, dict[str, str]], display: dict[str, dict[str, Any]]
) -> Iterator[tuple[str, str, str, str]]:
    """Return how many of the other files say what."""
    counts: dict[str, int] = {}
    for path in known:
        if path in display and path not in SHOWN and path not in NO_PICTURE:
            said = display[path]["reason"] or "a picture"
            counts[said] = counts.get(said, 0) + 1
    for said, count in sorted(counts.items(), key=lambda pair: -pair[1]):
        theirs = "decoded, equal or lossy" if said == "a picture" else "no pixel data"
        yield f"others: {count}", theirs, said if said == "a picture" else f"“{said}”", ""


def _name(path: str) -> str:
    return f"`{path}`"


def _refusal(row: dict[str, str]) -> str:
    """Return the kind of what pydicom raises."""
    return row["decode_ok"].removeprefix("no:").split(":")[0].split(" [")[0]


def _shape(row: dict[str, Any]) -> str:
    return " x ".join(map(str, row["shape"])) if row["shape"] else f"“{row['reason']}”"
