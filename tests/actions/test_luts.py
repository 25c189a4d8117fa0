"""Colour tables from files: offered beside the program's, undone, there at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.made import colour as colour_picture
from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.display import colour


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 2))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()
    colour.use_own({})


def test_a_table_of_a_file_colours_the_picture(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "fire.csv"
    file.write_text("0,0,0\n255,0,0\n255,255,0")
    desk.execute("lut.load", path=str(file))
    assert desk.store.view.active_slot.look.lut == "fire"
    assert colour.lut_names()[-1] == "fire"
    assert colour.lut("fire")[255].tolist() == [255, 255, 0]
    # Another one of that name leaves the first as it is.
    file.write_text("0,0,0\n0,0,255")
    desk.execute("lut.load", path=str(file))
    assert desk.store.view.active_slot.look.lut == "fire 2"
    assert colour.lut("fire")[255].tolist() == [255, 255, 0]
    desk.settings.flush()
    colour.use_own({})
    desk_at(tmp_path / "home")
    assert colour.lut_names()[-2:] == ["fire", "fire 2"]


def test_taking_a_table_away_and_undoing_it(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "fire.csv").write_text("0,0,0\n255,0,0")
    desk.execute("lut.load", path=str(tmp_path / "fire.csv"))
    desk.execute("lut.remove", lut="fire")
    assert desk.store.view.active_slot.look.lut == "grey"
    assert "fire" not in colour.lut_names()
    desk.store.undo()
    assert desk.store.view.active_slot.look.lut == "fire"
    assert "fire" in colour.lut_names()
    with pytest.raises(ViewerError, match="of your own"):
        desk.execute("lut.remove", lut="grey")


def test_a_table_that_cannot_be_read_says_why(desk: Desk, tmp_path: Path) -> None:
    desk.execute("lut.load", path=str(tmp_path / "nothing.lut"))
    assert "could not be read" in desk.failures[-1].message
    assert str(tmp_path) not in desk.failures[-1].sentence()
    (tmp_path / "bad.lut").write_bytes(b"\0\1")
    desk.execute("lut.load", path=str(tmp_path / "bad.lut"))
    assert "colour table" in desk.failures[-1].message


@pytest.mark.ux("inspector-display")
def test_pictures_in_colour_have_no_window_and_no_table(desk: Desk, tmp_path: Path) -> None:
    for id_ in ("window.auto", "window.key_3", "view.lut", "window.region"):
        assert desk.is_enabled(id_)
    desk.execute("file.open", paths=[str(colour_picture(tmp_path / "us"))])
    for id_ in ("window.auto", "window.key_3", "view.lut", "window.region", "window.wider"):
        assert not desk.is_enabled(id_)
    with pytest.raises(ViewerError) as refused:
        desk.execute("window.auto")
    assert "no grey picture" in refused.value.sentence()
    assert desk.is_enabled("view.invert")
