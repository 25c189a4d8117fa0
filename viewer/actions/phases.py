"""Actions on the stacks that one series was split into: from one phase, echo or b-value to the next, at one place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import position_of
from viewer.core.errors import ViewerError
from viewer.core.records import Stack
from viewer.state.view import SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def next_phase(desk: Desk, step: int = 1) -> None:
    """Show the next stack of the same series, at the place and in the look of now."""
    slot = desk.store.view.active_slot
    stack = desk.active_stack()
    others = phases(desk, stack) if stack is not None and slot.kind is SlotKind.STACK else []
    if stack is None or len(others) < 2:
        raise ViewerError("This series has no phases", "nothing but place tells its pictures apart")
    wanted = others[(others.index(stack) + step) % len(others)]
    source = desk.active_source()
    here = source.info(position_of(slot, source))
    changed = replace(slot, stack_key=wanted.key, presentation="")
    there = desk.source_of(changed)
    index = min(slot.index, len(wanted.items) - 1)
    if there is not None and here.plane is not None and there.info(index).space == here.space:
        index = there.nearest(here.plane.position_mm, index)

    def show(view: ViewState) -> ViewState:
        return view.with_other(view.active, replace(changed, index=index))

    desk.store.alter("Phase", show, group="phase")


def phases(desk: Desk, stack: Stack) -> list[Stack]:
    """Return the stacks with pictures of a stack's series."""
    study = desk.store.catalog.studies.get(stack.series.study_uid)
    uid = stack.series.series_uid
    return [one for one in study.stacks if one.items and one.series.series_uid == uid] if study is not None else []


ACTIONS = (
    Action(
        "series.phase",
        "Next phase",
        next_phase,
        "Show the next phase, echo or b-value of a split series at the same place.",
        menu="View/Go to",
        verb="phase",
        need=Need.PLANAR,
        arguments=(Argument("step", int, 1, help="phases; negative goes back"),),
    ),
)
