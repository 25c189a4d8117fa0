"""The one toolbar: what is most used, in groups; what does not fit folds into the menu at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from viewer.actions.switches import SEGMENT_TOOLS, family_tools
from viewer.core.phrases import say
from viewer.core.protocols import Family
from viewer.ui import icons, theme
from viewer.ui.commands import Commands, menu_of, tooltip
from viewer.ui.controls import no_keys, shown_key
from viewer.ui.layout_popup import LayoutPopup
from viewer.ui.link_menu import LinkMenu, linked_words
from viewer.ui.presets import preset_choices

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

ICON_PX = 20
OPEN = ("file.open_files", "file.open_folder", "disc.open", "file.open_zip", "app.demo")
TURN = ("view.rotate_left", "view.rotate_right", "view.flip_h", "view.flip_v")
PLANES = ("layout.mpr", "layout.mpr_3d")
SEGMENT_ACTIONS = tuple(f"tool.{name}" for name, *_ in SEGMENT_TOOLS)
EXPORT = ("export.picture", "export.movie")
IMPORTANCE = (
    *("open", "layout", "tool.window", "measure", "presets", "panel.browser", "panel.inspector", "app.palette"),
    *(
        "tool.zoom",
        "tool.pan",
        "tool.scroll",
        "region",
        "annotate",
        "segment",
        "edit.undo",
        "cine.toggle",
        "planes",
        "layout.volume",
        "tool.crosshair",
    ),
    *(
        "link",
        "export",
        "image.key",
        "view.fit",
        "view.invert",
        "edit.redo",
        "view.reset",
        "turn",
        "view.overlay_text",
        "view.theme",
    ),
)
"""What folds away last comes first."""


@dataclass(frozen=True, slots=True)
class Item:
    """One button of the toolbar, and what stands for it in the menu of what did not fit.

    `place` counts the toolbar's places. What Python holds of them does not last: it is asked for anew each time.
    """

    id: str
    place: int
    button: QToolButton
    group: int
    fold: Callable[[QMenu], object]


@dataclass(slots=True)
class Group:
    """Buttons that belong together; the line before them is shown where any of them is."""

    line: int | None
    items: list[Item] = field(default_factory=list)


class ToolBar(QToolBar):
    """Made from the action table; holds no state of its own but the last tool of each menu."""

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(say("Toolbar"))
        self._desk, self._commands = desk, commands
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        side = theme.icon_scaled(ICON_PX)
        self.setIconSize(QSize(side, side))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._groups: list[Group] = [Group(None)]
        self._families: list[tuple[QToolButton, tuple[str, ...]]] = []
        self._menus: list[tuple[QToolButton, tuple[str, ...], str]] = []
        self._fill()
        self._enable()
        self._show_keys()
        commands.refreshed.connect(self._refresh)

    def _fill(self) -> None:
        self._add("panel.browser")
        self._line()
        self._menu_button(OPEN, "folder", say("Open"), "open", first="file.open_folder")
        self._layout_button()
        self._line()
        for id_ in ("tool.window", "tool.pan", "tool.zoom", "tool.scroll"):
            self._add(id_)
        self._line()
        for family in Family:
            if family_tools(family):
                self._family(family_tools(family), say(family.value), family.name.lower())
        self._family(SEGMENT_ACTIONS, say("Segment"), "segment")
        self._add("tool.crosshair")
        self._presets_button()
        self._link_button()
        self._line()
        self._add("cine.toggle")
        self._menu_button(PLANES, "mpr", say("Planes"), "planes", first="layout.mpr")
        self._add("layout.volume")
        self._line()
        self._add("image.key")
        self._menu_button(EXPORT, "export", say("Export"), "export", first="export.picture")
        self._line()
        self._add("view.invert")
        self._menu_button(TURN, "rotate-right", say("Turn and mirror"), "turn", first="view.rotate_right")
        self._add("view.fit")
        self._add("view.reset")
        self._line()
        self._add("edit.undo")
        self._add("edit.redo")
        self._more_button()
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self._groups.append(Group(None))
        self._add("app.palette")
        self._add("view.overlay_text")
        self._add("view.theme")
        self._add("panel.inspector")

    def _line(self) -> None:
        self.addSeparator()
        self._groups.append(Group(len(self.actions()) - 1))

    def _place(self, id_: str, button: QToolButton, fold: Callable[[QMenu], object]) -> None:
        self.addWidget(button)
        item = Item(id_, len(self.actions()) - 1, button, len(self._groups) - 1, fold)
        self._groups[-1].items.append(item)

    def _add(self, id_: str) -> None:
        action = self._commands.action(id_)
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(self.iconSize())
        button.setAccessibleName(self._desk.actions[id_].title)
        button.setProperty("quiet", id_.startswith("panel."))
        self._place(id_, button, lambda menu: menu.addAction(action))

    def _button(self, icon: str, title: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(self.iconSize())
        button.setText(title)
        button.setToolTip(text)
        button.setAccessibleName(title)
        return button

    def _with_menu(self, button: QToolButton, id_: str, title: str, ids: tuple[str, ...]) -> None:
        menu = QMenu(button)
        menu.setAccessibleName(title)
        menu.setTitle(title)
        for entry in ids:
            menu.addAction(self._commands.action(entry))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._place(id_, button, lambda more: _submenu(more, menu, button))

    def _menu_button(self, ids: tuple[str, ...], icon: str, title: str, id_: str, first: str) -> None:
        button = self._button(icon, title, "")
        button.clicked.connect(lambda: self._desk.perform(first))
        self._menus.append((button, ids, first))
        self._with_menu(button, id_, title, ids)

    def _family(self, ids: tuple[str, ...], title: str, id_: str) -> None:
        """Add a split button: it picks the tool that was last used, its arrow offers the others."""
        button = self._button(self._desk.actions[ids[0]].icon, title, title)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._pick(button))
        button.setProperty("tool", ids[0])
        self._families.append((button, ids))
        self._show_family(button, ids)
        self._with_menu(button, id_, title, ids)

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
        button = self._button(
            "layout", say("Layout"), tooltip(say("Layout"), say("Divide the window into viewports."), ())
        )
        button.clicked.connect(lambda: self._open_layouts(button))
        self._place("layout", button, self._fold_layout)

    def _fold_layout(self, menu: QMenu) -> None:
        entry = menu.addAction(icons.icon("layout"), say("Layout…"))
        entry.triggered.connect(lambda: self._open_layouts(self._more))

    def _open_layouts(self, below: QToolButton) -> None:
        LayoutPopup(self._desk, self).open_below(below)

    def _presets_button(self) -> None:
        self._presets = self._button("presets", say("Window presets"), "")
        menu = menu_of(self._presets, self._fill_presets)
        menu.setTitle(say("Window presets"))
        self._presets.setMenu(menu)
        self._presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._place("presets", self._presets, lambda more: _submenu(more, menu, self._presets))

    def _fill_presets(self, menu: QMenu) -> None:
        for choice in preset_choices(self._desk):
            entry = menu.addAction(no_keys(choice.title) + (f"\t{choice.key}" if choice.key else ""))
            entry.triggered.connect(lambda _=False, choice=choice: self._desk.perform(choice.action, **choice.args))

    def _link_button(self) -> None:
        self._link = self._button("link", say("Link"), "")
        self._link.setCheckable(True)
        menu = LinkMenu(self._commands, self._link)
        self._link.setMenu(menu)
        self._link.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._place("link", self._link, lambda more: _submenu(more, menu, self._link))

    # -- what does not fit

    def _more_button(self) -> None:
        self._more = self._button("more", say("More tools"), say("What did not fit into the toolbar"))
        self._more.setMenu(menu_of(self._more, self._fill_more))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setProperty("more", True)
        self.addWidget(self._more).setVisible(False)
        self._more_place = len(self.actions()) - 1

    def _fill_more(self, menu: QMenu) -> None:
        last = -1
        for item in self._hidden():
            if last not in (-1, item.group):
                menu.addSeparator()
            item.fold(menu)
            last = item.group

    def folded(self) -> list[str]:
        """Return the ids of what is in the menu at the end."""
        return [item.id for item in self._hidden()]

    def _hidden(self) -> list[Item]:
        places = self.actions()
        return [item for group in self._groups for item in group.items if not places[item.place].isVisible()]

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the rest folds away."""
        return QSize(self._more.sizeHint().width() + 16, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold away what is least important until the rest fits."""
        super().resizeEvent(event)
        self.fold()

    def changeEvent(self, event: QEvent) -> None:
        """Let icons grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            side = theme.icon_scaled(ICON_PX)
            self.setIconSize(QSize(side, side))
            for button in self.findChildren(QToolButton):
                button.setIconSize(self.iconSize())

    def event(self, event: QEvent) -> bool:
        """Fold anew when letters or icons become larger."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ShowToParent):
            self.fold()
        return super().event(event)

    def fold(self) -> None:
        """Show as many buttons as there is room for, the most important ones."""
        margins = self.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * self._gap
        items = [item for group in self._groups for item in group.items]
        kept = sorted(items, key=lambda item: IMPORTANCE.index(item.id))
        while kept and self._width_of(kept, has_more=len(kept) < len(items)) > room:
            kept.pop()
        shown = {item.id for item in kept}
        places = self.actions()
        for group in self._groups:
            for item in group.items:
                places[item.place].setVisible(item.id in shown)
            if group.line is not None:
                places[group.line].setVisible(any(item.id in shown for item in group.items))
        places[self._more_place].setVisible(len(kept) < len(items))
        self._set_enabled(items)

    def _set_enabled(self, items: list[Item]) -> None:
        """Enable what can be done: a place that comes into sight enables its button, whatever its action says."""
        for item in items:
            action = item.button.defaultAction()
            if action is not None and item.button.isEnabled() != action.isEnabled():
                item.button.setEnabled(action.isEnabled())

    @property
    def _gap(self) -> int:
        layout = self.layout()
        return max(2, layout.spacing() if layout is not None else 2)

    def _width_of(self, items: list[Item], *, has_more: bool) -> int:
        widths = [item.button.sizeHint().width() for item in items]
        lines = {item.group for item in items if self._groups[item.group].line is not None}
        if has_more:
            widths.append(self._more.sizeHint().width())
        # The stretch between left and right is one more thing with a gap.
        return sum(widths) + (len(widths) + 1) * self._gap + len(lines) * (LINE_PX + self._gap)

    # -- following

    def _show_keys(self) -> None:
        """Name the keys that are in force in the tooltips of buttons with menus."""
        keymap = self._desk.keymap
        told = [(button, button.property("tool")) for button, _ in self._families]
        for button, id_ in (*told, *((button, first) for button, _, first in self._menus)):
            row = self._desk.actions[id_]
            button.setToolTip(tooltip(row.title, row.help, keymap.keys_of(id_)))
        keys = [key for digit in range(10) for key in keymap.keys_of(f"window.key_{digit}")[:1]]
        ends = list(dict.fromkeys(shown_key(key) for key in (*keys[:1], *keys[-1:])))
        self._presets.setToolTip(tooltip(say("Window presets"), " … ".join(ends), ()))

    def _enable(self) -> None:
        self._presets.setEnabled(self._desk.is_enabled("window.set"))
        links = self._desk.store.view.links
        self._link.setChecked(links.window or links.zoom or links.pan or links.invert or bool(links.ties))
        self._link.setToolTip(tooltip(say("Link"), linked_words(self._desk), ()))
        for button, ids, _ in self._menus:
            button.setEnabled(ids is OPEN or any(self._desk.is_enabled(id_) for id_ in ids))

    def _refresh(self) -> None:
        self._show_families()
        self._show_keys()
        self._enable()
        playing = self._desk.store.view.active_slot.is_playing
        self._commands.action("cine.toggle").setIcon(icons.icon("pause" if playing else "play"))


LINE_PX = 11
"""What a line between groups takes, as the style sheet makes it."""


def _submenu(more: QMenu, menu: QMenu, button: QToolButton) -> None:
    entry = more.addMenu(menu)
    entry.setIcon(button.icon())
    entry.setEnabled(button.isEnabled())
