"""Files that the user names: never over another one unasked, nor over a picture; in lanes alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.held_lanes import Held
from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.display import colour

EXPORTS = ("keys.export", "preset.export", "settings.export", "text.export")
IMPORTS = ("keys.import", "lut.load", "preset.import", "settings.import", "text.import")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 2))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()
    colour.use_own({})


@pytest.mark.parametrize("action", EXPORTS)
def test_an_export_leaves_a_file_of_its_name_unless_it_is_to_replace_it(
    desk: Desk, tmp_path: Path, action: str
) -> None:
    target = tmp_path / "mine.json"
    target.write_text("kept")
    desk.execute(action, path=str(target))
    assert target.read_text() == "kept"
    assert "there is a file of that name" in desk.failures[-1].detail
    desk.execute(action, path=str(target), force=True)
    assert target.read_text().startswith("{")


@pytest.mark.parametrize("action", EXPORTS)
def test_an_export_never_replaces_a_picture(desk: Desk, action: str) -> None:
    stack = desk.active_stack()
    assert stack is not None
    path = Path(stack.items[0].instance.location.path)
    before = path.read_bytes()
    desk.execute(action, path=str(path), force=True)
    assert path.read_bytes() == before
    assert "DICOM" in desk.failures[-1].detail


@pytest.mark.parametrize("action", [*EXPORTS, *IMPORTS])
def test_files_are_touched_in_lanes_alone(desk: Desk, tmp_path: Path, action: str) -> None:
    source, target = tmp_path / "there.json", tmp_path / "new.json"
    source.write_text("{}")
    held = desk.lanes = Held(desk.lanes)  # type: ignore[assignment]
    desk.execute(action, path=str(target if action in EXPORTS else source))
    assert not target.exists()
    assert desk.failures == []
    assert len(held.run()) == 1
    assert target.exists() == (action in EXPORTS)
    assert bool(desk.failures) == (action in IMPORTS)


def test_two_files_are_both_written(desk: Desk, tmp_path: Path) -> None:
    held = desk.lanes = Held(desk.lanes)  # type: ignore[assignment]
    for name in ("one.json", "two.json"):
        desk.execute("keys.export", path=str(tmp_path / name))
    held.run()
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
