"""Closing studies, and opening them again where that is undone: which are closed is part of the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.actions.tabs import front_of, in_front, tabs_of
from viewer.core.look import Look
from viewer.core.records import Instance
from viewer.state.document import Document
from viewer.state.store import State, Store
from viewer.state.tabs import Arrangement
from viewer.state.view import Catalog, Slot, ViewState

if TYPE_CHECKING:
    from viewer.actions.opening import Opener

KEPT = 20
"""Of so many closed studies it is known where their files lie."""


class Closing:
    """Follow the document: studies that it calls closed leave, those that it does not any more are read again."""

    def __init__(
        self,
        store: Store,
        opener: Opener,
        first_look: Callable[[str], Look],
        forget_pictures: Callable[[Sequence[Instance]], None],
        notify: Callable[[str], None],
    ) -> None:
        self._store, self._opener, self._notify = store, opener, notify
        self._first_look, self._forget_pictures = first_look, forget_pictures
        self._paths: dict[str, list[str]] = {}
        store.listen(self._follow)

    def _follow(self, old: State, new: State) -> None:
        before, after = old.document.closed_studies, new.document.closed_studies
        if before is not after:
            for uid in after - before:
                self._close(uid)
            for uid in before - after:
                self._open(uid)
        if after and old.catalog is not new.catalog:
            # What was opened by hand is not closed any more.
            for uid in after & (new.catalog.studies.keys() - old.catalog.studies.keys()):
                self._store.adopt(partial(Document.with_study, study_uid=uid, is_closed=False))

    def _close(self, uid: str) -> None:
        study = self._store.catalog.studies.get(uid)
        if study is None:
            return
        paths = dict.fromkeys(entry.instance.location.path for entry in self._opener.entries(uid))
        self._paths[uid] = list(paths)
        for oldest in list(self._paths)[:-KEPT]:
            del self._paths[oldest]
        self._opener.forget(uid)
        self._forget_pictures([item.instance for stack in study.stacks for item in stack.items])
        self._store.publish(lambda catalog: catalog.without(uid), self._emptied)

    def _open(self, uid: str) -> None:
        paths = self._paths.pop(uid, [])
        if uid in self._store.catalog.studies:
            return
        if not paths:
            self._notify("It is not known any more where the files of that study lie: open it from the library")
            return
        # While the study is read anew, its stacks are shorter than the places in them that were shown.
        view = self._store.view
        front = Arrangement(slots=view.slots) if view.tabs.front == uid else Arrangement()
        arranged = view.tabs.parked.get(uid, front)

        def there() -> None:
            if uid in self._store.catalog.studies:
                self._store.show(lambda view: self._returned(view, uid, arranged))

        self._opener.open(paths, is_shown=False, then=there)

    def _returned(self, view: ViewState, uid: str, arranged: Arrangement) -> ViewState:
        """Return the view with a study in front that came back, as it was.

        Where it is in front already, as more was undone meanwhile, only the places are put back at which it was.
        """
        if view.tabs.front == uid:
            return replace(view, slots=tuple(_placed(slot, n, arranged.slots) for n, slot in enumerate(view.slots)))
        tabs = replace(view.tabs, parked=MappingProxyType({**view.tabs.parked, uid: arranged}))
        return in_front(replace(view, tabs=tabs), self._store.catalog, uid, self._first_look)

    def _emptied(self, view: ViewState, before: Catalog, after: Catalog) -> ViewState:
        """Return the view without what was closed; its tab waits as it is, should it come back."""
        gone = before.studies.keys() - after.studies.keys()
        front = front_of(view, before)
        if front in gone:
            following = _neighbour(before, after, front)
            rows, columns = view.rows, view.columns
            view = view.with_tab(following, front)
            view = in_front(view, after, following, self._first_look) if following else view.with_layout(rows, columns)
        keys = {stack.key for uid in gone for stack in before.studies[uid].stacks}

        def kept(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
            return tuple(Slot() if slot.stack_key in keys else _uncovered(slot, keys) for slot in slots)

        parked = {
            uid: arranged
            if uid in gone
            else replace(arranged, slots=kept(arranged.slots), links=arranged.links.without(keys))
            for uid, arranged in view.tabs.parked.items()
        }
        left = {key: _uncovered(slot, keys) for key, slot in view.left.items() if key not in keys}
        tabs = replace(view.tabs, parked=MappingProxyType(parked))
        links = view.links.without(keys)
        return replace(view, slots=kept(view.slots), left=MappingProxyType(left), links=links, tabs=tabs)


def _uncovered(slot: Slot, keys: set[str]) -> Slot:
    """Return a slot without a second series over it, where that is one of these."""
    return replace(slot, overlay="") if slot.overlay in keys else slot


def _placed(slot: Slot, number: int, before: tuple[Slot, ...]) -> Slot:
    """Return a slot at the picture at which it was, in its own viewport or in another."""
    own = (slot.kind, slot.stack_key, slot.plane)
    alike = [one for one in (*before[number : number + 1], *before) if (one.kind, one.stack_key, one.plane) == own]
    return replace(slot, index=alike[0].index) if alike else slot


def _neighbour(before: Catalog, after: Catalog, uid: str) -> str:
    """Return the open study that comes to the front when another is closed: the next one, else the one before."""
    order = [study.study_uid for study in tabs_of(before)]
    at = order.index(uid) if uid in order else 0
    left = [other for other in (*order[at:], *order[:at][::-1]) if other in after.studies]
    return left[0] if left else ""
