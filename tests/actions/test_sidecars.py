"""The copy of measurements beside a study: only where it is chosen, always that of the last change."""

from pathlib import Path

import pydicom
import pytest

from tests.actions.made import stack_shown
from tests.objects.made_marks import errors
from viewer.actions import sidecars
from viewer.actions.desk import Desk
from viewer.objects.report_reading import read_report

NAME = "measurements-1.2.3.dcm"


def _add(desk: Desk) -> None:
    desk.execute("annotation.add", kind="length", points=["3.25,4.5 33.125,4.5"])


def test_nothing_is_written_unless_it_is_chosen(shown: Desk, tmp_path: Path) -> None:
    _add(shown)
    assert not (tmp_path / "ct" / NAME).exists()


def test_the_copy_follows_each_change_and_goes_with_the_last_mark(shown: Desk, tmp_path: Path) -> None:
    shown.settings.set("has_sidecar", True)
    copy = tmp_path / "ct" / NAME
    _add(shown)
    _add(shown)
    assert len(read_report(pydicom.dcmread(copy)).marks) == 2
    shown.store.undo()
    assert len(read_report(pydicom.dcmread(copy)).marks) == 1
    shown.store.undo()
    assert not copy.exists()
    assert shown.failures == []


def test_a_file_of_another_program_stays(shown: Desk, tmp_path: Path) -> None:
    shown.settings.set("has_sidecar", True)
    copy = tmp_path / "ct" / NAME
    copy.write_bytes(b"mine")
    _add(shown)
    _add(shown)
    assert copy.read_bytes() == b"mine"
    assert [error.detail for error in shown.failures] == [f"{NAME} is of another program"]


def test_nothing_is_written_into_a_folder_that_can_only_be_read(
    shown: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.settings.set("has_sidecar", True)
    monkeypatch.setattr(sidecars.os, "access", lambda *_: False)
    _add(shown)
    assert not (tmp_path / "ct" / NAME).exists()
    assert [error.detail for error in shown.failures] == ["its folder can only be read"]


def _shown_in_planes(desk: Desk) -> None:
    desk.execute("layout.mpr")
    desk.volumes.request(stack_shown(desk), "test", lambda *_: None, "Volume")
    desk.execute("viewport.select", slot=1)


def _unloaded(desk: Desk) -> None:
    """Forget the volume, as when the study is opened the next day."""
    (mark,) = (one for one in desk.store.document.annotations.values() if "|" in one.frame.sop_instance_uid)
    desk.execute("layout.single")
    desk.volumes.forget(stack_shown(desk).key)
    assert desk.measuring.locate(mark) is None


def test_marks_of_a_volume_that_is_not_loaded_stay_in_the_copy(shown: Desk, tmp_path: Path) -> None:
    shown.settings.set("has_sidecar", True)
    copy = tmp_path / "ct" / NAME
    _shown_in_planes(shown)
    _add(shown)
    (on_plane,) = shown.store.document.annotations.values()
    _unloaded(shown)
    _add(shown)
    marks = {one.exact["id"]: one.exact for one in read_report(pydicom.dcmread(copy)).marks if one.exact}
    assert len(marks) == 2
    assert (marks[on_plane.id]["points"], marks[on_plane.id]["plane"][0]) == (on_plane.points, "coronal")
    shown.execute("annotation.rename", id=on_plane.id, name="Rib 7")
    drawn, renamed = read_report(pydicom.dcmread(copy)).marks
    assert drawn.exact is not None
    assert renamed.exact is not None
    assert (renamed.exact["name"], renamed.name) == ("Rib 7", "Rib 7")
    shown.execute("annotation.delete", id=drawn.exact["id"])
    assert [one.name for one in read_report(pydicom.dcmread(copy)).marks] == ["Rib 7"]
    assert errors(copy) == []
    shown.execute("annotation.delete", id=on_plane.id)
    assert not copy.exists()
    assert shown.failures == []


def test_what_a_first_copy_lacks_is_told_once(shown: Desk, tmp_path: Path) -> None:
    _shown_in_planes(shown)
    _add(shown)
    _unloaded(shown)
    shown.settings.set("has_sidecar", True)
    told: list[str] = []
    shown.notices.append(told.append)
    _add(shown)
    _add(shown)
    assert [text.endswith("is shown., (1)") for text in told if "lacks" in text] == [True]
    assert len(read_report(pydicom.dcmread(tmp_path / "ct" / NAME)).marks) == 2


def test_what_a_killed_process_left_half_is_taken_away(shown: Desk, tmp_path: Path) -> None:
    shown.settings.set("has_sidecar", True)
    half = tmp_path / "ct" / f".{2**22 + 1}-{'0' * 16}.part.dcm"
    half.write_bytes(b"DICM")
    _add(shown)
    assert not half.exists()
