"""The hanging protocols in force: those of the file, and what was changed since, which undo takes back."""

from __future__ import annotations

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
    from viewer.jobs.lanes import Job, Lanes
    from viewer.state.store import State, Store


class Protocols:
    """Give the protocols, and keep what becomes of them."""

    def __init__(self, store: Store, lanes: Lanes, path: Path, fail: Callable[[ViewerError], None]) -> None:
        self._store, self._lanes, self._fail = store, lanes, fail
        self.file = ProtocolFile(path)
        store.listen(self._keep)

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

    def change(
        self, label: str, command: Callable[[tuple[Protocol, ...]], tuple[Protocol, ...]], group: str = ""
    ) -> None:
        """Change the list as an entry of the history; it is written at once."""
        now = self.all()
        after = command(now)
        if after != now:
            stored.checked(after)
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

        protocols = self.all()

        def work(_: Job) -> None:
            self.file.write(protocols)

        def done(_: None, error: ViewerError | None) -> None:
            if error is not None:
                self._fail(error)

        self._lanes.submit("hanging.keep", Priority.NEIGHBOUR, work, done)
