"""The presentation states of the open studies: which there are, which pictures they are for, and what they say."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.core.errors import Cancelled, ViewerError
from viewer.core.records import Instance, Location, Stack
from viewer.state.store import State, Store
from viewer.state.view import Catalog

if TYPE_CHECKING:
    from viewer.core.presentation_state import PresentationState
    from viewer.jobs.lanes import Job, Submit

PREFIX = "1.2.840.10008.5.1.4.1.1.11."
KEPT_STATES = 32
SLOT = "presentations"


@dataclass(frozen=True, slots=True)
class Listed:
    """A presentation state by name: `images` are the UIDs that it is for; `refusal` says why it cannot be applied."""

    uid: str
    title: str
    description: str = ""
    creator: str = ""
    created: str = ""
    kind: str = ""
    images: frozenset[str] = frozenset()
    refusal: str = ""


class Presentations:
    """Read the states of open studies in a lane; their names are kept, and what the last few say.

    Belongs to the thread of the store, but for `load`, which any thread may call.
    """

    def __init__(self, store: Store, lanes: Submit) -> None:
        self._store, self._lanes = store, lanes
        self._listed: dict[str, Listed] = {}
        self._places: dict[str, Location] = {}
        self._found: dict[str, tuple[Stack, int, tuple[Listed, ...]]] = {}
        self._kept: OrderedDict[str, PresentationState] = OrderedDict()
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        store.listen(self._changed)

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when states were found; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def of(self, stack: Stack) -> tuple[Listed, ...]:
        """Return the states for pictures of a stack, the oldest first; those that cannot be applied are last."""
        if not self._listed:
            return ()
        known = self._found.get(stack.key)
        if known is None or known[0] is not stack or known[1] != len(self._listed):
            known = self._found[stack.key] = (stack, len(self._listed), self._of(stack))
        return known[2]

    def _of(self, stack: Stack) -> tuple[Listed, ...]:
        uids = {item.instance.sop_instance_uid for item in stack.items}
        study = stack.series.study_uid
        found = []
        for instance in instances(self._store.catalog, study):
            listed = self._listed.get(instance.sop_instance_uid)
            if listed is not None and (listed.images & uids or (listed.refusal and not listed.images)):
                found.append(listed)
        return tuple(sorted(found, key=lambda one: (bool(one.refusal), one.created, one.title, one.uid)))

    def get(self, uid: str) -> PresentationState | None:
        """Return what a state says if it was read lately."""
        with self._lock:
            state = self._kept.get(uid)
            if state is not None:
                self._kept.move_to_end(uid)
        return state

    def load(self, uid: str) -> PresentationState:
        """Return what a state says, reading its file if need be: not for the GUI thread."""
        state = self.get(uid)
        if state is None:
            found = next((one for one in instances(self._store.catalog) if one.sop_instance_uid == uid), None)
            if found is None:
                raise ViewerError("The presentation state is not open any more")
            state = _read(found)
            with self._lock:
                self._kept[uid] = state
                while len(self._kept) > KEPT_STATES:
                    self._kept.popitem(last=False)
        return state

    def _changed(self, old: State, new: State) -> None:
        if old.catalog is new.catalog:
            return
        self._forget(new.catalog)
        wanted = [one for one in instances(new.catalog) if one.sop_instance_uid not in self._listed]
        if not wanted:
            return

        def work(job: Job) -> None:
            for instance in wanted:
                if job.is_cancelled():
                    raise Cancelled
                self._places[instance.sop_instance_uid] = instance.location
                self._listed[instance.sop_instance_uid] = _list(instance)

        def done(_: None, __: ViewerError | None) -> None:
            for listener in tuple(self._listeners):
                listener()

        from viewer.jobs.lanes import Priority

        self._lanes.submit(SLOT, Priority.NEIGHBOUR, work, done)

    def _forget(self, catalog: Catalog) -> None:
        """Drop the states of studies that were closed, and those whose file is another by now."""
        self._found.clear()
        if not self._listed:
            return
        there = {one.sop_instance_uid: one.location for one in instances(catalog)}
        for uid in [uid for uid in list(self._listed) if there.get(uid) != self._places[uid]]:
            del self._listed[uid]
            with self._lock:
                self._kept.pop(uid, None)


def _read(instance: Instance) -> PresentationState:
    from viewer.dicom.presentation_states import read

    return read(instance)


def _list(instance: Instance) -> Listed:
    uid = instance.sop_instance_uid
    try:
        state = _read(instance)
    except ViewerError as error:
        return Listed(uid, "Presentation state", refusal=error.detail or error.message)
    images = frozenset(reference.sop_instance_uid for reference in state.references)
    return Listed(uid, state.title, state.description, state.creator, state.created, state.kind, images)


def instances(catalog: Catalog, study_uid: str = "") -> Iterator[Instance]:
    """Yield the presentation states among the objects of open studies, of one study where it is named."""
    for study in catalog.studies.values():
        if study_uid in ("", study.study_uid):
            for stack in study.stacks:
                for instance in stack.objects:
                    if instance.sop_class_uid.startswith(PREFIX):
                        yield instance
