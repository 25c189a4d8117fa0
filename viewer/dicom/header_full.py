"""The thorough reader: a file of any kind to its head, and what its sequences tell of each frame."""

from __future__ import annotations

from typing import BinaryIO

from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset

from viewer.dicom import elements as el
from viewer.dicom.boundary import boundary
from viewer.dicom.entries import FrameAttributes
from viewer.dicom.functional_groups import FRAME_TABLES, Groups, frame_attributes
from viewer.dicom.preamble import LENGTH, MARK, foreign
from viewer.dicom.reading import parse
from viewer.dicom.real_world import SEQUENCE as REAL_WORLD
from viewer.dicom.scanner import LARGEST_VALUE, Head
from viewer.dicom.ultrasound import regions_of
from viewer.dicom.view_codes import view_of_codes


def full_head(stream: BinaryIO, size: int) -> tuple[Head, FrameAttributes]:
    """Return the head of any file, and the attributes of its frames; ViewerError if it cannot be read."""
    parsed = parse(stream, size)
    groups = Groups(parsed.dataset)
    stream.seek(0)
    preamble = foreign(stream.read(len(MARK) + LENGTH))
    head = Head(
        raw=_raw_values(parsed.dataset),
        transfer_syntax=parsed.transfer_syntax,
        size=parsed.size,
        number=el.PIXEL_NUMBERS.get(el.from_tag(parsed.pixel_tag), ""),
        pixel_offset=parsed.pixel_offset,
        pixel_length=parsed.pixel_length,
        order=parsed.order,
        has_tables=_has_tables(parsed.dataset, groups),
        has_real_world=groups.has(REAL_WORLD) or REAL_WORLD in parsed.dataset,
        is_in_place=parsed.is_in_place,
        departures=parsed.departures,
        preamble=preamble,
    )
    if not head.raw.get(el.VIEW_POSITION, b"").strip(b" \0") and (view := view_of_codes(parsed.dataset)):
        head.raw[el.VIEW_POSITION] = view
    with boundary(stream):
        more = frame_attributes(parsed.dataset, groups, head, regions_of(parsed.dataset))
    return head, more


def _raw_values(dataset: Dataset) -> dict[int, bytes]:
    raw = {}
    for tag in list(dataset.keys()):
        key = el.from_tag(int(tag))
        if el.ACTIONS.get(key) == el.KEEP:
            value = _bytes(dataset.get_item(tag))
            if len(value) <= LARGEST_VALUE:
                raw[key] = value
    return raw


def _bytes(element: DataElement | RawDataElement) -> bytes:
    value = element.value
    return value if isinstance(value, bytes) else b""


def _has_tables(dataset: Dataset, groups: Groups) -> bool:
    if any(groups.has(sequence, keyword) for sequence, keyword in FRAME_TABLES):
        return True
    return any(el.from_tag(int(tag)) in el.TABLES or int(tag) >> 24 == 0x60 for tag in dataset.keys())  # noqa: SIM118 - iterating a data set converts its elements
