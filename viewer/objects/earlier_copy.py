"""What a new copy of a study's measurements takes over from the one before: marks whose picture is not at hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from viewer.core.annotation import Annotation
from viewer.measure import REGISTRY
from viewer.objects import terms
from viewer.objects.content import children, is_named
from viewer.objects.exact import attach, detached
from viewer.objects.report_reading import groups_of

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def groups_for(marks: Sequence[Annotation], before: Dataset) -> tuple[list[Dataset], list[str]]:
    """Return the groups of marks in an earlier report, under their names of now, and the ids of those it has not.

    The groups are changed in place. A mark that was moved since is one that it has not: where it lies now is known to
    its picture alone.
    """
    known: dict[str, tuple[Dataset, Any]] = {}
    for group in groups_of(before):
        exact = detached(group)
        if exact is not None:
            known[exact["id"]] = (group, exact["points"])
    kept, missing = [], []
    for mark in marks:
        found = known.get(mark.id)
        if found is None or found[1] != mark.points:
            missing.append(mark.id)
        else:
            kept.append(_renamed(found[0], mark))
    return kept, missing


def _renamed(group: Dataset, mark: Annotation) -> Dataset:
    for item in children(group):
        if is_named(item, terms.TRACKING):
            item.TextValue = mark.name or str(REGISTRY.get(mark.kind).title)
    attach(group, mark)
    return group
