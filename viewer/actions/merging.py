"""Actions on the stacks of one series: show them as one, and apart again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.files import stack_named
from viewer.core.errors import ViewerError
from viewer.core.records import Stack
from viewer.state.store import Store

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Submit
    from viewer.state.work import UserWork


def merge(desk: Desk, stack: str = "") -> None:
    """Show all pictures of a series on one scroll: by place, then by what told its stacks apart."""
    found = _stack(desk, stack)
    if found.is_merged:
        raise ViewerError("The stacks of this series are merged already", hint="“Split series again” parts them")
    if stacks_of_series(desk, found) < 2:
        raise ViewerError("This series is one stack already", "nothing tells its pictures apart")
    _bring(desk, found, is_merged=True)


def split(desk: Desk, stack: str = "") -> None:
    """Show the stacks of a merged series apart again."""
    found = _stack(desk, stack)
    if not found.is_merged:
        raise ViewerError("The stacks of this series are not merged")
    _bring(desk, found, is_merged=False)


def stacks_of_series(desk: Desk, stack: Stack) -> int:
    """Return how many stacks with pictures the series of a stack has."""
    study = desk.store.catalog.studies.get(stack.series.study_uid)
    uid = stack.series.series_uid
    return sum(1 for one in study.stacks if one.items and one.series.series_uid == uid) if study is not None else 0


def load_merged(store: Store, lanes: Submit, work: UserWork, notify: Callable[[str], None]) -> None:
    """Bring into the document which series were merged in earlier runs."""
    from viewer.jobs.lanes import Priority

    def done(found: frozenset[str] | None, error: ViewerError | None) -> None:
        if error is not None:
            notify(error.sentence())
        elif found:
            store.adopt(lambda document: replace(document, merged_series=document.merged_series | found))

    lanes.submit("merged", Priority.NEIGHBOUR, lambda _: work.merged_series(), done)


def _stack(desk: Desk, name: str) -> Stack:
    found = stack_named(desk, name) if name else desk.active_stack()
    if found is None:
        raise ViewerError("There is no series in the active viewport")
    return found


def _bring(desk: Desk, stack: Stack, *, is_merged: bool) -> None:
    name = stack.series.description or f"series {stack.series.number}"
    uid = stack.series.series_uid
    desk.store.apply(
        f"Merge stacks of {name}" if is_merged else f"Split {name}",
        lambda document: document.with_series(uid, is_merged=is_merged),
    )


_STACK = Argument("stack", default="", help="key, number or words of the description; empty: active series")

ACTIONS = (
    Action(
        "series.merge",
        "Merge stacks of series",
        merge,
        "Show all stacks of a series on one scroll: by place, then by what tells them apart. No planes, no 3D.",
        menu="View/Series",
        icon="stack",
        verb="merge",
        arguments=(_STACK,),
        need=Need.STUDY,
    ),
    Action(
        "series.split",
        "Split series again",
        split,
        "Show the stacks of a merged series apart, one for each echo, time or kind.",
        menu="View/Series",
        verb="split",
        arguments=(_STACK,),
        need=Need.STUDY,
    ),
)
