"""The saved and undoable part of the state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from viewer.core.annotation import Annotation
from viewer.core.pixels import FrameRef
from viewer.core.remark import Remark
from viewer.core.segment import Segment
from viewer.hanging.records import Protocol
from viewer.measure.recorded import MeasuringProtocol

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Document:
    """All that a user made: annotations by id, in the order of their making, and the series whose stacks are merged.

    `remarks` are stars and notes by study UID, of all studies that have one, open or not.
    `closed_studies` are those that were closed and can be opened again by undo.
    `removals` count by study UID how often it was taken out of the library's list.
    `segments` are regions in 3D by id, in the order of their making.
    `protocols` are all hanging protocols in their order, None while they were not changed since the program began.
    `measuring` are the recorded measuring protocols, None as well while they were not changed.
    """

    annotations: Mapping[str, Annotation] = field(default_factory=lambda: MappingProxyType({}))
    merged_series: frozenset[str] = frozenset()
    remarks: Mapping[str, Remark] = field(default_factory=lambda: MappingProxyType({}))
    closed_studies: frozenset[str] = frozenset()
    removals: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    protocols: tuple[Protocol, ...] | None = None
    measuring: tuple[MeasuringProtocol, ...] | None = None
    segments: Mapping[str, Segment] = field(default_factory=lambda: MappingProxyType({}))

    def key_of(self, frame: FrameRef) -> Annotation | None:
        """Return the mark that makes a picture a key image, None where it is none."""
        return next((mark for mark in self.annotations.values() if mark.is_key and mark.frame == frame), None)

    def with_annotation(self, annotation: Annotation) -> Document:
        """Return the document with an annotation added or replaced."""
        return replace(self, annotations=MappingProxyType({**self.annotations, annotation.id: annotation}))

    def with_annotations(self, annotations: Iterable[Annotation]) -> Document:
        """Return the document with several annotations added or replaced."""
        return replace(self, annotations=MappingProxyType({**self.annotations, **{one.id: one for one in annotations}}))

    def with_loaded(self, annotations: Mapping[str, Annotation], segments: Mapping[str, Segment]) -> Document:
        """Return the document with what was saved earlier; what is there already stays as it is."""
        return replace(
            self,
            annotations=MappingProxyType({**self.annotations, **_new(annotations, self.annotations)}),
            segments=MappingProxyType({**self.segments, **_new(segments, self.segments)}),
        )

    def with_remark(self, study_uid: str, remark: Remark) -> Document:
        """Return the document with the remark on a study replaced, or taken away where it says nothing."""
        if self.remarks.get(study_uid, Remark()) == remark:
            return self
        others = {uid: kept for uid, kept in self.remarks.items() if uid != study_uid}
        return replace(self, remarks=MappingProxyType(others if remark.is_empty else {**others, study_uid: remark}))

    def with_series(self, series_uid: str, *, is_merged: bool) -> Document:
        """Return the document with the stacks of a series merged to one, or apart."""
        others = self.merged_series - {series_uid}
        return replace(self, merged_series=others | {series_uid} if is_merged else others)

    def with_study(self, study_uid: str, *, is_closed: bool) -> Document:
        """Return the document with a study closed, or not."""
        if (study_uid in self.closed_studies) is is_closed:
            return self
        others = self.closed_studies - {study_uid}
        return replace(self, closed_studies=others | {study_uid} if is_closed else others)

    def with_removal(self, study_uid: str) -> Document:
        """Return the document with a study taken out of the library's list once more."""
        counts = {**self.removals, study_uid: self.removals.get(study_uid, 0) + 1}
        return replace(self, removals=MappingProxyType(counts))

    def without(self, *ids: str) -> Document:
        """Return the document without the named annotations."""
        kept = {id_: a for id_, a in self.annotations.items() if id_ not in ids}
        return replace(self, annotations=MappingProxyType(kept))

    def with_segment(self, segment: Segment) -> Document:
        """Return the document with a segment added or replaced."""
        return replace(self, segments=MappingProxyType({**self.segments, segment.id: segment}))

    def without_segment(self, id_: str) -> Document:
        """Return the document without a segment."""
        return replace(self, segments=MappingProxyType({i: s for i, s in self.segments.items() if i != id_}))


def _new(loaded: Mapping[str, T], known: Mapping[str, T]) -> dict[str, T]:
    return {id_: one for id_, one in loaded.items() if id_ not in known}
