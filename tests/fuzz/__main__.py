"""Open mutated files: `python -m tests.fuzz --count 100000 --jobs 2 --seed 1 --summary fuzz.json`.

Goes on where the summary ends. `--file N` writes file N of a campaign to look at it, `--replay N` opens it here.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.fuzz import campaign
from tests.fuzz.exercise import exercise
from tests.fuzz.process import one
from viewer.jobs.pool import DecodePool


def main() -> int:
    """Run what the arguments say; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", action="store_true", help="mutate small files of the corpus too")
    parser.add_argument("--summary", type=Path, help="JSON that progress is written to, and continued from")
    parser.add_argument("--replay", type=int, metavar="N", help="open file N here")
    parser.add_argument("--file", type=int, metavar="N", help="write file N to standard output")
    args = parser.parse_args()
    if args.file is not None:
        sys.stdout.buffer.write(one(args.seed, args.file, has_corpus=args.corpus)[1])
        return 0
    if args.replay is not None:
        return _replay(args.seed, args.replay, has_corpus=args.corpus)
    if args.summary is not None and args.summary.exists():
        summary = campaign.load(args.summary)
    else:
        summary = campaign.start(args.seed, args.count, args.jobs, has_corpus=args.corpus)

    def told(now: campaign.Summary) -> None:
        sys.stderr.write(f"\r{now.done} of {now.count} in {now.seconds:.0f} s")
        if args.summary is not None:
            now.save(args.summary)

    campaign.run(summary, told)
    told(summary)
    sys.stdout.write(_report(summary) + "\n")
    return 0 if summary.is_clean else 1


def _replay(seed: int, number: int, *, has_corpus: bool) -> int:
    name, data = one(seed, number, has_corpus=has_corpus)
    pool = DecodePool(1)
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            for part, text in exercise(str(path), pool, number).items():
                sys.stdout.write(f"{part}: {text}\n")
    finally:
        pool.close()
    return 0


def _report(summary: campaign.Summary) -> str:
    return (
        f"\n{summary.done} files in {summary.seconds:.0f} s: {len(summary.deaths)} deaths, {len(summary.hangs)} hangs, "
        f"{len(summary.failures)} untold failures, {len(summary.beyond_memory)} beyond the memory limit "
        f"(largest growth {summary.largest_growth / 2**20:.0f} MiB), slowest {summary.slowest_s} s; "
        f"decoders stopped: {len(summary.decoder_faults)}"
    )


if __name__ == "__main__":
    sys.exit(main())
