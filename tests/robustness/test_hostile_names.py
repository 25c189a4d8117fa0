"""Names that are markup, paths, control characters or 64 kB long, in the whole program: text, and nothing but text."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.dicom.phantom_files import picture, save
from viewer.app import Program
from viewer.state.home import Home

WAIT_MS = 20_000
IN_OPEN, IN_NONBLOCK = 0x20, 0o4000
PAGES = ("series", "display", "measurements", "volume", "tags", "history")


@pytest.fixture
def program(qtbot: QtBot, own_home: Path) -> Iterator[Program]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    made = Program(application, Home.find(own_home))
    yield made
    made.window.close()
    made.close()
    shiboken6.delete(made.window)  # before its style sheet goes: Qt keeps pointers to widgets that outlive one
    application.setStyleSheet(sheet)


@contextmanager
def opens_of(folder: Path) -> Iterator[list[str]]:
    """Give a list that holds, at the end, what was opened in a folder by anybody."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(IN_NONBLOCK)
    assert libc.inotify_add_watch(watch, os.fsencode(folder), IN_OPEN) >= 0
    opened: list[str] = []
    try:
        yield opened
    finally:
        with suppress(BlockingIOError):
            opened.append(os.read(watch, 4096)[16:].split(b"\0")[0].decode())
        os.close(watch)


def tips(root: QWidget) -> Iterator[str]:
    """Yield every tooltip of a window: those of widgets, actions and lines of lists."""
    for widget in root.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _tips_of(widget.model())
    for action in root.findChildren(QAction):
        yield action.toolTip()


def _tips_of(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def open_and_look(program: Program, qtbot: QtBot, path: Path) -> list[str]:
    """Open a file, show every page, and return all tooltips."""
    desk = program.desk
    desk.execute("file.open", paths=[str(path)])
    qtbot.waitUntil(lambda: bool(desk.store.catalog.studies) and not desk.lanes.is_busy(), timeout=WAIT_MS)
    found = []
    for page in PAGES:
        desk.store.show(lambda view, page=page: replace(view, has_inspector=True, inspector_page=page))
        qtbot.waitUntil(lambda: not desk.lanes.is_busy(), timeout=WAIT_MS)
        QApplication.processEvents()
        found += tips(program.window)
    return [tip for tip in found if tip]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify tells which files are opened")
def test_markup_in_names_is_text_and_opens_no_file(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    bait = tmp_path / "bait"
    bait.mkdir()
    (bait / "x.png").write_bytes(b"\x89PNG")
    markup = f'<img src="file://{bait}/x.png"><b>Doe</b>'
    texts = dict.fromkeys(
        ("PatientName", "PatientID", "StudyDescription", "SeriesDescription", "BodyPartExamined"), markup
    )
    texts["WindowCenterWidthExplanation"] = markup
    path = save(picture(**texts, WindowCenter=40, WindowWidth=400, InstitutionName=markup), tmp_path / "one.dcm")
    with opens_of(bait) as opened:
        found = open_and_look(program, qtbot, path)
        assert any("Doe" in tip for tip in found)
        assert not [tip for tip in found if QtOfGui.mightBeRichText(tip) and "Doe" in tip]
        for tip in dict.fromkeys(tip for tip in found if "Doe" in tip):
            QToolTip.showText(QPoint(10, 10), tip, program.window)
            QApplication.processEvents()
        QToolTip.hideText()
        program.desk.notify(markup)
        QApplication.processEvents()
    assert opened == []
    with opens_of(bait) as opened:  # so much for the trap: markup that is read as markup falls into it
        page = QTextDocument()
        page.setHtml(markup)
        page.size()
    assert opened == ["x.png"]
    rich = [label for label in program.window.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    assert not [label.text() for label in rich if QtOfGui.mightBeRichText(label.text()) and "Doe" in label.text()]


ODD = ("Doe\u202eenaJ", "Doe\x1b[2J", "Doe\r\nJane", "../../etc/Doe", "Doe" + "N" * 65_000)


def test_odd_names_are_shown_and_name_no_file(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number, name in enumerate(ODD):
        uids = {"StudyInstanceUID": f"1.2.{number}", "SeriesInstanceUID": f"1.2.{number}.1", "PatientID": name[:60]}
        odd = picture(SpecificCharacterSet="ISO_IR 192", PatientName=name, SOPInstanceUID=f"1.2.{number}.1.1", **uids)
        save(odd, folder / str(number))
    before = set(tmp_path.rglob("*"))
    shown = [tip for tip in open_and_look(program, qtbot, folder) if "Doe" in tip]
    titles = []
    for study in program.desk.store.catalog.studies.values():
        program.desk.execute("stack.open", stack=study.stacks[0].key)
        titles.append(program.window.windowTitle())
        target = tmp_path / f"{len(titles)}.png"
        program.desk.execute("export.picture", path=str(target))
        qtbot.waitUntil(lambda target=target: target.exists() and not program.desk.lanes.is_busy(), timeout=WAIT_MS)
    assert len(titles) == len(ODD)
    assert max(map(len, titles)) < 300
    assert {title.partition(" ")[0][:14] for title in titles} >= {"Doe‹U+202E›ena", "Doe‹U+001B›[2J", "../../etc/Doe"}
    assert not [tip for tip in (*shown, *titles) if set(tip) & set("\u202e\x1b\r")]
    made = {str(file.relative_to(tmp_path)) for file in set(tmp_path.rglob("*")) - before}
    assert "1.png" in made
    assert not [file for file in made if "Doe" in file or "etc" in file]
