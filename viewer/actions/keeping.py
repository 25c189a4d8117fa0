"""What viewports show while the stacks of their series change below them."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from viewer.core.records import Stack, Study
from viewer.state.links import Anchor, Links, Tie
from viewer.state.store import Follow
from viewer.state.view import Catalog, Slot, SlotKind, ViewState


def keep_pictures(view: ViewState, before: Catalog, after: Catalog) -> ViewState:
    """Keep each slot on the picture that it shows while its stack grows, is sorted anew, split or merged.

    Planes and 3D of a stack that is no more, as its series was merged, give way to acquired pictures.
    """
    slots = tuple(_kept(slot, before, after) for slot in view.slots)
    left = {slot.stack_key: slot for slot in (_kept(slot, before, after) for slot in view.left.values())}
    parked = {
        uid: replace(
            arranged,
            slots=tuple(_kept(slot, before, after) for slot in arranged.slots),
            links=_kept_links(arranged.links, before, after),
        )
        for uid, arranged in view.tabs.parked.items()
    }
    tabs = replace(view.tabs, parked=MappingProxyType(parked)) if parked else view.tabs
    links = _kept_links(view.links, before, after)
    return replace(view, slots=slots, left=MappingProxyType(left), links=links, tabs=tabs)


def _kept_links(links: Links, before: Catalog, after: Catalog) -> Links:
    """Keep ties at the pictures at which they were made; what is closed is tied no longer."""
    ties = []
    for tie in links.ties:
        slots = [_kept(_slot_of(anchor), before, after) for anchor in tie.anchors]
        anchors = [Anchor(slot.stack_key, slot.plane, slot.index) for slot in slots if after.find(slot.stack_key)]
        ties += [Tie(tuple(anchors))] if len(anchors) > 1 else []
    return links if tuple(ties) == links.ties else replace(links, ties=tuple(ties))


def _slot_of(anchor: Anchor) -> Slot:
    kind = SlotKind.PLANE if anchor.plane else SlotKind.STACK
    return Slot(kind, anchor.stack_key, anchor.index, plane=anchor.plane)


def _kept(slot: Slot, before: Catalog, after: Catalog) -> Slot:
    old, new = before.find(slot.stack_key), after.find(slot.stack_key)
    if old is None or not old[1].items or (new is not None and (slot.kind is not SlotKind.STACK or old[1] is new[1])):
        return slot
    study = after.studies.get(old[0].study_uid)
    if study is None:
        return slot
    stacks = _of_series(study, old[1], new[1] if new is not None else None)
    ref = old[1].items[min(max(slot.index, 0), len(old[1].items) - 1)].ref
    if slot.kind is not SlotKind.STACK:
        ref = old[1].items[len(old[1].items) // 2].ref
        slot = Slot(SlotKind.STACK, slot.stack_key, look=slot.look)
    for stack in stacks:
        position = next((i for i, item in enumerate(stack.items) if item.ref == ref), None)
        if position is not None:
            return replace(slot, stack_key=stack.key, index=position)
    return slot


def _of_series(study: Study, old: Stack, first: Stack | None) -> list[Stack]:
    """Return the stacks of a series, the one that is most likely to hold the picture first."""
    series_uid = old.series.series_uid
    return [
        *(() if first is None else (first,)),
        *(stack for stack in study.stacks if stack.series.series_uid == series_uid),
    ]


class Displaced:
    """Planes and 3D that gave way when a series was merged: they come back when it is split again."""

    def __init__(self) -> None:
        self._slots: dict[str, tuple[tuple[int, Slot], ...]] = {}

    def follow(self, merged: frozenset[str], changed: frozenset[str]) -> Follow:
        """Return what adapts a view to series of which some were merged, and the others split."""

        def follow(view: ViewState, before: Catalog, after: Catalog) -> ViewState:
            kept = keep_pictures(view, before, after)
            for uid in changed:
                if uid in merged:
                    pairs = enumerate(zip(view.slots, kept.slots, strict=True))
                    self._slots[uid] = tuple(
                        (number, old)
                        for number, (old, new) in pairs
                        if old.kind is not new.kind and _is_of(new, uid, after)
                    )
                else:
                    for number, slot in self._slots.pop(uid, ()):
                        is_there = number < len(kept.slots) and _is_of(kept.slots[number], uid, after)
                        if is_there and kept.slots[number].kind is SlotKind.STACK and after.find(slot.stack_key):
                            kept = kept.with_slot(number, slot)
            return kept

        return follow


def _is_of(slot: Slot, series_uid: str, catalog: Catalog) -> bool:
    stack = catalog.stack(slot.stack_key)
    return stack is not None and stack.series.series_uid == series_uid
