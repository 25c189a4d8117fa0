"""The library and settings of the command line."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from viewer.core import budget
from viewer.state.home import Home
from viewer.state.settings import Settings

if TYPE_CHECKING:
    from viewer.library.library import Library


def open_home(args: Namespace) -> Home:
    """Return the home that --home or HOUNSFIELD_HOME names."""
    return Home.find(args.home)


def take_limits(args: Namespace) -> None:
    """Take the limits on what files may ask for from the settings, before any is opened."""
    budget.use(Settings(Home.named(args.home).settings).limits)


def open_library(args: Namespace) -> Library:
    """Open the study library."""
    from viewer.library.library import Library

    return Library(open_home(args).library)
