"""Showing a file in the file manager of the system: the path is an argument of its own, never a part of a command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

SERVICE, OBJECT = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"


def reveal(path: str) -> bool:
    """Show a file, selected where the system can, else its folder; return whether something was asked to do so."""
    if sys.platform == "win32":
        return start("explorer.exe", windows_arguments(path))
    if sys.platform == "darwin":
        return start("/usr/bin/open", ["-R", "--", path])
    return _ask_desktop(path) or QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))


def windows_arguments(path: str) -> list[str]:
    """Return what Explorer is given: it takes all behind the comma for the path, which holds no quotes on Windows."""
    return ["/select,", QDir.toNativeSeparators(path)]


def start(program: str, arguments: list[str]) -> bool:
    """Start a program beside this one, without a shell."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    started: Any = process.startDetached()  # with the number of the process, or without
    return bool(started[0] if isinstance(started, tuple) else started)


def show_items(path: str) -> list[object]:
    """Return the arguments of ShowItems: file URLs, in which every odd letter is escaped, and no startup id."""
    return [[QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""]


def _ask_desktop(path: str) -> bool:
    """Ask the file manager by the message that all desktops know."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    interface = bus.interface() if bus.isConnected() else None
    if interface is None or SERVICE not in interface.activatableServiceNames().value():
        return False
    message = QDBusMessage.createMethodCall(SERVICE, OBJECT, SERVICE, "ShowItems")
    message.setArguments(show_items(path))
    bus.call(message, QDBus.CallMode.NoBlock)
    return True
