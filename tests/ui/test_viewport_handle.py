"""A viewport is dragged by its grip onto another, and emptied by its cross."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.ui.grid import Grid
from viewer.ui.panels.thumbnails import MIME as STACK_MIME
from viewer.ui.viewport_handle import VIEWPORT_MIME, ViewportHandle, mime_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    for number in (1, 2, 3):
        series(tmp_path / "ct", 3, number=number)
    made.execute("file.open", paths=[str(tmp_path / "ct")])
    made.execute("layout.set", rows=1, columns=2)
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def grid(qtbot: QtBot, desk: Desk) -> Iterator[Grid]:
    made = Grid(desk)
    qtbot.addWidget(made)
    made.resize(801, 300)
    made.show()
    yield made
    made.close_grid()


def drop(grid: Grid, at: QPoint, data: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(at), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    grid.dropEvent(event)
    return event


def carrying(mime: str, content: bytes) -> QMimeData:
    data = QMimeData()
    data.setData(mime, content)
    return data


def keys(desk: Desk) -> list[str]:
    return [slot.stack_key for slot in desk.store.view.slots]


@pytest.mark.ux("browser-clicks")
def test_a_viewport_that_is_dropped_on_another_trades_places_with_it(grid: Grid, desk: Desk) -> None:
    event = drop(grid, grid.viewports[1].geometry().center(), mime_of(0))
    assert event.isAccepted()
    assert keys(desk) == ["1.2.3.2", "1.2.3.1"]
    drop(grid, grid.viewports[0].geometry().center(), carrying(STACK_MIME, b"1.2.3.3"))
    assert keys(desk) == ["1.2.3.3", "1.2.3.1"]


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xff\xfe", b"0", b"1 0", b"1 -1"])
def test_what_another_program_drops_moves_no_viewport(grid: Grid, desk: Desk, content: bytes) -> None:
    for mime in (VIEWPORT_MIME, STACK_MIME):
        drop(grid, grid.viewports[1].geometry().center(), carrying(mime, content))
        assert keys(desk) == ["1.2.3.1", "1.2.3.2"]


def test_viewports_are_of_one_size_whatever_the_window(grid: Grid, qtbot: QtBot) -> None:
    for width in (801, 802, 803):
        grid.resize(width, 301)
        QApplication.processEvents()
        assert len({viewport.size().toTuple() for viewport in grid.viewports}) == 1


def test_the_handle_comes_with_the_pointer_and_its_cross_empties_the_viewport(
    grid: Grid, desk: Desk, qtbot: QtBot
) -> None:
    viewport = grid.viewports[0]
    handle = viewport.findChild(ViewportHandle)
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert not handle.isVisible()
    QApplication.sendEvent(viewport, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert handle.isVisible()
    assert viewport.rect().contains(handle.geometry())
    qtbot.mouseClick(handle.cross, Qt.MouseButton.LeftButton)
    assert keys(desk) == ["", "1.2.3.2"]
    for button in (handle.grip, handle.cross):
        assert button.accessibleName()
