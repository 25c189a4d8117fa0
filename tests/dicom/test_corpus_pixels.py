"""Every real file of the corpus by the command line: the hash of its pixels, its twin, or the codec's bounds."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from tests.dicom import corpus_table
from tests.dicom.corpus_table import LOSSY, NO_PICTURE, SHOWN, index, listed
from viewer.core.records import Location
from viewer.dicom import header, pixels

DISCS = 3
"""Files named DICOMDIR: they are followed, not listed."""
TWINS = {path: twin for path, (twin, _) in SHOWN.items() if twin}


def stored(path: Path) -> np.ndarray:
    """Return all frames of a file, one array as pydicom's `pixel_array`."""
    instance = header.read(Location(str(path))).instance
    frames = [pixels.load(instance, number).stored for number in range(instance.frame_count)]
    return frames[0] if len(frames) == 1 else np.stack(frames)


def digest(values: np.ndarray) -> str:
    return hashlib.sha256(values.tobytes()).hexdigest()[:16]


@pytest.mark.slow
def test_stored_values_equal_those_of_the_index(corpus: Path) -> None:
    """Stored values of all files with a hash, from one run of the command; big endian ones were hashed swapped."""
    ours, wrong, checked = listed("stored"), [], 0
    for path, row in index().items():
        if not row["pixel_sha256_16"] or path in LOSSY:
            continue
        checked += 1
        if ours[path]["sha256"][:16] == row["pixel_sha256_16"]:
            continue
        values = stored(corpus / path)
        if "Big Endian" not in row["transfer_syntax"] or row["pixel_sha256_16"] != digest(values.byteswap()):
            wrong.append(path)
    assert wrong == []
    assert checked == 789


@pytest.mark.slow
@pytest.mark.usefixtures("corpus")
def test_each_file_is_shown_or_says_why_not() -> None:
    """All files that pydicom decodes are shown, what is not has a sentence; the table explains each that differs."""
    shown, known = listed("display"), index()
    assert {Path(path).name for path in set(known) - set(shown)} == {"DICOMDIR"}
    assert [path for path in known if known[path]["pixel_sha256_16"] and not shown[path]["shape"]] == []
    silent = [path for path, row in shown.items() if not row["shape"] and len(row["reason"]) < len("not DICOM")]
    assert silent == []
    refused = {path for path, row in known.items() if row["decode_ok"].startswith("no:")}
    assert refused <= {*SHOWN, *NO_PICTURE}
    assert [path for path in SHOWN if shown[path]["shape"] is None] == []
    assert [path for path in NO_PICTURE if shown[path]["shape"] is not None] == []
    rows = list(corpus_table.rows())
    names = [name for name, *_ in rows]
    assert {f"`{path}`" for path in (*SHOWN, *NO_PICTURE, *LOSSY)} <= set(names)
    twins = [shown for name, _, shown, _ in rows if name.strip("`") in TWINS]
    assert all(", equal to " in shown for shown in twins)
    others = sum(int(name.split()[1]) for name in names if name.startswith("others: "))
    assert others + len(SHOWN) + len(NO_PICTURE) == len(index()) - DISCS


@pytest.mark.parametrize("name", LOSSY)
def test_lossy_pixels_lie_within_the_bounds_of_their_codec(corpus: Path, name: str) -> None:
    import pydicom

    theirs = pydicom.dcmread(corpus / name).pixel_array.astype(np.int64)
    difference = np.abs(stored(corpus / name).astype(np.int64) - theirs)
    assert difference.max() <= LOSSY[name][0]
    assert difference.mean() <= LOSSY[name][1]


@pytest.mark.parametrize("name", TWINS)
def test_files_that_others_refuse_equal_their_twin(corpus: Path, name: str) -> None:
    assert np.array_equal(stored(corpus / name), stored(corpus / TWINS[name]))


@pytest.mark.parametrize("name", [path for path in SHOWN if path not in TWINS])
def test_files_that_others_refuse_are_shown(corpus: Path, name: str) -> None:
    values = stored(corpus / name)
    assert values.min() < values.max()


def test_a_picture_cut_short_equals_its_twin_up_to_there(corpus: Path) -> None:
    """62 of 8192 bytes are missing: 31 pixels."""
    cut = stored(corpus / "malformed/truncated/MR_truncated.dcm").ravel()
    whole = stored(corpus / "transfer-syntaxes/native/MR_small.dcm").ravel()
    assert np.array_equal(cut[:-31], whole[:-31])
    assert not cut[-31:].any()


@pytest.mark.parametrize("name", ["malformed/meta/meta_missing_tsyntax.dcm", "private-tags/nested_priv_SQ.dcm"])
def test_two_bytes_of_pixel_data_without_rows_are_no_picture(corpus: Path, name: str) -> None:
    """Files made for their sequences: read as implicit little endian, and the reason is said."""
    instance = header.read(Location(str(corpus / name))).instance
    assert instance.pixel is None
    assert "no picture: its rows and columns are missing" in instance.notes
