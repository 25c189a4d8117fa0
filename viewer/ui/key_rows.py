"""The rows of the shortcut editor: every action, and what else can have a key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from viewer.actions.binding import Binding
from viewer.actions.cheat_sheet import heading_of
from viewer.actions.fuzzy import Text, fit, tokens
from viewer.actions.key_names import normal
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.ui import icons, theme
from viewer.ui.controls import html_free, shown_key
from viewer.ui.panels.row_model import Index, RowModel

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

HEAD = (noted("Action"), noted("Keys"), noted("Group"))


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Something that can have a key: `others` has those who have one of its keys instead."""

    binding: Binding
    title: str
    help: str
    group: str
    icon: str
    keys: tuple[str, ...]
    is_changed: bool
    others: tuple[Binding, ...]
    text: Text


def rows_of(desk: Desk) -> list[KeyRow]:
    """Return all that can have a key, in the order of the table."""
    keymap, actions = desk.keymap, desk.actions
    clashing: dict[Binding, tuple[Binding, ...]] = {}
    for conflict in keymap.conflicts():
        for binding in conflict.bindings:
            others = tuple(other for other in conflict.bindings if other != binding)
            clashing[binding] = (*clashing.get(binding, ()), *others)
    order = {id_: place for place, id_ in enumerate(actions)}
    offered = {Binding(id_) for id_, row in actions.items() if not any(a.is_required for a in row.arguments)}
    given = set(keymap.bindings()) | keymap.changed
    found = []
    for binding in sorted(offered | given | set(_presets()), key=lambda one: (order[one.action], one)):
        row = actions[binding.action]
        title = _presets().get(binding) or binding.title(actions)
        found.append(
            KeyRow(
                binding,
                title,
                row.help,
                say(heading_of(binding.action)),
                row.icon,
                keymap.wanted(binding),
                binding in keymap.changed,
                clashing.get(binding, ()),
                Text.of(title, f"{row.help} {row.id}"),
            )
        )
    return found


def _presets() -> Mapping[Binding, str]:
    from viewer.presets.windows import window_presets

    return {
        Binding.of("window.preset", {"name": preset.name}): say("Window: {title}", title=preset.title)
        for preset in window_presets()
    }


def fitting(rows: list[KeyRow], query: str) -> list[KeyRow]:
    """Return the rows that a query finds: those of a key where it is one, else by name, the best first."""
    wanted = tokens(query)
    if not wanted:
        return rows
    try:
        key = normal(query)
    except ViewerError:
        key = ""
    with_key = [row for row in rows if key and key in row.keys]
    named = [(found[0], row) for row in rows if row not in with_key and (found := fit(row.text, wanted)) is not None]
    named.sort(key=lambda pair: -pair[0])
    return [*with_key, *(row for _, row in named)]


class KeyModel(RowModel[KeyRow]):
    """Name, keys and group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([say(title) for title in HEAD], parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; a changed row is marked, and one whose key another has."""
        row = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            keys = ",  ".join(shown_key(key) for key in row.keys)
            return (row.title, keys + ("  •" if row.is_changed else ""), row.group)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free(f"{row.title}\n{row.help}")
        if role == Qt.ItemDataRole.DecorationRole and column == 0 and row.icon in icons.names():
            return icons.icon(row.icon, "text_muted")
        if role == Qt.ItemDataRole.ForegroundRole:
            if row.others and column == 1:
                return theme.current().color("warning")
            return theme.current().color("text_muted") if column == 2 else None
        return None

    def place(self, binding: Binding) -> int:
        """Return the line of a binding, -1 without one."""
        return next((place for place, row in enumerate(self.rows) if row.binding == binding), -1)
