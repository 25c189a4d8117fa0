"""Two files, or two series, element by element: what is the same, what differs, what only one of them has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from viewer.dicom.tags import Row, holds

SHOWN_VALUES = 4
_PIXELS = frozenset({"7FE00008", "7FE00009", "7FE00010"})
_VARIES_ANYWAY = frozenset({"UI", "DA", "TM", "DT"})


class Match(Enum):
    """How two sides of an element agree. UNKNOWN: both look alike as far as they are shown."""

    SAME = "same"
    DIFFERENT = "different"
    LEFT = "left only"
    RIGHT = "right only"
    UNKNOWN = "not compared"


@dataclass(frozen=True, slots=True)
class Told:
    """An element of a file or of a series: its row, and each value that it has there ('' where it is missing)."""

    row: Row
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """An element of two sides; None where a side does not have it."""

    left: Row | None
    right: Row | None
    match: Match

    @property
    def row(self) -> Row:
        """The element, of the side that has it."""
        row = self.left or self.right
        assert row is not None
        return row

    @property
    def is_equal(self) -> bool:
        """Whether nothing tells the sides apart."""
        return self.match in (Match.SAME, Match.UNKNOWN)


def told(rows: Sequence[Row]) -> tuple[Told, ...]:
    """Return the elements of one file."""
    return tuple(Told(row, frozenset({row.value})) for row in rows)


def summed(files: Iterable[Sequence[Row]]) -> tuple[Told, ...]:
    """Return the elements of a series: the value that all its files share, else how many there are and some of them."""
    rows: dict[str, Row] = {}
    values: dict[str, dict[str, int]] = {}
    count = 0
    for file in files:
        count += 1
        for row in file:
            rows.setdefault(row.path, row)
            seen = values.setdefault(row.path, {})
            seen[row.value] = seen.get(row.value, 0) + 1
    return tuple(_summed(rows[path], values[path], count) for path in sorted(rows, key=_order))


def _summed(row: Row, seen: dict[str, int], count: int) -> Told:
    having = sum(seen.values())
    found = frozenset(seen) if having == count else frozenset(seen) | {""}
    if len(seen) == 1:
        text = row.value if having == count else f"{row.value} (in {having} of {count} files)"
    else:
        some = list(seen)
        shown = ", ".join(some) if len(some) <= SHOWN_VALUES else f"{some[0]}, {some[1]} … {some[-1]}"
        text = f"{len(seen)} values: {shown}"
    return Told(replace(row, value=text), found)


def compare(left: Sequence[Told], right: Sequence[Told]) -> tuple[Pair, ...]:
    """Return the elements of two sides in the order of their tags; items of sequences are compared by their number."""
    on_left, on_right = ({one.row.path: one for one in side} for side in (left, right))
    paths = sorted({*on_left, *on_right}, key=_order)
    return tuple(_pair(on_left.get(path), on_right.get(path)) for path in paths)


def _pair(left: Told | None, right: Told | None) -> Pair:
    if left is None or right is None:
        match = Match.RIGHT if left is None else Match.LEFT
    elif left.values != right.values:
        match = Match.DIFFERENT
    else:
        match = Match.UNKNOWN if any(_is_cut(left.row, value) for value in left.values) else Match.SAME
    return Pair(left.row if left else None, right.row if right else None, match)


def _is_cut(row: Row, value: str) -> bool:
    """Whether a value is shown in part only: two that look alike may differ."""
    return row.path in _PIXELS or value.startswith("binary, ") or (" ... (" in value and value.endswith(")"))


def chosen(pairs: Sequence[Pair], *, differences: bool, identifiers: bool) -> tuple[Pair, ...]:
    """Return the pairs to look at, with the sequences around them.

    `differences` leaves out what is equal; without `identifiers`, UIDs, dates and times are left out, which hardly
    ever agree.
    """

    def is_wanted(pair: Pair) -> bool:
        return not (differences and pair.is_equal) and (identifiers or pair.row.vr not in _VARIES_ANYWAY)

    return _with_parents(pairs, is_wanted)


def _with_parents(pairs: Sequence[Pair], is_wanted: Callable[[Pair], bool]) -> tuple[Pair, ...]:
    keep: set[int] = set()
    above: list[int] = []
    for index, pair in enumerate(pairs):
        del above[pair.row.depth :]
        if is_wanted(pair):
            keep.update((*above, index))
        above.append(index)
    return tuple(pair for index, pair in enumerate(pairs) if index in keep)


def matching(pairs: Sequence[Pair], text: str) -> tuple[Pair, ...]:
    """Return the pairs that hold a text on either side, with the sequences around them."""
    return _with_parents(
        pairs, lambda pair: any(row is not None and holds(row, text) for row in (pair.left, pair.right))
    )


def _order(path: str) -> tuple[int, ...]:
    """Order paths as a file does: by tag, items by number, an element before what lies in it."""
    parts: list[int] = []
    for step in path.split("."):
        tag, _, item = step.partition("[")
        parts.append(int(tag, 16))
        if item:
            parts.append(int(item.rstrip("]")))
    return tuple(parts)
