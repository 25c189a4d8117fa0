"""The library and settings of the command line."""

from __future__ import annotations

from argparse import Namespace

from viewer.library.library import Library
from viewer.state.home import Home


def open_home(args: Namespace) -> Home:
    """Return the home that --home or HOUNSFIELD_HOME names."""
    return Home.find(args.home)


def open_library(args: Namespace) -> Library:
    """Open the study library."""
    return Library(open_home(args).library)
