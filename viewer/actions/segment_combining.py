"""Actions on two segments: what is in either, in one but not the other, or in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.segment_growing import Slices, change_in_lane
from viewer.actions.segment_records import chosen_segment, free_segment
from viewer.core.errors import ViewerError
from viewer.volume.voxel_sets import combined

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.segment import Segment
    from viewer.jobs.lanes import Job

TITLES = {
    "add": "Add {other} to {name}",
    "remove": "Remove {other} from {name}",
    "keep": "Keep of {name} what {other} has",
}


def combine(desk: Desk, other: str, operation: str = "add", id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Add another segment to one, remove it, or keep what both share."""
    segment, second = free_segment(desk, id), named_segment(desk, other)
    if segment.id == second.id:
        raise ViewerError("A segment is combined with another one")
    if segment.stack_key != second.stack_key or segment.geometry.shape != second.geometry.shape:
        raise ViewerError(
            f"“{segment.name}” and “{second.name}” lie on different pictures", hint="choose two of one series"
        )

    def work(job: Job) -> Slices:
        return combined(segment.slices, second.slices, operation, job)

    label = TITLES[operation].format(name=segment.name, other=second.name)
    change_in_lane(desk, segment, "Combining segments", label, work)


def named_segment(desk: Desk, name: str) -> Segment:
    """Return a segment by its id or its name; ViewerError where there is none."""
    found = next((one for one in desk.store.document.segments.values() if one.name == name), None)
    return found if found is not None and name not in desk.store.document.segments else chosen_segment(desk, name)


ACTIONS = (
    Action(
        "segment.combine",
        "Combine with another segment",
        combine,
        "Add another segment of the same series to a segment, remove it from it, or keep what both share.",
        menu="Tools/Segment",
        need=Need.SEGMENT,
        arguments=(
            Argument("other", is_required=True, help="the other segment, by its id or name"),
            Argument("operation", default="add", choices=("add", "remove", "keep"), help="what is done"),
            Argument("id", default="", help="which segment; the chosen one without"),
        ),
    ),
)
