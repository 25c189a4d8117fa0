"""Opening inputs: pictures appear while the scan still runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.actions.first_picture import FirstPicture
from viewer.actions.keeping import Displaced, keep_pictures
from viewer.actions.known_persons import KnownPersons
from viewer.actions.pace import Pace
from viewer.actions.tabs import with_place
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.identity import person_of
from viewer.core.look import Camera2D, Look
from viewer.core.phrases import Sentence
from viewer.core.records import Entry, Instance, Skipped, Study
from viewer.core.segment import Segment
from viewer.state.store import State, Store
from viewer.state.view import Catalog, ViewState

if TYPE_CHECKING:
    from viewer.jobs.lanes import Job, Lanes
    from viewer.jobs.opening import ScanSummary
    from viewer.library.library import Library
    from viewer.state.work import UserWork

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
        self._known_persons = KnownPersons(library, work)
        self._builder = StackBuilder(self._known_persons.of)
        self._first_look, self._forget_pictures, self._prepare = first_look, forget_pictures, prepare
        self._entries: dict[str, dict[tuple[str, str], Entry]] = {}
        self._lock = threading.Lock()
        self._runs = 0
        self._made_count = 0
        self._published: dict[str, int] = {}
        self._closed: dict[str, set[str]] = {}
        self._known_work: set[str] = set()
        self.hang: Callable[[Sequence[str], ViewState], None] | None = None
        """Called when all is open: with the studies, and the view as the first picture was shown in it."""
        self._told_of_work = set(work.notes) if work else set[str]()  # what opening it has told
        self._displaced = Displaced()
        store.listen(self._merge)

    def open(
        self,
        inputs: Sequence[str],
        *,
        to_library: bool = True,
        is_shown: bool = True,
        missing: Sequence[Skipped] = (),
        camera: Camera2D | None = None,
        then: Callable[[], None] = lambda: None,
    ) -> str:
        """Start scanning; return the slot of the job, by which it can be cancelled.

        The first displayable stack is hung in the active viewport when that is empty, or when `inputs` were named
        while something else was shown (opening means wanting to see). `missing` are files known to be gone.
        `camera` is how the first picture is placed, where it is not fitted. `then` is called when all was read.
        """
        self._runs += 1
        slot = f"open:{self._runs}"
        if not self._closed:
            # The list of skipped files and the sentence at the end tell of the same opening.
            self._store.publish(lambda catalog: replace(catalog, skipped=()) if catalog.skipped else catalog)
        entries: list[Entry] = []
        first = FirstPicture(is_taken=not is_shown, camera=camera)
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
                self._known_persons.keep({entry.study.study_uid for entry in batch}, self._builder.sharers)
                made = self._studies(pace) if pace.is_due() else _Made()
                self._deliver(lambda: self._publish(made, [*skipped, *repeats], first, closed))

            try:
                return scan(inputs, job, found)
            finally:
                made = self._studies(pace)
                self._deliver(lambda: self._publish(made, [], first, closed))

        def done(summary: ScanSummary | None, error: ViewerError | None) -> None:
            self._closed.pop(slot, None)
            if error is not None:
                self._notify(error.sentence())
            elif summary is not None:
                failed = sum(skipped.is_failure for skipped in summary.skipped)
                self._notify(_told(summary.files - len(summary.skipped), failed, len(missing)))
            self._store.show(lambda view: first.at_start(view, self._store.catalog))
            if self.hang is not None and first.view is not None:
                self.hang(list(dict.fromkeys(entry.study.study_uid for entry in entries)), first.view)
            then()
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

    def files(self, study_uid: str) -> dict[str, tuple[int, int]]:
        """Return the files of an open study with time of change (ns) and size; (0, 0) for archives."""
        places = [entry.instance.location for entry in self.entries(study_uid)]
        return {place.path: (0, 0) if place.member else place.stamp for place in places}

    def _merge(self, old: State, new: State) -> None:
        """Merge the stacks of series, or part them again, as the document says: in a lane."""
        wanted = new.document.merged_series
        if wanted == old.document.merged_series:
            return

        def work(_: Job) -> _Made:
            with self._lock:
                self._builder.merge(wanted)
                made = self._numbered(self._builder.studies())
            changed = wanted ^ old.document.merged_series
            self._get_ready(s for s in made.studies if any(stack.series.series_uid in changed for stack in s.stacks))
            return made

        def done(made: _Made | None, error: ViewerError | None) -> None:
            if error is not None:
                self._notify(error.sentence())
            shown = self._store.catalog.studies
            newest = self._newest(made, shown) if made is not None else []
            changed = [study for study in newest if study.stacks != shown[study.study_uid].stacks]
            follow = self._displaced.follow(wanted, wanted ^ old.document.merged_series)
            self._store.publish(lambda catalog: catalog.with_studies(*changed) if changed else catalog, follow)

        from viewer.jobs.lanes import Priority

        self._lanes.submit("stacks", Priority.VISIBLE, work, done)

    def _studies(self, pace: Pace) -> _Made:
        """Return the studies that a scan has touched since the last time, with their stacks made anew."""
        with self._lock, pace.building() as touched:
            studies = [study for study in self._builder.studies() if study.study_uid in touched] if touched else []
            made = self._numbered(studies)
        self._get_ready(made.studies)
        return made

    def _numbered(self, studies: Iterable[Study]) -> _Made:
        """Return studies with the number of their making; the lock is held."""
        self._made_count += 1
        return _Made(tuple(studies), self._made_count)

    def _newest(self, made: _Made, wanted: Container[str]) -> list[Study]:
        """Return the wanted studies of which no later making was published: jobs may end in another order."""
        known = self._published
        newest = [s for s in made.studies if s.study_uid in wanted and known.get(s.study_uid, 0) < made.number]
        self._published |= {study.study_uid: made.number for study in newest}
        return newest

    def _get_ready(self, studies: Iterable[Study]) -> None:
        """Read what the first looks at studies depend on."""
        if self._prepare is not None:
            self._prepare(tuple(studies))

    def _gather(self, batch: list[Entry], closed: set[str], pace: Pace) -> list[Skipped]:
        """Take in a batch; return the files whose object is there already."""
        with self._lock:
            keyed = self._builder.told_apart(batch)
            batch = [entry for entry in keyed if entry.study.study_uid not in closed]
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

        def work(_: Job) -> None:
            with self._lock:
                keyed = self._builder.told_apart(entries)
            library.add(keyed, are_keyed=True)
            library.mark_opened({entry.study.study_uid for entry in keyed}, time.time())

        self._lanes.submit(f"library:{slot}", Priority.COMPUTE, work, done)

    def _publish(self, made: _Made, skipped: list[Skipped], first: FirstPicture, closed: set[str]) -> None:
        wanted = {study.study_uid for study in made.studies} - closed
        studies = self._newest(made, wanted)
        if studies or skipped:

            def publish(catalog: Catalog) -> Catalog:
                catalog = catalog.with_studies(*studies)
                return replace(catalog, skipped=catalog.skipped + tuple(skipped)) if skipped else catalog

            self._store.publish(publish, keep_pictures)
        for study in studies:
            self._load_work(study)
        there = self._store.catalog.studies
        wanted &= set(there)
        stack = first.take([there[study.study_uid] for study in made.studies if study.study_uid in wanted])
        if stack is not None:
            key, uid, look = stack.key, stack.series.study_uid, self._first_look(stack.key)

            def hang(view: ViewState) -> ViewState:
                view = with_place(view, self._store.catalog, uid)
                return first.placed(view.with_stack(view.active, key, look))

            self._store.show(hang)
            first.hung(self._store.view, stack)

    def _load_work(self, study: Study) -> None:
        study_uid = study.study_uid
        if self._work is None or study_uid in self._known_work:
            return
        self._known_work.add(study_uid)
        work, person = self._work, person_of(study_uid, study.patient)

        def load(_: Job) -> tuple[dict[str, Annotation], dict[str, Segment]]:
            return work.load(study_uid, person), work.segments.load(study_uid, person)

        def done(loaded: tuple[dict[str, Annotation], dict[str, Segment]] | None, error: ViewerError | None) -> None:
            if error is not None:
                self._known_work.discard(study_uid)
                self._notify(error.sentence())
            elif loaded is not None and any(loaded):
                self._store.adopt(lambda document: document.with_loaded(*loaded))
            for note in work.notes:
                if note not in self._told_of_work:
                    self._told_of_work.add(note)
                    self._notify(note)

        from viewer.jobs.lanes import Priority

        self._lanes.submit(f"work:{study_uid}", Priority.NEIGHBOUR, load, done)


@dataclass(frozen=True, slots=True)
class _Made:
    """Studies whose stacks were made; the number grows with each making."""

    studies: tuple[Study, ...] = ()
    number: int = 0


def _told(opened: int, failed: int, missing: int = 0) -> str:
    one = opened == 1
    if missing:
        lost = "A file of this study is missing" if missing == 1 else f"{missing} files of this study are missing"
        return Sentence.of("1 file opened" if one else f"{opened} files opened", lost)
    left = "1 file skipped" if failed == 1 else f"{failed} files skipped" if failed else ""
    if not opened:
        return Sentence.of("Nothing that can be shown was found", left)
    return Sentence.of("1 file opened" if one else f"{opened} files opened", left)
