"""The tabs above the pictures: one for each open study, there while two or more are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from viewer.actions.tabs import front_of, patient_key, patients_of, tabs_of
from viewer.core.phrases import say
from viewer.core.readable import isolated
from viewer.core.records import Study
from viewer.ui import icons, words
from viewer.ui.controls import html_free, no_keys
from viewer.ui.panels.entries import entry_of_study

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

MARK_PX = 10
PATIENT_COLOURS = ("#3fa7ff", "#ffb020", "#4cd07d", "#d07bff", "#ff8f6b", "#35c9c9")
"""One for each patient, told apart also where reds and greens look alike; each comes with another form."""


class StudyTabs(QTabBar):
    """Follows the open studies; a tab brings its study to the front, its cross closes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._uids: list[str] = []
        self._is_away = False
        self.setObjectName("studyTabs")
        self.setAccessibleName(say("Open studies"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(MARK_PX, MARK_PX))
        self.currentChanged.connect(self._chosen)
        desk.store.listen(self._changed)
        self._renew()

    def tabSizeHint(self, index: int) -> QSize:
        """Give long names an end, so that several tabs fit."""
        size = super().tabSizeHint(index)
        return QSize(min(size.width(), max(160, self.fontMetrics().averageCharWidth() * 36)), size.height())

    def set_away(self, *, is_away: bool) -> None:
        """Hide the tabs while pictures fill the screen."""
        self._is_away = is_away
        self._renew()

    def _changed(self, old: State, new: State) -> None:
        if old.catalog is not new.catalog:
            self._renew()
        elif old.view is not new.view and front_of(old.view, old.catalog) != front_of(new.view, new.catalog):
            self._show_front()

    def _renew(self) -> None:
        studies = tabs_of(self._desk.store.catalog)
        uids = [study.study_uid for study in studies]
        patients = patients_of(self._desk.store.catalog)
        if uids != self._uids:
            with QSignalBlocker(self):
                while self.count():
                    self.removeTab(self.count() - 1)
                for study in studies:
                    self.setTabButton(self.addTab(""), QTabBar.ButtonPosition.RightSide, self._cross(study))
        self._uids = uids
        for number, study in enumerate(studies):
            title, about = title_of(study), entry_of_study(study).tooltip
            self.setTabText(number, no_keys(title))
            self.setTabToolTip(number, html_free(about))
            self.setAccessibleTabName(number, title)
            mark = patients[patient_key(study.patient, study.study_uid)] if len(patients) > 1 else -1
            self.setTabIcon(number, patient_mark(mark) if mark >= 0 else QIcon())
        self.setVisible(len(studies) > 1 and not self._is_away)
        self._show_front()

    def _show_front(self) -> None:
        front = front_of(self._desk.store.view, self._desk.store.catalog)
        if front in self._uids:
            with QSignalBlocker(self):
                self.setCurrentIndex(self._uids.index(front))

    def _chosen(self, number: int) -> None:
        """Bring the study to the front whose tab was clicked, or gone to by arrow keys or the wheel."""
        if 0 <= number < len(self._uids):
            self._desk.perform("tab.show", study_uid=self._uids[number])

    def _cross(self, study: Study) -> QWidget:
        button = QToolButton(self)
        button.setIcon(icons.icon("close", "text_muted"))
        button.setIconSize(QSize(12, 12))
        button.setToolTip(say("Close this study"))
        button.setAccessibleName(say("Close {title_of}", title_of=title_of(study)))
        button.clicked.connect(lambda _=False, uid=study.study_uid: self._desk.perform("study.close", study_uid=uid))
        return button


def title_of(study: Study) -> str:
    """Return 'Doe, Jane · 2026-11-02': whose study it is, and of when."""
    entry = entry_of_study(study)
    return " · ".join(part for part in (isolated(entry.patient), words.date(entry.date) or entry.title) if part)


def patient_mark(number: int) -> QIcon:
    """Return the mark of the patient of that number: a colour and a form."""
    ratio = 3
    picture = QPixmap(MARK_PX * ratio, MARK_PX * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PATIENT_COLOURS[number % len(PATIENT_COLOURS)]))
    area = QRectF(picture.rect()).adjusted(2, 2, -2, -2)
    if number % 3 == 0:
        painter.drawEllipse(area)
    elif number % 3 == 1:
        painter.drawRect(area)
    else:
        middle = area.center()
        painter.drawPolygon([area.bottomLeft(), area.bottomRight(), QPointF(middle.x(), area.top())])
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return QIcon(picture)
