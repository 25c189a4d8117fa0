"""The menu of a viewport, from the action table."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu, QWidget

from viewer.actions.desk import Desk
from viewer.state.view import SlotKind
from viewer.ui import icons

PICTURE = (
    ("tool.window", "tool.pan", "tool.zoom", "tool.scroll", "tool.crosshair"),
    ("tool.length", "tool.angle", "tool.ellipse", "tool.rectangle", "annotation.delete", "image.key"),
    ("window.auto", "view.invert", "view.fit", "view.one_to_one", "view.reset"),
    ("view.rotate_left", "view.rotate_right", "view.flip_h", "view.flip_v"),
    ("presentation.next", "presentation.none"),
    ("view.loupe", "overlay.spy", "overlay.mode", "overlay.none"),
    ("layout.mpr", "layout.mpr_3d", "layout.volume", "viewport.alone", "viewport.clear"),
    ("cine.toggle", "export.picture", "export.movie"),
    ("series.doctor",),
)
SCENE = (
    tuple(f"volume.view_{name}" for name in ("anterior", "posterior", "left", "right", "superior", "inferior")),
    ("view.reset", "layout.mpr", "layout.mpr_3d", "viewport.alone", "viewport.clear"),
    ("export.picture", "export.movie"),
)


def show_menu(desk: Desk, parent: QWidget, at: QPointF) -> None:
    """Show what can be done with the active viewport, at a screen position."""
    menu = QMenu(parent)
    groups = SCENE if desk.store.view.active_slot.kind is SlotKind.VOLUME else PICTURE
    for group in groups:
        for id_ in group:
            row = desk.actions[id_]
            entry = menu.addAction(row.title)
            if row.icon in icons.names():
                entry.setIcon(icons.icon(row.icon))
            if keys := desk.keymap.keys_of(id_):
                entry.setShortcut(keys[0])
            if row.checked is not None:
                entry.setCheckable(True)
                entry.setChecked(bool(desk.is_checked(id_)))
            entry.setEnabled(desk.is_enabled(id_))
            entry.triggered.connect(lambda _=False, id_=id_: desk.perform(id_))
        menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at.toPoint())
