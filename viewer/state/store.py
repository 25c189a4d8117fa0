"""The store: every change passes through it, listeners hear of it once, undo is the previous document."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from viewer.state.document import Document
from viewer.state.view import Catalog, ViewState
from viewer.state.view_change import ViewChange, brought, difference, put

UNDO_DEPTH = 200


@dataclass(frozen=True, slots=True)
class State:
    """All of the program's state; subtrees that did not change stay identical (`is`)."""

    document: Document = field(default_factory=Document)
    view: ViewState = field(default_factory=ViewState)
    catalog: Catalog = field(default_factory=Catalog)


Listener = Callable[[State, State], None]
DocumentCommand = Callable[[Document], Document]
ViewCommand = Callable[[ViewState], ViewState]
Follow = Callable[[ViewState, Catalog, Catalog], ViewState]


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history: what was done and when, and the document before and after.

    `change` is what taking the step puts into the view: backwards for one that is done, forwards for one undone.
    """

    label: str
    when: float
    before: Document
    after: Document
    change: ViewChange = field(default_factory=ViewChange)


class Store:
    """Hold the state. Belongs to one thread; not for use from jobs. `clock` tells the time of entries."""

    def __init__(self, state: State | None = None, clock: Callable[[], float] = time.time) -> None:
        self._state = state or State()
        self._clock = clock
        self._listeners: list[Listener] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._set_aside: list[Step] = []
        self._group = ""
        self._pending: deque[tuple[State, State]] = deque()
        self._is_telling = False

    @property
    def state(self) -> State:
        """The state now."""
        return self._state

    @property
    def document(self) -> Document:
        """What the user made."""
        return self._state.document

    @property
    def view(self) -> ViewState:
        """What is shown where."""
        return self._state.view

    @property
    def catalog(self) -> Catalog:
        """The open studies."""
        return self._state.catalog

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(old, new)` after each change; return what ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def apply(self, label: str, command: DocumentCommand, *, group: str = "") -> None:
        """Change the document; one entry in the history, with those before it of the same group."""
        self._enter(label, command(self._state.document), self._state.view, group)

    def alter(self, label: str, command: ViewCommand, *, group: str = "") -> None:
        """Change what is shown as an entry of the history; those of one group that follow each other are one.

        Undo takes back only the parts of the view that this change altered, whatever was shown since.
        """
        self._enter(label, self._state.document, command(self._state.view), group)

    def show(self, command: ViewCommand) -> None:
        """Change what is shown; not in the history."""
        after = command(self._state.view)
        if after != self._state.view:
            self._set(replace(self._state, view=after))

    @property
    def is_growing(self) -> bool:
        """Whether the last entry may grow by the next change of its group."""
        return bool(self._group)

    def end_group(self) -> None:
        """End the entry that is still growing: the next of its group is another."""
        self._group, self._set_aside = "", []

    def revoke(self, group: str) -> bool:
        """Take the growing entry of a group away as if it had never been; return whether there was one."""
        if not group or group != self._group:
            return False
        step = self._done.pop()
        self._undone = self._set_aside
        self.end_group()
        self._set(replace(self._state, document=step.before, view=put(step.change, self._state.view)))
        return True

    def publish(self, command: Callable[[Catalog], Catalog], follow: Follow | None = None) -> None:
        """Change the open studies; not in the history. `follow(view, before, after)` adapts the view with it."""
        before = self._state.catalog
        after = command(before)
        if after is before:
            return
        view = self._state.view if follow is None else follow(self._state.view, before, after)
        self._set(replace(self._state, catalog=after, view=view))

    def adopt(self, command: DocumentCommand) -> None:
        """Bring in what was saved earlier: as if it had been there before every step of the history."""
        for steps in (self._done, self._undone, self._set_aside):
            steps[:] = [replace(s, before=command(s.before), after=command(s.after)) for s in steps]
        after = command(self._state.document)
        if after is not self._state.document:
            self._set(replace(self._state, document=after))

    def undo(self) -> str:
        """Take the last change back and return its label, '' if there is none."""
        label = self._done[-1].label if self._done else ""
        self.travel(len(self._done) - 1)
        return label

    def redo(self) -> str:
        """Do the last undone change again and return its label, '' if there is none."""
        label = self._undone[-1].label if self._undone else ""
        self.travel(len(self._done) + 1)
        return label

    def travel(self, count: int) -> None:
        """Undo or redo until that many entries are done."""
        self.end_group()
        count = min(max(count, 0), len(self._done) + len(self._undone))
        document, view = self._state.document, self._state.view
        while len(self._done) > count:
            step = self._done.pop()
            document, view, change = step.before, *_taken(step, view)
            self._undone.append(replace(step, change=change))
        while len(self._done) < count:
            step = self._undone.pop()
            document, view, change = step.after, *_taken(step, view)
            self._done.append(replace(step, change=change))
        if document is not self._state.document or view is not self._state.view:
            self._set(replace(self._state, document=document, view=view))

    def history(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the labels that undo and redo would act on, the next one last."""
        return tuple(s.label for s in self._done), tuple(s.label for s in self._undone)

    def steps(self) -> tuple[Step, ...]:
        """Return all entries in their order, those that were undone last; `history` tells how many are done."""
        return (*self._done, *reversed(self._undone))

    def _enter(self, label: str, document: Document, view: ViewState, group: str) -> None:
        """Enter a change, or let the entry of its group grow; one that comes to nothing leaves no entry."""
        now = self._state
        if document is now.document and view == now.view:
            return
        is_growing = bool(group) and group == self._group
        before, earlier = now.document, now.view
        if is_growing:
            step = self._done.pop()
            before, earlier = step.before, put(step.change, now.view)
        else:
            self.end_group()
            self._set_aside, self._undone, self._group = self._undone, [], group
        change = difference(view, earlier)
        if change.parts or before is not document:
            self._done = [*self._done[-UNDO_DEPTH + 1 :], Step(label, self._clock(), before, document, change)]
        else:
            self._undone = self._set_aside
            self.end_group()
        self._set(replace(now, document=document, view=view))

    def _set(self, state: State) -> None:
        # A listener may change the state again: the tellings queue up, so that each listener sees them in order.
        self._pending.append((self._state, state))
        self._state = state
        if self._is_telling:
            return
        self._is_telling = True
        failures: list[Exception] = []
        while self._pending:
            before, after = self._pending.popleft()
            for listener in tuple(self._listeners):
                try:
                    listener(before, after)
                except Exception as error:  # noqa: BLE001 - the others must hear of the change all the same
                    failures.append(error)
        self._is_telling = False
        if failures:
            raise failures[0]


def _taken(step: Step, view: ViewState) -> tuple[ViewState, ViewChange]:
    """Return the view with a step's change, and the change that leads back from there."""
    view = brought(step.change, view)
    after = put(step.change, view)
    return after, difference(after, view)
