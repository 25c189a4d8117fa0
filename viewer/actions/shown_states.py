"""How the active viewport shows its pictures, as a presentation state tells it, and what of that no state holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.actions.navigate import position_of
from viewer.actions.sides import seen
from viewer.actions.sources import PictureInfo, PictureSource
from viewer.core.look import Camera2D, place
from viewer.core.phrases import noted
from viewer.core.pixels import Frame, Rescale, Window
from viewer.objects.losses import Loss
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.actions.desk import Desk
    from viewer.objects.placed import Placed
    from viewer.objects.state_writing import Shown

ON_PLANE = noted("Turn, zoom and pan of a plane of a volume are left out.")
MARGINS = noted("What is seen of the picture is told, not how much room there is beside it.")
COLOUR_TABLE = noted("The colour table is left out: a greyscale state shows grey.")
OVER = noted("The series that lies over the pictures is left out.")
BITMAPS = noted("Bitmaps over the pictures are left out.")
BITMAP_SHUTTER = noted("A shutter that is a bitmap is left out.")
VOI_TABLE = noted("Instead of a table of grey, the window over all of its values is told.")
VALUE_TABLE = noted("The table that gives the pictures' values is left out.")
OTHER_STATE = noted("Tables and masks of the presentation state that is shown are left out.")
SEGMENTS = noted("Segments are left out; a segmentation holds them.")


HALF = 0.5


@dataclass(frozen=True, slots=True)
class Viewing:
    """A viewport as it is now: `camera` as it is seen, `viewport_px` (width, height) None where there is no window."""

    slot: Slot
    source: PictureSource
    index: int
    camera: Camera2D
    viewport_px: tuple[float, float] | None = None
    has_segments: bool = False

    @property
    def info(self) -> PictureInfo:
        """What is known of the picture that is shown."""
        return self.source.info(self.index)

    def shown(self) -> Shown:
        """Return how it shows its pictures; not for the GUI thread."""
        from viewer.objects.state_writing import Shown

        frame, info = self.source.load(self.index), self.info
        window = self.slot.look.window or default_of(frame)
        if window is not None:
            window = in_values_of(info.instance.rescale(info.frame), window, frame.rescale)
        is_low_white = info.instance.pixel is not None and info.instance.pixel.photometric == "MONOCHROME1"
        is_inverted = self.slot.look.is_inverted != ((frame.info.photometric == "MONOCHROME1") != is_low_white)
        series = info.instance.series_uid
        if self.slot.kind is not SlotKind.STACK:
            return Shown(window, is_inverted=is_inverted, series_uid=series)
        turn, is_flipped = turned(self.camera)
        shape, box = info.shape, self.box()
        return Shown(window, turn, is_flipped, is_inverted, box, frame.shutter, series, shape)

    def box(self) -> tuple[float, float, float, float] | None:
        """Return the outer edges (left, top, right, bottom) px of what is seen of the picture; None where it is all.

        Corners beside the picture are allowed (PS3.3 C.10.4), but programs take negative ones for very large ones.
        """
        seen_px, edge = self._seen(), (self.info.shape[1] - HALF, self.info.shape[0] - HALF)
        if seen_px is None:
            return None
        left, top = max(seen_px[0], -HALF), max(seen_px[1], -HALF)
        right, bottom = min(seen_px[2], edge[0]), min(seen_px[3], edge[1])
        return (left, top, right, bottom) if right - left >= 1 and bottom - top >= 1 else None

    def _seen(self) -> tuple[float, float, float, float] | None:
        """Return what is seen, with what lies beside the picture."""
        camera, info = self.camera, self.info
        if (camera.scale is None and camera.center_px is None) or self.viewport_px is None:
            return camera.area_px
        placement = place(camera, info.shape, info.aspect, self.viewport_px)
        corners = placement.to_picture([(0.0, 0.0), self.viewport_px])
        (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def losses(self) -> list[Loss]:
        """Return what a state does not hold of it, as far as its picture is there."""
        return [Loss(what) for what in (*self._of_look(), *_of_frame(self.source.get(self.index)))]

    def _has_margins(self) -> bool:
        """Whether the picture would be larger, or lie elsewhere, were what is seen of it fitted."""
        seen_px, (rows, columns) = self._seen(), self.info.shape
        if seen_px is None:
            return False
        left, top, right, bottom = seen_px
        beside = [(-HALF - left, right - columns + HALF), (-HALF - top, bottom - rows + HALF)]
        across = [max(one) > 1 for one in beside]
        return all(across) or any(
            is_across and abs(max(one[0], 0) - max(one[1], 0)) > 1
            for is_across, one in zip(across, beside, strict=True)
        )

    def _of_look(self) -> Iterator[str]:
        if self.slot.kind is not SlotKind.STACK:
            yield ON_PLANE
        elif self._has_margins():
            yield MARGINS
        if self.slot.look.lut != "grey":
            yield COLOUR_TABLE
        if self.slot.overlay:
            yield OVER
        if self.has_segments:
            yield SEGMENTS
        frame = self.source.get(self.index)
        if frame is not None and self.slot.look.has_overlays and frame.overlays:
            yield BITMAPS
        if frame is not None and self.slot.look.window is None and frame.voi_luts:
            yield VOI_TABLE


def _of_frame(frame: Frame | None) -> Iterator[str]:
    if frame is None:
        return
    if frame.shutter is not None and frame.shutter.bitmap is not None:
        yield BITMAP_SHUTTER
    if frame.modality_lut is not None:
        yield VALUE_TABLE
    is_subtracted = frame.origin is not None and frame.stored is not frame.origin.stored
    if frame.presentation_lut is not None or frame.grey_palette is not None or is_subtracted:
        yield OTHER_STATE


def viewing(desk: Desk) -> Viewing | None:
    """Return how the active viewport shows its pictures; None where it holds none, or a volume in 3D."""
    view = desk.store.view
    slot = view.active_slot
    source = desk.source_of(slot) if slot.kind in (SlotKind.STACK, SlotKind.PLANE) else None
    if source is None:
        return None
    index = position_of(slot, source)
    size = desk.window.viewport_size(view.active)[:2] if desk.window is not None else None
    camera = seen(slot.camera, source.info(index), view.conventions.sides)
    segments = desk.store.document.segments.values()
    drawn = any(one.stack_key == slot.stack_key and not one.is_hidden for one in segments)
    return Viewing(slot, source, index, camera, size, drawn)


def turned(camera: Camera2D) -> tuple[int, bool]:
    """Return the clockwise turn, and whether the picture is mirrored after it (PS3.3 C.10.6)."""
    turn, is_flipped = camera.rotation_deg, camera.is_flipped_h
    if camera.is_flipped_v:  # upside down is mirrored, and turned by half
        turn, is_flipped = turn + 180, not is_flipped
    if is_flipped:  # the viewer mirrors before it turns: the same as turning the other way first
        turn = -turn
    return turn % 360, is_flipped


def default_of(frame: Frame) -> Window | None:
    """Return the window that a frame has of itself; None for colours."""
    from viewer.display.voi import default_window

    return None if frame.is_color else default_window(frame)


def as_shown(frame: Frame, rescale: Rescale, shown: Shown | None) -> Shown:
    """Return how a picture's state shows it where nothing else is said: without a window it would be all values."""
    from viewer.objects.state_writing import Shown

    shown = shown or Shown(shutter=frame.shutter)
    if shown.window is not None or (window := default_of(frame)) is None:
        return shown
    return replace(shown, window=in_values_of(rescale, window, frame.rescale))


def in_values_of(wanted: Rescale, window: Window, given: Rescale) -> Window:
    """Return a window over values of one modality transform as that over another's: what is read as SUV, say."""
    if given.slope == 0 or (wanted.slope, wanted.intercept) == (given.slope, given.intercept):
        return window
    factor = wanted.slope / given.slope
    center = (window.center - given.intercept) * factor + wanted.intercept
    return Window(center, window.width * abs(factor), window.function, window.name)


@dataclass(frozen=True, slots=True)
class States:
    """States of marks: `frame_of` loads the picture of a mark by its id; how the viewport shows those of its series."""

    frame_of: Callable[[str], Frame]
    shown: Shown | None

    def made(self, head: Dataset, placed: Sequence[Placed]) -> list[Dataset]:
        """Return one state for the pictures of each series that have one rescale; not for the GUI thread."""
        from viewer.objects.state_writing import state

        groups: dict[object, list[Placed]] = {}
        for one in placed:
            groups.setdefault((one.instance.series_uid, one.instance.rescale(one.frame)), []).append(one)
        return [
            state(head, [(one.instance, one.frame) for one in own], own, self._shown(own[0])) for own in groups.values()
        ]

    def _shown(self, first: Placed) -> Shown:
        is_seen = self.shown is not None and self.shown.series_uid == first.instance.series_uid
        shown = self.shown if is_seen else None
        return as_shown(self.frame_of(first.annotation.id), first.instance.rescale(first.frame), shown)
