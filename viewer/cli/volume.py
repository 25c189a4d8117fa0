"""`hounsfield volume`: the geometry of a stack, and its voxels as NIfTI, NRRD or npy."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import Any

from viewer.cli.command import DONE, Command, UsageError, add_output, output_path, print_json
from viewer.cli.inputs import add_input, one_stack, volume_geometry
from viewer.cli.services import services
from viewer.core.geometry import Geometry
from viewer.core.identity import uid_of
from viewer.exporters.volumes import SUFFIXES, write_volume


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser)
    add_output(parser, is_required=False)


def run(args: Namespace) -> int:
    """Print the geometry, write the voxels, or both."""
    path = output_path(args, [args.input]) if args.output else None
    if path is not None and not path.name.endswith(SUFFIXES):
        raise UsageError("The name of a volume ends in .nii.gz, .nii, .nrrd or .npy", path.name)
    _, stack = one_stack(args)
    geometry = volume_geometry(stack)
    if path is not None:
        with services() as offered:
            volume = offered.volumes.load(stack)
        write_volume(path, volume, force=args.force)
    if args.json or path is None:
        described = _described(geometry, list(stack.warnings))
        if args.json:
            print_json(described)
        else:
            for name, value in described.items():
                print(f"{name}: {value}")
    if path is not None and not args.quiet and not args.json:
        print(f"written: {path}", file=sys.stderr)
    return DONE


def _described(geometry: Geometry, warnings: list[str]) -> dict[str, Any]:
    return {
        "shape": list(geometry.shape),
        "spacing_mm": [round(value, 9) for value in geometry.spacing_mm],
        "affine_lps": geometry.affine.tolist(),
        "frame_of_reference": uid_of(geometry.frame_of_reference_uid),
        "warnings": warnings,
    }


COMMAND = Command("volume", "the geometry and voxels of a stack", options, run)
