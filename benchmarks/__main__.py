"""Run the benchmarks: `python -m benchmarks [NAME ...] [--json]`."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.rows import Row, table
from benchmarks.topics import TOPICS, WINDOW

ROOT = Path(__file__).resolve().parents[1]
SCREEN = "-screen 0 2200x1400x24"


def main() -> int:
    """Run each topic in a process of its own; exit 1 if a goal is missed, 2 if a topic failed."""
    parser = argparse.ArgumentParser("benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TOPICS))
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--inside", metavar="FILE", help=argparse.SUPPRESS)
    args = parser.parse_args()
    unknown = [name for name in args.names if name not in TOPICS]
    if unknown:
        parser.error(f"no benchmark is named {', '.join(unknown)}; there are: {', '.join(TOPICS)}")
    if args.inside:
        rows = importlib.import_module(f"benchmarks.topics.{args.names[0]}").run()
        Path(args.inside).write_text(json.dumps([row.as_json() for row in rows]), encoding="utf-8")
        return 0
    return _run_all(args.names or list(TOPICS), is_json=args.json)


def _run_all(names: list[str], *, is_json: bool) -> int:
    out = sys.stderr if is_json else sys.stdout
    document: dict[str, Any] = {"machine": _machine(), "topics": {}}
    print(f"{_told(document['machine'])}\nMedians; peers take turns with us in the same run.", file=out, flush=True)
    status = 0
    for name in names:
        before, start = _load(), time.monotonic()
        print(f"\n== {name}: {TOPICS[name]} (load {before})", file=out, flush=True)
        rows = _child(name, out)
        if rows is None:
            print("  failed", file=out, flush=True)
            status = 2
            document["topics"][name] = {"error": "failed"}
            continue
        seconds = time.monotonic() - start
        print(f"{table(rows)}\n({seconds:.0f} s, load {before} to {_load()})", file=out, flush=True)
        document["topics"][name] = {
            "load_before": before,
            "load_after": _load(),
            "seconds": round(seconds, 1),
            "rows": [row.as_json() for row in rows],
        }
        if status == 0 and any(row.is_met is False for row in rows):
            status = 1
    if is_json:
        print(json.dumps(document, indent=1))
    return status


def _child(name: str, out: Any) -> list[Row] | None:
    result = ROOT / ".bench" / f"result-{name}-{os.getpid()}.json"
    result.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "benchmarks", name, "--inside", str(result)]
    environment = dict(os.environ)
    # Users have compiled bytecode; without it the start is a measure of the compiler.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if name in WINDOW and not environment.get("DISPLAY"):
        if shutil.which("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", SCREEN, *command]
        else:
            environment["QT_QPA_PLATFORM"] = "offscreen"
            print("  no screen and no Xvfb: measured offscreen", file=out)
    code = subprocess.call(command, cwd=ROOT, env=environment, stdout=out)
    try:
        return [Row(**row) for row in json.loads(result.read_text(encoding="utf-8"))] if code == 0 else None
    finally:
        result.unlink(missing_ok=True)


def _machine() -> dict[str, Any]:
    names = ("numpy", "pydicom", "vtk", "SimpleITK", "pyqtgraph", "PySide6-Essentials", "imagecodecs", "pylibjpeg")
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "versions": {name: _version(name) for name in names},
        "load": _load(),
    }


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def _load() -> float:
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else 0.0


def _told(machine: dict[str, Any]) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    return (
        f"{machine['processor']}, {machine['cores']} cores, {machine['system']}, Python {machine['python']}, "
        f"load {machine['load']}\n{versions}"
    )


if __name__ == "__main__":
    sys.exit(main())
