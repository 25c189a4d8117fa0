"""`--presentation-state FILE`: pictures as a presentation state shows them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from viewer.actions.presented import Made, PresentedSource
from viewer.actions.sources import StackSource
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D
from viewer.core.records import Location, Stack
from viewer.jobs.inline import InlineLanes

if TYPE_CHECKING:
    from viewer.core.presentation_state import PresentationState


class OneState:
    """The one state that was asked for."""

    def __init__(self, state: PresentationState) -> None:
        self._state = state

    def get(self, uid: str) -> PresentationState | None:  # noqa: ARG002 - there is only one
        """Return the state."""
        return self._state

    def load(self, uid: str) -> PresentationState:  # noqa: ARG002 - there is only one
        """Return the state."""
        return self._state


def add_presentation(parser: ArgumentParser) -> None:
    """Add --presentation-state."""
    parser.add_argument("--presentation-state", metavar="FILE", help="show the picture by a presentation state")


def read_state(path: str) -> PresentationState:
    """Read a state's file; `ViewerError` says why it is none, or is not applied."""
    from viewer.dicom.header import read as read_header
    from viewer.dicom.presentation_states import read

    try:
        return read(read_header(Location(path)).instance)
    except ViewerError as error:
        why = f"{path}: {error.detail or error.message}"
        raise ViewerError("The presentation state cannot be applied", why, error.hint) from None


def presented(source: StackSource, state: PresentationState) -> PresentedSource:
    """Return a stack's pictures as the state shows them."""
    uid = state.instance.sop_instance_uid
    return PresentedSource(source, uid, OneState(state), Made(), InlineLanes())


def covered_index(args: Namespace, stack: Stack, state: PresentationState) -> int:
    """Return the picture of --frame, without it the first that the state names."""
    named = [
        place for place, item in enumerate(stack.items) if state.covers(item.instance.sop_instance_uid, item.frame)
    ]
    if not named:
        raise ViewerError("The presentation state is for other pictures", "it names none of this series")
    if args.frame is None:
        return named[0]
    if args.frame - 1 not in named:
        shown = ", ".join(str(place + 1) for place in named[:20])
        raise ViewerError(f"The presentation state does not name frame {args.frame}", f"it names {shown}")
    return int(args.frame) - 1


def size_of_area(camera: Camera2D, shape: tuple[int, int], aspect: float) -> tuple[float, float]:
    """Return width and height, in picture columns, of what a camera fits: turned as it lies on the screen."""
    height, width = float(shape[0]), float(shape[1])
    if camera.area_px is not None:
        left, top, right, bottom = camera.area_px
        width, height = right - left, bottom - top
    height *= camera.aspect or aspect
    return (height, width) if camera.rotation_deg % 180 else (width, height)
