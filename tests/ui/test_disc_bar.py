"""The offer of a disc in the window."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from viewer.actions.discs import Discs
from viewer.jobs.discs import Disc
from viewer.ui.disc_bar import DiscBar


@pytest.mark.ux("discs-offered")
def test_the_bar_comes_and_goes_with_the_disc_and_opens_it(empty_desk: Any, qtbot: QtBot, tmp_path: Path) -> None:
    desk, found = empty_desk, []
    (tmp_path / "DICOMDIR").touch()
    desk.discs = Discs(desk.lanes, desk.settings, lambda _: tuple(found))
    desk.runs.append("disc.")
    bar = DiscBar(desk)
    qtbot.addWidget(bar)
    bar.look()
    assert bar.isHidden()
    found.append(Disc(str(tmp_path), "1"))
    bar.look()
    assert not bar.isHidden()
    assert tmp_path.name in bar.text.text() or "…" in bar.text.text()
    found.clear()
    bar.look()
    assert bar.isHidden()
    found.append(Disc(str(tmp_path), "2"))
    bar.look()
    bar.open_.click()
    assert desk.done[-1] == ("file.open", {"paths": [str(tmp_path)]})
    assert bar.isHidden()
    bar.stop()


def test_without_a_disc_the_user_picks(empty_desk: Any, qtbot: QtBot) -> None:
    asked: list[str] = []

    class Window:
        def ask_files(self, title: str, _filters: str) -> list[str]:
            asked.append(title)
            return []

    empty_desk.window = Window()
    empty_desk.runs.append("disc.")
    empty_desk.perform("disc.open")
    assert asked == ["Open DICOMDIR or archive"]
