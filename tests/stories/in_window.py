"""Stories that need hands: the program in a real window, its keys pressed, its monitor taken away.

    python -m tests.stories.in_window STORY HOME STUDY OUT

Prints what it found as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from viewer.app import Program
from viewer.state.home import Home

LONGEST_MS = 60_000
Key = Qt.Key
Facts = dict[str, Any]


class Hands:
    """The running program, and what a user does with it."""

    def __init__(self, home: str, out: str) -> None:
        application = QApplication.instance() or QApplication(["hounsfield"])
        assert isinstance(application, QApplication)
        self.program = Program(application, Home.find(home))
        self.window, self.desk, self.out = self.program.window, self.program.desk, Path(out)
        self.window.activateWindow()
        self.until(self.window.isVisible)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        deadline = QDeadlineTimer(LONGEST_MS)
        while not is_so():
            if deadline.hasExpired():
                raise TimeoutError
            QApplication.processEvents()
            QTest.qWait(5)

    def settle(self) -> None:
        """Wait until nothing runs any more and all pictures are there."""
        for _ in range(3):
            self.until(lambda: not self.desk.lanes.is_busy() and self.program.grid.is_settled)
            QTest.qWait(30)

    def press(self, *keys: Key, shift: bool = False, ctrl: bool = False) -> None:
        """Press keys, one after the other, wherever the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        held |= Qt.KeyboardModifier.ShiftModifier if shift else held
        held |= Qt.KeyboardModifier.ControlModifier if ctrl else held
        for key in keys:
            QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Return what gets the keys."""
        return QApplication.focusWidget() or self.window

    def go_to(self, name: str) -> None:
        """Press F6 until the focus is in a part of that object name, or within it."""
        for _ in range(8):
            widget: QWidget | None = self.focus()
            while widget is not None:
                if widget.objectName() == name:
                    return
                widget = widget.parentWidget()
            self.press(Key.Key_F6)
        raise LookupError(name)

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen's window."""
        self.window.grab().save(str(self.out / f"{name}.png"))

    def end(self) -> None:
        """Close the program."""
        self.window.close()
        self.program.close()


def keyboard_only(hands: Hands, study: str) -> Facts:
    """Find a study by typing, open it, draw a length of 40 by 30 pixels, move one end by 10: by keys alone."""
    hands.settle()
    hands.until(lambda: hands.program.library is not None and not hands.desk.lanes.is_busy())
    for _ in range(8):
        if hands.focus() is hands.window.browser.field:
            break
        hands.press(Key.Key_F6)
    hands.type(study)
    QTest.qWait(300)
    hands.settle()
    hands.press(Key.Key_Return)
    hands.until(lambda: bool(hands.desk.store.catalog.studies))
    hands.settle()
    hands.go_to("viewport-0")
    hands.press(Key.Key_Down, Key.Key_Down)
    hands.settle()
    hands.press(Key.Key_D)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return)
    hands.press(*[Key.Key_Right] * 4, *[Key.Key_Down] * 3, shift=True)
    hands.picture("drawing")
    hands.press(Key.Key_Return)
    (mark,) = hands.desk.store.document.annotations.values()
    first = _points(hands, mark.id)
    hands.press(Key.Key_M)
    hands.press(Key.Key_Tab)
    hands.press(*[Key.Key_Right] * 10)
    hands.press(Key.Key_Return)
    hands.settle()
    second = _points(hands, mark.id)
    hands.picture("measured")
    hands.press(Key.Key_Z, ctrl=True)
    QTest.qWait(300)
    return {
        "picture": hands.desk.store.view.active_slot.index,
        "first": first,
        "second": second,
        "undone": _points(hands, mark.id),
        "said": hands.program.grid.viewports[0].accessibleDescription(),
        "history": hands.desk.store.history(),
    }


def _points(hands: Hands, id_: str) -> list[list[float]]:
    viewport = hands.program.grid.viewports[0]
    annotation = hands.desk.store.document.annotations[id_]
    found: list[list[float]] = hands.desk.measuring.points_px(annotation, viewport.shown.info).tolist()  # type: ignore[union-attr]
    return found


def second_monitor_lost(hands: Hands, study: str) -> Facts:
    """Spread four viewports over two monitors, then take the second one away."""
    hands.desk.execute("file.open", paths=[study])
    hands.settle()
    hands.desk.execute("layout.set", layout="1x4")
    hands.desk.execute("window.second")
    hands.settle()
    second = hands.program.screens.second
    assert second is not None
    facts: Facts = {
        "screens": [screen.name() for screen in QGuiApplication.screens()],
        "second": second.screen().name(),
        "before": _where(hands),
        "pictures": [slot.stack_key for slot in hands.desk.store.view.slots],
    }
    told: list[str] = []
    hands.desk.notices.append(told.append)
    subprocess.run(["xrandr", "--delmonitor", "R"], check=True)
    hands.until(lambda: not second.isVisible())
    hands.settle()
    hands.picture("lost")
    return facts | {
        "left": [screen.name() for screen in QGuiApplication.screens()],
        "after": _where(hands),
        "kept": [slot.stack_key for slot in hands.desk.store.view.slots],
        "told": told,
        "inside": QGuiApplication.screens()[0].geometry().contains(hands.window.frameGeometry().center()),
    }


def _where(hands: Hands) -> list[str]:
    second = hands.program.screens.second
    return [
        "" if not v.isVisible() else "second" if v.window() is second else "first" for v in hands.program.grid.viewports
    ]


def high_contrast(hands: Hands, study: str) -> Facts:
    """Open a study in high contrast and dump what a screen reader finds, page by page."""
    hands.desk.execute("view.theme", theme="high-contrast")
    hands.desk.execute("file.open", paths=[study])
    hands.settle()
    lines: list[str] = []
    nameless: list[str] = []
    from viewer.ui.panels.inspector import PAGES

    for page in PAGES:
        hands.desk.execute("panel.page", page=page.id)
        hands.settle()
        hands.picture(f"contrast-{page.id}")
        _dump(QAccessible.queryAccessibleInterface(hands.window), 0, lines, nameless)
    (hands.out / "tree.txt").write_text("\n".join(lines), encoding="utf-8")
    return {"nodes": len(lines), "nameless": nameless}


NEED_NAMES = {
    *(QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.ComboBox),
    *(QAccessible.Role.EditableText, QAccessible.Role.SpinBox, QAccessible.Role.Slider, QAccessible.Role.MenuItem),
    *(QAccessible.Role.PageTab, QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree),
    *(QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown, QAccessible.Role.ProgressBar),
}


def _dump(node: QAccessibleInterface | None, depth: int, lines: list[str], nameless: list[str]) -> None:
    if node is None or not node.isValid():
        return
    name = node.text(QAccessible.Text.Name)
    line = f"{'  ' * depth}{node.role().name}: {name}"
    lines.append(line)
    owner = node.object()
    is_inner = owner is not None and owner.objectName().startswith("qt_")
    if node.role() in NEED_NAMES and not node.state().invisible and not name.strip() and not is_inner:
        nameless.append(f"{line} {type(owner).__name__}")
    for number in range(node.childCount()):
        _dump(node.child(number), depth + 1, lines, nameless)


def twice_as_large(hands: Hands, study: str) -> Facts:
    """Look at the window where the screen has 683 by 384 points: 1366 by 768 pixels at 200 %."""
    hands.desk.execute("file.open", paths=[study])
    hands.settle()
    hands.window.resize(683, 384)
    hands.settle()
    hands.picture("large")
    toolbar = hands.window.toolbar
    buttons = [item.button for group in toolbar._groups for item in group.items if item.button.isVisible()]
    pictures = hands.program.grid.size()
    hands.desk.execute("panel.inspector")
    hands.settle()
    hands.picture("large-inspector")
    return {
        "ratio": hands.window.devicePixelRatioF(),
        "size": [hands.window.width(), hands.window.height()],
        "cut": [b.accessibleName() for b in buttons if b.geometry().right() >= toolbar.width()],
        "shown": len(buttons),
        "folded": toolbar.folded(),
        "picture": [pictures.width(), pictures.height()],
    }


STORIES = {
    "keyboard": keyboard_only,
    "monitor": second_monitor_lost,
    "contrast": high_contrast,
    "large": twice_as_large,
}


def main() -> None:
    """Play one story."""
    name, home, study, out = sys.argv[1:]
    hands = Hands(home, out)
    facts = STORIES[name](hands, study)
    hands.end()
    print(json.dumps(facts))  # noqa: T201


if __name__ == "__main__":
    main()
