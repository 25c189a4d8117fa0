"""Scrolling together: which pictures the other viewports show when one of them is scrolled.

Pictures of one frame of reference follow by position where their planes are parallel. Those that were tied by hand keep
the offset that they had then: in mm where both have gaps in mm, else by counting pictures. What follows may be followed
in turn, always from the exact place asked for and not from the slice that happened to be nearest to it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from viewer.actions.places import places_of
from viewer.actions.plane_sources import PlaneSource
from viewer.actions.presented import lower, moved
from viewer.actions.sources import PictureInfo, PictureSource
from viewer.core.geometry import Plane, Vec3
from viewer.state.links import Anchor, Tie
from viewer.state.view import Slot, SlotKind, ViewState

SourceOf = Callable[[Slot], PictureSource | None]
PARALLEL = 0.999
ALIKE = 0.5
"""Pictures whose normals are closer than 60 degrees can be tied by hand."""
LEAST_REACH_MM = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """The exact place that is followed: a point, the plane through it, and the space in which they are."""

    point_mm: Vec3
    plane: Plane
    space: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What a follower is asked for: the picture `index`, and the place in mm where that is known.

    `is_outside` tells that it has no such picture; the one at `index` is then its nearest, `away_mm` from the place.
    """

    index: int
    place: Place | None
    is_outside: bool = False
    away_mm: float = 0.0


def is_parallel(a: Plane, b: Plane) -> bool:
    """Whether two planes look along the same line."""
    return abs(float(np.dot(a.normal, b.normal))) > PARALLEL


def middle_of(info: PictureInfo) -> Vec3:
    """Return the middle of a picture that has a plane, in LPS mm."""
    assert info.plane is not None
    if info.spacing is None:
        return info.plane.position_mm
    x, y, z = info.plane.to_lps([[(info.shape[1] - 1) / 2, (info.shape[0] - 1) / 2]], info.spacing)[0]
    return (float(x), float(y), float(z))


def gap_mm(source: PictureSource) -> float:
    """Return the usual distance between pictures that follow each other, 0 where there is none."""
    source = lower(source)
    return source.planes.step_mm if isinstance(source, PlaneSource) else places_of(source.stack).gap_mm


def reach_mm(source: PictureSource, index: int) -> float:
    """Return how far from its plane a picture still stands for what lies there: half its gap, or half its thickness."""
    info = source.info(index)
    half = max(gap_mm(source), 0.0 if info.is_reformatted else _thickness_mm(info)) / 2
    return max(half * 1.001, LEAST_REACH_MM)


def _thickness_mm(info: PictureInfo) -> float:
    try:
        thickness = float(info.instance.header.get("SliceThickness", "") or 0)
    except ValueError:
        return 0.0
    return thickness if 0 < thickness < np.inf else 0.0


def led(slot: Slot, source: PictureSource, point_mm: Vec3) -> Wish:
    """Return the picture of a slot that is nearest to a point, and whether it is too far to stand for it."""
    index = source.nearest(point_mm, slot.index)
    plane = source.info(index).plane
    away = abs(plane.distance_mm(point_mm)) if plane is not None else 0.0
    is_outside = away > reach_mm(source, index)
    return Wish(index, None, is_outside, round(away, 2) if is_outside else 0.0)


def at(slot: Slot, source: PictureSource, wish: Wish) -> Slot:
    """Return a slot that shows what it was asked for."""
    if wish.index != slot.index:
        slot = moved(slot, source, wish.index)
    if (slot.is_outside, slot.away_mm) == (wish.is_outside, wish.away_mm):
        return slot
    return replace(slot, is_outside=wish.is_outside, away_mm=wish.away_mm)


def inside(slot: Slot) -> Slot:
    """Return a slot that nobody leads."""
    return replace(slot, is_outside=False, away_mm=0.0) if slot.is_outside else slot


def follow(view: ViewState, leader: int, source_of: SourceOf) -> ViewState:
    """Take along, step by step, all slots that are linked to one that was scrolled."""
    source = source_of(view.slots[leader])
    if source is None:
        return view
    index = view.slots[leader].index
    reached = {leader: Wish(index, _place(source.info(index)))}
    waiting = [leader]
    while waiting:
        number = waiting.pop(0)
        for other, slot in enumerate(view.slots):
            if other in reached or slot.kind not in (SlotKind.STACK, SlotKind.PLANE) or slot.index < 0:
                continue
            mine = source_of(slot)
            wish = _wish(view, number, reached[number], slot, mine, source_of) if mine is not None else None
            if mine is not None and wish is not None:
                reached[other] = wish
                waiting.append(other)
                view = view.with_slot(other, at(slot, mine, wish))
    return view


def _place(info: PictureInfo) -> Place | None:
    return Place(middle_of(info), info.plane, info.space) if info.plane is not None else None


def _wish(
    view: ViewState, number: int, lead: Wish, slot: Slot, source: PictureSource, source_of: SourceOf
) -> Wish | None:
    """Return what a slot is asked for by another one, None where they are not linked."""
    other = view.slots[number]
    info = source.info(min(slot.index, source.count - 1))
    place = lead.place
    is_near = (
        place is not None
        and info.plane is not None
        and info.space == place.space
        and is_parallel(place.plane, info.plane)
    )
    tie = view.links.tie_of(other.stack_key, other.plane)
    mine = tie.anchor_of(slot.stack_key, slot.plane) if tie is not None else None
    if tie is not None and mine is not None and _is_alike(place, info.plane):
        lead_source = source_of(other)
        assert lead_source is not None
        if not (is_near and _is_one_place(tie, other, lead_source, mine, source)):
            return _tied(tie, other, lead_source, lead, mine, source)
    if not is_near:
        return None
    assert place is not None
    return replace(led(slot, source, place.point_mm), place=place)


def _is_alike(place: Place | None, plane: Plane | None) -> bool:
    """Whether pictures run along one way, or do not say along which: axial ones are not tied to coronal ones."""
    return place is None or plane is None or abs(float(np.dot(place.plane.normal, plane.normal))) > ALIKE


def _is_one_place(tie: Tie, other: Slot, lead_source: PictureSource, mine: Anchor, source: PictureSource) -> bool:
    """Whether rows of one space were tied where they lay beside each other: then position says it more exactly."""
    theirs = tie.anchor_of(other.stack_key, other.plane)
    assert theirs is not None
    here, there = source.info(mine.index), lead_source.info(theirs.index)
    if here.plane is None or there.plane is None:
        return False
    reach = max(reach_mm(source, mine.index), reach_mm(lead_source, theirs.index))
    return abs(here.plane.distance_mm(middle_of(there))) <= reach


def _tied(tie: Tie, other: Slot, lead_source: PictureSource, lead: Wish, mine: Anchor, source: PictureSource) -> Wish:
    """Return what a tied slot is asked for: as far from its anchor as the other has gone from its own."""
    theirs = tie.anchor_of(other.stack_key, other.plane)
    assert theirs is not None
    anchor, there = source.info(mine.index), lead_source.info(theirs.index)
    has_gaps = gap_mm(source) > 0 and gap_mm(lead_source) > 0
    if lead.place is None or anchor.plane is None or there.plane is None or not has_gaps:
        return _counted(mine.index + lead.index - theirs.index, source)
    gone = there.plane.distance_mm(lead.place.point_mm)
    along = float(np.dot(there.plane.normal, anchor.plane.normal))
    step = np.asarray(anchor.plane.normal) * gone * (-1 if along < 0 else 1)
    x, y, z = np.asarray(middle_of(anchor)) + step
    point = (float(x), float(y), float(z))
    start = Slot(SlotKind.STACK, mine.stack_key, mine.index)
    return replace(led(start, source, point), place=Place(point, anchor.plane, anchor.space))


def _counted(index: int, source: PictureSource) -> Wish:
    kept = max(0, min(index, source.count - 1))
    return Wish(kept, _place(source.info(kept)), is_outside=kept != index)
