"""The menus of a viewport, from the action table: first what lies under the pointer, then the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from viewer.actions.annotating import measurement_title
from viewer.actions.calibrating import CALIBRATES
from viewer.actions.desk import Desk
from viewer.actions.phases import phases
from viewer.actions.switches import family_tools
from viewer.actions.traces import Way
from viewer.core.phrases import noted, say
from viewer.core.protocols import Family
from viewer.measure import REGISTRY
from viewer.paint.text import safe
from viewer.state.view import SlotKind
from viewer.ui import icons
from viewer.ui.controls import no_keys, shown_key
from viewer.ui.panels.measurement_menu import add_colours, add_lesion
from viewer.ui.presets import preset_choices

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

Group = Sequence[str]
SUBMENUS: Mapping[str, tuple[Group, ...]] = {
    noted("Tool"): (
        ("tool.window", "tool.window_region", "tool.pan", "tool.zoom", "tool.scroll", "tool.crosshair", "tool.loupe"),
        *(family_tools(family) for family in Family),
    ),
    noted("Brightness and contrast"): (("view.invert", "view.overlays"),),
    noted("Zoom and turn"): (
        ("view.fit", "view.one_to_one", "view.zoom_in", "view.zoom_out", "view.reset"),
        ("view.rotate_left", "view.rotate_right", "view.flip_h", "view.flip_v"),
    ),
    noted("Compare"): (
        ("view.synchronize", "view.reference_lines", "link.tie", "link.untie"),
        ("view.loupe", "overlay.spy", "overlay.mode", "overlay.none"),
    ),
    noted("Layout"): (
        ("layout.single", "layout.pair", "layout.four", "layout.mpr", "layout.mpr_3d", "layout.volume"),
        ("viewport.alone", "viewport.clear"),
    ),
}
PICTURE: tuple[Group, ...] = (
    ("annotation.paste", "annotation.show_all"),
    ("image.key", "cine.toggle", "series.next", "series.previous", "series.phase"),
    ("presentation.next", "presentation.none"),
    ("export.picture", "export.movie"),
    ("tags.find", "series.doctor", "app.palette"),
)
SCENE: tuple[Group, ...] = (
    tuple(f"volume.view_{name}" for name in ("anterior", "posterior", "left", "right", "superior", "inferior")),
    ("view.reset", "layout.mpr", "layout.mpr_3d", "viewport.alone", "viewport.clear"),
    ("export.picture", "export.movie", "app.palette"),
)
EMPTY: tuple[Group, ...] = (
    ("file.open_folder", "file.open_files", "file.open_zip"),
    ("viewport.alone", "app.palette"),
)
PLACES = ("copy", "copy_next", "copy_previous", "move_next", "move_previous")
"""What brings a mark elsewhere, each as annotation.NAME."""
LEFT_OUT = frozenset(
    {
        "annotation.paste",
        "annotation.show_all",
        "presentation.next",
        "presentation.none",
        "link.untie",
        "overlay.none",
        "series.phase",
    }
)
"""What most pictures have no use for is listed only where it is possible."""


def show_menu(desk: Desk, window: MainWindow, at: QPointF) -> None:
    """Show what can be done with what lies under the pointer in the active viewport, at a screen position."""
    made = menu(desk, window)
    made.aboutToHide.connect(made.deleteLater)
    made.popup(at.toPoint())


def menu(desk: Desk, window: MainWindow) -> QMenu:
    """Return the menu of the active viewport: of its selected measurement first, then of its picture."""
    made = QMenu(window)
    kind = desk.store.view.active_slot.kind
    if kind is SlotKind.VOLUME:
        _add(desk, made, SCENE)
        return made
    if kind is SlotKind.EMPTY:
        _add(desk, made, EMPTY)
        return made
    has_mark = desk.store.view.selected in desk.store.document.annotations
    if has_mark:
        _add_measurement(desk, window, made)
    for title, groups in SUBMENUS.items():
        sub = made.addMenu(_blank(), say(title))
        if title == "Brightness and contrast":
            _add_windows(desk, sub)
        _add(desk, sub, groups)
    made.addSeparator()
    # Both at once would be higher than a small screen.
    _add(desk, made.addMenu(_blank(), say("Picture")) if has_mark else made, PICTURE)
    return made


def _add_measurement(desk: Desk, window: MainWindow, made: QMenu) -> None:
    one = desk.store.document.annotations[desk.store.view.selected]
    title = safe(one.name) or measurement_title(one.kind)
    head = made.addAction(_blank(), no_keys(title))
    head.setEnabled(False)
    made.addAction(_blank(), say("Rename…")).triggered.connect(
        lambda: window.palette_panel.ask("annotation.rename", id=one.id)
    )
    label = made.addAction(_blank(), say("Label…"))
    label.triggered.connect(lambda: desk.perform("annotation.label_here", id=one.id))
    group = made.addAction(_blank(), say("Group…"))
    group.triggered.connect(lambda: window.palette_panel.ask("annotation.group", id=one.id))
    for entry, action in ((label, "annotation.label_here"), (group, "annotation.group")):
        entry.setProperty("actionId", action)
        entry.setEnabled(not one.is_locked)
    add_colours(desk, made.addMenu(_blank(), say("Colour")), one.id)
    add_lesion(desk, made.addMenu(_blank(), say("Lesion")), [one])
    if one.kind in CALIBRATES and not one.is_in_patient:
        made.addAction(_blank(), say("Calibrate by this line…")).triggered.connect(
            lambda: window.palette_panel.ask("annotation.calibrate", id=one.id)
        )
    entry_of(desk, made, "annotation.explain", id=one.id)
    if Way.TIME in desk.curves.ways(one):
        entry_of(desk, made, "curve.show", id=one.id)
    if REGISTRY.get(one.kind).is_closed:
        entry_of(desk, made, "annotation.weigh", id=one.id)
    if not REGISTRY.get(one.kind).points and not one.is_locked:
        entry_of(desk, made, "annotation.smooth", id=one.id)
    _add_editing(desk, made, one.id)
    entry_of(desk, made, "annotation.delete", id=one.id)
    made.addSeparator()


def _add_editing(desk: Desk, made: QMenu, id_: str) -> None:
    """Offer what is done to a mark as a whole; copying and moving it have a menu of their own."""
    one = desk.store.document.annotations[id_]
    places = made.addMenu(_blank(), say("Copy and move"))
    for name in PLACES:
        entry_of(desk, places, f"annotation.{name}", id=id_)
    for title, name in ((say("Unlock") if one.is_locked else say("Lock"), "lock"), (say("Hide"), "hide")):
        entry = made.addAction(_blank(), title)
        entry.setProperty("actionId", f"annotation.{name}")
        entry.triggered.connect(lambda _=False, name=name: desk.perform(f"annotation.{name}", id=id_))


def _add_windows(desk: Desk, made: QMenu) -> None:
    for choice in preset_choices(desk):
        entry = made.addAction(_blank(), no_keys(choice.title) + (f"\t{choice.key}" if choice.key else ""))
        entry.triggered.connect(lambda _=False, choice=choice: desk.perform(choice.action, **choice.args))
    made.addSeparator()


def _add(desk: Desk, made: QMenu, groups: Sequence[Group]) -> None:
    for group in groups:
        for id_ in group:
            if id_ not in LEFT_OUT or _is_of_use(desk, id_):
                entry_of(desk, made, id_)
        made.addSeparator()


def _is_of_use(desk: Desk, id_: str) -> bool:
    stack = desk.active_stack()
    if id_ == "series.phase":
        return stack is not None and len(phases(desk, stack)) > 1
    if id_ == "annotation.paste":
        return desk.copied is not None
    if id_ == "annotation.show_all":
        return any(one.is_hidden for one in desk.store.document.annotations.values())
    return desk.is_enabled(id_)


@cache
def _blank() -> QIcon:
    """Return an icon of nothing: entries without one begin where the others do."""
    pixmap = QPixmap(16, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


def entry_of(desk: Desk, made: QMenu, id_: str, **args: Any) -> None:
    """Add a row of the table to a menu, with its key and its state."""
    row = desk.actions[id_]
    keys = desk.keymap.keys_of(id_)
    # As text: a shortcut of its own would clash with the window's while the menu is there.
    entry = made.addAction(no_keys(row.title) + (f"\t{shown_key(keys[0])}" if keys else ""))
    entry.setIcon(icons.icon(row.icon) if row.icon in icons.names() else _blank())
    if row.checked is not None:
        entry.setCheckable(True)
        entry.setChecked(bool(desk.is_checked(id_)))
    entry.setEnabled(desk.is_enabled(id_))
    entry.setProperty("actionId", id_)
    entry.triggered.connect(lambda: desk.perform(id_, **args))
