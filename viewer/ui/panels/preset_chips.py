"""The windows that can be chosen, as small buttons in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.core.pixels import Window
from viewer.ui.controls import Chip, html_free
from viewer.ui.presets import Choice

COLUMNS = 2


class PresetChips(QWidget):
    """Buttons are made once and take other choices as pictures change; the one whose window is shown is checked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices: list[Choice] = []
        self._shown: list[Choice] = []
        self._window: Window | None = None
        self._chips: list[Chip] = []
        self._grid = QGridLayout(self)
        self._grid.setSpacing(4)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        # A dozen new buttons take as long as a picture: they come right after it.
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show other choices, in a moment where that takes more buttons than there are."""
        self._choices = list(choices)
        if self._choices == self._shown:
            self._filling.stop()
        elif len(self._choices) > len(self._chips):
            self._filling.start()
        else:
            self._fill()

    def mark(self, window: Window | None) -> None:
        """Check the first choice of this window."""
        self._window = window
        is_found = False
        for chip, choice in zip(self._chips, self._shown, strict=False):
            given = choice.window
            is_on = not (is_found or window is None or given is None) and (given.center, given.width) == (
                window.center,
                window.width,
            )
            chip.setChecked(is_on)
            is_found = is_found or is_on

    def _fill(self) -> None:
        self._filling.stop()
        self._shown = self._choices
        while len(self._chips) < len(self._shown):
            self._add()
        for position, chip in enumerate(self._chips):
            chip.setVisible(position < len(self._shown))
        for chip, choice in zip(self._chips, self._shown, strict=False):
            chip.set_text(choice.title)
            chip.setToolTip(_told(choice))
        self.setVisible(bool(self._shown))
        self.mark(self._window)

    def _add(self) -> None:
        position = len(self._chips)
        chip = Chip("")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.chosen.emit(self._shown[position]))
        self._chips.append(chip)
        self._grid.addWidget(chip, position // COLUMNS, position % COLUMNS)


def _told(choice: Choice) -> str:
    window = f"\nW {choice.window.width:g}  L {choice.window.center:g}" if choice.window else ""
    return html_free(choice.title) + (f"  ({choice.key})" if choice.key else "") + window
