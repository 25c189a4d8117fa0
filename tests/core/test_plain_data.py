"""Frozen records as plain data and back."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import Enum

import pytest

from viewer.core.look import Camera2D, Look
from viewer.core.pixels import Window
from viewer.core.plain_data import NotReadableError, plain, record
from viewer.state.links import Anchor, Links, Tie
from viewer.state.sessions import NAMES
from viewer.state.view import Slot, SlotKind, ViewState


class Kind(Enum):
    ONE = "one"


@dataclass(frozen=True)
class Small:
    name: str
    kind: Kind = Kind.ONE
    at: tuple[float, float] | None = None


def back(kind: type, data: object) -> object:
    return record(kind, json.loads(json.dumps(data)), NAMES)


def test_a_whole_view_comes_back_exactly() -> None:
    slot = Slot(SlotKind.PLANE, "1.2", -1, Look(Window(40.5, 400), lut="pet"), Camera2D(2.0, (1.0, 2.5), 90), "axial")
    view = ViewState(1, 2, (slot, Slot(SlotKind.STACK, "1.3", 7)), cursor_mm=(1.0, 2.0, 3.0))
    view = replace(
        view, links=Links(ties=(Tie((Anchor("1.2", "axial", 3), Anchor("1.3"))),)), quantities={"1.2": "suv"}
    )
    view = view.with_tab("A").with_tab("B")
    assert back(ViewState, plain(view)) == view


def test_what_is_not_there_or_of_another_kind_takes_its_default() -> None:
    assert back(Small, {"name": "a"}) == Small("a")
    assert back(Small, {"name": "a", "kind": "seven", "at": [1], "more": 1}) == Small("a")
    assert back(Small, {"name": "a", "at": [1, 2.5]}) == Small("a", at=(1.0, 2.5))


@pytest.mark.parametrize("data", [None, [], "text", {}, {"name": 1}, {"name": None}])
def test_what_is_no_such_record_is_refused(data: object) -> None:
    with pytest.raises(NotReadableError):
        back(Small, data)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), True, "1"])
def test_numbers_are_finite_and_numbers(number: object) -> None:
    assert record(Small, {"name": "a", "at": [1.0, number]}, {}) == Small("a")
