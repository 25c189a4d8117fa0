"""Kill decoders while a desk shows pictures: `python -m tests.fuzz.deaths 1000`.

Each frame makes its process exit, be killed, hang, or ask for 4 GiB; a sound picture is decoded after each. The desk
stays, the frame is marked, and the measurements are what they were, in memory and on the disk.
"""

from __future__ import annotations

import itertools
import queue
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.actions.made import desk_at, series
from tests.dicom.phantom_files import element, pixels, raw_file
from tests.fuzz.seeds import encapsulated
from tests.jobs.faulty_worker import CRASHES, EATS, EXITS, FAULTS, HANGS, SOUND
from viewer.actions.desk import Desk
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame
from viewer.core.records import Location, StackItem
from viewer.dicom import header
from viewer.jobs.frames import Frames
from viewer.jobs.lanes import Lanes, Priority
from viewer.jobs.pool import DecodePool
from viewer.state.saver import Saver

DEADLINE_S = 0.4
WAIT_S = 60.0
KINDS = {"exits": EXITS, "is killed": CRASHES, "segmentation fault": FAULTS, "hangs": HANGS, "takes memory": EATS}


class CountingPool(DecodePool):
    """A pool that counts the processes that it started."""

    started = 0

    def _free_process(self):  # type: ignore[no-untyped-def]
        before = len(self._all)
        process = super()._free_process()
        self.started += len(self._all) > before
        return process

    def _start_one(self) -> bool:
        is_started = super()._start_one()
        self.started += is_started
        return is_started


@dataclass
class Report:
    """How many processes died and how many frames were marked, how long each kind took (s), and what went wrong."""

    deaths: int = 0
    marked: int = 0
    slowest_s: dict[str, float] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def picture(folder: Path, name: str, syntax: str) -> StackItem:
    """Return a picture of 4 x 6 bytes in a file of that transfer syntax."""
    path = folder / f"{name}.dcm"
    body = element(8, 0x18, b"UI", f"1.2.3.{len(name)}.{ord(name[0])}".encode())
    path.write_bytes(raw_file(body + pixels()[:-36] + encapsulated([bytes(range(24))]), syntax))
    return StackItem(header.read(Location(str(path))).instance, 0)


class Session:
    """A desk with a measurement, real lanes and real decode processes; this thread is its event loop."""

    def __init__(self, folder: Path, deadline_s: float) -> None:
        self._calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.lanes = Lanes(self._calls.put, 4)
        self.pool = CountingPool(2, deadline_s=deadline_s, memory_limit=512 * 2**20, module="tests.jobs.faulty_worker")
        self.desk: Desk = desk_at(folder / "home", self.lanes, self._calls.put)
        self.desk.frames = Frames(self.lanes, self.pool, 64 << 20)
        self.items = {name: picture(folder, name, syntax) for name, syntax in {**KINDS, "sound": SOUND}.items()}
        self.desk.execute("file.open", paths=[str(series(folder / "ct", 2))])
        self._until(lambda: self.desk.active_stack() is not None)
        assert self.desk.work is not None
        self.saver = Saver(self.desk.store, self.desk.work, self._not_saved)
        self.desk.execute("annotation.add", kind="length", points=["1,1", "9,5"])
        self.measured = dict(self.desk.store.document.annotations)

    def ask(self, name: str) -> tuple[Frame | None, ViewerError | None, float]:
        """Request a picture as a viewport does; return what came, and after how many seconds."""
        answer: list[tuple[Frame | None, ViewerError | None]] = []
        asked = time.monotonic()
        done = lambda frame, error: answer.append((frame, error))  # noqa: E731
        self.desk.frames.clear()
        self.desk.frames.request(self.items[name], name, Priority.VISIBLE, done)
        self._until(lambda: bool(answer))
        return (*answer[0], time.monotonic() - asked)

    def kept(self) -> dict[str, Annotation]:
        """Return the measurements that lie on the disk."""
        self.saver.flush()
        assert self.desk.work is not None
        study = next(iter(self.measured.values())).study_uid
        return self.desk.work.load(study)

    def close(self) -> None:
        """End everything that was started."""
        self.saver.close()
        self.pool.close()
        self.lanes.close()
        self.desk.settings.flush()
        for service in (self.desk.work, self.desk.library):
            if service is not None:
                service.close()

    def _not_saved(self, error: ViewerError) -> None:
        raise error

    def _until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT_S
        while not is_so():
            self._calls.get(timeout=max(0.01, end - time.monotonic()))()


def run(count: int, deadline_s: float = DEADLINE_S) -> Report:
    """Let `count` processes die, or more; one that takes longer than the deadline over a frame is stopped."""
    report = Report()
    with tempfile.TemporaryDirectory(prefix="deaths-") as folder:
        session = Session(Path(folder), deadline_s)
        try:
            session.ask("sound")
            first = session.pool.started
            for name in itertools.cycle(KINDS):
                _one(session, name, report)
                report.deaths = session.pool.started - first
                sys.stderr.write(f"\r{report.deaths} deaths, wrong: {len(report.wrong)}")
                if report.deaths >= count:
                    break
            if dict(session.desk.store.document.annotations) != session.measured:
                report.wrong.append("the measurements changed")
            if session.kept() != session.measured:
                report.wrong.append("other measurements lie on the disk")
        finally:
            session.close()
    return report


def _one(session: Session, name: str, report: Report) -> None:
    frame, error, seconds = session.ask(name)
    report.slowest_s[name] = max(report.slowest_s.get(name, 0.0), round(seconds, 3))
    if frame is not None or error is None:
        report.wrong.append(f"{name}: shown")
    report.marked += error is not None
    frame, error, _ = session.ask("sound")
    if frame is None or frame.stored.ravel().tolist() != list(range(24)):
        report.wrong.append(f"after {name}: {error.sentence() if error else 'another picture'}")


def main() -> int:
    """Print the report; 1 if anything was wrong."""
    report = run(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    slowest = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in report.slowest_s.items())
    sys.stdout.write(
        f"{report.deaths} deaths, {report.marked} frames marked, after at most: {slowest} (deadline {DEADLINE_S} s)\n"
    )
    sys.stdout.write("".join(f"WRONG {text}\n" for text in report.wrong[:20]))
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
