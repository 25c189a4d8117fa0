"""Long work on segments, in a lane with progress: ranges of values, growing, and what changes their shape."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count, pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.actions.flat_pictures import is_flat, solid
from viewer.actions.segment_drawing import in_volume, segment_for, shown_now
from viewer.actions.segment_numbers import Line, line_of, stored_range
from viewer.actions.segment_overlay import cut_of
from viewer.actions.segment_records import choose, free_segment, keep_segment, new_segment
from viewer.actions.segment_work import Trial
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.core.segment import Packed, Segment
from viewer.core.shapes import Point
from viewer.core.units import unit_words
from viewer.state.segmenting import Preview
from viewer.volume import voxel_sets

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.sources import Shown
    from viewer.jobs.lanes import Job
    from viewer.volume.volume import Volume

Array = NDArray[Any]
Slices = Mapping[int, Array]
MOST_SMOOTH_MM = 50.0
SLOT = "segment"


_numbers = count()


def layers_of(segment: Segment) -> dict[int, Array]:
    """Return all slices of a segment, unpacked."""
    return {k: packed.mask() for k, packed in segment.slices.items()}


def change_in_lane(
    desk: Desk, segment: Segment, title: str, label: str, work: Callable[[Job], Slices], *, adds: bool = False
) -> None:
    """Give a segment the slices that long work returns (or add them): one entry in the history, when it ends.

    What was changed meanwhile is not overwritten, and told. ViewerError while other long work on it runs.
    """
    from viewer.jobs.lanes import Priority

    if any(job.slot[:2] == (SLOT, segment.id) for job in desk.lanes.running() if isinstance(job.slot, tuple)):
        raise ViewerError(f"“{segment.name}” is still being worked on", hint="wait, or stop it in the status bar")

    def run(job: Job) -> Segment:
        slices = dict(work(job))
        if adds:
            for k, packed in segment.slices.items():
                slices[k] = slices[k] | packed.mask() if k in slices else packed.mask()
        made = {k: Packed.of(layer) for k, layer in sorted(slices.items()) if layer.any()}
        # Slices that came out as they were are the same ones: history and disk keep those that changed.
        kept = {k: segment.slices[k] if segment.slices.get(k) == packed else packed for k, packed in made.items()}
        return replace(segment, slices=MappingProxyType(kept))

    def done(changed: Segment | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        elif changed is not None:
            _keep(desk, segment, changed, label)

    # Each has a slot of its own: in a common one the second would drop the first without a word.
    desk.lanes.submit((SLOT, segment.id, next(_numbers)), Priority.COMPUTE, run, done, title)


def _keep(desk: Desk, before: Segment, after: Segment, label: str) -> None:
    kept = desk.store.document.segments.get(before.id)
    if kept is not None and kept.slices is not before.slices:
        desk.notify(f"“{kept.name}” was changed meanwhile: it stays as it is")
        return
    if kept is None and not after.slices:
        desk.notify("Nothing was found")
        return
    if kept is not None:
        after = replace(kept, slices=after.slices)
    keep_segment(desk, label, after)
    if kept is None:
        choose(desk, after.id)


# -- ranges of values


def preview(desk: Desk, low: float | None = None, high: float | None = None) -> None:
    """Try a range of values on the pictures of the active series; without numbers what is brighter than the middle."""
    shown = shown_now(desk)
    if shown.source.stack.geometry is None:
        raise ViewerError("This series holds no volume to segment", shown.source.stack.why_no_volume)
    if low is None or high is None:
        from viewer.display.voi import auto_window, default_window

        window = desk.store.view.active_slot.look.window or default_window(shown.measured)
        top = max(window.range[1], auto_window(shown.measured).range[1])
        low, high = (window.center if low is None else low), (top if high is None else high)
    low, high = sorted((low, high))
    tried = Preview(shown.source.stack.key, low, high)
    desk.store.show(lambda view: replace(view, segmenting=replace(view.segmenting, preview=tried)))


def end_preview(desk: Desk) -> None:
    """Try no range any more."""
    desk.store.show(lambda view: replace(view, segmenting=replace(view.segmenting, preview=None)))


def threshold(desk: Desk, low: float, high: float) -> None:
    """Take all voxels of the active series in a range of values into the chosen segment, or into a new one."""
    stack = desk.active_stack()
    if stack is None:
        raise ViewerError("No series is shown in the active viewport")
    if stack.geometry is None:
        raise ViewerError("This series holds no volume to segment", stack.why_no_volume)
    low, high = sorted((low, high))
    kept = desk.store.document.segments.get(desk.store.view.segmenting.chosen)
    segment = free_segment(desk, kept.id) if kept is not None and kept.stack_key == stack.key else None
    made = segment or new_segment(desk, stack)
    end_preview(desk)

    def work(job: Job) -> Slices:
        volume = desk.volumes.load(stack, job)
        least, most = stored_range(volume, line_of(desk, stack, volume), (low, high))
        hidden = _hidden(volume)
        return voxel_sets.in_range(volume.array, least, most, hidden, job, len(volume.array))

    change_in_lane(desk, made, "Taking a range of values", f"Range {low:g} to {high:g} in {made.name}", work, adds=True)


def _hidden(volume: Volume) -> Callable[[Array], Array]:
    from viewer.volume.volume import hidden_in

    return lambda layer: hidden_in(layer, volume.padding)


# -- growing


def grow_tried(desk: Desk, shown: Shown, point_px: Point, spread: float) -> str:
    """Show what of a picture would be grown into, and return the range in words."""
    import cv2

    from viewer.actions.segment_overlay import in_range, next_color
    from viewer.display.quantified import unit_of

    value = _value_at(shown, point_px)
    mask = in_range(shown.measured, value - spread, value + spread)
    i, j = (round(part) for part in point_px)
    labels = cv2.connectedComponents(np.ascontiguousarray(mask).view(np.uint8), connectivity=4)[1]
    chosen = desk.store.document.segments.get(desk.store.view.segmenting.chosen)
    color = chosen.color if chosen is not None and cut_of(chosen, shown) is not None else next_color(desk)
    desk.segments.show_trial(Trial(shown.info.ref, np.asarray(labels == labels[j, i]), color))
    unit = unit_words(unit_of(shown.measured))
    words = say("{low} to {high} {unit}", low=f"{value - spread:.4g}", high=f"{value + spread:.4g}", unit=unit)
    return words.rstrip()


def _value_at(shown: Shown, point_px: Point) -> float:
    from viewer.display.quantified import read_values

    i, j = (round(part) for part in point_px)
    rows, columns = shown.info.shape
    if shown.measured.is_color:
        raise ViewerError("Pictures in colour have no values to grow by")
    if not (0 <= i < columns and 0 <= j < rows):
        raise ViewerError("This place lies beside the picture")
    value = float(read_values(shown.measured, shown.measured.stored[j : j + 1, i : i + 1])[0, 0])
    if not np.isfinite(value):
        raise ViewerError("There is no value at this place")
    return value


def keep_grown(desk: Desk, shown: Shown, point_px: Point, spread: float) -> None:
    """Take what is joined to a place and differs from its value by at most `spread`, in all slices."""
    value = _value_at(shown, point_px)
    segment = segment_for(desk, shown)
    stack = desk.store.catalog.stack(segment.stack_key)
    if stack is None:
        raise ViewerError("The series of this segment is not open", hint="open its study first")
    seed = _voxel_at(segment, shown, point_px)
    low, high = value - spread, value + spread
    label = f"Grow {segment.name}: {low:.4g} to {high:.4g}"
    if stack.geometry is None:
        _grow_flat(desk, segment, shown, point_px, (low, high), label)
        return
    if stack.key != shown.source.stack.key:
        raise ViewerError("The chosen segment belongs to another series", hint="choose or make one of this series")

    def work(job: Job) -> Slices:
        volume = desk.volumes.load(stack, job)
        return grown(volume, line_of(desk, stack, volume), (low, high), seed, job)

    change_in_lane(desk, segment, "Growing a region", label, work, adds=True)


def _grow_flat(
    desk: Desk, segment: Segment, shown: Shown, point_px: Point, span: tuple[float, float], label: str
) -> None:
    """Grow within one picture: there are no slices beside it."""
    from viewer.actions.segment_overlay import in_range

    mask = in_range(shown.measured, *span)
    i, j = (round(part) for part in point_px)

    def work(job: Job) -> Slices:
        return voxel_sets.joined({shown.index: mask}.get, shown.index + 1, (shown.index, j, i), job)

    change_in_lane(desk, segment, "Growing a region", label, work, adds=True)


def grown(volume: Volume, line: Line, span: tuple[float, float], seed: tuple[int, int, int], job: Job) -> Slices:
    """Return what is joined to a voxel and has values in a range, both ends included."""
    return voxel_sets.joined(in_volume(volume, line, span), len(volume.array), seed, job)


def _voxel_at(segment: Segment, shown: Shown, point_px: Point) -> tuple[int, int, int]:
    """Return the voxel (k, j, i) of a segment that lies at a place of a picture."""
    cut = cut_of(segment, shown)
    if cut is None:
        raise ViewerError("The chosen segment lies in another space than these pictures")
    i, j, k = (int(part) for part in np.floor(cut.matrix @ (point_px[0], point_px[1], 1.0) + 0.5 + 1e-9))
    return k, j, i


def grow(desk: Desk, x: float, y: float, spread: float) -> None:
    """Grow from a point of the active picture."""
    if spread < 0:
        raise ViewerError("Values differ by 0 or more")
    keep_grown(desk, shown_now(desk), (x, y), spread)


# -- shapes


def keep_part_at(desk: Desk, shown: Shown, point_px: Point) -> None:
    """Keep only what of the chosen segment is joined to a place."""
    segment = free_segment(desk)
    seed = _voxel_at(segment, shown, point_px)
    packed = segment.slices.get(seed[0])
    shape = segment.geometry.shape
    is_inside = 0 <= seed[1] < shape[1] and 0 <= seed[2] < shape[2]
    if packed is None or not is_inside or not packed.mask()[seed[1], seed[2]]:
        raise ViewerError(f"“{segment.name}” does not lie there", hint="click a part of it")

    flat = is_flat(desk, segment)

    def work(job: Job) -> Slices:
        if flat:  # pictures are no neighbours: the others stay as they are
            one = voxel_sets.joined({seed[0]: packed.mask()}.get, shape[0], seed, job)
            return {**layers_of(segment), **one}
        return voxel_sets.joined(lambda k: _unpacked(segment, k), shape[0], seed, job)

    change_in_lane(desk, segment, "Finding joined voxels", f"Keep one part of {segment.name}", work)


def _unpacked(segment: Segment, k: int) -> Array | None:
    packed = segment.slices.get(k)
    return packed.mask() if packed is not None else None


def part(desk: Desk, x: float, y: float) -> None:
    """Keep the part of the chosen segment at a point of the active picture."""
    keep_part_at(desk, shown_now(desk), (x, y))


def _filled_segment(desk: Desk, id_: str) -> Segment:
    segment = free_segment(desk, id_)
    if not segment.slices:
        raise ViewerError(f"“{segment.name}” is empty")
    return segment


def keep_largest(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Keep the largest part of a segment."""
    segment = _filled_segment(desk, id)
    flat = is_flat(desk, segment)

    def work(job: Job) -> Slices:
        layers = layers_of(segment)
        if not flat:
            return voxel_sets.largest(layers, job)
        return {k: voxel_sets.largest({k: layer}, job)[k] for k, layer in layers.items()}

    change_in_lane(desk, segment, "Finding joined voxels", f"Largest part of {segment.name}", work)


def fill(desk: Desk, id: str = "", kind: str = "slices") -> None:  # noqa: A002 - its name on the command line
    """Fill the holes of each slice of a segment, or ('3d') what it encloses on all sides."""
    segment = _filled_segment(desk, id)
    if kind == "3d" and is_flat(desk, segment):
        raise ViewerError("Pictures that make no volume are filled each by itself", hint="fill by slices")
    filled = voxel_sets.enclosing if kind == "3d" else voxel_sets.filled
    label = f"Fill holes of {segment.name}"
    change_in_lane(desk, segment, "Filling holes", label, lambda job: filled(layers_of(segment), job))


def smooth(desk: Desk, sigma_mm: float = 1.5, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Smooth the surface of a segment."""
    if not 0 < sigma_mm <= MOST_SMOOTH_MM:
        raise ViewerError(f"Surfaces are smoothed over up to {MOST_SMOOTH_MM:g} mm")
    segment = _filled_segment(desk, id)
    steps = segment.geometry.spacing_mm
    # Pictures that make no volume are smoothed each by itself, as if they lay far apart.
    spacing = (steps[0], steps[1], math.inf) if is_flat(desk, segment) else steps

    def work(job: Job) -> Slices:
        return voxel_sets.smoothed(layers_of(segment), segment.geometry.shape[0], spacing, sigma_mm, job)

    change_in_lane(desk, segment, "Smoothing", f"Smooth {segment.name} over {sigma_mm:g} mm", work)


def interpolate(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Fill in the slices of a segment between those that were drawn."""
    segment = solid(desk, _filled_segment(desk, id))
    ks = sorted(segment.slices)
    if all(b - a == 1 for a, b in pairwise(ks)):
        raise ViewerError("There is no slice to fill in", f"“{segment.name}” has no gap between its slices")
    label = f"Fill in slices of {segment.name}"
    change_in_lane(
        desk, segment, "Filling in slices", label, lambda job: voxel_sets.interpolated(layers_of(segment), job)
    )
