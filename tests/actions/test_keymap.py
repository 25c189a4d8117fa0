"""Keys: profiles, the user's own changes, conflicts, and what follows them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.actions.action import Action, Need
from viewer.actions.binding import Binding
from viewer.actions.key_names import normal
from viewer.actions.key_profiles import Profile, profiles
from viewer.actions.keymap import Keymap, given_keys
from viewer.actions.table import build
from viewer.core.errors import ViewerError
from viewer.state.settings import Settings
from viewer.state.store import Store

TABLE = build()
LENGTH, ANGLE = Binding("tool.length"), Binding("tool.angle")
LUNG = Binding.of("window.preset", {"name": "lung"})


def keymap_of(folder: Path, store: Store | None = None) -> Keymap:
    """Return the keys of a home."""
    return Keymap(TABLE, Settings(folder / "settings.json"), store or Store())


@pytest.fixture
def keymap(tmp_path: Path) -> Keymap:
    return keymap_of(tmp_path)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("d", "D"),
        ("Shift+Alt+Ctrl+Meta+z", "Meta+Ctrl+Alt+Shift+Z"),
        ("Delete", "Del"),
        ("PageUp", "PgUp"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("control + o", "Ctrl+O"),
        ("Backtab", "Shift+Tab"),
        ("é", "É"),
        ("ß", "ß"),
    ],
)
def test_a_key_is_written_in_one_way(written: str, name: str) -> None:
    assert normal(written) == name
    assert normal(name) == name


@pytest.mark.parametrize("written", ["", "Ctrl", "Foo", "AB", "Hyper+A", "Ctrl+", " "])
def test_what_is_no_key_is_refused(written: str) -> None:
    with pytest.raises(ViewerError, match="is no key"):
        normal(written)


def test_bindings_are_written_and_read() -> None:
    binding = Binding.of("window.preset", {"name": "my own; lung"})
    assert Binding.read(str(binding)) == binding
    assert str(LUNG) == "window.preset name=lung"
    with pytest.raises(ViewerError):
        Binding.read("window.preset lung")


def test_the_standard_keys_are_those_of_the_table(keymap: Keymap) -> None:
    for action in TABLE.values():
        assert keymap.keys_of(action.id) == tuple(normal(key) for key in action.keys), action.id
    assert keymap.action_of("D") == LENGTH
    assert keymap.action_of("ctrl+shift+z") == Binding("edit.redo")
    assert keymap.action_of("F12") is None


@pytest.mark.parametrize("name", profiles())
def test_no_two_actions_share_a_key_in_a_profile(name: str, keymap: Keymap) -> None:
    keymap.choose(name)
    assert keymap.conflicts() == ()
    for binding in profiles()[name].keys:
        assert binding.action in TABLE, binding


def test_a_change_acts_at_once_and_is_kept(tmp_path: Path) -> None:
    keymap, told = keymap_of(tmp_path), []
    keymap.listen(lambda: told.append(keymap.keys_of("tool.length")))
    keymap.set(LENGTH, ["L", "ctrl+shift+d"])
    assert told == [("L", "Ctrl+Shift+D")]
    assert keymap.action_of("D") is None
    assert keymap.changed == {LENGTH}
    again = Settings(tmp_path / "settings.json")
    keymap._settings.flush()
    assert again.flush()
    assert keymap_of(tmp_path).keys_of("tool.length") == ("L", "Ctrl+Shift+D")


def test_a_change_is_undone_and_done_again(tmp_path: Path) -> None:
    store = Store()
    keymap = keymap_of(tmp_path, store)
    keymap.set(LENGTH, ["L"])
    assert store.undo() == "Keys of Length"
    assert keymap.keys_of("tool.length") == ("D",)
    store.redo()
    assert keymap.keys_of("tool.length") == ("L",)
    keymap._settings.flush()
    assert json.loads((tmp_path / "settings.json").read_text())["key_changes"] == {"hounsfield": {"tool.length": ["L"]}}


def test_a_key_of_another_is_a_conflict_until_it_is_taken(keymap: Keymap) -> None:
    keymap.set(LENGTH, ["A"])
    (conflict,) = keymap.conflicts()
    assert (conflict.key, conflict.bindings) == ("A", (LENGTH, ANGLE))
    # Meanwhile the key does what the user gave it to, and one thing only.
    assert keymap.keys_of("tool.length") == ("A",)
    assert keymap.keys_of("tool.angle") == ()
    assert keymap.wanted(ANGLE) == ("A",)
    keymap.set(LENGTH, ["A"], takes=True)
    assert keymap.conflicts() == ()
    assert keymap.changed == {LENGTH, ANGLE}
    keymap.reset(LENGTH)
    assert keymap.keys_of("tool.length") == ("D",)
    keymap.reset()
    assert keymap.keys_of("tool.angle") == ("A",)
    assert not keymap.changed


def test_a_key_can_be_given_to_a_preset(keymap: Keymap) -> None:
    keymap.set(LUNG, ["Shift+L"])
    assert keymap.action_of("Shift+L") == LUNG
    assert keymap.keys_of("window.preset", name="lung") == ("Shift+L",)
    assert LUNG.title(TABLE) == "Window preset: lung"


@pytest.mark.parametrize(
    ("binding", "keys", "why"),
    [
        (Binding("window.preset"), ["P"], "needs name"),
        (Binding("tool.length", (("mm", "1"),)), ["P"], "has no argument"),
        (Binding("view.go", (("index", "first"),)), ["P"], "not a valid index"),
        (Binding("no.action"), ["P"], "There is no action"),
        (LENGTH, ["Foo"], "is no key"),
    ],
)
def test_what_cannot_be_bound_is_refused(keymap: Keymap, binding: Binding, keys: list[str], why: str) -> None:
    with pytest.raises(ViewerError, match=why):
        keymap.set(binding, keys)
    assert not keymap.changed


def test_changes_belong_to_their_profile(keymap: Keymap) -> None:
    keymap.set(LENGTH, ["L"])
    other = next(name for name in [*profiles(), "hounsfield"] if name != "hounsfield" or len(profiles()) == 1)
    keymap.choose(other)
    if other != "hounsfield":
        assert LENGTH not in keymap.changed
    keymap.choose("hounsfield")
    assert keymap.keys_of("tool.length") == ("L",)


def test_a_profile_leaves_free_standard_keys_to_others() -> None:
    def row(id_: str, *keys: str, need: Need = Need.NOTHING) -> Action:
        return Action(id_, id_, lambda desk: None, "Help.", keys, need=need)

    rows = [
        row("a", "A"),
        row("b", "B", "F1"),
        row("c", "C", need=Need.SCENE),
        row("d", need=Need.PLANAR),
        row("e", "E"),
    ]
    actions = {action.id: action for action in rows}
    profile = Profile("p", "P", "", {Binding("a"): ("B",), Binding("d"): ("C",), Binding("e"): ()}, {})
    given = {binding.action: keys for binding, keys in given_keys(actions, profile).items()}
    # C acts in 3D, and in pictures: never in both at the same time.
    assert given == {"a": ("B",), "b": ("F1",), "c": ("C",), "d": ("C",), "e": ()}


def test_changes_of_another_version_cost_no_other_change(tmp_path: Path) -> None:
    changes = {"hounsfield": {"gone.action": ["Q"], "tool.angle": ["Hyper+Q"], "tool.length": ["Q"], "x 'y": ["Z"]}}
    (tmp_path / "settings.json").write_text(json.dumps({"key_changes": changes, "key_profile": "of.later"}))
    keymap = keymap_of(tmp_path)
    assert keymap.profile.name == "hounsfield"
    assert keymap.changed == {LENGTH}
    assert keymap.keys_of("tool.angle") == ("A",)


def test_an_unknown_profile_is_refused(keymap: Keymap) -> None:
    with pytest.raises(ViewerError, match="no key profile"):
        keymap.choose("emacs")
