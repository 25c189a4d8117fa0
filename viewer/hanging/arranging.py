"""From a protocol and a study to what hangs in each viewport."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.core.folding import folded
from viewer.core.phrases import say
from viewer.core.records import Study
from viewer.hanging.facts import (
    Candidate,
    candidates,
    kind_of,
    laterality_of,
    modality_of,
    plane_of,
    thickness_of,
    view_of,
)
from viewer.hanging.records import Choice, Place, Protocol, Show
from viewer.hanging.rules import fits_series
from viewer.hanging.sentences import core_words, study_words


@dataclass(frozen=True, slots=True)
class Cell:
    """One viewport: its place in the protocol, and what hangs there; without a candidate `reason` says why not.

    `over` is what is laid over it.
    """

    place: Place
    candidate: Candidate | None = None
    reason: str = ""
    over: Candidate | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What hangs where, row by row. `left_over` are series of the current study that no viewport shows."""

    protocol: Protocol
    rows: int
    columns: int
    cells: tuple[Cell, ...]
    left_over: tuple[Candidate, ...] = ()


def hang(protocol: Protocol, study: Study, priors: Sequence[Study]) -> Arrangement:
    """Return what a study hangs as, with its priors, the most relevant first. A place takes no series twice."""
    if protocol.fills:
        return _filled(protocol, study)
    known = {0: candidates(study)} | {number + 1: candidates(prior) for number, prior in enumerate(priors)}
    taken: set[tuple[str, int]] = set()
    cells: list[Cell] = []
    for place in protocol.places:
        among = known.get(place.prior, [])
        found = _find(place, among, taken, cells)
        over = _over(place, found, among)
        if place.over and over is None:
            found = None
        if found is not None and _is_alone(place):
            taken.add((found.stack.key, found.index))
        is_meant = found is not None or place.show is Show.NOTHING
        cells.append(Cell(place, found, "" if is_meant else _reason(place, protocol, len(priors)), over))
    shown = {(c.candidate.stack.key, c.candidate.index) for c in cells if c.candidate is not None}
    left = tuple(one for one in known[0] if (one.stack.key, one.index) not in shown)
    return Arrangement(protocol, protocol.rows, protocol.columns, tuple(cells), left)


def _filled(protocol: Protocol, study: Study) -> Arrangement:
    place = protocol.places[0]
    fitting = [one for one in candidates(study) if fits_series(one, place.series)]
    rows, columns = grid_for(min(len(fitting), protocol.fills))
    count = rows * columns
    cells = [Cell(place, one) for one in fitting[:count]]
    cells += [Cell(place)] * (count - len(cells))
    left = tuple(one for one in candidates(study) if one not in fitting[:count])
    return Arrangement(protocol, rows, columns, tuple(cells), left)


def grid_for(count: int) -> tuple[int, int]:
    """Return the rows and columns, as square as can be and never higher than wide, that hold so many viewports."""
    columns = 1
    while columns * columns < count:
        columns += 1
    return max(1, -(-count // columns)), columns


def _find(
    place: Place, among: Sequence[Candidate], taken: set[tuple[str, int]], cells: Sequence[Cell]
) -> Candidate | None:
    if place.show is Show.NOTHING:
        return None
    free = [one for one in among if not _is_alone(place) or (one.stack.key, one.index) not in taken]
    fitting = [one for one in free if fits_series(one, place.series) and _can_show(one, place.show)]
    if not fitting:
        return None
    if place.like >= 0:
        model = cells[place.like].candidate if place.like < len(cells) else None
        if model is None:
            return None
        alike = [(likeness(model, one), one) for one in fitting]
        best = max(score for score, _ in alike)
        return next(one for score, one in alike if score == best) if best > 0 else None
    return _chosen(place.choice, fitting)


def _is_alone(place: Place) -> bool:
    """Whether a place shows plain pictures, which hang once; planes and fused pictures may be of the same series."""
    return place.show is Show.PICTURES and not place.over


def _over(place: Place, below: Candidate | None, among: Sequence[Candidate]) -> Candidate | None:
    """Return the volume that is laid over a series: the first of its modality, one of the same space before others."""
    if not place.over or below is None:
        return None
    space = below.stack.frame_of_reference_uid
    fitting = [one for one in among if one.stack.is_volume and modality_of(one.stack) == place.over]
    fitting = [one for one in fitting if one.stack.key != below.stack.key]
    return next((one for one in fitting if one.stack.frame_of_reference_uid == space), next(iter(fitting), None))


def _can_show(candidate: Candidate, show: Show) -> bool:
    return show is Show.PICTURES or candidate.stack.is_volume


def _chosen(choice: Choice, fitting: Sequence[Candidate]) -> Candidate:
    if choice is Choice.LAST:
        return max(enumerate(fitting), key=lambda pair: (_made_at(pair[1]), pair[0]))[1]
    if choice is Choice.MOST:
        return max(fitting, key=lambda one: one.count)
    if choice is Choice.THINNEST:
        return min(fitting, key=lambda one: thickness_of(one) or float("inf"))
    if choice is Choice.FLAT:
        flat = [one for one in fitting if kind_of(one) != "tomosynthesis"]
        return _chosen(Choice.LAST, flat or fitting)
    return fitting[0]


def _made_at(candidate: Candidate) -> tuple[str, str]:
    header = candidate.instance.header
    return header.get("AcquisitionDate", ""), header.get("AcquisitionTime") or header.get("ContentTime", "")


def likeness(model: Candidate, other: Candidate) -> int:
    """Return how alike two series are, 0 where they cannot be compared: another modality, side or view."""
    if modality_of(model.stack) != modality_of(other.stack):
        return 0
    for read in (laterality_of, view_of):
        if read(model.instance) and read(other.instance) and read(model.instance) != read(other.instance):
            return 0
    score = 1 + 8 * (plane_of(model.stack) == plane_of(other.stack)) + 4 * (kind_of(model) == kind_of(other))
    score += 2 * (model.stack.series.body_part == other.stack.series.body_part)
    words = [set(folded(one.stack.series.description).split()) for one in (model, other)]
    score += 3 * len(words[0] & words[1])
    agents = [bool(one.instance.header.get("ContrastBolusAgent", "").strip()) for one in (model, other)]
    return score + 2 * (agents[0] == agents[1])


def _reason(place: Place, protocol: Protocol, priors: int) -> str:
    """Say why a viewport stays empty."""
    if place.prior > priors:
        if place.prior == 1:
            return say("There is no prior study.")
        return say("There are only {count} prior studies.", count=priors)
    words, where = core_words(place, protocol, is_over_named=False), study_words(place.prior)
    if not words:
        return say("There is no further series in {where}.", where=where)
    return say("There is no {words} in {where}.", words=" ".join(words), where=where)
