"""Imported for its effect: PySide no longer reads the source of each module that is imported after it.

It looks for its own name there, to know which modules may have switched its methods to other names (`snake_case`). None
of ours does; without the search the window is there sooner, and no source stays in memory.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings the search with it


def _stop_searching() -> None:
    # Where PySide keeps it is its own affair: should it move, the search just goes on.
    searching = sys.modules.get("shibokensupport.feature")
    if searching is not None and hasattr(searching, "_mod_uses_pyside"):
        searching._mod_uses_pyside = lambda module: False  # type: ignore[attr-defined]


_stop_searching()
