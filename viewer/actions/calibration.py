"""Actions to judge the display by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

USUAL_SIZE = 1024
LEAST, MOST = 256, 8192


def show_pattern(desk: Desk, size: int = 0) -> None:
    """Make a test pattern of a size in pixels, that of the viewport where none is given, and open it."""
    from viewer.jobs.lanes import Priority

    side_px, ratio = _viewport_px(desk)
    wanted = size or side_px
    if not LEAST <= wanted <= MOST:
        raise ViewerError("The test pattern cannot have this size", f"{wanted} pixels", f"{LEAST} to {MOST} are drawn")
    folder = desk.home.path / "patterns"

    def work(_: Job) -> list[str]:
        from viewer.demo.pattern import write_patterns

        return write_patterns(folder, wanted)

    def done(paths: list[str] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        elif paths:
            # One pixel of it on one of the screen, and never among the patients of the library.
            desk.opener.open(paths, to_library=False, camera=Camera2D(scale=1.0 / ratio))

    desk.lanes.submit("pattern", Priority.COMPUTE, work, done, title="Making the test pattern")


def _viewport_px(desk: Desk) -> tuple[int, float]:
    """Return the shorter side of the active viewport in device pixels, and how many of them a screen px has."""
    if desk.window is None:
        return USUAL_SIZE, 1.0
    width, height, ratio = desk.window.viewport_size(desk.store.view.active)
    return max(LEAST, min(MOST, int(min(width, height) * ratio))), ratio


ACTIONS = (
    Action(
        "display.test_pattern",
        "Show greyscale test pattern",
        show_pattern,
        "Judge the display: a pattern after TG18-QC, and the curve of the greyscale standard display function.",
        (),
        "View",
        arguments=(Argument("size", int, 0, help="pixels of its side; 0 takes the viewport's"),),
        verb="test-pattern",
    ),
)
