"""Discs that appear are offered; nobody is asked, and what goes is offered no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from viewer.actions.action import Action, Argument, Need
from viewer.actions.files import open_archive
from viewer.core.errors import ViewerError
from viewer.jobs.discs import Disc, holds_dicom, mounted

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job, Submit

Mounted = Callable[[str], tuple[Disc, ...]]


class DiscSettings(Protocol):
    """The part of the settings that tells where discs appear."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting."""
        ...


class Discs:
    """Tell which disc is offered. Belongs to the thread of the store; what is slow runs in a lane."""

    def __init__(self, lanes: Submit, settings: DiscSettings, find: Mounted = mounted) -> None:
        self._lanes, self._settings, self._find = lanes, settings, find
        self._dicom: dict[Disc, bool] = {}
        self._answered: set[Disc] = set()
        self._listeners: list[Callable[[], None]] = []

    @property
    def there(self) -> tuple[Disc, ...]:
        """The discs with DICOM that are in, the newest first."""
        return tuple(disc for disc, is_dicom in reversed(self._dicom.items()) if is_dicom)

    @property
    def offered(self) -> Disc | None:
        """The disc that is offered, the newest that nobody has answered for."""
        return next((disc for disc in self.there if disc not in self._answered), None)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` when another disc is offered, or none any more."""
        self._listeners.append(listener)

    def look(self, then: Callable[[], None] = lambda: None) -> None:
        """Look which discs are in; only new ones are read."""
        from viewer.jobs.lanes import Priority

        known = dict(self._dicom)
        also_in = str(self._settings.get("disc_folder", "") or "")

        def work(_: Job) -> dict[Disc, bool]:
            found = self._find(also_in)
            kept = {disc: known[disc] for disc in known if disc in found}
            return kept | {disc: holds_dicom(disc) for disc in found if disc not in known}

        def done(found: dict[Disc, bool] | None, _error: ViewerError | None) -> None:
            before = self.offered
            if found is not None:
                self._dicom = found
                self._answered &= found.keys()
            if self.offered != before:
                self._tell()
            then()

        self._lanes.submit("discs", Priority.COMPUTE, work, done)

    def answer(self, disc: Disc) -> None:
        """Offer a disc no more while it is in."""
        self._answered.add(disc)
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def open_disc(desk: Desk, path: str = "") -> None:
    """Open the disc that is in; where there is none, let the user pick a DICOMDIR or a ZIP."""

    def found() -> None:
        disc = _disc_of(desk, path)
        if disc is not None:
            desk.discs.answer(disc)
            desk.perform("file.open", paths=[disc.path])
        elif path:
            desk.fail(ViewerError("That disc is not in any more", hint="insert it, and try again"))
        elif desk.window is not None:
            open_archive(desk)

    if _disc_of(desk, path) is not None:
        found()
    else:
        desk.discs.look(found)


def _disc_of(desk: Desk, path: str) -> Disc | None:
    discs = desk.discs
    if path:
        return next((disc for disc in discs.there if disc.path == path), None)
    return discs.offered or next(iter(discs.there), None)


def dismiss(desk: Desk) -> None:
    """Do not offer this disc any more; it can be opened all the same."""
    disc = desk.discs.offered
    if disc is not None:
        desk.discs.answer(disc)


ACTIONS = (
    Action(
        "disc.open",
        "Open disc",
        open_disc,
        "Open the disc that is in; without one, pick a DICOMDIR or a ZIP.",
        menu="File",
        icon="disc",
        verb="open-disc",
        arguments=(Argument("path", default="", help="where the disc is; empty: the one that is in"),),
    ),
    Action(
        "disc.dismiss",
        "Not this disc",
        dismiss,
        "Do not offer the disc that is in any more.",
        need=Need.WINDOW,
    ),
)
