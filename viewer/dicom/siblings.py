"""Files of a series differ in few values: the record of one is made from that of another.

This holds for plain single pictures alone, and only where nothing differs but what each file has of its own: its UID,
numbers, position, window, scale, and texts that are only carried along.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from itertools import compress
from operator import attrgetter, ne
from typing import Any, Literal

from viewer.core.pixels import Rescale, Window
from viewer.core.records import Entry, Instance, Location
from viewer.dicom import elements as el
from viewer.dicom.planes import plane_of
from viewer.dicom.scanner import Head
from viewer.dicom.values import integer, text, uid

Values = Callable[[Mapping[int, bytes], Literal["little", "big"]], tuple[tuple[Rescale, ...], tuple[Window, ...]]]

MOST_SERIES = 64

TEXTS = {
    tag: keyword
    for tag, keyword in el.HEADER_TEXTS.items()
    # By these a picture is told to be a mosaic, or planes are told.
    if tag not in (el.IMAGE_TYPE, el.THICKNESS, el.SLICE_GAP)
}
VALUES = frozenset((el.SLOPE, el.INTERCEPT, el.WINDOW_CENTER, el.WINDOW_WIDTH))
OWN = frozenset((el.SOP_INSTANCE, el.INSTANCE_NUMBER, el.POSITION, *VALUES, *TEXTS))
"""Elements that may differ between the file and the one that its record is made from."""


_shared = attrgetter(*(field.name for field in fields(Head) if field.name not in ("raw", "size", "pixel_offset")))
"""All that a head tells of a file but its elements, its size and where its pixels start."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A file's elements, what else siblings share of its head, and its record, the instance by fields too."""

    raw: dict[int, bytes]
    shared: tuple[Any, ...]
    entry: Entry
    fields: dict[str, Any]


_known: dict[bytes, _Known] = {}


def remember(head: Head, entry: Entry) -> None:
    """Keep a file's record for those that follow, if it is one of a plain single picture."""
    instance = entry.instance
    is_single = instance.pixel is not None and instance.frame_count == 1 and head.is_in_place and head.pixel_offset > 0
    if is_single and not (instance.notes or instance.mosaic or instance.frame_headers):
        if len(_known) >= MOST_SERIES:
            _known.clear()
        values = {name: getattr(instance, name) for name in Instance.__slots__}
        _known[head.raw.get(el.SERIES_UID, b"")] = _Known(head.raw, _shared(head), entry, values)


def sibling(location: Location, head: Head, values: Values) -> Entry | None:
    """Return the record of a file made from another of its series, None where more differs than what each has of its
    own; `values` gives the scale and the windows of raw elements."""
    raw = head.raw
    known = _known.get(raw.get(el.SERIES_UID, b""))
    if known is None or _shared(head) != known.shared or not _is_there(head) or list(raw) != list(known.raw):
        return None
    changed = list(compress(raw, map(ne, raw.values(), known.raw.values())))  # no loop of ours over all elements
    own_uid = uid(raw.get(el.SOP_INSTANCE, b""))
    header = _texts(known, changed, raw)
    plane = plane_of(raw.get(el.POSITION, b""), raw.get(el.ORIENTATION, b""))
    if not own_uid or header is None or not OWN.issuperset(changed) or bool(plane) != bool(known.fields["planes"]):
        return None
    own = dict(known.fields)
    if not VALUES.isdisjoint(changed):
        own["rescales"], own["windows"] = values(raw, head.order)
    own["location"], own["sop_instance_uid"], own["header"] = location, own_uid, header
    own["instance_number"] = integer(raw.get(el.INSTANCE_NUMBER, b""))
    own["pixel_offset"], own["planes"] = head.pixel_offset, (plane,) if plane else ()
    return Entry(Instance(**own), known.entry.series, known.entry.study)


def _is_there(head: Head) -> bool:
    """Whether the pixels are all in the file."""
    return 0 < head.pixel_offset <= head.size - max(8, head.pixel_length)


def _texts(known: _Known, changed: list[int], raw: Mapping[int, bytes]) -> Mapping[str, str] | None:
    """Return the texts of a file by those of another, None where one of the two lacks a text."""
    first = known.entry.instance.header
    own = [tag for tag in changed if tag in TEXTS]
    if not own:
        return first
    header = dict(first)
    character_set = raw.get(el.CHARACTER_SET, b"")
    for tag in own:
        if not (raw[tag] and known.raw[tag]):
            return None
        header[TEXTS[tag]] = text(raw[tag], character_set)
    return header
