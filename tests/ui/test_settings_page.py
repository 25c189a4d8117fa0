"""The page of settings: found, explained, changed at once, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at
from viewer.actions.desk import Desk
from viewer.state.setting_table import shown
from viewer.ui.controls import Segments
from viewer.ui.main_window import MainWindow
from viewer.ui.settings_page import SettingsPage


@pytest.fixture
def real_desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def page(real_desk: Desk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(real_desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.open()
    return made


def _visible(page: SettingsPage) -> list[str]:
    return [name for name, row in page.rows.items() if row.isVisible()]


def test_each_setting_is_on_its_page_with_title_help_and_a_named_control(page: SettingsPage) -> None:
    assert list(page.rows) == [row.name for row in shown()]
    assert _visible(page) == [row.name for row in shown("appearance")]
    for name, row in page.rows.items():
        assert row.control.accessibleName(), name
        assert row.control.accessibleDescription().endswith("."), name


def test_a_search_finds_by_title_help_and_choice_on_all_pages(page: SettingsPage) -> None:
    page.search.setText("memory pictures")
    assert "memory_share" in _visible(page)
    assert "theme" not in _visible(page)
    page.search.setText("deutsch")
    assert _visible(page) == ["language"]
    page.search.setText("zzz")
    assert _visible(page) == []
    page.search.clear()
    assert _visible(page) == [row.name for row in shown("appearance")]


def test_controls_change_what_holds(page: SettingsPage, real_desk: Desk, qtbot: QtBot) -> None:
    segments = page.rows["interpolation"].control
    assert isinstance(segments, Segments)
    segments.chosen.emit("cubic")
    assert real_desk.settings.get("interpolation") == "cubic"
    switch = page.rows["has_overlays"].control
    assert isinstance(switch, QCheckBox)
    switch.click()
    assert real_desk.settings.get("has_overlays") is False
    share = page.rows["memory_share"].control
    assert isinstance(share, QDoubleSpinBox)
    share.setValue(25)
    assert real_desk.settings.get("memory_share") == 0.25
    assert real_desk.frames.budget_bytes == real_desk.settings.frame_budget_bytes
    letters = page.rows["font_scale"].control
    assert isinstance(letters, QSpinBox)
    letters.setValue(120)
    assert real_desk.settings.get("font_scale") == 120
    language = page.rows["language"].control
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("de"))
    language.activated.emit(language.currentIndex())
    assert real_desk.settings.get("language") == "de"


def test_a_change_from_elsewhere_is_shown(page: SettingsPage, real_desk: Desk) -> None:
    real_desk.execute("settings.set", name="font_scale", value="150")
    control = page.rows["font_scale"].control
    assert isinstance(control, QSpinBox)
    assert control.value() == 150


def test_all_is_set_back_and_taken_back(page: SettingsPage, real_desk: Desk, qtbot: QtBot) -> None:
    real_desk.execute("settings.set", name="theme", value="light")
    real_desk.execute("settings.set", name="memory_share", value="0.5")
    button = {b.text(): b for b in page.findChildren(QPushButton)}
    button["Reset all"].click()
    assert (real_desk.settings.theme, real_desk.settings.get("memory_share")) == ("dark", 0.4)
    assert button["Take it back"].isVisible()
    button["Take it back"].click()
    assert (real_desk.settings.theme, real_desk.settings.get("memory_share")) == ("light", 0.5)
    assert not button["Take it back"].isVisible()


def test_a_page_is_set_back_alone(page: SettingsPage, real_desk: Desk) -> None:
    real_desk.execute("settings.set", name="theme", value="light")
    real_desk.execute("settings.set", name="memory_share", value="0.5")
    {b.text(): b for b in page.findChildren(QPushButton)}["Reset this page"].click()
    assert (real_desk.settings.theme, real_desk.settings.get("memory_share")) == ("dark", 0.5)


def test_a_setting_is_gone_to_by_name(page: SettingsPage, qtbot: QtBot) -> None:
    page.open(setting="memory_share")
    assert _visible(page) == [row.name for row in shown("memory")]
    assert page.rows["memory_share"].control.hasFocus() or page.focusWidget() is not None


def test_esc_goes_back(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_page_elsewhere_is_found_and_the_next_opening_forgets_the_search(page: SettingsPage) -> None:
    page.search.setText("keys")
    assert page.others["settings.keys"].isVisible()
    assert not page._nothing.isVisible()
    page.open()
    assert page.search.text() == ""
    assert _visible(page) == [row.name for row in shown("appearance")]
    assert not page.others["settings.keys"].isVisible()


def test_what_is_typed_goes_into_the_search_or_the_setting_that_was_asked_for(real_desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(real_desk, QWidget())
    qtbot.addWidget(window)
    window.show()
    window.show_page("settings")
    page = window.middle.pages["settings"]
    assert isinstance(page, SettingsPage)
    assert window.focusWidget() is page.search
    window.show_page("settings", setting="font_scale")
    focused = window.focusWidget()
    assert focused is not None
    assert page.rows["font_scale"].isAncestorOf(focused)


def test_a_setting_that_is_asked_for_is_seen_whole(page: SettingsPage, qtbot: QtBot) -> None:
    page.open(setting="sides")
    row, area = page.rows["sides"], page._area.viewport()

    def is_whole() -> bool:
        return area.rect().contains(row.rect().translated(row.mapTo(area, row.rect().topLeft())))

    qtbot.waitUntil(is_whole)
