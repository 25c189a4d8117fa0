"""The table of settings: each is told, checked, set back, and taken to another machine without telling on anybody."""

from __future__ import annotations

import pytest

from viewer.core.errors import ViewerError
from viewer.state import settings_export
from viewer.state.setting import Kind
from viewer.state.setting_table import PAGES, TABLE, shown
from viewer.state.settings import Settings


@pytest.fixture
def settings(tmp_path) -> Settings:
    made = Settings(tmp_path / "settings.json")
    yield made
    made.flush()


@pytest.mark.parametrize("row", TABLE.values(), ids=lambda row: row.name)
def test_each_row_has_a_default_that_will_do(row) -> None:
    assert row.accepts(row.default)


@pytest.mark.parametrize("row", shown(), ids=lambda row: row.name)
def test_what_is_shown_is_explained(row) -> None:
    assert row.page in PAGES
    assert row.title[0].isupper()
    assert row.help.endswith(".")
    assert row.kind is not Kind.INTERNAL
    if row.kind is Kind.CHOICE:
        assert all(title for title in row.choices.values())
    if row.kind in (Kind.WHOLE, Kind.NUMBER):
        assert row.least <= row.default <= row.most
        assert row.least < row.most


def test_titles_differ_and_no_page_is_empty() -> None:
    titles = [(row.page, row.title) for row in shown()]
    assert len(titles) == len(set(titles))
    assert {row.page for row in shown()} == set(PAGES)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [("has_overlays", "off", False), ("memory_share", "0.25", 0.25), ("theme", "light", "light")],
)
def test_what_users_write_is_read(name, text, value) -> None:
    assert TABLE[name].parse(text) == value


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("has_overlays", "perhaps", "expected on or off"),
        ("memory_share", "2", "expected a number from 0.05 to 0.8"),
        ("memory_share", "nan", "expected a number from 0.05 to 0.8"),
        ("theme", "pink", "expected one of dark, light"),
        ("limit_depth", "64.5", "expected a whole number from 64 to 96"),
    ],
)
def test_what_will_not_do_is_refused_with_what_would(name, text, expected) -> None:
    with pytest.raises(ViewerError) as caught:
        TABLE[name].parse(text)
    assert caught.value.detail.startswith(expected)


def test_listeners_hear_of_each_change_once(settings) -> None:
    heard: list[str] = []
    end = settings.listen(heard.append)
    settings.set("theme", "light")
    settings.set("theme", "light")
    end()
    settings.set("theme", "dark")
    assert heard == ["theme"]


def test_reset_gives_a_way_back(settings) -> None:
    settings.set("theme", "light")
    settings.set("memory_share", 0.5)
    settings.set("has_browser", False)
    before = settings.reset()
    assert before == {"theme": "light", "memory_share": 0.5}
    assert (settings.theme, settings.get("memory_share"), settings.has_browser) == ("dark", 0.4, False)
    settings.take(before)
    assert (settings.theme, settings.get("memory_share")) == ("light", 0.5)


def test_an_export_tells_nothing_of_what_was_opened(settings, tmp_path) -> None:
    settings.remember(["/patients/Miller^Jane"])
    settings.set("theme", "light")
    settings.set("window_geometry", "AAEC")
    content = settings_export.to_bytes(settings)
    assert b"Miller" not in content
    assert b"AAEC" not in content
    (tmp_path / "export.json").write_bytes(content)
    other = Settings(tmp_path / "other.json")
    other.take(settings_export.read(tmp_path / "export.json"))
    other.flush()
    assert (other.theme, other.recent) == ("light", ())


def test_an_import_holds_whole_or_not_at_all(settings) -> None:
    with pytest.raises(ViewerError, match="memory_share"):
        settings.take({"theme": "light", "memory_share": 12})
    assert settings.theme == "dark"
    with pytest.raises(ViewerError, match="There is no setting"):
        settings.take({"theme": "light", "colour of the sky": 12})
    assert settings.theme == "dark"


def test_an_import_cannot_plant_what_was_opened(settings) -> None:
    settings.take({"recent": ["/etc"], "theme": "light"})
    assert (settings.recent, settings.theme) == ((), "light")


@pytest.mark.parametrize("text", ["", "[]", '{"settings": {}}', '{"program": "hounsfield"}', "[" * 100_000])
def test_what_is_no_export_is_refused(tmp_path, text) -> None:
    (tmp_path / "export.json").write_text(text)
    with pytest.raises(ViewerError, match="holds no settings"):
        settings_export.read(tmp_path / "export.json")
