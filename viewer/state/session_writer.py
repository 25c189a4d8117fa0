"""Writing down what is open and how it is shown, in a thread of its own, a moment after each change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from viewer.core.errors import ViewerError
from viewer.state.sessions import OpenStudy, Sessions, Stamp
from viewer.state.store import State, Store
from viewer.state.view import Slot, SlotKind

PAUSE_S, PLAYING_S = 0.5, 5.0
"""A cine changes what is shown all the time: the disk is not to write with it."""
FilesOf = Callable[[str], Mapping[str, Stamp]]


class SessionWriter:
    """Follow the store. `files_of` tells where the files of an open study lie; for use from any thread."""

    def __init__(
        self, store: Store, sessions: Sessions, files_of: FilesOf, failed: Callable[[ViewerError], None]
    ) -> None:
        self._sessions, self._files_of, self._failed = sessions, files_of, failed
        self._changed = threading.Condition()
        self._wanted: State | None = None
        self._written = State()
        self._has_failed = self._is_writing = self._is_hurried = self._is_closing = False
        self._stop = store.listen(self._follow)
        self._thread = threading.Thread(target=self._write_on, name="session", daemon=True)
        self._thread.start()

    def flush(self) -> None:
        """Wait until all changes so far are on the disk, or could not be written."""
        with self._changed:
            self._is_hurried = True
            self._changed.notify_all()
            while (self._wanted is not None or self._is_writing) and self._thread.is_alive():
                self._changed.wait(0.5)
            self._is_hurried = False

    def close(self) -> None:
        """Write what is left, and end: what is open becomes the last session."""
        self._stop()
        self.flush()
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()
        self._thread.join()
        self._sessions.end(is_kept=bool(_open(self._written)))

    def _follow(self, old: State, new: State) -> None:
        if old.view is new.view and old.catalog is new.catalog and old.document.removals is new.document.removals:
            return
        with self._changed:
            self._wanted = new
            self._changed.notify_all()

    def _write_on(self) -> None:
        while True:
            with self._changed:
                while self._wanted is None and not self._is_closing:
                    self._changed.wait()
                if self._wanted is None:
                    return
                if not self._is_hurried and not self._is_closing:
                    pause = PLAYING_S if any(slot.is_playing for slot in self._wanted.view.slots) else PAUSE_S
                    self._changed.wait_for(lambda: self._is_hurried or self._is_closing, pause)
                state, self._wanted, self._is_writing = self._wanted, None, True
            try:
                self._write(state)
            finally:
                with self._changed:
                    self._is_writing = False
                    self._changed.notify_all()

    def _write(self, state: State) -> None:
        try:
            before, after = _open(self._written), _open(state)
            if before != after or any(
                state.catalog.studies[uid] is not self._written.catalog.studies.get(uid) for uid in after
            ):
                self._sessions.write_studies(OpenStudy(uid, self._files_of(uid)) for uid in after)
            self._sessions.write_view(state.view, pictures_of(state))
            self._written = state
        except ViewerError as error:
            self._tell(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the thread goes on: the next change may be written
            self._tell(ViewerError("What is open is not kept for the next start", type(error).__name__))

    def _tell(self, error: ViewerError) -> None:
        if not self._has_failed:
            self._has_failed = True
            self._failed(error)


def _open(state: State) -> list[str]:
    """Return the open studies that a next start may open again: what was removed from the list is forgotten."""
    return [uid for uid in state.catalog.studies if not state.document.removals.get(uid)]


def pictures_of(state: State) -> tuple[str, ...]:
    """Return the SOP instance UIDs of the pictures that the viewports show, '' where there is none."""
    return tuple(_picture(slot, state) for slot in state.view.slots)


def _picture(slot: Slot, state: State) -> str:
    stack = state.catalog.stack(slot.stack_key)
    if slot.kind is not SlotKind.STACK or stack is None or not stack.items:
        return ""
    return stack.items[max(0, min(slot.index, len(stack.items) - 1))].ref.sop_instance_uid
