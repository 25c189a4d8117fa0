"""What a volume has in the plane of another series' picture: the same grid, so that pixels lie on each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.core.geometry import Plane, Spacing
from viewer.core.pixels import Frame, FrameRef
from viewer.volume.planes import frame_of
from viewer.volume.reslice import reslice, signed_view
from viewer.volume.slab import SlabMode

if TYPE_CHECKING:
    from viewer.volume.volume import Volume


def cut(
    volume: Volume,
    ref: FrameRef,
    plane: Plane,
    spacing: Spacing,
    shape: tuple[int, int],
    slab_mm: float = 0.0,
    mode: SlabMode = "mip",
) -> Frame:
    """Return the picture of (rows, columns) that a volume has in a plane; what lies beside it is padding."""
    resliced = _with_free_value(volume)
    picture = reslice(resliced, plane, spacing, shape, slab_mm, mode)
    return frame_of(resliced, picture, ref, len(volume.filled), has_outside=True)


def _with_free_value(volume: Volume) -> Volume:
    """Return (and keep) the volume in a type in which a value is free to stand for what lies beside it."""
    if volume.padding is not None or volume.array.dtype.kind != "u":
        return volume
    if "signed" not in volume.known:
        volume.known["signed"] = replace(volume, array=signed_view(volume.array))
    signed: Volume = volume.known["signed"]
    return signed
