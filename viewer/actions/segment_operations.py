"""Actions that work on all slices of a segment at once."""

from __future__ import annotations

from viewer.actions.action import Action, Argument, Need
from viewer.actions.segment_growing import (
    end_preview,
    fill,
    grow,
    interpolate,
    keep_largest,
    part,
    preview,
    smooth,
    threshold,
)

_ID = Argument("id", default="", help="which segment; the chosen one without")
_PLACE = (
    Argument("x", float, is_required=True, help="picture pixels"),
    Argument("y", float, is_required=True, help="picture pixels"),
)

ACTIONS = (
    Action(
        "segment.preview",
        "Try a range of values",
        preview,
        "Show on the pictures of the series which pixels lie in a range of values, before they are taken.",
        ("Shift+T",),
        "Tools/Segment",
        "threshold",
        need=Need.VOLUME,
        arguments=(
            Argument("low", float, help="lowest value, in the unit of the pictures"),
            Argument("high", float, help="highest value"),
        ),
    ),
    Action("segment.preview_end", "Try no range", end_preview, "Show no range of values on pictures any more."),
    Action(
        "segment.threshold",
        "Take a range of values",
        threshold,
        "Take all voxels of the series in a range of values into the chosen segment, or into a new one.",
        icon="threshold",
        verb="threshold",
        need=Need.VOLUME,
        arguments=(
            Argument("low", float, is_required=True, help="lowest value, in the unit of the pictures"),
            Argument("high", float, is_required=True, help="highest value"),
        ),
    ),
    Action(
        "segment.grow",
        "Grow segment",
        grow,
        "Take what is joined to a point of the active picture and has values like it, in all slices.",
        need=Need.PLANAR,
        arguments=(
            *_PLACE,
            Argument("spread", float, is_required=True, help="by how much values may differ, to either side"),
        ),
    ),
    Action(
        "segment.part",
        "Keep the part at a point",
        part,
        "Keep what of the chosen segment is joined to a point of the active picture.",
        need=Need.SEGMENT,
        arguments=_PLACE,
    ),
    Action(
        "segment.largest",
        "Keep the largest part",
        keep_largest,
        "Keep the largest joined part of a segment, and drop all else of it.",
        menu="Tools/Segment",
        icon="part",
        need=Need.SEGMENT,
        arguments=(_ID,),
    ),
    Action(
        "segment.fill",
        "Fill holes",
        fill,
        "Fill the holes of each slice of a segment, or what it encloses on all sides.",
        menu="Tools/Segment",
        icon="fill",
        need=Need.SEGMENT,
        arguments=(
            _ID,
            Argument("kind", default="slices", choices=("slices", "3d"), help="each slice by itself, or on all sides"),
        ),
    ),
    Action(
        "segment.smooth",
        "Smooth segment",
        smooth,
        "Smooth the surface of a segment.",
        menu="Tools/Segment",
        icon="smooth",
        need=Need.SEGMENT,
        arguments=(Argument("sigma_mm", float, 1.5, help="over how many mm"), _ID),
    ),
    Action(
        "segment.interpolate",
        "Fill in slices",
        interpolate,
        "Fill in the slices between those that were drawn: the shape goes over evenly from one to the next.",
        menu="Tools/Segment",
        icon="interpolate",
        need=Need.SEGMENT,
        arguments=(_ID,),
    ),
)
