"""The curve of the chosen measurements below their table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from viewer.actions.measured import named
from viewer.actions.traces import Way
from viewer.core.phrases import say
from viewer.core.trace import Trace
from viewer.ui.controls import Elided, Segments, icon_button
from viewer.ui.plot import MOST, Plot

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.annotation import Annotation


class CurveView(QWidget):
    """Profile, histogram, or what becomes of a region over time; several chosen ones over one another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._ids = desk, tuple[str, ...]()
        self._offered: tuple[Way, ...] = ()
        self.plot = Plot()
        self._told = Elided(is_muted=True)
        self._told.setObjectName("curveTold")
        self._copy = icon_button("copy", say("Copy the curve"), self._copy_curve)
        self._save = icon_button("table", say("Save the curve…"), self._save_curve)
        choices = ((Way.VALUES.value, say("Values")), (Way.TIME.value, say("Over time")))
        self._ways = Segments(choices, say("Curve"))
        self._ways.chosen.connect(lambda way: desk.curves.show(Way(way)))
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._told, 1)
        below.addWidget(self._copy)
        below.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(self._ways)
        column.addWidget(self.plot)
        column.addLayout(below)
        self.plot.told.connect(self._told.set_text)
        desk.curves.listen(self.refresh)
        self.hide()

    def show_marks(self, ids: Sequence[str]) -> None:
        """Show the curves of measurements, the first as the main one."""
        self._ids = tuple(ids)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the curves, and show those that are there."""
        if not self._ids:
            self.hide()
            return
        marks = self._marks()
        ways = self._desk.curves.ways(marks[0][0]) if marks else ()
        self.setVisible(bool(ways))
        if not ways:
            self.plot.show_traces(())
            return
        way = self.way(ways)
        self._offered = ways
        self._ways.setVisible(len(ways) > 1)
        self._ways.set_value(way.value)
        traces, words = self._traces(marks, way)
        self.plot.show_traces(traces, words)
        for button in (self._copy, self._save):
            button.setEnabled(bool(traces))

    def way(self, ways: Sequence[Way]) -> Way:
        """Return which of the curves that there are is shown."""
        return self._desk.curves.way if self._desk.curves.way in ways else ways[0]

    def _marks(self) -> list[tuple[Annotation, str]]:
        there = [pair for pair in named(self._desk.store.document.annotations.values()) if pair[0].id in self._ids]
        return sorted(there, key=lambda pair: self._ids.index(pair[0].id))

    def _traces(self, marks: Sequence[tuple[Annotation, str]], way: Way) -> tuple[list[Trace], str]:
        """Return what is there; where the first is not, why."""
        made: list[Trace] = []
        for mark, name in marks[:MOST]:
            if way not in self._desk.curves.ways(mark):
                continue
            known = self._desk.curves.of(mark, way, name)
            if known is None:
                return [], say("Reading the pictures…") if way is Way.TIME else "…"
            if known.trace is None:
                if not made:
                    return [], known.error.sentence() if known.error is not None else ""
            elif not made or known.trace.is_comparable(made[0]):
                made.append(known.trace)
        return made, ""

    def _copy_curve(self) -> None:
        self._desk.perform("curve.copy", way=self.way(self._offered).value, id=" ".join(self._ids))

    def _save_curve(self) -> None:
        filters = ";;".join(f"{suffix.upper()} (*.{suffix})" for suffix in ("csv", "xlsx", "json"))
        path, _ = QFileDialog.getSaveFileName(self, say("Save the curve"), f"{say('curve')}.csv", filters)
        if path:
            # The dialog has asked whether a file of that name may go.
            way = self.way(self._offered).value
            self._desk.perform("curve.export", path=path, way=way, id=" ".join(self._ids), force=True)
