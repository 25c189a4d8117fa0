"""Which scripts of names the fonts of this computer can write."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication, QTextLayout

LETTERS = {
    "Arabic": "قبانى", "Chinese": "王小东東", "Cyrillic": "Люк", "Devanagari": "अमित", "Greek": "Διο", "Hebrew": "שרון",
    "Japanese": "山田やまだﾔﾏﾀﾞ", "Korean": "홍길동", "Thai": "สมชาย",
}  # fmt: skip
"""A few letters of each script."""


def lacking() -> tuple[str, ...]:
    """Return the scripts for which no font has the letters: they are drawn as boxes. Needs a Qt application."""
    return tuple(name for name, letters in LETTERS.items() if not _can_write(letters))


def _can_write(letters: str) -> bool:
    layout = QTextLayout(letters, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [run.glyphIndexes() for run in layout.glyphRuns()]
    # Glyph 0 of a font is the box for what it does not have; without any font there are no glyphs.
    return bool(glyphs) and all(found and 0 not in found for found in glyphs)


def main() -> None:
    """Print the scripts that lack a font, or 'all', for the doctor."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["hounsfield"])
    sys.stdout.write((", ".join(lacking()) or "all") + "\n")
    del application
