"""The tour for those who open the window for the first time."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.actions.table import build
from viewer.actions.tour import STEPS, named
from viewer.ui.empty_state import EmptyState
from viewer.ui.tour import Tour


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1200, 700)
    made.pictures = QWidget(made)
    made.pictures.setGeometry(300, 60, 600, 600)
    made.browser = QWidget(made)
    made.browser.setGeometry(0, 60, 300, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tour(desk, window, monkeypatch: pytest.MonkeyPatch) -> Tour:
    monkeypatch.setattr("viewer.actions.tour.SERIES", desk.active_stack().series.description)
    made = Tour(desk, window, {"pictures": window.pictures, "browser": window.browser})
    made.start()
    return made


def test_every_step_names_actions_that_there_are_with_their_arguments() -> None:
    table = build()
    done = [(id_, args) for step in STEPS for id_, args in step.does]
    assert all(set(args) <= {argument.name for argument in table[id_].arguments} for id_, args in done)
    assert {id_ for step in STEPS for id_ in named(step)} <= {*table, "app.palette"}


@pytest.mark.ux("tour")
def test_the_tour_goes_from_step_to_step_and_ends(tour: Tour, qtbot: QtBot) -> None:
    seen = [tour.title.text()]
    while tour.next_button.text() == "Next":
        qtbot.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)
        seen.append(tour.title.text())
    assert len(seen) == len(set(seen)) >= 8
    qtbot.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)
    assert tour.isHidden()


def test_without_the_demo_study_it_is_opened(desk, window) -> None:
    tour = Tour(desk, window, {})
    tour.start()
    assert tour.isHidden()
    assert desk.done[-1] == ("app.demo", {})


def test_a_step_does_what_it_tells_of(tour: Tour, desk, qtbot: QtBot) -> None:
    while "lung" not in tour.text.text():
        qtbot.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)
    assert desk.done[-1] == ("window.preset", {"name": "lung"})


def test_keys_are_those_of_today(tour: Tour, desk, qtbot: QtBot) -> None:
    while "undone" not in tour.text.text() or "Ctrl" not in tour.text.text():
        qtbot.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)
    assert tour.text.text().startswith("Ctrl+Z takes the last step back")


def test_the_card_stays_in_the_window_and_beside_its_part(tour: Tour, window, qtbot: QtBot) -> None:
    while tour.next_button.text() == "Next":
        card = QRect(tour.pos(), tour.size())
        assert window.rect().contains(card)
        if tour.title.text() == "Studies and series":
            assert not card.intersects(QRect(window.browser.mapTo(window, QPoint(0, 0)), window.browser.size()))
        qtbot.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)


def test_enter_goes_on(tour: Tour, qtbot: QtBot) -> None:
    qtbot.keyClick(tour.next_button, Qt.Key.Key_Return)
    assert tour.title.text() == "Studies and series"


def test_esc_ends_it(tour: Tour, qtbot: QtBot) -> None:
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert tour.isHidden()


@pytest.mark.ux("tour")
def test_it_is_offered_until_it_was_seen(empty_desk, window, qtbot: QtBot) -> None:
    state = EmptyState(empty_desk)
    qtbot.addWidget(state)
    state.refresh()
    assert not state.tour.isHidden()
    empty_desk.settings.set("has_seen_tour", True)
    state.refresh()
    assert state.tour.isHidden()
