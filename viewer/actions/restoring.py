"""Opening again what was open when the program ended, above all when it did not end as it should."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.actions.action import Action
from viewer.actions.tabs import front_of
from viewer.core.errors import ViewerError
from viewer.core.records import Skipped
from viewer.state.sessions import LAST, Session, Sessions, shown_of
from viewer.state.tabs import Tabs
from viewer.state.view import Catalog, Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.holds import Hold
    from viewer.jobs.lanes import Job

SLOT = "session"
GONE = "The files of this series are not there any more"


class Restoring:
    """Know which session can be restored, and restore it. Without `begin` there is none."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sessions: Sessions | None = None
        self._flush: Callable[[], None] = lambda: None
        self._listeners: list[Callable[[], None]] = []
        self.offered: Session | None = None
        self.is_asked_for = False

    def begin(self, sessions: Sessions, flush: Callable[[], None]) -> None:
        """Look in a lane what earlier runs left; `flush` writes this run's own session."""
        self._sessions, self._flush = sessions, flush
        self._desk.removing.forget = sessions.forget
        self.look()

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when something else is offered; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @property
    def is_after_crash(self) -> bool:
        """Whether what is offered was left by a program that did not end as it should."""
        return self.offered is not None and not self.offered.is_clean and not self.is_asked_for

    def look(self) -> None:
        """Look again what can be restored."""
        from viewer.jobs.lanes import Priority

        sessions = self._sessions
        if sessions is None:
            return

        def done(found: Session | None, error: ViewerError | None) -> None:
            self._offer(found if error is None else None)

        self._desk.lanes.submit(f"{SLOT}.look", Priority.NEIGHBOUR, lambda _: sessions.left(), done)

    def put_off(self) -> None:
        """Offer a crashed session no more by itself; it stays the last one."""
        from viewer.jobs.lanes import Priority

        sessions, session = self._sessions, self.offered
        if sessions is None or session is None:
            raise ViewerError("There is no earlier session")

        def done(_: None, error: ViewerError | None) -> None:  # noqa: ARG001 - what stays is offered again
            self.look()

        self._desk.lanes.submit(SLOT, Priority.NEIGHBOUR, lambda _: sessions.set_aside(session.name), done)

    def forget(self) -> None:
        """Delete what earlier runs left: paths may carry identity."""
        from viewer.jobs.lanes import Priority

        sessions = self._sessions
        if sessions is not None:
            self._desk.lanes.submit(SLOT, Priority.NEIGHBOUR, lambda _: sessions.forget(), lambda *_: self.look())

    def restore(self) -> None:
        """Open the studies of the session that is offered, and show them as they were."""
        from viewer.jobs.lanes import Priority

        sessions, session = self._sessions, self.offered
        if sessions is None or session is None:
            raise ViewerError("There is no earlier session", "nothing was open when the program ended")
        self.is_asked_for = True
        self._tell()

        def work(_: Job) -> tuple[Hold | None, list[str], list[Skipped]]:
            hold = sessions.claim(session.name)
            if hold is None:
                raise ViewerError("This session is being restored in another window")
            return hold, *_looked_at(session)

        def done(found: tuple[Hold | None, list[str], list[Skipped]] | None, error: ViewerError | None) -> None:
            self.is_asked_for = False
            if found is None:
                self._desk.fail(error or ViewerError("The session cannot be restored"))
                self.look()
                return
            hold, there, gone = found
            then = lambda: self._show(session, hold)  # noqa: E731 - what follows the last file
            self._desk.opener.open(there, is_shown=False, missing=gone, then=then)

        self._desk.lanes.submit(SLOT, Priority.VISIBLE, work, done)

    def _show(self, session: Session, hold: Hold | None) -> None:
        from viewer.jobs.lanes import Priority

        store, sessions = self._desk.store, self._sessions

        def show(view: ViewState) -> ViewState:
            return with_others(mended(shown_of(view, session), session, store.catalog), view, store.catalog)

        store.show(show)

        def work(_: Job) -> None:
            assert sessions is not None
            self._flush()
            if session.name != LAST:
                sessions.drop(session.name, hold)
            elif hold is not None:
                hold.release()

        self._offer(None)
        self._desk.lanes.submit(SLOT, Priority.NEIGHBOUR, work, lambda *_: self.look())

    def _offer(self, session: Session | None) -> None:
        self.offered = session
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _looked_at(session: Session) -> tuple[list[str], list[Skipped]]:
    """Return the files that are there, and what is to be told of the others, and of those that have changed."""
    there, told = [], []
    for study in session.studies:
        for path, (changed_ns, size) in study.files.items():
            try:
                status = os.stat(path)  # noqa: PTH116 - a Path for each of many files costs more than the call
            except OSError:
                told.append(Skipped(path, "not there any more"))
                continue
            there.append(path)
            if changed_ns and (status.st_mtime_ns, status.st_size) != (changed_ns, size):
                told.append(Skipped(path, "has changed since it was last shown", is_failure=False))
    return there, told


def mended(view: ViewState, session: Session, catalog: Catalog) -> ViewState:
    """Return a restored view without what is not there any more; viewports say so, and keep to their pictures."""
    held = [slot.stack_key for slot in view.slots if slot.kind is not SlotKind.EMPTY]
    gone = [key for key in held if not catalog.find(key)]
    pictures = (*session.pictures, *("" for _ in view.slots))
    slots = tuple(_mended(slot, picture, catalog) for slot, picture in zip(view.slots, pictures, strict=False))
    reasons = tuple(
        GONE if old.stack_key in gone and new.kind is SlotKind.EMPTY else view.hanging.reason(number)
        for number, (old, new) in enumerate(zip(view.slots, slots, strict=True))
    )
    parked = {
        uid: replace(tab, slots=tuple(_mended(slot, "", catalog) for slot in tab.slots))
        for uid, tab in view.tabs.parked.items()
        if uid in catalog.studies
    }
    return replace(
        view,
        slots=slots,
        hanging=replace(view.hanging, reasons=reasons) if gone else view.hanging,
        left=MappingProxyType({key: slot for key, slot in view.left.items() if catalog.find(key)}),
        tabs=Tabs(view.tabs.front if view.tabs.front in catalog.studies else "", MappingProxyType(parked)),
        selected="",
    )


def with_others(restored: ViewState, now: ViewState, catalog: Catalog) -> ViewState:
    """Return a restored view with the studies that were looked at before it in their tabs, as they were left."""
    front = front_of(restored, catalog)
    waiting = now.with_tab(front, front_of(now, catalog)).tabs.parked
    own = {front, *restored.tabs.parked}
    others = {uid: tab for uid, tab in waiting.items() if uid in catalog.studies and uid not in own}
    tabs = replace(restored.tabs, parked=MappingProxyType({**others, **restored.tabs.parked}))
    return replace(restored, tabs=tabs) if others else restored


def _mended(slot: Slot, picture: str, catalog: Catalog) -> Slot:
    stack = catalog.stack(slot.stack_key)
    if slot.kind is SlotKind.EMPTY or stack is None or not stack.items:
        return Slot()
    slot = replace(slot, is_playing=False)
    if slot.kind is not SlotKind.STACK:
        return slot
    index = max(0, min(slot.index, len(stack.items) - 1))
    if picture and stack.items[index].ref.sop_instance_uid != picture:
        # A file of the stack is gone, or a new one came: the picture has another number.
        index = next((i for i, item in enumerate(stack.items) if item.ref.sop_instance_uid == picture), index)
    return replace(slot, index=index)


ACTIONS = (
    Action(
        "app.restore",
        "Restore the last session",
        lambda desk: desk.restoring.restore(),
        "Open what was open when the program ended, and show it as it was: layout, pictures, windows.",
        menu="File",
        icon="undo",
    ),
    Action(
        "app.put_off_restoring",
        "Do not restore now",
        lambda desk: desk.restoring.put_off(),
        "Start anew after the program ended unexpectedly; the session stays in File > Restore the last session.",
    ),
)
