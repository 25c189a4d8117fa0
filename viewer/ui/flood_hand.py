"""Outlines of like values, traced beside the GUI thread while the mouse goes on."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from viewer.actions.annotating import keep
from viewer.actions.desk import Desk
from viewer.actions.measuring import sampler_of
from viewer.actions.outlines import plain_values
from viewer.actions.sources import Shown
from viewer.core.errors import ViewerError
from viewer.core.protocols import Array
from viewer.core.shapes import Point
from viewer.jobs.lanes import Job, Priority
from viewer.tools.drag import OUTLINE, FloodFrom

Ring = tuple[Point, ...]
_NUMBERS = count()


class Flood:
    """One drag of the wand: one outline is traced at a time, then that of the newest wish; the last one is kept."""

    def __init__(self, desk: Desk, shown: Shown, show: Callable[[Ring], None]) -> None:
        self._desk, self._shown, self._show = desk, shown, show
        self._slot = ("wand", next(_NUMBERS))
        self._wish: FloodFrom | None = None
        self._known: tuple[float, Ring] | None = None
        self._values: Array | None = None
        self._is_busy = self._is_held = False

    def ask(self, wish: FloodFrom) -> None:
        """Trace as soon as what is under way is done; wishes between are passed by."""
        self._is_held = not wish.is_final
        if self._known is not None and self._known[0] == wish.spread and not self._is_busy:
            self._take(wish, self._known[1])
            return
        self._wish = wish
        if not self._is_busy:
            self._go()

    def let_go(self) -> None:
        """End the drag: what is to be kept still comes, all else does not."""
        self._show = _nothing
        if self._is_held:
            self._wish = None
            self._desk.lanes.cancel(self._slot)

    def _go(self) -> None:
        wish, self._wish = self._wish, None
        if wish is None:
            return
        self._is_busy = True
        shown, known = self._shown, self._values

        def work(_: Job) -> tuple[Array, Ring]:
            values = plain_values(sampler_of(shown.measured, shown.info)) if known is None else known
            return values, traced(values, wish.point_px, wish.spread)

        def done(result: tuple[Array, Ring] | None, error: ViewerError | None) -> None:
            self._is_busy = False
            if error is not None:
                self._desk.notify(error.sentence())
            if result is not None:
                self._values, ring = result
                self._known = (wish.spread, ring)
                self._take(wish, ring)
            self._go()

        self._desk.lanes.submit(self._slot, Priority.VISIBLE, work, done)

    def _take(self, wish: FloodFrom, ring: Ring) -> None:
        if not wish.is_final:
            self._show(ring)
        elif ring and self._shown.source.stack.series.study_uid in self._desk.store.catalog.studies:
            keep(self._desk, self._shown, "", OUTLINE, ring)


def traced(values: Array, at: Point, spread: float) -> Ring:
    """Return the outline of what is joined to a place and differs from its value by at most `spread`; () for none."""
    from viewer.measure.flooding import flooded
    from viewer.measure.tracing import outline

    found = flooded(values, at, spread)
    return outline(*found) if found is not None else ()


def _nothing(_: Ring) -> None:
    """Show nothing more."""
