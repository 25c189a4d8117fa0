"""The strip below the pictures that asks how a picture or a movie shall leave the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFileDialog, QFrame, QHBoxLayout, QPushButton

from viewer.core.phrases import noted, say
from viewer.state.view import SlotKind
from viewer.ui import icons
from viewer.ui.controls import Segments, icon_button, label

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

FORMATS = {"picture": ("png", "jpeg", "tiff"), "movie": ("mp4", "gif")}
ENDINGS = {"jpeg": "jpg", "tiff": "tif"}
KINDS = (
    ("cine", noted("Cine")),
    ("sweep", noted("Slices")),
    ("rotate", noted("Turning volume")),
    ("time", noted("Phases")),
)


class ExportPanel(QFrame):
    """Identity stays behind unless it is ticked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.kind = "picture"
        self.setObjectName("exportPanel")
        self._title = label(name="panelTitle")
        self._formats = {
            kind: Segments([(name, name.upper()) for name in names], say("Format")) for kind, names in FORMATS.items()
        }
        self._chosen = {"picture": "png", "movie": "mp4"}
        self._make_controls()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._title)
        for kind, formats in self._formats.items():
            formats.setFixedWidth(60 * len(FORMATS[kind]))
            formats.chosen.connect(lambda name, kind=kind: self._chosen.update({kind: name}))
            formats.set_value(self._chosen[kind])
            row.addWidget(formats)
        for widget in (self.contents, self.rate, self.marks, self.identity):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._save_button())
        row.addWidget(icon_button("close", say("Close"), self.hide, 14))
        self.hide()

    def _make_controls(self) -> None:
        self.contents = QComboBox()
        self.contents.setAccessibleName(say("What the movie shows"))
        for id_, text in KINDS:
            self.contents.addItem(say(text), id_)
        self.rate = QDoubleSpinBox()
        self.rate.setRange(0, 120)
        self.rate.setDecimals(0)
        self.rate.setSuffix(" / s")
        self.rate.setSpecialValueText(say("Own rate"))
        self.rate.setMinimumWidth(96)
        self.rate.setAccessibleName(say("Pictures a second"))
        self.rate.setToolTip(say("Pictures a second; the lowest value follows the file"))
        self.marks = QCheckBox(say("Measurements"))
        self.marks.setChecked(True)
        self.identity = QCheckBox(say("Patient's identity"))
        self.identity.setToolTip(say("Write name, ID and dates on the picture"))

    def _save_button(self) -> QPushButton:
        save = QPushButton(say("Save as…"))
        save.setIcon(icons.icon("save", "accent_text"))
        save.setProperty("primary", True)
        save.clicked.connect(self._ask)
        return save

    def open(self, kind: str) -> None:
        """Show the strip for a 'picture' or a 'movie'."""
        self.kind = kind
        is_movie = kind == "movie"
        self._title.setText(say("Save movie") if is_movie else say("Save picture"))
        for name, formats in self._formats.items():
            formats.setVisible(name == kind)
        self.contents.setVisible(is_movie)
        self.rate.setVisible(is_movie)
        self.marks.setVisible(not is_movie)
        self.identity.setChecked(False)
        if is_movie:
            self.contents.setCurrentIndex(self.contents.findData(self._likely()))
        self.show()
        self.setFocus()

    def _likely(self) -> str:
        stack = self._desk.active_stack()
        if self._desk.store.view.active_slot.kind is SlotKind.VOLUME:
            return "rotate"
        return "cine" if stack is not None and stack.frame_ms > 0 else "sweep"

    def _ask(self) -> None:
        format_ = self._chosen[self.kind]
        ending = ENDINGS.get(format_, format_)
        folder = str(self._desk.settings.get("last_folder", "") or "")
        proposed = str(Path(folder) / f"{self.kind}.{ending}") if folder else f"{self.kind}.{ending}"
        path, _ = QFileDialog.getSaveFileName(self, self._title.text(), proposed, f"{format_.upper()} (*.{ending})")
        if path:
            self.save(path)

    def save(self, path: str) -> None:
        """Save under a path that the user has confirmed; the format's ending is added where there is none."""
        if not Path(path).suffix:
            format_ = self._chosen[self.kind]
            path = f"{path}.{ENDINGS.get(format_, format_)}"
        if self.kind == "picture":
            args: dict[str, object] = {"annotations": self.marks.isChecked()}
        else:
            args = {"kind": self.contents.currentData(), "fps": self.rate.value()}
        self._desk.perform(f"export.{self.kind}", path=path, identity=self.identity.isChecked(), force=True, **args)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
