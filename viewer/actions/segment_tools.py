"""Actions on how segments are drawn into: the size and shape of the brush, ways and spheres by numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.segment_drawing import erase, paint, sphere
from viewer.core.errors import ViewerError
from viewer.state.segmenting import LEAST_MM, MOST_MM

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

STEP = 1.15


def set_brush(desk: Desk, radius_mm: float) -> None:
    """Set the radius of the brush."""
    if not LEAST_MM <= radius_mm <= MOST_MM:
        raise ViewerError(f"The brush has a radius of {LEAST_MM:g} to {MOST_MM:g} mm")
    desk.store.show(lambda view: replace(view, segmenting=replace(view.segmenting, brush_mm=radius_mm)))


def step_brush(desk: Desk, steps: int = 1) -> None:
    """Make the brush larger or smaller, by about a seventh each step."""
    radius = desk.store.view.segmenting.brush_mm * STEP ** max(-100, min(100, steps))
    set_brush(desk, round(min(MOST_MM, max(LEAST_MM, radius)), 2))


def toggle_ball(desk: Desk) -> None:
    """Let the brush reach into neighbouring slices, or stay in the plane."""
    desk.store.show(
        lambda view: replace(view, segmenting=replace(view.segmenting, is_ball=not view.segmenting.is_ball))
    )


def limit(desk: Desk, low: float, high: float) -> None:
    """Let the brush take only values in a range."""
    limits = (min(low, high), max(low, high))
    desk.store.show(lambda view: replace(view, segmenting=replace(view.segmenting, limits=limits, preview=None)))


def end_limit(desk: Desk) -> None:
    """Let the brush take all values again."""
    desk.store.show(lambda view: replace(view, segmenting=replace(view.segmenting, limits=None)))


_WAY = Argument("points", list, is_required=True, is_rest=True, help="x,y in pixels, each")

ACTIONS = (
    Action(
        "segment.brush",
        "Size of the brush",
        set_brush,
        "Set the radius of brush and eraser.",
        arguments=(Argument("radius_mm", float, is_required=True, help="in mm, 0.1 to 200"),),
    ),
    Action(
        "segment.brush_step",
        "Larger or smaller brush",
        step_brush,
        "Make the brush larger, or smaller with negative steps.",
        arguments=(Argument("steps", int, 1, help="about a seventh each"),),
    ),
    Action(
        "segment.brush_larger",
        "Larger brush",
        lambda desk: step_brush(desk, 1),
        "Make the brush larger by about a seventh.",
        ("Shift+.",),
    ),
    Action(
        "segment.brush_smaller",
        "Smaller brush",
        lambda desk: step_brush(desk, -1),
        "Make the brush smaller by about a seventh.",
        ("Shift+,",),
    ),
    Action(
        "segment.ball",
        "Brush as a ball",
        toggle_ball,
        "Let the brush reach into neighbouring slices as a ball, or stay in the plane as a disc.",
        ("Shift+D",),
        "Tools/Segment",
        checked=lambda desk: desk.store.view.segmenting.is_ball,
    ),
    Action(
        "segment.limit",
        "Paint values in a range",
        limit,
        "Let the brush take only voxels whose value lies in a range; the eraser takes away all.",
        icon="brush",
        need=Need.PLANAR,
        arguments=(
            Argument("low", float, is_required=True, help="lowest value, in the unit of the pictures"),
            Argument("high", float, is_required=True, help="highest value"),
        ),
    ),
    Action("segment.limit_end", "Paint all values", end_limit, "Let the brush take voxels of any value again."),
    Action(
        "segment.paint",
        "Paint segment",
        paint,
        "Paint a way into the chosen segment on the active picture, or into a new one.",
        verb="paint",
        need=Need.PLANAR,
        arguments=(_WAY,),
    ),
    Action(
        "segment.erase",
        "Erase from segment",
        erase,
        "Erase along a way on the active picture from the chosen segment.",
        verb="erase",
        need=Need.PLANAR,
        arguments=(_WAY,),
    ),
    Action(
        "segment.sphere",
        "Sphere in segment",
        sphere,
        "Take a sphere around a point of the active picture into the chosen segment, or into a new one.",
        need=Need.PLANAR,
        arguments=(
            Argument("x", float, is_required=True, help="picture pixels"),
            Argument("y", float, is_required=True, help="picture pixels"),
            Argument("radius_mm", float, is_required=True, help="in mm"),
        ),
    ),
)
