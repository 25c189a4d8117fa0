"""What the frames of nuclear medicine are: energy window, detector, rotation, time slot, slice (PS3.3 C.8.4.8)."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal

from viewer.core.geometry import Plane, Vec3
from viewer.core.records import StackItem
from viewer.dicom import elements as el
from viewer.dicom.planes import checked_planes
from viewer.dicom.values import first_number

_SCROLLED = ("SliceVector", "AngularViewVector", "TimeSliceVector", "TimeSlotVector")
"""What one scrolls through: the first of these that varies; the other vectors tell stacks apart."""
WORDS = {
    "EnergyWindowVector": "energy window {}",
    "DetectorVector": "detector {}",
    "RotationVector": "rotation {}",
    "RRIntervalVector": "R-R interval {}",
    "TimeSlotVector": "time slot {}",
    "PhaseVector": "phase {}",
    "TimeSliceVector": "time {}",
    "AngularViewVector": "view {}",
}
MOST_FRAMES = 2**16


def vector_texts(raw: Mapping[int, bytes], frames: int, order: Literal["little", "big"]) -> tuple[dict[str, str], ...]:
    """Return the place of each frame in every vector, as text by keyword; () without vectors."""
    if frames > MOST_FRAMES:
        return ()
    found = {keyword: _vector(raw.get(tag, b""), frames, order) for tag, keyword in el.VECTORS.items()}
    known = {keyword: values for keyword, values in found.items() if values}
    if not known:
        return ()
    return tuple({keyword: str(values[at]) for keyword, values in known.items()} for at in range(frames))


def _vector(value: bytes, frames: int, order: Literal["little", "big"]) -> tuple[int, ...]:
    if len(value) != 2 * frames:
        return ()
    return struct.unpack(f"{'<' if order == 'little' else '>'}{frames}H", value)


def slice_planes(
    raw: Mapping[int, bytes], first: Plane | None, frames: Sequence[Mapping[str, str]]
) -> tuple[Plane, ...]:
    """Return the plane of each frame of reconstructed slices, () if they are not told.

    The first slice lies at Image Position; the others follow it by Spacing Between Slices along the normal, against it
    where that is negative (C.8.4.15).
    """
    gap = first_number(raw.get(el.SLICE_GAP, b"")) or 0.0
    if first is None or gap == 0 or not frames or "SliceVector" not in frames[0]:
        return ()
    place, normal = first.position_mm, first.normal

    def position(number: int) -> Vec3:
        x, y, z = (place[i] + normal[i] * gap * (number - 1) for i in range(3))
        return (x, y, z)

    return checked_planes(Plane(position(int(texts["SliceVector"])), first.row, first.column) for texts in frames)


def by_vectors(items: Sequence[StackItem]) -> list[tuple[tuple[StackItem, ...], str]]:
    """Divide frames by all vectors but that which is scrolled through, in whose order they come; with a label each."""
    texts = [_texts(item) for item in items]
    varying = [key for key in (*_SCROLLED, *WORDS) if len({text.get(key, "") for text in texts}) > 1]
    scrolled = next((key for key in _SCROLLED if key in varying), None)
    if scrolled is None:
        return [(tuple(items), "")]
    dividing = [key for key in WORDS if key in varying and not (key == scrolled or _is_counted_on(key, scrolled))]
    groups: dict[tuple[int, ...], list[tuple[tuple[int, ...], StackItem]]] = defaultdict(list)
    for item, text in zip(items, texts, strict=True):
        along = (int(text.get("PhaseVector", "0")), int(text.get(scrolled, "0")), item.frame)
        groups[tuple(int(text.get(key, "0")) for key in dividing)].append((along, item))
    return [
        (
            tuple(item for _, item in sorted(group, key=lambda pair: pair[0])),
            ", ".join(WORDS[key].format(number) for key, number in zip(dividing, numbers, strict=True)),
        )
        for numbers, group in sorted(groups.items(), key=lambda pair: pair[0])
    ]


def _is_counted_on(key: str, scrolled: str) -> bool:
    """Whether frames run on through a vector: the time slices of a dynamic study start anew in each phase."""
    return key == "PhaseVector" and scrolled == "TimeSliceVector"


def _texts(item: StackItem) -> Mapping[str, str]:
    headers = item.instance.frame_headers
    return headers[item.frame] if item.frame < len(headers) else {}
