"""Writing on the picture: a field where the words will be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from viewer.actions.annotating import ARROW, TEXT, keep
from viewer.core.phrases import say
from viewer.core.shapes import Point
from viewer.ui import theme
from viewer.ui.vocabulary_field import WordsOffered

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

LEAST_PX, MOST_PX, ROOM_PX = 140, 360, 28
MOST_LETTERS = 200
WRITTEN = (TEXT, ARROW)
"""Kinds that say something; others have a name."""


class LabelEditor(QLineEdit):
    """Enter keeps what is written, Esc leaves all as it was; so does going elsewhere keep it."""

    def __init__(self, viewport: Viewport2D) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._desk = viewport.desk
        self._done: Callable[[str], None] | None = None
        self.setMaxLength(MOST_LETTERS)
        self.setAccessibleName(say("Text"))
        self.hide()
        self.textChanged.connect(self._grow)

    def write_new(self, at: Point) -> None:
        """Write a new text at a place of the picture: kept with its words, as one entry of the history."""
        shown = self._viewport.shown
        if shown is None:
            return

        def done(text: str) -> None:
            if text:
                keep(self._desk, shown, "", TEXT, (at,), text)

        self._open(at, "", say("Text on the picture"), done)

    def change(self, id_: str, at: Point) -> None:
        """Change what a mark says, or its name, at a place of the picture."""
        mark = self._desk.store.document.annotations.get(id_)
        if mark is None or mark.is_locked:
            return
        is_written = mark.kind in WRITTEN
        before = mark.text if is_written else mark.name

        def done(text: str) -> None:
            if text == before:
                return
            if is_written and not text and mark.kind == TEXT:
                self._desk.perform("annotation.delete", id=id_)
            elif is_written:
                self._desk.perform("annotation.text", id=id_, text=[text])
            else:
                self._desk.perform("annotation.rename", id=id_, name=text)

        self._open(at, before, say("Text on the picture") if is_written else say("Name"), done)

    def label(self, id_: str) -> bool:
        """Say what was measured, at the mark; words of the vocabulary are offered. False where it is not shown."""
        mark = self._desk.store.document.annotations.get(id_)
        place = next((one.label.position for one in self._viewport.marks if one.id == id_), None)
        if mark is None or mark.is_locked or place is None:
            return False
        before = mark.label.meaning if mark.label is not None else ""

        def done(text: str) -> None:
            if text != before:
                self._desk.perform("annotation.label", id=id_, text=[text])

        self.finish(is_kept=True)
        WordsOffered(self).activated.connect(lambda _text: self.finish(is_kept=True))
        self._open(place, before, say("Label"), done)
        return True

    def _open(self, at: Point, text: str, hint: str, done: Callable[[str], None]) -> None:
        self.finish(is_kept=True)
        x, y = (round(float(v)) for v in self._viewport.placement().to_screen([at])[0])
        self.setPlaceholderText(hint)
        self.setText(text)
        self.selectAll()
        self._done = done
        self._grow()
        self.move(
            max(4, min(x, self._viewport.width() - self.width() - 4)),
            max(4, min(y - self.height() // 2, self._viewport.height() - self.height() - 4)),
        )
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def finish(self, *, is_kept: bool) -> None:
        """Close the field, and keep what is written or not."""
        done, self._done = self._done, None
        if done is None:
            return
        had_focus = self.hasFocus()
        self._offer_none()
        self.hide()
        if had_focus:
            self._viewport.setFocus(Qt.FocusReason.PopupFocusReason)
        if is_kept:
            done(self.text().strip())

    def _offer_none(self) -> None:
        completer = self.completer()
        if completer is not None:
            if (popup := completer.popup()) is not None:
                popup.hide()
            completer.deleteLater()  # it may be what tells that a word was chosen

    def _grow(self) -> None:
        wanted = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText())
        most = min(theme.icon_scaled(MOST_PX), max(40, self._viewport.width() - 8))
        least = most if self.completer() is not None else theme.icon_scaled(LEAST_PX)
        self.resize(min(most, max(least, wanted + ROOM_PX)), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, drop with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.finish(is_kept=event.key() != Qt.Key.Key_Escape)
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take all keys before shortcuts do."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is written when something else is clicked."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish(is_kept=True)
