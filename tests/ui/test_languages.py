"""Which language the window speaks, and that it does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.actions.table import build, in_language
from viewer.core import phrases
from viewer.ui import languages
from viewer.ui.main_window import MainWindow


@pytest.fixture
def german() -> Iterator[None]:
    phrases.use("de")
    yield
    phrases.use(phrases.ENGLISH)


@pytest.mark.parametrize(
    ("wanted", "preferred", "code"),
    [
        ("de", [], "de"),
        ("tlh", [], "en"),
        ("system", ["de-AT", "en"], "de"),
        ("system", ["nl-NL", "fr-BE"], "fr"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
    ],
)
def test_the_first_language_of_the_desktop_that_is_offered_is_spoken(wanted, preferred, code) -> None:
    assert languages.resolve(wanted, preferred) == code


@pytest.mark.ux("languages")
def test_menus_and_tools_speak_the_language_and_ids_stay(german, desk, qtbot: QtBot) -> None:
    desk.actions = in_language(build())
    window = MainWindow(desk, QWidget())
    qtbot.addWidget(window)
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    assert titles == ["&Datei", "&Bearbeiten", "&Ansicht", "&Werkzeuge", "Hil&fe"]
    assert window.commands.action("view.invert").text() == "Invertieren"
    assert window.browser.accessibleName() == "" or window.browser.isVisible() is False
    assert desk.actions["view.invert"].id == "view.invert"
    assert build()["view.invert"].title == "Invert"


def test_a_message_from_below_is_told_in_the_language(german, desk, qtbot: QtBot) -> None:
    window = MainWindow(desk, QWidget())
    qtbot.addWidget(window)
    window.status.show_notice("Measurements copied")
    assert window.status.findChild(type(window.status._notice)).text() is not None
    assert phrases.told("Measurements copied") == "Messungen kopiert"


def test_qt_s_own_dialogs_speak_it_too(qapp: QApplication) -> None:
    assert languages.speak(qapp, "de") == "de"
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    finally:
        phrases.use(phrases.ENGLISH)
        for translator in qapp.findChildren(languages.QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()


def test_what_pictures_say_of_themselves_speaks_the_language(german) -> None:
    from viewer.core.geometry import SpacingSource

    assert all(phrases.told(source.value) != source.value for source in SpacingSource if source.value)


def test_window_presets_are_found_by_their_name_in_the_language(german, desk) -> None:
    from viewer.actions.palette_sources import windows

    titles = [entry.text.title for entry in windows(desk)]
    assert "Lunge" in titles
    assert "Lung" not in titles
