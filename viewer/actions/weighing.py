"""How the pixels at the edge of a region count: as wholes, or by the part of them that it covers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def weigh(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Count the pixels of a region by the part of them that it covers, or again those whose centre lies inside."""
    region = _region(desk, id or desk.store.view.selected)
    if region is None:
        raise ViewerError("No region is selected", hint="select a rectangle, an ellipse or another region first")
    if region.is_locked:
        raise ViewerError("This region is locked", hint="unlock it first")
    changed = replace(region, is_weighted=not region.is_weighted)
    label = "Count pixels by area" if changed.is_weighted else "Count whole pixels"
    desk.store.apply(label, lambda document: document.with_annotation(changed))


def _region(desk: Desk, id_: str) -> Annotation | None:
    from viewer.measure import REGISTRY

    annotation = desk.store.document.annotations.get(id_)
    if annotation is None or annotation.kind not in REGISTRY.ids() or not REGISTRY.get(annotation.kind).is_closed:
        return None
    return annotation


def _is_weighted(desk: Desk) -> bool:
    region = _region(desk, desk.store.view.selected)
    return region is not None and region.is_weighted


ACTIONS = (
    Action(
        "annotation.weigh",
        "Count pixels by area",
        weigh,
        "Pixels of the selected region count by the part of them that it covers, not as wholes by their centre.",
        menu="Edit",
        checked=_is_weighted,
        arguments=(Argument("id", help="the region"),),
    ),
)
