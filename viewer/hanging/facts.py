"""What a study and its series say of themselves, as rules ask for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.core.folding import folded
from viewer.core.records import Instance, Stack, Study

SINGLE = frozenset(("MG", "DX", "CR", "IO", "PX", "RG", "US", "XA", "RF", "ES", "XC", "GM", "SM"))
"""Modalities in whose series each object is a picture of its own, not a slice of a stack."""
TOMOSYNTHESIS = "1.2.840.10008.5.1.4.1.1.13.1.3"
PARALLEL = 0.8


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may hang in a viewport: a stack from its picture `index` on, or one object of it with `count` pictures."""

    study: Study
    stack: Stack
    index: int = 0
    count: int = 0

    @property
    def instance(self) -> Instance:
        """The object of its first picture."""
        return self.stack.items[self.index].instance


def candidates(study: Study) -> list[Candidate]:
    """Return what may hang of a study, in the order of its series; objects without pictures are none."""
    return [candidate for stack in study.stacks if stack.items for candidate in _of(study, stack)]


def _of(study: Study, stack: Stack) -> Iterator[Candidate]:
    if stack.is_volume or modality_of(stack) not in SINGLE:
        yield Candidate(study, stack, 0, len(stack.items))
        return
    start = 0
    for index, item in enumerate(stack.items):
        is_last = index + 1 == len(stack.items)
        if is_last or stack.items[index + 1].instance is not item.instance:
            yield Candidate(study, stack, start, index + 1 - start)
            start = index + 1


def modality_of(stack: Stack) -> str:
    """Return the modality of a stack's pictures."""
    own = stack.items[0].instance.modality if stack.items else ""
    return (own or stack.series.modality).upper()


def laterality_of(instance: Instance) -> str:
    """Return 'R', 'L', 'B' or '': the picture's own, its frames' (C.7.6.16.2.8), or that of the series."""
    frames = {header["FrameLaterality"] for header in instance.frame_headers if header.get("FrameLaterality")}
    own = instance.header.get("ImageLaterality") or (frames.pop() if len(frames) == 1 else "")
    found = (own or instance.header.get("Laterality") or "").strip().upper()
    return found if found in ("R", "L", "B") else ""


def view_of(instance: Instance) -> str:
    """Return the view position, as 'CC' or 'PA'; '' where the file does not tell."""
    return instance.header.get("ViewPosition", "").strip().upper()


def plane_of(stack: Stack) -> str:
    """Return 'axial', 'coronal', 'sagittal' or 'oblique'; '' for pictures without a place in the patient."""
    plane = stack.items[0].plane if stack.items else None
    if plane is None:
        return ""
    along = [abs(value) for value in plane.normal]
    largest = max(range(3), key=lambda axis: along[axis])
    return ("sagittal", "coronal", "axial")[largest] if along[largest] >= PARALLEL else "oblique"


def kind_of(candidate: Candidate) -> str:
    """Return 'tomosynthesis', 'volume', 'clip', 'stack' or 'picture'."""
    if candidate.instance.sop_class_uid == TOMOSYNTHESIS:
        return "tomosynthesis"
    if candidate.stack.is_volume:
        return "volume"
    if candidate.count == 1:
        return "picture"
    return "clip" if candidate.instance.frame_count > 1 else "stack"


def thickness_of(candidate: Candidate) -> float:
    """Return the distance of slices in mm, else their thickness; 0 where it is not known."""
    geometry = candidate.stack.geometry
    if geometry is not None:
        return float(geometry.spacing_mm[2])
    try:
        return float(candidate.instance.header.get("SliceThickness", "") or 0)
    except ValueError:
        return 0.0


def series_fact(candidate: Candidate, term: str) -> tuple[str, ...] | float:
    """Return what a candidate says for a term of series: texts, or a number."""
    instance, series = candidate.instance, candidate.stack.series
    match term:
        case "modality":
            return (modality_of(candidate.stack),)
        case "description":
            return (series.description, instance.header.get("ProtocolName", ""), candidate.stack.split_by)
        case "body_part":
            return (series.body_part,)
        case "laterality":
            return (laterality_of(instance),)
        case "view":
            return (view_of(instance),)
        case "plane":
            return (plane_of(candidate.stack),)
        case "image_type":
            return (instance.header.get("ImageType", ""),)
        case "contrast":
            return ("yes" if instance.header.get("ContrastBolusAgent", "").strip() else "no",)
        case "kind":
            return (kind_of(candidate),)
        case "images":
            return float(candidate.count)
        case "thickness":
            return thickness_of(candidate)
    return ()


def study_fact(study: Study, priors: Sequence[Study], term: str) -> tuple[str, ...] | float:
    """Return what a study says for a term of studies: texts, or a number."""
    stacks = [stack for stack in study.stacks if stack.items]
    match term:
        case "modality":
            return tuple(dict.fromkeys(modality_of(stack) for stack in stacks))
        case "description":
            return (study.description,)
        case "body_part":
            return tuple(dict.fromkeys(stack.series.body_part for stack in stacks))
        case "series_description":
            return tuple(dict.fromkeys(stack.series.description for stack in stacks))
        case "view":
            return tuple(dict.fromkeys(view_of(item.instance) for stack in stacks for item in stack.items))
        case "series":
            return float(len(stacks))
        case "pictures":
            return float(len(candidates(study)))
        case "priors":
            return float(len(priors))
    return ()


def holds_words(text: str, phrase: str) -> bool:
    """Whether each word of a phrase begins a word of a text, whatever the case and accents."""
    words = "".join(c if c.isalnum() else " " for c in folded(text)).split()
    sought = "".join(c if c.isalnum() else " " for c in folded(phrase)).split()
    return bool(sought) and all(any(word.startswith(one) for word in words) for one in sought)
