"""What standard elements cannot hold of a mark, in a private block of its own: all digits of its points, its look.

Coordinates of reports and presentation states have 32 bits: on a picture of 4096 pixels that is 0.0002 px. The block
lies in the item of the mark, and counts only while it agrees with the standard coordinates beside it.
"""

from __future__ import annotations

import json
import math
import struct
from typing import TYPE_CHECKING, Any

from viewer.core.annotation import Annotation
from viewer.core.codes import Code
from viewer.core.geometry import Vec3
from viewer.core.identity import uid_of
from viewer.core.mark_colors import MARK_COLORS
from viewer.measure import REGISTRY
from viewer.objects.heads import CREATOR, PRIVATE_GROUP

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

POINTS, FIELDS = 0x01, 0x02
MOST_POINTS = 1_000_000
TEXTS = ("kind", "frame_of_reference_uid", "name", "text", "created", "color", "group", "tracking_uid")
FLAGS = ("is_in_patient", "is_locked", "is_hidden", "is_weighted")


def attach(item: Dataset, annotation: Annotation) -> None:
    """Put the block of a mark into its item."""
    block = item.private_block(PRIVATE_GROUP, CREATOR, create=True)
    numbers = [value for point in annotation.points for value in point]
    block.add_new(POINTS, "OD", struct.pack(f"<{len(numbers)}d", *numbers))
    fields: dict[str, Any] = {name: getattr(annotation, name) for name in (*TEXTS, *FLAGS)}
    fields["frame_of_reference_uid"] = uid_of(annotation.frame_of_reference_uid)
    fields |= {"id": annotation.id, "label_offset": annotation.label_offset, "normal": annotation.normal}
    if annotation.label is not None:
        fields["label"] = [annotation.label.value, annotation.label.scheme, annotation.label.meaning]
    _, *plane = annotation.frame.sop_instance_uid.rsplit("|", 3)
    if len(plane) == 3:
        stack = annotation.frame.sop_instance_uid.split("|")[0]
        fields |= {"plane": plane, "index": annotation.frame.frame, "part": "#".join(stack.split("#")[1:])}
    block.add_new(FIELDS, "UT", json.dumps(fields, ensure_ascii=True, sort_keys=True))


def detached(item: Dataset) -> dict[str, Any] | None:
    """Return the fields of a block, every one of them checked; None without a block, or where it is damaged."""
    try:
        block = item.private_block(PRIVATE_GROUP, CREATOR)
        raw, fields = bytes(block[POINTS].value or b""), json.loads(str(block[FIELDS].value))
        return _checked(fields, raw)
    except (KeyError, ValueError, TypeError, AttributeError, struct.error):
        return None


def _checked(fields: dict[str, Any], raw: bytes) -> dict[str, Any] | None:
    numbers = struct.unpack(f"<{len(raw) // 8}d", raw[: len(raw) // 8 * 8])
    if len(numbers) % 3 or len(numbers) > 3 * MOST_POINTS or not all(map(math.isfinite, numbers)):
        return None
    found: dict[str, Any] = {name: str(fields.get(name, ""))[:10_240] for name in TEXTS}
    found |= {name: fields.get(name) is True for name in FLAGS}
    if found["kind"] not in REGISTRY.ids():
        return None
    if found["color"] not in MARK_COLORS:
        found["color"] = ""
    found["points"] = tuple(zip(numbers[0::3], numbers[1::3], numbers[2::3], strict=True))
    found["label_offset"], found["normal"] = _numbers(fields.get("label_offset"), 2), _numbers(fields.get("normal"), 3)
    label = fields.get("label")
    found["label"] = Code(*map(str, label)) if isinstance(label, list) and len(label) == 3 else None
    found["id"] = str(fields.get("id", ""))[:64]
    plane = fields.get("plane")
    if isinstance(plane, list) and len(plane) == 3:
        found |= {"plane": tuple(map(str, plane)), "index": int(fields["index"]), "part": str(fields.get("part", ""))}
        float(plane[1])
    return found


def _numbers(value: Any, count: int) -> tuple[float, ...] | Vec3 | None:
    if not isinstance(value, list) or len(value) != count:
        return None
    numbers = tuple(float(one) for one in value)
    return numbers if all(map(math.isfinite, numbers)) else None
