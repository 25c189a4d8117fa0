"""The marks of a picture as they are drawn, kept until one of them, a number or the picture's scale changes.

They are kept in pixels of the picture, without a place on the screen; `placed` gives all of them theirs at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from viewer.actions.mark_index import marks_by_picture
from viewer.actions.sources import PictureInfo, Shown
from viewer.core.annotation import Annotation
from viewer.core.look import Placement
from viewer.core.pixels import FrameRef
from viewer.core.shapes import Point
from viewer.state.store import Store

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.marks import Mark

LABEL_GAP_PX = 10.0


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class OnPicture:
    """Marks without a place on the screen: their points (n, 2) one after the other, and where each begins (m,).

    The position of a label without an anchor means nothing; that of one with an anchor is how far it was moved.
    """

    marks: tuple[Mark, ...]
    points_px: NDArray[Any]
    starts: NDArray[Any]

    @classmethod
    def of(cls, marks: Sequence[Mark]) -> OnPicture:
        """Bring marks together."""
        counts = [len(mark.points_px) for mark in marks]
        points = np.array([point for mark in marks for point in mark.points_px], dtype=np.float64).reshape(-1, 2)
        return cls(tuple(marks), points, np.cumsum([0, *counts])[:-1])


@dataclass(slots=True, eq=False)
class _Known:
    """What was made, and of which state of the program."""

    state: tuple[object, ...] = ()
    pictures: dict[FrameRef, tuple[PictureInfo, OnPicture]] = field(default_factory=dict)


_KNOWN: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()


def kept_on(desk: Desk, shown: Shown, make: Callable[[Annotation], tuple[Mark, bool]]) -> OnPicture:
    """Return the marks of a picture; `make` returns one, and whether its numbers are known: only then it is kept."""
    known, info = _KNOWN.setdefault(desk.store, _Known()), shown.info
    view = desk.store.view
    state = (
        *(desk.store.document.annotations, desk.store.catalog, view.quantities, view.conventions.length),
        *(view.selected, desk.measuring.era),
    )
    if len(known.state) != len(state) or any(a is not b for a, b in zip(known.state, state, strict=True)):
        known.state = state
        known.pictures.clear()
    kept = known.pictures.get(info.ref)
    if kept is not None and _is_same(kept[0], info):
        return kept[1]
    made = [make(annotation) for annotation in marks_by_picture(desk.store).get(info.ref, ())]
    found = OnPicture.of([mark for mark, _ in made])
    if all(is_known for _, is_known in made):
        known.pictures[info.ref] = info, found
    return found


def _is_same(one: PictureInfo, other: PictureInfo) -> bool:
    """Whether the same file is shown in the same place and scale, its values read alike."""
    if one is other:
        return True
    is_alike = (one.plane, one.spacing, one.aspect, one.quantity) == (
        other.plane,
        other.spacing,
        other.aspect,
        other.quantity,
    )
    return is_alike and one.instance is other.instance


def placed(found: OnPicture, placement: Placement) -> list[Mark]:
    """Return marks with their labels where they belong, or where they were moved to from there."""
    if not found.marks:
        return []
    homes = homes_of(found.points_px, found.starts, placement)
    return [_at(mark, home) for mark, home in zip(found.marks, homes, strict=True)]


def homes_of(points_px: NDArray[Any], starts: NDArray[Any], placement: Placement) -> list[Point]:
    """Return the places of labels: beside the points (n, 2) rightmost on the screen, off the picture's detail."""
    screen = placement.to_screen(points_px)
    across = np.nan_to_num(screen[:, 0], nan=-np.inf)
    owners = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(across))))
    hits = np.flatnonzero(across == np.maximum.reduceat(across, starts)[owners])
    first = hits[np.searchsorted(owners[hits], np.arange(len(starts)))]
    return [(x, y) for x, y in placement.to_picture(screen[first] + (LABEL_GAP_PX, 0.0)).tolist()]


def _at(mark: Mark, home: Point) -> Mark:
    label = mark.label
    if label.anchor is None:
        return replace(mark, label=replace(label, position=home))
    position = (home[0] + label.position[0], home[1] + label.position[1])
    return replace(mark, label=replace(label, position=position, anchor=home))
