"""`hounsfield settings`."""

import json
from pathlib import Path


def test_settings_are_listed_changed_and_set_back(run, tmp_path: Path) -> None:
    assert run("settings", "set", "theme", "light").status == 0
    assert run("settings", "get", "theme").out == "light\n"
    listed = run("settings", "list").out.splitlines()
    assert next(line for line in listed if " theme " in line).startswith("* theme")
    assert run("settings", "export", "-o", tmp_path / "mine.json").status == 0
    assert run("settings", "reset").status == 0
    assert run("settings", "get", "theme").out == "dark\n"
    assert run("settings", "import", tmp_path / "mine.json").status == 0
    assert json.loads(run("settings", "get", "theme", "--json").out) == {"name": "theme", "value": "light"}


def test_a_value_that_will_not_do_is_a_wrong_call(run) -> None:
    ended = run("settings", "set", "memory_share", "7")
    assert ended.status == 2
    assert "expected a number from 0.05 to 0.8" in ended.err


def test_the_list_as_json_says_what_will_do(run) -> None:
    rows = {row["name"]: row for row in json.loads(run("settings", "list", "--json").out)}
    assert rows["theme"]["choices"][:2] == ["dark", "light"]
    assert rows["limit_depth"]["least"] == 64
    assert "recent" not in rows
