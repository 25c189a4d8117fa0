"""Desks for the tests of actions."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a desk with an empty library."""
    made = desk_at(tmp_path / "home")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def shown(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk that shows an axial CT volume of six slices, 0.5 x 0.25 x 2 mm, from z = 0 on."""
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    return desk
