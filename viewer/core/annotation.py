"""What a user draws on a study and keeps."""

from __future__ import annotations

from dataclasses import dataclass

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

    @property
    def is_key(self) -> bool:
        """Whether it marks its picture as a key image, and measures nothing."""
        return self.kind == KEY_IMAGE
