"""Renew the pinned requirements: `python packaging/pin.py` (needs the `uv` command, and the network).

Every file lists exact versions with the hashes of all their files, so that one pin serves every platform and Python.
`requirements.txt` is what the program needs; each of the others holds only what its extra adds to that.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXTRAS = ("dev", "bench")
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--fork-strategy=fewest",
    "--only-binary=:all:",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--upgrade",
    "--quiet",
)
HEADER = "# Pinned for every platform and Python 3.11 or newer. Renew with: python packaging/pin.py\n"


def compile_pins(extras: tuple[str, ...], constraint: Path | None = None) -> dict[str, str]:
    """Resolve the project with `extras`; return each requirement line (name, version, marker) with its hash lines."""
    command = ["uv", "pip", "compile", str(HERE.parent / "pyproject.toml"), *OPTIONS]
    command += [f"--extra={extra}" for extra in extras]
    if constraint:
        command += ["--constraint", str(constraint)]
    return parse(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def parse(text: str) -> dict[str, str]:
    """Split a compiled file into blocks of one requirement each, dropping whatever names where it came from."""
    blocks: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        if re.match(r"[A-Za-z0-9]", line):
            current = blocks.setdefault(line.rstrip(" \\"), [])
        elif line.strip().startswith("--hash="):
            current.append(line.strip(" \\"))
    return {head: " \\\n    ".join([head, *sorted(hashes)]) for head, hashes in blocks.items()}


def write(name: str, blocks: dict[str, str]) -> None:
    """Write one file of pins, sorted by name."""
    text = HEADER + "".join(f"{blocks[head]}\n" for head in sorted(blocks))
    if "://" in text:
        raise SystemExit(f"{name} would name a place on the network")
    (HERE / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(blocks)} packages")


def main() -> int:
    """Resolve everything together once, then split it by extra."""
    everything = compile_pins(EXTRAS)
    with tempfile.TemporaryDirectory() as folder:
        constraint = Path(folder) / "versions.txt"
        constraint.write_text("\n".join(everything), encoding="utf-8")
        base = compile_pins((), constraint)
        write("requirements.txt", base)
        for extra in EXTRAS:
            added = compile_pins((extra,), constraint)
            write(f"requirements-{extra}.txt", {head: block for head, block in added.items() if head not in base})
    return 0


if __name__ == "__main__":
    sys.exit(main())
