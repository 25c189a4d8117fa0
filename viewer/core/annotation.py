"""What a user draws on a study and keeps."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.core.codes import Code
from viewer.core.geometry import Vec3
from viewer.core.pixels import FrameRef

KEY_IMAGE = "key_image"
"""The kind of the mark on a picture that matters: it has no points and no numbers."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A measurement or mark; statistics are always derived from the voxels, never stored.

    `points` are LPS mm where `is_in_patient`, else (x, y, 0) in pixels of the frame. `label_offset` moves the text box
    from its place, in picture pixels. `color` is a name of `core.mark_colors`, '' for the theme's. `person` tells the
    patient from another whose study has the same UID (`core.identity`).

    `normal` is the unit normal (LPS) of the plane that it was drawn on, None where that has no place in the patient.
    `is_weighted`: pixels of a region count by the part of them that it covers. `tracking_uid` is the same for the same
    lesion at other times (PS3.16 TID 1419). `origin` is the SOP instance UID of the object that it was read from, ''
    where it was drawn here. Nothing changes one that `is_locked`.
    """

    id: str
    kind: str
    points: tuple[Vec3, ...]
    study_uid: str
    series_uid: str
    frame: FrameRef
    is_in_patient: bool = False
    frame_of_reference_uid: str = ""
    name: str = ""
    text: str = ""
    label_offset: tuple[float, float] | None = None
    created: str = ""
    color: str = ""
    person: str = ""
    label: Code | None = None
    group: str = ""
    is_locked: bool = False
    is_hidden: bool = False
    is_weighted: bool = False
    tracking_uid: str = ""
    normal: Vec3 | None = None
    origin: str = ""

    @property
    def is_key(self) -> bool:
        """Whether it marks its picture as a key image, and measures nothing."""
        return self.kind == KEY_IMAGE
