"""Fields for labels: words of the vocabulary are offered while one is typed."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit


class WordsOffered(QCompleter):
    """What the letters typed into a field may become, in a list below it."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        field.setCompleter(self)
        field.textEdited.connect(self.offer)

    def offer(self, text: str) -> None:
        """Offer the terms that fit what was typed."""
        from viewer.measure.vocabulary import suggest

        self._words.setStringList([term.code.meaning for term in suggest(text)])
