"""Opening inputs: pictures appear while the scan still runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.keeping import keep_pictures
from viewer.actions.pace import Pace
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look
from viewer.core.pixels import FrameRef
from viewer.core.records import Entry, Instance, Skipped, Stack, Study
from viewer.state.document import Document
from viewer.state.store import State, Store
from viewer.state.view import Catalog, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.jobs.lanes import Job, Lanes
    from viewer.jobs.opening import ScanSummary
    from viewer.library.library import Library
    from viewer.state.work import UserWork

SOON_S = 1.5
Notify = Callable[[str], None]


class Opener:
    """Scan inputs in a job, publish their studies in batches, and hang the first picture at once."""

    def __init__(
        self,
        store: Store,
        lanes: Lanes,
        deliver: Callable[[Callable[[], None]], None],
        library: Library | None,
        work: UserWork | None,
        notify: Notify,
        first_look: Callable[[str], Look],
        forget_pictures: Callable[[Sequence[Instance]], None],
        prepare: Callable[[Sequence[Study]], None] | None = None,
    ) -> None:
        from viewer.dicom.stacking import StackBuilder

        self._store, self._lanes, self._deliver = store, lanes, deliver
        self._library, self._work, self._notify = library, work, notify
        self._builder = StackBuilder()
        self._first_look, self._forget_pictures, self._prepare = first_look, forget_pictures, prepare
        self._entries: dict[str, dict[tuple[str, str], Entry]] = {}
        self._lock = threading.Lock()
        self._runs = 0
        self._closed: dict[str, set[str]] = {}
        self._known_work: set[str] = set()
        store.listen(self._merge)

    def open(
        self,
        inputs: Sequence[str],
        *,
        to_library: bool = True,
        is_shown: bool = True,
        missing: Sequence[Skipped] = (),
        camera: Camera2D | None = None,
    ) -> str:
        """Start scanning; return the slot of the job, by which it can be cancelled.

        The first displayable stack is hung in the active viewport when that is empty, or when `inputs` were named
        while something else was shown (opening means wanting to see). `missing` are files known to be gone.
        `camera` is how the first picture is placed, where it is not fitted.
        """
        self._runs += 1
        slot = f"open:{self._runs}"
        entries: list[Entry] = []
        first = _FirstPicture(is_taken=not is_shown, camera=camera)
        closed = self._closed[slot] = set()
        pace = Pace()
        if missing:
            gone = tuple(missing)
            self._store.publish(lambda catalog: replace(catalog, skipped=catalog.skipped + gone))

        def work(job: Job) -> ScanSummary:
            from viewer.jobs.opening import scan

            def found(batch: list[Entry], skipped: list[Skipped]) -> None:
                entries.extend(batch)
                repeats = self._gather(batch, closed, pace)
                studies = self._studies(pace) if pace.is_due() else []
                self._deliver(lambda: self._publish(studies, [*skipped, *repeats], first, closed))

            try:
                return scan(inputs, job, found)
            finally:
                studies = self._studies(pace)
                self._deliver(lambda: self._publish(studies, [], first, closed))

        def done(summary: ScanSummary | None, error: ViewerError | None) -> None:
            self._closed.pop(slot, None)
            if error is not None:
                self._notify(error.sentence())
            elif summary is not None:
                failed = sum(skipped.is_failure for skipped in summary.skipped)
                self._notify(_told(summary.files - len(summary.skipped), failed, len(missing)))
            self._store.show(lambda view: first.at_start(view, self._store.catalog))
            if entries and to_library and self._library is not None:
                self._remember(slot, entries)

        from viewer.jobs.lanes import Priority

        self._lanes.submit(slot, Priority.COMPUTE, work, done, title="Opening")
        return slot

    def forget(self, study_uid: str) -> None:
        """Drop a study, so that opening it again starts anew."""
        with self._lock:
            self._builder.forget(study_uid)
            self._entries.pop(study_uid, None)
            # A scan that still runs does not bring back what was closed meanwhile.
            for closed in self._closed.values():
                closed.add(study_uid)

    def entries(self, study_uid: str) -> list[Entry]:
        """Return the files of an open study."""
        with self._lock:
            return list(self._entries.get(study_uid, {}).values())

    def _merge(self, old: State, new: State) -> None:
        """Merge the stacks of series, or part them again, as the document says: in a lane."""
        wanted = new.document.merged_series
        if wanted == old.document.merged_series:
            return

        def work(_: Job) -> list[Study]:
            with self._lock:
                self._builder.merge(wanted)
                studies = list(self._builder.studies())
            changed = wanted ^ old.document.merged_series
            self._made([one for one in studies if any(stack.series.series_uid in changed for stack in one.stacks)])
            return studies

        def done(studies: list[Study] | None, error: ViewerError | None) -> None:
            if error is not None:
                self._notify(error.sentence())
            shown = self._store.catalog.studies
            changed = [s for s in studies or () if s.study_uid in shown and s.stacks != shown[s.study_uid].stacks]
            self._store.publish(lambda catalog: catalog.with_studies(*changed) if changed else catalog, keep_pictures)

        from viewer.jobs.lanes import Priority

        self._lanes.submit("stacks", Priority.VISIBLE, work, done)

    def _studies(self, pace: Pace) -> list[Study]:
        """Return the studies that a scan has touched since the last time, with their stacks made anew."""
        with self._lock, pace.building() as touched:
            studies = [study for study in self._builder.studies() if study.study_uid in touched] if touched else []
        return self._made(studies)

    def _made(self, studies: list[Study]) -> list[Study]:
        """Return studies whose stacks were made anew, when what first looks depend on was read."""
        if self._prepare is not None:
            self._prepare(studies)
        return studies

    def _gather(self, batch: list[Entry], closed: set[str], pace: Pace) -> list[Skipped]:
        """Take in a batch; return the files whose object is there already."""
        with self._lock:
            batch = [entry for entry in batch if entry.study.study_uid not in closed]
            for entry in batch:
                place = (entry.instance.location.path, entry.instance.location.member)
                self._entries.setdefault(entry.study.study_uid, {})[place] = entry
            repeats = self._builder.add(batch)
            replaced = self._builder.replaced()
            if replaced:
                self._forget_pictures(replaced)
            pace.touched |= {entry.study.study_uid for entry in batch}
            return repeats

    def _remember(self, slot: str, entries: list[Entry]) -> None:
        library = self._library
        assert library is not None

        def done(_: object, error: ViewerError | None) -> None:
            if error is not None:
                self._notify(error.sentence())

        from viewer.jobs.lanes import Priority

        self._lanes.submit(f"library:{slot}", Priority.COMPUTE, lambda _: library.add(entries), done)

    def _publish(
        self, studies: Sequence[Study], skipped: list[Skipped], first: _FirstPicture, closed: set[str]
    ) -> None:
        studies = [study for study in studies if study.study_uid not in closed]
        if studies or skipped:

            def publish(catalog: Catalog) -> Catalog:
                catalog = catalog.with_studies(*studies)
                return replace(catalog, skipped=catalog.skipped + tuple(skipped)) if skipped else catalog

            self._store.publish(publish, keep_pictures)
        for study in studies:
            self._load_work(study.study_uid)
        stack = first.take(studies)
        if stack is not None:
            look = self._first_look(stack.key)
            self._store.show(lambda view: first.placed(view.with_stack(view.active, stack.key, look)))
            first.hung(self._store.view, stack)

    def _load_work(self, study_uid: str) -> None:
        if self._work is None or study_uid in self._known_work:
            return
        self._known_work.add(study_uid)
        work = self._work

        def done(annotations: Mapping[str, Annotation] | None, error: ViewerError | None) -> None:
            if error is not None:
                self._known_work.discard(study_uid)
                self._notify(error.sentence())
            elif annotations:

                def bring_in(document: Document) -> Document:
                    for annotation in annotations.values():
                        if annotation.id not in document.annotations:
                            document = document.with_annotation(annotation)
                    return document

                self._store.adopt(bring_in)

        from viewer.jobs.lanes import Priority

        self._lanes.submit(f"work:{study_uid}", Priority.NEIGHBOUR, lambda _: work.load(study_uid), done)


class _FirstPicture:
    """Pick the first stack with a picture, once; bring a small one to its start when all of it was found."""

    def __init__(self, *, is_taken: bool, camera: Camera2D | None = None) -> None:
        self._is_taken, self._camera = is_taken, camera
        self._ref: FrameRef | None = None
        self._slot = 0
        self._since = 0.0

    def placed(self, view: ViewState) -> ViewState:
        """Return the view with the hung stack placed as was asked for."""
        if self._camera is None:
            return view
        return view.with_slot(view.active, replace(view.active_slot, camera=self._camera, index=0))

    def hung(self, view: ViewState, stack: Stack) -> None:
        """Note which picture was shown, unless the viewport came back to one that was left earlier."""
        if view.active_slot.index == 0:
            self._ref, self._slot, self._since = stack.items[0].ref, view.active, time.monotonic()

    def at_start(self, view: ViewState, catalog: Catalog) -> ViewState:
        """Show the stack's first picture, if the one that happened to be found first is still there.

        Only soon after: later the user looks at it, and nothing moves that the user did not move.
        """
        if self._ref is None or self._slot >= len(view.slots) or time.monotonic() - self._since > SOON_S:
            return view
        slot = view.slots[self._slot]
        stack = catalog.stack(slot.stack_key)
        if slot.kind is not SlotKind.STACK or stack is None or slot.index >= len(stack.items):
            return view
        is_untouched = stack.items[slot.index].ref == self._ref and not slot.is_playing
        return view.with_slot(self._slot, replace(slot, index=0)) if is_untouched else view

    def take(self, studies: Sequence[Study]) -> Stack | None:
        if self._is_taken:
            return None
        for study in studies:
            for stack in study.stacks:
                if stack.items:
                    self._is_taken = True
                    return stack
        return None


def _told(opened: int, failed: int, missing: int = 0) -> str:
    if missing:
        return f"{_files(opened)} opened; {_files(missing)} of this study {'is' if missing == 1 else 'are'} missing"
    if not opened:
        return "Nothing that can be shown was found" + (f"; {_files(failed)} skipped" if failed else "")
    return f"{_files(opened)} opened" + (f", {failed} skipped" if failed else "")


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"
