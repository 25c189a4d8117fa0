"""`hounsfield render3d`: a volume in 3D, offscreen."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from viewer.cli.command import DONE, Command, UsageError, add_output, format_of, output_path, size_of
from viewer.cli.inputs import add_input, one_stack, volume_geometry
from viewer.cli.services import services
from viewer.exporters.pictures import write_picture
from viewer.presets.volumes import volume_preset, volume_presets

VIEWS = ("anterior", "posterior", "left", "right", "superior", "inferior")


def add_scene(parser: ArgumentParser) -> None:
    """Add preset and camera."""
    names = ", ".join(preset.name for preset in volume_presets())
    parser.add_argument("--preset", default="", metavar="NAME", help=f"one of: {names}")
    parser.add_argument("--view", choices=VIEWS, default="anterior", help="seen from")
    parser.add_argument("--azimuth", type=float, default=0.0, metavar="D", help="degrees to the volume's right")
    parser.add_argument("--elevation", type=float, default=0.0, metavar="D", help="degrees upwards")


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser)
    add_scene(parser)
    parser.add_argument("--size", type=size_of, default=(800, 800), metavar="WxH", help="size in pixels")
    add_output(parser, is_required=True)


def run(args: Namespace) -> int:
    """Write the picture."""
    from viewer.scene3d.scene import Scene

    path = output_path(args, [args.input])
    format_of(path, is_movie=False)
    if args.preset and volume_preset(args.preset) is None:
        names = ", ".join(preset.name for preset in volume_presets())
        raise UsageError(f"There is no 3D preset “{args.preset}”", hint=f"choose one of: {names}")
    if not -90 <= args.elevation <= 90:
        raise UsageError("An elevation lies between -90 and 90 degrees")
    _, stack = one_stack(args)
    volume_geometry(stack)
    with services() as offered:
        volume = offered.volumes.load(stack)
    scene = Scene(volume)
    try:
        scene.set_preset(args.preset)
        scene.view(args.view)
        scene.turn(args.azimuth, args.elevation)
        scene.sharpen()
        picture = scene.picture(args.size)
    finally:
        scene.close()
    write_picture(picture, path, force=args.force)
    return DONE


COMMAND = Command("render3d", "a volume in 3D, offscreen", options, run)
