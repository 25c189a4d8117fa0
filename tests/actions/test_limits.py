"""The limits on files, shown and raised."""

from __future__ import annotations

import pytest

from viewer.actions.desk import Desk
from viewer.actions.limits import lines
from viewer.core.budget import DEFAULTS
from viewer.core.errors import ViewerError
from viewer.state.settings import Settings


def test_a_limit_is_raised_and_kept(desk: Desk) -> None:
    desk.execute("settings.limit", name="frames", value=200_000)
    desk.settings.flush()
    assert Settings(desk.settings.path).limits.frames == 200_000


def test_a_limit_that_cannot_be_is_refused_with_what_can_be(desk: Desk) -> None:
    with pytest.raises(ViewerError, match="cannot be 1") as caught:
        desk.execute("settings.limit", name="frames", value=1)
    assert caught.value.detail == "expected a whole number from 100000 to 10000000"
    with pytest.raises(ViewerError, match="not a valid name"):
        desk.execute("settings.limit", name="colour", value=1)


def test_every_limit_is_listed_with_its_meaning(desk: Desk) -> None:
    desk.settings.set_limit("depth", 90)
    table = lines(desk.settings.limits)
    assert [line.split()[0] for line in table[1:]] == list(DEFAULTS)
    assert table[1].split()[:4] == ["depth", "90", "64", "96"]
