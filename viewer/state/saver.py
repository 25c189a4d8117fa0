"""Saving in the background whatever changes in the document."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.remark import Remark
from viewer.core.segment import Segment
from viewer.state.store import State, Store
from viewer.state.work import UserWork

Failed = Callable[[ViewerError], None]


class Saver:
    """Hand the differences of each change to one writer thread.

    `failed` is called on that thread when something could not be saved; it is tried again with the next change and
    at `flush`.
    """

    def __init__(self, store: Store, work: UserWork, failed: Failed) -> None:
        self._work, self._failed = work, failed
        self._pending: dict[str, Annotation | None] = {}
        self._remarks: dict[str, Remark] = {}
        self._merged: dict[str, bool] = {}
        self._segments: dict[str, Segment | None] = {}
        self._changed = threading.Condition()
        self._is_asked = self._is_writing = self._is_closing = False
        self._stop = store.listen(self._follow)
        self._thread = threading.Thread(target=self._write_on, name="saver", daemon=True)
        self._thread.start()

    def flush(self) -> bool:
        """Wait until everything so far is on the disk; False where it could not be saved."""
        with self._changed:
            if self._is_unsaved():
                self._ask()
            while (self._is_asked or self._is_writing) and self._thread.is_alive():
                self._changed.wait(0.5)
            return not self._is_unsaved()

    def _is_unsaved(self) -> bool:
        return bool(self._pending or self._remarks or self._merged or self._segments)

    def close(self) -> None:
        """Save what is left, and end."""
        self._stop()
        self.flush()
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()
        self._thread.join()

    def _follow(self, old: State, new: State) -> None:
        if old.document is new.document:
            return
        before, after = old.document.annotations, new.document.annotations
        changes: dict[str, Annotation | None] = {
            id_: annotation for id_, annotation in after.items() if before.get(id_) is not annotation
        }
        changes.update({id_: None for id_ in before if id_ not in after})
        remarks = _changed_remarks(old.document.remarks, new.document.remarks)
        merged = dict.fromkeys(new.document.merged_series - old.document.merged_series, True)
        merged |= dict.fromkeys(old.document.merged_series - new.document.merged_series, False)
        segments = _changed_segments(old.document.segments, new.document.segments)
        if changes or remarks or merged or segments:
            with self._changed:
                self._segments.update(segments)
                self._pending.update(changes)
                self._remarks.update(remarks)
                self._merged.update(merged)
                self._ask()

    def _ask(self) -> None:
        self._is_asked = True
        self._changed.notify_all()

    def _write_on(self) -> None:
        while True:
            with self._changed:
                while not self._is_asked and not self._is_closing:
                    self._changed.wait()
                if not self._is_asked:
                    return
                self._is_asked, self._is_writing = False, True
                taken, self._pending = self._pending, {}
                remarks, self._remarks = self._remarks, {}
                merged, self._merged = self._merged, {}
                segments, self._segments = self._segments, {}
            try:
                self._write(taken, remarks)
                self._write_segments(segments)
                self._write_merged(merged)
            finally:
                with self._changed:
                    self._is_writing = False
                    self._changed.notify_all()

    def _write(self, taken: dict[str, Annotation | None], remarks: dict[str, Remark]) -> None:
        try:
            self._work.save(
                [annotation for annotation in taken.values() if annotation is not None],
                [id_ for id_, annotation in taken.items() if annotation is None],
                remarks,
            )
        except ViewerError as error:
            self._keep(taken, remarks, error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the thread goes on: later changes must be saved too
            self._keep(taken, remarks, ViewerError("Measurements are not saved", type(error).__name__))

    def _write_merged(self, merged: dict[str, bool]) -> None:
        if not merged:
            return
        try:
            self._work.save_merged(merged)
        except Exception as error:  # noqa: BLE001 - as with measurements
            with self._changed:
                self._merged = {**merged, **self._merged}
            known = error if isinstance(error, ViewerError) else None
            self._failed(known or ViewerError("Merged series are not kept", type(error).__name__))

    def _write_segments(self, segments: dict[str, Segment | None]) -> None:
        if not segments:
            return
        try:
            self._work.segments.save(segments)
        except Exception as error:  # noqa: BLE001 - as with measurements
            with self._changed:
                self._segments = {**segments, **self._segments}
            known = error if isinstance(error, ViewerError) else None
            self._failed(known or ViewerError("Segments are not saved", type(error).__name__))

    def _keep(self, taken: dict[str, Annotation | None], remarks: dict[str, Remark], error: ViewerError) -> None:
        with self._changed:
            self._pending = {**taken, **self._pending}
            self._remarks = {**remarks, **self._remarks}
        self._failed(error)


def _changed_remarks(before: Mapping[str, Remark], after: Mapping[str, Remark]) -> dict[str, Remark]:
    """Return what was said since, of taken remarks one that says nothing."""
    if before is after:
        return {}
    changed = {uid: remark for uid, remark in after.items() if before.get(uid) != remark}
    return changed | {uid: Remark() for uid in before if uid not in after}


def _changed_segments(before: Mapping[str, Segment], after: Mapping[str, Segment]) -> dict[str, Segment | None]:
    """Return the segments that are others now, None for those that are gone."""
    if before is after:
        return {}
    changed: dict[str, Segment | None] = {id_: one for id_, one in after.items() if before.get(id_) is not one}
    return changed | {id_: None for id_ in before if id_ not in after}
