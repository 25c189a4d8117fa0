"""Actions that give the pixels of a picture their size by a line of known length."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument
from viewer.actions.annotating import changeable
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.geometry import SpacingSource
from viewer.measure.calibrating import CALIBRATION, LEAST_MM, MOST_MM, SERIES, known_of, known_text

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

LENGTH = "length"
PICTURE = "picture"
CALIBRATES = frozenset((LENGTH, CALIBRATION))


def calibrate(desk: Desk, length: float, scope: str = PICTURE, id: str = "") -> None:  # noqa: A002 - its name outside
    """Say how long the selected line is in mm: lengths on its picture, or in its series, are then in mm."""
    mark = changeable(desk, id)
    if mark.kind not in CALIBRATES:
        raise ViewerError("This mark cannot calibrate", "only a length or a calibration line can", "draw one of them")
    if not LEAST_MM <= length <= MOST_MM:
        raise ViewerError("That is no length to calibrate by", f"{length:g} mm", f"{LEAST_MM:g} to {MOST_MM:g} mm")
    check_place(desk, mark)
    changed = replace(mark, kind=CALIBRATION, text=known_text(length, scope))
    desk.store.apply("Calibrate", lambda document: document.with_annotation(changed))


def calibrate_by(desk: Desk, mark: Annotation, text: str) -> None:
    """Take what is written at a calibration line, '50 mm' or '50 mm, series', as how long it is."""
    length, holds_for_series = _known(text)
    calibrate(desk, length, SERIES if holds_for_series else PICTURE, mark.id)


def check_line(desk: Desk, mark: Annotation) -> None:
    """Raise ViewerError where a calibration line tells no length, or its picture needs none."""
    _known(mark.text)
    check_place(desk, mark)


def _known(text: str) -> tuple[float, bool]:
    known = known_of(text)
    if known is None:
        what = f"“{text}” tells no length" if text else "without its length it calibrates nothing"
        raise ViewerError("A calibration line says how long it is", what, "write it as 50 mm, or as 50 mm, series")
    return known


def check_place(desk: Desk, mark: Annotation) -> None:
    """Raise ViewerError where the file tells how large pixels are in the patient: that stands before a drawn line."""
    import numpy as np

    from viewer.measure.scale import shared_region

    known = "no line that is drawn is as exact"
    found = desk.measuring.locate(mark)
    if mark.is_in_patient or (found is not None and found[0].info(found[1]).plane is not None):
        raise ViewerError("This picture needs no calibration", "its file says where it lies in the patient", known)
    if found is None:
        return
    info = found[0].info(found[1])
    points = np.asarray(mark.points)[:, :2]
    if not np.diff(points, axis=0).any():
        raise ViewerError("The calibration line has no length", "both of its ends lie on one point", "draw it again")
    if not info.is_reformatted and shared_region(points, info.instance.regions) is not None:
        words = f"it lies in an {SpacingSource.ULTRASOUND_REGION.value}"
        raise ViewerError("This picture needs no calibration", f"{words}, whose scale the file tells", known)


ACTIONS = (
    Action(
        "annotation.calibrate",
        "Calibrate by the selected line",
        calibrate,
        "Say how long the selected line is: lengths on its picture are then in mm. Undo takes it back.",
        arguments=(
            Argument("length", float, is_required=True, help="how long the line is in mm"),
            Argument("scope", default=PICTURE, choices=(PICTURE, SERIES), help="what it holds for"),
            Argument("id", help="which line; the selected one without"),
        ),
        verb="calibrate",
    ),
)
