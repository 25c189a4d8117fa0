"""Where the numbers of a mark come from, for people: on a card beside it, and spoken."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument
from viewer.actions.annotating import chosen, go
from viewer.actions.measuring import Measuring, picture_name, sampler_of
from viewer.actions.surroundings import with_surroundings
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.phrases import say, told
from viewer.core.protocols import Stat
from viewer.jobs.lanes import Priority, Submit
from viewer.measure.provenance import Provenance, provenance
from viewer.measure.text import as_read, number, pairs, remarks
from viewer.paint.text import safe

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

KEPT = 64


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a card says: the mark's title, its numbers, where they come from, and what makes them unreliable.

    `values` are names with numbers, `over` those of a series that lies over the picture, `remarks` why there are none;
    `facts` are heads with words.
    """

    title: str
    values: tuple[tuple[str, str], ...]
    over: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    doubts: tuple[str, ...]

    @property
    def words(self) -> str:
        """All of it in a row, to be spoken."""
        values = (f"{name} {value}" for name, value in (*self.values, *self.over))
        facts = (f"{head}: {words}" for head, words in self.facts)
        return ", ".join((self.title, *values, *self.remarks, *facts, *self.doubts))


class Explaining:
    """Where numbers come from, brought together in a lane; `listen` tells when it is known."""

    def __init__(self, measuring: Measuring, lanes: Submit) -> None:
        self._measuring, self._lanes = measuring, lanes
        self._known: OrderedDict[Hashable, Provenance] = OrderedDict()
        self._asked: set[Hashable] = set()
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when something is known that was asked for; return what ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def of(self, annotation: Annotation) -> Provenance | None:
        """Return where a mark's numbers come from; None while that is brought together, or its picture is closed."""
        stats, place = self._measuring.stats(annotation), self._measuring.locate(annotation)
        if stats is None or place is None:
            return None
        source, index = place
        info = source.info(index)
        key = (annotation.points, annotation.kind, annotation.is_weighted, picture_name(info))
        if key not in self._known and key not in self._asked:
            self._asked.add(key)
            kept = self._measuring.kept_sampler(info)

            def work(job: Job) -> Provenance:
                sampler = kept or sampler_of(source.get(index) or source.load(index), info)
                sampler = with_surroundings(annotation.kind, sampler, source, job)
                sampler = replace(sampler, is_weighted=annotation.is_weighted)
                points = self._measuring.points_px(annotation, info)
                return provenance(annotation.kind, points, sampler, stats)

            def done(found: Provenance | None, error: ViewerError | None) -> None:
                self._asked.discard(key)
                self._keep(key, found or Provenance("", (), "", (error.sentence(),) if error is not None else ()))

            self._lanes.submit(("explain", annotation.id), Priority.NEIGHBOUR, work, done)
        return self._known.get(key)

    def _keep(self, key: Hashable, found: Provenance) -> None:
        self._known[key] = found
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        for listener in tuple(self._listeners):
            listener()


def explained(desk: Desk, annotation: Annotation) -> Explanation | None:
    """Return what is told of a mark, None while it is not known."""
    found = desk.explaining.of(annotation)
    stats = desk.stats_of(annotation)
    if found is None or stats is None:
        return None
    stats = as_read(stats, desk.store.view.conventions.length)
    is_refused = len(stats) == 1 and math.isnan(stats[0].value) and not stats[0].unit
    why = (told(stats[0].name),) if is_refused else tuple(remarks(stats))
    values, over = (_values([stat for stat in stats if bool(stat.series) is is_over]) for is_over in (False, True))
    return Explanation(title_of(desk, annotation), values, over, why, tuple(_facts(found)), found.doubts)


def title_of(desk: Desk, annotation: Annotation) -> str:
    """Return what a mark is called, with its label and its group."""
    from viewer.actions.measured import named

    marks = [one for one in desk.store.document.annotations.values() if not one.is_key]
    name = next((name for one, name in named(marks) if one.id == annotation.id), "")
    label = annotation.label.meaning if annotation.label is not None else ""
    return " · ".join(safe(part) for part in (name, label, annotation.group) if part)


def _values(stats: Sequence[Stat]) -> tuple[tuple[str, str], ...]:
    return tuple(pairs([stat for stat in stats if stat.key != "pixels"]))


def _facts(found: Provenance) -> list[tuple[str, str]]:
    counted = ""
    if found.pixels is not None:
        counted = number(found.pixels, 0 if found.pixels == int(found.pixels) else 1)
    calibration = told(found.calibration) or (say("by the file") if found.basis else "")
    facts = (
        (say("Calibration"), calibration),
        (say("Pixels counted"), counted),
        (say("Computed as"), found.formula),
        (say("Elements used"), ", ".join(found.basis)),
    )
    return [(head, safe(words)) for head, words in facts if words]


def explain(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Tell where the numbers of a mark come from: beside it in the window, else as a sentence."""
    annotation = chosen(desk, id)
    window = desk.window
    if window is not None and window.show_card(annotation.id):
        return
    if window is not None:
        go(desk, annotation.id)
        window.show_card(annotation.id)
        return
    found = explained(desk, annotation)
    if found is None:
        raise ViewerError("The picture of this measurement is not open", hint="open its study first")
    desk.notify(found.words)


ACTIONS = (
    Action(
        "annotation.explain",
        "Explain measurement",
        explain,
        "Tell beside the selected measurement where its numbers come from and what makes them unreliable; again: stop.",
        ("Shift+X",),
        "Edit",
        arguments=(Argument("id", help="the measurement; empty: the selected one"),),
    ),
)
