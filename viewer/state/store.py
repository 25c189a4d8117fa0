"""The store: every change passes through it, listeners hear of it once, undo is the previous document."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from viewer.state.document import Document
from viewer.state.view import Catalog, ViewState

UNDO_DEPTH = 200


@dataclass(frozen=True, slots=True)
class State:
    """All of the program's state; subtrees that did not change stay identical (`is`)."""

    document: Document = field(default_factory=Document)
    view: ViewState = field(default_factory=ViewState)
    catalog: Catalog = field(default_factory=Catalog)


Listener = Callable[[State, State], None]
ViewCommand = Callable[[ViewState], ViewState]
Follow = Callable[[ViewState, Catalog, Catalog], ViewState]


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history: what was done, and the document before and after.

    `forward` and `back` are set where what is shown belongs to the change: they lead from any view to the next.
    """

    label: str
    before: Document
    after: Document
    forward: ViewCommand | None = None
    back: ViewCommand | None = None


class Store:
    """Hold the state. Belongs to one thread; not for use from jobs."""

    def __init__(self, state: State | None = None) -> None:
        self._state = state or State()
        self._listeners: list[Listener] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []
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

    def apply(self, label: str, command: Callable[[Document], Document]) -> None:
        """Change the document; one entry in the history."""
        before = self._state.document
        after = command(before)
        if after is before:
            return
        self._done = [*self._done[-UNDO_DEPTH + 1 :], Step(label, before, after)]
        self._undone = []
        self._set(replace(self._state, document=after))

    def show(self, command: Callable[[ViewState], ViewState]) -> None:
        """Change what is shown; not in the history."""
        after = command(self._state.view)
        if after != self._state.view:
            self._set(replace(self._state, view=after))

    def show_undoably(self, label: str, forward: ViewCommand, back: ViewCommand) -> None:
        """Change what is shown as an entry of the history; `back` takes only this change out of any later view."""
        after = forward(self._state.view)
        if after == self._state.view:
            return
        document = self._state.document
        self._done = [*self._done[-UNDO_DEPTH + 1 :], Step(label, document, document, forward, back)]
        self._undone = []
        self._set(replace(self._state, view=after))

    def publish(self, command: Callable[[Catalog], Catalog], follow: Follow | None = None) -> None:
        """Change the open studies; not in the history. `follow(view, before, after)` adapts the view with it."""
        before = self._state.catalog
        after = command(before)
        if after is before:
            return
        view = self._state.view if follow is None else follow(self._state.view, before, after)
        self._set(replace(self._state, catalog=after, view=view))

    def adopt(self, command: Callable[[Document], Document]) -> None:
        """Bring in what was saved earlier: as if it had been there before every step of the history."""
        self._done = [replace(s, before=command(s.before), after=command(s.after)) for s in self._done]
        self._undone = [replace(s, before=command(s.before), after=command(s.after)) for s in self._undone]
        after = command(self._state.document)
        if after is not self._state.document:
            self._set(replace(self._state, document=after))

    def undo(self) -> str:
        """Take the last change back and return its label, '' if there is none."""
        if not self._done:
            return ""
        step = self._done.pop()
        self._undone.append(step)
        view = step.back(self._state.view) if step.back is not None else self._state.view
        self._set(replace(self._state, document=step.before, view=view))
        return step.label

    def redo(self) -> str:
        """Do the last undone change again and return its label, '' if there is none."""
        if not self._undone:
            return ""
        step = self._undone.pop()
        self._done.append(step)
        view = step.forward(self._state.view) if step.forward is not None else self._state.view
        self._set(replace(self._state, document=step.after, view=view))
        return step.label

    def history(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the labels that undo and redo would act on, the next one last."""
        return tuple(s.label for s in self._done), tuple(s.label for s in self._undone)

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
