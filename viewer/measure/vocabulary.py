"""Coded words for what is measured: anatomy, lymph nodes and findings of DICOM's context groups (PS3.16)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from viewer.core.codes import Code
from viewer.core.folding import folded
from viewer.core.resources import path

OWN_SCHEME = "99HOUNSFIELD"
"""The scheme of words that somebody typed and no vocabulary has; their value is the text."""
NODE = "node"
MOST_VALUE = 16
"""A code value is an SH: what is longer is cut, the meaning says it whole (up to 64 characters, LO)."""
MOST_MEANING = 64


@dataclass(frozen=True, slots=True)
class Term:
    """A concept; `kind` is 'anatomy', 'node' or 'finding', `words` are those of its meaning, folded."""

    code: Code
    kind: str
    words: str


@cache
def terms() -> tuple[Term, ...]:
    """Return all concepts by their meaning."""
    rows = json.loads(path("vocabulary", "terms.json").read_text("utf-8"))
    return tuple(
        Term(Code(value, scheme, meaning[:1].upper() + meaning[1:]), kind, folded(meaning))
        for value, scheme, meaning, kind in rows
    )


def suggest(text: str, most: int = 12) -> list[Term]:
    """Return what typed letters may become: meanings whose words begin with all typed words, the nearest first."""
    typed = _parts(folded(text))
    if not typed:
        return []
    found = []
    for term, starts in _starts():
        if all(f" {part}" in starts for part in typed):
            found.append((not term.words.startswith(typed[0]), len(term.words), term.words, term))
    return [row[-1] for row in sorted(found, key=lambda row: row[:3])[:most]]


def _parts(words: str) -> list[str]:
    return words.replace("-", " ").split()


@cache
def _starts() -> tuple[tuple[Term, str], ...]:
    """Return all concepts with their words, a blank before each."""
    return tuple((term, "".join(f" {word}" for word in _parts(term.words))) for term in terms())


def code_of(text: str) -> Code | None:
    """Return the concept of a meaning or of 'SCHEME value'; free text as a code of our own; None of nothing."""
    wanted = " ".join(text.split())[:MOST_MEANING].strip()
    if not wanted:
        return None
    plain = folded(wanted)
    for term in terms():
        if plain in (term.words, folded(f"{term.code.scheme} {term.code.value}")):
            return term.code
    return Code(wanted[:MOST_VALUE].strip(), OWN_SCHEME, wanted)


def is_node(code: Code | None) -> bool:
    """Whether a label names a lymph node: its short axis is what counts (RECIST 1.1)."""
    if code is None:
        return False
    return code in _nodes() or "lymph node" in folded(code.meaning)


@cache
def _nodes() -> frozenset[Code]:
    return frozenset(term.code for term in terms() if term.kind == NODE)
