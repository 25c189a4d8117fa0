"""The focus can be seen wherever Tab takes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.ui import theme
from viewer.ui.grid import Grid
from viewer.ui.main_window import MainWindow
from viewer.ui.panels.inspector import PAGES
from viewer.ui.services import Services


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 6))])
    made.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "dark")
    grid = Grid(desk)
    made = MainWindow(desk, grid)
    desk.window = Services(made, grid)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    yield made
    grid.close_grid()


def stops(area: QWidget) -> list[QWidget]:
    """Return where Tab stops in a part of the window."""
    found = [area, *area.findChildren(QWidget)]
    tab = Qt.FocusPolicy.TabFocus
    return [
        w for w in found if (w.focusPolicy() & tab) == tab and w.isVisible() and w.isEnabled() and not w.focusProxy()
    ]


def is_seen(widget: QWidget, elsewhere: QWidget) -> bool:
    """Whether a widget, or what holds it, looks otherwise with the focus than without."""
    holder = widget.parentWidget() or widget
    elsewhere.setFocus()
    before = holder.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = holder.grab().toImage()
    return before != after


@pytest.mark.ux("all-by-keyboard")
def test_the_focus_is_seen_in_every_part_of_the_window(window: MainWindow, desk: Desk) -> None:
    unseen: list[str] = []
    desk.execute("panel.page", page="display")
    for area in (window.toolbar, window.browser, window.centre):
        unseen += [
            f"{w} {w.accessibleName()}" for w in stops(area) if not is_seen(w, window.inspector._tabs["display"])
        ]
    assert unseen == []


@pytest.mark.ux("all-by-keyboard")
@pytest.mark.parametrize("page", [page.id for page in PAGES])
def test_the_focus_is_seen_on_every_page_of_the_inspector(window: MainWindow, desk: Desk, page: str) -> None:
    desk.execute("panel.page", page=page)
    made = window.inspector.page(page)
    assert [f"{w} {w.accessibleName()}" for w in stops(made) if not is_seen(w, window.browser.field)] == []
