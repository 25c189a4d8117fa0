"""Actions on the user's own windows: add, change, take away, import and export."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from viewer.actions.action import Action, Argument, Need
from viewer.actions.named_files import FORCE, read, write
from viewer.actions.quantities import GRAMS
from viewer.actions.slots import modality_of, shown_frame, sound
from viewer.core import short_files
from viewer.core.errors import ViewerError
from viewer.core.pixels import Window
from viewer.presets import own
from viewer.presets.own import KEYS, LONGEST, MOST, PresetChoices
from viewer.presets.windows import WindowPreset, given, use, window_presets

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State, Store

SETTING = "window_presets"
FORMAT = "hounsfield-window-presets"
FILE_BYTES = 1 << 20


class PresetSettings(Protocol):
    """Where the presets are kept."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting."""
        ...

    def set(self, name: str, value: Any) -> None:
        """Change a setting."""
        ...


def keep_presets(settings: PresetSettings, store: Store) -> None:
    """Bring the presets of the settings into the view, and keep there what is changed, undone and done again."""
    kept = own.read(settings.get(SETTING, {}))
    store.show(lambda view: replace(view, presets=kept))
    use(kept.merged)

    def follow(old: State, new: State) -> None:
        if old.view.presets is not new.view.presets:
            use(new.view.presets.merged)
            settings.set(SETTING, new.view.presets.as_json())

    store.listen(follow)


def _alter(desk: Desk, label: str, choices: PresetChoices) -> None:
    if len(choices.own) + len(choices.gone) > MOST:
        raise ViewerError(f"There can be {MOST} windows of your own")
    try:
        own.read(choices.as_json())
    except ValueError as error:  # it could not be kept
        raise ViewerError("There can be no such window", str(error)) from None
    desk.store.alter(label, lambda view: replace(view, presets=choices))


def _named(name: str) -> WindowPreset:
    """Return the preset of exactly that name; names of titles are for those who only set a window."""
    found = next((preset for preset in window_presets() if preset.name == name), None)
    if found is None:
        raise ViewerError(f"There is no window preset “{name}”")
    return found


def add(desk: Desk, title: str, modality: str = "", body_part: str = "", key: str = "") -> None:
    """Keep the window of the active picture under a name."""
    title = title.strip()
    modality = modality.strip().upper() or modality_of(desk)
    if not title or len(title) > LONGEST:
        raise ViewerError("A window needs a short name")
    window = current_window(desk)
    names = {preset.name for preset in (*given(), *window_presets())} | set(desk.store.view.presets.gone)
    base = "own-" + (re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "window")
    name = next(name for n in range(1, MOST + 2) if (name := base if n == 1 else f"{base}-{n}") not in names)
    slot, stack = desk.store.view.active_slot, desk.active_stack()
    known = desk.quantities.get(stack) if stack is not None and desk.quantities.are_many(stack) else None
    read_as = known.chosen(desk.store.view.quantities.get(slot.stack_key, "")).unit if known is not None else ""
    unit = GRAMS if read_as.startswith(GRAMS) else ""
    preset = WindowPreset(
        name,
        title,
        replace(window, name=title),
        (modality,),
        _key(key),
        slot.look.is_inverted,
        unit,
        _parts(body_part),
    )
    _alter(desk, f"Add window {title}", desk.store.view.presets.with_preset(preset))


def current_window(desk: Desk) -> Window:
    """Return the window that the active picture is shown by; `ViewerError` for colours."""
    from viewer.display.voi import default_window

    chosen = desk.store.view.active_slot.look.window
    if chosen is not None:
        return chosen
    frame = shown_frame(desk)
    if frame.is_color:
        raise ViewerError("Pictures in colour have no window")
    return default_window(frame)


def change(
    desk: Desk,
    name: str,
    title: str | None = None,
    center: float | None = None,
    width: float | None = None,
    modality: str | None = None,
    body_part: str | None = None,
    key: str | None = None,
) -> None:
    """Change a window preset, one of the program's too."""
    before = _named(name)
    after = before
    if title is not None:
        if not title.strip() or len(title) > LONGEST:
            raise ViewerError("A window needs a short name")
        after = replace(after, title=title.strip())
    window = replace(
        after.window,
        center=after.window.center if center is None else center,
        width=after.window.width if width is None else width,
        name=after.title,
    )
    if not max(abs(sound(window).center), window.width) <= own.LARGEST:
        raise ViewerError("No picture has such a window", f"expected numbers up to {own.LARGEST:g}")
    after = replace(after, window=window)
    if modality is not None:
        codes = tuple(modality.upper().replace(",", " ").split())
        if not codes:
            raise ViewerError("A window is meant for a modality", "CT, MR, PT …")
        after = replace(after, modalities=codes)
    if body_part is not None:
        after = replace(after, body_parts=_parts(body_part))
    if key is not None:
        after = replace(after, key=_key(key))
    if after != before:
        choices = desk.store.view.presets
        if after.key and after.key != before.key:
            choices = _without_key(choices, after)
        _alter(desk, f"Change window {after.title}", choices.with_preset(after))


def _without_key(choices: PresetChoices, wanting: WindowPreset) -> PresetChoices:
    """Return the choices where none of the user's others for the same pictures has the key."""
    for other in choices.own.values():
        is_like = set(other.modalities) & set(wanting.modalities) and other.body_parts == wanting.body_parts
        if other.name != wanting.name and other.key == wanting.key and is_like:
            choices = choices.with_preset(replace(other, key=""))
    return choices


def delete(desk: Desk, name: str) -> None:
    """Take a window preset away."""
    preset = _named(name)
    is_given = any(other.name == name for other in given())
    _alter(desk, f"Delete window {preset.title}", desk.store.view.presets.without(name, is_given=is_given))


def reset(desk: Desk) -> None:
    """Take away the user's windows, and let those of the program be as they came."""
    _alter(desk, "Windows as they came", PresetChoices())


def export_presets(desk: Desk, path: str, force: bool = False) -> None:
    """Write the user's windows to a JSON file."""
    text = json.dumps({"format": FORMAT, "presets": desk.store.view.presets.as_json()}, indent=1)
    told = "The windows are exported"
    write(desk, path, lambda file: file.write_text(text), what="list of windows", told=told, force=force)


def import_presets(desk: Desk, path: str) -> None:
    """Add the windows of a JSON file; those of the same names are replaced."""

    def take(found: PresetChoices) -> None:
        choices = desk.store.view.presets
        for preset in found.own.values():
            choices = _without_key(choices, preset).with_preset(preset)
        _alter(desk, "Import of windows", choices)

    read(desk, path, read_file, take)


def read_file(path: Path) -> PresetChoices:
    """Return the windows that a file holds. Raises ViewerError for any other file."""
    try:
        data = short_files.parsed(short_files.read_ordinary(path, FILE_BYTES))
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise ValueError("it is no file of window presets")
        return own.read(data.get("presets"))
    except OSError as error:
        raise ViewerError("The file could not be read as window presets", error.strerror or "") from None
    except ValueError as error:
        raise ViewerError("The file could not be read as window presets", str(error)) from None


def show_presets(desk: Desk) -> None:
    """Show the page of window presets."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.show_page("presets")


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.upper().replace(",", " ").split())


def _key(key: str) -> str:
    if key not in ("", *KEYS):
        raise ViewerError(f"“{key}” is no key of a window", "expected a digit from 3 to 9, or nothing")
    return key


_NAME = Argument("name", is_required=True, help="name of the preset")
_PATH = Argument("path", is_required=True, help="a JSON file")
_WHERE = (
    Argument("body_part", default=None, help="codes of body parts (HEAD), '' for all"),
    Argument("key", default=None, help="a digit from 3 to 9, '' for none"),
)

ACTIONS = (
    Action(
        "preset.edit", "Edit window presets", show_presets, "List, add, change and delete windows.",
        menu="View/Window", icon="presets", need=Need.WINDOW,
    ),
    Action(
        "preset.add",
        "Keep this window",
        add,
        "Keep the window of the active picture under a name.",
        need=Need.GREY,
        arguments=(
            Argument("title", is_required=True, help="what it is called"),
            Argument("modality", default="", help="for which pictures; '' for those of the active one's modality"),
            Argument("body_part", default="", help="codes of body parts (HEAD), '' for all"),
            Argument("key", default="", help="a digit from 3 to 9, '' for none"),
        ),
    ),
    Action(
        "preset.change",
        "Change a window preset",
        change,
        "Change a window's name, values, pictures or key.",
        arguments=(
            _NAME,
            Argument("title", default=None, help="what it is called"),
            Argument("center", float, default=None, help="in modality values"),
            Argument("width", float, default=None, help="in modality values"),
            Argument("modality", default=None, help="modalities, with blanks between"),
            *_WHERE,
        ),
    ),
    Action("preset.delete", "Delete a window preset", delete, "Take a window preset away.", arguments=(_NAME,)),
    Action("preset.reset", "Window presets as they came", reset, "Take away all changes."),
    Action("preset.export", "Export window presets", export_presets, "Write your windows.", arguments=(_PATH, FORCE)),
    Action("preset.import", "Import window presets", import_presets, "Add those of a file.", arguments=(_PATH,)),
)  # fmt: skip
