"""What the centre shows while no study is open: one large target, and ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.actions.finding import find_recent
from viewer.core.phrases import say
from viewer.ui import icons, theme, words
from viewer.ui.controls import html_free, label, section
from viewer.ui.panels.entries import StudyEntry, entry_of_row
from viewer.ui.session_words import counted, when

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.library.records import StudyRow

WIDTH = 560


class Glyph(QWidget):
    """An icon of our family, drawn large."""

    def __init__(self, name: str, side: int, color: str) -> None:
        super().__init__()
        self._name, self._color = name, color
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        icons.draw(QPainter(self), self._name, QRect(0, 0, self.width(), self.height()), self._color)


class RecentStudy(QPushButton):
    """One recent study in a line: description, patient, date."""

    def __init__(self, entry: StudyEntry) -> None:
        super().__init__()
        self.setObjectName("recent")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(say("Open {title}", title=entry.title))
        self.setToolTip(html_free(entry.tooltip))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(Glyph("stack", 16, "text_muted"))
        row.addWidget(label(entry.title), 0)
        row.addWidget(label(entry.patient, is_muted=True), 1)
        row.addWidget(label(words.date(entry.date), is_muted=True))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(WIDTH, theme.scaled(32))


class EmptyState(QWidget):
    """The drop target, its buttons, and recent studies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_box = QWidget()
        self._recent_box.setLayout(self._recent)
        self._recent_box.hide()
        column = QVBoxLayout()
        column.setSpacing(24)
        column.addStretch(2)
        column.addWidget(self._target())
        column.addWidget(self._recent_box)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addLayout(column, 8)
        row.addStretch(1)

    def _target(self) -> QWidget:
        self.target = QFrame()
        self.target.setObjectName("dropTarget")
        self.target.setMaximumWidth(720)
        self.target.setMinimumHeight(280)
        self.target.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self.target)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Glyph("open", 56, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        title = label(say("Drop a folder, a disc, a ZIP or a DICOMDIR here"), name="emptyTitle", wraps=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        hint = label(say("Files are read where they are; nothing is changed or copied."), is_muted=True, wraps=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addSpacing(16)
        column.addLayout(self._buttons())
        self.tour = QPushButton(say("New here? Take the tour"))
        self.tour.setProperty("link", True)
        self.tour.clicked.connect(lambda: self._desk.perform("help.tour"))
        column.addWidget(self.tour, 0, Qt.AlignmentFlag.AlignHCenter)
        self.restore = QPushButton(say("Restore the last session"))
        self.restore.setProperty("link", True)
        self.restore.setToolTip(self._desk.actions["app.restore"].help)
        self.restore.clicked.connect(lambda: self._desk.perform("app.restore"))
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignHCenter)
        self._desk.restoring.listen(self._offer)
        self._offer()
        column.addStretch(1)
        return self.target

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for id_, title, icon, color in (
            ("file.open_folder", say("Open folder"), "folder", "accent_text"),
            ("disc.open", say("Open disc"), "disc", "text"),
            ("app.demo", say("Demo study"), "demo", "text"),
        ):
            button = QPushButton(title)
            button.setIcon(icons.icon(icon, color))
            button.setIconSize(QSize(18, 18))
            button.setProperty("primary", id_ == "file.open_folder")
            button.setToolTip(self._desk.actions[id_].help)
            button.clicked.connect(lambda _=False, id_=id_: self._desk.perform(id_))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _offer(self) -> None:
        """Offer the last session quietly; one that ended by a crash is offered above."""
        session = self._desk.restoring.offered
        is_offered = session is not None and session.is_clean
        self.restore.setVisible(is_offered)
        if session is not None and is_offered:
            self.restore.setText(
                say("Restore the last session: {studies}, {when}", studies=counted(session), when=when(session))
            )

    def refresh(self) -> None:
        """Ask the library for the studies that were seen last; who has seen the tour is not offered it again."""
        self.tour.setVisible(not self._desk.settings.get("has_seen_tour"))
        find_recent(self._desk, self._show_recent)

    def set_over(self, is_over: bool) -> None:
        """Light the target up while something that can be opened hovers over the window."""
        self.target.setProperty("isOver", is_over)
        self.target.style().unpolish(self.target)
        self.target.style().polish(self.target)

    def _show_recent(self, rows: list[StudyRow]) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        entries = [entry_of_row(row) for row in rows]
        self._recent_box.setVisible(bool(entries))
        if not entries:
            return
        self._recent.addWidget(section(say("Recent studies")))
        self._recent.addSpacing(4)
        for entry in entries:
            button = RecentStudy(entry)
            button.clicked.connect(
                lambda _=False, uid=entry.study_uid: self._desk.perform("library.open", study_uid=uid)
            )
            self._recent.addWidget(button)
