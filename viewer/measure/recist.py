"""Response of a tumour by RECIST 1.1 (Eisenhauer et al., Eur J Cancer 2009;45:228-247)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from viewer.core.phrases import noted

PARTIAL, PROGRESS, PROGRESS_MM = 0.30, 0.20, 5.0
TOO_SMALL_MM = 5.0
"""What a target lesion counts that is seen but too small to be measured (section 4.3.1)."""
NORMAL_NODE_MM, TARGET_NODE_MM, TARGET_MM = 10.0, 15.0, 10.0
MOST_TARGETS, MOST_OF_ORGAN = 5, 2
ROUNDING = 1e-9


class Role(Enum):
    """What a lesion is followed as; the value is the group that its marks are kept in."""

    TARGET = "target"
    NON_TARGET = "non-target"
    NEW = "new"


class Found(Enum):
    """What became of a lesion at a time point; the value is what its mark says."""

    PRESENT = "present"
    TOO_SMALL = "too small"
    ABSENT = "absent"
    PROGRESSED = "progressed"
    NOT_EVALUATED = "not evaluated"


class Response(Enum):
    """The response at a time point, as the paper abbreviates it."""

    BASELINE = "baseline"
    CR = "CR"
    PR = "PR"
    SD = "SD"
    PD = "PD"
    NON_CR_NON_PD = "non-CR/non-PD"
    NE = "NE"


RESPONSE_WORDS: Mapping[Response, str] = {
    Response.BASELINE: noted("Baseline"),
    Response.CR: noted("Complete response"),
    Response.PR: noted("Partial response"),
    Response.SD: noted("Stable disease"),
    Response.PD: noted("Progressive disease"),
    Response.NON_CR_NON_PD: noted("Neither complete response nor progression"),
    Response.NE: noted("Not evaluable"),
}


@dataclass(frozen=True, slots=True)
class Sight:
    """A lesion at a time point: its long axis (of lymph nodes the short one), NaN where it was not measured."""

    found: Found = Found.PRESENT
    diameter_mm: float = math.nan

    @property
    def counted_mm(self) -> float:
        """What it adds to the sum, NaN where that is not known."""
        if self.found is Found.ABSENT:
            return 0.0
        return TOO_SMALL_MM if self.found is Found.TOO_SMALL else self.diameter_mm


UNSEEN = Sight(Found.NOT_EVALUATED)


@dataclass(frozen=True, slots=True)
class Lesion:
    """A lesion with what was seen of it at each time point, by the time point's number; none: not evaluated."""

    uid: str
    name: str
    role: Role
    is_node: bool = False
    organ: str = ""
    sights: Mapping[int, Sight] = field(default_factory=dict)

    def at(self, point: int) -> Sight:
        """Return what was seen of it at a time point."""
        return self.sights.get(point, UNSEEN)


@dataclass(frozen=True, slots=True)
class TimePoint:
    """The numbers and the response of a time point; changes in mm and as parts of one, NaN where there are none."""

    sum_mm: float
    nadir_mm: float
    from_baseline_mm: float
    from_baseline: float
    from_nadir_mm: float
    from_nadir: float
    target: Response
    non_target: Response
    new: tuple[str, ...]
    overall: Response


def assess(lesions: Sequence[Lesion], count: int) -> tuple[TimePoint, ...]:
    """Return the response of each of `count` time points, the first of which is the baseline.

    The nadir of a time point is the smallest sum before it, the baseline's too (section 4.3.2). Where a target was
    not evaluated the sum is that of the others: enough to tell progression, nothing else.
    """
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    others = [lesion for lesion in lesions if lesion.role is Role.NON_TARGET]
    made: list[TimePoint] = []
    for point in range(count):
        total, is_whole = _sum_of(targets, point)
        sums = [one.sum_mm for i, one in enumerate(made) if _sum_of(targets, i)[1]]
        baseline, nadir = (made[0].sum_mm if made else math.nan), min(sums, default=math.nan)
        new = tuple(lesion.name for lesion in lesions if lesion.role is Role.NEW and _is_seen(lesion, point))
        if not made:
            target = other = overall = Response.BASELINE
        else:
            target = _target(targets, point, (total, baseline, nadir), made[-1].target, is_whole=is_whole)
            other = _non_target(others, point)
            overall = overall_of(target, other, has_new=bool(new), has_targets=bool(targets), has_others=bool(others))
        change = (total - baseline, _part(total, baseline), total - nadir, _part(total, nadir))
        made.append(TimePoint(total, nadir, *(change if is_whole else (math.nan,) * 4), target, other, new, overall))
    return tuple(made)


def _sum_of(targets: Sequence[Lesion], point: int) -> tuple[float, bool]:
    """Return the sum of what was measured, and whether that is all; NaN without a lesion."""
    counted = [lesion.at(point).counted_mm for lesion in targets]
    known = [one for one in counted if math.isfinite(one)]
    return (sum(known) if known else math.nan), bool(counted) and len(known) == len(counted)


def _part(value: float, reference: float) -> float:
    return (value - reference) / reference if reference > 0 else math.nan


def _target(
    targets: Sequence[Lesion], point: int, sums: tuple[float, float, float], before: Response, *, is_whole: bool
) -> Response:
    total, baseline, nadir = sums
    if not targets:
        return Response.NE
    if is_whole and all(_is_gone(lesion, point) for lesion in targets):
        return Response.CR
    if _has_grown(total, nadir) or (before is Response.CR and _is_back(targets, point)):
        return Response.PD
    if not is_whole or not math.isfinite(baseline):
        return Response.NE
    return Response.PR if total <= baseline * (1 - PARTIAL) + ROUNDING else Response.SD


def _has_grown(total: float, nadir: float) -> bool:
    """Whether a sum is a fifth and 5 mm above the smallest one (section 4.3.1)."""
    growth = total - nadir
    return growth >= PROGRESS_MM - ROUNDING and growth >= nadir * PROGRESS - ROUNDING


def _is_gone(lesion: Lesion, point: int) -> bool:
    """Whether a lesion counts as gone: not there, or a lymph node with a short axis below 10 mm."""
    seen = lesion.at(point)
    return seen.found is Found.ABSENT or (lesion.is_node and seen.counted_mm < NORMAL_NODE_MM - ROUNDING)


def _is_back(targets: Sequence[Lesion], point: int) -> bool:
    """Whether a lesion that had disappeared is seen again: after a complete response that is progression (4.4.1)."""
    return any(not lesion.is_node and lesion.at(point).counted_mm > 0 for lesion in targets)


def _is_seen(lesion: Lesion, point: int) -> bool:
    return lesion.at(point).found in (Found.PRESENT, Found.TOO_SMALL, Found.PROGRESSED)


def _non_target(others: Sequence[Lesion], point: int) -> Response:
    """Return the response of non-target lesions (section 4.3.3)."""
    found = [lesion.at(point).found for lesion in others]
    if Found.PROGRESSED in found:
        return Response.PD
    if not others or Found.NOT_EVALUATED in found:
        return Response.NE
    is_gone = all(one is Found.ABSENT or _is_gone(lesion, point) for one, lesion in zip(found, others, strict=True))
    return Response.CR if is_gone else Response.NON_CR_NON_PD


def overall_of(
    target: Response, other: Response, *, has_new: bool, has_targets: bool = True, has_others: bool = True
) -> Response:
    """Return the response of a time point by tables 1 and 2 of the paper."""
    if has_new or Response.PD in (target, other):
        return Response.PD
    if not has_targets:
        return other
    if target is Response.CR and has_others and other is not Response.CR:
        return Response.PR
    return target


def concerns(lesions: Sequence[Lesion]) -> tuple[str, ...]:
    """Return what in the choice of targets is not as RECIST has it (sections 3.1.1, 4.1 and 4.2), as sentences."""
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    said = []
    if len(targets) > MOST_TARGETS:
        said.append(f"There are {len(targets)} target lesions, RECIST 1.1 has at most {MOST_TARGETS}")
    for organ in dict.fromkeys(lesion.organ for lesion in targets if lesion.organ):
        count = sum(lesion.organ == organ for lesion in targets)
        if count > MOST_OF_ORGAN:
            said.append(f"There are {count} target lesions in one organ ({organ}), RECIST 1.1 has at most 2")
    for lesion in targets:
        least = TARGET_NODE_MM if lesion.is_node else TARGET_MM
        diameter = lesion.at(0).diameter_mm
        if math.isfinite(diameter) and diameter < least - ROUNDING:
            axis = "short" if lesion.is_node else "long"
            said.append(
                f"{lesion.name} has a {axis} axis of {diameter:.1f} mm at baseline, a target needs {least:g} mm"
            )
    return tuple(said)
