"""Actions that bring segments in from DICOM objects, and write them for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.flat_pictures import geometry_for
from viewer.actions.segment_records import choose
from viewer.core.errors import BadFile, ViewerError
from viewer.core.identity import uid_of
from viewer.core.phrases import Sentence, noted, say
from viewer.core.records import Instance, Location, Stack, Study
from viewer.core.segment import Segment
from viewer.dicom.boundary import boundary
from viewer.state.document import Document

if TYPE_CHECKING:
    from types import ModuleType

    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job
    from viewer.objects.carried import Carried
    from viewer.objects.losses import Loss
    from viewer.objects.segmentation_reading import ReadSegments

KINDS = ("seg", "rtstruct")
DAMAGED = noted("what the object it was read from holds beside the pictures, where that is damaged")
STEMS = {"seg": "segments", "rtstruct": "structures"}
CLASSES = frozenset({"1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7", "1.2.840.10008.5.1.4.1.1.481.3"})
"""Segmentations, label maps and RT structure sets."""


def objects_in(study: Study) -> list[Instance]:
    """Return the objects of a study that hold segments, each once."""
    found: dict[str, Instance] = {}
    for stack in study.stacks:
        for one in (*stack.objects, *(item.instance for item in stack.items)):
            if one.sop_class_uid in CLASSES:
                found.setdefault(one.sop_instance_uid, one)
    return list(found.values())


@boundary()
def segments_of(instance: Instance, stacks: Sequence[Stack], job: Job) -> ReadSegments:
    """Return the segments of an object over the pictures of its study; reads files."""
    from viewer.objects import segmentation_reading, structures_reading

    is_contours = instance.sop_class_uid in structures_reading.CLASSES
    read = structures_reading.read if is_contours else segmentation_reading.read
    return read(instance, stacks, geometry_for, job)


def written(
    segments: Sequence[Segment], stack: Stack, kind: str, objects: Sequence[Instance] = ()
) -> tuple[bytes, tuple[str, ...]]:
    """Return segments as a file of a kind, and what it does not hold of them, in a sentence; reads files.

    `objects` are those that the segments may have been read from: what of these lies on no picture goes along.
    """
    from viewer.objects.carried import NOTHING, carried
    from viewer.objects.losses import Loss

    losses = _writer(kind).losses(segments)
    try:
        with boundary():  # what other programs wrote is read on the way, some of its values at the end alone
            more = carried(segments, stack, objects, kind)
            return _content(segments, stack, kind, more), _sentence([*losses, *more.losses])
    except BadFile:
        damaged = [Loss(DAMAGED, tuple(segment.id for segment in segments if segment.origin))]
        return _content(segments, stack, kind, NOTHING), _sentence([*losses, *damaged])


def _content(segments: Sequence[Segment], stack: Stack, kind: str, more: Carried) -> bytes:
    from viewer.objects import segmentation_writing, structures_writing

    if kind == "rtstruct":
        return structures_writing.structure_set(segments, stack, carried=more)
    return segmentation_writing.segmentation(segments, stack, carried=more)


def losses_of(segments: Sequence[Segment], kind: str, objects: Sequence[Instance] = ()) -> tuple[str, ...]:
    """Return what a file of a kind would not hold of segments, in a sentence; reads no file."""
    from viewer.objects.carried import foreseen

    return _sentence([*_writer(kind).losses(segments), *foreseen(segments, objects, kind)])


def losses_now(desk: Desk, kind: str) -> str:
    """Return what a file of a kind would not hold of the segments of the active series, '' where it holds all."""
    try:
        segments, stack = _wanted(desk, "")
    except ViewerError:
        return ""
    return " ".join(losses_of(segments, kind, sources_of(desk, stack)))


def _writer(kind: str) -> ModuleType:
    from viewer.objects import segmentation_writing, structures_writing

    return structures_writing if kind == "rtstruct" else segmentation_writing


def _sentence(losses: Sequence[Loss]) -> tuple[str, ...]:
    return ("Not in the file: " + "; ".join(loss.sentence for loss in losses) + ".",) if losses else ()


def sources_of(desk: Desk, stack: Stack) -> list[Instance]:
    """Return the objects that segments of a stack may have been read from: its study's, and files that were named."""
    found = desk.store.catalog.find(stack.key)
    return [*(objects_in(found[0]) if found is not None else ()), *desk.segments.files.values()]


def bring_in(desk: Desk, source: str = "") -> None:
    """Read the segments of an object of the active study, or of a file; all objects of the study without one."""
    from viewer.jobs.lanes import Priority

    stack = desk.active_stack()
    found = desk.store.catalog.find(stack.key) if stack is not None else None
    if found is None:
        raise ViewerError("No study is shown in the active viewport")
    study = found[0]
    listed = _listed(study, source)
    read: list[Instance] = []
    origins = {segment.origin for segment in desk.store.document.segments.values()} - {""}

    def work(job: Job) -> list[ReadSegments]:
        wanted = listed or [_of_file(source)]
        fresh = [one for one in wanted if uid_of(one.sop_instance_uid) not in origins]
        if not fresh:
            raise ViewerError("These segments are here already", hint="delete them first to read them anew")
        read.extend(fresh)
        return [segments_of(one, study.stacks, job) for one in fresh]

    def done(found: list[ReadSegments] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        elif found is not None:
            desk.segments.files |= {uid_of(one.sop_instance_uid): one for one in read if not listed}
            _take(desk, found)

    desk.lanes.submit(("segment.read", study.study_uid, source), Priority.NEIGHBOUR, work, done, "Reading segments")


def _listed(study: Study, source: str) -> list[Instance]:
    """Return the objects of a study that are meant; none where a file is."""
    objects = objects_in(study)
    if not source:
        if not objects:
            raise ViewerError("This study holds no segmentation and no structures", hint="name a file")
        return objects
    return [one for one in objects if source in (one.sop_instance_uid, uid_of(one.sop_instance_uid))]


def _of_file(path: str) -> Instance:
    from viewer.dicom import header

    if not Path(path).is_file():
        raise ViewerError("There is no such object in the study, and no such file", path)
    return header.read(Location(str(Path(path).absolute()))).instance


def _take(desk: Desk, read: Sequence[ReadSegments]) -> None:
    """Bring what was read into the document: one entry in the history."""
    segments: list[Segment] = []
    names = {segment.name for segment in desk.store.document.segments.values()}
    for segment in (segment for one in read for segment in one.segments):
        name, number = segment.name, 2
        while name in names:
            name, number = f"{segment.name} ({number})", number + 1
        names.add(name)
        segments.append(replace(segment, name=name))
    if not segments:
        raise ViewerError("The object holds no segment")

    def add(document: Document) -> Document:
        for segment in segments:
            document = document.with_segment(segment)
        return document

    desk.store.apply("Read segments", add)
    choose(desk, segments[0].id)
    count = "1 segment read." if len(segments) == 1 else f"{len(segments)} segments read."
    desk.notify(Sentence.of(count, *(f"{note}." for one in read for note in one.notes), between="\n"))


def save_as(desk: Desk, path: str = "", kind: str = "seg", ids: str = "", force: bool = False) -> None:
    """Write the segments of the active series as a DICOM segmentation or structure set."""
    from viewer.jobs.lanes import Priority

    segments, stack = _wanted(desk, ids)
    target = Path(path) if path else _ask_target(desk, kind)
    if target is None:
        return
    sources = sources_of(desk, stack)

    def work(_: Job) -> tuple[str, ...]:
        from viewer.exporters.atomic import replacing

        content, told = written(segments, stack, kind, sources)
        with replacing(target, force=force, inputs=(), what="segments") as file:
            file.write_bytes(content)
        return told

    def done(notes: tuple[str, ...] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(Sentence.of(f"Written to {target.name}.", *(notes or ()), between="\n"))

    desk.lanes.submit(("file.write", str(target)), Priority.NEIGHBOUR, work, done, "Writing segments")


def _wanted(desk: Desk, ids: str) -> tuple[list[Segment], Stack]:
    """Return the segments that are named, else all of the active series; and the stack that they lie on."""
    stack = desk.active_stack()
    known = desk.store.document.segments
    if ids:
        wanted = [known[one] for one in ids.split(",") if one in known]
        stack = desk.store.catalog.stack(wanted[0].stack_key) if wanted else None
    else:
        wanted = [one for one in known.values() if stack is not None and one.stack_key == stack.key]
    if stack is None or not wanted:
        raise ViewerError("There is no segment on the active series")
    if any(one.stack_key != stack.key for one in wanted):
        raise ViewerError("These segments lie on several series", "an object holds those of one")
    return wanted, stack


def _ask_target(desk: Desk, kind: str) -> Path | None:
    """Let the user pick a folder; return a file in it that is not there yet."""
    if desk.window is None:
        raise ViewerError("Where to is not said", hint="name the file to write")
    folder = desk.window.ask_folder(say("Save segments in"))
    if not folder:
        return None
    names = (f"{STEMS[kind]}.dcm", *(f"{STEMS[kind]}-{number}.dcm" for number in range(2, 1000)))
    return next(path for path in (Path(folder, name) for name in names) if not path.exists())


ACTIONS = (
    Action(
        "segment.read",
        "Read segments",
        bring_in,
        "Read the segments of DICOM segmentations and RT structure sets of the study, or of a file.",
        menu="Tools/Segment",
        need=Need.PICTURE,
        arguments=(Argument("source", default="", help="SOP instance UID, or a file; all of the study without it"),),
    ),
    Action(
        "segment.save",
        "Save segments as DICOM",
        save_as,
        "Write the segments of the active series to a new file: a DICOM segmentation, or an RT structure set.",
        menu="Tools/Segment",
        need=Need.SEGMENT,
        arguments=(
            Argument("path", default="", help="the file to write; a folder is asked for without it"),
            Argument("kind", default="seg", choices=KINDS, help="seg: voxels; rtstruct: contours"),
            Argument("ids", default="", help="which segments, with commas; all of the series without"),
            Argument("force", bool, False, help="replace a file of that name"),
        ),
    ),
)
