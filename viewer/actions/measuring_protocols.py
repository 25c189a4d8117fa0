"""The measuring protocols in force: those of the file, and what was changed since, which undo takes back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.folding import folded
from viewer.measure.recorded import MeasuringProtocol
from viewer.state.measuring_file import MeasuringFile

if TYPE_CHECKING:
    from viewer.jobs.lanes import Lanes
    from viewer.state.store import State, Store


class MeasuringProtocols:
    """Give the protocols, and keep what becomes of them."""

    def __init__(
        self,
        store: Store,
        lanes: Lanes,
        path: Path,
        fail: Callable[[ViewerError], None],
        notify: Callable[[str], None],
    ) -> None:
        self._store, self._lanes, self._fail, self._notify = store, lanes, fail, notify
        self._file = MeasuringFile(path)
        self._lock = threading.Lock()
        self._unwritten: tuple[MeasuringProtocol, ...] | None = None
        store.listen(self._keep)
        self._read()

    def all(self) -> tuple[MeasuringProtocol, ...]:
        """Return all protocols, the newest last."""
        changed = self._store.document.measuring
        return self._file.protocols() if changed is None else changed

    def find(self, name: str) -> MeasuringProtocol:
        """Return a protocol by its name; ViewerError lists those that there are."""
        for protocol in self.all():
            if folded(protocol.name).strip() == folded(name).strip():
                return protocol
        known = ", ".join(f"“{protocol.name}”" for protocol in self.all())
        raise ViewerError(
            f"There is no measuring protocol “{name}”", f"there are {known}" if known else "none was recorded"
        )

    def put(self, protocol: MeasuringProtocol, label: str, marks: Sequence[Annotation] = ()) -> None:
        """Add a protocol, in the place of one that has its name, and change marks: one entry of the history."""
        others = [one for one in self.all() if folded(one.name) != folded(protocol.name)]
        after = (*others, protocol)
        self._store.apply(label, lambda document: replace(document.with_annotations(marks), measuring=after))

    def remove(self, protocol: MeasuringProtocol) -> None:
        """Take a protocol away as an entry of the history."""
        after = tuple(one for one in self.all() if one != protocol)
        label = f"Delete protocol “{protocol.name}”"
        self._store.apply(label, lambda document: replace(document, measuring=after))

    def _keep(self, old: State, new: State) -> None:
        if old.document.measuring is new.document.measuring:
            return
        from viewer.jobs.lanes import Priority

        with self._lock:
            self._unwritten = self.all()

        def done(_: None, error: ViewerError | None) -> None:
            if error is not None:
                self._fail(error)

        self._lanes.submit("measuring.keep", Priority.NEIGHBOUR, lambda _: self.flush(), done)

    def flush(self) -> None:
        """Write what is not on disk yet. ViewerError where that fails."""
        with self._lock:
            if self._unwritten is not None:
                self._file.write(self._unwritten)
                self._unwritten = None

    def _read(self) -> None:
        """Read the file in a lane before anybody asks for it."""
        from viewer.jobs.lanes import Priority

        def done(_: object, error: ViewerError | None) -> None:
            note = error.sentence() if error is not None else self._file.note
            if note:
                self._notify(note)

        self._lanes.submit("measuring.read", Priority.COMPUTE, lambda _: self._file.protocols(), done)
