"""The strip that saves measurements as DICOM: what is lost, and that nothing is replaced, stands there before."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.ui.marks_panel import MarksPanel


@pytest.fixture
def panel(tmp_path: Path, qtbot: QtBot):
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    desk.execute("annotation.add", kind="length", points=["3.25,4.5 33.125,4.5"])
    made = MarksPanel(desk)
    qtbot.addWidget(made)
    made.open()
    yield made
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()


def test_a_file_that_is_there_is_not_replaced_and_the_strip_says_so(panel: MarksPanel, tmp_path: Path) -> None:
    target = next((tmp_path / "ct").iterdir())
    before = target.read_bytes()
    panel.save(str(target))
    assert panel.isVisible()
    assert panel.refusal.isVisible()
    assert target.name in panel.refusal.text()
    assert target.read_bytes() == before
    panel.save(str(tmp_path / "new"))
    assert not panel.isVisible()
    assert (tmp_path / "new.dcm").is_file()
    panel.save(str(tmp_path / "new"))
    panel.open()
    assert not panel.refusal.isVisible()


def test_what_a_state_does_not_hold_of_the_view_is_told_in_the_strip(panel: MarksPanel) -> None:
    panel._desk.active_source().load(0)
    panel._desk.execute("view.lut", lut="hot iron")
    panel._choose("gsps")
    assert "The colour table is left out: a greyscale state shows grey." in panel.losses.text()
    panel._choose("sr")
    assert "colour table" not in panel.losses.text()
