"""The user's measuring protocols on disk."""

from __future__ import annotations

import json
import threading
from pathlib import Path

from viewer.core import atomic, short_files
from viewer.core.errors import ViewerError
from viewer.measure.recorded import FORMAT, MOST_BYTES, VERSION, MeasuringProtocol, read_json, to_json

MOST_FILE_BYTES = 4 * MOST_BYTES


class MeasuringFile:
    """A JSON file, always whole; for use from any thread. `note` tells what was wrong with it, '' if nothing.

    A file that cannot be read stays beside the one that takes its place.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.note = ""
        self._lock = threading.Lock()
        self._read: tuple[MeasuringProtocol, ...] | None = None
        self._is_unread = False

    def protocols(self) -> tuple[MeasuringProtocol, ...]:
        """Return all protocols as they were at the start, in their order; the file is read once."""
        with self._lock:
            if self._read is None:
                self._read = self._from_disk()
            return self._read

    def write(self, protocols: tuple[MeasuringProtocol, ...]) -> None:
        """Keep protocols; they are on disk when this returns. ViewerError where they cannot be written."""
        rows = [json.loads(to_json(protocol)) for protocol in protocols]
        text = json.dumps({"format": f"{FORMAT}s", "version": VERSION, "protocols": rows}, ensure_ascii=False, indent=1)
        if len(text) > MOST_FILE_BYTES // 2:
            raise ViewerError("There are too many measuring protocols", hint="delete some, or export them to files")
        with self._lock:
            try:
                if self._is_unread:
                    self.path.replace(self.path.with_suffix(".unread.json"))
                    self._is_unread = False
                with atomic.replacing(self.path) as file:
                    file.write(text.encode("utf-8", "backslashreplace"))
            except OSError as error:
                raise ViewerError("The measuring protocols cannot be kept", error.strerror or "") from error

    def _from_disk(self) -> tuple[MeasuringProtocol, ...]:
        try:
            if not self.path.exists():
                return ()
            data = json.loads(short_files.read(self.path, MOST_FILE_BYTES))
            return tuple(read_json(json.dumps(row)) for row in data["protocols"])
        except (ViewerError, OSError, TypeError, ValueError, KeyError, RecursionError):
            self._is_unread = self.path.is_file()
            self.note = "The measuring protocols were damaged; their file is kept aside when new ones are recorded"
            return ()
