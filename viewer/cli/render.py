"""`hounsfield render`: a picture as the viewer shows it."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from math import isfinite

from viewer.actions.drawing import compose_picture
from viewer.actions.placing import THICKEST_MM
from viewer.actions.plane_sources import PlaneSource
from viewer.actions.presented import PresentedSource
from viewer.actions.sides import seen
from viewer.actions.sources import PictureSource, Shown
from viewer.cli.blend import add_blend, blended
from viewer.cli.command import DONE, Command, UsageError, add_output, format_of, output_path, size_of
from viewer.cli.inputs import add_frame, add_input, frame_item, one_stack, volume_geometry
from viewer.cli.marks import in_scale, saved_marks, shapes_of
from viewer.cli.presentation import add_presentation, covered_index, presented, read_state, size_of_area
from viewer.cli.qt import gui_application
from viewer.cli.services import Services, services
from viewer.cli.values import add_values, source_of, usual_look, values_of
from viewer.core.conventions import Conventions, Sides
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.core.pixels import Window
from viewer.core.records import Stack
from viewer.core.shapes import Shape
from viewer.exporters.pictures import write_picture

PLANES = ("axial", "coronal", "sagittal")
LONGEST_SIDE = 1024
NORMAL_AXIS = {"axial": 2, "coronal": 1, "sagittal": 0}


def window_of(text: str) -> Window:
    """Read 'C,W'; for argparse."""
    try:
        center, width = (float(word) for word in text.split(","))
    except ValueError:
        center, width = 0.0, 0.0
    if not (width > 0 and isfinite(center) and isfinite(width)):
        raise ArgumentTypeError(f"“{text}” is no window, expected centre and width above 0, as 40,400")
    return Window(center, width)


def add_look(parser: ArgumentParser) -> None:
    """Add window, preset and size."""
    parser.add_argument("--window", type=window_of, metavar="C,W", help="centre and width, in modality values")
    parser.add_argument("--preset", metavar="NAME", help="a named window, as lung")
    parser.add_argument("--size", type=size_of, metavar="WxH", help="size in pixels")


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser)
    add_frame(parser)
    add_look(parser)
    add_presentation(parser)
    add_values(parser)
    add_blend(parser)
    parser.add_argument("--annotations", action="store_true", help="draw the saved measurements")
    parser.add_argument("--overlay-text", choices=[t.value for t in OverlayText], default="none", help="corner text")
    parser.add_argument(
        "--sides",
        choices=[s.value for s in Sides],
        default="radiological",
        help="where the patient's left is; no setting changes it",
    )
    parser.add_argument("--plane", choices=PLANES, help="a plane of the volume")
    parser.add_argument("--at", type=float, metavar="MM", help="where along the normal (LPS), the middle without")
    parser.add_argument("--slab", type=float, default=0.0, metavar="MM", help="thickness of the plane")
    parser.add_argument("--mode", choices=("mip", "minip", "mean"), default="mip", help="what a slab shows")
    add_output(parser, is_required=True)


def run(args: Namespace) -> int:
    """Write the picture."""
    if (args.at is not None or args.slab) and not args.plane:
        raise UsageError("--at and --slab need --plane")
    if args.plane and args.presentation_state:
        raise UsageError("Choose one of --plane and --presentation-state", hint="states are for acquired pictures")
    if not 0 <= args.slab <= THICKEST_MM:
        raise UsageError(f"A slab is 0 to {THICKEST_MM:g} mm thick")
    path = output_path(args, [args.input])
    format_of(path, is_movie=False)
    look = look_of(args)
    study, stack = one_stack(args)
    with services() as offered:
        source, index = pictures_of(args, stack, offered)
        look = usual_look(args, look, source.values) if not args.presentation_state else look
        camera = source.camera(index) or Camera2D() if isinstance(source, PresentedSource) else Camera2D()
        source, look = blended(args, study, source, look, offered)
        marks = saved_marks(args, study) if args.annotations else []
        shown = in_scale(Shown(source, index, source.info(index), source.load(index)), marks)
        size = args.size or natural_size(shown, camera)
        conventions = Conventions(Sides(args.sides))
        with gui_application():
            shapes: tuple[Shape, ...] = ()
            if args.annotations:
                as_seen = seen(camera, shown.info, conventions.sides)
                placement = place(as_seen, shown.info.shape, shown.info.aspect, size)
                shapes = tuple(shapes_of(marks, shown, placement, size))
            text = OverlayText(args.overlay_text)
            image = compose_picture(study, shown, look, camera, size, text, shapes=shapes, conventions=conventions)
            write_picture(image, path, force=args.force)
    return DONE


def look_of(args: Namespace) -> Look:
    """Return how to draw: the window asked for, or the default."""
    if args.window is not None and args.preset:
        raise UsageError("Choose one of --window and --preset")
    look = Look(window=args.window)
    if args.preset:
        from viewer.presets.windows import window_preset, window_presets

        preset = window_preset(args.preset)
        if preset is None:
            names = ", ".join(p.name for p in window_presets())
            raise UsageError(f"There is no window preset “{args.preset}”", hint=f"choose one of: {names}")
        look = replace(look, window=preset.window, is_inverted=preset.is_inverted)
    return look


def pictures_of(args: Namespace, stack: Stack, offered: Services) -> tuple[PictureSource, int]:
    """Return the pictures that the options ask for, and the index of the one."""
    if args.presentation_state:
        state = read_state(args.presentation_state)
        return presented(source_of(stack, offered, args.values), state), covered_index(args, stack, state)
    if not args.plane:
        index, _ = frame_item(stack, args.frame)
        return source_of(stack, offered, args.values), index
    geometry = volume_geometry(stack)
    from viewer.volume.planes import plane_stack

    planes = plane_stack(offered.volumes.load(stack), args.plane)
    values = values_of(args.values, stack, offered.quantities)
    source = PlaneSource(stack, args.plane, planes, args.slab, args.mode, values=values)
    if args.at is None:
        return source, source.count // 2
    point = list(geometry.center_mm)
    point[NORMAL_AXIS[args.plane]] = args.at
    low, high = geometry.bounds_mm()
    axis = NORMAL_AXIS[args.plane]
    if not low[axis] <= args.at <= high[axis]:
        raise ViewerError(
            "The plane lies outside the volume", f"it reaches from {low[axis]:.1f} to {high[axis]:.1f} mm"
        )
    return source, planes.index_at(point)


def natural_size(shown: Shown, camera: Camera2D | None = None) -> tuple[int, int]:
    """Return the picture's own size with square pixels, small ones enlarged and huge ones reduced."""
    width, height = size_of_area(camera or Camera2D(), shown.info.shape, shown.info.aspect)
    scale = LONGEST_SIDE / max(width, height)
    scale = 1.0 if scale <= 1.0 else max(1.0, float(int(scale)))
    return max(1, round(width * scale)), max(1, round(height * scale))


COMMAND = Command("render", "a picture as the viewer shows it", options, run)
