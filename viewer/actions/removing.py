"""Taking studies out of the library's list: at once, undone like all else, for good once nothing can bring them back.

How often a study was removed is part of the document (`Document.removals`); the library follows it. Its rows, the
copies that belong to the library and the names in its journal are deleted when the program ends, when the removal has
left the history, or by the next start.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.state.store import UNDO_DEPTH, State, Store

if TYPE_CHECKING:
    from viewer.jobs.lanes import Job, Lanes
    from viewer.library.library import Library
    from viewer.state.settings import Settings


class Removing:
    """Follow the document: what it calls removed is hidden in the library, what it does not any more is shown again.

    `run` names this run of the program, so that others which share the library leave its removals alone.
    """

    def __init__(
        self,
        store: Store,
        lanes: Lanes,
        library: Library | None,
        settings: Settings,
        notify: Callable[[str], None],
        run: str,
    ) -> None:
        self._store, self._lanes, self._library = store, lanes, library
        self._settings, self._notify, self._run = settings, notify, run
        self._lock = threading.Lock()
        self._hidden: dict[str, bool] = {}
        self._recent: dict[str, list[str]] = {}
        self.forget: Callable[[list[str]], None] = lambda _: None
        """Called in a lane with what was deleted for good: sessions name its files."""
        store.listen(self._follow)

    def _follow(self, old: State, new: State) -> None:
        before, after = old.document.removals, new.document.removals
        if before is not after:
            for key in {**before, **after}:
                if before.get(key, 0) != after.get(key, 0):
                    self._bring(key, is_hidden=after.get(key, 0) > before.get(key, 0))
        if self._hidden and len(self._store.steps()) >= UNDO_DEPTH:
            self._forget_unreachable()

    def _bring(self, key: str, *, is_hidden: bool) -> None:
        self._hidden[key] = is_hidden

        def work(_: Job) -> None:
            # By what is wanted by then: jobs may end in another order than they were asked for.
            with self._lock:
                if self._hidden.get(key, False):
                    self._hide(key)
                else:
                    self._unhide(key)

        self._submit(key, work, "Removed from the list; undo brings it back" if is_hidden else "")

    def _hide(self, key: str) -> None:
        assert self._library is not None
        known = self._settings.recent
        places = list(self._library.stamps(key))
        self._library.hide(key, self._run)
        # Recent inputs that hold it are forgotten too: their paths may carry identity.
        self._settings.forget(places)
        self._recent[key] = [path for path in known if path not in self._settings.recent]

    def _unhide(self, key: str) -> None:
        assert self._library is not None
        self._library.unhide(key)
        lost = self._recent.pop(key, [])
        if lost:
            self._settings.remember(lost)

    def _forget_unreachable(self) -> None:
        """Delete for good what no entry of the history can bring back any more."""
        changed = [(s.before.removals, s.after.removals) for s in self._store.steps()]
        for key in [key for key, is_hidden in self._hidden.items() if is_hidden]:
            if any(before.get(key, 0) != after.get(key, 0) for before, after in changed):
                continue
            del self._hidden[key]
            self._recent.pop(key, None)

            def work(_: Job, key: str = key) -> None:
                assert self._library is not None
                with self._lock:
                    if self._library.is_hidden(key):
                        self._library.remove(key)
                        self.forget([key])

            self._submit(key, work, "")

    def _submit(self, key: str, work: Callable[[Job], None], told: str) -> None:
        from viewer.jobs.lanes import Priority

        if self._library is None:
            return

        def done(_: None, error: ViewerError | None) -> None:
            if error is not None or told:
                self._notify(error.sentence() if error is not None else told)
            self._store.publish(replace)  # a new catalog, so that the list is read anew

        self._lanes.submit(f"library.remove:{key}", Priority.COMPUTE, work, done)
