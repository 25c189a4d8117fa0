"""Measuring by a protocol: each step shows its series and takes its tool; what is drawn gets its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import show_index
from viewer.actions.replaying import placed, series_for
from viewer.actions.tabs import front_of, step_tab
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.records import Study
from viewer.measure.recorded import MeasuringProtocol, Step
from viewer.state.guide import Guide
from viewer.state.view import SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.sources import PictureSource
    from viewer.state.store import State


@dataclass(frozen=True, slots=True)
class Current:
    """Where measuring stands in the study in front: `step` None when all is measured or left out.

    `number` counts steps from 1; `problem` says why the step cannot be measured in this study, '' if it can.
    """

    protocol: MeasuringProtocol
    study: Study
    step: Step | None
    number: int
    problem: str = ""


class Guiding:
    """Follow what is measured; a new step brings its series to sight, whether it was done, undone or left out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shown: tuple[str, str] | None = None
        desk.store.listen(self._follow)

    def current(self) -> Current | None:
        """Return where measuring stands, None where no protocol is followed or no study is in front."""
        store, guide = self._desk.store, self._desk.store.view.guide
        study = store.catalog.studies.get(front_of(store.view, store.catalog)) if guide is not None else None
        if guide is None or study is None:
            return None
        try:
            protocol = self._desk.measuring_protocols.find(guide.protocol)
        except ViewerError:
            return None
        marks = store.document.annotations.values()
        done = {(mark.kind, mark.name) for mark in marks if mark.study_uid == study.study_uid}
        for number, step in enumerate(protocol.steps, start=1):
            if (step.kind, step.name) not in done and (study.study_uid, step.name) not in guide.skipped:
                return Current(protocol, study, step, number, _problem(step, study))
        return Current(protocol, study, None, len(protocol.steps))

    def named(self, mark: Annotation) -> Annotation:
        """Return a new mark under the name of the step that waits for its kind, and all else as it is."""
        current = self.current()
        step = current.step if current is not None else None
        is_asked = current is not None and step is not None and not current.problem and step.matches(mark)
        if current is None or step is None or not is_asked or mark.study_uid != current.study.study_uid:
            return mark
        return as_step(mark, step)

    def _follow(self, old: State, new: State) -> None:
        if new.view.guide is None:
            self._shown = None
            return
        if old.view is new.view and old.document is new.document and old.catalog is new.catalog:
            return
        current = self.current()
        step = current.step if current is not None else None
        key = (current.study.study_uid, step.name) if current is not None and step is not None else None
        if key == self._shown:
            return
        self._shown = key
        if current is not None and step is not None:
            self._show(current.study, step)

    def _show(self, study: Study, step: Step) -> None:
        desk = self._desk
        try:
            stack, start = series_for(step, study)
            source = desk.sources.stack(stack)
            index = _index(step, source, start)
        except ViewerError as error:
            desk.notify(f"{step.name}: {error.sentence()}")
            return

        def show(view: ViewState) -> ViewState:
            at = next(
                (i for i, slot in enumerate(view.slots) if slot.kind is SlotKind.STACK and slot.stack_key == stack.key),
                view.active,
            )
            view = view.with_stack(at, stack.key, desk.first_look(stack.key)).with_active(at)
            return replace(show_index(view, at, index, desk.source_of), tool=step.kind)

        desk.store.show(show)


def _problem(step: Step, study: Study) -> str:
    try:
        series_for(step, study)
    except ViewerError as error:
        return error.sentence()
    return ""


def _index(step: Step, source: PictureSource, start: int) -> int:
    try:
        return placed(step, source, start, "auto")[0]
    except ViewerError:
        return start


def as_step(mark: Annotation, step: Step) -> Annotation:
    """Return a mark as a step has it: name, text, code, group, and how pixels count."""
    return replace(
        mark,
        name=step.name,
        text=mark.text or step.text,
        label=mark.label or step.label,
        group=mark.group or step.group,
        is_weighted=step.is_weighted,
    )


def current_of(desk: Desk) -> Current:
    current = desk.guiding.current()
    if current is None:
        raise ViewerError("No measuring protocol is followed", hint="choose one with Measure by protocol")
    return current


def start(desk: Desk, name: str) -> None:
    """Measure the study in front by a protocol, step by step."""
    protocol = desk.measuring_protocols.find(name)
    desk.store.show(lambda view: replace(view, guide=Guide(protocol.name)))


def end(desk: Desk) -> None:
    """Follow no protocol any more; what was measured stays."""
    desk.store.show(lambda view: replace(view, guide=None))


def skip(desk: Desk) -> None:
    """Leave out the step that is to be measured now, in this study."""
    current, guide = current_of(desk), desk.store.view.guide
    if current.step is None or guide is None:
        raise ViewerError("All is measured")
    left = (current.study.study_uid, current.step.name)
    desk.store.show(lambda view: replace(view, guide=replace(guide, skipped=guide.skipped | {left})))


def put(desk: Desk) -> None:
    """Put what is to be measured now where it was recorded; it can be moved from there."""
    current = current_of(desk)
    if current.step is None:
        raise ViewerError("All is measured")
    _put(desk, current.study, [current.step], f"Add {current.step.name}")


def put_all(desk: Desk) -> None:
    """Put all that is not measured yet where it was recorded, as one entry of the history."""
    current = current_of(desk)
    marks = desk.store.document.annotations.values()
    done = {(mark.kind, mark.name) for mark in marks if mark.study_uid == current.study.study_uid}
    steps = [step for step in current.protocol.steps if (step.kind, step.name) not in done]
    if not steps:
        raise ViewerError("All is measured")
    _put(desk, current.study, steps, f"Add {current.protocol.name}")


def _put(desk: Desk, study: Study, steps: Sequence[Step], label: str) -> None:
    from viewer.actions.annotating import new_annotation

    made, failed = [], []
    for step in steps:
        try:
            stack, first = series_for(step, study)
            source = desk.sources.stack(stack)
            index, points, _ = placed(step, source, first, "auto")
            made.append(as_step(new_annotation(step.kind, points, source, source.info(index)), step))
        except ViewerError as error:
            failed.append(f"{step.name}: {error.sentence()}")
    if made:
        desk.store.apply(label, lambda document: document.with_annotations(made))
    for sentence in failed:
        desk.notify(sentence)


ACTIONS = (
    Action(
        "measuring.start",
        "Measure by protocol",
        start,
        "Measure the study in front by a recorded protocol: each step shows its series and takes its tool.",
        menu="Tools/Protocol",
        arguments=(Argument("name", is_required=True, help="name of the protocol"),),
        need=Need.STUDY,
    ),
    Action(
        "measuring.put",
        "Put where recorded",
        put,
        "Put what is to be measured now where it was recorded; it can be moved from there.",
        menu="Tools/Protocol",
        need=Need.GUIDE,
    ),
    Action(
        "measuring.put_all",
        "Put all where recorded",
        put_all,
        "Put all that is not measured yet where it was recorded; one undo takes it away.",
        menu="Tools/Protocol",
        need=Need.GUIDE,
    ),
    Action(
        "measuring.skip",
        "Skip this measurement",
        skip,
        "Leave out the step that is to be measured now.",
        menu="Tools/Protocol",
        need=Need.GUIDE,
    ),
    Action(
        "measuring.next_study",
        "Measure the next study",
        step_tab,
        "Bring the next open study to the front, and measure it by the protocol.",
        menu="Tools/Protocol",
        need=Need.GUIDE,
    ),
    Action(
        "measuring.end",
        "End protocol",
        end,
        "Follow no protocol any more; what was measured stays.",
        menu="Tools/Protocol",
        need=Need.GUIDE,
    ),
)
