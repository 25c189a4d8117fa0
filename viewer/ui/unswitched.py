"""Imported for its effect: PySide no longer stands before each import that comes after it.

It asks at every `import`, those within functions too, whether methods are to be switched to other names (`snake_case`),
and reads the source of each new module for its own name. None of ours switches any; without it the window is there
sooner, an import of what is loaded takes a twentieth of the time, and no source stays in memory.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - takes the place of Python's own import


def _stand_aside() -> None:
    # Where PySide keeps the import that was there before is its own affair: should it move, all goes on as it is.
    ours, before = vars(builtins).get("__feature_import__"), vars(builtins).get("__orig_import__")
    if before is not None and builtins.__import__ is ours:
        builtins.__import__ = before


_stand_aside()
