"""Showing files: a path is an argument of its own, whatever it holds."""

import sys

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from viewer.ui import revealing

HOSTILE = "/disc/$(touch ran)/a b;#%41 `x`.dcm"


def test_the_message_of_the_desktop_holds_a_url_with_all_odd_letters_escaped() -> None:
    ((url,), startup) = revealing.show_items(HOSTILE)
    assert startup == ""
    assert QUrl(str(url)).toLocalFile() == HOSTILE
    assert not set(" `#") & set(str(url).removeprefix("file://"))


def test_explorer_gets_the_path_as_an_argument_of_its_own() -> None:
    select, path = revealing.windows_arguments("C:/disc/a b,c.dcm")
    assert select == "/select,"
    assert path.endswith("a b,c.dcm")


@pytest.mark.parametrize(("platform", "program"), [("win32", "explorer.exe"), ("darwin", "/usr/bin/open")])
def test_programs_are_started_without_a_shell(monkeypatch: pytest.MonkeyPatch, platform: str, program: str) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(revealing, "start", lambda name, arguments: not started.append((name, arguments)))
    assert revealing.reveal(HOSTILE)
    ((name, arguments),) = started
    assert name == program
    assert arguments[-1].replace("\\", "/") == HOSTILE


def test_a_program_that_is_not_there_is_no_success() -> None:
    assert not revealing.start("/no/such/program", ["-R", HOSTILE])


def test_without_a_file_manager_the_folder_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(revealing, "_ask_desktop", lambda _path: False)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    assert revealing.reveal(HOSTILE)
    assert [url.toLocalFile() for url in opened] == ["/disc/$(touch ran)"]
