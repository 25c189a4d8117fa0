"""Sessions on disk: what a run leaves when it ends as it should, when it is killed, and beside others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.core.errors import ViewerError
from viewer.core.holds import Hold, is_held
from viewer.core.look import Look
from viewer.core.pixels import Window
from viewer.state.sessions import OpenStudy, Session, Sessions, shown_of
from viewer.state.view import Slot, SlotKind, ViewState

ROOT = Path(__file__).resolve().parents[2]
STUDY = OpenStudy("1.2", {"/disc/a/1.dcm": (5, 100), "/disc/a/2.dcm": (6, 100), "/disc/b.zip": (0, 0)})
VIEW = ViewState(1, 2, (Slot(SlotKind.STACK, "1.2.3", 17, Look(Window(-600, 1500))), Slot()), active=1)


def begun(folder: Path) -> Sessions:
    sessions = Sessions(folder)
    sessions.begin()
    return sessions


def written(folder: Path, *studies: OpenStudy, view: ViewState = VIEW) -> Sessions:
    sessions = begun(folder)
    sessions.write_studies(studies or (STUDY,))
    sessions.write_view(view, ("1.2.3.18", ""))
    return sessions


def killed(folder: Path, *studies: OpenStudy) -> Sessions:
    """Leave a session as a run that was killed does."""
    sessions = written(folder, *studies)
    assert sessions._hold is not None
    sessions._hold.release(deletes=False)
    return sessions


def test_a_killed_run_leaves_its_session(tmp_path: Path) -> None:
    killed(tmp_path)
    found = begun(tmp_path).left()
    assert found is not None
    assert (found.studies, found.pictures, found.is_clean) == ((STUDY,), ("1.2.3.18", ""), False)
    assert shown_of(ViewState(theme="light"), found) == replace(VIEW, theme="light")


def test_a_run_that_really_dies_lets_go(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from viewer.core.holds import Hold;"
        "hold = Hold.take(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    path = tmp_path / "a.run"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert is_held(path)
        assert Hold.take(path) is None
        process.kill()
        process.wait()
    assert not is_held(path)


def test_a_clean_end_leaves_the_last_session(tmp_path: Path) -> None:
    written(tmp_path).end(is_kept=True)
    found = begun(tmp_path).left()
    assert found is not None
    assert (found.studies, found.is_clean) == ((STUDY,), True)


def test_a_clean_end_with_nothing_open_keeps_the_session_before(tmp_path: Path) -> None:
    written(tmp_path).end(is_kept=True)
    begun(tmp_path).end(is_kept=False)
    found = begun(tmp_path).left()
    assert found is not None
    assert found.studies == (STUDY,)


def test_two_windows_have_sessions_of_their_own(tmp_path: Path) -> None:
    first, second = written(tmp_path), written(tmp_path, OpenStudy("9.9", {"/x": (1, 1)}))
    assert first.left() is None
    assert first.living() == second.living() == {first.own, second.own}
    second.end(is_kept=True)
    found = first.left()
    assert found is not None
    assert [study.study_uid for study in found.studies] == ["9.9"]
    assert first.living() == {first.own}


def test_one_of_two_windows_restores_and_nothing_is_left(tmp_path: Path) -> None:
    name = killed(tmp_path).own
    first, second = begun(tmp_path), begun(tmp_path)
    hold = first.claim(name)
    assert hold is not None
    assert second.claim(name) is None
    assert second.left() is None
    first.drop(name, hold)
    assert first.left() is None
    assert {path.name.split(".")[0] for path in tmp_path.iterdir()} == {first.own, second.own}


def test_a_run_that_is_killed_while_it_restores_loses_nothing(tmp_path: Path) -> None:
    name = killed(tmp_path).own
    hold = begun(tmp_path).claim(name)
    assert hold is not None
    hold.release(deletes=False)  # as the system does
    found = begun(tmp_path).left()
    assert found is not None
    assert found.name == name


def test_what_was_put_off_is_the_last_one(tmp_path: Path) -> None:
    name = killed(tmp_path).own
    sessions = begun(tmp_path)
    sessions.set_aside(name)
    found = sessions.left()
    assert found is not None
    assert (found.studies, found.is_clean) == ((STUDY,), True)


def test_studies_that_are_forgotten_leave_no_path(tmp_path: Path) -> None:
    killed(tmp_path, STUDY, OpenStudy("9.9", {"/zqxcanary/1.dcm": (1, 1)}))
    written(tmp_path, OpenStudy("9.9", {"/zqxcanary/1.dcm": (1, 1)})).end(is_kept=True)
    sessions = begun(tmp_path)
    sessions.forget(["9.9"])
    assert not [path for path in tmp_path.iterdir() if b"canary" in path.read_bytes()]
    found = sessions.left()
    assert found is not None
    assert found.studies == (STUDY,)
    sessions.forget()
    assert sessions.left() is None
    assert [path.name for path in tmp_path.iterdir()] == [f"{sessions.own}.run"]


@pytest.mark.parametrize("study_uids", [None, ["9.9"]])
@pytest.mark.parametrize("damage", [b"{", b""])
def test_a_session_that_cannot_be_read_leaves_no_path_either(
    tmp_path: Path, study_uids: list[str] | None, damage: bytes
) -> None:
    name = killed(tmp_path, OpenStudy("9.9", {"/zqxcanary/1.dcm": (1, 1)})).own
    (tmp_path / f"{name}.view.json").write_bytes(damage)
    sessions = begun(tmp_path)
    sessions.forget(study_uids)
    assert [path.name for path in tmp_path.iterdir()] == [f"{sessions.own}.run"]


@pytest.mark.parametrize("part", ["studies", "view"])
@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"studies": 1, "view": []}', b'{"view": {"rows": 9}, "pictures": []}', b"\xff"],
)
def test_a_damaged_session_is_none(tmp_path: Path, part: str, content: bytes) -> None:
    name = killed(tmp_path).own
    (tmp_path / f"{name}.{part}.json").write_bytes(content)
    assert begun(tmp_path).left() is None


def test_nothing_that_was_searched_for_or_named_is_written(tmp_path: Path) -> None:
    sessions = written(tmp_path)
    names = set(json.loads((tmp_path / f"{sessions.own}.view.json").read_text())["view"])
    assert not names & {"tags", "browsing", "selected", "keys"}


@pytest.mark.skipif(os.name == "nt", reason="rights of Unix")
def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "sessions"
    written(folder)
    assert folder.stat().st_mode & 0o077 == 0
    assert not [path for path in folder.iterdir() if path.stat().st_mode & 0o077]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ViewerError, match="not kept"):
        Sessions(tmp_path / "file" / "sessions").begin()
    assert Sessions(tmp_path / "none").left() is None


def test_names_that_are_no_text_come_back(tmp_path: Path) -> None:
    odd = OpenStudy("1.2", {"/disc/\udcff.dcm": (1, 2)})
    killed(tmp_path, odd)
    found = begun(tmp_path).left()
    assert isinstance(found, Session)
    assert found.studies == (odd,)
