"""Fonts and painting without a screen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gui_application() -> Iterator[None]:
    """Keep a Qt application alive, drawing offscreen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["hounsfield"])
    yield
    del application
