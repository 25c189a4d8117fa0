"""Which patient has which key, where the studies of two share a UID: as the list and the saved work know it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.identity import person_of, uid_of

if TYPE_CHECKING:
    from viewer.library.library import Library
    from viewer.state.work import UserWork


class KnownPersons:
    """Ask and remember; not for the GUI thread."""

    def __init__(self, library: Library | None, work: UserWork | None) -> None:
        self._library, self._work = library, work
        self._kept: dict[str, Mapping[str, str]] = {}

    def of(self, study_uid: str) -> Mapping[str, str]:
        """Return what tells the patients of a UID apart, by their keys (`core.identity`)."""
        found: dict[str, str] = {}
        with suppress(ViewerError):
            if self._library is not None:
                patients = self._library.patients(study_uid)
                found |= {key: person_of(study_uid, patient) for key, patient in patients.items()}
            if self._work is not None:
                # The list is a cache: what notes go by outlives it.
                found |= self._work.sharers(study_uid)
        return found

    def keep(self, study_uids: Iterable[str], sharers: Callable[[str], Mapping[str, str]]) -> None:
        """Remember those of these studies that share a UID."""
        for uid in {uid_of(study_uid) for study_uid in study_uids}:
            persons = sharers(uid)
            if persons and persons != self._kept.get(uid) and self._work is not None:
                self._kept[uid] = persons
                with suppress(ViewerError):
                    self._work.save_sharers(persons)
