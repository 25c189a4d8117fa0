"""Which scripts of names the fonts of this computer can write."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication

System = QFontDatabase.WritingSystem
SCRIPTS = {
    "Arabic": System.Arabic,
    "Chinese": System.SimplifiedChinese,
    "Cyrillic": System.Cyrillic,
    "Devanagari": System.Devanagari,
    "Greek": System.Greek,
    "Hebrew": System.Hebrew,
    "Japanese": System.Japanese,
    "Korean": System.Korean,
    "Thai": System.Thai,
}


def lacking() -> tuple[str, ...]:
    """Return the scripts that no font has: their letters are drawn as boxes. Needs a Qt application."""
    return tuple(name for name, system in SCRIPTS.items() if not QFontDatabase.families(system))


def main() -> None:
    """Print the scripts that lack a font, or 'all', for the doctor."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["hounsfield"])
    sys.stdout.write((", ".join(lacking()) or "all") + "\n")
    del application
