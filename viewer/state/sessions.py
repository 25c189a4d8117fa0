"""What was open and how it was shown, on disk while the program runs: for the next start, above all after a crash.

Each run has three files in the home's folder `sessions`: one that it holds while it lives, one that says where the
files of its studies lie, one with its viewports. They name studies and series by UID and files by path, and nobody by
name; they are deleted when they were restored, and with the studies that are taken out of the library.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from viewer.core import atomic, short_files
from viewer.core.errors import ViewerError
from viewer.core.geometry import Vec3
from viewer.core.holds import Hold, is_held
from viewer.core.plain_data import plain, record
from viewer.state.sound_view import sound_view
from viewer.state.view import Slot, ViewState

LAST = "last"
MOST_BYTES = 256 << 20
"""A million files take some 60 MB."""
KEPT = (
    "rows",
    "columns",
    "slots",
    "active",
    "large_slot",
    "has_annotations",
    "has_marks_elsewhere",
    "links",
    "has_reference_lines",
    "cursor_mm",
    "cursor_space",
    "left",
    "quantities",
    "tabs",
    "hanging",
    "inspector_page",
)
"""Fields of the view. Settings are kept for themselves; what was searched for is none of them: it may be a name."""
NAMES: Mapping[str, Any] = {"Slot": Slot, "Vec3": Vec3}
NO_VIEW = ViewState()
Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class OpenStudy:
    """A study that was open: its key, and its files with their time of change (ns) and size."""

    study_uid: str
    files: Mapping[str, Stamp] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Session:
    """What was open, in the order of opening, and the view. `pictures` name what the viewports showed, by SOP UID.

    `when` is the time of its last change (s since the epoch), `is_clean` whether the program ended as it should.
    """

    name: str
    studies: tuple[OpenStudy, ...] = ()
    view: ViewState = NO_VIEW
    pictures: tuple[str, ...] = ()
    when: float = 0.0
    is_clean: bool = False


class Sessions:
    """The sessions below a folder, and this run's own; for use from any thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.own = f"{os.getpid()}-{secrets.token_hex(8)}"
        self._hold: Hold | None = None

    def begin(self) -> None:
        """Begin this run's own session; ViewerError where nothing can be written there."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._hold = Hold.take(self._path(self.own, "run"))
        except OSError as error:
            raise ViewerError("What is open is not kept for the next start", error.strerror or "") from error

    def write_studies(self, studies: Iterable[OpenStudy]) -> None:
        """Keep which studies are open."""
        rows = [{"study_uid": study.study_uid, "folders": _by_folder(study.files)} for study in studies]
        self._write("studies", {"studies": rows})

    def write_view(self, view: ViewState, pictures: tuple[str, ...]) -> None:
        """Keep how they are shown."""
        kept = {name: plain(getattr(view, name)) for name in KEPT}
        self._write("view", {"view": kept, "pictures": list(pictures)})

    def end(self, *, is_kept: bool) -> None:
        """End this run's session as it should: it takes the place of the last one, or nothing is left of it."""
        if is_kept:
            self._move(self.own, LAST)
        else:
            self._delete(self.own)
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    def living(self) -> frozenset[str]:
        """Return the runs that go on, this one among them."""
        return frozenset({self.own, *(name for name in self._names() if is_held(self._path(name, "run")))})

    def left(self) -> Session | None:
        """Return the newest session that ended by a crash, else the last one; None where there is none."""
        living = self.living()
        crashed = [self._read(name) for name in self._names() if name not in living and name != LAST]
        found = max((one for one in crashed if one is not None), key=lambda one: one.when, default=None)
        return found if found is not None else self._read(LAST)

    def claim(self, name: str) -> Hold | None:
        """Hold a session that is being restored, so that no other run restores it too; None where one does."""
        try:
            return Hold.take(self._path(name, "run"))
        except OSError:
            return None

    def drop(self, name: str, hold: Hold | None = None) -> None:
        """Delete a session that was restored."""
        self._delete(name)
        if hold is not None:
            hold.release()

    def set_aside(self, name: str) -> None:
        """Offer a session no more by itself: it becomes the last one."""
        if name != LAST:
            self._move(name, LAST)
            with suppress(OSError):
                self._path(name, "run").unlink(missing_ok=True)

    def forget(self, study_uids: Collection[str] | None = None) -> None:
        """Take studies out of the sessions of ended runs; without any named, delete these sessions.

        One that cannot be read goes as a whole: nobody knows whose files it names.
        """
        living = self.living()
        for name in self._names():
            if name in living:
                continue
            session = self._read(name)
            studies = session.studies if session is not None and study_uids is not None else ()
            kept = [study for study in studies if study.study_uid not in (study_uids or ())]
            if not kept:
                self.drop(name)
            elif len(kept) < len(studies):
                rows = [{"study_uid": study.study_uid, "folders": _by_folder(study.files)} for study in kept]
                self._write("studies", {"studies": rows}, name)

    def _names(self) -> list[str]:
        with suppress(OSError):
            return sorted({path.name.split(".")[0] for path in self.folder.iterdir() if path.name[0] != "."})
        return []

    def _read(self, name: str) -> Session | None:
        try:
            studies = self._content(name, "studies")["studies"]
            found = tuple(OpenStudy(str(row["study_uid"]), _files(row["folders"])) for row in studies)
            when = max(self._path(name, part).stat().st_mtime for part in ("studies", "view"))
            shown = self._content(name, "view")
            view = sound_view(record(ViewState, shown["view"], NAMES))
            pictures = tuple(str(one) for one in shown["pictures"])
        except (OSError, ViewerError, ValueError, TypeError, KeyError, AttributeError, OverflowError):
            return None
        if not found or view is None:
            return None
        return Session(name, found, view, pictures, when, is_clean=name == LAST)

    def _content(self, name: str, part: str) -> Any:
        return short_files.parsed(short_files.read_ordinary(self._path(name, part), MOST_BYTES))

    def _write(self, part: str, data: Any, name: str = "") -> None:
        try:
            with atomic.replacing(self._path(name or self.own, part)) as file:
                file.write(json.dumps(data, ensure_ascii=True).encode())
        except OSError as error:
            raise ViewerError("What is open is not kept for the next start", error.strerror or "") from error

    def _path(self, name: str, part: str) -> Path:
        return self.folder / f"{name}.{part}{'' if part == 'run' else '.json'}"

    def _move(self, name: str, other: str) -> None:
        with suppress(OSError):
            for part in ("studies", "view"):
                self._path(name, part).replace(self._path(other, part))

    def _delete(self, name: str) -> None:
        for part in ("studies", "view", "run"):
            if part != "run" or name != self.own:
                with suppress(OSError):
                    self._path(name, part).unlink(missing_ok=True)


def shown_of(view: ViewState, session: Session) -> ViewState:
    """Return a view as a session had it, with what the session does not keep as it is now."""
    return replace(view, **{name: getattr(session.view, name) for name in KEPT})


def _by_folder(files: Mapping[str, Stamp]) -> dict[str, dict[str, list[int]]]:
    """Return files by their folders: the path of each is written once."""
    folders: dict[str, dict[str, list[int]]] = {}
    for path, stamp in files.items():
        folder, name = os.path.split(path)
        folders.setdefault(folder, {})[name] = list(stamp)
    return folders


def _files(folders: Mapping[str, Mapping[str, list[int]]]) -> Mapping[str, Stamp]:
    found = {}
    for folder, names in folders.items():
        for name, (changed_ns, size) in names.items():
            found[os.path.join(folder, name)] = (int(changed_ns), int(size))  # noqa: PTH118 - as the scan writes them
    return MappingProxyType(found)
