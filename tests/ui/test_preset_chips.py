"""The buttons of windows: made once, given other choices, checked by the window that is shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from viewer.core.pixels import Window
from viewer.ui.panels.preset_chips import PresetChips
from viewer.ui.presets import Choice

LUNG, BONE = Window(-600, 1500), Window(400, 1800)
CHOICES = [
    Choice("Automatic", "window.auto", key="0"),
    Choice("Lung", "window.preset", {"name": "lung"}, "3", LUNG),
    Choice("Bone", "window.preset", {"name": "bone"}, "4", BONE),
    Choice("Bone again", "window.file", {"number": 1}, "", BONE),
]


def shown(qtbot: QtBot) -> PresetChips:
    chips = PresetChips()
    qtbot.addWidget(chips)
    chips.resize(300, 200)
    chips.show()
    chips.offer(CHOICES)
    qtbot.waitUntil(lambda: len(chips._chips) == len(CHOICES))
    return chips


def titles(chips: PresetChips) -> list[str]:
    return [chip.accessibleName() for chip in chips._chips if not chip.isHidden()]


def checked(chips: PresetChips) -> list[str]:
    return [chip.accessibleName() for chip in chips._chips if chip.isChecked()]


def test_a_click_chooses(qtbot: QtBot) -> None:
    chips, got = shown(qtbot), []
    chips.chosen.connect(got.append)
    chips._chips[2].click()
    assert got == [CHOICES[2]]
    assert titles(chips) == ["Automatic", "Lung", "Bone", "Bone again"]
    assert chips._chips[1].toolTip() == "Lung  (3)\nW 1500  L -600"


@pytest.mark.ux("preset-file")
def test_the_first_choice_of_the_window_is_checked(qtbot: QtBot) -> None:
    chips = shown(qtbot)
    chips.mark(BONE)
    assert checked(chips) == ["Bone"]
    chips.mark(Window(1, 2))
    assert checked(chips) == []


def test_the_window_is_marked_however_late_the_buttons_come(qtbot: QtBot) -> None:
    chips = PresetChips()
    qtbot.addWidget(chips)
    chips.offer(CHOICES)
    chips.mark(LUNG)
    qtbot.waitUntil(lambda: checked(chips) == ["Lung"])


def test_other_choices_take_the_same_buttons(qtbot: QtBot) -> None:
    chips = shown(qtbot)
    buttons = list(chips._chips)
    chips.offer(CHOICES[2:3])
    assert titles(chips) == ["Bone"]
    chips.mark(BONE)
    assert checked(chips) == ["Bone"]
    chips.offer(CHOICES)
    assert chips._chips == buttons
    assert titles(chips) == ["Automatic", "Lung", "Bone", "Bone again"]
    assert checked(chips) == ["Bone"]


def test_without_a_choice_nothing_is_shown(qtbot: QtBot) -> None:
    chips = shown(qtbot)
    chips.offer([])
    assert chips.isHidden()
    chips.offer(CHOICES)
    assert not chips.isHidden()
