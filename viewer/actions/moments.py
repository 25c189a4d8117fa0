"""What tells the pictures of one place apart: the time, mostly, as a number on an axis."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from viewer.actions.playing import gaps_of, has_file_rate
from viewer.actions.sources import PictureSource
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.core.records import Stack, StackItem
from viewer.core.slice_run import SAME_DIRECTION, SAME_PLACE_MM
from viewer.core.uptake import moment
from viewer.dicom.splitting import texts_of

TIME = noted("Time")
NUMBERS: tuple[tuple[str, str, str, float], ...] = (
    ("TemporalPositionTimeOffset", TIME, "s", 1.0),
    ("TriggerTime", TIME, "s", 1e-3),
    ("NominalCardiacTriggerDelayTime", TIME, "s", 1e-3),
    ("NominalPercentageOfCardiacPhase", noted("Cardiac phase"), "%", 1.0),
    ("EchoTime", noted("Echo time"), "ms", 1.0),
    ("EffectiveEchoTime", noted("Echo time"), "ms", 1.0),
    ("InversionTime", noted("Inversion time"), "ms", 1.0),
    ("DiffusionBValue", noted("b-value"), "s/mm²", 1.0),
)
"""Elements that are numbers on an axis of their own, with its name, its unit, and the factor to that."""
CLOCKS = ("AcquisitionTime", "ContentTime")
COUNTS = ("TemporalPositionIdentifier", "TemporalPositionIndex")
DAY_S = 86_400.0


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """Pictures of one place in the order of an axis: each by its stack and its index there, and where it lies, `x`."""

    pictures: tuple[tuple[Stack, int], ...]
    x: NDArray[np.float64]
    name: str
    unit: str


def moments_of(stacks: Sequence[Stack], source: PictureSource, index: int) -> Moments:
    """Return the pictures at the place of one, of all stacks of its series; of a cine all of its pictures.

    The axis is the first of these that has a number for each, no two alike: the times of a cine's frames, an offset in
    time, the time after the trigger, echo and inversion time, b-value, the clock of the acquisition (from the first
    on), the number of the temporal position; else they are counted. Raises ViewerError where there is one picture.
    """
    item = source.stack.items[index]
    found = [(stack, i) for stack in stacks for i, other in enumerate(stack.items) if _is_same_place(item, other)]
    if item.plane is None:
        found = [(source.stack, i) for i in range(source.count)]
    if len(found) < 2:
        raise ViewerError(
            "There is no other picture of this place", "a curve over time needs several", "choose a cine or a 4D series"
        )
    x, name, unit = _axis(source, found)
    order = np.argsort(x, kind="stable")
    return Moments(tuple(found[i] for i in order), x[order], name, unit)


def has_moments(stacks: Sequence[Stack], source: PictureSource) -> bool:
    """Whether there may be several pictures of one place; asks little."""
    stack = source.stack
    if source.count != len(stack.items) or source.info(0).is_reformatted:
        return False
    return len(stacks) > 1 or stack.is_merged or _is_cine(stack)


def _is_cine(stack: Stack) -> bool:
    return len(stack.items) > 1 and not stack.is_volume and _is_same_place(stack.items[0], stack.items[1])


def _is_same_place(one: StackItem, other: StackItem) -> bool:
    a, b = one.plane, other.plane
    if a is None or b is None:
        return a is b
    turned = np.abs(np.subtract((a.row, a.column), (b.row, b.column))).max() > 2 * SAME_DIRECTION
    return not turned and math.dist(a.position_mm, b.position_mm) <= 2 * SAME_PLACE_MM


def _axis(source: PictureSource, found: Sequence[tuple[Stack, int]]) -> tuple[NDArray[np.float64], str, str]:
    items = [stack.items[i] for stack, i in found]
    if len({stack.key for stack, _ in found}) == 1 and len(found) == source.count and has_file_rate(source):
        starts = np.array(list(accumulate(gaps_of(source), initial=0.0)))
        return starts / 1000.0, say(TIME), "s"
    texts = [texts_of(item) for item in items]
    for keyword, name, unit, factor in NUMBERS:
        values = _apart([_number(text.get(keyword, "")) for text in texts])
        if values is not None:
            return values * factor, say(name), unit
    for keyword in CLOCKS:
        values = _apart([_seconds(text.get("AcquisitionDate", ""), text.get(keyword, "")) for text in texts])
        if values is not None:
            return values - values.min(), say(TIME), "s"
    for keyword in COUNTS:
        values = _apart([_number(text.get(keyword, "")) for text in texts])
        if values is not None:
            return values, say("Temporal position"), ""
    return np.arange(1.0, len(items) + 1), say("Image"), ""


def _apart(values: Sequence[float]) -> NDArray[np.float64] | None:
    """Return numbers if all are there, and no two alike."""
    array = np.asarray(values, dtype=np.float64)
    return array if np.isfinite(array).all() and len(np.unique(array)) == len(array) else None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _seconds(day: str, clock: str) -> float:
    """Return seconds since the first day, NaN without a time."""
    at = moment(day, clock)
    if at is None:
        return math.nan
    return at.toordinal() * DAY_S + at.hour * 3600.0 + at.minute * 60.0 + at.second + at.microsecond * 1e-6
