"""Run processes over the files of a campaign; note each that dies, hangs, fails untold or takes too much memory."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HANG_S, STUCK_S = 10.0, 60.0
START_S = 60.0
MOST_GROWTH = 512 * 2**20
ADDRESS_SPACE = 6 << 30
_DECODER = ("the decoder stopped on it", "takes too long", "too much memory")


@dataclass
class Summary:
    """What a campaign found; `next` is where a job goes on when the campaign is continued.

    `slowest_s` is processor time of the program over one file, its decode process not counted.
    """

    seed: int
    count: int
    jobs: int
    has_corpus: bool
    next: list[int]
    done: int = 0
    seconds: float = 0.0
    deaths: list[int] = field(default_factory=list)
    hangs: list[int] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    beyond_memory: dict[str, int] = field(default_factory=dict)
    decoder_faults: dict[str, str] = field(default_factory=dict)
    largest_growth: int = 0
    largest_file: int = -1
    slowest_s: float = 0.0
    parts: dict[str, int] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found that the user would suffer from."""
        return not (self.deaths or self.hangs or self.failures or self.beyond_memory)

    def save(self, path: Path) -> None:
        """Write the summary, so that the campaign can be continued."""
        part = path.with_suffix(".part")
        part.write_text(json.dumps(asdict(self), indent=1))
        part.replace(path)


def load(path: Path) -> Summary:
    """Read a summary that `save` wrote."""
    return Summary(**json.loads(path.read_text()))


def start(seed: int, count: int, jobs: int, *, first: int = 0, has_corpus: bool = False) -> Summary:
    """Return the summary of a campaign over files `first` to `first + count - 1` that has done nothing."""
    return Summary(seed, first + count, jobs, has_corpus, [first + job for job in range(jobs)])


def run(summary: Summary, told: Callable[[Summary], None] | None = None) -> Summary:
    """Run a campaign to its end; `told` hears of its progress every few seconds.

    Raises RuntimeError where a job ended before its last file.
    """
    lock = threading.Lock()
    begun = time.monotonic() - summary.seconds
    threads = [threading.Thread(target=_job, args=(summary, job, lock), daemon=True) for job in range(summary.jobs)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        for thread in threads:
            thread.join(2.0)
        with lock:
            summary.seconds = round(time.monotonic() - begun, 1)
            if told is not None:
                told(summary)
    if any(at < summary.count for at in summary.next):
        raise RuntimeError(f"a job ended before its last file: the next ones are {summary.next}")
    return summary


def _job(summary: Summary, job: int, lock: threading.Lock) -> None:
    while summary.next[job] < summary.count:
        with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
            Process(summary, job, lock, folder).run()


class Process:
    """One process, until it has opened its last file or ends before."""

    def __init__(self, summary: Summary, job: int, lock: threading.Lock, folder: str) -> None:
        self._summary, self._job, self._lock = summary, job, lock
        self._at, self._since, self._cpu = -1, time.monotonic(), 0.0
        first, step, end = summary.next[job], summary.jobs, summary.count
        numbers = (summary.seed, first, step, end, folder, int(summary.has_corpus), ADDRESS_SPACE)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.process", *map(str, numbers)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT,
        )  # fmt: skip
        self._lines: queue.Queue[str | None] = queue.Queue()

    def run(self) -> None:
        """Listen to the process; one that works for ten seconds over a file, or is silent for a minute, is stopped."""
        threading.Thread(target=self._listen, daemon=True).start()
        limit = START_S
        while True:
            try:
                line = self._lines.get(timeout=limit)
            except queue.Empty:
                if self._at >= 0 and not self._is_hung():
                    continue
                self._ended("hang")
                return
            if line is None:
                if self._process.wait() or self._at >= 0:
                    self._ended("death")
                return
            limit = HANG_S if self._note(json.loads(line)) else START_S

    def _is_hung(self) -> bool:
        """Whether it worked for ten seconds over a file, or is stuck; one that waits for a busy machine is neither."""
        return _cpu_seconds(self._process.pid) - self._cpu >= HANG_S or time.monotonic() - self._since >= STUCK_S

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _note(self, line: dict[str, object]) -> bool:
        """Note a line; return whether the process works on a file now."""
        if "at" in line:
            self._at, self._since, self._cpu = int(str(line["at"])), time.monotonic(), _cpu_seconds(self._process.pid)
            return True
        summary, number = self._summary, str(line["n"])
        with self._lock:
            summary.slowest_s = max(summary.slowest_s, float(str(line.get("cpu", 0))))
            grew = int(str(line.get("grew", 0)))
            if grew > summary.largest_growth:
                summary.largest_growth, summary.largest_file = grew, int(number)
            if grew > MOST_GROWTH:
                summary.beyond_memory[number] = grew
            if "failure" in line:
                summary.failures[number] = f"{line['failure']}\n{line.get('trace', '')}"
            told = line.get("told")
            for part, text in told.items() if isinstance(told, dict) else ():
                outcome = f"{part}: {'ok' if text == 'ok' else 'told'}"
                summary.parts[outcome] = summary.parts.get(outcome, 0) + 1
                if part == "frame" and any(fault in text for fault in _DECODER):
                    summary.decoder_faults[number] = text
            self._advance(int(number))
        return False

    def _advance(self, number: int) -> None:
        self._at = -1
        self._summary.done += 1
        self._summary.next[self._job] = number + self._summary.jobs

    def _ended(self, how: str) -> None:
        self._process.kill()
        self._process.wait()
        with self._lock:
            if self._at < 0:
                raise RuntimeError(f"a process ended before its first file: {how}")
            (self._summary.hangs if how == "hang" else self._summary.deaths).append(self._at)
            self._advance(self._at)


def _cpu_seconds(process: int) -> float:
    """Return the processor time that a process has taken; the time of day where the system does not tell."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return time.monotonic()
