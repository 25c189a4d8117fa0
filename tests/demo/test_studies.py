"""Writing the demo: whole files, taken up where it stopped, instant when it is there."""

from __future__ import annotations

import io
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import UID

from viewer.core.errors import ViewerError
from viewer.demo.studies import STUDIES, marker_of, study_files, write_demo
from viewer.demo.writer import encode


def pictures(folder: Path) -> dict[str, tuple[int, int]]:
    return {p.name: (p.stat().st_mtime_ns, p.stat().st_size) for p in folder.glob("*.dcm")}


@pytest.fixture(scope="module")
def cardiac(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("demo")
    write_demo(root, names=["cardiac"], processes=1)
    return root


def test_all_slices_are_written_and_counted(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    done = write_demo(tmp_path, lambda now, total: steps.append((now, total)), names=["cardiac"], processes=1)
    assert done == [tmp_path / "cardiac"]
    assert len(pictures(tmp_path / "cardiac")) == 120
    assert steps[0] == (0, 120)
    assert steps[-1] == (120, 120)
    assert steps == sorted(steps)
    assert not list((tmp_path / "cardiac").glob("*.part"))


def test_a_second_call_writes_nothing(cardiac: Path) -> None:
    before = pictures(cardiac / "cardiac")
    assert write_demo(cardiac, names=["cardiac"], processes=1) == [cardiac / "cardiac"]
    assert pictures(cardiac / "cardiac") == before


def test_a_missing_and_an_empty_file_are_written_again_and_no_other(cardiac: Path) -> None:
    lost, empty = cardiac / "cardiac" / "sa03_04.dcm", cardiac / "cardiac" / "sa07_01.dcm"
    content, before = lost.read_bytes(), pictures(cardiac / "cardiac")
    lost.unlink()
    empty.write_bytes(b"")
    write_demo(cardiac, names=["cardiac"], processes=1)
    after = pictures(cardiac / "cardiac")
    assert lost.read_bytes() == content
    assert {name for name in after if after[name] != before[name]} == {lost.name, empty.name}


def test_a_cancelled_run_is_not_complete_and_is_taken_up_again(tmp_path: Path) -> None:
    calls = iter([False, False, True])
    assert write_demo(tmp_path, is_cancelled=lambda: next(calls), names=["cardiac"], processes=1) == []
    assert len(pictures(tmp_path / "cardiac")) == 20
    assert "started" in marker_of(tmp_path / "cardiac").read_text()
    assert write_demo(tmp_path, names=["cardiac"], processes=1) == [tmp_path / "cardiac"]
    assert len(pictures(tmp_path / "cardiac")) == 120


def test_an_unknown_study_is_named(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="elbow"):
        write_demo(tmp_path, names=["elbow"])


def test_a_file_in_the_way_is_reported(tmp_path: Path) -> None:
    (tmp_path / "root").write_text("in the way")
    with pytest.raises(ViewerError, match="could not be written"):
        write_demo(tmp_path / "root", names=["cardiac"], processes=1)


def test_identifiers_are_unique_valid_and_fictive() -> None:
    seen: set[str] = set()
    patients = set()
    for study in ("ct", "mr", "cardiac"):
        for file in list(study_files(study))[:3]:
            ds = pydicom.dcmread(io.BytesIO(encode(file.build())))
            assert ds.SOPInstanceUID not in seen
            seen.add(ds.SOPInstanceUID)
            patients.add(str(ds.PatientName))
            for uid in (ds.SOPInstanceUID, ds.SeriesInstanceUID, ds.StudyInstanceUID, ds.FrameOfReferenceUID):
                assert UID(uid).is_valid
                assert uid.startswith("2.25.")
            assert ds.preamble == b"\0" * 128
            assert str(ds.file_meta.ImplementationVersionName).startswith("HOUNSFIELD")
    assert patients == {"Demo^Torso", "Demo^Brain", "Demo^Heart"}


def test_ct_has_at_least_160_slices_of_512() -> None:
    files = list(study_files("ct"))
    ds = files[0].build()
    assert len(files) >= 160
    assert (ds.Rows, ds.Columns, ds.BitsAllocated, ds.PixelRepresentation) == (512, 512, 16, 1)
    assert set(STUDIES) == {"ct", "mr", "us", "dx", "pet", "cardiac", "mg", "prior"}
