"""Settings and the home folder."""

import json
import os

import pytest

from viewer.core.errors import ViewerError
from viewer.state.home import Home
from viewer.state.settings import Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


def test_settings_come_back(path):
    settings = Settings(path)
    assert (settings.theme, settings.recent) == ("dark", ())
    settings.set("theme", "light")
    settings.set("window_geometry", "AAEC")
    settings.flush()
    again = Settings(path)
    assert (again.theme, again.get("window_geometry"), again.get("unheard of", 7)) == ("light", "AAEC", 7)


def test_a_value_that_will_not_do_is_told_and_replaced(path):
    path.write_text(json.dumps({"theme": "pink", "memory_share": 99, "has_browser": False, "of a later version": [1]}))
    settings = Settings(path)
    assert (settings.theme, settings.has_browser, len(settings.notes)) == ("dark", False, 2)
    settings.set("theme", "light")
    settings.flush()
    assert json.loads(path.read_text()) == {"theme": "light", "has_browser": False, "of a later version": [1]}


@pytest.mark.parametrize(
    ("name", "value"), [("theme", "pink"), ("window_geometry", "%"), ("nothing", 1), ("has_browser", 1)]
)
def test_a_value_that_will_not_do_is_refused(path, name, value):
    with pytest.raises(ViewerError):
        Settings(path).set(name, value)


def test_damaged_settings_are_kept_aside(path):
    path.write_text("{theme: dark")
    settings = Settings(path)
    assert settings.theme == "dark"
    assert settings.notes
    assert (path.parent / "settings.damaged.json").read_text() == "{theme: dark"


def test_recent_inputs_are_newest_first_once_each_and_can_be_cleared(path):
    settings = Settings(path)
    for number in range(20):
        settings.remember([f"/a/{number % 15}"])
    assert settings.recent[:6] == ("/a/4", "/a/3", "/a/2", "/a/1", "/a/0", "/a/14")
    assert len(set(settings.recent)) == len(settings.recent) == 12
    settings.forget_recent()
    settings.flush()
    assert "/a" not in path.read_text()


def test_two_that_write_one_file_keep_the_changes_of_both(path):
    """A limit that is raised on the command line while a window is open."""
    window = Settings(path)
    window.set("theme", "light")
    window.flush()
    other = Settings(path)
    other.set_limit("frames", 200_000)
    other.flush()
    window.set("has_browser", False)
    assert window.flush()
    again = Settings(path)
    assert (again.theme, again.has_browser, again.limits.frames) == ("light", False, 200_000)


def test_settings_that_cannot_be_written_are_said_not_to_be(path):
    settings = Settings(path)
    path.mkdir()
    settings.set("theme", "light")
    assert not settings.flush()
    assert "cannot be written" in settings.notes[0]


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_nobody_else_reads_them(path):
    home = Home.find()
    settings = Settings(home.settings)
    settings.set("theme", "light")
    settings.flush()
    assert home.settings.stat().st_mode & 0o077 == 0
    assert all(folder.stat().st_mode & 0o077 == 0 for folder in (home.path, home.cache, home.logs))


def test_the_chosen_home_wins_over_the_variable(tmp_path, own_home):
    assert Home.find().path == own_home
    assert Home.find(str(tmp_path / "other")).library == tmp_path / "other" / "library.sqlite"


def test_a_home_that_cannot_be_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ViewerError):
        Home.find(tmp_path / "file" / "home")
