"""Stories: the actions of a text file, a line each."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from viewer.actions.action import Action
from viewer.actions.table import by_verb
from viewer.core.errors import ViewerError

CONTROL = ("wait", "screenshot", "size", "expect", "key", "type")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: an action with its arguments, or a control word of the player.

    Those are 'wait', 'screenshot PATH', 'size WxH', 'expect NAME VALUE TOLERANCE' (of some measurement), 'key KEY ...'
    (as Ctrl+K) and 'type TEXT'.
    """

    number: int
    text: str
    word: str
    args: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[str, ...] = ()


def parse(text: str, table: Mapping[str, Action]) -> list[Line]:
    """Read a story; `ViewerError` names the first line that makes no sense. '#' starts a comment."""
    lines = []
    for number, raw in enumerate(text.splitlines(), 1):
        try:
            words = shlex.split(raw, comments=True)
        except ValueError as error:
            raise ViewerError(f"Line {number} cannot be read", str(error)) from None
        if words:
            lines.append(_line(number, raw.strip(), words, table))
    return lines


def _line(number: int, raw: str, words: list[str], table: Mapping[str, Action]) -> Line:
    word, rest = words[0], words[1:]
    if word in CONTROL:
        return Line(number, raw, word, words=tuple(rest))
    action = by_verb(table, word)
    if action is None:
        raise ViewerError(f"Line {number}: there is no action “{word}”", hint="see: hounsfield actions")
    try:
        return Line(number, raw, action.id, arguments(action, rest))
    except ViewerError as error:
        raise ViewerError(f"Line {number}: {error.message}", error.detail, error.hint) from None


def arguments(action: Action, words: list[str]) -> dict[str, Any]:
    """Match words to an action's arguments: by name ('fps=15'), else by their order; the last may take all."""
    known = {argument.name: argument for argument in action.arguments}
    args: dict[str, Any] = {}
    waiting = list(action.arguments)
    for position, word in enumerate(words):
        name, equals, value = word.partition("=")
        if equals and name in known:
            args[name] = value
            waiting = [a for a in waiting if a.name != name]
            continue
        if not waiting:
            raise ViewerError(f"“{word}” is one argument too many for {action.id}")
        argument = waiting.pop(0)
        if argument.is_rest:
            args[argument.name] = words[position:]
            break
        args[argument.name] = word
    return args
