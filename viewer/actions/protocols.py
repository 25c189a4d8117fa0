"""The hanging protocols in force: those of the file, and what was changed since, which undo takes back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.folding import folded
from viewer.core.records import Study
from viewer.hanging import stored
from viewer.hanging.matching import Verdict, match
from viewer.hanging.priors import priors_of
from viewer.hanging.records import Protocol
from viewer.state.protocol_file import ProtocolFile

if TYPE_CHECKING:
    from viewer.jobs.lanes import Lanes
    from viewer.state.store import State, Store

Command = Callable[[tuple[Protocol, ...]], tuple[Protocol, ...]]


class Protocols:
    """Give the protocols, and keep what becomes of them."""

    def __init__(
        self,
        store: Store,
        lanes: Lanes,
        path: Path,
        fail: Callable[[ViewerError], None],
        notify: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._store, self._lanes, self._fail, self._notify = store, lanes, fail, notify
        self.file = ProtocolFile(path)
        self._lock = threading.Lock()
        self._unwritten: tuple[Protocol, ...] | None = None
        self._told = ""
        store.listen(self._keep)
        self._read()

    def all(self) -> tuple[Protocol, ...]:
        """Return all protocols in their order."""
        changed = self._store.document.protocols
        return self.file.protocols() if changed is None else changed

    def find(self, name: str) -> Protocol:
        """Return a protocol by its id or name; `ViewerError` lists those that there are."""
        wanted = folded(name).strip()
        for protocol in self.all():
            if protocol.id == name or folded(protocol.name).strip() == wanted:
                return protocol
        known = ", ".join(f"“{protocol.name}”" for protocol in self.all())
        raise ViewerError(f"There is no hanging protocol “{name}”", f"there are {known}")

    def change(self, label: str, command: Command, group: str = "", told: str = "") -> None:
        """Change the list as an entry of the history; it is written at once, and then `told` is said."""
        now = self.all()
        after = command(now)
        if after != now:
            stored.checked(after)
            self._told = told
            self._store.apply(label, lambda document: replace(document, protocols=after), group=group)

    def match(self, study: Study) -> tuple[Verdict | None, tuple[Verdict, ...]]:
        """Return what an open study hangs by, and what became of every protocol."""
        return match(self.all(), study, self.priors(study))

    def priors(self, study: Study) -> tuple[Study, ...]:
        """Return the open priors of a study, the most relevant first."""
        return priors_of(study, self._store.catalog.studies.values())

    def _keep(self, old: State, new: State) -> None:
        if old.document.protocols is new.document.protocols:
            return
        from viewer.jobs.lanes import Priority

        with self._lock:
            self._unwritten = self.all()
        told, self._told = self._told, ""

        def done(_: None, error: ViewerError | None) -> None:
            if error is not None:
                self._fail(error)
            elif told:
                self._notify(told)

        self._lanes.submit("hanging.keep", Priority.NEIGHBOUR, lambda _: self.flush(), done)

    def flush(self) -> None:
        """Write what is not on disk yet: the newest list, whichever job comes last. `ViewerError` where that fails."""
        with self._lock:
            if self._unwritten is not None:
                self.file.write(self._unwritten)
                self._unwritten = None

    def _read(self) -> None:
        """Read the file before anybody asks for it, in a lane, and tell what was wrong with it."""
        from viewer.jobs.lanes import Priority

        def done(_: object, error: ViewerError | None) -> None:
            for note in (error.sentence(),) if error is not None else self.file.notes:
                self._notify(note)

        self._lanes.submit("hanging.read", Priority.COMPUTE, lambda _: self.file.protocols(), done)
