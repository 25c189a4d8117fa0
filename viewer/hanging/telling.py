"""A dry run in words: which protocol hangs, what in which viewport, and why not the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from viewer.core import phrases
from viewer.core.phrases import say
from viewer.core.records import Study
from viewer.hanging.arranging import Arrangement, Cell
from viewer.hanging.facts import Candidate, laterality_of, modality_of, view_of
from viewer.hanging.matching import Verdict, why
from viewer.hanging.sentences import cell_name, grid_words
from viewer.hanging.sentences import title_of as protocol_title


def told(study: Study, priors: Sequence[Study], best: Verdict | None, verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield the lines of a dry run; they name no patient."""
    yield say("Study of {day}: {description}", **_named(study))
    for number, prior in enumerate(priors, 1):
        yield say("Prior {number} of {day}: {description}", number=number, **_named(prior))
    yield ""
    if best is None or best.arrangement is None:
        yield say("No protocol fits.")
    else:
        arrangement = best.arrangement
        grid = grid_words(arrangement.rows, arrangement.columns)
        yield say("It hangs by “{name}”, in {grid}:", name=protocol_title(best.protocol), grid=grid)
        for name, words in cells_told(arrangement):
            yield f"    {name}: {words}"
        if arrangement.left_over:
            series = ", ".join(map(title_of, arrangement.left_over))
            yield "    " + say("Not shown: {series}", series=series)
    yield ""
    for verdict in verdicts:
        mark = "✓" if verdict is best else "–"
        yield f"{mark} {protocol_title(verdict.protocol)}: {why(verdict, best)}"


def _named(study: Study) -> dict[str, str]:
    day, description = study.date or say("an unknown day"), study.description or say("no description")
    return {"day": day, "description": description}


def cells_told(arrangement: Arrangement) -> Iterator[tuple[str, str]]:
    """Yield the name of each viewport, and what it shows or why nothing."""
    for index, cell in enumerate(arrangement.cells):
        yield phrases.told(cell_name(index, arrangement.rows, arrangement.columns)), cell_words(cell)


def cell_words(cell: Cell) -> str:
    """Return what one viewport shows, or why nothing."""
    if cell.candidate is None:
        return cell.reason or say("empty")
    title = title_of(cell.candidate)
    return say("{title} (prior of {day})", title=title, day=cell.candidate.study.date) if cell.place.prior else title


def title_of(candidate: Candidate) -> str:
    """Return what names a series or picture: 'R CC', or its modality, number and description."""
    sides = " ".join(filter(None, (laterality_of(candidate.instance), view_of(candidate.instance))))
    series = candidate.stack.series
    number = "" if series.number is None else say("series {number}", number=series.number)
    words = " ".join(filter(None, (modality_of(candidate.stack), number, series.description)))
    return f"{sides} ({words})" if sides else words


def as_record(
    study: Study, priors: Sequence[Study], best: Verdict | None, verdicts: Sequence[Verdict]
) -> dict[str, Any]:
    """Return a dry run for JSON."""
    return {
        "study_uid": study.study_uid,
        "priors": [prior.study_uid for prior in priors],
        "protocol": best.protocol.name if best else None,
        "viewports": [] if best is None or best.arrangement is None else list(_viewports(best.arrangement)),
        "protocols": [
            {"name": v.protocol.name, "on": v.protocol.is_on, "fits": v.fits, "why": why(v, best)} for v in verdicts
        ],
    }


def _viewports(arrangement: Arrangement) -> Iterator[dict[str, Any]]:
    for index, cell in enumerate(arrangement.cells):
        row, column = divmod(index, arrangement.columns)
        found = cell.candidate
        yield {
            "row": row + 1,
            "column": column + 1,
            "series_uid": found.stack.series.series_uid if found else None,
            "sop_instance_uid": found.instance.sop_instance_uid if found else None,
            "prior": cell.place.prior,
            "shows": cell_words(cell),
        }
