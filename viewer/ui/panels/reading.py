"""What the values of the active series are read as, where there is a choice; or why a PET has no SUV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from viewer.actions.reading_values import known_of
from viewer.core.phrases import say, told
from viewer.core.quantity import MODALITY
from viewer.core.units import unit_words
from viewer.paint.text import safe
from viewer.ui.controls import label, section

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.quantities import StackQuantities
    from viewer.core.quantity import Quantity


class ReadingBox(QWidget):
    """A list that is there only where values can be read as several quantities."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: StackQuantities | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(section(say("Values")))
        self.quantities = QComboBox()
        self.quantities.setAccessibleName(say("What values are read as"))
        self.quantities.setMinimumWidth(96)
        self.quantities.activated.connect(self._choose)
        self.refusal = label(is_muted=True)
        self.refusal.setWordWrap(True)
        column.addWidget(self.quantities)
        column.addWidget(self.refusal)
        self.setVisible(False)

    def refresh(self) -> None:
        """Show what the active series can be read as, and what it is read as now."""
        known = known_of(self._desk)
        if known is not self._shown:
            self._shown = known
            self._fill(known)
        if known is not None:
            chosen = known.chosen(self._desk.store.view.quantities.get(known.stack.key, ""))
            with QSignalBlocker(self.quantities):
                self.quantities.setCurrentIndex(known.quantities.index(chosen))
            self.quantities.setToolTip(safe(chosen.unit))
        self.setVisible(known is not None and (len(known.quantities) > 1 or bool(known.refusal)))

    def _fill(self, known: StackQuantities | None) -> None:
        quantities = known.quantities if known is not None else ()
        with QSignalBlocker(self.quantities):
            self.quantities.clear()
            for quantity in quantities:
                self.quantities.addItem(safe(line_of(quantity)), quantity.key)
        self.quantities.setVisible(len(quantities) > 1)
        refusal = known.refusal if known is not None else ""
        self.refusal.setText(say("No SUV: {refusal}.", refusal=told(refusal)) if refusal else "")
        self.refusal.setVisible(bool(refusal))

    def _choose(self, place: int) -> None:
        self._desk.perform("values.read", name=self.quantities.itemData(place))
        self.refresh()


def line_of(quantity: Quantity) -> str:
    """Return a quantity's line in the list: its title, and the unit where the title does not say it."""
    unit = unit_words(quantity.unit)
    title = told(quantity.title)
    return title if not unit or quantity.key == MODALITY or "SUV" in unit else f"{title} ({unit})"
