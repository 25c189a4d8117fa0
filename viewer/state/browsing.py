"""What the browser shows of the library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Album:
    """A search with a name."""

    name: str
    search: str


@dataclass(frozen=True, slots=True)
class Browsing:
    """What is typed into the search, the album that it searches in ('' for all), and the user's own albums.

    `noted` is the study whose note is being written.
    """

    search: str = ""
    album: Album = Album("", "")
    albums: tuple[Album, ...] = ()
    noted: str = ""

    def with_album(self, album: Album) -> Browsing:
        """Return it with one of the user's own albums added or replaced."""
        return replace(self, albums=(*(a for a in self.albums if a.name != album.name), album))

    def without_album(self, name: str) -> Browsing:
        """Return it without one of the user's own albums."""
        shown = Album("", "") if self.album.name == name else self.album
        return replace(self, albums=tuple(a for a in self.albums if a.name != name), album=shown)


def are_albums(value: Any) -> bool:
    """Whether a setting holds searches by name."""
    return isinstance(value, Mapping) and all(isinstance(text, str) for pair in value.items() for text in pair)
