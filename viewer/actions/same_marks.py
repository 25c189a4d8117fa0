"""Marks that two objects hold, or an object and the document: they count once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.annotation import Annotation

AGREES_PX = 1e-4
"""How far coordinates of 32 bits lie from exact ones, and no drawing from another."""
SAID = frozenset(("text", "arrow"))
"""Kinds that are their words: two at one place may say different things."""

Points = NDArray[np.float64]


def new_ones(
    read: Sequence[Annotation], known: Iterable[Annotation], points_px: Callable[[Annotation], Points]
) -> list[Annotation]:
    """Return the marks that neither are known nor were read before: of one kind, on one picture, at one place.

    `points_px` gives the points (n, 2) of a mark in pixels of its picture.
    """
    ids, places = set[str](), dict[object, list[Annotation]]()
    for mark in known:
        ids.add(mark.id)
        places.setdefault(_picture(mark), []).append(mark)
    found = []
    for mark in read:
        there = places.setdefault(_picture(mark), [])
        if mark.id in ids or any(_agree(mark, other, points_px) for other in there):
            continue
        ids.add(mark.id)
        there.append(mark)
        found.append(mark)
    return found


def _picture(mark: Annotation) -> object:
    words = mark.text if mark.kind in SAID else ""
    return mark.study_uid, mark.kind, mark.frame, mark.is_in_patient, len(mark.points), words


def _agree(mark: Annotation, other: Annotation, points_px: Callable[[Annotation], Points]) -> bool:
    if mark.points == other.points:
        return True
    # In the patient a mm is a few pixels: what lies a mm apart is another mark, whatever its picture.
    if np.abs(np.subtract(mark.points, other.points)).max() > 1.0:
        return False
    return bool(np.abs(points_px(mark) - points_px(other)).max() <= AGREES_PX)
