"""Group scanned files to studies, series and stacks, in the order in which they are looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import PurePath

from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.identity import Sharers, person_of, told_apart, uid_of
from viewer.core.records import Entry, Instance, Location, Series, Skipped, Stack, StackItem, Study
from viewer.dicom.merging import merged
from viewer.dicom.mosaic import untiled
from viewer.dicom.parts import parts_of
from viewer.dicom.splitting import Part, texts_of
from viewer.dicom.values import first_number
from viewer.dicom.volume_check import check


def build(entries: Iterable[Entry]) -> tuple[Study, ...]:
    """Return the studies of scanned files, newest first, their stacks by series number."""
    builder = StackBuilder()
    builder.add(entries)
    return builder.studies()


@dataclass(slots=True)
class _Collected:
    """The files of one series so far, and the stacks last made of them."""

    series: Series
    instances: dict[tuple[str, int], Instance] = field(default_factory=dict)
    copies: dict[str, int] = field(default_factory=dict)
    places: dict[tuple[str, str, str], int] = field(default_factory=dict)
    contents: dict[str, set[Hashable]] = field(default_factory=dict)
    repeated: set[tuple[str, str, str]] = field(default_factory=set)
    is_shared: bool = False
    stacks: tuple[Stack, ...] | None = None

    def taken_in(self, instance: Instance) -> Instance | None:
        """Return the object as it was taken in from the same file, None if it was not."""
        copy = self.places.get(_place(instance))
        return None if copy is None else self.instances[instance.sop_instance_uid, copy]

    def holds(self, instance: Instance) -> bool:
        """Whether an object of its UID and content is there."""
        uid = instance.sop_instance_uid
        if uid not in self.copies:
            return False
        if uid not in self.contents:  # worth its time only for what is there twice
            self.contents[uid] = {_content(self.instances[uid, copy]) for copy in range(self.copies[uid])}
        return _content(instance) in self.contents[uid]

    def add(self, instance: Instance) -> None:
        """Take in an object that is not there; one of a UID that is becomes its next copy."""
        uid = instance.sop_instance_uid
        copy = self.copies.get(uid, 0)
        self.copies[uid] = copy + 1
        self.places[_place(instance)] = copy
        if uid in self.contents:
            self.contents[uid].add(_content(instance))
        self.instances[uid, copy] = replace(instance, copy=copy) if copy else instance
        self.stacks = None

    def change(self, known: Instance, instance: Instance) -> None:
        """Take in an object in place of what its file held before."""
        uid = known.sop_instance_uid
        self.contents.pop(uid, None)
        self.instances[uid, known.copy] = replace(instance, is_unique=known.is_unique, copy=known.copy)
        self.stacks = None


class StackBuilder:
    """Builds studies again and again while a scan runs; only series with new files are made anew.

    Two patients whose files have one study UID are two studies. `known` tells the patients of a UID by their
    keys (`core.identity`), where anyone remembers them.
    """

    def __init__(self, known: Callable[[str], Mapping[str, str]] | None = None) -> None:
        self._known = known
        self._sharers: dict[str, Sharers] = {}
        self._studies: dict[str, Study] = {}
        self._series: dict[str, dict[str, _Collected]] = {}
        self._owners: dict[str, str] = {}
        self._replaced: list[Instance] = []
        self._merged: frozenset[str] = frozenset()

    def merge(self, series_uids: frozenset[str]) -> None:
        """Make one stack of each of these series, and of no other."""
        changed, self._merged = self._merged ^ series_uids, series_uids
        for of_study in self._series.values():
            for uid in changed & of_study.keys():
                of_study[uid].stacks = None

    def replaced(self) -> list[Instance]:
        """Return the objects whose files had changed when they were taken in again, once."""
        found, self._replaced = self._replaced, []
        return found

    def add(self, entries: Iterable[Entry]) -> list[Skipped]:
        """Take in scanned files; return those left out, whose object another file of the series holds already.

        A file that was taken in before is passed over in silence; one that has changed since takes its own place
        (`replaced` tells of which objects).
        """
        left_out: list[Skipped] = []
        for entry in self.told_apart(entries):
            series, instance = self._series_of(entry), entry.instance
            known = series.taken_in(instance)
            if known is not None:
                if instance.location.stamp != known.location.stamp:
                    series.change(known, instance)
                    self._replaced.append(known)
            elif not series.holds(instance):
                series.add(self._told_apart(instance))
            elif _place(instance) not in series.repeated:
                series.repeated.add(_place(instance))
                series.stacks = None
                first = series.instances[instance.sop_instance_uid, 0]
                reason = f"same object as {_short(first.location)}, which is shown"
                left_out.append(Skipped(instance.location.name, reason, False))
        return left_out

    def told_apart(self, entries: Iterable[Entry]) -> list[Entry]:
        """Return scanned files under the keys of their studies; only those of a UID's later patients are changed."""
        return [told_apart(entry, self._key_of(entry.study)) for entry in entries]

    def sharers(self, study_uid: str) -> Mapping[str, str]:
        """Return the patients of a study's UID by the keys of their studies, where there are several; else nothing."""
        found = self._sharers.get(uid_of(study_uid))
        return dict(found.persons) if found is not None and len(found.persons) > 1 else {}

    def _key_of(self, study: Study) -> str:
        uid = uid_of(study.study_uid)
        sharers = self._sharers.get(uid)
        if sharers is None:
            known = self._known(uid) if self._known is not None else {}
            sharers = self._sharers[uid] = Sharers(uid, dict(known))
        return sharers.key_of(study.patient)

    def _series_of(self, entry: Entry) -> _Collected:
        key = entry.study.study_uid
        self._studies.setdefault(key, entry.study)
        of_study = self._series.setdefault(key, {})
        uid = entry.series.series_uid
        if uid not in of_study:
            of_study[uid] = _Collected(replace(entry.series, person=person_of(key, entry.study.patient)))
        return of_study[uid]

    def _told_apart(self, instance: Instance) -> Instance:
        """Mark an object whose UID another series has already: its pictures must not be taken for those."""
        if not instance.is_unique:  # of a later patient: it bears the series' name already
            return instance
        first = self._owners.setdefault(instance.sop_instance_uid, instance.series_uid)
        return instance if first == instance.series_uid else replace(instance, is_unique=False)

    def forget(self, study_uid: str) -> None:
        """Drop a study, so that its files are taken in anew."""
        self._studies.pop(study_uid, None)
        self._series.pop(study_uid, None)

    def studies(self) -> tuple[Study, ...]:
        """Return all studies, newest first."""
        built = [self._study(uid) for uid in self._studies]
        return tuple(sorted(built, key=lambda study: (study.date, study.time, study.study_uid), reverse=True))

    def _study(self, uid: str) -> Study:
        collected = list(self._series[uid].values())
        is_shared = len(self._sharers[uid_of(uid)].persons) > 1
        for series in collected:
            if series.stacks is None or series.is_shared != is_shared:
                series.is_shared = is_shared
                series.stacks = _stacks(series, is_merged=series.series.series_uid in self._merged)
        collected.sort(key=lambda one: _series_order(one.series))
        return replace(self._studies[uid], stacks=tuple(stack for one in collected for stack in one.stacks or ()))


def _place(instance: Instance) -> tuple[str, str, str]:
    return instance.location.path, instance.location.member, instance.sop_instance_uid


def _content(instance: Instance) -> Hashable:
    """Return what copies of an object share, in whatever encoding: all that was scanned of its picture and place."""
    info = instance.pixel
    size = None if info is None else (info.rows, info.columns, info.samples, instance.frame_count)
    texts = _texts({key: value for key, value in instance.header.items() if not key.startswith("LossyImage")})
    place = (instance.planes, instance.spacing, instance.frame_of_reference_uid)
    return size, place, instance.instance_number, instance.rescales, texts, tuple(map(_texts, instance.frame_headers))


def _texts(header: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(header.items()))


def _short(location: Location) -> str:
    return PurePath(location.member or location.path).name


def _series_order(series: Series) -> tuple[bool, int, str]:
    return (series.number is None, series.number or 0, series.series_uid)


def _stacks(collected: _Collected, *, is_merged: bool) -> tuple[Stack, ...]:
    series, instances = collected.series, list(collected.instances.values())
    pictures = [untiled(instance) for instance in instances if instance.pixel is not None]
    objects = tuple(sorted((i for i in instances if i.pixel is None), key=_instance_order))
    parts = parts_of(pictures)
    if len(parts) == 1:
        parts = [Part(parts[0].items, "", parts[0].findings)]
    if is_merged and len(parts) > 1:
        stacks = [merged(series, parts)]
    else:
        stacks = [_stack(series, number, part) for number, part in enumerate(parts)]
    if not stacks:
        stacks = [Stack(series.series_uid, series, ())]
    stacks[0] = replace(
        stacks[0], objects=objects, findings=(*stacks[0].findings, *_repeats(collected), *_foreign(instances))
    )
    if collected.is_shared:
        sentence = "files of another patient have the UID of this study: they are a study of their own"
        shared = Finding(FindingKind.OTHER_PATIENT, sentence, Severity.NOTE)
        stacks = [replace(stack, findings=(*stack.findings, shared)) for stack in stacks]
    return tuple(stacks)


def _repeats(collected: _Collected) -> Iterable[Finding]:
    """Tell of objects that several files hold."""
    twice = len(collected.repeated)
    if twice:
        sentence = "1 file is there twice" if twice == 1 else f"{twice} files are there twice"
        yield Finding(FindingKind.DUPLICATE_FILES, sentence, Severity.NOTE)
    other = sum(instance.copy > 0 for instance in collected.instances.values())
    if other:
        many = f"{other} files have the UID of another but other content: both shown"
        sentence = "1 file has the UID of another but other content: both shown" if other == 1 else many
        yield Finding(FindingKind.CONFLICTING_COPIES, sentence)


def _foreign(instances: Iterable[Instance]) -> Iterable[Finding]:
    """Tell of files that other programs may take for something else (PS3.10 7.1)."""
    found = Counter(instance.preamble for instance in instances if instance.preamble)
    for name, count in found.most_common():
        many = f"{count} files begin like {name}, before what is DICOM"
        sentence = f"1 file begins like {name}, before what is DICOM" if count == 1 else many
        yield Finding(FindingKind.FOREIGN_PREAMBLE, sentence)


def _instance_order(instance: Instance) -> tuple[bool, int, str]:
    return (instance.instance_number is None, instance.instance_number or 0, instance.sop_instance_uid)


def _stack(series: Series, number: int, part: Part) -> Stack:
    geometry, findings = check(part.items)
    instance = part.items[0].instance
    times = [time for time in instance.frame_times_ms if time > 0]
    is_cine = bool(times) and geometry is None and len({item.instance.sop_instance_uid for item in part.items}) == 1
    return Stack(
        key=series.series_uid if number == 0 else f"{series.series_uid}#{number}",
        series=series,
        items=part.items,
        geometry=geometry,
        findings=(*part.findings, *findings),
        split_by=part.label,
        frame_ms=sum(times) / len(times) if is_cine else _beat_ms(part.items),
    )


def _beat_ms(items: Sequence[StackItem]) -> float:
    """Return the time between pictures of one place that follow a trigger (C.8.3.1.1.4), 0 where they do not."""
    if len(items) < 2 or any(item.plane is None or item.plane != items[0].plane for item in items):
        return 0.0
    delays = [first_number(texts_of(item).get("TriggerTime", "").encode()) for item in items]
    known = [delay for delay in delays if delay is not None]
    steps = [later - earlier for earlier, later in pairwise(known)]
    return sum(steps) / len(steps) if len(known) == len(items) and min(steps) > 0 else 0.0
