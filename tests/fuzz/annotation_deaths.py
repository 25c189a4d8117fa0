"""Kill processes that annotate: `python -m tests.fuzz.annotation_deaths 500 SEED` prints what was lost, by variant.

Each run is a process that does what a user does (`tests.fuzz.dying`), and dies by SIGKILL: at a moment that its parent
chooses, at a line of the modules that write, or at a step inside a statement of SQLite. Then its home is opened again:
each thing must be as it was last acknowledged, byte for byte, or as a change left it that was under way; nothing else
may be there, and no file damaged.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import select
import shutil
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pydicom

from tests.actions.made import series
from tests.fuzz import dying
from tests.fuzz.dying import Order, digest, digest_of, digest_of_remark
from viewer.core import atomic
from viewer.objects.report_reading import read_report
from viewer.state.home import Home
from viewer.state.measuring_file import MeasuringFile
from viewer.state.work import UserWork

SHARES = {
    "marks": 22, "segments": 16, "all": 14, "several": 12, "protocols": 6, "api": 10, "copied": 10, "exports": 8,
    "window": 2,
}  # fmt: skip
LIVES = {"exports": 1}
"""How often one home is used, if not `MOST_LIVES` times."""
MOST_LIVES = 5
PROCESSES = {"several": 3}
LONGEST_S = 120.0
HEAD = ("variant", "kills", "acknowledged", "lost", "damaged", "unexpected")


@dataclass
class Tally:
    """What came of the runs of a variant: `lost` are acknowledged things that were not there as acknowledged."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    damaged: int = 0
    unexpected: int = 0
    wrong: list[str] = field(default_factory=list)

    def row(self, name: str) -> tuple[str, ...]:
        """Return it as a row of the table."""
        return name, *map(str, (self.kills, self.acknowledged, self.lost, self.damaged, self.unexpected))


@dataclass
class Known:
    """What is known of a home: the last acknowledged state of each thing, and those that may have come since."""

    kept: dict[str, str | None] = field(default_factory=dict)
    may_be: dict[str, list[str | None]] = field(default_factory=dict)
    acknowledged: int = 0

    def hear(self, line: bytes) -> None:
        """Take a line of a process."""
        said = json.loads(line)
        if "ok" in said:
            self.acknowledged += 1
            self.kept |= {key: states[-1] for key, states in self.may_be.items()}
            self.may_be = {}
        for key, state in said.get("do", {}).items():
            self.may_be.setdefault(key, []).append(state)


class Life:
    """One process, and what it told."""

    def __init__(self, order: Order, known: Known) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.fuzz.dying", "viewer.api", "viewer.objects.report_writing"])
        reader, writer = context.Pipe(duplex=False)
        self.known, self._reader, self._rest = known, reader, b""
        self._process = context.Process(target=_live, args=(order, writer), daemon=True)
        self._process.start()
        writer.close()

    def hear(self, seconds: float, count: int = sys.maxsize) -> bool:
        """Listen for so long, or until so many acknowledgements; False once the process is dead."""
        ends, first = time.monotonic() + seconds, self.known.acknowledged
        while (left := ends - time.monotonic()) > 0 and self.known.acknowledged - first < count:
            if select.select([self._reader], [], [], left)[0] and not self._read():
                return False
        return True

    def kill(self) -> None:
        """End it as nothing else does, and take what it told before."""
        self._process.kill()
        while self._read():
            pass
        self._process.join()
        self._reader.close()

    @property
    def status(self) -> int | None:
        """How it ended: -9 for SIGKILL."""
        return self._process.exitcode

    def _read(self) -> bool:
        data = os.read(self._reader.fileno(), 1 << 16)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self.known.hear(line)
        return bool(data)


def _live(order: Order, writer: Connection) -> None:
    dying.run(order, writer.fileno())


def run(count: int, seed: int = 1, folder: Path | None = None, variants: tuple[str, ...] = ()) -> dict[str, Tally]:
    """Let so many processes die, in the shares of `SHARES`; return what came of it by variant."""
    root = Path(tempfile.mkdtemp(dir=folder))
    shares = {name: share for name, share in SHARES.items() if not variants or name in variants}
    tallies = {name: Tally() for name in shares}
    try:
        for name in _order(count, shares):
            rng = random.Random(f"{seed}/{name}/{tallies[name].kills}")
            place = root / f"{name}-{tallies[name].kills // LIVES.get(name, MOST_LIVES)}"
            _one(name, place, rng, tallies[name])
    finally:
        shutil.rmtree(root)
    return tallies


def _order(count: int, shares: dict[str, int]) -> Iterator[str]:
    """Yield names so that each has its share at any time."""
    done = dict.fromkeys(shares, 0)
    for _ in range(count):
        name = min(shares, key=lambda one: (done[one] + 1) / shares[one])
        done[name] += 1
        yield name


def _one(name: str, place: Path, rng: random.Random, tally: Tally) -> None:
    """Let one process die, others beside it where it has some, and look at what is left."""
    known = _known_of(place)
    others = [Known() for _ in range(PROCESSES.get(name, 1) - 1)]
    lives = [Life(_ordered(name, place, rng), one) for one in (known, *others)]
    for life in lives:
        if life.hear(LONGEST_S, rng.choice((1, 2, 5, 20))):
            life.hear(rng.uniform(0, 0.03))
        life.kill()
        if life.status != -9:
            tally.wrong.append(f"{name}: a process ended by itself, with {life.status}")
            tally.unexpected += 1
    tally.kills += 1
    tally.acknowledged += sum(one.acknowledged for one in (known, *others))
    try:
        _look(name, place, (known, *others), tally)
    except Exception as error:  # noqa: BLE001 - whatever it is, the home could not be opened
        tally.damaged += 1
        tally.wrong.append(f"{name}: {error!r}")


def _ordered(name: str, place: Path, rng: random.Random) -> Order:
    """Return an order to die at a moment, at a line or inside a statement, in equal shares."""
    mode, after = rng.randrange(3), rng.choice((0, 1, 3, 8))
    lines = rng.randrange(1, 250) if mode == 1 else 0
    steps = rng.randrange(1, 4000) if mode == 2 else 0
    return Order(name, str(place / "home"), rng.getrandbits(40), after, lines, steps)


def _known_of(place: Path) -> Known:
    """Return what earlier lives left in a home, which has been looked at since."""
    if not place.exists():
        series(place / "ct", 2)
        return Known()
    return Known(dict(_found(place)))


def _look(name: str, place: Path, known: tuple[Known, ...], tally: Tally) -> None:
    home = Home.find(place / "home")
    if home.work.exists():
        with closing(sqlite3.connect(home.work)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if sound != "ok":
            tally.damaged += 1
            tally.wrong.append(f"{name}: {sound}")
    notes = UserWork(home.work)
    notes.close()
    found = dict(_found(place))
    tally.damaged += len(notes.notes) + len(list(home.path.glob("*.damaged-*")))
    tally.wrong += notes.notes
    for key in {key for one in known for key in (*one.kept, *one.may_be)} | found.keys():
        _compare(name, key, found.get(key), known, tally)
    home.sweep()
    atomic.sweep(place / "out")
    left = [path.name for folder in (home.path, place / "out") for path in folder.glob(".*.part*")]
    tally.unexpected += len(left)
    tally.wrong += left


def _compare(name: str, key: str, state: str | None, known: tuple[Known, ...], tally: Tally) -> None:
    kept = [one.kept[key] for one in known if key in one.kept]
    allowed = [*(kept or [None]), *(state for one in known for state in one.may_be.get(key, ()))]
    if state in allowed:
        return
    is_lost = any(one is not None for one in kept)
    tally.lost += is_lost
    tally.unexpected += not is_lost
    tally.wrong.append(f"{name}: {key} is {state}, expected one of {allowed[:4]}")


def _found(place: Path) -> Iterator[tuple[str, str]]:
    """Yield all that a home, and what lies beside it, holds, with its checksums."""
    yield from _in_work(Home.find(place / "home").work)
    file = MeasuringFile(Home.find(place / "home").measuring)
    if protocols := file.protocols():
        yield "protocols", dying.digest_of_protocols(protocols)
    if file.note:
        raise ValueError(file.note)
    copy = place / "ct" / "measurements-1.2.3.dcm"
    if copy.exists():
        marks = [one.exact for one in read_report(pydicom.dcmread(copy)).marks]
        yield "copy", dying.digest_of_rows([(exact["id"], exact["name"], exact["points"]) for exact in marks if exact])
    for path in sorted((place / "out").glob("[!.]*")):
        _check_whole(path)
        yield f"file:{path}", "whole"


def _in_work(path: Path) -> Iterator[tuple[str, str]]:
    """Yield marks, segments, remarks and merged series as they are read, and as they lie in the file."""
    work = UserWork(path)
    with closing(work), closing(sqlite3.connect(path)) as connection:
        raw = {id_: digest(text) for id_, text in connection.execute("SELECT id, payload FROM annotation")}
        for uid in dying.STUDIES:
            for id_, mark in work.load(uid).items():
                if digest_of(mark) != raw.pop(id_):
                    raise ValueError(f"{id_} is not read as it was written")
                yield f"mark:{id_}", str(digest_of(mark))
            for id_, segment in work.segments.load(uid).items():
                yield f"segment:{id_}", str(digest_of(segment))
        for uid, remark in work.remarks().items():
            yield f"remark:{uid}", str(digest_of_remark(uid, remark))
        for uid in work.merged_series():
            yield f"merged:{uid}", "yes"
        orphans = "SELECT count(*) FROM segment_slice WHERE segment_id NOT IN (SELECT id FROM segment)"
        if raw or connection.execute(orphans).fetchone()[0] or work.notes:
            raise ValueError(f"rows that nothing reads: {sorted(raw)} {work.notes}")


def _check_whole(path: Path) -> None:
    """Raise where a file under its final name is not whole."""
    data: Any = path.read_bytes()
    if path.suffix == ".json":
        assert len(json.loads(data)) > 0
    elif path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
    elif path.suffix == ".dcm":
        assert len(read_report(pydicom.dcmread(path)).marks) == dying.MEASURED
    else:
        ends = {".csv": b"\n", ".html": b"</html>", ".pdf": b"%%EOF", ".png": b"IEND\xaeB`\x82", ".npy": b""}
        assert data.rstrip(b" \r\n" if path.suffix != ".csv" else b"").endswith(ends[path.suffix]), path.suffix
        if path.suffix == ".csv":
            assert data.count(b"\n") >= dying.MEASURED
        if path.suffix == ".npy":
            assert len(data) > 2 * 40 * 60 * 2


def table(tallies: dict[str, Tally]) -> list[tuple[str, ...]]:
    """Return the rows of the report, the sum below."""
    total = Tally()
    for one in tallies.values():
        for name in HEAD[1:]:
            setattr(total, name, getattr(total, name) + getattr(one, name))
    return [one.row(name) for name, one in tallies.items()] + [total.row("all of them")]


def main() -> int:
    """Print the table; 1 if anything was lost, damaged or not expected."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    began = time.monotonic()
    tallies = run(count, seed, variants=tuple(sys.argv[3:]))
    for row in (HEAD, *table(tallies)):
        sys.stdout.write(f"{row[0]:<14}" + "".join(f"{cell:>14}" for cell in row[1:]) + "\n")
    sys.stdout.write(f"seed {seed}, {time.monotonic() - began:.0f} s\n")
    wrong = [text for one in tallies.values() for text in one.wrong]
    sys.stdout.write("".join(f"WRONG {text[:500]}\n" for text in wrong[:30]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
