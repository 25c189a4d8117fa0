"""Taking studies out of the library's list: at once, undone with notes, for good when nothing can bring them back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.actions.made import series
from viewer.actions.desk import Desk
from viewer.core.remark import Remark
from viewer.state.store import UNDO_DEPTH


def listed(desk: Desk) -> list[str]:
    assert desk.library is not None
    return [row.study_uid for row in desk.library.search()]


@pytest.fixture
def known(shown: Desk, tmp_path: Path) -> Desk:
    """Give a desk whose library knows two studies."""
    shown.execute("file.open", paths=[str(series(tmp_path / "other", 2, study="1.2.4"))])
    assert set(listed(shown)) == {"1.2.3", "1.2.4"}
    return shown


@pytest.mark.ux("undo-for-all")
@pytest.mark.ux("no-questions")
def test_a_removal_is_undone_and_redone(known: Desk) -> None:
    before = known.library.search()
    known.execute("library.remove", study_uid="1.2.3")
    assert listed(known) == ["1.2.4"]
    assert known.store.history()[0][-1] == "Remove study from the list"
    known.execute("edit.undo")
    assert known.library.search() == before
    known.execute("edit.redo")
    assert listed(known) == ["1.2.4"]


def test_recent_inputs_go_and_come_back_with_it(known: Desk, tmp_path: Path) -> None:
    assert str(tmp_path / "ct") in known.settings.recent
    known.execute("library.remove", study_uid="1.2.3")
    assert str(tmp_path / "ct") not in known.settings.recent
    known.execute("edit.undo")
    assert str(tmp_path / "ct") in known.settings.recent


def test_notes_come_back_with_it(known: Desk) -> None:
    known.store.apply("Note", lambda document: document.with_remark("1.2.3", Remark(note="ask for the prior")))
    known.execute("library.remove", study_uid="1.2.3")
    known.execute("edit.undo")
    assert known.store.document.remarks["1.2.3"].note == "ask for the prior"
    assert "1.2.3" in listed(known)


def test_it_is_removed_again_after_it_was_opened_again(known: Desk, tmp_path: Path) -> None:
    known.execute("library.remove", study_uid="1.2.3")
    known.execute("file.open", paths=[str(tmp_path / "ct")])
    assert "1.2.3" in listed(known)
    known.execute("library.remove", study_uid="1.2.3")
    assert listed(known) == ["1.2.4"]
    known.execute("edit.undo")
    assert "1.2.3" in listed(known)


def test_a_removal_that_has_left_the_history_is_for_good(known: Desk) -> None:
    assert known.library is not None
    known.execute("library.remove", study_uid="1.2.3")
    for _ in range(UNDO_DEPTH - 1):
        known.execute("view.invert")
    assert known.library.is_hidden("1.2.3")
    known.execute("view.invert")
    assert not known.library.is_hidden("1.2.3")
    known.library.unhide("1.2.3")
    assert listed(known) == ["1.2.4"]
