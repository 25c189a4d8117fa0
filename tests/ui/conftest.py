"""Desks for the tests of widgets."""

import gc
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot


def _load() -> ModuleType:
    name = "ui_test_desk"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("desk.py"))
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect garbage between tests, in this thread: a lane that caught a widget in a cycle would end its timers."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def fakes() -> ModuleType:
    """Give the module of fakes."""
    return _load()


@pytest.fixture
def desk(qtbot: QtBot, fakes: ModuleType) -> Iterator[object]:
    """Give a desk with three open studies, the second series of the first one shown, and a small library."""
    made = fakes.FakeDesk(fakes.studies(), fakes.ROWS)
    made.show_stack("1.2.3.1.2")
    yield made
    made.notices.clear()


@pytest.fixture
def empty_desk(qtbot: QtBot, fakes: ModuleType) -> object:
    """Give a desk without any study."""
    return fakes.FakeDesk([], fakes.ROWS)
