"""Settings: typed, in a JSON file that is always whole."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from viewer.core import atomic, short_files
from viewer.core.budget import DEFAULTS, HIGHEST, Budget
from viewer.core.conventions import Conventions, LengthUnit, Sides
from viewer.core.errors import ViewerError
from viewer.core.look import Interpolation
from viewer.state.setting import Setting
from viewer.state.setting_table import TABLE, shown

RECENT_COUNT = 12
GIB = 1 << 30
LEAST_BUDGET = GIB // 4
MOST_BYTES = 64 << 20


class Settings:
    """The settings of a file; changes are written soon, by a thread of their own, and only what was changed here.

    A value that will not do is replaced by its default, and `notes` tell of it. Settings of other versions are kept.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notes: tuple[str, ...] = ()
        self._lock = threading.Lock()
        self._is_dirty, self._is_written = False, True
        self._changed: set[str] = set()
        self._writer: threading.Thread | None = None
        self._listeners: list[Callable[[str], None]] = []
        self._values = self._read()

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting; `default` for one that nobody knows."""
        with self._lock:
            if name in self._values:
                return self._values[name]
        return TABLE[name].default if name in TABLE else default

    def set(self, name: str, value: Any) -> None:
        """Change a setting. Raises ViewerError for a value that will not do."""
        row = _row(name)
        if not row.accepts(value):
            raise ViewerError(f"The setting “{name}” cannot have that value", f"expected {row.expected()}")
        with self._lock:
            if self._values.get(name, row.default) == value:
                return
            self._values[name] = value
            self._changed.add(name)
            self._is_dirty = True
            if self._writer is None:
                # No daemon: the program does not end before its settings are written.
                self._writer = threading.Thread(target=self._write_on, name="settings")
                self._writer.start()
        for listener in tuple(self._listeners):
            listener(name)

    def listen(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener(name)` after each change, in the thread that made it; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def is_changed(self, name: str) -> bool:
        """Whether a setting is not as it is at first."""
        return bool(self.get(name) != TABLE[name].default)

    def reset(self, *names: str) -> dict[str, Any]:
        """Set these back, without names all that users are shown; return what they were, for a way back."""
        rows = [_row(name) for name in names] if names else shown()
        before = {row.name: self.get(row.name) for row in rows if self.is_changed(row.name)}
        for name in before:
            self.set(name, TABLE[name].default)
        return before

    def exported(self) -> dict[str, Any]:
        """Return what differs from the first state, for another machine: nothing that tells what was opened."""
        return {name: self.get(name) for name, row in TABLE.items() if row.is_portable and self.is_changed(name)}

    def take(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Take settings of an export, all or none of them; return what they were. Raises ViewerError."""
        wanted = {name: value for name, value in values.items() if _row(name).is_portable}
        for name, value in wanted.items():
            if not TABLE[name].accepts(value):
                raise ViewerError(f"The setting “{name}” cannot have that value", f"expected {TABLE[name].expected()}")
        before = {name: self.get(name) for name in wanted}
        for name, value in wanted.items():
            self.set(name, value)
        return before

    def flush(self) -> bool:
        """Wait until every change is written, or has failed; return whether all are."""
        with self._lock:
            writer = self._writer
        if writer is not None:
            writer.join()
        return self._is_written

    def remember(self, inputs: list[str]) -> None:
        """Put what was opened first in the list of recent inputs."""
        self.set("recent", [*inputs, *(path for path in self.recent if path not in inputs)][:RECENT_COUNT])
        if inputs:
            first = Path(inputs[0])
            self.set("last_folder", str(first if first.is_dir() else first.parent))

    def forget_recent(self) -> None:
        """Clear what tells which inputs were opened: their paths may carry identity."""
        self.set("recent", [])
        self.set("last_folder", "")
        self._drop_aside()

    def forget(self, paths: Iterable[str]) -> None:
        """Clear recent inputs that are among these files, or folders that hold one of them."""
        gone = {str(folder) for path in paths for folder in (Path(path), *Path(path).parents)}
        if not gone:
            return
        self.set("recent", [path for path in self.recent if path not in gone])
        if self.get("last_folder") in gone:
            self.set("last_folder", "")
        self._drop_aside()

    def _drop_aside(self) -> None:
        """Delete damaged settings that were kept: they name inputs too."""
        with suppress(OSError):
            self.path.with_suffix(".damaged.json").unlink(missing_ok=True)

    @property
    def theme(self) -> str:
        """'dark', 'light' or 'system'."""
        return str(self.get("theme"))

    @property
    def overlay_text(self) -> str:
        """State of the corner text: a value of `OverlayText`."""
        return str(self.get("overlay_text"))

    @property
    def conventions(self) -> Conventions:
        """Where the sides of the patient are, and the unit of lengths."""
        return Conventions(Sides(self.get("sides")), LengthUnit(self.get("length_unit")))

    @property
    def interpolation(self) -> Interpolation:
        """How pictures are resampled."""
        return Interpolation(self.get("interpolation"))

    @property
    def has_browser(self) -> bool:
        """Whether the browser is shown."""
        return bool(self.get("has_browser"))

    @property
    def has_inspector(self) -> bool:
        """Whether the inspector is shown."""
        return bool(self.get("has_inspector"))

    @property
    def recent(self) -> tuple[str, ...]:
        """Inputs opened before, the newest first."""
        return tuple(self.get("recent"))

    @property
    def limits(self) -> Budget:
        """What a file may ask of the program."""
        return Budget(**{name: int(self.get(f"limit_{name}")) for name in DEFAULTS})

    def set_limit(self, name: str, value: int) -> None:
        """Raise one of the limits, or set it back. Raises ViewerError for a value that will not do."""
        if name not in DEFAULTS:
            raise ViewerError(f"There is no limit “{name}”", f"expected one of {', '.join(DEFAULTS)}")
        if not DEFAULTS[name] <= value <= HIGHEST[name]:
            between = f"expected a whole number from {DEFAULTS[name]} to {HIGHEST[name]}"
            raise ViewerError(f"The limit “{name}” cannot be {value}", between)
        self.set(f"limit_{name}", value)

    @property
    def frame_budget_bytes(self) -> int:
        """Bytes that decoded pictures may take: a share of the machine's memory."""
        return max(LEAST_BUDGET, int(_memory_bytes() * float(self.get("memory_share"))))

    def _read(self) -> dict[str, Any]:
        try:
            values = self._in_file()
        except FileNotFoundError:
            return {}
        except OSError:
            self._note("The settings cannot be read; the usual ones are used")
            return {}
        except ValueError:
            self._set_aside()
            return {}
        for name in values.keys() - _usable(values).keys():
            self._note(f"The setting “{name}” had a value that will not do; the usual one is used")
        return _usable(values)

    def _in_file(self) -> dict[str, Any]:
        try:
            values = short_files.parsed(short_files.read_ordinary(self.path, MOST_BYTES).decode())
        except ViewerError as error:
            raise ValueError(error.message) from None
        if not isinstance(values, dict):
            raise ValueError("no object")
        return values

    def _set_aside(self) -> None:
        aside = self.path.with_suffix(".damaged.json")
        try:
            self.path.replace(aside)
            self._note(f"The settings were damaged; they were kept as {aside.name}, and the usual ones are used")
        except OSError:
            self._note("The settings are damaged; the usual ones are used")

    def _write_on(self) -> None:
        while True:
            with self._lock:
                if not self._is_dirty:
                    self._writer = None
                    return
                self._is_dirty = False
                changed = {name: self._values[name] for name in self._changed}
                known = dict(self._values)
            text = json.dumps(self._kept_by_others(known) | changed, ensure_ascii=False, indent=1, sort_keys=True)
            try:
                with atomic.replacing(self.path) as file:
                    # Names of files that are no UTF-8 hold lone surrogates: JSON has escapes of the same form.
                    file.write(text.encode("utf-8", "backslashreplace"))
                self._is_written = True
            except OSError:
                self._is_written = False
                self._note("The settings cannot be written; they hold until the program ends")

    def _kept_by_others(self, known: dict[str, Any]) -> dict[str, Any]:
        """Return what is in the file by now: another window or the command line may have changed it meanwhile."""
        try:
            return _usable(self._in_file())
        except (OSError, ValueError):
            return known

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes = (*self.notes, note)


def _row(name: str) -> Setting:
    row = TABLE.get(name)
    if row is None:
        raise ViewerError(f"There is no setting “{name}”", hint="see: hounsfield settings list")
    return row


def _usable(values: dict[str, Any]) -> dict[str, Any]:
    """Return settings without those that are known and have a value that will not do."""
    return {name: value for name, value in values.items() if name not in TABLE or TABLE[name].accepts(value)}


def _memory_bytes() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError, AttributeError):
        return 8 * GIB
