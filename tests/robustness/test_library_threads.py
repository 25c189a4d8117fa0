"""The library is asked in lanes: no search, however slow, holds the window."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at
from tests.library.conftest import made
from viewer.jobs.lanes import Lanes
from viewer.library.library import Library
from viewer.ui.delivery import Delivery
from viewer.ui.library_page import LibraryPage
from viewer.ui.panels.browser import Browser

ASKED = (
    "page", "table", "count", "modalities", "locations", "search", "add", "remove", "hide", "unhide", "check",
    "mark_opened", "known_files", "patients",
)  # fmt: skip
HOSTILE = "Doe\u202eenaJ \u2066" + "y" * 10_000


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Give the names of what the library is asked, and by which thread."""
    found: list[tuple[str, str]] = []

    def watch(name: str) -> Any:
        real = getattr(Library, name)

        def asked(self: Library, *args: Any, **more: Any) -> Any:
            found.append((name, threading.current_thread().name))
            return real(self, *args, **more)

        return asked

    for name in ASKED:
        monkeypatch.setattr(Library, name, watch(name))
    return found


def test_typing_sorting_choosing_and_removing_never_ask_in_the_window_s_thread(
    qtbot: QtBot, tmp_path: Path, watched: list[tuple[str, str]]
) -> None:
    delivery = Delivery()
    lanes = Lanes(delivery.deliver, 3)
    desk = desk_at(tmp_path, lanes=lanes)
    assert desk.library is not None
    (entry,) = made(7, 1, name=HOSTILE, text=HOSTILE)
    others = [one for number in range(40) for one in made(number, 1, date=f"202401{1 + number % 28:02}")]
    desk.library.add([*others, replace(entry, study=replace(entry.study, study_uid="hostile"))])
    watched.clear()
    browser, page = Browser(desk), LibraryPage(desk)
    for widget in (browser, page):
        qtbot.addWidget(widget)
        widget.resize(500, 700)
        widget.show()
    page.open()
    for text in ("t", "th", "tho", "enaj", "2024-01", ""):
        browser.field.setText(text)
        browser.search()
        page.search()
        qtbot.waitUntil(lambda: not lanes.is_busy())
    assert browser.studies.studies.row_of("hostile") > 0
    assert browser.grab().width() == page.grab().width() == 500
    browser.studies.setCurrentIndex(browser.studies.studies.index(1, 0))
    desk.perform("album.show", name="CT")
    desk.perform("library.remove", study_uid="1.2.3")
    page.table.horizontalHeader().setSortIndicator(1, page.table.horizontalHeader().sortIndicatorOrder())
    qtbot.waitUntil(lambda: not lanes.is_busy())
    lanes.close()
    delivery.close()
    assert {"page", "table", "count", "locations"} <= {name for name, _ in watched}
    assert {thread for _, thread in watched} <= {"lane-0", "lane-1", "lane-2"}
