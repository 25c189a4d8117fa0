"""The bar at the bottom: what is under the pointer, what the program says, what runs, and memory."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from viewer.core.conventions import LengthUnit
from viewer.core.geometry import Vec3
from viewer.core.phrases import say, told
from viewer.ui import words
from viewer.ui.controls import Elided, icon_button, label
from viewer.ui.speaking import speak

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import JobInfo

NOTICE_MS = 8000
MEMORY_MS = 1500


@dataclass(frozen=True, slots=True)
class Reading:
    """What lies under the pointer: position in picture pixels, in LPS mm, and the value in words ('42 HU').

    `region` is the position in the units of an ultrasound region, in words.
    """

    position_px: tuple[float, float]
    position_mm: Vec3 | None = None
    value: str = ""
    region: str = ""


class JobRow(QWidget):
    """One running job: title, progress, cancel."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._slot: Hashable = None
        self._title = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(96)
        self._count = label()
        cancel = icon_button("close", say("Cancel"), lambda: desk.lanes.cancel(self._slot), 12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._title, self._bar, self._count, cancel):
            row.addWidget(widget)

    def show_job(self, job: JobInfo, more: int) -> None:
        """Show a job, and how many more run."""
        self._slot = job.slot
        self._title.setText(told(job.title) + (f" (+{more})" if more else ""))
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done)
        self._bar.setAccessibleName(say("Progress of {title}", title=told(job.title)))
        self._count.setText(f"{job.done} / {job.total}" if job.total else f"{job.done}" if job.done else "")


class StatusBar(QFrame):
    """Reads jobs and memory by itself; readings and notices are given to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("statusBar")
        self.setMinimumHeight(28)
        self._px, self._mm = label(), label()
        self._value = label(name="statusValue")
        self._notice = Elided()
        self._notice.setObjectName("notice")
        self._notice.setAccessibleName(say("Message"))
        self._job = JobRow(desk)
        self._job.hide()
        self._memory = label()
        self._memory.setToolTip(say("Pictures and volumes that are kept in memory"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(16)
        for widget in (self._px, self._mm, self._value):
            row.addWidget(widget)
        row.addWidget(self._notice, 1)
        row.addWidget(self._job)
        row.addWidget(self._memory)
        self._keep_widths()
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.timeout.connect(lambda: self._notice.set_text(""))
        self._polling = QTimer(self)
        self._polling.setInterval(MEMORY_MS)
        self._polling.timeout.connect(self._show_memory)
        self._polling.start()
        self._stop_listening = desk.lanes.listen(self._show_jobs)
        desk.notices.append(self.show_notice)
        self._show_memory()
        self._show_jobs()
        self.show_reading(None)

    def _keep_widths(self) -> None:
        """Keep fields from jumping while the pointer moves: their widest texts set their widths."""
        for field, text in ((self._px, "x 00000  y 00000"), (self._value, "-00000.0 HU")):
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance(text))
        for field in (self._px, self._mm, self._value):
            font = field.font()
            font.setFeature(font.Tag("tnum"), 1)
            field.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the widest texts when letters become larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_widths()

    def show_reading(self, reading: Reading | None) -> None:
        """Show what is under the pointer; None when it is on no picture."""
        if reading is None:
            self._px.setText("")
            self._mm.setText("")
            self._value.setText("")
            return
        x, y = reading.position_px
        self._px.setText(f"x {round(x)}  y {round(y)}")
        self._mm.setText(
            _position(reading.position_mm, self._desk.store.view.conventions.length)
            if reading.position_mm
            else reading.region
        )
        self._value.setText(reading.value)

    def reading_text(self) -> str:
        """Return all that is said of what is under the pointer."""
        return " | ".join(field.text() for field in (self._px, self._mm, self._value) if field.text())

    def show_notice(self, text: str) -> None:
        """Tell a sentence for some seconds."""
        self._notice.set_text(told(text))
        speak(self._notice, told(text))
        self._fading.start(NOTICE_MS)

    def stop(self) -> None:
        """End timers and listening, before the services go."""
        self._polling.stop()
        self._fading.stop()
        self._stop_listening()

    def _show_jobs(self) -> None:
        jobs = self._desk.lanes.running()
        if jobs:
            self._job.show_job(jobs[0], len(jobs) - 1)
        self._job.setVisible(bool(jobs))

    def _show_memory(self) -> None:
        used = say("Memory {used}", used=words.memory(self._desk.frames.used_bytes + self._desk.volumes.used_bytes))
        if self._memory.text() != used:
            self._memory.setText(used)


def _position(point_mm: Vec3, unit: LengthUnit) -> str:
    """Write a point with the letters of its directions: LPS, as radiologists say it."""
    letters = ("RL"[point_mm[0] >= 0], "AP"[point_mm[1] >= 0], "FH"[point_mm[2] >= 0])
    decimals = 1 if unit is LengthUnit.MM else 2
    told = (f"{letter} {abs(unit.of(value)):.{decimals}f}" for letter, value in zip(letters, point_mm, strict=True))
    return f"{'  '.join(told)} {unit.value}"
