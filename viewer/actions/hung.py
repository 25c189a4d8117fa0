"""From what a protocol arranges to viewports, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.actions.blended import why_apart
from viewer.actions.following import gap_mm, is_parallel, middle_of, reach_mm
from viewer.actions.navigate import position_of
from viewer.actions.tabs import front_of
from viewer.core.look import Camera2D, Look
from viewer.core.records import Study
from viewer.hanging import breasts
from viewer.hanging.arranging import Arrangement, Cell
from viewer.hanging.facts import Candidate
from viewer.hanging.records import Show
from viewer.state.hanging import Hanging
from viewer.state.links import Anchor
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.actions.desk import Desk

Size = tuple[float, float]


def hung_view(desk: Desk, view: ViewState, arrangement: Arrangement, studies: Sequence[Study]) -> ViewState:
    """Return the view with an arrangement hung; `studies` are the current one and its priors."""
    area = _common_area(arrangement) if arrangement.protocol.is_same_scale else None
    view = view.with_tab(studies[0].study_uid, front_of(view, desk.store.catalog))
    slots = [_slot(desk, cell, area) for cell in arrangement.cells]
    slots = _in_the_middle(desk, slots)
    slots = _at_same_places(desk, arrangement, slots)
    active = next((n for n, slot in enumerate(slots) if slot.kind is not SlotKind.EMPTY), 0)
    view = view.with_slots(arrangement.rows, arrangement.columns, tuple(slots), active)
    view = tied_where_apart(desk, view, [(cell.place.like, n) for n, cell in enumerate(arrangement.cells)])
    if any(cell.place.like >= 0 for cell in arrangement.cells):
        view = replace(view, links=replace(view.links, window=True))
    hanging = Hanging(
        arrangement.protocol.id,
        tuple(study.study_uid for study in studies),
        tuple(slots),
        tuple(cell.reason for cell in arrangement.cells),
    )
    return replace(view, hanging=hanging, cursor_mm=None, cursor_space="")


def _slot(desk: Desk, cell: Cell, area: Size | None) -> Slot:
    candidate, place = cell.candidate, cell.place
    if candidate is None:
        return Slot()
    key, look = candidate.stack.key, _look(desk, cell, candidate.stack.key)
    if place.show is Show.VOLUME:
        return Slot(SlotKind.VOLUME, key, preset=place.volume_preset)
    if place.show is not Show.PICTURES:
        plane = Slot(SlotKind.PLANE, key, -1, look, plane=place.show.value)
        return _fused(desk, cell, replace(plane, slab_mm=place.slab_mm, slab_mode=place.slab_mode))
    slot = Slot(SlotKind.STACK, key, candidate.index, look, _camera(candidate, place.chest_wall, area))
    return _fused(desk, cell, slot)


def _fused(desk: Desk, cell: Cell, slot: Slot) -> Slot:
    """Return a slot with the series that its place lays over it, where the two lie in one space."""
    if cell.over is None or cell.candidate is None or why_apart(cell.candidate.stack, cell.over.stack) is not None:
        return slot
    blend = replace(slot.look.blend, window=desk.first_look(cell.over.stack.key).window, is_inverted=False)
    return replace(slot, overlay=cell.over.stack.key, look=replace(slot.look, blend=blend))


def _look(desk: Desk, cell: Cell, key: str) -> Look:
    from viewer.presets.windows import window_preset

    place, look = cell.place, desk.first_look(key)
    preset = window_preset(place.preset) if place.preset else None
    if preset is not None:
        look = replace(look, window=preset.window, is_inverted=preset.is_inverted)
    if place.lut:
        look = replace(look, lut=place.lut)
    return look if place.is_inverted is None else replace(look, is_inverted=place.is_inverted)


def _camera(candidate: Candidate, chest_wall: str, area: Size | None) -> Camera2D:
    """Return how a picture lies: turned by its own letters, at the side of its chest wall, at the common scale."""
    instance = candidate.instance
    camera = (breasts.turned(instance, chest_wall) if chest_wall else None) or Camera2D()
    camera = replace(camera, justify=chest_wall)
    spacing, pixel = instance.spacing, instance.pixel
    if area is None or spacing is None or pixel is None:
        return camera
    return breasts.at_scale(camera, (pixel.rows, pixel.columns), (spacing.row_mm, spacing.column_mm), area)


def _common_area(arrangement: Arrangement) -> Size | None:
    """Return the width and height in mm that hold each picture as it is turned, None where a size is not known."""
    sizes = []
    for cell in arrangement.cells:
        if cell.candidate is None or cell.place.show is not Show.PICTURES:
            continue
        instance = cell.candidate.instance
        if instance.spacing is None or instance.pixel is None:
            return None
        wide = instance.pixel.columns * instance.spacing.column_mm
        high = instance.pixel.rows * instance.spacing.row_mm
        camera = breasts.turned(instance, cell.place.chest_wall) if cell.place.chest_wall else None
        sizes.append((high, wide) if camera is not None and camera.rotation_deg % 180 else (wide, high))
    return (max(w for w, _ in sizes), max(h for _, h in sizes)) if sizes else None


def _in_the_middle(desk: Desk, slots: list[Slot]) -> list[Slot]:
    """Return slots that begin in the middle, where planes are among them: those show what lies there."""
    if all(slot.kind is not SlotKind.PLANE for slot in slots):
        return slots
    first: Slot | None = None
    for number, slot in enumerate(slots):
        source = desk.source_of(slot) if slot.kind is SlotKind.STACK else None
        if source is None or not source.stack.is_volume:
            continue
        slots[number] = replace(slot, index=source.count // 2) if first is None else level_with(desk, slot, first)
        first = first or slots[number]
    return slots


def _at_same_places(desk: Desk, arrangement: Arrangement, slots: list[Slot]) -> list[Slot]:
    """Return slots whose places are like others at the pictures that lie where those of the others do."""
    for number, cell in enumerate(arrangement.cells):
        like = cell.place.like
        if like >= 0 and slots[number].kind is SlotKind.STACK and slots[like].kind is SlotKind.STACK:
            _both_there(desk, slots, like, number)
    return slots


def level_with(desk: Desk, slot: Slot, model: Slot) -> Slot:
    """Return a slot at the picture that lies where another slot's does.

    Without a shared frame of reference the patient is taken to lie alike in both, as far as the pictures reach;
    beyond, a picture as far into its stack as the other one is taken.
    """
    source, other = desk.source_of(slot), desk.source_of(model)
    if source is None or other is None:
        return slot
    at = position_of(model, other)
    here, there = other.info(at), source.info(0)
    if here.plane is not None and there.plane is not None and is_parallel(here.plane, there.plane):
        index = source.nearest(middle_of(here))
        plane = source.info(index).plane
        away = abs(plane.distance_mm(middle_of(here))) if plane is not None else np.inf
        if here.space == there.space or away <= reach_mm(source, index):
            return replace(slot, index=index)
    share = at / max(1, other.count - 1)
    return replace(slot, index=round(share * (source.count - 1)))


def _both_there(desk: Desk, slots: list[Slot], one: int, other: int) -> None:
    """Put two stacks where both have pictures: in the middle of the shorter one."""
    sources = {number: desk.source_of(slots[number]) for number in (one, other)}
    lengths = {n: source.count * gap_mm(source) for n, source in sources.items() if source is not None}
    if len(lengths) < 2 or not all(lengths.values()):
        return
    short, long = sorted((one, other), key=lambda number: lengths[number])
    source = sources[short]
    assert source is not None
    slots[short] = replace(slots[short], index=source.count // 2)
    slots[long] = level_with(desk, slots[long], slots[short])


def tied_where_apart(desk: Desk, view: ViewState, pairs: Sequence[tuple[int, int]]) -> ViewState:
    """Return the view with series that share no frame of reference tied at the pictures that they show."""
    for one, other in pairs:
        slots = [view.slots[number] for number in (one, other)] if one >= 0 else []
        sources = [desk.source_of(slot) for slot in slots]
        found = [(slot, source) for slot, source in zip(slots, sources, strict=True) if source is not None]
        spaces = {source.info(max(0, slot.index)).space for slot, source in found}
        if len(found) < 2 or len(spaces) < 2 or any(source.count < 2 for _, source in found):
            continue
        anchors = [Anchor(slot.stack_key, slot.plane, position_of(slot, source)) for slot, source in found]
        view = replace(view, links=view.links.tied(anchors))
    return view
