"""The red line on a picture: what it says under the pointer, and where a click on it leads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import click, hover
from viewer.ui.viewport2d import Viewport2D
from viewer.ui.warning_line import placed


def _warned(viewport: Viewport2D) -> tuple[str, QRectF]:
    viewport.grab()
    assert viewport._overlay.drawn is not None
    ((line, box),) = placed(*viewport._overlay.drawn)
    return line.text, box


def test_a_red_line_says_all_of_it_and_a_click_leads_to_what_it_means(tmp_path: Path, qtbot: QtBot) -> None:
    folder = series(tmp_path / "gap", 12)
    sorted(path for path in folder.rglob("*") if path.is_file())[5].unlink()
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(folder)])
    viewport = Viewport2D(desk, 0)
    qtbot.addWidget(viewport)
    viewport.resize(200, 400)
    viewport.show()
    cut, box = _warned(viewport)
    assert cut.endswith("…")
    told = viewport.warning.at(box.center())
    assert told.startswith(cut[:-1])
    viewport.resize(800, 500)
    whole, box = _warned(viewport)
    assert told == whole
    middle = (box.center().x(), box.center().y())
    assert viewport.warning.at(box.center() - QPointF(0, 200)) == ""
    hover(viewport, middle)
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    click(viewport, middle)
    assert desk.store.view.inspector_page == "series"
    hover(viewport, (400, 100))
    assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()
