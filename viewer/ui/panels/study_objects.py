"""What else came with the active study: reports, presentation states, segmentations, structures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from viewer.actions.exchanging_segments import CLASSES
from viewer.core.phrases import noted, say
from viewer.objects.kinds import has_marks, is_report
from viewer.paint.text import safe
from viewer.ui import icons
from viewer.ui.controls import html_free, section

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.records import Instance, Stack, Study

KINDS = {
    "SR": noted("Report"),
    "KO": noted("Key images"),
    "PR": noted("Presentation state"),
    "SEG": noted("Segmentation"),
    "RTSTRUCT": noted("Structures"),
    "RTDOSE": noted("Dose"),
    "RTPLAN": noted("Plan"),
    "REG": noted("Registration"),
    "RWV": noted("Real-world values"),
    "DOC": noted("Document"),
    "ECG": noted("ECG"),
}
ROW_PX = 26
MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class StudyObject:
    """An object of a study that is no picture."""

    kind: str
    title: str
    stack_key: str
    instance: Instance


def objects_of(desk: Desk) -> list[StudyObject]:
    """Return the objects of the study in the active viewport, by series."""
    found = desk.store.catalog.find(desk.store.view.active_slot.stack_key)
    if found is None:
        return []
    study = found[0]
    titles = {listed.uid: listed.title for listed in desk.presentations.of(found[1])}
    return [
        StudyObject(
            one.modality or stack.series.modality,
            safe(titles.get(one.sop_instance_uid) or stack.series.description),
            stack.key,
            one,
        )
        for stack, one in (*((stack, one) for stack in study.stacks for one in stack.objects), *_segmentations(study))
    ]


def _segmentations(study: Study) -> list[tuple[Stack, Instance]]:
    """Return the segmentations of a study, each once: they have pixels, but are objects on pictures all the same."""
    found: dict[str, tuple[Stack, Instance]] = {}
    for stack in study.stacks:
        for item in stack.items:
            if item.instance.sop_class_uid in CLASSES:
                found.setdefault(item.instance.sop_instance_uid, (stack, item.instance))
    return list(found.values())


class StudyObjects(QWidget):
    """A list that is there only where the study holds objects; a double click shows what is in one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[StudyObject] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(say("In this study")))
        self.list = QListWidget()
        self.list.setAccessibleName(say("Objects of the study"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        column.addWidget(self.list)
        self.load, self.read = self._button("objects.load", say("Load marks")), self._button("objects.read", "")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.load, 1)
        row.addWidget(self.read, 1)
        column.addLayout(row)
        self.setVisible(False)
        desk.presentations.listen(self.refresh)

    def _button(self, id_: str, text: str) -> QPushButton:
        action = self._desk.actions[id_]
        made = QPushButton(text or say(action.title))
        made.setToolTip(html_free(say(action.help)))
        made.clicked.connect(lambda: self._desk.perform(id_))
        return made

    def refresh(self) -> None:
        """Show the objects of the active study."""
        found = objects_of(self._desk)
        if found == self._shown:
            return
        self._shown = found
        self.list.clear()
        for one in found:
            kind = say(KINDS[one.kind]) if one.kind in KINDS else one.kind
            text = f"{kind} · {one.title}" if one.title else kind
            item = QListWidgetItem(icons.icon("object"), text)
            item.setToolTip(html_free(text))
            self.list.addItem(item)
        rows = min(MOST_SHOWN, len(found))
        self.list.setFixedHeight(max(1, rows) * max(ROW_PX, self.list.sizeHintForRow(0)) + 4)
        self.load.setVisible(any(has_marks(one.instance.sop_class_uid) for one in found))
        self.read.setVisible(any(is_report(one.instance) for one in found))
        self.setVisible(bool(found))

    def _open(self, item: QListWidgetItem) -> None:
        """Show what is in an object: apply a presentation state, read a report or segments, else its elements."""
        if self._shown is None:
            return
        one = self._shown[self.list.row(item)]
        if one.kind == "PR" and self._desk.is_enabled("presentation.apply"):
            self._desk.perform("presentation.apply", name=one.instance.sop_instance_uid)
        elif is_report(one.instance):
            self._desk.perform("objects.read", object=one.instance.sop_instance_uid)
        elif one.instance.sop_class_uid in CLASSES:
            self._desk.perform("segment.read", source=one.instance.sop_instance_uid)
        else:
            self._desk.perform("stack.open", stack=one.stack_key)
