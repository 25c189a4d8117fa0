"""Whose saved annotations are, where the studies of two patients share a UID (`core.identity`)."""

from __future__ import annotations

from dataclasses import replace

from viewer.core.annotation import Annotation
from viewer.core.identity import is_other, keyed, suffix_of, uid_of
from viewer.core.segment import Segment


def is_of(annotation: Annotation | Segment, study_uid: str, person: str) -> bool:
    """Whether something saved is of a study: what does not say whose it is goes to the one without a suffix."""
    if annotation.person:
        return not is_other(annotation.person, person)
    return not suffix_of(study_uid)


def with_keys(annotation: Annotation, suffix: str) -> Annotation:
    """Return a saved annotation under the keys that its study has in this run."""
    if not suffix:
        return annotation
    frame, series = annotation.frame, keyed(annotation.series_uid, suffix)
    is_plane = "|" in frame.sop_instance_uid
    return replace(
        annotation,
        study_uid=keyed(annotation.study_uid, suffix),
        series_uid=series,
        frame_of_reference_uid=keyed(annotation.frame_of_reference_uid, suffix),
        frame=replace(
            frame,
            sop_instance_uid=keyed(frame.sop_instance_uid, suffix) if is_plane else frame.sop_instance_uid,
            series_uid="" if is_plane else keyed(frame.series_uid, suffix) or series,
        ),
    )


def with_uids(annotation: Annotation) -> Annotation:
    """Return an annotation with its UIDs as the files have them: keys may be others in the next run."""
    suffix = suffix_of(annotation.study_uid or "")
    if not suffix:
        return annotation
    frame = annotation.frame
    # The series tells a later patient's picture from that of the first; alone it needs none.
    series = "" if frame.series_uid == annotation.series_uid else uid_of(frame.series_uid)
    return replace(
        annotation,
        study_uid=uid_of(annotation.study_uid),
        series_uid=uid_of(annotation.series_uid),
        frame_of_reference_uid=uid_of(annotation.frame_of_reference_uid),
        frame=replace(frame, sop_instance_uid=uid_of(frame.sop_instance_uid), series_uid=series),
    )
