"""Annotations on disk, and the saver that puts them there."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.pixels import FrameRef
from viewer.core.remark import Remark
from viewer.state.saver import Saver
from viewer.state.store import Store
from viewer.state.work import UserWork
from viewer.state.work_rows import annotation_row

ROOT = Path(__file__).resolve().parents[2]


def mark(number=1, study="1.2", **changes):
    made = Annotation(
        f"a{number}", "length", ((0.1, -2.5, 1 / 3), (4.0, 5.0, 6.0)), study, "1.2.3", FrameRef("1.2.3.4", 2), True,
        "1.9", "Läsion", "", (3.5, -4.0), f"2026-01-01T00:00:{number:02}",
    )  # fmt: skip
    return replace(made, **changes)


@pytest.fixture
def work(tmp_path):
    opened = UserWork(tmp_path / "work.sqlite")
    yield opened
    opened.close()


def reopened(path, study="1.2"):
    work = UserWork(path)
    found = work.load(study)
    work.close()
    return found


def test_what_was_saved_comes_back_exactly(work):
    work.save([mark(1), mark(2, label_offset=None), mark(3, study="9.9")])
    assert reopened(work.path) == {"a1": mark(1), "a2": mark(2, label_offset=None)}
    work.save([mark(1, name="other")], ["a2"])
    assert reopened(work.path) == {"a1": mark(1, name="other")}


def test_all_changes_or_none(work):
    work.save([mark(1)])
    with pytest.raises(ViewerError):
        work.save([mark(2), mark(3, study=None)], ["a1"])
    assert list(reopened(work.path)) == ["a1"]


def test_a_damaged_file_is_kept_aside_and_what_can_be_read_taken_over(tmp_path):
    path = tmp_path / "work.sqlite"
    work = UserWork(path)
    work.save([mark(i, study=f"1.{i % 3}", text="x" * 900) for i in range(60)])
    work.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 4096)
        file.write(b"\xa5" * 4096)
    work = UserWork(path)
    kept = sum(len(work.load(f"1.{i}")) for i in range(3))
    work.close()
    assert 40 <= kept < 60
    assert f"{kept} measurements could be read" in work.notes[0]
    assert len(list(tmp_path.glob("work.damaged-*.sqlite"))) == 1


def test_what_is_no_database_is_kept_aside(tmp_path):
    path = tmp_path / "work.sqlite"
    path.write_bytes(b"something else" * 100)
    work = UserWork(path)
    work.save([mark(1)])
    work.close()
    assert [p.read_bytes() for p in tmp_path.glob("work.damaged-*.sqlite")] == [b"something else" * 100]
    assert list(reopened(path)) == ["a1"]


def test_a_damaged_entry_is_told_and_stays(work):
    work.save([mark(1), mark(2)])
    with sqlite3.connect(work.path) as connection:
        connection.execute("UPDATE annotation SET payload = replace(payload, 'length', 'lenght') WHERE id = 'a1'")
    connection.close()
    assert list(work.load("1.2")) == ["a2"]
    assert "damaged" in work.notes[0]
    with sqlite3.connect(work.path) as connection:
        assert connection.execute("SELECT count(*) FROM annotation").fetchone() == (2,)
    connection.close()


def test_a_newer_file_is_read_and_never_written(work):
    work.save([mark(1)])
    with sqlite3.connect(work.path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    newer = UserWork(work.path)
    loaded = newer.load("1.2")
    assert loaded == {"a1": mark(1)}
    assert newer.is_read_only
    assert newer.notes
    newer.save(loaded.values())  # nothing changed: nothing to refuse
    with pytest.raises(ViewerError):
        newer.save([mark(2)])
    newer.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to take rights from itself")
def test_a_file_without_write_rights_is_read_and_the_user_is_told():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "work.sqlite"
        work = UserWork(path)
        work.save([mark(1)])
        work.close()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        os.seteuid(65534)
        try:
            barred = UserWork(path)
            assert barred.load("1.2") == {"a1": mark(1)}
            assert "only be read" in barred.notes[0]
            with pytest.raises(ViewerError, match="not saved"):
                barred.save([mark(2)])
            barred.close()
        finally:
            os.seteuid(0)
        Path(folder).chmod(0o755)


CHILD = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {here!r}]
from test_work import mark
from viewer.state.work import UserWork
work = UserWork(Path(sys.argv[1]))
for number in range(100000):
    work.save([mark(number)])
    print(number, flush=True)
"""


def test_a_kill_loses_nothing_acknowledged(tmp_path):
    path = tmp_path / "work.sqlite"
    code = CHILD.format(root=str(ROOT), here=str(Path(__file__).parent))
    process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    told = [int(process.stdout.readline()) for _ in range(40)]
    process.kill()
    told += [int(line) for line in process.stdout.read().split("\n") if line.strip()]
    process.wait()
    process.stdout.close()
    assert {f"a{number}" for number in told} <= set(reopened(path))


def test_saver_keeps_the_file_like_the_document(work):
    store, errors = Store(), []
    saver = Saver(store, work, errors.append)
    store.apply("draw", lambda d: d.with_annotation(mark(1)).with_annotation(mark(2)))
    store.apply("rename", lambda d: d.with_annotation(mark(1, name="new")))
    store.apply("delete", lambda d: d.without("a2"))
    assert saver.flush()
    assert reopened(work.path) == {"a1": mark(1, name="new")}
    store.undo()
    store.undo()
    saver.close()
    assert reopened(work.path) == {"a1": mark(1), "a2": mark(2)}
    assert errors == []


def test_what_could_not_be_saved_is_told_and_tried_again(work):
    class Full(UserWork):
        is_full = True

        def save(self, *changes):
            if self.is_full:
                raise ViewerError("The disk is full")
            super().save(*changes)

    disk, store, errors = Full(work.path), Store(), []
    saver = Saver(store, disk, errors.append)
    store.apply("draw", lambda d: d.with_annotation(mark(1)))
    assert not saver.flush()
    assert errors
    disk.is_full = False
    assert saver.flush()
    saver.close()
    disk.close()
    assert list(reopened(work.path)) == ["a1"]


def test_what_was_loaded_survives_undo_of_earlier_steps(work):
    work.save([mark(9)])
    store = Store()
    saver = Saver(store, work, lambda error: pytest.fail(error.sentence()))
    store.apply("draw", lambda d: d.with_annotation(mark(1)))
    loaded = work.load("1.2")
    store.adopt(lambda d: d.with_annotation(loaded["a9"]))
    store.undo()
    saver.close()
    assert list(reopened(work.path)) == ["a9"]


def remarks_of(path):
    work = UserWork(path)
    found = work.remarks()
    work.close()
    return found


def test_stars_and_notes_come_back_and_go_when_they_say_nothing(work):
    told = {"1.2": Remark(True), "1.3": Remark(note="Läsion\nS4 \udce9")}
    work.save(remarks=told)
    assert remarks_of(work.path) == {"1.2": Remark(True), "1.3": Remark(note="Läsion\nS4 \udce9")}
    work.save(remarks={"1.2": Remark(), "1.3": Remark(True, "x")})
    assert remarks_of(work.path) == {"1.3": Remark(True, "x")}


def test_a_remark_is_on_disk_before_the_program_ends_and_undone_like_a_mark(work):
    store, failures = Store(), []
    saver = Saver(store, work, failures.append)
    store.apply("Star", lambda document: document.with_remark("1.2", Remark(True)))
    store.apply("Note", lambda document: document.with_remark("1.2", Remark(True, "ask again")))
    assert saver.flush()
    assert remarks_of(work.path) == {"1.2": Remark(True, "ask again")}
    store.undo()
    store.undo()
    saver.close()
    assert remarks_of(work.path) == {}
    assert not failures


def test_work_of_a_version_without_remarks_keeps_its_marks(tmp_path):
    from viewer.core import database
    from viewer.state import work as module

    path = tmp_path / "work.sqlite"
    old = database.connect(path, module.MIGRATIONS[:1], is_durable=True)
    old.executemany(module.UPSERT, [annotation_row(mark(1))])
    old.close()
    work = UserWork(path)
    work.save(remarks={"1.2": Remark(True)})
    assert (list(work.load("1.2")), work.remarks()) == (["a1"], {"1.2": Remark(True)})
    work.close()


def test_of_a_damaged_file_the_remarks_are_taken_over_too(tmp_path):
    path = tmp_path / "work.sqlite"
    work = UserWork(path)
    work.save([mark(1)], remarks={f"1.{n}": Remark(True, "n" * 50) for n in range(400)})
    work.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 4096)
        file.write(b"\0" * 4096)
    work = UserWork(path)
    assert len(work.remarks()) > 100
    assert any("notes could be read" in note for note in work.notes)
    work.close()


def test_of_a_damaged_file_it_is_still_known_which_patient_has_which_key(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    work = UserWork(path)
    persons = {"1.2": "aa-bb", "1.2§cc-dd": "cc-dd"}
    work.save_sharers(persons)
    work.save([mark(n) for n in range(400)])
    work.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 4096)
        file.write(b"\0" * 4096)
    work = UserWork(path)
    assert any("damaged" in note for note in work.notes)
    assert work.sharers("1.2") == persons
    work.close()


def test_a_colour_is_kept(tmp_path: Path) -> None:
    work = UserWork(tmp_path / "work.sqlite")
    kept = replace(mark(), color="green")
    work.save([kept])
    assert [a.color for a in work.load(kept.study_uid).values()] == ["green"]
    work.close()
