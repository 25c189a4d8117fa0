"""One process of a campaign: it stands for the program, makes files one after the other and opens them.

Arguments: seed, first number, step, end, folder, 1 with the corpus, bytes of memory that one file may take. For each
file it prints a line of JSON before ("at") and after it ("n", "told", "grew", "cpu").
"""

from __future__ import annotations

import json
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.dicom.phantom_files import pixels, raw_file
from tests.fuzz.exercise import Failure, exercise
from tests.fuzz.made_seeds import BESIDE
from tests.fuzz.mutators import mutated
from tests.fuzz.seeds import seeds
from viewer.jobs.pool import DecodePool

DEADLINE_S = 5.0
DECODER_MEMORY = 1 << 30


def name_of(seed_name: str, number: int) -> str:
    """Return the file's name: a DICOMDIR and a ZIP keep theirs, for they are opened in another way."""
    if seed_name.upper().startswith("DICOMDIR"):
        return "DICOMDIR"
    return f"{number}.zip" if seed_name.endswith(".zip") else f"{number}.dcm"


def one(seed: int, number: int, *, has_corpus: bool) -> tuple[str, bytes]:
    """Return name and bytes of file `number` of a campaign."""
    known = seeds(has_corpus=has_corpus)
    name, data = known[number % len(known)]
    return name_of(name, number), mutated(seed, number, data)


def _peak(*, is_start: bool = False) -> int:
    """Return the peak of resident memory in bytes since it was last asked with `is_start`; 0 if nobody knows."""
    with suppress(OSError, StopIteration):
        if is_start:
            Path("/proc/self/clear_refs").write_text("5")
        lines = Path("/proc/self/status").read_text().splitlines()
        name = "VmRSS:" if is_start else "VmHWM:"
        return int(next(line for line in lines if line.startswith(name)).split()[1]) * 1024
    return 0


def _say(**line: Any) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Open the files, and tell of each."""
    seed, first, step, end = (int(text) for text in sys.argv[1:5])
    folder, has_corpus = Path(sys.argv[5]), sys.argv[6] == "1"
    _limit(int(sys.argv[7]))
    (folder / BESIDE).write_bytes(raw_file(pixels()))
    pool = DecodePool(1, deadline_s=DEADLINE_S, memory_limit=DECODER_MEMORY)
    try:
        for number in range(first, end, step):
            name, data = one(seed, number, has_corpus=has_corpus)
            path = folder / name
            path.write_bytes(data)
            _say(at=number)
            before = _peak(is_start=True)
            line: dict[str, Any] = {"n": number}
            begun = time.process_time()
            try:
                line["told"] = exercise(str(path), pool, number)
            except Failure as failure:
                line["failure"] = str(failure)
                line["trace"] = "".join(traceback.format_exception(failure.__cause__)[-3:])
            line["cpu"] = round(time.process_time() - begun, 2)
            line["grew"] = max(0, _peak() - before)
            _say(**line)
            path.unlink()
    finally:
        pool.close()


def _limit(memory: int) -> None:
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
