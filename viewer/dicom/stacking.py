"""Group scanned files to studies, series and stacks, in the order in which they are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

import numpy as np

from viewer.core.findings import Finding, FindingKind
from viewer.core.records import Entry, Instance, Location, Series, Skipped, Stack, StackItem, Study
from viewer.dicom.mosaic import untiled
from viewer.dicom.splitting import Part, by_instance_number, by_orientation, by_place, depths_mm
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
    instances: dict[str, Instance] = field(default_factory=dict)
    repeated: set[Location] = field(default_factory=set)
    stacks: tuple[Stack, ...] | None = None


class StackBuilder:
    """Builds studies again and again while a scan runs; only series with new files are made anew."""

    def __init__(self) -> None:
        self._studies: dict[str, Study] = {}
        self._series: dict[str, dict[str, _Collected]] = {}
        self._owners: dict[str, str] = {}
        self._replaced: list[Instance] = []

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
        for entry in entries:
            uid = entry.study.study_uid
            self._studies.setdefault(uid, entry.study)
            of_study = self._series.setdefault(uid, {})
            series = of_study.get(entry.series.series_uid)
            if series is None:
                series = of_study[entry.series.series_uid] = _Collected(entry.series)
            shown = series.instances.get(entry.instance.sop_instance_uid)
            if shown is None:
                series.instances[entry.instance.sop_instance_uid] = self._told_apart(entry.instance)
                series.stacks = None
            elif _is_same_place(place := entry.instance.location, shown.location):
                if place.stamp != shown.location.stamp:
                    series.instances[shown.sop_instance_uid] = replace(entry.instance, is_unique=shown.is_unique)
                    series.stacks = None
                    self._replaced.append(shown)
            elif place not in series.repeated:
                series.repeated.add(place)
                series.stacks = None
                left_out.append(Skipped(place.name, f"same object as {_short(shown.location)}, which is shown", False))
        return left_out

    def _told_apart(self, instance: Instance) -> Instance:
        """Mark an object whose UID another series has already: its pictures must not be taken for those."""
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
        for series in collected:
            if series.stacks is None:
                series.stacks = _stacks(series)
        collected.sort(key=lambda one: _series_order(one.series))
        return replace(self._studies[uid], stacks=tuple(stack for one in collected for stack in one.stacks or ()))


def _is_same_place(one: Location, other: Location) -> bool:
    return (one.path, one.member) == (other.path, other.member)


def _short(location: Location) -> str:
    return PurePath(location.member or location.path).name


def _series_order(series: Series) -> tuple[bool, int, str]:
    return (series.number is None, series.number or 0, series.series_uid)


def _stacks(collected: _Collected) -> tuple[Stack, ...]:
    series, instances = collected.series, list(collected.instances.values())
    pictures = [untiled(instance) for instance in instances if instance.pixel is not None]
    objects = tuple(sorted((i for i in instances if i.pixel is None), key=_instance_order))
    parts = _single_frame_parts([StackItem(i) for i in pictures if i.frame_count == 1])
    for instance in sorted((i for i in pictures if i.frame_count > 1), key=_instance_order):
        parts.extend(_multi_frame_parts(instance))
    if len(parts) == 1:
        parts = [Part(parts[0].items, "", parts[0].findings)]
    stacks = [_stack(series, number, part) for number, part in enumerate(parts)]
    if not stacks:
        stacks = [Stack(series.series_uid, series, ())]
    first = stacks[0]
    findings = first.findings
    if collected.repeated:
        count = len(collected.repeated)
        sentence = f"{count} {'file is' if count == 1 else 'files are'} there twice"
        findings = (*findings, Finding(FindingKind.DUPLICATE_FILES, sentence))
    return (replace(first, objects=objects, findings=findings), *stacks[1:])


def _instance_order(instance: Instance) -> tuple[bool, int, str]:
    return (instance.instance_number is None, instance.instance_number or 0, instance.sop_instance_uid)


def _single_frame_parts(items: Sequence[StackItem]) -> list[Part]:
    placed = [item for item in items if item.plane is not None]
    unplaced = [item for item in items if item.plane is None]
    parts = _placed_parts(placed)
    if unplaced:
        parts.append(Part(tuple(by_instance_number(unplaced)), "without position" if parts else ""))
    return parts


def _placed_parts(items: Sequence[StackItem]) -> list[Part]:
    groups = by_orientation(by_instance_number(items))
    if len(groups) == 1:
        return by_place(groups[0])
    names = _group_names(groups)
    return [part.labelled(name) for name, group in zip(names, groups, strict=True) for part in by_place(group)]


def _group_names(groups: Sequence[Sequence[StackItem]]) -> list[str]:
    """Name groups of a series by direction and size, with a number where that is not enough."""
    names = []
    sizes = {(g[0].instance.pixel.rows, g[0].instance.pixel.columns) for g in groups if g[0].instance.pixel}
    for group in groups:
        info, name = group[0].instance.pixel, direction_name(group[0])
        names.append(f"{name} {info.columns} x {info.rows}" if info and len(sizes) > 1 else name)
    counts = {name: names.count(name) for name in names}
    seen: dict[str, int] = {}
    for index, name in enumerate(names):
        if counts[name] > 1:
            seen[name] = seen.get(name, 0) + 1
            names[index] = f"{name} {seen[name]}"
    return names


def direction_name(item: StackItem) -> str:
    """Return 'axial', 'coronal' or 'sagittal', 'oblique' beyond 30 degrees of all; '' without a plane."""
    if item.plane is None:
        return ""
    normal = np.abs(item.plane.normal)
    axis = int(np.argmax(normal))
    return ("sagittal", "coronal", "axial")[axis] if normal[axis] > 0.866 else "oblique"


def _multi_frame_parts(instance: Instance) -> list[Part]:
    """Return the frames of an instance: a volume in order of place, split as a series is; else in frame order."""
    items = tuple(StackItem(instance, frame) for frame in range(instance.frame_count))
    label = f"image {instance.instance_number}" if instance.instance_number is not None else ""
    if len(instance.planes) != instance.frame_count or not _has_extent(items):
        return [Part(items, label)]
    return [part.labelled(label) for part in _placed_parts(items)]


def _has_extent(items: Sequence[StackItem]) -> bool:
    depths = depths_mm(items)
    return bool(depths.max() - depths.min() > 1e-2) or len({item.plane.row for item in items if item.plane}) > 1


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
        frame_ms=sum(times) / len(times) if is_cine else 0.0,
    )
