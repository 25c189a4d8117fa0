"""The manual in the window."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from viewer.actions.about import manual_sections, manual_text
from viewer.exporters.manual_html import pictures
from viewer.ui.manual_page import ManualPage


@pytest.fixture
def page(desk, qtbot: QtBot) -> ManualPage:
    made = ManualPage(desk)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.mark.ux("manual")
def test_headings_and_pictures_are_shown(page: ManualPage) -> None:
    page.open()
    assert [page.sections.item(row).text() for row in range(page.sections.count())] == manual_sections()
    kind = QTextDocument.ResourceType.ImageResource
    images = [page.text.document().resource(kind, QUrl(name)) for name in pictures(manual_text())]
    assert len(images) >= 5
    assert {image.width() for image in images} == {page.text.viewport().width() - 40}


def test_it_opens_at_a_section(page: ManualPage) -> None:
    page.open(section="Measuring")
    assert page.text.textCursor().block().text() == "Measuring"
    page.open(section="Reading")
    assert page.text.textCursor().block().text() == "Reading"


def test_a_heading_leads_to_its_section(page: ManualPage) -> None:
    page.open()
    page.sections.setCurrentRow(3)
    assert page.text.textCursor().block().text() == manual_sections()[3]
