"""The user's hanging protocols on disk: their order, what was changed, and which of the program's own were deleted."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

from viewer.core import atomic
from viewer.core.errors import ViewerError
from viewer.hanging import stored
from viewer.hanging.records import Protocol


class ProtocolFile:
    """A JSON file, always whole; for use from any thread. `notes` tell what was wrong with it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notes: tuple[str, ...] = ()
        self._lock = threading.Lock()
        self._read: tuple[Protocol, ...] | None = None
        self._is_unread = False

    def protocols(self) -> tuple[Protocol, ...]:
        """Return all protocols in their order; the file is read once. New ones of the program are added."""
        with self._lock:
            if self._read is None:
                self._read = self._from_disk()
            return self._read

    def write(self, protocols: tuple[Protocol, ...]) -> None:
        """Keep protocols; they are on disk when this returns. `ViewerError` where they cannot be written."""
        there = {protocol.id for protocol in protocols}
        deleted = [protocol.id for protocol in stored.built_in() if protocol.id not in there]
        data = json.loads(stored.checked(protocols)) | {"deleted": deleted}
        text = json.dumps(data, ensure_ascii=False, indent=1)
        with self._lock:
            try:
                if self._is_unread:
                    self._keep_aside()
                with atomic.replacing(self.path) as file:
                    file.write(text.encode("utf-8", "backslashreplace"))
            except OSError as error:
                raise ViewerError("The hanging protocols cannot be kept", error.strerror or "") from error

    def _keep_aside(self) -> None:
        """Let what could not be read, as that of a newer version, stay beside the file that takes its place."""
        beside = (self.path.with_suffix(f".unread{number or ''}.json") for number in range(1000))
        self.path.replace(next(path for path in beside if not path.exists()))
        self._is_unread = False

    def _from_disk(self) -> tuple[Protocol, ...]:
        own = stored.built_in()
        try:
            found = list(stored.load(self.path)) if self.path.exists() else None
            deleted = set(json.loads(self.path.read_bytes()).get("deleted", ())) if found is not None else set()
        except (ViewerError, OSError, TypeError, ValueError):
            self._is_unread = self.path.is_file()
            self.notes = ("The hanging protocols were damaged; those of the program are used",)
            return own
        if found is None:
            return own
        names = {protocol.id for protocol in own}
        kept = [replace(protocol, is_built_in=protocol.id in names) for protocol in found]
        there = {protocol.id for protocol in kept}
        for position, protocol in enumerate(own):
            if protocol.id not in there and protocol.id not in deleted:
                before = {one.id for one in own[:position]}
                at = max((i + 1 for i, one in enumerate(kept) if one.id in before), default=0)
                kept.insert(at, protocol)
        return tuple(kept)
