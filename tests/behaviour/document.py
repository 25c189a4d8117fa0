"""docs/behaviour.md from rows and what shows them."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from tests.behaviour.rows import ROWS
from tests.marked import CHECKOUT

DOCUMENT = CHECKOUT / "docs" / "behaviour.md"
MOST_SHOWN = 6

_INTRODUCTION = """\
# How the window looks and behaves, and the tests that show it

Written by `python -m tests.behaviour` from the tests that carry the mark `ux`, and the stories that say
`# shows:`; not edited by hand. Of a row with many tests the first ones are named."""


def render(shown: Mapping[str, Sequence[str]]) -> str:
    """Return the document; `shown` gives the tests of each row."""
    parts = [_INTRODUCTION]
    for section, rows in groupby(ROWS, key=lambda row: row.section):
        lines = [f"## {section}", "", "| what is promised | shown by |", "|---|---|"]
        lines += [f"| {row.says} | {_cell(shown.get(row.id, ()))} |" for row in rows]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def _cell(names: Sequence[str]) -> str:
    if not names:
        return "not shown yet"
    more = f" and {len(names) - MOST_SHOWN} more" if len(names) > MOST_SHOWN else ""
    return "<br>".join(f"`{name.removeprefix('tests/')}`" for name in names[:MOST_SHOWN]) + more
