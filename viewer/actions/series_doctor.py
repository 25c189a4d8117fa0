"""What is wrong with a series, and what that means for planes, 3D and measures: in sentences, and as an action."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.files import open_stack
from viewer.actions.panels import show_page
from viewer.core.findings import Finding, FindingKind, Severity
from viewer.core.phrases import noted, say, told, told_list
from viewer.core.records import Stack
from viewer.core.slice_run import slice_run

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

_IN_PLANE = noted("Measures within one picture stay right.")
_REFUSED = noted("Planes, 3D and volumes are not offered: they would be distorted.") + f" {_IN_PLANE}"
_STRAIGHTENED = noted("Planes, 3D and volumes are straightened: distances and angles in them are true.")

MEANINGS = {
    FindingKind.MISSING_SLICES: noted("What lies in the gap was not read: look for the missing files."),
    FindingKind.UNEVEN_GAPS: noted("Each slice lies at its own position, as the picture below shows."),
    FindingKind.GANTRY_TILT: noted("Each slice is shifted against the one before, as the picture below shows."),
    FindingKind.DUPLICATE_POSITIONS: noted("Several pictures lie at one place and nothing tells them apart."),
    FindingKind.DUPLICATE_FILES: noted("Only one of the copies is shown. Measures are not affected."),
    FindingKind.CONFLICTING_COPIES: noted("The copies differ: make sure which of them is the right one."),
    FindingKind.MIXED_ORIENTATION: noted("Pictures that face another way are a stack of their own."),
    FindingKind.MIXED_SPACING: noted("A distance is measured with the spacing of the picture that it lies in."),
    FindingKind.CROOKED: noted("The slices do not lie one behind the other."),
    FindingKind.LEFT_HANDED: noted("Left and right are those of the patient, as the positions say."),
    FindingKind.NO_FRAME_OF_REFERENCE: noted("No reference lines with other series; they do not scroll together."),
    FindingKind.CONTRADICTING_SPACING: noted("Planes, 3D and measures across slices use the positions."),
    FindingKind.OTHER_PATIENT: noted("Whoever sent the files should be told: other programs may take the two for one."),
    FindingKind.MERGED: noted(
        "At each place the pictures of all its stacks follow one another. Split it for planes and 3D."
    ),
    FindingKind.MISSING_PARTS: noted("What is there is shown; a volume made from it is not complete."),
    FindingKind.FOREIGN_PREAMBLE: noted(
        "Only the DICOM part is read, nothing is run. Do not open these files with others."
    ),
}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A sentence about a series, what follows from it, how much it matters, and the pictures (from 0) it is about."""

    sentence: str
    meaning: str
    severity: Severity
    slices: tuple[int, ...] = ()


def diagnose(stack: Stack) -> tuple[Diagnosis, ...]:
    """Return what is unusual about a stack, the worst first: its geometry, then how its files are written."""
    found = [_explained(finding, stack) for finding in sorted(stack.findings, key=lambda finding: -finding.severity)]
    instances = {item.instance.sop_instance_uid: item.instance for item in stack.items}
    notes = Counter(note for instance in instances.values() for note in instance.notes)
    found += [
        Diagnosis(f"{_files(count)}: {note}", noted("It is read as far as it can be."), Severity.NOTE)
        for note, count in notes.most_common(8)
    ]
    return tuple(found)


def overview(stack: Stack) -> str:
    """Say in one line what there is: how many pictures, how far apart, whether planes and 3D are offered."""
    count = len(stack.items)
    parts = [say("1 picture") if count == 1 else say("{count} pictures", count=count)]
    run = slice_run(stack)
    if run is not None and run.usual_mm > 0:
        gaps = [gap.gap_mm for gap in run.runs()]
        same = all(run.is_usual(gap) for gap in run.runs())
        if same:
            parts.append(say("{gap} mm apart", gap=f"{run.usual_mm:.2f}"))
        else:
            parts.append(say("{least} to {most} mm apart", least=f"{min(gaps):.2f}", most=f"{max(gaps):.2f}"))
    elif count > 1 and not stack.is_merged and _is_at_one_place(stack):
        parts.append(say("all at one place"))
    if stack.split_by:
        parts.append(told_list(stack.split_by))
    parts.append(say("planes and 3D are offered") if stack.is_volume else say("no planes and no 3D"))
    return " · ".join(parts)


def _is_at_one_place(stack: Stack) -> bool:
    first = stack.items[0].plane
    return first is not None and all(item.plane == first for item in stack.items)


def examine_series(desk: Desk, stack: str = "") -> None:
    """Show the page about a series; another than the active one is opened in the active viewport."""
    if stack:
        open_stack(desk, stack)
    show_page(desk, "series")


def _explained(finding: Finding, stack: Stack) -> Diagnosis:
    meaning = MEANINGS[finding.kind]
    if finding.kind is FindingKind.GANTRY_TILT and stack.is_volume:
        meaning = f"{meaning} {_STRAIGHTENED}"
    if finding.severity is Severity.REFUSED:
        meaning = f"{meaning} {_REFUSED}"
    # Told first: a sentence that begins with a capital is found in no list of translations.
    sentence = told(finding.sentence)
    sentence = sentence[:1].upper() + sentence[1:]
    return Diagnosis(sentence, meaning, finding.severity, finding.slices)


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"


ACTIONS = (
    Action(
        "series.doctor",
        "Series doctor",
        examine_series,
        "Say what is wrong with the slices of a series, and draw where they lie.",
        menu="View/Series",
        icon="doctor",
        verb="series-doctor",
        arguments=(
            Argument("stack", default="", help="key, number or words of the description; empty: active series"),
        ),
        need=Need.PICTURE,
    ),
)
