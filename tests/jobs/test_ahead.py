"""Reading ahead asks for each picture once, and again only where the order changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.jobs.made import series, stack_of
from viewer.core.errors import ViewerError
from viewer.core.records import Stack, StackItem
from viewer.jobs.ahead import Done, ReadingAhead
from viewer.jobs.inline import InlineLanes


class Asked:
    """Takes requests and never serves them."""

    def __init__(self, stack: Stack) -> None:
        self.stack, self.indices, self.done = stack, list[int](), dict[int, Done]()
        self.ahead = ReadingAhead(InlineLanes(), self.request, lambda _: False)

    def request(self, item: StackItem, slot: object, priority: object, done: Done) -> None:
        index = self.stack.items.index(item)
        self.indices.append(index)
        self.done[index] = done

    def want(self, *indices: int) -> list[int]:
        self.indices.clear()
        self.ahead.want("viewport", [self.stack.items[index] for index in indices])
        return list(self.indices)


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    return Asked(stack_of(series(tmp_path / "series", 9)))


def test_a_step_onwards_asks_for_what_came_into_reach(asked: Asked) -> None:
    assert asked.want(1, 2, 3) == [1, 2, 3]
    assert asked.want(2, 3, 4) == [4]


def test_a_turn_asks_again_in_the_new_order(asked: Asked) -> None:
    asked.want(4, 5, 6)
    assert asked.want(3, 2, 4) == [3, 2, 4]


def test_what_was_read_and_dropped_is_asked_for_again_and_what_failed_is_not(asked: Asked) -> None:
    asked.want(1, 2, 3)
    asked.done[1](object(), None)  # type: ignore[arg-type]
    asked.done[2](None, ViewerError("damaged"))
    assert asked.want(2, 3, 1) == [1]


def test_another_start_after_a_stop_asks_for_all(asked: Asked) -> None:
    asked.want(1, 2)
    asked.ahead.stop("viewport")
    assert asked.want(1, 2) == [1, 2]
