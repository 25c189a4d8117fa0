"""`export` and `marks`: saved measurements as DICOM objects, and what such objects say."""

from __future__ import annotations

from pathlib import Path

import pydicom

from tests.actions.made import desk_at, series
from tests.cli.conftest import Run
from viewer.state.saver import Saver


def _measured(home: Path, folder: Path) -> Path:
    desk = desk_at(home)
    saver = Saver(desk.store, desk.work, lambda error: None)
    desk.execute("file.open", paths=[str(folder)])
    desk.execute("annotation.add", kind="length", points=["3.25,4.5 33.125,4.5"])
    desk.execute("image.key")
    saver.close()
    desk.settings.flush()
    desk.work.close()
    return folder


def test_saved_measurements_are_written_and_read(run: Run, tmp_path: Path) -> None:
    home, folder = tmp_path / "home", series(tmp_path / "ct")
    _measured(home, folder)
    out = tmp_path / "sr.dcm"
    answer = run("export", folder, "--format", "sr", "-o", out, "--home", home, "--json")
    assert answer.status == 0, answer.err
    assert (answer.json["marks"], answer.json["key_images"]) == (1, 1)
    assert answer.json["losses"] == ["Key images are left out; a key object selection holds them."]
    assert pydicom.dcmread(out).Modality == "SR"
    told = run("marks", folder, out, "--json")
    assert told.status == 0
    ((mark,),) = [row["marks"] for row in told.json]
    assert mark["kind"] == "length"
    assert mark["points"][0][0] == -7.5 + 3.25 * 0.25


def test_an_output_is_not_replaced_without_force_and_losses_write_nothing(run: Run, tmp_path: Path) -> None:
    home, folder = tmp_path / "home", series(tmp_path / "ct")
    _measured(home, folder)
    out = tmp_path / "sr.dcm"
    assert run("export", folder, "--losses", "--format", "gsps", "--home", home).status == 0
    assert not out.exists()
    out.write_bytes(b"mine")
    answer = run("export", folder, "-o", out, "--home", home)
    assert answer.status != 0
    assert "exists already" in answer.err
    assert out.read_bytes() == b"mine"


def test_without_pictures_each_mark_is_told(run: Run, tmp_path: Path) -> None:
    home, folder = tmp_path / "home", series(tmp_path / "ct")
    _measured(home, folder)
    out = tmp_path / "sr.dcm"
    assert run("export", folder, "-o", out, "--home", home).status == 0
    alone = run("marks", out, "--json")
    assert alone.status == 1
    assert "picture of a mark is not there" in alone.json[0]["remarks"][0]
    assert alone.json[0]["text"][0] == "Imaging Measurement Report"


def test_a_dicom_file_is_never_replaced(run: Run, tmp_path: Path) -> None:
    folder = series(tmp_path / "ct")
    target = next(folder.iterdir())
    before = target.read_bytes()
    found = run("export", folder, "-o", target, "--force")
    assert found.status != 0
    assert "is a DICOM file, which is never replaced" in found.err
    assert target.read_bytes() == before
