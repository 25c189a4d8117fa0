"""The menu under a right click: grouped by what lies there, each entry with its key."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.context_menu import menu
from viewer.ui.main_window import MainWindow


@pytest.fixture
def window(desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, QWidget())
    qtbot.addWidget(made)
    return made


def entries(made: QMenu) -> dict[str, QAction]:
    """Return all entries by their titles without keys, those of submenus too."""
    found = {}
    for action in made.actions():
        if action.menu() is not None:
            found |= entries(action.menu())
        elif not action.isSeparator():
            found[action.text().split("\t")[0].replace("&&", "&")] = action
    return found


def test_a_picture_has_its_tools_windows_and_the_rest_with_keys(window: MainWindow, desk) -> None:
    made = entries(menu(desk, window))
    assert {"Length", "Lung", "Automatic", "Fit", "Turn left", "Save picture…", "Series doctor"} <= made.keys()
    assert made["Length"].text() == "Length\tD"
    desk.keymap.choose("horos")
    assert entries(menu(desk, window))["Length"].text() == "Length\tL"
    made["Length"].trigger()
    assert desk.done[-1] == ("tool.length", {})


def test_no_entry_of_the_menu_takes_a_key_from_the_window(window: MainWindow, desk) -> None:
    assert not [action for action in entries(menu(desk, window)).values() if action.shortcuts()]


def test_a_measurement_under_the_pointer_comes_first(window: MainWindow, desk, qtbot: QtBot) -> None:
    study = next(iter(desk.store.catalog.studies.values()))
    mark = desk.measure("m1", "length", study, "Aorta")
    assert "Rename…" not in entries(menu(desk, window))
    desk.show(selected=mark.id)
    made = menu(desk, window)
    assert made.actions()[0].text() == "Aorta"
    found = entries(made)
    assert {"Rename…", "Delete measurement", "As all others"} <= found.keys()
    window.show()
    found["Rename…"].trigger()
    panel = window.palette_panel
    assert panel.field.placeholderText().startswith("Name")
    found["Delete measurement"].trigger()
    assert not desk.store.document.annotations


def test_a_mark_is_labelled_grouped_and_followed_from_the_picture(window: MainWindow, desk) -> None:
    study = next(iter(desk.store.catalog.studies.values()))
    mark = desk.measure("m1", "length", study)
    desk.show(selected=mark.id)
    found = entries(menu(desk, window))
    assert {"Label…", "Group…", "Lock", "Hide", "Target lesion", "Sky blue", "Copy measurement"} <= found.keys()
    window.show()
    found["Group…"].trigger()
    assert window.palette_panel.field.placeholderText().startswith("Group")
    found["Label…"].trigger()
    assert desk.done[-1] == ("annotation.label_here", {"id": "m1"})
    found["Target lesion"].trigger()
    assert desk.done[-1] == ("lesion.role", {"role": "target", "id": "m1"})
    desk.perform("annotation.lock", id="m1")
    found = entries(menu(desk, window))
    assert not found["Label…"].isEnabled()
    assert "Unlock" in found


def test_an_empty_viewport_offers_to_open(qtbot: QtBot, empty_desk) -> None:
    made = MainWindow(empty_desk, QWidget())
    qtbot.addWidget(made)
    found = entries(menu(empty_desk, made))
    assert "Open folder…" in found
    assert "Length" not in found
