"""Actions on what the corners of pictures say, by modality."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from viewer.actions.action import Action, Argument
from viewer.actions.named_files import FORCE, read, write
from viewer.core import corner_layout, short_files
from viewer.core.corner_layout import CORNERS, LONGEST_NAME, MOST_LINES, TAG, CornerChoices, CornerLayout
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State, Store

SETTING = "corner_text"
FORMAT = "hounsfield-corner-text"
FILE_BYTES = 1 << 20
MODALITIES = ("", "CT", "MR", "PT", "MG", "US", "XA", "DX", "CR", "NM", "RF")


class CornerSettings(Protocol):
    """Where the choices are kept."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting."""
        ...

    def set(self, name: str, value: Any) -> None:
        """Change a setting."""
        ...


def keep_corner_text(settings: CornerSettings, store: Store) -> None:
    """Bring the choices of the settings into the view, and keep there what is changed, undone and done again."""
    kept = corner_layout.read(settings.get(SETTING, {}))
    store.show(lambda view: replace(view, corners=kept))

    def follow(old: State, new: State) -> None:
        if old.view.corners is not new.view.corners:
            settings.set(SETTING, new.view.corners.as_json())

    store.listen(follow)


def _change(desk: Desk, modality: str, corner: str, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
    modality = modality.strip().upper()
    layout = desk.store.view.corners.layout(modality)
    lines = tuple(dict.fromkeys(change(layout.lines(corner))))
    if len(lines) > MOST_LINES:
        raise ViewerError(f"A corner has at most {MOST_LINES} lines")
    _keep(desk, modality, layout.with_lines(corner, lines))


def _keep(desk: Desk, modality: str, layout: CornerLayout | None) -> None:
    choices = desk.store.view.corners.with_layout(modality, layout)
    try:
        corner_layout.read(choices.as_json())
    except ValueError as error:  # it could not be kept
        raise ViewerError("There can be no such text on pictures", str(error)) from None
    label = f"Text on {modality} pictures" if modality else "Text on other pictures"
    desk.store.alter(label, lambda view: replace(view, corners=choices))


def set_lines(desk: Desk, modality: str, corner: str, lines: str) -> None:
    """Let a corner say these fields, from top to bottom."""
    names = tuple(known_line(name) for name in lines.split())
    _change(desk, modality, corner, lambda _: names)


def add_line(desk: Desk, modality: str, corner: str, line: str) -> None:
    """Add a field, or an element by its keyword, at the end of a corner."""
    name = known_line(line)
    _change(desk, modality, corner, lambda lines: (*(other for other in lines if other != name), name))


def remove_line(desk: Desk, modality: str, corner: str, line: str) -> None:
    """Take a line out of a corner."""
    _change(desk, modality, corner, lambda lines: tuple(other for other in lines if other != line))


def move_line(desk: Desk, modality: str, corner: str, line: str, step: int) -> None:
    """Move a line up (-1) or down (1)."""

    def moved(lines: tuple[str, ...]) -> tuple[str, ...]:
        if line not in lines:
            raise ViewerError(f"There is no line “{line}” in that corner")
        rest = [other for other in lines if other != line]
        rest.insert(max(0, min(len(rest), lines.index(line) + step)), line)
        return tuple(rest)

    _change(desk, modality, corner, moved)


def reset(desk: Desk, modality: str = "all") -> None:
    """Let the corners of a modality say what they said at first; 'all' those of every modality."""
    if modality == "all":
        desk.store.alter("Text on pictures as it came", lambda view: replace(view, corners=CornerChoices()))
    else:
        _keep(desk, modality.strip().upper(), None)


def known_line(name: str) -> str:
    """Return the name of a line as layouts hold it; ViewerError for one that names nothing."""
    from viewer.dicom.standard import find
    from viewer.paint.corner_table import FIELDS

    if name in FIELDS and not FIELDS[name].is_fixed:
        return name
    keyword = keyword_of(find(name.removeprefix(TAG)))
    if not keyword or len(keyword) + len(TAG) > LONGEST_NAME:
        raise ViewerError(f"There is no field or element “{name}”", "an element is named by its keyword: StudyComments")
    return TAG + keyword


def keyword_of(tag: int | None) -> str:
    """Return the keyword of a tag, '' for one that the standard does not know."""
    from pydicom.datadict import keyword_for_tag

    return keyword_for_tag(tag) if tag is not None else ""


def title_of(line: str) -> str:
    """Return the plain name of a line."""
    from viewer.paint.corner_table import FIELDS

    if line in FIELDS:
        return FIELDS[line].title
    keyword = line.removeprefix(TAG)
    return "".join(f" {c}" if c.isupper() and at and keyword[at - 1].islower() else c for at, c in enumerate(keyword))


def export_lines(desk: Desk, path: str, force: bool = False) -> None:
    """Write what the corners say into a JSON file."""
    text = json.dumps({"format": FORMAT, "lines": desk.store.view.corners.as_json()}, indent=1)
    told = "The corner text is exported"
    write(desk, path, lambda file: file.write_text(text), what="corner text", told=told, force=force)


def import_lines(desk: Desk, path: str) -> None:
    """Take what the corners say from a JSON file."""

    def take(choices: CornerChoices) -> None:
        desk.store.alter("Import of corner text", lambda view: replace(view, corners=choices))

    read(desk, path, read_file, take)


def read_file(path: Path) -> CornerChoices:
    """Return what a file of corner text holds. Raises ViewerError for any other file."""
    try:
        data = short_files.parsed(short_files.read_ordinary(path, FILE_BYTES))
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise ValueError("it is no file of corner text")
        return corner_layout.read(data.get("lines"))
    except OSError as error:
        raise ViewerError("The file could not be read as corner text", error.strerror or "") from None
    except ValueError as error:
        raise ViewerError("The file could not be read as corner text", str(error)) from None


_MODALITY = Argument("modality", is_required=True, help="'CT', 'MR', ...; '' for all that have no lines of their own")
_CORNER = Argument("corner", is_required=True, choices=tuple(CORNERS))
_LINE = Argument("line", is_required=True, help="name of a field, or keyword of an element: StudyComments")
_PATH = Argument("path", is_required=True, help="a JSON file")

ACTIONS = (
    Action(
        "text.configure",
        "Configure text on pictures",
        lambda desk: desk.execute("panel.page", page="corners"),
        "Choose what each corner says, by modality.",
        menu="View/On pictures",
        icon="text",
    ),
    Action(
        "text.lines",
        "Lines of a corner",
        set_lines,
        "Let a corner say these fields.",
        arguments=(
            _MODALITY,
            _CORNER,
            Argument("lines", is_required=True, help="names of fields or keywords, with blanks between"),
        ),
    ),
    Action("text.add", "Add a line", add_line, "Add a line to a corner.", arguments=(_MODALITY, _CORNER, _LINE)),
    Action(
        "text.remove",
        "Remove a line",
        remove_line,
        "Take a line out of a corner.",
        arguments=(_MODALITY, _CORNER, _LINE),
    ),
    Action(
        "text.move",
        "Move a line",
        move_line,
        "Move a line up or down in its corner.",
        arguments=(_MODALITY, _CORNER, _LINE, Argument("step", int, is_required=True, help="-1 up, 1 down")),
    ),
    Action(
        "text.reset",
        "Text as it came",
        reset,
        "Let corners say what they said at first.",
        arguments=(Argument("modality", default="all", help="a modality, or all"),),
    ),
    Action("text.export", "Export corner text", export_lines, "Write the lines to a file.", arguments=(_PATH, FORCE)),
    Action("text.import", "Import corner text", import_lines, "Take the lines from a file.", arguments=(_PATH,)),
)
