"""The pages of text: what the program is, and its manual."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from viewer.actions import about
from viewer.core import resources


def test_the_warning_is_said_once_in_about_and_once_in_the_manual() -> None:
    for text in (about.about_text(), about.manual_text()):
        assert text.lower().count("not for diagnosis on an uncalibrated display") == 1


def test_about_names_version_licence_and_libraries() -> None:
    from importlib.metadata import version

    from viewer import __version__

    text = about.about_text()
    assert text.startswith(f"Hounsfield {__version__}\n")
    assert "MIT licence" in text
    assert f"{version('pydicom')} (MIT" in text
    assert "missing" not in text


def test_an_installed_program_has_its_manual_among_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(about.manual_path(), tmp_path / "manual.md")
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    assert about.manual_path() == tmp_path / "manual.md"
    assert about.manual_text().startswith("# Hounsfield")
