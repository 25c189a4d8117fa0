"""Fonts for painting where no window is: in scripts and on the command line."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

_kept: list[QGuiApplication] = []


def ready() -> None:
    """Make the Qt application that fonts need, drawing to no screen, unless there is one; without it Qt aborts."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["hounsfield", "-platform", "offscreen"]))
