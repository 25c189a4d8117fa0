"""Drawing into segments on the pictures that are shown: brush and eraser, spheres."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.actions.flat_pictures import is_flat
from viewer.actions.segment_numbers import Line, line_of, stored_range
from viewer.actions.segment_overlay import cut_of
from viewer.actions.segment_records import choose, keep_segment, new_segment
from viewer.core.errors import ViewerError
from viewer.core.geometry import Vec3
from viewer.core.segment import Segment
from viewer.core.shapes import Point
from viewer.volume.stroke import Stroke

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.sources import Shown
    from viewer.volume.volume import Volume

Array = NDArray[Any]


def segment_for(desk: Desk, shown: Shown, *, must_be_there: bool = False) -> Segment:
    """Return the segment that is drawn into on a picture: the chosen one if it lies there and is free, else a new one.

    ViewerError where there is none and none can be made, or where the chosen one is locked.
    """
    chosen = desk.store.document.segments.get(desk.store.view.segmenting.chosen)
    if chosen is not None and cut_of(chosen, shown) is not None:
        if chosen.is_locked:
            raise ViewerError(f"“{chosen.name}” is locked", hint="unlock it first")
        return chosen
    if must_be_there:
        raise ViewerError("No segment is chosen on these pictures", hint="choose one on the page Objects")
    return new_segment(desk, shown.source.stack)


class SegmentStroke:
    """One stroke of the brush over a picture, shown while it goes on, kept when it ends."""

    def __init__(
        self, desk: Desk, shown: Shown, *, is_erasing: bool, radius_mm: float = 0.0, is_ball: bool | None = None
    ) -> None:
        is_brush = radius_mm == 0.0
        self._desk, self._is_erasing = desk, is_erasing
        self.segment = segment_for(desk, shown, must_be_there=is_erasing)
        cut = cut_of(self.segment, shown)
        if cut is None:
            raise ViewerError("These pictures have no place in the patient", "the chosen segment lies elsewhere")
        self._cut = cut
        segmenting = desk.store.view.segmenting
        is_ball = (segmenting.is_ball if is_ball is None else is_ball) and not is_flat(desk, self.segment)
        self._stroke = Stroke(
            self.segment.geometry,
            desk.segments.layers(self.segment).kept,
            radius_mm=radius_mm or segmenting.brush_mm,
            normal=None if is_ball else self._normal(),
            is_erasing=is_erasing,
            allowed=None if is_erasing or not is_brush else allowed_by(desk, self.segment, shown, is_ball=is_ball),
        )

    def _normal(self) -> Vec3:
        """Return the unit normal (LPS) of the picture through the voxels."""
        right, down = (self.segment.geometry.affine[:3, :3] @ self._cut.matrix[:, :2]).T
        x, y, z = np.cross(right, down) / np.linalg.norm(np.cross(right, down))
        return float(x), float(y), float(z)

    def go(self, point_px: Point) -> None:
        """Take the brush to a point of the picture."""
        ijk = self._cut.matrix @ (point_px[0], point_px[1], 1.0)
        self._stroke.go(self.segment.geometry.to_lps(ijk)[0])
        self._desk.segments.draw_on(self.segment, self._stroke.layers)

    def keep(self, label: str = "") -> None:
        """Keep what was drawn: one entry in the history, with the segment itself where it is new."""
        segment = self.segment
        self._desk.segments.end_stroke()
        changed = segment.with_layers(self._stroke.layers)
        is_new = segment.id not in self._desk.store.document.segments
        if is_new and not changed.slices:
            return
        words = label or (f"Erase in {segment.name}" if self._is_erasing else f"Paint {segment.name}")
        keep_segment(self._desk, words, changed)
        if is_new:
            choose(self._desk, segment.id)

    def drop(self) -> None:
        """Forget what was drawn."""
        self._desk.segments.end_stroke()


def allowed_by(desk: Desk, segment: Segment, shown: Shown, *, is_ball: bool) -> Callable[[int], Array] | None:
    """Return which voxels of slice k have values that may be painted on, None where all may.

    ViewerError where their values are in no memory: they are read now, for the next time.
    """
    from viewer.actions.segment_overlay import in_range

    limits = desk.store.view.segmenting.limits
    stack = desk.store.catalog.stack(segment.stack_key)
    if limits is None or stack is None:
        return None
    is_own = shown.source.stack.key == stack.key and not shown.info.is_reformatted
    if is_own and not is_ball:
        mask = in_range(shown.measured, *limits)
        nothing = np.zeros_like(mask)
        return lambda k: mask if k == shown.index else nothing
    volume = desk.volumes.get(stack.key)
    if volume is None:
        desk.volumes.request(stack, ("segment values", stack.key), lambda _, error: desk.fail(error) if error else None)
        raise ViewerError("The values of this series are being read", hint="paint again in a moment")
    # A stroke asks for the slices below it with every move.
    return cache(in_volume(volume, line_of(desk, stack, volume, may_read=False), limits))


def in_volume(volume: Volume, line: Line, span: tuple[float, float]) -> Callable[[int], Array]:
    """Return what gives the voxels of slice k whose value lies in a range, both ends included; padding never does."""
    from viewer.volume.volume import hidden_in

    low, high = stored_range(volume, line, span)

    def layer_of(k: int) -> Array:
        layer = volume.array[k]
        return np.asarray((layer >= low) & (layer <= high) & ~hidden_in(layer, volume.padding))

    return layer_of


def paint(desk: Desk, points: Sequence[str]) -> None:
    """Paint a way on the active picture with the brush as it is; points as x,y in its pixels."""
    _go(desk, points, is_erasing=False)


def erase(desk: Desk, points: Sequence[str]) -> None:
    """Erase along a way on the active picture with the brush as it is; points as x,y in its pixels."""
    _go(desk, points, is_erasing=True)


def _go(desk: Desk, points: Sequence[str], *, is_erasing: bool) -> None:
    from viewer.actions.annotating import parse_points

    way = parse_points(points)
    if not way:
        raise ViewerError("A way needs a point", "expected x,y in pixels, as 10.5,20")
    stroke = SegmentStroke(desk, shown_now(desk), is_erasing=is_erasing)
    for point in way:
        stroke.go(point)
    stroke.keep()


def sphere(desk: Desk, x: float, y: float, radius_mm: float) -> None:
    """Take a sphere around a point of the active picture."""
    if not 0 < radius_mm <= 500:
        raise ViewerError("A sphere has a radius of up to 500 mm")
    add_sphere(desk, shown_now(desk), (x, y), radius_mm)


def add_sphere(desk: Desk, shown: Shown, center_px: Point, radius_mm: float) -> None:
    """Take a sphere around a point of a picture: one entry in the history."""
    if shown.source.stack.geometry is None:
        raise ViewerError("These pictures make no volume", shown.source.stack.why_no_volume)
    stroke = SegmentStroke(desk, shown, is_erasing=False, radius_mm=radius_mm, is_ball=True)
    stroke.go(center_px)
    stroke.keep(f"Sphere in {stroke.segment.name}")


def shown_now(desk: Desk) -> Shown:
    """Return the picture of the active viewport; ViewerError while it is being read."""
    from viewer.actions.navigate import position_of
    from viewer.actions.slots import shown_frame
    from viewer.actions.sources import Shown

    source = desk.active_source()
    index = position_of(desk.store.view.active_slot, source)
    return Shown(source, index, source.info(index), shown_frame(desk))
