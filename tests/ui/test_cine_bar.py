"""The bar that plays: it moves nothing, tells what is true, and acts by actions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.actions.made import colour, desk_at
from tests.ui.test_cine import cine
from tests.ui.views import drag
from viewer.actions.desk import Desk
from viewer.ui.cine import Player
from viewer.ui.cine_bar import CineBar


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(cine(tmp_path / "us", 10, FrameTime="40"))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bar(desk: Desk, over: QWidget) -> Iterator[CineBar]:
    player = Player(desk, over)
    made = CineBar(desk, player, over)
    yield made
    made.close_bar()
    player.close()


@pytest.mark.ux("still")
def test_it_comes_with_playing_over_the_pictures(desk: Desk, bar: CineBar, over: QWidget) -> None:
    assert not bar.isVisible()
    desk.execute("cine.toggle")
    assert bar.isVisible()
    assert over.rect().contains(bar.geometry())
    place = bar.geometry()
    desk.execute("cine.toggle")  # it stays, so that one can go on
    assert bar.isVisible()
    assert bar.geometry() == place
    over.resize(700, 400)
    assert over.rect().contains(bar.geometry())
    desk.execute("cine.bar")
    assert not bar.isVisible()


def test_a_single_picture_has_no_bar(desk: Desk, bar: CineBar, tmp_path: Path) -> None:
    desk.execute("cine.bar")
    assert bar.isVisible()
    desk.execute("file.open", paths=[str(colour(tmp_path / "one"))])
    assert not bar.isVisible()


def test_ends_of_the_range_are_dragged(desk: Desk, bar: CineBar) -> None:
    desk.execute("cine.bar")
    strip = bar.strip
    middle = strip.height() / 2
    drag(strip, (strip._x(0), middle), (strip._x(2), middle), (strip._x(3), middle))
    assert (desk.store.view.active_slot.pace.first, desk.store.view.active_slot.pace.last) == (3, 9)
    drag(strip, (strip._x(9), middle), (strip._x(5), middle))
    assert desk.store.view.active_slot.pace.last == 5
    # An end never passes the other.
    drag(strip, (strip._x(5), middle), (strip._x(1), middle))
    assert desk.store.view.active_slot.pace.last == 5
    drag(strip, (strip._x(1), middle), (strip._x(8), middle))
    assert desk.store.view.active_slot.index == 8


@pytest.mark.ux("all-by-keyboard")
def test_every_button_has_a_name_and_is_reached(desk: Desk, bar: CineBar) -> None:
    desk.execute("cine.bar")
    buttons = [button for button in bar.findChildren(QAbstractButton) if button.isVisible()]
    assert len(buttons) == 7
    assert all(button.accessibleName() and button.toolTip() for button in buttons)
    assert bar.strip.accessibleDescription() == "1 of 10; 1 to 10 play"


def test_tooltips_name_the_keys_that_are_in_force(desk: Desk, bar: CineBar) -> None:
    play = next(button for button in bar.findChildren(QAbstractButton) if button.accessibleName() == "Play")
    assert play.toolTip().endswith("(C)")
    desk.execute("keys.set", action="cine.toggle", keys=["Ctrl+Alt+P"])
    assert play.toolTip().endswith("(Ctrl+Alt+P)")
    desk.execute("edit.undo")
    assert play.toolTip().endswith("(C)")


def test_the_rate_of_the_file_is_told_and_changed(desk: Desk, bar: CineBar) -> None:
    desk.execute("cine.bar")
    assert bar._rate.text() == "25 fps"
    menu = bar._rate.menu()
    menu.aboutToShow.emit()
    entries = {entry.text(): entry for entry in menu.actions()}
    assert entries["As the file says"].isChecked()
    entries["0.5 ×"].trigger()
    assert bar._rate.text() == "12.5 fps"
