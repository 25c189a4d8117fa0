"""Segments on disk: exact, slice by slice, durable."""

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from viewer.core.codes import Code
from viewer.core.geometry import Geometry, SpacingSource
from viewer.core.segment import Packed, Segment
from viewer.state.saver import Saver
from viewer.state.store import Store
from viewer.state.work import UserWork

ROOT = Path(__file__).resolve().parents[2]
SHAPE = (5, 33, 47)
AFFINE = np.array([[0.7, 0.1, 0.2, -30.1], [0.0, 0.71, -0.3, 1 / 3], [0.05, 0.0, 2.5, 700.0], [0, 0, 0, 1.0]])


def made(id_: str = "s1", study: str = "1.2", seed: int = 0) -> Segment:
    rng = np.random.default_rng(seed)
    slices = {k: Packed.of(rng.random(SHAPE[1:]) < 0.3) for k in (0, 2, 3)}
    geometry = Geometry(AFFINE, SHAPE, "1.9", SpacingSource.CALIBRATED)
    label = Code("10200004", "SCT", "Liver")
    return Segment(
        id_, "Läber", (76, 209, 124), label, study, "1.2.3", "", "1.2.3#1", geometry, "1.9",
        is_locked=True, origin="1.2.3.4", origin_number=7, unplaced=2, created="2026-01-01T00:00:00",
        slices=MappingProxyType(slices),
    )  # fmt: skip


def reopened(path: Path, study: str = "1.2") -> dict[str, Segment]:
    work = UserWork(path)
    found = work.segments.load(study)
    work.close()
    return found


def same(one: Segment, other: Segment) -> bool:
    fields = [name for name in Segment.__slots__ if name not in ("geometry", "slices")]
    return (
        all(getattr(one, name) == getattr(other, name) for name in fields)
        and np.array_equal(one.geometry.affine, other.geometry.affine)
        and replace(one.geometry, affine=AFFINE).shape == other.geometry.shape
        and one.geometry.source is other.geometry.source
        and dict(one.slices) == dict(other.slices)
    )


@pytest.fixture
def work(tmp_path: Path):
    opened = UserWork(tmp_path / "work.sqlite")
    yield opened
    opened.close()


def test_a_segment_comes_back_exactly(work: UserWork) -> None:
    work.segments.save({"s1": made(), "s2": made("s2", study="9.9")})
    found = reopened(work.path)
    assert list(found) == ["s1"]
    assert same(found["s1"], made())


def test_only_the_slices_that_changed_are_written(work: UserWork) -> None:
    first = made()
    work.segments.save({"s1": first})
    with sqlite3.connect(work.path) as connection:
        connection.execute("CREATE TABLE written (k INTEGER)")
        for event in ("INSERT", "UPDATE"):
            connection.execute(
                f"CREATE TRIGGER t{event} AFTER {event} ON segment_slice BEGIN INSERT INTO written VALUES (new.k); END"
            )
    connection.close()
    layer = first.slices[2].mask().copy()
    layer[5:9, 5:9] = True
    second = first.with_layers({2: layer, 3: np.zeros(SHAPE[1:], bool)})
    work.segments.save({"s1": second})
    with sqlite3.connect(work.path) as connection:
        assert connection.execute("SELECT k FROM written").fetchall() == [(2,)]
        assert connection.execute("SELECT k FROM segment_slice ORDER BY k").fetchall() == [(0,), (2,)]
    connection.close()
    assert same(reopened(work.path)["s1"], second)


def test_a_deleted_segment_leaves_nothing(work: UserWork) -> None:
    work.segments.save({"s1": made()})
    work.segments.save({"s1": None})
    with sqlite3.connect(work.path) as connection:
        assert connection.execute("SELECT count(*) FROM segment_slice").fetchone() == (0,)
    connection.close()
    work.segments.save({"s1": made()})
    assert same(reopened(work.path)["s1"], made())


@pytest.mark.parametrize("other", ["deletes", "clears", "paints"])
def test_what_another_window_does_to_a_segment_costs_this_one_no_slice(work: UserWork, other: str) -> None:
    first = made()
    work.segments.save({"s1": first})
    window = UserWork(work.path)
    theirs = window.segments.load("1.2")["s1"]
    empty, full = np.zeros(SHAPE[1:], bool), np.ones(SHAPE[1:], bool)
    changed = {"deletes": None, "clears": theirs.with_layers({0: empty}), "paints": theirs.with_layers({1: full})}
    window.segments.save({"s1": changed[other]})
    mine = first.with_layers({3: full})
    work.segments.save({"s1": mine})
    window.close()
    again = UserWork(work.path)
    assert same(again.segments.load("1.2")["s1"], mine)
    assert again.notes == ()
    again.close()


def test_a_damaged_slice_is_told_and_the_others_are_shown(work: UserWork) -> None:
    work.segments.save({"s1": made()})
    with sqlite3.connect(work.path) as connection:
        connection.execute("UPDATE segment_slice SET bits = zeroblob(20) WHERE k = 2")
    connection.close()
    found = work.segments.load("1.2")
    assert list(found["s1"].slices) == [0, 3]
    assert "1 slice" in work.notes[-1]


def test_a_damaged_file_gives_its_segments_to_the_next(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    work = UserWork(path)
    work.segments.save({f"s{i}": made(f"s{i}", seed=i) for i in range(8)})
    work.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size - 4096)
        file.write(b"\xa5" * 4096)
    work = UserWork(path)
    found = work.segments.load("1.2")
    assert len(found) >= 6
    assert "segments" in work.notes[0]
    work.close()


def test_the_saver_writes_what_was_painted_undone_and_redone(work: UserWork) -> None:
    store = Store()
    saver = Saver(store, work, lambda error: pytest.fail(str(error)))
    store.apply("New", lambda document: document.with_segment(made()))
    store.undo()
    assert saver.flush()
    assert reopened(work.path) == {}
    store.redo()
    store.apply("Paint", lambda document: document.with_segment(made().with_layers({1: np.ones(SHAPE[1:], bool)})))
    saver.close()
    assert reopened(work.path)["s1"].slices[1].count == 33 * 47


KILLED = """
import sys, numpy as np
sys.path.insert(0, {root!r})
from pathlib import Path
from tests.state.test_kept_segments import SHAPE, made
from viewer.state.work import UserWork
work = UserWork(Path(sys.argv[1]))
segment = made()
for number in range(10000):
    layer = np.zeros(SHAPE[1:], bool); layer.ravel()[: number + 1] = True
    segment = segment.with_layers({{1: layer}})
    work.segments.save({{"s1": segment}})
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    for lines in (1, 7, 20):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED.format(root=str(ROOT)), str(path)], stdout=subprocess.PIPE, cwd=ROOT
        )
        assert process.stdout is not None
        acknowledged = [int(process.stdout.readline()) for _ in range(lines)][-1]
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read().split()
        process.stdout.close()
        process.wait()
        acknowledged = int(rest[-1]) if rest else acknowledged
        found = reopened(path)["s1"]
        assert found.slices[1].count >= acknowledged + 1
        assert dict(found.slices)[0] == made().slices[0]
