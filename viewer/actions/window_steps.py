"""Actions that change the window by steps, or take it from a region of the picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.slots import change_look, shown_frame, sound, window_words
from viewer.actions.window_presets import current_window
from viewer.core.errors import ViewerError
from viewer.core.pixels import LARGEST, Frame, Window
from viewer.core.shapes import Point

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

MOST_STEPS = 1000
STEP, FINE, COARSE = 0.05, 0.01, 0.2
SIZES = {"fine": FINE, "usual": STEP, "coarse": COARSE}


def step_window(desk: Desk, wider: int = 0, brighter: int = 0, size: str = "usual") -> None:
    """Widen the window or brighten the picture by steps: parts of the window's width."""
    if max(abs(wider), abs(brighter)) > MOST_STEPS:
        raise ViewerError(f"A window is changed by up to {MOST_STEPS} steps")
    window = current_window(desk)
    step = SIZES[size] * window.width
    # Widening by a step and narrowing by one lead back.
    width = window.width * (1 + SIZES[size]) ** wider
    changed = replace(window, center=window.center - brighter * step, width=width, name="")
    sound(changed)
    change_look(desk, lambda look: replace(look, window=changed), window_words(changed), group="window steps")


def window_of_region(desk: Desk, x0: float, y0: float, x1: float, y1: float) -> None:
    """Let the window span the values between two corners, in picture pixels."""
    window = region_window(shown_frame(desk), ((x0, y0), (x1, y1)))
    change_look(desk, lambda look: replace(look, window=window), "Window of a region")


def region_window(frame: Frame, corners: tuple[Point, Point]) -> Window:
    """Return the window between robust percentiles of the values within two corners; ViewerError without any."""
    from viewer.display.voi import auto_window

    if frame.is_color:
        raise ViewerError("Pictures in colour have no window")
    rows, columns = frame.stored.shape[:2]
    if not all(abs(value) <= LARGEST for corner in corners for value in corner):
        raise ViewerError("The region lies beside the picture")
    (left, right), (top, bottom) = (sorted(pair) for pair in zip(*corners, strict=True))
    x0, x1 = max(0, round(left)), min(columns - 1, round(right))
    y0, y1 = max(0, round(top)), min(rows - 1, round(bottom))
    if x1 < x0 or y1 < y0:
        raise ViewerError("The region lies beside the picture")
    return auto_window(replace(frame, stored=frame.stored[y0 : y1 + 1, x0 : x1 + 1]))


def _step(name: str, title: str, key: str, size: str = "usual", *, wider: int = 0, brighter: int = 0) -> Action:
    return Action(
        f"window.{name}",
        title,
        lambda desk: step_window(desk, wider, brighter, size),
        f"{title}, by a hundredth of the window." if size == "fine" else f"{title}, by a twentieth of the window.",
        (key,),
        "View/Window" if size == "usual" else "",
        need=Need.GREY,
    )


ACTIONS = (
    _step("wider", "Wider window", "Alt+Right", wider=1),
    _step("narrower", "Narrower window", "Alt+Left", wider=-1),
    _step("brighter", "Brighter", "Alt+PgUp", brighter=1),
    _step("darker", "Darker", "Alt+PgDown", brighter=-1),
    _step("wider_fine", "A little wider window", "Alt+Shift+Right", "fine", wider=1),
    _step("narrower_fine", "A little narrower window", "Alt+Shift+Left", "fine", wider=-1),
    _step("brighter_fine", "A little brighter", "Alt+Shift+PgUp", "fine", brighter=1),
    _step("darker_fine", "A little darker", "Alt+Shift+PgDown", "fine", brighter=-1),
    Action(
        "window.step",
        "Step of the window",
        step_window,
        "Widen the window or brighten the picture by steps.",
        need=Need.GREY,
        arguments=(
            Argument("wider", int, 0, help="steps; negative narrows"),
            Argument("brighter", int, 0, help="steps; negative darkens"),
            Argument("size", default="usual", choices=tuple(SIZES), help="a hundredth, a twentieth or a fifth"),
        ),
    ),
    Action(
        "window.region",
        "Window of a region",
        window_of_region,
        "Let the window span the values between two corners, in picture pixels.",
        need=Need.GREY,
        arguments=tuple(
            Argument(name, float, is_required=True, help="picture pixels") for name in ("x0", "y0", "x1", "y1")
        ),
    ),
)
