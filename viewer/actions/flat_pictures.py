"""Pictures that make no volume, as slices of voxels all the same: they can be painted on, each by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.core.errors import ViewerError
from viewer.core.geometry import Geometry, Spacing, SpacingSource
from viewer.core.records import Stack
from viewer.core.segment import Segment

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def geometry_for(stack: Stack) -> Geometry:
    """Return the voxels of a stack: of its volume, else those of its pictures, one behind the other.

    The latter have no place in the patient, and no thickness that means anything: their steps along k are 1. Without a
    pixel spacing a column is 1 wide.
    """
    if stack.geometry is not None:
        return stack.geometry
    sizes = {(item.instance.pixel.rows, item.instance.pixel.columns) for item in stack.items if item.instance.pixel}
    if len(sizes) != 1:
        raise ViewerError(
            "These pictures cannot be painted on", "they differ in size" if sizes else "there is no picture"
        )
    ((rows, columns),) = sizes
    spacings = {item.instance.spacing for item in stack.items}
    spacing = next(iter(spacings)) if len(spacings) == 1 else None
    used = spacing or Spacing(stack.items[0].instance.pixel_aspect, 1.0, SpacingSource.NONE)
    affine = np.diag([used.column_mm, used.row_mm, 1.0, 1.0])
    return Geometry(affine, (len(stack.items), rows, columns), "", used.source)


def is_flat(desk: Desk, segment: Segment) -> bool:
    """Whether a segment lies on pictures that make no volume."""
    stack = desk.store.catalog.stack(segment.stack_key)
    return stack is not None and stack.geometry is None


def solid(desk: Desk, segment: Segment) -> Segment:
    """Return a segment of a volume; ViewerError for one on single pictures."""
    stack = desk.store.catalog.stack(segment.stack_key)
    if stack is not None and stack.geometry is None:
        raise ViewerError(f"“{segment.name}” lies on pictures that make no volume", stack.why_no_volume)
    return segment
