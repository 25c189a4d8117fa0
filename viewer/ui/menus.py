"""The order of the menus: groups of actions and submenus, a line between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from viewer.actions.switches import family_tools
from viewer.core.phrases import noted
from viewer.core.protocols import Family

if TYPE_CHECKING:
    from viewer.actions.action import Action

MENUS = {
    "File": noted("&File"),
    "Edit": noted("&Edit"),
    "View": noted("V&iew"),
    "Tools": noted("&Tools"),
    "Help": noted("He&lp"),
}
"""Menus with their access keys, none of them Alt+H or Alt+V: those mirror the picture."""
ORDER: dict[str, Sequence[Sequence[str]]] = {
    "File": (
        ("file.open_files", "file.open_folder", "disc.open", "file.open_zip", "app.demo"),
        ("app.restore", "file.forget_recent"),
        ("library.table", "library.add"),
        ("study.star", "study.edit_note", "study.reveal", "study.copy_files", "study.close"),
        ("export.picture", "export.movie"),
        ("app.quit",),
    ),
    "Edit": (
        ("edit.undo", "edit.redo"),
        ("annotation.weigh", "annotation.delete", "annotation.clear", "image.key"),
        ("tags.copy",),
        ("settings.keys", "settings.show"),
    ),
    "View": (
        ("View/Go to", "cine.toggle", "View/Cine"),
        ("View/Window", "view.invert", "View/Blend", "View/Zoom", "View/Turn", "view.reset"),
        ("View/On pictures", "View/Link"),
        ("View/Layout", "View/Hanging", "View/3D", "window.second"),
        ("View/Series", "display.test_pattern"),
        ("panel.browser", "panel.inspector", "app.palette", "view.theme", "window.full_screen"),
    ),
    "View/Layout": (
        ("layout.single", "layout.pair", "layout.four", "layout.tile"),
        ("layout.mpr", "layout.mpr_3d", "layout.volume"),
        ("layout.compare", "layout.mammography", "layout.pet_ct"),
        ("viewport.alone", "viewport.clear"),
    ),
    "Tools": (
        ("tool.window", "tool.window_region", "tool.pan", "tool.zoom", "tool.scroll"),
        ("tool.crosshair", "tool.loupe"),
        tuple(f"Tools/{family.value}" for family in Family if family_tools(family)),
        ("Tools/Segment",),
        ("measure.draw_keys", "measure.change_next", "measure.change_previous"),
        ("Tools/Protocol", "log.show"),
    ),
    "Tools/Protocol": (
        ("measuring.record", "measuring.start"),
        ("measuring.put", "measuring.put_all", "measuring.skip", "measuring.next_study"),
        ("measuring.table", "measuring.end"),
    ),
    "Tools/Segment": (
        ("segment.new", "segment.preview"),
        ("tool.brush", "tool.eraser", "tool.grow", "tool.sphere", "tool.part", "segment.ball"),
        ("segment.fill", "segment.smooth", "segment.interpolate", "segment.largest"),
        ("segment.go", "segment.visible", "segment.lock", "segment.delete"),
    ),
    "Help": (
        ("help.manual", "help.tour", "help.keys", "help.whats_this"),
        ("help.limits", "help.doctor"),
        ("help.about",),
    ),
}
"""By menu what stands in it, from top to bottom. What is not named here follows as the table has it."""


def grouped(menu: str, rows: Iterable[Action]) -> list[list[str]]:
    """Return the groups of a menu: IDs of actions, and paths of submenus."""
    prefix = f"{menu}/"
    there = [
        row.menu if row.menu.startswith(prefix) else row.id
        for row in rows
        if row.menu == menu or (row.menu.startswith(prefix) and "/" not in row.menu.removeprefix(prefix))
    ]
    found = list(dict.fromkeys(there))
    groups = [[id_ for id_ in group if id_ in found] for group in ORDER.get(menu, ())]
    named = {id_ for group in groups for id_ in group}
    rest = [id_ for id_ in found if id_ not in named]
    return [group for group in (*groups, rest) if group]
