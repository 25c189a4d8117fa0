"""The stacks of a series as one, by choice: all that lies at a place, then what lies at the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.pixels import FrameRef
from viewer.core.records import Series, Stack, StackItem
from viewer.dicom.splitting import Part, by_orientation, places

SUFFIX = "#all"


def merged(series: Series, parts: Sequence[Part]) -> Stack:
    """Return one stack of several parts, in the order of places, at each place in the order of the parts.

    Pictures of one orientation come together, those without a place last, part after part.
    """
    labels = {item.ref: part.label for part in parts for item in part.items}
    turns = {item.ref: turn for turn, part in enumerate(parts) for item in part.items}
    items = [item for part in parts for item in part.items]
    ordered = [item for group in by_orientation(items) for item in _by_place(group, turns)]
    placed = {item.ref for item in ordered}
    ordered += [item for item in items if item.ref not in placed]
    sentence = f"{len(parts)} stacks of this series are merged by choice: that is no volume"
    lost = [finding for part in parts for finding in part.findings if finding.kind is FindingKind.MISSING_PARTS]
    return Stack(
        key=f"{series.series_uid}{SUFFIX}",
        series=series,
        items=tuple(ordered),
        findings=(Finding(FindingKind.MERGED, sentence, Severity.NOTE), *dict.fromkeys(lost)),
        labels=tuple(labels[item.ref] for item in ordered),
    )


def _by_place(group: Sequence[StackItem], turns: Mapping[FrameRef, int]) -> list[StackItem]:
    at = places(group)
    return sorted(group, key=lambda item: (at[item.ref], turns[item.ref]))
