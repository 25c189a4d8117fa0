"""A row of the table of settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted


class Kind(Enum):
    """What a setting is, and so how it is chosen."""

    SWITCH = "switch"
    CHOICE = "choice"
    WHOLE = "whole number"
    NUMBER = "number"
    TEXT = "text"
    FOLDER = "folder"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Setting:
    """Something that the user can set, or (INTERNAL) that the program keeps for itself.

    `page` names the page that shows it. `choices` are values with their titles. `least`, `most` and `step` are in
    `unit`. `is_at_once` tells whether a change holds now or from the next start on. `will_do` is one more check.
    `names_inputs` marks what may tell whose pictures were opened: it leaves the program in no export, nor
    does what `is_place` on this screen or this machine. `is_share` numbers are shown in percent.
    """

    name: str
    default: Any
    kind: Kind = Kind.INTERNAL
    page: str = ""
    title: str = ""
    help: str = ""
    choices: Mapping[str, str] | None = None
    least: float = 0
    most: float = 0
    step: float = 1
    unit: str = ""
    is_at_once: bool = True
    will_do: Callable[[Any], bool] | None = None
    names_inputs: bool = False
    is_place: bool = False
    is_share: bool = False

    @property
    def is_portable(self) -> bool:
        """Whether it makes sense on another machine, and tells nobody what was opened."""
        return not self.names_inputs and not self.is_place

    def accepts(self, value: Any) -> bool:
        """Whether a value will do, from wherever it comes."""
        return _FITS[self.kind](self, value) and (self.will_do is None or self.will_do(value))

    def parse(self, text: str) -> Any:
        """Return what a user wrote as a value; ViewerError says what is expected."""
        try:
            value = _READ[self.kind](text)
        except (KeyError, ValueError):
            value = None
        if value is None or not self.accepts(value):
            raise ViewerError(f"The setting “{self.name}” cannot be “{text}”", f"expected {self.expected()}")
        return value

    def expected(self) -> str:
        """Say in words what will do."""
        if self.kind is Kind.CHOICE:
            return f"one of {', '.join(self.choices or ())}"
        most = f"{self.most:g} {self.unit}".rstrip()
        if self.kind is Kind.WHOLE:
            return f"a whole number from {self.least:g} to {most}"
        if self.kind is Kind.NUMBER:
            return f"a number from {self.least:g} to {most}"
        return {Kind.SWITCH: noted("on or off"), Kind.FOLDER: noted("a folder")}.get(self.kind, noted("a text"))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_whole(setting: Setting, value: Any) -> bool:
    return isinstance(value, int) and _is_number(value) and setting.least <= value <= setting.most


_FITS: Mapping[Kind, Callable[[Setting, Any], bool]] = {
    Kind.SWITCH: lambda _, value: isinstance(value, bool),
    Kind.CHOICE: lambda setting, value: isinstance(value, str) and value in (setting.choices or ()),
    Kind.WHOLE: _is_whole,
    Kind.NUMBER: lambda setting, value: _is_number(value) and setting.least <= value <= setting.most,
    Kind.TEXT: lambda _, value: isinstance(value, str),
    Kind.FOLDER: lambda _, value: isinstance(value, str),
    Kind.INTERNAL: lambda setting, value: type(value) is type(setting.default),
}
_SWITCHED = {"on": True, "true": True, "yes": True, "1": True, "off": False, "false": False, "no": False, "0": False}
_READ: Mapping[Kind, Callable[[str], Any]] = {
    Kind.SWITCH: lambda text: _SWITCHED[text.strip().lower()],
    Kind.CHOICE: str,
    Kind.WHOLE: int,
    Kind.NUMBER: float,
    Kind.TEXT: str,
    Kind.FOLDER: str,
    Kind.INTERNAL: lambda text: None,
}
