"""Settings changed by actions: they hold at once where they can."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.core.look import Interpolation, OverlayText


def test_a_changed_setting_holds_at_once(shown: Desk) -> None:
    shown.execute("settings.set", name="theme", value="light")
    shown.execute("settings.set", name="overlay_text", value="anonymous")
    shown.execute("settings.set", name="interpolation", value="nearest")
    view = shown.store.view
    assert (view.theme, view.overlay_text) == ("light", OverlayText.ANONYMOUS)
    assert view.active_slot.look.interpolation is Interpolation.NEAREST


def test_more_memory_is_given_at_once(desk: Desk) -> None:
    before = desk.frames.budget_bytes
    desk.execute("settings.set", name="memory_share", value="0.8")
    assert desk.frames.budget_bytes == desk.settings.frame_budget_bytes
    assert desk.frames.budget_bytes != before


def test_what_holds_from_the_next_start_on_says_so(desk: Desk) -> None:
    told: list[str] = []
    desk.notices.append(told.append)
    desk.execute("settings.set", name="limit_depth", value="70")
    assert told == ["This setting holds from the next start on"]


def test_all_are_set_back_at_once(shown: Desk) -> None:
    shown.execute("settings.set", name="theme", value="light")
    shown.execute("settings.reset")
    assert shown.store.view.theme == "dark"


def test_a_value_that_will_not_do_changes_nothing(desk: Desk) -> None:
    with pytest.raises(ViewerError, match="cannot be “pink”"):
        desk.execute("settings.set", name="theme", value="pink")
    assert desk.settings.theme == "dark"


def test_settings_go_to_a_file_and_come_back(desk: Desk, tmp_path: Path) -> None:
    desk.execute("settings.set", name="theme", value="light")
    desk.execute("settings.export", path=str(tmp_path / "mine.json"))
    desk.execute("settings.reset")
    desk.execute("settings.import", path=str(tmp_path / "mine.json"))
    assert (desk.settings.theme, desk.store.view.theme) == ("light", "light")


def test_an_import_of_something_else_is_told(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.notices.append(told.append)
    (tmp_path / "picture.dcm").write_bytes(b"\0" * 200)
    desk.execute("settings.import", path=str(tmp_path / "picture.dcm"))
    assert told == ["This file holds no settings of Hounsfield"]
