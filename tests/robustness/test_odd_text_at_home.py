"""Text that is no UTF-8, or not any more, costs no other setting, measurement or study."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.actions.made import desk_at, series
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.pixels import FrameRef
from viewer.state.saver import Saver
from viewer.state.settings import Settings
from viewer.state.store import Store
from viewer.state.work import UserWork

LATIN = os.fsdecode(b"/data/M\xfcller")
MARK = Annotation("a", "length", ((0.0, 0.0, 0.0), (3.0, 4.0, 0.0)), "1.2", "1.2.3", FrameRef("1.2.3.4", 0))


def loaded(path: Path, study: str = "1.2") -> tuple[dict[str, Annotation], tuple[str, ...]]:
    work = UserWork(path)
    try:
        return work.load(study), work.notes
    finally:
        work.close()


def spoil(path: Path, change: str) -> None:
    """Change a text to bytes that are no UTF-8; the pages of the file stay sound."""
    connection = sqlite3.connect(path)
    connection.execute(change)
    connection.commit()
    connection.close()


def test_settings_are_kept_after_a_folder_whose_name_is_no_utf8_was_opened(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.remember([LATIN])
    settings.flush()
    settings.set("theme", "light")
    settings.flush()
    again = Settings(path)
    assert (again.theme, again.recent, again.notes) == ("light", (LATIN,), ())
    assert json.loads(path.read_text(encoding="utf-8"))["recent"] == [LATIN]


def test_a_measurement_with_half_a_letter_in_its_name_is_saved_and_comes_back(tmp_path: Path) -> None:
    odd = replace(MARK, name="Läsion \ud83d", study_uid="1.2\udcff")
    work = UserWork(tmp_path / "work.sqlite")
    work.save([odd, replace(MARK, id="b")])
    work.close()
    assert loaded(work.path, "1.2\udcff") == ({"a": odd}, ())
    assert list(loaded(work.path)[0]) == ["b"]


def test_a_measurement_whose_text_is_damaged_hides_no_other(tmp_path: Path) -> None:
    work = UserWork(tmp_path / "work.sqlite")
    work.save([replace(MARK, id=name) for name in "abc"])
    work.close()
    spoil(work.path, "UPDATE annotation SET payload = CAST(x'7BFF807D' AS TEXT) WHERE id = 'b'")
    found, notes = loaded(work.path)
    assert list(found) == ["a", "c"]
    assert notes == ("A saved measurement is damaged and is not shown; it stays in the file",)


def test_a_study_whose_text_is_damaged_hides_no_other(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    assert desk.library is not None
    assert desk.work is not None
    for uid, name in (("1.2.3", "One"), ("1.2.4", "Two")):
        desk.execute("file.open", paths=[str(series(tmp_path / name, StudyInstanceUID=uid, StudyDescription=name))])
    spoil(desk.library.path, "UPDATE study SET description = CAST(x'FF80' AS TEXT) WHERE uid = '1.2.3'")
    assert {row.study_uid: row.description for row in desk.library.search()} == {
        "1.2.3": "\ufffd\ufffd",
        "1.2.4": "Two",
    }
    desk.settings.flush()
    desk.library.close()
    desk.work.close()


class Failing(UserWork):
    """Fails once, in a way that nobody expects."""

    has_failed = False

    def save(self, upserts: Iterable[Annotation] = (), *others: Any) -> None:
        if not self.has_failed:
            self.has_failed = True
            raise RuntimeError("a fault of the program")
        super().save(upserts, *others)


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_while_saving_is_told_and_all_is_saved_with_the_next_change(tmp_path: Path) -> None:
    store, work = Store(), Failing(tmp_path / "work.sqlite")
    told: list[ViewerError] = []
    saver = Saver(store, work, told.append)
    store.apply("One", lambda document: document.with_annotation(MARK))
    while not told:  # by the writer's thread
        assert saver._thread.is_alive()
        saver.flush()
    store.apply("Two", lambda document: document.with_annotation(replace(MARK, id="b")))
    assert saver.flush()
    saver.close()
    work.close()
    assert told[0].message == "Measurements are not saved"
    assert list(loaded(work.path)[0]) == ["a", "b"]
