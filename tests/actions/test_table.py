"""The table of actions: each one is told, found and reached."""

from __future__ import annotations

import json
import shlex

import pytest

from viewer.__main__ import main
from viewer.actions.action import Argument
from viewer.actions.story import parse
from viewer.actions.switches import family_tools
from viewer.actions.table import build, by_verb
from viewer.core.errors import ViewerError
from viewer.measure import REGISTRY as MEASUREMENTS
from viewer.state.home import Home
from viewer.state.settings import Settings
from viewer.tools import REGISTRY as TOOLS
from viewer.ui.context_menu import EMPTY, PICTURE, SCENE, SUBMENUS

TABLE = build()


@pytest.mark.parametrize("action", TABLE.values(), ids=lambda action: action.id)
def test_each_action_says_what_it_is(action) -> None:
    assert action.title
    assert action.help.endswith((".", "?"))
    assert action.run is not None
    names = [argument.name for argument in action.arguments]
    assert len(names) == len(set(names))
    assert not any(argument.is_rest for argument in action.arguments[:-1])
    for argument in action.arguments:
        assert argument.help or argument.choices, argument.name


def test_no_two_actions_share_a_key() -> None:
    keys = [key for action in TABLE.values() for key in action.keys]
    assert len(keys) == len(set(keys))


def test_no_two_actions_share_a_verb() -> None:
    verbs = [action.verb for action in TABLE.values() if action.verb]
    assert len(verbs) == len(set(verbs))


@pytest.mark.ux("key-for-all")
@pytest.mark.parametrize("action", TABLE.values(), ids=lambda action: action.id)
def test_each_action_is_a_word_of_stories_and_of_the_command_line(action, capsys) -> None:
    given = [f"{argument.name}={_given(argument)}" for argument in action.arguments if argument.is_required]
    (line,) = parse(" ".join(map(shlex.quote, [action.id, *given])), TABLE)
    assert line.word == action.id
    assert line.args.keys() == {argument.name for argument in action.arguments if argument.is_required}
    if action.verb:
        assert by_verb(TABLE, action.verb) is action


def _given(argument: Argument) -> str:
    return argument.choices[0] if argument.choices else {int: "1", float: "1.5", bool: "on"}.get(argument.kind, "word")


@pytest.mark.ux("key-for-all")
def test_the_command_line_lists_every_action_with_its_keys(capsys, own_home) -> None:
    assert main(["actions", "--json"]) == 0
    listed = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert listed.keys() == TABLE.keys()
    assert listed["tool.length"]["keys"] == ["D"]
    settings = Settings(Home.find(own_home).settings)
    settings.set("key_profile", "horos")
    settings.flush()
    assert main(["actions", "--json"]) == 0
    listed = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert listed["tool.length"]["keys"] == ["L"]


def test_every_tool_and_measurement_has_its_action_and_key() -> None:
    for name in (*TOOLS.ids(), *MEASUREMENTS.ids()):
        assert name in TABLE["tool.select"].arguments[0].choices
    for name in TOOLS.ids():
        assert TABLE[f"tool.{name}"].keys, name
    for kind in MEASUREMENTS.all():
        assert TABLE[f"tool.{kind.id}"].keys == ((kind.key,) if kind.key else ())
        assert f"tool.{kind.id}" in family_tools(kind.family)


def test_menus_of_viewports_name_actions_that_exist() -> None:
    submenus = [group for groups in SUBMENUS.values() for group in groups]
    assert {id_ for group in (*PICTURE, *SCENE, *EMPTY, *submenus) for id_ in group} <= TABLE.keys()


def test_actions_are_found_by_verb_and_by_id() -> None:
    assert by_verb(TABLE, "measure") is TABLE["annotation.add"]
    assert by_verb(TABLE, "annotation.add") is TABLE["annotation.add"]
    assert by_verb(TABLE, "dance") is None


@pytest.mark.parametrize(
    ("argument", "text", "value"),
    [
        (Argument("n", int), "-3", -3),
        (Argument("x", float), "2.5", 2.5),
        (Argument("b", bool), "on", True),
        (Argument("b", bool), "OFF", False),
        (Argument("s", choices=("a", "b")), "b", "b"),
        (Argument("n", int, 7), None, None),
    ],
)
def test_arguments_are_read_from_text(argument, text, value) -> None:
    assert argument.parse(text) == value


@pytest.mark.parametrize(
    ("argument", "text"),
    [(Argument("n", int), "1.5"), (Argument("b", bool), "perhaps"), (Argument("s", choices=("a", "b")), "c")],
)
def test_a_wrong_argument_says_what_was_expected(argument, text) -> None:
    with pytest.raises(ViewerError) as raised:
        argument.parse(text)
    assert "expected" in raised.value.detail


def test_quit_ends_the_file_menu() -> None:
    assert [action.id for action in build().values() if action.menu == "File"][-1] == "app.quit"
