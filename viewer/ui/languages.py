"""The language of the window: the program's own texts, and those of Qt's dialogs and menus."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from viewer.core import phrases

SYSTEM = "system"
_LETTERS = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo UI"),
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei UI"),
}
"""Families whose letters have the shapes of that language: one code point is drawn differently in Japan and China."""
_SCRIPTS = {"ja": QFontDatabase.WritingSystem.Japanese, "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese}


def resolve(wanted: str, preferred: list[str] | None = None) -> str:
    """Return the code of a language; 'system' is the first one of the desktop that is offered, else English."""
    if wanted != SYSTEM:
        return wanted if wanted in phrases.LANGUAGES else phrases.ENGLISH
    for name in QLocale.system().uiLanguages() if preferred is None else preferred:
        code = _offered(name.replace("-", "_"))
        if code:
            return code
    return phrases.ENGLISH


def speak(application: QApplication, wanted: str) -> str:
    """Use a language from now on, before any text is shown; return its code."""
    language = resolve(wanted)
    phrases.use(language)
    if language != phrases.ENGLISH:
        translator = QTranslator(application)
        if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(translator)
    _take_letters(application, language)
    return language


def _take_letters(application: QApplication, language: str) -> None:
    """Put the language's own family behind the system's, for the letters that the latter lacks."""
    here = QFontDatabase.families()
    found = next((family for family in _LETTERS.get(language, ()) if family in here), "")
    if found:
        font = application.font()
        font.setFamilies([*(font.families() or [font.family()]), found])
        application.setFont(font)


def lacks_letters(language: str) -> bool:
    """Whether this machine has no font for a language."""
    script = _SCRIPTS.get(language)
    return script is not None and not QFontDatabase.families(script)


def _offered(name: str) -> str:
    """Return the language that serves a locale: Chinese in simplified letters only, others by their first part."""
    parts = name.split("_")
    if parts[0] == "zh":
        return "zh_CN" if not {"Hant", "TW", "HK", "MO"} & set(parts) else ""
    return parts[0] if parts[0] in phrases.LANGUAGES else ""
