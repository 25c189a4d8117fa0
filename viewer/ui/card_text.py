"""What a card beside a mark says, as rich text in the colours of the theme."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import zip_longest

from viewer.actions.explaining import Explanation
from viewer.core.phrases import say
from viewer.ui import theme

Pair = tuple[str, str]
AMOUNTS, FEW = 4, 6
"""In how many steps less is said, and how many numbers are left in the end."""


def html_of(told: Explanation, amount: int = 0) -> str:
    """Return a card as rich text; from `amount` 1 on with few numbers, 2 without elements, 3 without formula."""
    colors = theme.current()
    muted, warning = colors.color("text_muted").name(), colors.color("warning").name()
    most = FEW if amount else None
    facts = told.facts[: max(0, len(told.facts) - max(0, amount - 1))]
    parts = [_tag("p", _tag("b", escape(told.title)), margin=0)]
    parts += [_tag("p", escape(line), margin_top=4, margin_bottom=0) for line in told.remarks]
    rows = _rows(told.values[:most], told.over[:most])
    parts.append(_table(["".join(_value(name, value, muted) for name, value in row) for row in rows]))
    parts.append(_table([_fact(head, words, muted) for head, words in facts]))
    if told.doubts:
        parts.append(
            _tag("p", _tag("b", escape(say("Unreliable because"))), margin_top=8, margin_bottom=0, color=warning)
        )
        parts += [_tag("p", escape(doubt), margin_top=2, margin_bottom=0, color=warning) for doubt in told.doubts]
    return "".join(parts)


def _rows(values: Sequence[Pair], over: Sequence[Pair]) -> list[Sequence[Pair]]:
    """Return numbers in two columns: those of the series above beside those of the picture, else half beside half."""
    if not over:
        half = (len(values) + 1) // 2 if len(values) > 3 else len(values)
        values, over = values[:half], values[half:]
    return [(one, other) for one, other in zip_longest(values, over, fillvalue=("", ""))]


def _tag(name: str, inner: str, **style: str | int) -> str:
    """Return an element; numbers are px."""
    css = ";".join(f"{key.replace('_', '-')}:{value}{'px' * isinstance(value, int)}" for key, value in style.items())
    return f"<{name} style='{css}'>{inner}</{name}>"


def _table(rows: Sequence[str]) -> str:
    return _tag("table", "".join(_tag("tr", row) for row in rows), margin_top=6) if rows else ""


def _value(name: str, value: str, muted: str) -> str:
    name, value = (escape(text).replace(" ", "&nbsp;") for text in (name, value))
    return _tag("td", name, color=muted, padding_right=8) + _tag("td", value, padding_right=16)


def _fact(head: str, words: str, muted: str) -> str:
    """Return a head with its words, which may break where one is longer than the card: at the backslashes of values."""
    head, words = escape(head).replace(" ", "&nbsp;"), escape(words).replace("\\", "\\\u200b")
    return _tag("td", head, color=muted, padding_right=12) + _tag("td", words)
