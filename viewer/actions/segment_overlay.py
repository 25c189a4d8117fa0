"""Which segments lie on a picture, and what of them is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.actions.sources import PictureInfo, Shown
from viewer.core.look import Placement
from viewer.core.pixels import Frame, FrameRef
from viewer.core.segment import Segment
from viewer.core.segment_colors import SEGMENT_COLORS
from viewer.core.shapes import Color
from viewer.display.resample import Target, target
from viewer.display.segment_cut import Cut, seen
from viewer.display.segment_layers import SegmentLayers
from viewer.state.segmenting import OPACITY

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from viewer.actions.desk import Desk
    from viewer.paint.segment_image import Tint

Array = NDArray[Any]


def cut_of(segment: Segment, shown: Shown) -> Cut | None:
    """Return where a picture runs through a segment's voxels, None where they lie in no common space."""
    info, stack = shown.info, shown.source.stack
    if segment.person != stack.series.person:
        return None
    is_own = stack.key == segment.stack_key
    if is_own and not info.is_reformatted and len(stack.items) == segment.geometry.shape[0]:
        return Cut.of_slice(shown.index)
    if info.plane is None or info.spacing is None or not (is_own or _is_same_space(segment, info)):
        return None
    return Cut.of_plane(info.plane, info.spacing, segment.geometry)


def _is_same_space(segment: Segment, info: PictureInfo) -> bool:
    uid = segment.frame_of_reference_uid or segment.geometry.frame_of_reference_uid
    return bool(uid) and uid == info.frame_of_reference_uid


def segments_at(desk: Desk, shown: Shown, point_px: tuple[float, float]) -> list[Segment]:
    """Return the segments shown at a place of a picture, the topmost first."""
    found = []
    for segment in reversed(visible_segments(desk)):
        cut = cut_of(segment, shown)
        if cut is None:
            continue
        i, j, k = (int(part) for part in np.floor(cut.matrix @ (point_px[0], point_px[1], 1.0) + 0.5 + 1e-9))
        count, rows, columns = segment.geometry.shape
        if 0 <= k < count and 0 <= j < rows and 0 <= i < columns:
            layer = desk.segments.layers(segment).layer(k)
            if layer is not None and layer[j, i]:
                found.append(segment)
    return found


def visible_segments(desk: Desk) -> tuple[Segment, ...]:
    """Return the segments that are shown over pictures."""
    if not desk.store.view.segmenting.is_shown:
        return ()
    return tuple(one for one in desk.store.document.segments.values() if not one.is_hidden)


@dataclass(frozen=True, slots=True, eq=False)
class Overlaid:
    """Segments that are drawn over pictures, filled with an opacity; for any thread, one at a time."""

    segments: Sequence[Segment] = ()
    opacity: float = OPACITY
    _layers: dict[str, SegmentLayers] = field(default_factory=dict)

    def tints(self, shown: Shown, placement: Placement, size_px: tuple[int, int], ratio: float) -> list[Tint]:
        """Return what is seen of them on a picture of (width, height) device pixels."""
        from viewer.paint.segment_image import Tint, outline_px

        to, found = target(shown.info.shape, placement, size_px, ratio), []
        for segment in self.segments:
            cut = cut_of(segment, shown)
            if cut is None:
                continue
            layers = self._layers.setdefault(segment.id, SegmentLayers(segment))
            drawn = seen(layers, cut, to, outline_px(ratio, placement.scale))
            if drawn is not None:
                found.append(Tint(drawn, segment.color, self.opacity))
        return found


def overlaid(desk: Desk) -> Overlaid:
    """Return the segments that are shown over pictures now, as they are shown."""
    return Overlaid(visible_segments(desk), desk.store.view.segmenting.opacity)


class SegmentOverlay:
    """The segments of one viewport as they were drawn last; only what has changed is drawn anew."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[tuple[object, ...], Tint | None, QImage | None]] = {}

    def tints(
        self, desk: Desk, shown: Shown, placement: Placement, size_px: tuple[int, int], ratio: float
    ) -> list[tuple[Tint, QImage]]:
        """Return what is seen of each segment on a viewport of (width, height) device pixels, the first lowest."""
        segmenting = desk.store.view.segmenting
        if not segmenting.is_shown:
            return []
        from viewer.paint.segment_image import outline_px

        width_px = outline_px(ratio, placement.scale)
        to = target(shown.info.shape, placement, size_px, ratio)
        found = []
        segments = desk.segments.segments
        for segment in segments.values():
            if segment.is_hidden and not desk.segments.is_drawn_on(segment):
                continue
            made = self._tint(desk, segment, shown, to, ratio, width_px)
            if made is not None:
                found.append(made)
        self._kept = {id_: kept for id_, kept in self._kept.items() if id_ in segments}
        return [*found, *_tried(desk, shown, to, ratio, width_px)]

    def _tint(
        self, desk: Desk, segment: Segment, shown: Shown, to: Target, ratio: float, width_px: int
    ) -> tuple[Tint, QImage] | None:
        opacity = desk.store.view.segmenting.opacity
        revision = desk.segments.revision if desk.segments.is_drawn_on(segment) else -1
        key = (segment, revision, shown.source.stack, shown.info.ref, to, ratio, opacity)
        kept = self._kept.get(segment.id)
        if kept is None or not _is_same(kept[0], key):
            from viewer.paint.segment_image import Tint

            cut = cut_of(segment, shown)
            found = seen(desk.segments.layers(segment), cut, to, width_px) if cut is not None else None
            tint = Tint(found, segment.color, opacity) if found is not None else None
            kept = self._kept[segment.id] = key, tint, tint.image(ratio) if tint is not None else None
        tint, image = kept[1:]
        return (tint, image) if tint is not None and image is not None else None


def _is_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether all is the same; records are compared as themselves, for what is in them would take long."""
    small = (int, float, FrameRef)
    return all(a is b or (isinstance(a, small) and a == b) for a, b in zip(one, other, strict=True))


class OneLayer:
    """A picture as a layer of voxels."""

    def __init__(self, mask: Array) -> None:
        self._mask = mask

    def layer(self, k: int) -> Array | None:
        """Return the picture, as slice 0."""
        return self._mask if k == 0 else None

    def section(self, axis: int, index: int) -> Array | None:  # noqa: ARG002 - nothing runs across a picture
        """Return nothing."""
        return None

    def block(self) -> tuple[Array, tuple[int, int, int]] | None:
        """Return the picture."""
        return self._mask[None], (0, 0, 0)


def _tried(desk: Desk, shown: Shown, to: Target, ratio: float, width_px: int) -> list[tuple[Tint, QImage]]:
    """Return the pixels of the picture that would be taken."""
    from viewer.paint.segment_image import Tint

    work, segmenting = desk.segments, desk.store.view.segmenting
    preview, opacity = segmenting.preview, segmenting.opacity
    found = []
    if work.trial is not None and work.trial.frame == shown.info.ref:
        found.append((work.trial.mask, work.trial.color))
    if preview is not None and preview.stack_key == shown.source.stack.key and not shown.measured.is_color:
        chosen = work.segments.get(desk.store.view.segmenting.chosen)
        mask = in_range(shown.measured, preview.low, preview.high)
        found.append((mask, chosen.color if chosen is not None else next_color(desk)))
    made = []
    for mask, color in found:
        cut = seen(OneLayer(mask), Cut.of_slice(0), to, width_px)
        if cut is not None:
            tint = Tint(cut, color, opacity)
            made.append((tint, tint.image(ratio)))
    return made


def in_range(frame: Frame, low: float, high: float) -> Array:
    """Return where a picture's values lie in a range, both ends included; padding never does."""
    from viewer.display.quantified import read_values
    from viewer.volume.volume import hidden_in

    values = read_values(frame)
    mask = np.asarray((values >= low) & (values <= high))
    return mask & ~hidden_in(frame.stored, frame.info.padding)


def next_color(desk: Desk) -> Color:
    """Return a colour that the fewest segments have."""
    used = [segment.color for segment in desk.store.document.segments.values()]
    return min(SEGMENT_COLORS.values(), key=used.count)
