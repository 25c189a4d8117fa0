"""Actions on the 3D view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.slots import change_slot
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk, SceneControl

MOST_DEGREES = 3.6e5
FARTHEST, NEAREST = 1e-3, 1e3
VIEWS = ("anterior", "posterior", "left", "right", "superior", "inferior")


def set_preset(desk: Desk, name: str) -> None:
    """Choose opacity, colour and shading."""
    from viewer.presets.volumes import volume_preset

    preset = volume_preset(name)
    if preset is None:
        raise ViewerError(f"There is no 3D preset “{name}”")
    change_slot(desk, lambda slot: replace(slot, preset=name), f"3D preset {preset.title}")


def _scene(desk: Desk) -> SceneControl:
    scene = desk.window.scene(desk.store.view.active) if desk.window else None
    if scene is None:
        raise ViewerError("The volume is still being built")
    return scene


def view_from(desk: Desk, name: str) -> None:
    """Look at the volume from a standard direction."""
    _scene(desk).view(name)


def turn(desk: Desk, azimuth: float = 0.0, elevation: float = 0.0) -> None:
    """Turn the volume by degrees."""
    if not (abs(azimuth) <= MOST_DEGREES and abs(elevation) <= MOST_DEGREES):
        raise ViewerError("A turn is made of degrees", f"expected numbers up to {MOST_DEGREES:g}")
    _scene(desk).turn(azimuth, elevation)


def zoom(desk: Desk, factor: float) -> None:
    """Come nearer (above 1) or go away."""
    if not FARTHEST <= factor <= NEAREST:
        raise ViewerError("A zoom factor must be above 0", f"expected {FARTHEST:g} to {NEAREST:g}")
    _scene(desk).zoom(factor)


ACTIONS = (
    Action(
        "volume.preset",
        "3D preset",
        set_preset,
        "Choose opacity, colour and shading of the volume.",
        need=Need.SCENE,
        arguments=(Argument("name", is_required=True, help="its name"),),
    ),
    Action(
        "volume.view",
        "Standard view",
        view_from,
        "Look at the volume from a standard direction.",
        need=Need.SCENE,
        arguments=(Argument("name", is_required=True, choices=VIEWS),),
    ),
    Action(
        "volume.turn",
        "Turn the volume",
        turn,
        "Turn the volume by degrees.",
        verb="turn",
        need=Need.SCENE,
        arguments=(
            Argument("azimuth", float, 0.0, help="degrees to the side"),
            Argument("elevation", float, 0.0, help="degrees up"),
        ),
    ),
    Action(
        "volume.zoom",
        "Zoom the volume",
        zoom,
        "Come nearer, or go away.",
        need=Need.SCENE,
        arguments=(Argument("factor", float, is_required=True, help="above 1 comes nearer"),),
    ),
    *(
        Action(
            f"volume.view_{name}",
            name.capitalize(),
            lambda desk, name=name: view_from(desk, name),
            f"Look at the volume from {name}.",
            menu="View/3D",
            need=Need.SCENE,
        )
        for name in VIEWS
    ),
)
