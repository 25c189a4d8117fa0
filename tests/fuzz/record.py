"""The record of the last whole campaign, and of the last thousand deaths and interleavings.

`python -m tests.fuzz.record SUMMARY --date 2026-01-31 --commit 0123abc` takes over the summary of a campaign; figures
of other runs are given by name: `--also "forced deaths of decoders: 1000; ..."`.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tests.fuzz.campaign import MOST_GROWTH, Summary, load

RECORD = Path(__file__).with_name("record.json")

TITLE = "Mutated files"
ABOUT = (
    "The last whole campaign of `python -m tests.fuzz`: files are changed by a fixed seed and opened as the program\n"
    "opens them. A file that takes 10 s of processor time or a minute, that ends the process, that fails without a\n"
    "sentence for the user, or that makes memory grow beyond the limit, is a defect. A stopped decoder costs a frame."
)
HEAD = ("what", "number")


def rows() -> list[tuple[str, str]]:
    """Return the figures of the record; none before the first campaign was recorded."""
    if not RECORD.is_file():
        return []
    kept: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8"))
    campaign = kept["campaign"]
    mib = MOST_GROWTH >> 20
    return [
        ("date, commit, seed", f"{campaign['date']}, {campaign['commit']}, {campaign['seed']}"),
        ("files opened", f"{campaign['files']:,}"),
        ("deaths of the program", str(campaign["deaths"])),
        ("files that took too long", str(campaign["hangs"])),
        ("failures without a sentence", str(campaign["failures"])),
        (f"files beyond {mib} MiB of memory", str(campaign["beyond_memory"])),
        ("largest growth of memory over a file", f"{campaign['largest_growth_mib']} MiB"),
        ("slowest file, processor time", f"{campaign['slowest_s']} s"),
        ("decoders stopped (a frame each)", str(campaign["decoder_faults"])),
        *((name, text) for name, text in kept["also"].items()),
    ]


def recorded(summary: Summary, date: str, commit: str) -> dict[str, Any]:
    """Return what is kept of a campaign's summary."""
    return {
        "date": date,
        "commit": commit,
        "seed": summary.seed,
        "files": summary.done,
        "deaths": len(summary.deaths),
        "hangs": len(summary.hangs),
        "failures": len(summary.failures),
        "beyond_memory": len(summary.beyond_memory),
        "largest_growth_mib": summary.largest_growth >> 20,
        "slowest_s": summary.slowest_s,
        "decoder_faults": len(summary.decoder_faults),
        "seconds": summary.seconds,
    }


def main() -> int:
    """Write the record."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.record", description=__doc__)
    parser.add_argument("summary", type=Path)
    parser.add_argument("--date", required=True)
    parser.add_argument("--commit", required=True)
    parser.add_argument("--also", action="append", default=[], metavar="NAME: TEXT")
    args = parser.parse_args()
    also = dict(text.split(": ", 1) for text in args.also)
    if RECORD.is_file():
        also = json.loads(RECORD.read_text(encoding="utf-8"))["also"] | also
    kept = {"campaign": recorded(load(args.summary), args.date, args.commit), "also": also}
    RECORD.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
