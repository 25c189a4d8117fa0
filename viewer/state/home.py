"""The folder where library, settings, cache and the user's work lie."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from viewer.core import atomic
from viewer.core.errors import ViewerError

VARIABLE = "HOUNSFIELD_HOME"
PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Home:
    """The places inside the home; `find` makes the folders, for nobody else to read."""

    path: Path

    @classmethod
    def find(cls, chosen: str | os.PathLike[str] | None = None) -> Home:
        """Return the chosen home, else that of HOUNSFIELD_HOME, else the system's place for a program's data.

        Raises ViewerError where it cannot be made. One that is there, but takes no new files, will do.
        """
        home = cls.named(chosen)
        for folder in (home.path, home.cache, home.logs):
            try:
                folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            except OSError as error:
                if home.path.is_dir():
                    break
                hint = f"choose another folder with --home or {VARIABLE}"
                raise ViewerError("The program's own folder cannot be made", error.strerror or "", hint) from error
        return home

    @classmethod
    def named(cls, chosen: str | os.PathLike[str] | None = None) -> Home:
        """Return the home as `find` does, without making it."""
        named = chosen or os.environ.get(VARIABLE, "")
        return cls(Path(named).expanduser().absolute() if named else _default())

    @property
    def library(self) -> Path:
        """The index of studies; may be deleted at any time."""
        return self.path / "library.sqlite"

    @property
    def work(self) -> Path:
        """What the user made."""
        return self.path / "work.sqlite"

    @property
    def settings(self) -> Path:
        """Settings as JSON."""
        return self.path / "settings.json"

    @property
    def hanging(self) -> Path:
        """Hanging protocols as JSON."""
        return self.path / "hanging.json"

    @property
    def measuring(self) -> Path:
        """Measuring protocols as JSON."""
        return self.path / "measuring.json"

    @property
    def cache(self) -> Path:
        """What can be made again."""
        return self.path / "cache"

    @property
    def logs(self) -> Path:
        """Logs, without patients' identity."""
        return self.path / "logs"

    @property
    def studies(self) -> Path:
        """Files that were copied into the library."""
        return self.path / "studies"

    @property
    def sessions(self) -> Path:
        """What is open, for the next start."""
        return self.path / "sessions"

    @property
    def qt(self) -> Path:
        """What Qt's own dialogs remember, folders among it: not kept from one start to the next."""
        return self.cache / "qt"

    def sweep(self) -> None:
        """Delete what earlier runs left behind: unfinished files of killed ones, folders that dialogs went to."""
        for folder in (self.path, self.studies, self.sessions, self.cache):
            atomic.sweep(folder)
        shutil.rmtree(self.qt, ignore_errors=True)


def _default() -> Path:
    from platformdirs import user_data_path

    return Path(user_data_path("hounsfield", appauthor=False))
