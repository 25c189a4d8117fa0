"""Small controls that the panels share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from viewer.core.phrases import say
from viewer.ui import icons, theme


def label(text: str = "", *, name: str = "", is_muted: bool = False, wraps: bool = False) -> QLabel:
    """Make a label that never reads its text as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if name:
        made.setObjectName(name)
    if is_muted:
        made.setProperty("muted", True)
    return made


def section(text: str) -> QLabel:
    """Make the heading of a group of controls."""
    return label(text, name="sectionTitle")


class IconButton(QToolButton):
    """A flat button whose icon grows with the letters; `size_px` is its side at 100 %."""

    def __init__(self, icon: str, size_px: int = 18) -> None:
        super().__init__()
        self._size_px = size_px
        self.setIcon(icons.icon(icon))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = theme.icon_scaled(self._size_px)
        self.setIconSize(QSize(side, side))


def icon_button(icon: str, text: str, clicked: Callable[[], None], size: int = 18) -> QToolButton:
    """Make a flat button with an icon; `text` is its tooltip and its name for screen readers."""
    button = IconButton(icon, size)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.clicked.connect(lambda _checked: clicked())
    return button


def name_inner(field: QLineEdit) -> None:
    """Name the small buttons within a field of search: Qt makes them without names."""
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(say("Search") if button.isVisibleTo(field) else say("Clear"))


class Elided(QLabel):
    """A line of plain text that is cut with an ellipsis where there is no room; the tooltip tells all of it."""

    def __init__(self, text: str = "", *, is_muted: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setProperty("muted", is_muted)
        self._whole = ""
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        self.setText(shown)
        self.setToolTip(html_free(self._whole) if shown != self._whole else "")
        self.setAccessibleDescription(self._whole if shown != self._whole else "")


def html_free(text: str) -> str:
    """Return a text that Qt's tooltips show letter by letter: without '<' they never guess at markup."""
    return text.replace("<", "‹").replace(">", "›")


def shown_key(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def with_key(text: str, keys: Sequence[str]) -> str:
    """Return a text with the first of some keys behind it."""
    return f"{text}  ({shown_key(keys[0])})" if keys else text


def no_keys(text: str) -> str:
    """Return a text of a file as a button or menu shows it letter by letter: its '&' names no key."""
    return text.replace("&", "&&")


class Chip(QPushButton):
    """A small button of a grid; its text is cut with an ellipsis where there is no room."""

    def __init__(self, text: str) -> None:
        super().__init__(no_keys(text))
        # Its column alone says how wide it is: a text that is cut must not move the whole grid again.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = text
        self.setAccessibleName(text)
        self.setProperty("chip", True)
        self.setMinimumWidth(72)

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(0, self.width() - 20)
        self.setText(no_keys(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)))


class Segments(QWidget):
    """A row of buttons of which one is on."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for position, (id_, text) in enumerate(choices):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setMinimumWidth(48)
            button.setAccessibleName(f"{name}: {text}")
            place = "first" if position == 0 else "last" if position == len(choices) - 1 else "middle"
            button.setProperty("segment", place)
            button.clicked.connect(lambda _=False, id_=id_: self.chosen.emit(id_))
            self._group.addButton(button)
            self._buttons[id_] = button
            row.addWidget(button, 1)

    def name(self, id_: str, title: str) -> None:
        """Name a button whose text is a sign."""
        button = self._buttons[id_]
        button.setToolTip(title)
        button.setAccessibleName(f"{self.accessibleName()}: {title}")

    def sizeHint(self) -> QSize:
        """Ask for the room to stand beside each other."""
        hint = super().sizeHint()
        return QSize(self._wide(), hint.height())

    def _wide(self) -> int:
        return len(self._buttons) * max(button.sizeHint().width() for button in self._buttons.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand below each other where there is no room beside each other."""
        super().resizeEvent(event)
        has_room = self._wide() <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)

    def set_value(self, id_: str) -> None:
        """Show which one is on, without telling."""
        if id_ in self._buttons:
            self._buttons[id_].setChecked(True)
