"""The pictures of one series as parts for one scroll each: single pictures, multi-frame objects, joined objects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.records import Instance, StackItem
from viewer.core.slice_run import SAME_DIRECTION
from viewer.dicom.concatenations import Whole, wholes
from viewer.dicom.frame_vectors import by_vectors
from viewer.dicom.splitting import (
    Part,
    by_instance_number,
    by_orientation,
    by_place,
    depths_mm,
    texts_of,
)
from viewer.dicom.volume_check import check

MOST_SCOUTS = 3
MOST_COPIES = 4


def parts_of(pictures: Sequence[Instance]) -> list[Part]:
    """Return the parts of a series: single pictures first, then each multi-frame object by instance number.

    Copies of other content than the object of the same UID that came first have parts of their own, unless there are
    so many that the UIDs of the series mean nothing.
    """
    parts: list[Part] = []
    copies = sorted({instance.copy for instance in pictures})
    if len(copies) > MOST_COPIES:  # a UID that so many pictures share is no UID: they go by their places alone
        return _told_apart(_parts(pictures))
    for copy in copies:
        found = _parts([instance for instance in pictures if instance.copy == copy])
        parts += [part.labelled(f"copy {copy + 1}") for part in found] if copy else found
    return _told_apart(parts)


def _told_apart(parts: Sequence[Part]) -> list[Part]:
    """Number parts of the same label, as of objects that have the same instance number."""
    seen: Counter[str] = Counter()
    found = []
    for part in parts:
        seen[part.label] += 1
        again = ", ".join(filter(None, (part.label, f"part {seen[part.label]}")))
        found.append(replace(part, label=again) if seen[part.label] > 1 else part)
    return found


def _parts(pictures: Sequence[Instance]) -> list[Part]:
    several = wholes(pictures)
    joined = {(one.sop_instance_uid, one.copy) for whole in several for one in whole.instances}
    single = [StackItem(one) for one in pictures if (one.sop_instance_uid, one.copy) not in joined]
    parts = _single_frame_parts(single)
    if several:
        parts = [part if part.label else part.labelled("single pictures") for part in parts]
    is_alone = len(several) == 1 and not parts
    for whole in several:
        parts += [part if is_alone else part.labelled(whole.label) for part in _multi_frame_parts(whole)]
    return parts


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
    if _is_turning(groups):
        sentence = "the pictures face many ways; they are one stack, in the order of their numbers"
        note = Finding(FindingKind.MIXED_ORIENTATION, sentence, Severity.NOTE)
        return [Part(tuple(by_instance_number(items)), "", (note,))]
    names, finding = _group_names(groups), _mixture(groups)
    named = ((name, part) for name, group in zip(names, groups, strict=True) for part in by_place(group))
    return [replace(part.labelled(name), findings=(*part.findings, *finding)) for name, part in named]


def _is_turning(groups: Sequence[Sequence[StackItem]]) -> bool:
    """Whether nearly every picture has a direction of its own, as projections around a patient have; a scout has 3."""
    ways = {(plane.row, plane.column) for group in groups if (plane := group[0].plane) is not None}
    return len(ways) > MOST_SCOUTS and 2 * len(groups) > sum(map(len, groups))


def _mixture(groups: Sequence[Sequence[StackItem]]) -> tuple[Finding, ...]:
    """Note that a series holds several orientations, or spacings, which are stacks of their own."""
    planes = [group[0].plane for group in groups]
    axes = np.array([(*plane.row, *plane.column) for plane in planes if plane is not None])
    if len(axes) > 1 and np.abs(axes - axes[0]).max() > SAME_DIRECTION:
        names = ", ".join(dict.fromkeys(direction_name(group[0]) for group in groups))
        sentence = f"the series holds several orientations ({names}), each a stack of its own"
        return (Finding(FindingKind.MIXED_ORIENTATION, sentence, Severity.NOTE),)
    spacings = {(s.row_mm, s.column_mm) for group in groups if (s := group[0].instance.spacing) is not None}
    if len(spacings) > 1:
        told = ", ".join(f"{row:.3g} x {column:.3g} mm" for row, column in sorted(spacings))
        sentence = f"the series holds several pixel spacings ({told}), each a stack of its own"
        return (Finding(FindingKind.MIXED_SPACING, sentence, Severity.NOTE),)
    return ()


def _group_names(groups: Sequence[Sequence[StackItem]]) -> list[str]:
    """Name groups of a series by direction and size, with a number where that is not enough."""
    names = []
    sizes = {(g[0].instance.pixel.rows, g[0].instance.pixel.columns) for g in groups if g[0].instance.pixel}
    for group in groups:
        info, name = group[0].instance.pixel, direction_name(group[0])
        names.append(f"{name} {info.columns} x {info.rows}" if info and len(sizes) > 1 else name)
    counts = Counter(names)
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


def _multi_frame_parts(whole: Whole) -> list[Part]:
    """Return the frames of an object: volumes in order of place, split as a series is; else in frame order."""
    parts = []
    for items, label in by_vectors(whole.items):
        found = _frame_parts(items, is_placed=all(map(_tells_planes, whole.instances)))
        parts += [part.labelled(label) for part in found]
    return [replace(part, findings=(*whole.findings, *part.findings)) for part in parts]


def _frame_parts(items: Sequence[StackItem], *, is_placed: bool) -> list[Part]:
    if not is_placed or not _has_extent(items):
        return [Part(tuple(items))]
    return [_with_direction(one) for part in _placed_parts(items) for one in _by_stack_id(part)]


def _by_stack_id(part: Part) -> list[Part]:
    """Divide frames that are no even run of places by the stacks that the object names (C.7.6.16.2.2.4)."""
    names = dict.fromkeys(texts_of(item).get("StackID", "") for item in part.items)
    if len(names) < 2 or check(part.items)[0] is not None:
        return [part]
    kept = tuple(finding for finding in part.findings if not finding.slices)
    return [
        Part(tuple(item for item in part.items if texts_of(item).get("StackID", "") == name), "", kept)
        .labelled(f"stack {name}".strip())
        .labelled(part.label)
        for name in names
    ]


def _tells_planes(instance: Instance) -> bool:
    return len(instance.planes) in (1, instance.frame_count)


def _with_direction(part: Part) -> Part:
    """Note frames that run against the normal of their rows and columns, so that they make a left-handed volume."""
    numbers = [item.frame for item in part.items]
    is_one = len({item.instance.sop_instance_uid for item in part.items}) == 1
    if not is_one or len(numbers) < 2 or numbers != sorted(numbers, reverse=True):
        return part
    sentence = "the frames run left-handed, against the normal of rows and columns; they are shown by their places"
    return replace(part, findings=(*part.findings, Finding(FindingKind.LEFT_HANDED, sentence, Severity.NOTE)))


def _has_extent(items: Sequence[StackItem]) -> bool:
    depths = depths_mm(items)
    return bool(depths.max() - depths.min() > 1e-2) or len({item.plane.row for item in items if item.plane}) > 1
