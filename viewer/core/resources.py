"""Where the data files of the program lie: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


@cache
def root() -> Path:
    """Return the folder `resources`."""
    installed = PACKAGE / "resources"
    return installed if installed.is_dir() else PACKAGE.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of a data file, `path('icons', 'open.svg')`."""
    return root().joinpath(*parts)
