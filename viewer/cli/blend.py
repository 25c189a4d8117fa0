"""A second series over the pictures of `hounsfield render`."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace

from viewer.actions.blended import BlendedSource, UpperCuts, why_apart
from viewer.actions.first_look import uptake_look
from viewer.actions.sources import PictureSource
from viewer.cli.command import UsageError
from viewer.cli.inputs import is_named
from viewer.cli.services import Services
from viewer.cli.values import values_of
from viewer.core.errors import ViewerError
from viewer.core.look import BlendMode, Look
from viewer.core.records import Stack, Study
from viewer.jobs.inline import InlineLanes

MODES = tuple(mode.value for mode in BlendMode)


def share_of(text: str) -> float:
    """Read a number from 0 to 1; for argparse."""
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise ArgumentTypeError(f"“{text}” is no share, expected 0 to 1")
    return share


def add_blend(parser: ArgumentParser) -> None:
    """Add --blend and how it is drawn."""
    parser.add_argument("--blend", metavar="UID|NUMBER", help="a series of the study to lay over the picture")
    parser.add_argument("--blend-mode", choices=MODES, default="blend", help="how it lies over the picture")
    parser.add_argument("--opacity", type=share_of, default=0.5, metavar="N", help="how much of it is seen, 0 to 1")
    parser.add_argument("--split", type=share_of, default=0.5, metavar="N", help="where a swipe begins, 0 to 1")
    parser.add_argument("--blend-lut", default="hot iron", metavar="NAME", help="its colour table")


def blended(
    args: Namespace, study: Study, source: PictureSource, look: Look, offered: Services
) -> tuple[PictureSource, Look]:
    """Return the pictures with the series over them that --blend names, as they are where it names none."""
    if not args.blend:
        return source, look
    from viewer.display.colour import lut_names

    if args.blend_lut not in lut_names():
        raise UsageError(
            f"There is no colour table “{args.blend_lut}”", hint="choose one of: " + ", ".join(lut_names())
        )
    made = laid_over(study, source, args.blend, offered)
    usual = uptake_look(Look(), offered.quantities.load(made.upper)) if made.upper_values is not None else Look()
    mode = BlendMode(args.blend_mode)
    blend = replace(
        look.blend, mode=mode, opacity=args.opacity, split=args.split, lut=args.blend_lut, window=usual.window
    )
    return made, replace(look, blend=blend)


def laid_over(study: Study, source: PictureSource, name: str, offered: Services) -> BlendedSource:
    """Return pictures with a series of their study over them, by its UID or number; ViewerError where it cannot be."""
    upper = _named(study, source.stack, name)
    values = values_of("", upper, offered.quantities)
    return BlendedSource(source, upper, offered.volumes.load(upper), UpperCuts(), InlineLanes(), values)


def _named(study: Study, below: Stack, name: str) -> Stack:
    found = [stack for stack in study.stacks if stack.items and stack is not below and is_named(stack, name)]
    if not found:
        raise ViewerError(f"The study holds no other series {name}", "", "see: hounsfield scan")
    if (why := why_apart(below, found[0])) is not None:
        raise why
    return found[0]
