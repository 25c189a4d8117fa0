"""What shows a row: tests with the mark `ux`, stories with a line `# shows: ROW, ROW`, pictures of the documents."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.marked import CHECKOUT, marked


def shown() -> dict[str, list[str]]:
    """Return by row id what shows it: tests by their names for pytest, stories by their files."""
    found: dict[str, list[str]] = {}
    for name, rows in (*marked("ux"), *_stories(CHECKOUT / "tests")):
        for row in rows:
            found.setdefault(row, []).append(name)
    return {row: sorted(names) for row, names in found.items()}


def _stories(folder: Path) -> Iterator[tuple[str, list[str]]]:
    for path in sorted(folder.rglob("*.story")):
        for line in re.findall(r"^# shows: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE):
            yield path.relative_to(CHECKOUT).as_posix(), [row.strip() for row in line.split(",")]
