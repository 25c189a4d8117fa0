"""Tables of extensions: a name, and a class that is imported at first use."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Mapping
from functools import cached_property
from typing import Any

log = logging.getLogger(__name__)


class Registry:
    """Map ids to 'package.module:Name' strings, third-party entry points of `group` included.

    An extension that cannot be imported is switched off with a logged message; the built-in ones must import.
    """

    def __init__(self, group: str, builtin: Mapping[str, str]) -> None:
        self._group = group
        self._builtin = dict(builtin)
        self._loaded: dict[str, Any] = {}

    def ids(self) -> list[str]:
        """Return all ids, the built-in ones first, in their order."""
        return [*self._builtin, *(name for name in self._foreign if name not in self._builtin)]

    def get(self, id_: str) -> Any:
        """Return the object registered under `id_`; KeyError if there is none."""
        if id_ not in self._loaded:
            target = self._builtin.get(id_) or self._foreign[id_]
            module, _, name = target.partition(":")
            self._loaded[id_] = getattr(importlib.import_module(module), name)
        return self._loaded[id_]

    def all(self) -> list[Any]:
        """Return every object that can be imported, in order."""
        found = []
        for id_ in self.ids():
            try:
                found.append(self.get(id_))
            except Exception as error:
                if id_ in self._builtin:
                    raise
                log.warning("extension %s of %s is switched off: %s", id_, self._group, type(error).__name__)
        return found

    @cached_property
    def _foreign(self) -> dict[str, str]:
        # Costs more than all of this package; most runs of the program never ask.
        from importlib.metadata import entry_points

        return {point.name: point.value for point in entry_points(group=self._group)}
