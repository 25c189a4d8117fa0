"""The languages: whole for menus, tools, settings and the window, with the same fields, and keys that do not clash."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from viewer.core import phrases

ROOT = Path(__file__).parents[2]
LANGUAGES = [language for language in phrases.LANGUAGES if language != phrases.ENGLISH]
LRELEASE = shutil.which("pyside6-lrelease", path=os.pathsep.join([str(Path(sys.executable).parent), os.defpath])) or ""
FIELD = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def lists() -> ModuleType:
    """Give the script that finds all texts."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts(lists: ModuleType) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = lists.collect()
    return found


def test_texts_come_from_everywhere(texts) -> None:
    assert "Invert" in texts["actions"]
    assert "Theme" in texts["settings"]
    assert "Lung" in texts["presets"]
    assert "Drop to open" in texts["window"]
    assert "“{title}” is not possible now" in texts["messages"]


@pytest.mark.ux("languages")
@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_tools_settings_and_window_are_translated(lists, texts, language) -> None:
    assert lists.missing(texts, lists.known(language)) == [], "see docs/architecture.md, Languages"


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_agree(language) -> None:
    for source, text in phrases.texts(language).items():
        assert set(FIELD.findall(text)) == set(FIELD.findall(source)), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_dots_and_lines_agree(language) -> None:
    for source, text in phrases.texts(language).items():
        assert text.count("\n") == source.count("\n"), source
        assert text.endswith("…") == source.endswith("…") or source.endswith(" …"), source
        assert text == text.strip(), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_have_keys_of_their_own_and_none_that_mirrors_the_picture(language) -> None:
    found = phrases.texts(language)
    keys = [found[menu].partition("&")[2][:1].upper() for menu in ("&File", "&Edit", "V&iew", "&Tools", "He&lp")]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert not {"H", "V"} & set(keys)


@pytest.mark.skipif(not LRELEASE, reason="Qt's lrelease is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_linguist_reads_the_file(lists, language, tmp_path) -> None:
    command = [LRELEASE, str(lists.path_of(language)), "-qm", str(tmp_path / "made.qm")]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "error" not in (ended.stdout + ended.stderr).casefold()
    assert (tmp_path / "made.qm").stat().st_size > 1000
