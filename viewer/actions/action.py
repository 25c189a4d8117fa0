"""A row of the action table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


class Need(Enum):
    """What must be there for an action to make sense."""

    NOTHING = "nothing"
    STUDY = "study"
    PICTURE = "picture"
    PLANAR = "planar"
    GREY = "grey"
    VOLUME = "volume"
    SCENE = "scene"
    SELECTION = "selection"
    GUIDE = "guide"
    SEGMENT = "segment"
    PRESENTATION = "presentation"
    OVERLAY = "overlay"
    WINDOW = "window"
    DONE = "done"
    UNDONE = "undone"


_KINDS: Mapping[type, str] = MappingProxyType(
    {int: noted("a whole number"), float: noted("a number"), bool: noted("on or off"), str: noted("text")}
)


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of an action; `default` None with `is_required` asks for it."""

    name: str
    kind: type = str
    default: Any = None
    is_required: bool = False
    choices: tuple[str, ...] = ()
    is_rest: bool = False
    help: str = ""

    def parse(self, value: Any) -> Any:
        """Turn text into the argument's kind; `ViewerError` names what was expected."""
        if value is None or isinstance(value, self.kind):
            return self._chosen(value)
        try:
            if self.kind is bool:
                return {"on": True, "true": True, "1": True, "off": False, "false": False, "0": False}[
                    str(value).lower()
                ]
            return self._chosen(self.kind(value))
        except (ValueError, KeyError, TypeError):
            raise ViewerError(f"“{value}” is not a valid {self.name}", f"expected {self.expected()}") from None

    def _chosen(self, value: Any) -> Any:
        if self.choices and value is not None and value not in self.choices:
            raise ViewerError(f"“{value}” is not a valid {self.name}", f"expected {self.expected()}")
        return value

    def expected(self) -> str:
        """Say in words what fits."""
        if self.choices:
            return f"one of {', '.join(self.choices)}"
        return _KINDS.get(self.kind, noted("a value"))


@dataclass(frozen=True, slots=True)
class Action:
    """Something a user can do.

    `menu` is 'File' or 'View/Zoom'; '' keeps it out of menus. `verb` is its short name in stories. `checked` tells
    whether it is on, for actions that can be.
    """

    id: str
    title: str
    run: Callable[..., None]
    help: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    icon: str = ""
    verb: str = ""
    arguments: tuple[Argument, ...] = ()
    need: Need = Need.NOTHING
    checked: Callable[[Desk], bool] | None = None
