"""Qt's actions made from the action table: for toolbar, menus and keys alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from viewer.actions.binding import Binding
from viewer.actions.key_names import LOCAL
from viewer.core.phrases import say, told
from viewer.paint.text import safe
from viewer.ui import icons
from viewer.ui.controls import html_free, no_keys, with_key
from viewer.ui.menus import MENUS, grouped

if TYPE_CHECKING:
    from viewer.actions.action import Action
    from viewer.actions.desk import Desk
    from viewer.state.store import State
    from viewer.state.view import Slot

REST_MS = 60
HISTORY = ("edit.undo", "edit.redo")


class Commands(QObject):
    """Hold one QAction for each action (and set of arguments) that the window offers; keep them true to the state."""

    refreshed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._made: dict[tuple[str, tuple[tuple[str, Any], ...]], QAction] = {}
        self._places: list[tuple[QWidget, QWidget]] = []
        # A hundred states take longer than a step of the window: while pictures move they are told a little later.
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self.refresh)
        desk.store.listen(self._changed)
        desk.presentations.listen(self.refresh)
        desk.keymap.listen(self._bind)

    def action(self, id_: str, title: str = "", icon: str = "", **args: Any) -> QAction:
        """Return the QAction of a row of the table, with `args` bound to it."""
        key = (id_, tuple(sorted(args.items())))
        if key not in self._made:
            self._made[key] = self._make(id_, title, icon, args)
        return self._made[key]

    def _make(self, id_: str, title: str, icon: str, args: dict[str, Any]) -> QAction:
        row = self._desk.actions[id_]
        made = QAction(no_keys(title) or row.title, self)
        name = icon or row.icon
        if name in icons.names():
            made.setIcon(icons.icon(name))
        made.setProperty("tooltipTitle", html_free(title) or row.title)
        made.setStatusTip("")
        if row.checked is not None and not args:
            made.setCheckable(True)
        made.triggered.connect(lambda: self._perform(id_, args))
        made.setProperty("actionId", id_)
        # A switch whose key is held would flicker.
        made.setAutoRepeat(not made.isCheckable())
        self._update(id_, made)
        self._show_keys(Binding.of(id_, args), made)
        return made

    def bind_keys(self, window: QWidget, centre: QWidget) -> None:
        """Let the keys in force act in the window or (where others need the key too) in the centre, from now on."""
        self._places = [(window, centre)]
        self._bind()

    def bind_also(self, window: QWidget, centre: QWidget) -> None:
        """Let the keys act in another window too."""
        self._places.append((window, centre))
        self._bind()

    def _bind(self) -> None:
        """Give each action the keys that it has by now."""
        actions = self._desk.actions
        for binding in self._desk.keymap.bindings():
            given = dict(binding.args)
            if all(argument.name in given for argument in actions[binding.action].arguments if argument.is_required):
                self.action(binding.action, binding.title(actions) if given else "", **given)
        for (id_, args), made in self._made.items():
            self._show_keys(Binding.of(id_, dict(args)), made)
        self.refresh()

    def _show_keys(self, binding: Binding, made: QAction) -> None:
        keys = self._desk.keymap.keys_of(binding.action, **dict(binding.args))
        row = self._desk.actions[binding.action]
        made.setToolTip(tooltip(made.property("tooltipTitle"), row.help, keys))
        if not self._places:
            return
        made.setShortcuts([QKeySequence(key) for key in keys])
        is_local = not LOCAL.isdisjoint(keys)
        context = Qt.ShortcutContext
        made.setShortcutContext(context.WidgetWithChildrenShortcut if is_local else context.WindowShortcut)
        for window, centre in self._places:
            (window if is_local else centre).removeAction(made)
            if keys:
                (centre if is_local else window).addAction(made)

    def fill(self, bar: QMenuBar) -> None:
        """Fill a menu bar from the table."""
        rows = [row for row in self._desk.actions.values() if row.menu]
        for name, title in MENUS.items():
            menu = bar.addMenu(say(title))
            self._fill_menu(menu, name, rows)
            menu.menuAction().setVisible(bool(menu.actions()))

    def _fill_menu(self, menu: QMenu, path: str, rows: list[Action]) -> None:
        """Add the groups of a menu, and below them those of its submenus."""
        for group in grouped(path, rows):
            if menu.actions():
                menu.addSeparator()
            for id_ in group:
                if id_ in self._desk.actions:
                    menu.addAction(self.action(id_))
                else:
                    self._fill_menu(menu.addMenu(say(id_.rpartition("/")[2])), id_, rows)

    def refresh(self) -> None:
        """Bring enabled and checked states up to date."""
        for (id_, _args), made in self._made.items():
            self._update(id_, made)
        self.refreshed.emit()

    def _update(self, id_: str, made: QAction) -> None:
        made.setEnabled(self._desk.is_enabled(id_))
        if id_ in HISTORY:
            self._name_change(id_, made)
        if made.isCheckable():
            made.setChecked(bool(self._desk.is_checked(id_)))

    def _name_change(self, id_: str, made: QAction) -> None:
        """Let undo and redo say what they would act on."""
        labels = self._desk.store.history()[HISTORY.index(id_)]
        title = self._desk.actions[id_].title
        made.setText(
            say("{action}: {change}", action=title, change=no_keys(safe(told(labels[-1])))) if labels else title
        )

    def _perform(self, id_: str, args: dict[str, Any]) -> None:
        needed = (one.name for one in self._desk.actions[id_].arguments if one.is_required)
        if self._desk.window is not None and not args.keys() >= set(needed):
            self._desk.window.ask(id_, **args)
        else:
            self._desk.perform(id_, **args)
        made = self._made[(id_, tuple(sorted(args.items())))]
        if made.isCheckable():
            # Qt flipped the check by itself; the state knows better, also where nothing changed.
            self.refresh()

    def _changed(self, old: State, new: State) -> None:
        if is_motion(old, new):
            self._resting.start()
        else:
            self.refresh()


def is_motion(old: State, new: State) -> bool:
    """Whether a change only moves through pictures or changes their look: the same stacks stay in the same slots."""
    if old.catalog is not new.catalog or old.document is not new.document:
        return False
    before, after = old.view, new.view
    if replace(after, slots=before.slots, cursor_mm=before.cursor_mm) != before:
        return False
    return [_still(slot) for slot in before.slots] == [_still(slot) for slot in after.slots]


def _still(slot: Slot) -> tuple[object, ...]:
    look = slot.look
    return (
        slot.kind,
        slot.stack_key,
        slot.is_playing,
        slot.preset,
        slot.presentation,
        slot.overlay,
        look.blend.mode,
        look.is_inverted,
        look.has_overlays,
    )


def tooltip(title: str, text: str, keys: tuple[str, ...]) -> str:
    """Return the tooltip: title with its key, and what it does where that says more."""
    head = with_key(title.rstrip("…"), keys)
    return head if not text or text.rstrip(".").lower() == title.lower() else f"{head}\n{text}"


def menu_of(parent: QWidget, fill: Callable[[QMenu], None]) -> QMenu:
    """Make a menu that is filled each time it opens."""
    menu = QMenu(parent)

    def show() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(show)
    return menu
