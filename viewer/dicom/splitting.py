"""Divide the pictures of a series into those that belong on one scroll, each place in the patient once."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul, sub

import numpy as np
from numpy.typing import NDArray

from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.geometry import Plane
from viewer.core.pixels import FrameRef
from viewer.core.records import StackItem
from viewer.core.slice_run import SAME_DIRECTION, SAME_PLACE_MM
from viewer.dicom.split_names import namer

CRITERIA: tuple[tuple[str, str], ...] = (
    ("ReferencedSegmentNumber", "segment {}"),
    ("TemporalPositionIdentifier", "time {}"),
    ("TemporalPositionIndex", "time {}"),
    ("TemporalPositionTimeOffset", "time {} s"),
    ("TriggerTime", "trigger {} ms"),
    ("NominalCardiacTriggerDelayTime", "trigger {} ms"),
    ("NominalPercentageOfCardiacPhase", "phase {} %"),
    ("EchoTime", "TE {} ms"),
    ("EffectiveEchoTime", "TE {} ms"),
    ("EchoNumbers", "echo {}"),
    ("DiffusionBValue", "b {}"),
    ("DiffusionGradientOrientation", "direction {}"),
    ("AcquisitionNumber", "acquisition {}"),
    ("FrameAcquisitionNumber", "acquisition {}"),
    ("ImageType", "{}"),
    ("FrameType", "{}"),
    ("ComplexImageComponent", "{}"),
    ("StackID", "stack {}"),
    ("InversionTime", "TI {} ms"),
    ("FlipAngle", "flip angle {}"),
    ("ConvolutionKernel", "kernel {}"),
    ("KVP", "{} kV"),
    ("VelocityEncodingDirection", "velocity {}"),
    ("DimensionGroup", "dimension {}"),
    ("AcquisitionTime", "at {}"),
    ("ContentTime", "at {}"),
)


_KINDS = tuple(
    (keyword, words)
    for keyword, words in CRITERIA
    if keyword in ("ReferencedSegmentNumber", "ImageType", "FrameType", "ComplexImageComponent", "ConvolutionKernel")
)
"""Criteria that divide pictures of one place too; through the others one scrolls."""

_ALWAYS = frozenset(("ReferencedSegmentNumber",))
"""Divide whatever the number of values; other criteria may not give more parts than a place has pictures."""


@dataclass(frozen=True, slots=True)
class Part:
    """Pictures of one stack in their order, and in words what tells them from the rest of the series."""

    items: tuple[StackItem, ...]
    label: str = ""
    findings: tuple[Finding, ...] = ()

    def labelled(self, label: str) -> Part:
        """Return the part with a label in front of its own."""
        return Part(self.items, ", ".join(text for text in (label, self.label) if text), self.findings)


def texts_of(item: StackItem) -> Mapping[str, str]:
    """Return the texts by which pictures are told apart, the frame's own first."""
    frames = item.instance.frame_headers
    if not frames:
        return item.instance.header
    return {**item.instance.header, **frames[min(item.frame, len(frames) - 1)]}


def by_instance_number(items: Iterable[StackItem]) -> list[StackItem]:
    """Return items by instance number, then frame; those without number come last, by their UID."""
    return sorted(items, key=_number)


def _number(item: StackItem) -> tuple[bool, int, str, int]:
    number = item.instance.instance_number
    return (number is None, number or 0, item.instance.sop_instance_uid, item.frame)


def by_orientation(items: Sequence[StackItem]) -> list[list[StackItem]]:
    """Group items by size, spacing, frame of reference, and directions within 1e-3; all of them have a plane."""
    groups: dict[object, _Directions] = defaultdict(_Directions)
    known: dict[object, list[StackItem]] = {}
    for item in items:
        plane, info, spacing = item.plane, item.instance.pixel, item.instance.spacing
        if plane is None or info is None:
            continue
        kind = (
            info.rows,
            info.columns,
            info.is_color,
            None if spacing is None else (round(spacing.row_mm, 4), round(spacing.column_mm, 4)),
            item.instance.frame_of_reference_uid,
            item.instance.modality,
        )
        exact = (kind, plane.row, plane.column)
        group = known.get(exact)
        if group is None:
            group = known[exact] = groups[kind].group((*plane.row, *plane.column))
        group.append(item)
    return [group for same_kind in groups.values() for group in same_kind.groups]


_SUMS = ((1.0, 0.7, 0.4, -0.9, 0.6, 0.3), (0.3, -0.8, 0.9, 0.5, 0.4, -0.7))
"""Directions within 1e-3 of each other lie in the same cell of these two sums, or in neighbouring ones."""


class _Directions:
    """Groups by the directions of their first picture; that of others is found without looking at each group."""

    def __init__(self) -> None:
        self.groups: list[list[StackItem]] = []
        self._cells: dict[tuple[int, int], list[tuple[int, tuple[float, ...]]]] = defaultdict(list)

    def group(self, axes: tuple[float, ...]) -> list[StackItem]:
        """Return the first group with directions (row, then column) within 1e-3 of these, else a new one."""
        first, second = (
            math.floor(sum(map(mul, weights, axes)) / (SAME_DIRECTION * sum(map(abs, weights)))) for weights in _SUMS
        )
        near = ((first + i, second + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
        candidates = (one for cell in near for one in self._cells.get(cell, ()))
        found = [at for at, center in candidates if max(map(abs, map(sub, center, axes))) <= SAME_DIRECTION]
        if found:
            return self.groups[min(found)]
        self._cells[first, second].append((len(self.groups), axes))
        self.groups.append([])
        return self.groups[-1]


def by_place(items: Sequence[StackItem]) -> list[Part]:
    """Return items of one orientation sorted along their normal, in as many parts as places are repeated.

    Pictures that all lie at one place are not taken apart one by one: they are scrolled through, as a cine is, those
    of another kind (magnitude and phase, kernels) apart where there are several of each.
    """
    ordered = by_instance_number(items)
    numbers = places(ordered)
    if len(ordered) > 1 and len(set(numbers.values())) == 1:
        return _at_one_place(ordered, _KINDS)
    return _resolved(ordered, numbers, CRITERIA)


def _at_one_place(items: Sequence[StackItem], kinds: Sequence[tuple[str, str]]) -> list[Part]:
    for index, (keyword, words) in enumerate(kinds):
        groups = _grouped(items, keyword)
        if len(groups) > 1 and min(map(len, groups.values())) > 1:
            name = namer(keyword, list(groups), words)
            named = ((name(value), _at_one_place(group, kinds[index + 1 :])) for value, group in groups.items())
            return [part.labelled(label) for label, parts in named for part in parts]
    for keyword, _words in CRITERIA:
        groups = _grouped(items, keyword)
        if len(groups) == len(items) and "" not in groups:
            return [Part(tuple(item for group in groups.values() for item in group))]
    return [Part(tuple(items))]


def depths_mm(items: Sequence[StackItem]) -> NDArray[np.float64]:
    """Return distances from the origin along the first item's normal, (n,) mm."""
    positions = np.array([item.plane.position_mm for item in items if item.plane is not None])
    return np.asarray(positions @ np.asarray(_first_plane(items).normal))


def _first_plane(items: Sequence[StackItem]) -> Plane:
    return next(item.plane for item in items if item.plane is not None)


def places(items: Sequence[StackItem]) -> dict[FrameRef, int]:
    """Number the places along the normal, from the lowest; the same number means the same place."""
    depths = depths_mm(items)
    order = np.argsort(depths, kind="stable")
    steps = np.diff(depths[order], prepend=depths[order[0]]) > SAME_PLACE_MM
    numbers = np.empty(len(items), dtype=np.int64)
    numbers[order] = np.cumsum(steps)
    return {_ref(item): int(number) for item, number in zip(items, numbers, strict=True)}


def _ref(item: StackItem) -> FrameRef:
    return item.ref


def _resolved(
    items: Sequence[StackItem], places: Mapping[FrameRef, int], criteria: Sequence[tuple[str, str]]
) -> list[Part]:
    repeats = _most_repeats(items, places)
    if repeats == 1:
        return [Part(tuple(sorted(items, key=lambda item: places[_ref(item)])))]
    for index, (keyword, words) in enumerate(criteria):
        groups = _grouped(items, keyword)
        is_fitting = 1 < len(groups) <= repeats or (len(groups) > 1 and keyword in _ALWAYS)
        if not is_fitting or max(_most_repeats(group, places) for group in groups.values()) >= repeats:
            continue
        name = namer(keyword, list(groups), words)
        kind = _kinds_of(keyword, groups)
        rest = criteria[index + 1 :]
        named = ((name(value) + kind(value), _resolved(group, places, rest)) for value, group in groups.items())
        return [part.labelled(label) for label, parts in named for part in parts]
    return _by_repeat(items, places)


def _most_repeats(items: Sequence[StackItem], places: Mapping[FrameRef, int]) -> int:
    return max(Counter(places[_ref(item)] for item in items).values())


def _grouped(items: Sequence[StackItem], keyword: str) -> dict[str, list[StackItem]]:
    groups: dict[str, list[StackItem]] = defaultdict(list)
    for item in items:
        value = texts_of(item).get(keyword, "")
        groups[_trimmed(value) if " " in value else value].append(item)
    first = {value: at for at, value in enumerate(groups)}
    return {
        value: groups[value] for value in sorted(groups, key=lambda value: _rank(value, first[value], groups[value]))
    }


def _trimmed(value: str) -> str:
    """Return a value without the blanks that pad its components (PS3.5 6.2)."""
    return "\\".join(part.strip() for part in value.split("\\"))


def _kinds_of(keyword: str, groups: Mapping[str, Sequence[StackItem]]) -> Callable[[str], str]:
    """Return what adds to the name of a group by an echo time what its pictures are, where each group's are others.

    A field map that was computed from two echoes states an echo time of 0.
    """
    if keyword in ("EchoTime", "EffectiveEchoTime"):
        for kind in ("FrameType", "ImageType"):
            found = {value: list(_grouped(group, kind)) for value, group in groups.items()}
            types = [of_group[0] for of_group in found.values() if len(of_group) == 1]
            if len(set(types)) == len(groups):
                name = namer(kind, types, ", {}")
                return lambda value: name(found[value][0])
    return lambda _: ""


def _rank(value: str, first: int, group: Sequence[StackItem]) -> tuple[tuple[int, ...], float, int]:
    """Order groups: by the dimensions of an enhanced object (C.7.6.17), else by number, else as they were acquired."""
    indices = [texts_of(item).get("DimensionIndexValues", "") for item in group]
    if all(indices):
        return min(tuple(int(part) for part in text.split("\\") if part.isdecimal()) for text in indices), 0.0, first
    try:
        return (), float(value), first
    except ValueError:
        return (), float("inf"), first


def _by_repeat(items: Sequence[StackItem], places: Mapping[FrameRef, int]) -> list[Part]:
    """Deal pictures of the same place out in order of instance number, where nothing else tells them apart."""
    counts = Counter(places[_ref(item)] for item in items)
    if len(set(counts.values())) > 1:
        repeated = sum(count > 1 for count in counts.values())
        ordered = tuple(sorted(items, key=lambda item: places[_ref(item)]))
        many = f"{repeated} places hold more than one picture"
        sentence = "1 place holds more than one picture" if repeated == 1 else many
        twice = tuple(at for at, item in enumerate(ordered) if counts[places[_ref(item)]] > 1)
        return [Part(ordered, "", (Finding(FindingKind.DUPLICATE_POSITIONS, sentence, Severity.REFUSED, twice),))]
    turns: Counter[int] = Counter()
    rounds: dict[int, list[StackItem]] = defaultdict(list)
    for item in items:
        place = places[_ref(item)]
        turns[place] += 1
        rounds[turns[place]].append(item)
    return [
        Part(tuple(sorted(group, key=lambda item: places[_ref(item)])), f"repeat {turn}")
        for turn, group in sorted(rounds.items())
    ]
