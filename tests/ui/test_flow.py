"""A row that goes on in the next line."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.flow import Flow


def test_items_are_the_row_s_own_and_lines_follow_the_width(qtbot: QtBot) -> None:
    shell = QWidget()
    qtbot.addWidget(shell)
    buttons = [QPushButton(f"Button {number}") for number in range(4)]
    row = Flow(*buttons)
    shell.setLayout(row)
    assert all(shiboken6.ownedByPython(row.itemAt(number)) for number in range(4))
    assert row.heightForWidth(10_000) < row.heightForWidth(buttons[0].sizeHint().width() + 4)
    buttons[0].setParent(None)
    assert row.count() == 3
    buttons[0].deleteLater()
