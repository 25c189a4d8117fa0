"""Keys as actions: given, exported, imported; and the cheat sheet that is made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.actions.made import desk_at
from viewer.actions.binding import Binding
from viewer.actions.cheat_sheet import columns, html, sheet
from viewer.actions.desk import Desk
from viewer.actions.key_profiles import profiles
from viewer.core.errors import ViewerError


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_at(tmp_path / "home")


@pytest.mark.ux("key-profiles")
def test_keys_are_given_and_taken_by_actions(desk: Desk) -> None:
    desk.execute("keys.set", action="tool.length", keys=["a", "Shift+L"])
    assert desk.keymap.keys_of("tool.length") == ("A", "Shift+L")
    assert desk.keymap.keys_of("tool.angle") == ()
    desk.execute("keys.set", action="window.preset name=lung", keys=["F9"])
    assert desk.keymap.action_of("F9") == Binding.of("window.preset", {"name": "lung"})
    desk.execute("keys.set", action="tool.length", keys=["none"])
    assert desk.keymap.keys_of("tool.length") == ()
    desk.execute("keys.profile", profile="horos")
    assert desk.keymap.keys_of("tool.length") == ("L",)
    desk.execute("edit.undo")
    desk.execute("keys.reset")
    assert desk.keymap.keys_of("tool.angle") == ("A",)


@pytest.mark.ux("mouse-buttons")
def test_gestures_are_given_by_actions(desk: Desk) -> None:
    desk.execute("keys.mouse", gesture="middle", does="scroll")
    assert desk.keymap.mouse["middle"] == "scroll"
    desk.execute("keys.mouse", gesture="middle")
    assert desk.keymap.mouse["middle"] == "pan"


def test_keys_go_to_another_desk_by_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.execute("keys.profile", profile="weasis")
    desk.execute("keys.set", action="tool.length", keys=["Q"])
    desk.execute("keys.mouse", gesture="right", does="scroll")
    path = tmp_path / "keys.json"
    desk.execute("keys.export", path=str(path))
    other = desk_at(tmp_path / "other")
    other.execute("keys.import", path=str(path))
    assert other.keymap.profile.name == "weasis"
    assert other.keymap.keys_of("tool.length") == ("Q",)
    assert other.keymap.mouse["right"] == "scroll"
    other.execute("edit.undo")
    assert other.keymap.profile.name == "hounsfield"


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"program": "hounsfield keys"}', '{"program": "hounsfield keys", "key_profile": 3}', "[" * 9000],
)
def test_other_files_hold_no_keys(desk: Desk, tmp_path: Path, content: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(content)
    desk.execute("keys.import", path=str(path))
    assert [failure.message for failure in desk.failures] == ["This file holds no keys of Hounsfield"]
    assert desk.keymap.profile.name == "hounsfield"


def test_an_unknown_profile_in_a_file_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    content = {"program": "hounsfield keys", "key_profile": "emacs", "key_changes": {}, "mouse_changes": {}}
    path.write_text(json.dumps(content))
    desk.execute("keys.import", path=str(path))
    assert "no key profile" in desk.failures[0].message


def test_imported_settings_bring_their_keys(desk: Desk) -> None:
    desk.settings.take({"key_profile": "ohif", "key_changes": {"ohif": {"tool.length": ["L"]}}})
    assert desk.keymap.profile.name == "ohif"
    assert desk.keymap.keys_of("tool.length") == ("L",)


@pytest.mark.ux("cheat-sheet")
@pytest.mark.parametrize("name", profiles())
def test_each_profile_has_a_sheet_with_all_of_its_keys(desk: Desk, name: str) -> None:
    desk.keymap.choose(name)
    assert desk.keymap.conflicts() == ()
    made = sheet(desk.keymap, desk.actions)
    assert made.profile == profiles()[name].title
    listed = {(key, line.title) for _, lines in made.groups for line in lines for key in line.keys}
    for binding, keys in desk.keymap.bindings().items():
        if binding.action.startswith("window.key_"):
            continue
        for key in keys:
            assert (key, binding.title(desk.actions)) in listed, binding
    assert {heading for heading, _ in made.groups} >= {"Tools", "Mouse"}
    page = html(made)
    assert all(line.title in page.replace("&#x27;", "'") for _, lines in made.groups for line in lines)


def test_the_sheet_follows_the_changes(desk: Desk) -> None:
    desk.execute("keys.set", action="tool.length", keys=["Shift+Q"])
    lines = [line for _, lines in sheet(desk.keymap, desk.actions).groups for line in lines]
    assert ("Shift+Q",) in [line.keys for line in lines if line.title == "Length"]
    # With a digit given away there is no short way to say what digits do.
    assert any(line.title == "Automatic window" for line in lines)
    desk.execute("keys.set", action="tool.length", keys=["3"])
    titles = [line.title for _, lines in sheet(desk.keymap, desk.actions).groups for line in lines]
    assert "Presets of the modality" not in titles


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_groups_keep_their_order_in_columns(desk: Desk, count: int) -> None:
    made = sheet(desk.keymap, desk.actions)
    dealt = columns(made, count)
    assert len(dealt) == count
    assert [group for column in dealt for group in column] == list(made.groups)


@pytest.mark.ux("cheat-sheet")
def test_the_sheet_is_saved_as_html_and_pdf(desk: Desk, tmp_path: Path, qapp: object) -> None:
    page, paper = tmp_path / "keys.html", tmp_path / "keys.pdf"
    desk.execute("help.cheat_sheet", path=str(page))
    desk.execute("help.cheat_sheet", path=str(paper))
    assert not desk.failures
    assert "Next viewport" in page.read_text()
    content = paper.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    desk.execute("help.cheat_sheet", path=str(paper))
    assert "there is a file of that name" in desk.failures[0].sentence()
    with pytest.raises(ViewerError, match=r"HTML or a PDF"):
        desk.execute("help.cheat_sheet", path=str(tmp_path / "keys.docx"))
