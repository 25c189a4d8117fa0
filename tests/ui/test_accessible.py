"""What a screen reader finds: every control has a name, every viewport says what it shows, keys reach everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.paint.theme import load
from viewer.ui import speaking
from viewer.ui.controls import Elided
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
        assert nameless(window.middle.currentWidget()) == [], page


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


@pytest.mark.ux("spoken")
def test_a_viewport_says_series_picture_window_and_value(window: MainWindow, desk: Desk) -> None:
    (viewport,) = window.centre.viewports
    viewport.repaint()
    desk.execute("view.go", index=4)
    viewport._tell_hover(QPointF(viewport.width() / 2, viewport.height() / 2))
    viewport._voice.tell()
    node = QAccessible.queryAccessibleInterface(viewport)
    assert node.text(QAccessible.Text.Name) == "Viewport 1"
    words = node.text(QAccessible.Text.Description).split(", ")
    assert words[:3] == ["CT Series 1", "picture 4 of 6", "window 400 centre 40"]
    # Row 20 of slice 4: 1000 + 30 + 20 stored, 1024 less in HU.
    assert words[3].endswith(" HU")
    assert abs(int(words[3].removesuffix(" HU")) - 26) <= 1


@pytest.mark.ux("spoken")
def test_the_viewport_with_the_focus_tells_of_the_next_picture(window: MainWindow, desk: Desk, monkeypatch) -> None:
    said: list[str] = []
    (viewport,) = window.centre.viewports
    window.activateWindow()
    viewport.setFocus()
    viewport._voice.tell()
    monkeypatch.setattr(speaking, "speak", lambda _widget, text: said.append(text))
    desk.execute("view.next")
    viewport._voice.tell()
    viewport._voice.tell()
    assert [text.split(", ")[1] for text in said] == ["picture 2 of 6"]


def test_an_empty_viewport_says_so(window: MainWindow, desk: Desk) -> None:
    desk.execute("viewport.clear")
    (viewport,) = window.centre.viewports
    viewport._voice.tell()
    assert viewport.accessibleDescription() == "Empty"


@pytest.mark.ux("all-by-keyboard")
def test_a_viewport_that_is_reached_by_keys_shows_it(window: MainWindow) -> None:
    (viewport,) = window.centre.viewports
    window.activateWindow()
    window.browser.field.setFocus()

    def corner() -> str:
        return viewport.grab().toImage().pixelColor(0, 100).name()

    before = corner()
    viewport.setFocus(Qt.FocusReason.TabFocusReason)
    assert corner() == load("dark").color("accent").name() != before
    viewport.clearFocus()
    assert corner() == before


@pytest.mark.ux("spoken")
def test_a_text_that_is_cut_is_spoken_whole(qtbot: QtBot) -> None:
    line = Elided("Hounsfield ended unexpectedly. Measurements are kept.")
    qtbot.addWidget(line)
    line.resize(60, 20)
    line.show()
    assert line.text().endswith("…")
    assert line.accessibleDescription() == "Hounsfield ended unexpectedly. Measurements are kept."
    line.resize(2000, 20)
    assert line.accessibleDescription() == ""
