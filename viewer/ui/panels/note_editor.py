"""The note on a study, written below the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from viewer.core.phrases import say
from viewer.core.remark import LONGEST_NOTE
from viewer.ui import theme
from viewer.ui.controls import Elided, icon_button

HEIGHT = 96


class NoteText(QPlainTextEdit):
    """Ends by Ctrl+Enter and Esc; what was written is kept when the focus leaves."""

    ended = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End, or write."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_end = is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_end or event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus has left."""
        super().focusOutEvent(event)
        self.left.emit()


class NoteEditor(QFrame):
    """Hidden until a note is asked for. `written` tells a study and its note, `closed` that the editor went."""

    written = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._study_uid = ""
        self._before = ""
        self.setObjectName("skippedBar")
        self._title = Elided(is_muted=True)
        self.text = NoteText()
        self.text.setAccessibleName(say("Note on the study"))
        self.text.setPlaceholderText(say("Write a note; it is kept with your work, not in the files"))
        self.text.setFixedHeight(theme.scaled(HEIGHT))
        self.text.setTabChangesFocus(True)
        self.text.left.connect(self.keep)
        self.text.ended.connect(self.close_note)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 4, 0)
        row.addWidget(self._title, 1)
        row.addWidget(icon_button("check", say("Keep the note"), self.close_note, 14))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(row)
        inner = QHBoxLayout()
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(self.text)
        column.addLayout(inner)
        self.hide()

    def show_note(self, study_uid: str, title: str, note: str) -> None:
        """Open the note of a study; '' closes the editor."""
        if study_uid == self._study_uid:
            return
        self.keep()
        self._study_uid, self._before = study_uid, note
        self.setVisible(bool(study_uid))
        if study_uid:
            self._title.set_text(say("Note on {title}", title=title))
            self.text.setPlainText(note)
            self.text.setFocus()

    def keep(self) -> None:
        """Hand over what was written."""
        text = self.text.toPlainText()[:LONGEST_NOTE].strip()
        if self._study_uid and text != self._before:
            self._before = text
            self.written.emit(self._study_uid, text)

    def close_note(self) -> None:
        """Keep the note and go."""
        self.keep()
        self._study_uid = ""
        self.hide()
        self.closed.emit()
