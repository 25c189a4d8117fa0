"""Multi-frame objects, and those that are one object in several files: concatenations (PS3.3 C.7.6.16.2.2.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.core.findings import Finding, FindingKind
from viewer.core.geometry import Spacing
from viewer.core.records import Instance, StackItem


@dataclass(frozen=True, slots=True)
class Whole:
    """A multi-frame object: one file, or the parts of a concatenation in their order."""

    instances: tuple[Instance, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def items(self) -> tuple[StackItem, ...]:
        """All frames in their order."""
        return tuple(item for one in self.instances for item in _frames(one))

    @property
    def label(self) -> str:
        """What tells the object from others of its series."""
        first = self.instances[0]
        word = "segmentation" if first.modality == "SEG" else "image"
        return f"{word} {first.instance_number}" if first.instance_number is not None else ""


def _frames(instance: Instance) -> Iterator[StackItem]:
    """Yield the frames of an object; those of another spacing have an instance of that spacing."""
    seen: dict[Spacing | None, Instance] = {}
    for frame in range(instance.frame_count):
        if frame < len(instance.frame_spacings):
            spacing = instance.frame_spacings[frame]
            if spacing not in seen:
                seen[spacing] = replace(instance, spacing=spacing)
            yield StackItem(seen[spacing], frame)
        else:
            yield StackItem(instance, frame)


def wholes(pictures: Sequence[Instance]) -> list[Whole]:
    """Return the multi-frame objects by instance number; a part of a concatenation may be a single frame."""
    parts: dict[str, list[Instance]] = defaultdict(list)
    found = []
    for instance in pictures:
        if uid := instance.header.get("ConcatenationUID", ""):
            parts[uid].append(instance)
        elif instance.frame_count > 1:
            found.append(Whole((instance,)))
    found += [_joined(of_one) for of_one in parts.values()]
    return sorted(found, key=_order)


def _order(whole: Whole) -> tuple[bool, int, str]:
    first = whole.instances[0]
    return (first.instance_number is None, first.instance_number or 0, first.sop_instance_uid)


def _joined(parts: Sequence[Instance]) -> Whole:
    ordered = tuple(sorted(parts, key=_place))
    missing = _missing(ordered)
    if not missing:
        return Whole(ordered)
    shown = ", ".join(map(str, missing[:8])) + (", ..." if len(missing) > 8 else "")
    total = _total(ordered)
    sentence = (
        f"part {shown} of {total} of this object is missing: not all of its frames are here"
        if len(missing) == 1
        else f"parts {shown} of {total} of this object are missing: not all of its frames are here"
    )
    return Whole(ordered, (Finding(FindingKind.MISSING_PARTS, sentence),))


def _number(instance: Instance, keyword: str) -> int | None:
    text = instance.header.get(keyword, "")
    return int(text) if text.isdecimal() else None


def _place(instance: Instance) -> tuple[int, int, str]:
    """Order parts: by the offset of their first frame, else by their number in the concatenation."""
    number = _number(instance, "InConcatenationNumber") or 0
    offset = _number(instance, "ConcatenationFrameOffsetNumber")
    return (number if offset is None else offset, number, instance.sop_instance_uid)


def _total(parts: Sequence[Instance]) -> int:
    stated = [_number(one, keyword) for one in parts for keyword in ("InConcatenationTotalNumber",)]
    seen = [_number(one, "InConcatenationNumber") for one in parts]
    return max((number for number in (*stated, *seen) if number), default=0)


def _missing(parts: Sequence[Instance]) -> list[int]:
    """Return the numbers, from 1, of parts that no file holds; at most as many as a US can count."""
    seen = {_number(one, "InConcatenationNumber") for one in parts}
    if None in seen:
        return []
    return [number for number in range(1, min(_total(parts), 65535) + 1) if number not in seen]
