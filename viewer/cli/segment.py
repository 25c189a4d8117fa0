"""`hounsfield segment`: regions in 3D made or read, their numbers, and DICOM of them."""

from __future__ import annotations

import uuid
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from viewer.actions.annotating import parse_points
from viewer.actions.exchanging_segments import KINDS, losses_of, objects_in, segments_of, written
from viewer.actions.flat_pictures import geometry_for
from viewer.actions.segment_growing import grown
from viewer.actions.segment_numbers import Line, flat_numbers, line_by
from viewer.cli.command import DONE, Command, UsageError, add_output, complain, output_path, print_json, say_lines
from viewer.cli.home import open_home
from viewer.cli.inputs import add_frame, add_input, frame_item, is_named, read_inputs, selector
from viewer.cli.progress import Bar
from viewer.cli.services import Services, services
from viewer.cli.values import add_values, values_of
from viewer.core.errors import ViewerError
from viewer.core.identity import person_of
from viewer.core.protocols import Stat
from viewer.core.records import Instance, Location, Stack, Study
from viewer.core.segment import Packed, Segment
from viewer.core.segment_colors import SEGMENT_COLORS
from viewer.core.units import unit_words
from viewer.jobs.lanes import Job, Never
from viewer.volume import voxel_sets
from viewer.volume.segment_statistics import segment_stats, voxel_count
from viewer.volume.stroke import Stroke
from viewer.volume.volume import Volume, hidden_in

NO_VOXELS = frozenset({"SEG", "RTDOSE", "PR", "KO"})


@dataclass(frozen=True, slots=True)
class Given:
    """The pictures that are measured: their study, stack, volume where they make one, and how values are told."""

    study: Study
    stack: Stack
    volume: Volume | None
    line: Line


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser)
    add_frame(parser)
    add_values(parser)
    add_ways(parser)
    parser.add_argument("--to", choices=KINDS, default="seg", help="what -o writes: voxels, or contours")
    add_output(parser, is_required=False)


def add_ways(parser: ArgumentParser) -> None:
    """Add which segments are meant."""
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--threshold", metavar="LOW,HIGH", help="all voxels with values in a range")
    ways.add_argument("--grow", metavar='"x,y=LOW,HIGH"', help="what is joined to a point of --frame, in a range")
    ways.add_argument("--sphere", metavar='"x,y=MM"', help="a ball of so many mm around a point of --frame")
    ways.add_argument("--from", dest="source", metavar="FILE", help="a DICOM segmentation or RT structure set")
    ways.add_argument("--saved", action="store_true", help="those that were drawn in the window and saved")
    parser.add_argument("--largest", action="store_true", help="only the largest joined part of each")
    parser.add_argument("--fill", action="store_true", help="fill the holes of each slice")
    parser.add_argument("--fill-3d", action="store_true", help="fill what each encloses on all sides")


def run(args: Namespace) -> int:
    """Print the numbers of segments, and write them where -o is given."""
    study, stack, studies = _chosen(args)
    with services() as offered:
        given = _given(args, study, stack, offered)
        segments, notes = _segments(args, given, studies)
        with Bar(args, "counting") as job:
            segments = [_treated(args, segment, job) for segment in segments]
            rows = [(segment, _stats(segment, given, job)) for segment in segments]
    if getattr(args, "output", None):
        for line in _write(args, segments, stack, args.to, [*_named(args), *_objects(studies)]):
            complain(ViewerError(line))
    for note in notes:
        complain(ViewerError(note))
    if args.json:
        print_json({"kind": "segment", "segments": [_row(*row) for row in rows], "notes": notes})
        return DONE
    for segment, stats in rows:
        say_lines(segment.name)
        for stat in stats:
            print(f"  {stat.name}: {stat.value:.6g} {unit_words(stat.unit)}".rstrip())
    return DONE


def export(args: Namespace) -> int:
    """Write the saved segments of a series as DICOM, or tell what that would not hold: `hounsfield export`."""
    study, stack, studies = _chosen(args)
    segments, sources = _saved(args, study, stack), _objects(studies)
    told = losses_of(segments, args.format, sources)
    if not args.losses:
        told = _write(args, segments, stack, args.format, sources)
    if args.json:
        print_json({"format": args.format, "segments": len(segments), "losses": list(told)})
    else:
        print("\n".join(told) or ("Nothing is lost." if args.losses else f"Written: {Path(args.output).name}"))
    return DONE


def _row(segment: Segment, stats: list[Stat]) -> dict[str, Any]:
    label = segment.label
    return {
        "name": segment.name,
        "color": "#{:02x}{:02x}{:02x}".format(*segment.color),
        "label": None if label is None else {"value": label.value, "scheme": label.scheme, "meaning": label.meaning},
        "stats": [{"name": stat.name, "value": stat.value, "unit": stat.unit} for stat in stats],
    }


def _chosen(args: Namespace) -> tuple[Study, Stack, tuple[Study, ...]]:
    """Return the pictures that INPUT holds beside its segmentations."""
    found = read_inputs(args, [args.input])
    stacks = [(study, stack) for study, stack in found.stacks() if stack.series.modality not in NO_VOXELS]
    if args.series:
        stacks = [pair for pair in stacks if is_named(pair[1], args.series)]
    if not stacks:
        raise ViewerError("No pictures to measure were found", args.series or args.input)
    if len(stacks) > 1:
        listed = "; ".join(f"{stack.series.modality} {selector(stack)}" for _, stack in stacks[:20])
        raise ViewerError("INPUT holds several series", listed, "choose one with --series")
    return (*stacks[0], found.studies)


def _given(args: Namespace, study: Study, stack: Stack, offered: Services) -> Given:
    if stack.geometry is None:
        return Given(study, stack, None, Line(1.0, 0.0))
    with Bar(args, "reading the volume") as job:
        volume = offered.volumes.load(stack, job)
    values = values_of(args.values, stack, offered.quantities)
    known = offered.quantities.load(stack) if values is not None else None
    return Given(study, stack, volume, line_by(volume, args.values, known))


def _segments(args: Namespace, given: Given, studies: tuple[Study, ...]) -> tuple[list[Segment], list[str]]:
    """Return the segments that are asked for, and what is to be told of them."""
    if args.saved:
        return _saved(args, given.study, given.stack), []
    for way, make in (("threshold", _threshold), ("grow", _grow), ("sphere", _sphere)):
        if text := getattr(args, way):
            if given.volume is None:
                raise ViewerError("This series is not a volume", given.stack.why_no_volume)
            return [_made(given, way.capitalize(), make(args, given, given.volume, text))], []
    stacks = [stack for study in studies for stack in study.stacks]
    objects = _named(args) or _objects(studies)
    if not objects:
        raise UsageError("Which segment?", "name --threshold, --grow, --sphere, --from or --saved")
    read = [segments_of(one, [given.stack] if args.source else stacks, Never()) for one in objects]
    mine = [one for found in read for one in found.segments if one.stack_key == given.stack.key]
    return mine, [note for found in read for note in found.notes]


def _named(args: Namespace) -> list[Instance]:
    """Return the object that --from names, if it does."""
    from viewer.dicom import header

    return [header.read(Location(str(Path(args.source).absolute()))).instance] if args.source else []


def _saved(args: Namespace, study: Study, stack: Stack) -> list[Segment]:
    from viewer.state.work import UserWork

    work = UserWork(open_home(args).work)
    try:
        found = work.segments.load(study.study_uid, person_of(study.study_uid, study.patient))
    finally:
        work.close()
    return [segment for segment in found.values() if segment.stack_key == stack.key]


def _made(given: Given, name: str, layers: Mapping[int, Any]) -> Segment:
    series = given.stack.series
    return Segment(
        id=uuid.uuid4().hex,
        name=name,
        color=next(iter(SEGMENT_COLORS.values())),
        label=None,
        study_uid=series.study_uid,
        series_uid=series.series_uid,
        person=series.person,
        stack_key=given.stack.key,
        geometry=geometry_for(given.stack),
        frame_of_reference_uid=given.stack.frame_of_reference_uid,
    ).with_layers(layers)


def _numbers(text: str, count: int, expected: str) -> list[float]:
    try:
        found = [float(word) for word in text.split(",")]
    except ValueError:
        found = []
    if len(found) != count or not all(abs(value) < 1e12 for value in found):
        raise UsageError(f"“{text}” is not {expected}")
    return found


def _threshold(args: Namespace, given: Given, volume: Volume, text: str) -> Mapping[int, Any]:
    low, high = sorted(given.line.stored(value) for value in _numbers(text, 2, "a range, as -50,150"))
    with Bar(args, "taking a range") as job:
        return voxel_sets.in_range(
            volume.array, low, high, lambda layer: hidden_in(layer, volume.padding), job, len(volume.array)
        )


def _point(args: Namespace, given: Given, text: str) -> tuple[int, float, float]:
    try:
        points = parse_points([text])
    except ViewerError as error:
        raise UsageError(error.message, error.detail) from None
    if len(points) != 1:
        raise UsageError(f"“{text}” is not one point", "expected x,y in pixels")
    return frame_item(given.stack, args.frame)[0], *points[0]


def _grow(args: Namespace, given: Given, volume: Volume, text: str) -> Mapping[int, Any]:
    place, _, span = text.partition("=")
    k, x, y = _point(args, given, place)
    low, high = _numbers(span, 2, "a range, as -50,150")
    with Bar(args, "growing") as job:
        return grown(volume, given.line, (low, high), (k, round(y), round(x)), job)


def _sphere(args: Namespace, given: Given, volume: Volume, text: str) -> Mapping[int, Any]:
    place, _, size = text.partition("=")
    k, x, y = _point(args, given, place)
    (radius,) = _numbers(size, 1, "a radius in mm")
    if not 0 < radius <= 500:
        raise UsageError("A sphere has a radius of up to 500 mm")
    stroke = Stroke(volume.geometry, lambda _: None, radius_mm=radius)
    stroke.go(volume.geometry.to_lps([[x, y, k]])[0])
    return stroke.layers


def _treated(args: Namespace, segment: Segment, job: Job) -> Segment:
    """Return a segment with its holes filled, and its largest part only, where that is asked for."""
    layers: Mapping[int, Any] = {k: packed.mask() for k, packed in segment.slices.items()}
    if not (args.fill or args.fill_3d or args.largest):
        return segment
    if args.fill_3d:
        layers = voxel_sets.enclosing(layers, job)
    if args.fill:
        layers = voxel_sets.filled(layers, job)
    if args.largest:
        layers = voxel_sets.largest(layers, job)
    slices = {k: Packed.of(layer) for k, layer in sorted(layers.items()) if layer.any()}
    return replace(segment, slices=MappingProxyType(slices))


def _stats(segment: Segment, given: Given, job: Job) -> list[Stat]:
    line = given.line
    if given.volume is None:
        flat = flat_numbers(segment)
        area = Stat("area", flat.area_mm2, "mm²") if flat.area_mm2 is not None else None
        return [Stat("voxels", float(voxel_count(segment))), *([area] if area else [])]
    return segment_stats(segment, given.volume, job, slope=line.slope, intercept=line.intercept, unit=line.unit)


def _objects(studies: tuple[Study, ...]) -> list[Instance]:
    return [one for study in studies for one in objects_in(study)]


def _write(
    args: Namespace, segments: list[Segment], stack: Stack, kind: str, sources: list[Instance]
) -> tuple[str, ...]:
    """Write segments; return what the file does not hold."""
    from viewer.exporters.atomic import replacing

    path = output_path(args, [args.input])
    content, told = written(segments, stack, kind, sources)
    with replacing(path, force=args.force, inputs=(Path(args.input),), what="segments") as file:
        file.write_bytes(content)
    return told


COMMAND = Command("segment", "the numbers of regions in 3D, and DICOM of them", options, run)
