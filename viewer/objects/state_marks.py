"""The drawings of a presentation state as marks that can be edited (PS3.3 C.10.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.core.presentation_state import Text, Units
from viewer.dicom.presentation_graphics import annotations_of
from viewer.dicom.presentation_items import Budget, items_of
from viewer.objects.exact import detached
from viewer.objects.foreign import kinds_of
from viewer.objects.found import Found
from viewer.objects.placed import Graphic

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def read_marks(dataset: Dataset) -> tuple[tuple[Found, ...], tuple[str, ...]]:
    """Return the marks of a state, and sentences on what is left to the state alone."""
    from pydicom.dataset import Dataset as Made

    marks: list[Found] = []
    left = 0
    budget = Budget()
    for item in items_of(dataset, "GraphicAnnotationSequence"):
        alone = Made()
        alone.GraphicAnnotationSequence = [item]
        for one in annotations_of(alone, budget):
            exact = detached(item)
            drawn = tuple(Graphic(g.kind, g.points) for g in one.graphics if g.units is Units.PIXEL)
            left += len(one.graphics) - len(drawn) + (not one.references)
            for reference in one.references:
                for frame in reference.frames or (0,):
                    at = (reference.sop_instance_uid, frame)
                    if exact is not None:
                        marks.append(Found(len(marks), exact["kind"], (), *at, graphics=drawn, exact=exact))
                        continue
                    for kind, points in kinds_of(drawn):
                        marks.append(Found(len(marks), kind, tuple(points), *at, graphics=drawn))
                    for text in one.texts:
                        if (place := _place(text)) is not None:
                            marks.append(Found(len(marks), "text", (place,), *at, text="\n".join(text.lines)))
                        else:
                            left += 1
    remarks = (f"{left} drawings belong to the screen or to no picture: the state alone shows them.",) if left else ()
    return tuple(marks), remarks


def _place(text: Text) -> tuple[float, float] | None:
    """Return where a text stands in the picture, None where it stands on the screen."""
    if text.anchor is not None and text.anchor_units is Units.PIXEL:
        return text.anchor
    return text.box[0] if text.box is not None and text.box_units is Units.PIXEL else None
