"""One measured comparison, and how it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured: `ours` and `peer` in `unit`, and the goal that one figure of them has to meet.

    `goal` is '' for a row that only informs; `is_met` is None then. `value` is the figure that the goal is about.
    """

    name: str
    ours: float
    unit: str
    peer_name: str = ""
    peer: float | None = None
    value: float | None = None
    goal: str = ""
    is_met: bool | None = None
    note: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the row as JSON writes it."""
        return asdict(self)


def at_most(
    name: str, ours: float, unit: str, limit: float, *, peer_name: str = "", peer: float | None = None, note: str = ""
) -> Row:
    """Return a row whose own figure has an upper limit."""
    return Row(name, ours, unit, peer_name, peer, ours, f"<= {limit:g} {unit}", ours <= limit, note)


def times_faster(name: str, ours: float, unit: str, peer_name: str, peer: float, least: float, note: str = "") -> Row:
    """Return a row that has to take `least` times less than its peer."""
    ratio = peer / ours
    return Row(name, ours, unit, peer_name, peer, ratio, f">= {least:g} x faster", ratio >= least, note)


def times_as_long(name: str, ours: float, unit: str, peer_name: str, peer: float, most: float, note: str = "") -> Row:
    """Return a row that may take `most` times as much as its peer."""
    ratio = ours / peer
    return Row(name, ours, unit, peer_name, peer, ratio, f"<= {most:g} x", ratio <= most, note)


def table(rows: Sequence[Row]) -> str:
    """Return rows as text in columns."""
    cells = [("", "ours", "peer", "", "figure", "goal", "met"), *map(_cells, rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    lines = ["  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip() for line in cells]
    lines.insert(1, "-" * max(len(line) for line in lines))
    lines.extend(f"  {row.name}: {row.note}" for row in rows if row.note)
    return "\n".join(lines)


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.name,
        f"{_number(row.ours)} {row.unit}",
        row.peer_name,
        f"{_number(row.peer)} {row.unit}" if row.peer is not None else "",
        _figure(row),
        row.goal,
        {True: "yes", False: "NO", None: ""}[row.is_met],
    )


def _figure(row: Row) -> str:
    if row.value is not None and row.value != row.ours:
        return f"{row.value:.2f} x"
    return f"{row.peer / row.ours:.2f} x" if row.peer and row.ours else ""


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
