"""Sentences with words that can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.core.phrases import say
from viewer.ui.controls import icon_button, label, no_keys

Choices = Sequence[tuple[str, str]]
EMPTY = "…"


class Word(QToolButton):
    """A word of a sentence: a menu offers others. With `is_many` several can be chosen at once."""

    def __init__(
        self,
        name: str,
        choices: Choices,
        chosen: Sequence[str],
        changed: Callable[[tuple[str, ...]], object],
        *,
        text: str = "",
        is_many: bool = False,
    ) -> None:
        super().__init__()
        titles = dict(choices)
        words = text or ", ".join(say(titles.get(value, value)) for value in chosen) or EMPTY
        self.setProperty("word", True)
        self.setText(no_keys(words))
        self.setAccessibleName(f"{name}: {words}")
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choices, self._chosen, self._changed, self._is_many = choices, tuple(chosen), changed, is_many
        menu = QMenu(self)
        menu.setAccessibleName(name)
        others = [(value, value) for value in chosen if value and value not in titles]
        for value, title in (*others, *choices):
            entry = menu.addAction(no_keys(say(title)))
            entry.setCheckable(True)
            entry.setChecked(value in chosen)
            entry.triggered.connect(lambda on, value=value: self._choose(value, is_on=on))
        self.setMenu(menu)

    def _choose(self, value: str, *, is_on: bool) -> None:
        if not self._is_many:
            self._changed((value,))
            return
        kept = tuple(one for one in self._chosen if one != value)
        found = (*kept, value) if is_on else kept
        if found:
            self._changed(found)


class Written(QLineEdit):
    """Words or a number of a sentence, written by hand."""

    def __init__(
        self, name: str, text: str, changed: Callable[[str], object], *, hint: str = "", width: int = 180
    ) -> None:
        super().__init__(text)
        self.setProperty("word", True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText(hint)
        self.setFixedWidth(width)
        self.editingFinished.connect(lambda: changed(self.text()) if self.text() != text else None)


class Sentence(QWidget):
    """One sentence: texts and the words in them; at its end other ways to say it, and a cross to take it away."""

    def __init__(
        self,
        parts: Sequence[str | QWidget],
        *,
        removed: Callable[[], object] | None = None,
        others: Choices = (),
        other: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in parts:
            row.addWidget(part if isinstance(part, QWidget) else label(part))
        if len(others) > 1 and other is not None:
            row.addWidget(self._others(others, other))
        if removed is not None:
            cross = icon_button("close", say("Take this rule away"), lambda: _done(removed), 14)
            cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(cross)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _others(self, others: Choices, other: Callable[[str], None]) -> QToolButton:
        button = QToolButton()
        button.setText(EMPTY)
        button.setProperty("word", True)
        button.setAccessibleName(say("Say it in another way"))
        button.setToolTip(say("Say it in another way"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for value, title in others:
            menu.addAction(no_keys(title)).triggered.connect(lambda _=False, value=value: other(value))
        button.setMenu(menu)
        return button


def pieces(template: str, **words: QWidget) -> list[str | QWidget]:
    """Return a sentence taken apart at its places for words: 'It is {values}.' with the widget in the middle."""
    found: list[str | QWidget] = []
    rest = template
    while rest:
        at = min((rest.find("{" + name + "}") for name in words if "{" + name + "}" in rest), default=-1)
        if at < 0:
            found += [rest] if rest.strip(" .。") else []  # a point alone would stand away from its sentence
            break
        if at:
            found.append(rest[:at].rstrip())
        name = rest[at + 1 :].partition("}")[0]
        found.append(words[name])
        rest = rest[at + len(name) + 2 :].lstrip()
    return found


def _done(act: Callable[[], object]) -> None:
    act()
