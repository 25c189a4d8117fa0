"""Annotations and remarks as rows of the file that keeps the user's work, each with a checksum, and back."""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict
from typing import Any

from viewer.core.annotation import Annotation
from viewer.core.codes import Code
from viewer.core.pixels import FrameRef
from viewer.core.remark import Remark
from viewer.state.whose import with_uids

ANNOTATIONS = "SELECT id, payload, checksum FROM annotation"
REMARKS = "SELECT study_uid, payload, checksum FROM remark"


def remark_row(study_uid: str, remark: Remark) -> tuple[str, str, int]:
    """Return what is kept of a remark."""
    payload = storable(json.dumps(asdict(remark), ensure_ascii=False, sort_keys=True))
    return storable(study_uid), payload, zlib.crc32(payload.encode())


def decoded_remark(payload: Any, checksum: Any) -> Remark | None:
    """Return a remark as it was kept, None where it is damaged."""
    if not isinstance(payload, str) or zlib.crc32(payload.encode()) != checksum:
        return None
    try:
        fields = json.loads(payload)
        return Remark(bool(fields["is_starred"]), str(fields["note"]))
    except (ValueError, TypeError, KeyError):
        return None


def annotation_row(annotation: Annotation) -> tuple[str, str, str, int]:
    """Return what is kept of an annotation, under the UIDs of its files."""
    annotation = with_uids(annotation)
    payload = storable(json.dumps(asdict(annotation), ensure_ascii=False, sort_keys=True))
    study = annotation.study_uid and storable(annotation.study_uid)  # SQLite itself refuses one that is None
    return annotation.id, study, payload, zlib.crc32(payload.encode())


def storable(text: str) -> str:
    """Return a text with its lone surrogates, which UTF-8 has not, as the escapes that JSON has for them."""
    return text.encode("utf-8", "backslashreplace").decode()


def decoded(payload: Any, checksum: Any) -> Annotation | None:
    """Return an annotation as it was kept, None where it is damaged or has fields that are not known."""
    if not isinstance(payload, str) or zlib.crc32(payload.encode()) != checksum:
        return None
    try:
        fields = json.loads(payload)
        fields["frame"] = FrameRef(**fields["frame"])
        fields["points"] = tuple((float(x), float(y), float(z)) for x, y, z in fields["points"])
        if fields["label_offset"] is not None:
            x, y = fields["label_offset"]
            fields["label_offset"] = (float(x), float(y))
        if fields.get("label") is not None:
            fields["label"] = Code(**fields["label"])
        if fields.get("normal") is not None:
            a, b, c = fields["normal"]
            fields["normal"] = (float(a), float(b), float(c))
        return Annotation(**fields)
    except (ValueError, TypeError, KeyError):
        return None
