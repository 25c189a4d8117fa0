"""Each panel and page says what it is for, and where the manual says more."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.actions.about import manual_sections
from viewer.ui.main_window import MainWindow
from viewer.ui.pages import PAGES as CENTRE_PAGES
from viewer.ui.panel_help import HELP, help_text
from viewer.ui.panels.inspector import PAGES


@pytest.fixture
def window(desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, QWidget())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.ux("whats-this")
def test_every_panel_and_page_has_two_sentences_or_three_and_a_heading_of_the_manual() -> None:
    wanted = (
        {"browser", "pictures", "status"} | {page.id for page in PAGES} | (CENTRE_PAGES.keys() - {"manual", "text"})
    )
    assert wanted <= HELP.keys()
    headings = manual_sections()
    assert {section for _, section in HELP.values()} <= set(headings)
    assert all(text.endswith(".") and len(text) < 300 for text, _ in HELP.values())


@pytest.mark.ux("whats-this")
def test_the_inspector_tells_of_the_page_that_it_shows(window: MainWindow, desk) -> None:
    for page in PAGES:
        desk.show(inspector_page=page.id)
        assert window.inspector.whatsThis() == help_text(page.id)
    buttons = [b for b in window.findChildren(QToolButton) if b.accessibleName() == "What is this for?"]
    assert {b.parentWidget() is not None for b in buttons} == {True}
    assert len(buttons) >= 2


@pytest.mark.ux("whats-this")
def test_parts_of_the_window_can_be_asked(window: MainWindow) -> None:
    for part in (window.browser, window.inspector, window.status, window.centre.parentWidget()):
        event = QEvent(QEvent.Type.QueryWhatsThis)
        QApplication.sendEvent(part, event)
        assert part.whatsThis()


def test_the_link_opens_the_manual_at_its_heading(window: MainWindow, desk) -> None:
    QApplication.sendEvent(window.browser, QWhatsThisClickedEvent("Opening"))
    assert desk.done[-1] == ("help.manual", {"section": "Opening"})
