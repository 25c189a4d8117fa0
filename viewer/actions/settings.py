"""Actions on settings, and what a changed setting does at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from viewer.actions.action import Action, Argument, Need
from viewer.actions.named_files import FORCE, read, write
from viewer.core.conventions import LengthUnit, Sides
from viewer.core.errors import ViewerError
from viewer.core.look import Interpolation, OverlayText
from viewer.state import settings_export
from viewer.state.setting_table import TABLE, shown
from viewer.state.view import ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def show(desk: Desk, name: str = "") -> None:
    """Show the page of settings, at one of them."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.show_page("settings", setting=name)


def set_setting(desk: Desk, name: str, value: str) -> None:
    """Change a setting by what a user wrote."""
    desk.settings.set(name, TABLE[name].parse(value))
    _tell_when(desk, name)


def reset(desk: Desk, name: str = "") -> None:
    """Set one back, or all that the settings page shows."""
    before = desk.settings.reset(*([name] if name else []))
    desk.notify("Settings as at first" if before else "Settings were as at first already")


def export_settings(desk: Desk, path: str, force: bool = False) -> None:
    """Write the settings that were changed to a file; never what was opened."""
    content = settings_export.to_bytes(desk.settings)
    told = "The settings were exported"
    write(desk, path, lambda file: file.write_bytes(content), what="settings file", told=told, force=force)


def import_settings(desk: Desk, path: str) -> None:
    """Take the settings of a file that was exported."""
    read(desk, path, settings_export.read, lambda values: _take(desk, values), told="The settings were imported")


def _take(desk: Desk, values: dict[str, Any]) -> None:
    desk.settings.take(values)


def _tell_when(desk: Desk, name: str) -> None:
    if not TABLE[name].is_at_once:
        desk.notify("This setting holds from the next start on")


# -- at once


def in_force(desk: Desk) -> Callable[[], None]:
    """Let changed settings hold at once; return what ends that."""

    def changed(name: str) -> None:
        value = desk.settings.get(name)
        if name in _SHOWN_BY:
            desk.store.show(lambda view: _SHOWN_BY[name](view, value))
        elif name == "memory_share":
            desk.frames.set_budget(desk.settings.frame_budget_bytes)

    return desk.settings.listen(changed)


def _with_interpolation(view: ViewState, way: Interpolation) -> ViewState:
    slots = tuple(replace(slot, look=replace(slot.look, interpolation=way)) for slot in view.slots)
    return replace(view, slots=slots, usual_look=replace(view.usual_look, interpolation=way))


def _with_conventions(view: ViewState, **changes: Any) -> ViewState:
    return replace(view, conventions=replace(view.conventions, **changes))


_SHOWN_BY: Mapping[str, Callable[[ViewState, Any], ViewState]] = {
    "theme": lambda view, value: replace(view, theme=value),
    "overlay_text": lambda view, value: replace(view, overlay_text=OverlayText(value)),
    "sides": lambda view, value: _with_conventions(view, sides=Sides(value)),
    "length_unit": lambda view, value: _with_conventions(view, length=LengthUnit(value)),
    "interpolation": lambda view, value: _with_interpolation(view, Interpolation(value)),
    "has_overlays": lambda view, value: replace(view, usual_look=replace(view.usual_look, has_overlays=value)),
}


_NAMES = tuple(row.name for row in shown())

ACTIONS = (
    Action(
        "settings.show",
        "Settings",
        show,
        "Theme, language, size of letters, memory and all else that can be set.",
        ("Ctrl+,",),
        "Edit",
        "settings",
        need=Need.WINDOW,
        arguments=(Argument("name", default="", choices=("", *_NAMES), help="the setting to show"),),
    ),
    Action(
        "settings.set",
        "Change a setting",
        set_setting,
        "Change one of the settings; those that do not hold at once say so.",
        arguments=(
            Argument("name", is_required=True, choices=_NAMES, help="which setting"),
            Argument("value", is_required=True, help="its new value"),
        ),
    ),
    Action(
        "settings.reset",
        "Reset settings",
        reset,
        "Set one setting back, or all of them.",
        arguments=(Argument("name", default="", choices=("", *_NAMES), help="which setting; all without it"),),
    ),
    Action(
        "settings.export",
        "Export settings",
        export_settings,
        "Write the settings that were changed as JSON; what was opened stays out.",
        arguments=(Argument("path", is_required=True, help="the file to write"), FORCE),
    ),
    Action(
        "settings.import",
        "Import settings",
        import_settings,
        "Take the settings of a file that was exported.",
        arguments=(Argument("path", is_required=True, help="the file to read"),),
    ),
)
