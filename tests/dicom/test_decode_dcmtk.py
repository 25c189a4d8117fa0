"""DCMTK as the judge: what its decoders write is what is read here, to the last bit."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from tests.dicom.corpus_table import index
from tests.dicom.decode_table import CASES, UID, Case, save
from tests.dicom.test_corpus_pixels import stored
from viewer.core.errors import ViewerError

DECODERS = {
    ".4.50": "dcmdjpeg", ".4.51": "dcmdjpeg", ".4.53": "dcmdjpeg", ".4.55": "dcmdjpeg", ".4.57": "dcmdjpeg",
    ".4.70": "dcmdjpeg", ".4.80": "dcmdjpls", ".4.81": "dcmdjpls", ".5": "dcmdrle",
}  # fmt: skip
# Not YBR_FULL, which DCMTK's lossless decoders leave as it is; nor near-lossless 12 bits: NEAR may overshoot 4095, and
# that is cut to 12 bits when DCMTK's native file is read.
JUDGED = [
    case for case in CASES
    if case.syntax.removeprefix(UID) in DECODERS and case.bits > 1 and case.colour != "YBR_FULL"
    and (case.syntax, case.bits) != (UID + ".4.81", 12)
]  # fmt: skip

needs_dcmtk = pytest.mark.skipif(not all(map(shutil.which, set(DECODERS.values()))), reason="DCMTK is not installed")


def judged(source: Path, tool: str, folder: Path) -> np.ndarray | None:
    """Return the stored values of what DCMTK decodes, None where it refuses."""
    target = folder / "judged.dcm"
    target.unlink(missing_ok=True)
    done = subprocess.run([tool, source, target], capture_output=True, timeout=60, check=False)
    return stored(target) if done.returncode == 0 and target.exists() else None


@needs_dcmtk
@pytest.mark.answers(
    "2.2", "16-bit JPEG-LS / lossless", "each made file that dcmdjpeg, dcmdjpls, dcmdrle read: bit-equal to theirs"
)
@pytest.mark.parametrize("case", JUDGED, ids=lambda case: case.id)
def test_made_files_equal_dcmtk(tmp_path: Path, case: Case) -> None:
    source = save(case, tmp_path / "case.dcm")
    theirs = judged(source, DECODERS[case.syntax.removeprefix(UID)], tmp_path)
    if theirs is None:
        pytest.skip("DCMTK does not read it")
    assert np.array_equal(stored(source), theirs)


@needs_dcmtk
def test_real_files_equal_dcmtk(corpus: Path, tmp_path: Path) -> None:
    """Every file in RLE, JPEG and JPEG-LS that DCMTK decodes, lossy ones too: both decode as the IJG's library does."""
    wrong, checked = [], 0
    tools = {"RLE": "dcmdrle", "JPEG-LS": "dcmdjpls", "JPEG": "dcmdjpeg"}
    for row in index().values():
        name = row["transfer_syntax"]
        tool = tools.get("JPEG-LS" if name.startswith("JPEG-LS") else name.split(" ")[0].rstrip(","), "")
        if not tool or name.startswith(("JPEG 2000", "JPEG XL")) or not row["rows_x_cols_x_frames"]:
            continue
        try:
            ours = stored(corpus / row["path"])
        except ViewerError:
            continue
        theirs = judged(corpus / row["path"], tool, tmp_path)
        if theirs is None:
            continue
        checked += 1
        if not np.array_equal(ours, theirs):
            size = "" if ours.shape != theirs.shape else int(np.abs(ours.astype(int) - theirs.astype(int)).max())
            wrong.append((row["path"], size))
    assert wrong == []
    assert checked > 50
