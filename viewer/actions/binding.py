"""What a key does: an action, and the arguments that it gives it."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from viewer.actions.action import Action, Need
from viewer.core.errors import ViewerError

SCENE_ONLY = frozenset({Need.SCENE})
PICTURE_ONLY = frozenset({Need.PLANAR, Need.GREY, Need.PRESENTATION, Need.OVERLAY})


@dataclass(frozen=True, slots=True, order=True)
class Binding:
    """An action with arguments, by name and as text; written 'window.preset name=lung'."""

    action: str
    args: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, action: str, args: Mapping[str, Any] | None = None) -> Binding:
        """Return the binding of an action and its arguments, in the order of their names."""
        return cls(action, tuple(sorted((name, _written(value)) for name, value in (args or {}).items())))

    @classmethod
    def read(cls, text: str) -> Binding:
        """Read what `str` writes. Raises ViewerError for other text."""
        try:
            words = shlex.split(text)
        except ValueError as error:
            raise ViewerError(f"“{text}” is no action", str(error)) from None
        pairs = [word.partition("=") for word in words[1:]]
        if not words or not all(equals for _, equals, _ in pairs):
            raise ViewerError(f"“{text}” is no action", "expected an action and its arguments: view.go index=1")
        return cls(words[0], tuple(sorted((name, value) for name, _, value in pairs)))

    def __str__(self) -> str:
        """Write it in a line."""
        return " ".join([self.action, *(shlex.quote(f"{name}={value}") for name, value in self.args)])

    def title(self, actions: Mapping[str, Action]) -> str:
        """Name it for the user."""
        title = actions[self.action].title.rstrip("…")
        return f"{title}: {', '.join(value for _, value in self.args)}" if self.args else title


def do_clash(one: Action, other: Action) -> bool:
    """Whether two actions can be possible at the same time, so that they need different keys."""
    needs = frozenset({one.need, other.need})
    return not (needs & SCENE_ONLY and needs & PICTURE_ONLY)


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)
