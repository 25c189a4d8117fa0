"""The strip below the pictures that asks as which object measurements shall leave, and tells what it does not hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from viewer.actions.mark_objects import losses_now
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say, told
from viewer.jobs.lanes import Priority
from viewer.ui import icons
from viewer.ui.controls import Segments, icon_button, label

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

KINDS = (("sr", noted("Report")), ("gsps", noted("Presentation state")), ("kos", noted("Key images")))
NAMES = {"sr": "measurements.dcm", "gsps": "presentation.dcm", "kos": "key-images.dcm"}
PANEL_SEGMENT_PX = 180


class MarksPanel(QFrame):
    """What is lost stands there before anything is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.format = "sr"
        self.setObjectName("exportPanel")
        self.kinds = Segments([(id_, say(text)) for id_, text in KINDS], say("Format"))
        self.kinds.setMaximumWidth(PANEL_SEGMENT_PX * len(KINDS))
        self.kinds.chosen.connect(self._choose)
        self.kinds.set_value(self.format)
        self.losses = label(is_muted=True, wraps=True)
        self.losses.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.refusal = label(name="exportRefusal", wraps=True)
        self.refusal.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(say("Save measurements as DICOM"), name="panelTitle"))
        row.addStretch(1)
        row.addWidget(self._save_button())
        row.addWidget(icon_button("close", say("Close"), self.hide, 14))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.kinds)
        column.addWidget(self.losses)
        column.addWidget(label(say("A new file is written, none is replaced."), is_muted=True, wraps=True))
        column.addWidget(self.refusal)
        self.hide()

    def _save_button(self) -> QPushButton:
        self.save_button = QPushButton(say("Save as…"))
        self.save_button.setIcon(icons.icon("save", "accent_text"))
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self._ask)
        return self.save_button

    def open(self) -> None:
        """Show the strip for the study in front."""
        self.refusal.hide()
        self._tell()
        self.show()
        self.setFocus()

    def _choose(self, format_: str) -> None:
        self.format = format_
        self._tell()

    def _tell(self) -> None:
        try:
            losses = losses_now(self._desk, self.format)
        except ViewerError as error:
            self.losses.setText(error.sentence())
            return
        numbered = [told(loss.what) + (f" ({loss.count})" if loss.count > 1 else "") for loss in losses]
        self.losses.setText(" ".join(numbered) or say("Nothing is lost: all marks of the study can be written."))

    def _ask(self) -> None:
        folder = str(self._desk.settings.get("last_folder", "") or "")
        proposed = str(Path(folder) / NAMES[self.format]) if folder else NAMES[self.format]
        # To ask whether a file is replaced, which then is not, would be no question.
        options = QFileDialog.Option.DontConfirmOverwrite
        title, kinds = say("Save measurements as DICOM"), "DICOM (*.dcm)"
        path, _ = QFileDialog.getSaveFileName(self, title, proposed, kinds, options=options)
        if path:
            self.save(path)

    def save(self, path: str) -> None:
        """Write to a new file; the ending is added where there is none. What is there already is told in the strip."""
        target = Path(path if Path(path).suffix else f"{path}.dcm")

        def done(is_there: bool | None, error: ViewerError | None) -> None:
            if error is not None:
                self._desk.fail(error)
            elif is_there:
                self.refusal.setText(say("There is a file “{name}” already: choose another name.", name=target.name))
                self.refusal.show()
            else:
                self._desk.perform("export.marks", path=str(target), format=self.format)
                self.hide()

        self._desk.lanes.submit("marks.target", Priority.VISIBLE, lambda _: target.exists(), done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
