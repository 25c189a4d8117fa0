"""What a screen reader finds: every control has a name, every viewport says what it shows, keys reach everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.ui.grid import Grid
from viewer.ui.layout_popup import LayoutPopup
from viewer.ui.main_window import MainWindow
from viewer.ui.pages import PAGES as CENTRE_PAGES
from viewer.ui.panels.inspector import PAGES
from viewer.ui.services import Services

Role = QAccessible.Role
CONTROLS = {
    *(Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider),
    *(Role.MenuItem, Role.PopupMenu, Role.PageTab, Role.List, Role.Table, Role.Tree, Role.ButtonMenu),
    *(Role.ButtonDropDown, Role.ProgressBar, Role.ToolBar),
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    for number in (1, 2):
        series(tmp_path / "ct", 6, number=number)
    made.execute("file.open", paths=[str(tmp_path / "ct")])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    grid = Grid(desk)
    made = MainWindow(desk, grid)
    desk.window = Services(made, grid)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    grid.close_grid()


def walk(node: QAccessibleInterface | None, path: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    """Give every node of the tree that a screen reader sees, with its path."""
    if node is None or not node.isValid():
        return
    here = f"{path}/{node.role().name}:{node.text(QAccessible.Text.Name)}"
    yield here, node
    for number in range(node.childCount()):
        yield from walk(node.child(number), here)


def nameless(widget: QWidget) -> list[str]:
    """Return the controls without a name; cells are told by their tables."""
    found = []
    for path, node in walk(QAccessible.queryAccessibleInterface(widget)):
        state = node.state()
        if node.role() in CONTROLS and not state.invisible and not node.text(QAccessible.Text.Name).strip():
            owner = node.object()
            inner = owner is not None and owner.objectName().startswith("qt_")
            if not inner:
                found.append(f"{path} {type(owner).__name__}")
    return found


@pytest.mark.ux("all-by-keyboard")
def test_every_control_of_the_window_has_a_name(window: MainWindow, desk: Desk) -> None:
    assert nameless(window) == []
    for page in PAGES:
        desk.execute("panel.page", page=page.id)
        QApplication.sendPostedEvents()
        assert nameless(window.inspector) == [], page.id


@pytest.mark.ux("all-by-keyboard")
def test_every_control_of_the_pages_has_a_name(window: MainWindow) -> None:
    for page in sorted(CENTRE_PAGES):
        window.show_page(page)
        assert nameless(window._middle.currentWidget()) == [], page


@pytest.mark.ux("all-by-keyboard")
def test_every_control_of_menus_and_popups_has_a_name(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for action in window.menuBar().actions():
        assert nameless(action.menu()) == [], action.text()
    popup = LayoutPopup(desk, window)
    assert nameless(popup) == []
    window.show_export("picture")
    assert nameless(window.export) == []


@pytest.mark.ux("all-by-keyboard")
def test_f6_goes_round_all_parts_of_the_window(window: MainWindow, desk: Desk) -> None:
    desk.execute("panel.page", page="display")
    window.activateWindow()
    parts = {"toolbar": window.toolbar, "browser": window.browser, "inspector": window.inspector}
    seen = []
    for _ in range(5):
        desk.execute("window.next_area")
        now = QApplication.focusWidget()
        assert now is not None
        named = [name for name, part in parts.items() if part.isAncestorOf(now)]
        seen.append(named[0] if named else now.objectName())
    assert seen[:4] == ["toolbar", "browser", "viewport-0", "inspector"]
    assert seen[4] == "toolbar"
    desk.execute("window.previous_area")
    assert window.inspector.isAncestorOf(QApplication.focusWidget())


@pytest.mark.ux("all-by-keyboard")
def test_every_button_of_the_toolbar_is_reached_by_tab(window: MainWindow) -> None:
    for group in window.toolbar._groups:
        for item in group.items:
            assert item.button.focusPolicy() & Qt.FocusPolicy.TabFocus, item.id
