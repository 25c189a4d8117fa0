"""The copy of measurements beside a study: only where it is chosen, always that of the last change."""

from pathlib import Path

import pydicom
import pytest

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
