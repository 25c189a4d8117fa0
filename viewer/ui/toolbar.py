"""The one toolbar: what is most used, in groups; what does not fit folds behind an arrow at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from viewer.ui import icons
from viewer.ui.commands import Commands, menu_of, tooltip
from viewer.ui.controls import no_keys, shown_key
from viewer.ui.layout_popup import LayoutPopup
from viewer.ui.presets import preset_choices

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

ICON_PX = 20
OPEN = ("file.open_files", "file.open_folder", "file.open_zip", "app.demo")
MEASURE = ("tool.length", "tool.angle")
REGION = ("tool.ellipse", "tool.rectangle")
TURN = ("view.rotate_left", "view.rotate_right", "view.flip_h", "view.flip_v")
EXPORT = ("export.picture", "export.movie")


class ToolBar(QToolBar):
    """Made from the action table; holds no state of its own but the last tool of each menu."""

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__("Toolbar")
        self._desk, self._commands = desk, commands
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._families: list[tuple[QToolButton, tuple[str, ...]]] = []
        self._menus: list[tuple[QToolButton, tuple[str, ...], str]] = []
        self._fill()
        self._enable()
        self._show_keys()
        commands.refreshed.connect(self._refresh)

    def _fill(self) -> None:
        self._add("panel.browser")
        self.addSeparator()
        self._menu_button(OPEN, "folder", "Open", first="file.open_folder")
        self._layout_button()
        self.addSeparator()
        for id_ in ("tool.window", "tool.pan", "tool.zoom", "tool.scroll"):
            self._add(id_)
        self.addSeparator()
        self._family(MEASURE, "Measure")
        self._family(REGION, "Region")
        self._add("tool.crosshair")
        self._presets_button()
        self.addSeparator()
        self._add("view.invert")
        self._menu_button(TURN, "rotate-right", "Turn and mirror", first="view.rotate_right")
        self._add("view.fit")
        self._add("view.reset")
        self.addSeparator()
        self._cine = self._add("cine.toggle")
        self.addSeparator()
        for id_ in ("layout.mpr", "layout.mpr_3d", "layout.volume"):
            self._add(id_)
        self.addSeparator()
        self._add("edit.undo")
        self._add("edit.redo")
        self.addSeparator()
        self._menu_button(EXPORT, "export", "Export", first="export.picture")
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self._add("view.overlay_text")
        self._add("view.theme")
        self._add("panel.inspector")

    def _add(self, id_: str) -> QAction:
        action = self._commands.action(id_)
        self.addAction(action)
        button = self.widgetForAction(action)
        if button is not None:
            button.setAccessibleName(self._desk.actions[id_].title)
            button.setProperty("quiet", id_.startswith("panel."))
        return action

    def _button(self, icon: str, title: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(self.iconSize())
        button.setText(title)
        button.setToolTip(text)
        button.setAccessibleName(title)
        return button

    def _menu_button(self, ids: tuple[str, ...], icon: str, title: str, first: str) -> None:
        button = self._button(icon, title, "")
        menu = QMenu(button)
        menu.setAccessibleName(title)
        for id_ in ids:
            menu.addAction(self._commands.action(id_))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(lambda: self._desk.perform(first))
        self._menus.append((button, ids, first))
        self._fold(button, title)

    def _family(self, ids: tuple[str, ...], title: str) -> None:
        """Add a split button: it picks the tool that was last used, its arrow offers the others."""
        button = self._button(self._desk.actions[ids[0]].icon, title, title)
        button.setCheckable(True)
        menu = QMenu(button)
        for id_ in ids:
            menu.addAction(self._commands.action(id_))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(lambda: self._pick(button))
        button.setProperty("tool", ids[0])
        self._families.append((button, ids))
        self._show_family(button, ids)
        self._fold(button, title)

    def _pick(self, button: QToolButton) -> None:
        self._desk.perform(button.property("tool"))
        self._show_families()

    def _show_families(self) -> None:
        for button, ids in self._families:
            self._show_family(button, ids)

    def _show_family(self, button: QToolButton, ids: tuple[str, ...]) -> None:
        on = next((id_ for id_ in ids if self._desk.is_checked(id_)), None)
        button.setProperty("tool", on or button.property("tool"))
        row = self._desk.actions[button.property("tool")]
        button.setIcon(icons.icon(row.icon))
        button.setChecked(on is not None)

    def _layout_button(self) -> None:
        button = self._button("layout", "Layout", tooltip("Layout", "Divide the window into viewports.", ()))
        button.clicked.connect(lambda: LayoutPopup(self._desk, self).open_below(button))
        self._fold(button, "Layout")

    def _presets_button(self) -> None:
        self._presets = self._button("presets", "Window presets", "")
        self._presets.setMenu(menu_of(self._presets, self._fill_presets))
        self._presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._fold(self._presets, "Window presets")

    def _fill_presets(self, menu: QMenu) -> None:
        for choice in preset_choices(self._desk):
            entry = menu.addAction(no_keys(choice.title) + (f"\t{choice.key}" if choice.key else ""))
            entry.triggered.connect(lambda _=False, choice=choice: self._desk.perform(choice.action, **choice.args))

    def _fold(self, button: QToolButton, title: str) -> None:
        """Add a button of our own, with an entry for the menu of what did not fit."""
        self.addWidget(button).setText(title)

    def _show_keys(self) -> None:
        """Name the keys that are in force in the tooltips of buttons with menus."""
        keymap = self._desk.keymap
        told = [(button, button.property("tool")) for button, _ in self._families]
        for button, id_ in (*told, *((button, first) for button, _, first in self._menus)):
            row = self._desk.actions[id_]
            button.setToolTip(tooltip(row.title, row.help, keymap.keys_of(id_)))
        keys = [key for digit in range(10) for key in keymap.keys_of(f"window.key_{digit}")[:1]]
        ends = list(dict.fromkeys(shown_key(key) for key in (*keys[:1], *keys[-1:])))
        self._presets.setToolTip(tooltip("Window presets", " … ".join(ends), ()))

    def _enable(self) -> None:
        self._presets.setEnabled(self._desk.is_enabled("window.set"))
        for button, ids, _ in self._menus:
            button.setEnabled(ids is OPEN or any(self._desk.is_enabled(id_) for id_ in ids))

    def _refresh(self) -> None:
        self._show_families()
        self._show_keys()
        self._enable()
        self._cine.setIcon(icons.icon("pause" if self._desk.store.view.active_slot.is_playing else "play"))
