"""The tour: a card that goes from part to part of the window, with a frame around what it means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.actions.tour import Step, series, steps, text_of
from viewer.core.phrases import say
from viewer.ui import theme
from viewer.ui.controls import label, shown_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.actions.desk import Desk
    from viewer.state.store import State

WIDTH, GAP = 380, 12
MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Frame(QWidget):
    """An outline around a part of the window; clicks pass through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)


class Tour(QFrame):
    """Title, text, and buttons; what a step does is done as it comes up, and the window stays usable."""

    def __init__(self, desk: Desk, window: QWidget, parts: Mapping[str, QWidget]) -> None:
        super().__init__(window)
        self._desk, self._window, self._parts = desk, window, parts
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._stop: Callable[[], None] | None = None
        self.setObjectName("tour")
        self.setAccessibleName(say("Tour"))
        self.setFixedWidth(WIDTH)
        self._frame = Frame(window)
        self.title = label(name="panelTitle")
        self.text = label(wraps=True)
        self.count = label(is_muted=True)
        self.end_button, self.back_button, self.next_button = (
            QPushButton(say("End")),
            QPushButton(say("Back")),
            QPushButton(say("Next")),
        )
        self.next_button.setProperty("primary", True)
        self.end_button.clicked.connect(self.end)
        self.back_button.clicked.connect(lambda: self._go(self._at - 1))
        self.next_button.clicked.connect(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        for button in (self.end_button, self.back_button, self.next_button):
            row.addWidget(button)
        column.addLayout(row)
        window.installEventFilter(self)
        for part in parts.values():
            part.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        """Begin at the first step, as soon as the demo study is there."""
        self._desk.settings.set("has_seen_tour", True)
        self._steps = steps(self._desk)
        if series(self._desk) is not None:
            self._begin()
            return
        if self._stop is None:
            self._stop = self._desk.store.listen(self._opened)
        self._desk.perform("app.demo")

    def _opened(self, old: State, new: State) -> None:
        if old.catalog is not new.catalog and series(self._desk) is not None and self._stop is not None:
            self._stop()
            self._stop = None
            # What the study brings with it is shown first.
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        shown = series(self._desk)
        if shown is not None:
            # In its own tab: beside a patient's pictures it would be marked as another patient's.
            self._desk.perform("tab.show", study_uid=shown.series.study_uid)
            self._desk.perform("layout.single")
            self._desk.perform("stack.open", stack=shown.key, slot=0)
        self._go(0)

    def end(self) -> None:
        """Put it away."""
        self.hide()
        self._frame.hide()

    def _next(self) -> None:
        if self._at + 1 < len(self._steps):
            self._go(self._at + 1)
        else:
            self.end()

    def _go(self, position: int) -> None:
        self._at = max(0, position)
        step = self._steps[self._at]
        for id_, args in step.does:
            if self._desk.is_enabled(id_):
                self._desk.perform(id_, **args)
        self._bring_up(step.part)
        self.title.setText(say(step.title))
        self.text.setText(text_of(step, self._key))
        self.setAccessibleDescription(self.text.text())
        self.count.setText(say("{number} of {count}", number=self._at + 1, count=len(self._steps)))
        self.back_button.setEnabled(self._at > 0)
        self.next_button.setText(say("Done") if self._at + 1 == len(self._steps) else say("Next"))
        self.show()
        self._place()
        self.raise_()
        self.next_button.setFocus()

    def _bring_up(self, part: str) -> None:
        """Show the panel that a step is about."""
        view = self._desk.store.view
        if (part == "browser" and not view.has_browser) or (part == "inspector" and not view.has_inspector):
            self._desk.perform(f"panel.{part}")

    def _key(self, id_: str) -> str:
        keys = self._desk.keymap.keys_of(id_)
        return shown_key(keys[0]) if keys else f"“{self._desk.actions[id_].title}”"

    def _place(self) -> None:
        """Lay the frame around the part, and the card beside it, inside the window."""
        window = self._window
        self.adjustSize()
        self.resize(WIDTH, self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())
        part = self._parts.get(self._steps[self._at].part)
        if part is None or not part.isVisible():
            self._frame.hide()
            self.move(QRect(QPoint(0, 0), window.size()).center() - self.rect().center())
            return
        around = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        self._frame.setGeometry(around)
        self._frame.show()
        self._frame.raise_()
        self.move(self._beside(around, window.rect()))

    def _beside(self, around: QRect, window: QRect) -> QPoint:
        """Return where the card goes: right, left or below of a narrow part, else inside it at its bottom."""
        width, height = self.width(), self.height()
        if around.right() + GAP + width <= window.right():
            at = QPoint(around.right() + GAP, around.top() + GAP)
        elif around.left() - GAP - width >= 0:
            at = QPoint(around.left() - GAP - width, around.top() + GAP)
        elif around.bottom() + GAP + height <= window.bottom():
            at = QPoint(around.left() + GAP, around.bottom() + GAP)
        else:
            at = QPoint(around.center().x() - width // 2, around.bottom() - height - 3 * GAP)
        x = max(GAP, min(at.x(), window.right() - width - GAP))
        return QPoint(x, max(GAP, min(at.y(), window.bottom() - height - GAP)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the card stands beside."""
        if (
            event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
            and self.isVisible()
        ):
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End by Esc, press what has the focus by Enter."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)
