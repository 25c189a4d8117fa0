"""The palette over the window: type a few letters, Enter does it; what an action needs is asked in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from viewer.actions.palette import Entry, Palette, Question
from viewer.actions.palette_sources import entries, find_studies, read
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say, told
from viewer.ui import icons
from viewer.ui.controls import label, name_inner
from viewer.ui.palette_list import HitList

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

WIDTH, EDGE_PX, TOP_SHARE, ROWS = 680, 24, 0.09, 9
PAGE = ROWS - 1
ASKS = noted("Search actions, windows, series, elements, settings, help")
HINTS = noted("↑ ↓ choose     Enter perform     Tab with all arguments     Esc close")
ASKING = noted("Enter give     Esc back")


class PalettePanel(QFrame):
    """Made once, shown above everything; goes away when something else is clicked."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._palette = Palette(desk)
        self._question: Question | None = None
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(say("Palette"))
        self.hide()
        self.field, self.list = QLineEdit(), HitList()
        self._asked, self._told = label(name="paletteAsked"), label(name="paletteError", wraps=True)
        self._nothing, self._hints = label(say("Nothing fits"), is_muted=True), label(say(HINTS), name="paletteHints")
        self._lay_out()
        self.field.textEdited.connect(lambda _text: self._search())
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._enter())
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def _lay_out(self) -> None:
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(say(ASKS))
        self.field.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_inner(self.field)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(self._asked)
        row.addWidget(self.field, 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._told.setContentsMargins(16, 8, 16, 8)
        self._hints.setContentsMargins(16, 6, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(_line())
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        column.addWidget(self._told)
        column.addWidget(_line())
        column.addWidget(self._hints)

    # -- opening and closing

    def open(self, text: str = "") -> None:
        """Show the palette with a query."""
        if not self.isVisible():
            self._before = self._window.focusWidget()
        self._palette.renew(entries(self._desk))
        read(self._desk, self._more)
        self._ask(None, text)
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self, action: str, **given: str) -> None:
        """Show the palette with the question for what an action needs beside what is given."""
        self.open()
        self._ask(self._palette.question(action, **given))

    def close_palette(self) -> None:
        """Go away; the focus returns to where it was, unless what was done has taken it."""
        if not self.isVisible():
            return
        has_focus = self.isAncestorOf(QApplication.focusWidget() or self._window)
        before, self._before = self._before, None
        self.hide()
        if has_focus:
            centre = getattr(self._window, "centre", None)
            back = before if before is not None and before.isVisible() else centre
            if isinstance(back, QWidget):
                back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and new is not self and not self.isAncestorOf(new):
            self.close_palette()

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH * max(1, self.fontMetrics().height()) // 16, window.width() - 2 * EDGE_PX)
        top = max(EDGE_PX, round(window.height() * TOP_SHARE))
        room = window.height() - top - EDGE_PX
        around = self.sizeHint().height() - self.list.sizeHint().height() if self.list.isVisible() else 160
        rows = max(1, min(ROWS, len(self.list.hits.hits), (room - around) // self.list.row_px))
        self.list.setFixedHeight(self.list.height_of(rows))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, top)

    # -- finding

    def _more(self, found: list[Entry]) -> None:
        self._palette.add(found)
        if self.isVisible() and self._question is None and self.field.text().strip():
            self._search()

    def _search(self) -> None:
        self._tell("")
        question = self._question
        if question is not None and question.is_in_library:
            find_studies(self._desk, question, self.field.text(), self._found_studies)
        self._show_hits()

    def _found_studies(self, question: Question) -> None:
        now = self._question
        if now is not None and (now.action, now.argument) == (question.action, question.argument):
            self._question = question
            self._show_hits()

    def _show_hits(self) -> None:
        text, question = self.field.text(), self._question
        hits = self._palette.find(text) if question is None else self._palette.suggestions(question, text)
        self.list.show_hits(hits)
        is_free = question is not None and question.is_free
        self.list.setVisible(bool(hits))
        self._nothing.setVisible(not hits and not is_free)
        if self.isVisible():
            self._place()

    def _ask(self, question: Question | None, text: str = "") -> None:
        """Ask for an argument, or (None) for what to do."""
        self._question = question
        self._asked.setVisible(question is not None)
        self._asked.setText(question.action.title.rstrip("…") if question else "")
        asks = question.expected if question else say(ASKS)
        self.field.setPlaceholderText(asks)
        self.field.setAccessibleDescription(asks)
        self._hints.setText(f"{asks}     {say(ASKING)}" if question else say(HINTS))
        self.field.setText(text)
        self._search()

    # -- performing

    def _enter(self, *, asks_all: bool = False) -> None:
        question, entry = self._question, self.list.current()
        try:
            if question is not None:
                value = dict(entry.binding.args)[question.argument.name] if entry is not None else self.field.text()
                following = self._palette.answer(question, value)
            elif entry is not None:
                following = self._palette.pick(entry, asks_all=asks_all)
            else:
                return
        except ViewerError as error:
            self._tell(told(error.sentence()))
            return
        if following is not None:
            self._ask(following)
        else:
            self.close_palette()

    def _tell(self, why: str) -> None:
        self._told.setText(why)
        self._told.setVisible(bool(why))
        if why and self.isVisible():
            self._place()

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list from the field; keep the place as the window changes its size."""
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        if key in steps:
            self.list.step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Tab:
            self._enter(asks_all=True)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Backspace and self._can_go_back()):
            self._back()
        else:
            return False
        return True

    def _can_go_back(self) -> bool:
        return self._question is not None and not self.field.text()

    def _back(self) -> None:
        if self._question is not None:
            self._ask(None)
        else:
            self.close_palette()


def _line() -> QLabel:
    line = QLabel()
    line.setObjectName("paletteLine")
    line.setFixedHeight(1)
    return line
