"""The palette: everything that can be done or gone to, found by a few letters, and asked for what it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from viewer.actions.action import Action, Argument
from viewer.actions.argument_choices import choices
from viewer.actions.binding import Binding
from viewer.actions.fuzzy import Marks, Text, fit, tokens
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

RECENT_COUNT = 30
RECENT_BONUS, DISABLED_MALUS = 18.0, 45.0
MOST_SHOWN = 100
USUAL = noted("As usual")
WEIGHTS = {"action": 0.0, "preset": -1.0, "series": -3.0, "study": -4.0, "setting": -6.0, "help": -9.0, "tag": -14.0}
"""What is meant by a word is more often an action than an element of the file."""
KEPT = frozenset({"action", "preset", "setting", "help"})
"""Kinds that are remembered from one start to the next: none of them tells of a patient."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose. `kind` is a key of `WEIGHTS`; `why_not` says why it is not possible now.

    `value` is what is shown at its right where it has no key: the value of a tag, the numbers of a window.
    """

    kind: str
    text: Text
    binding: Binding
    detail: str = ""
    value: str = ""
    icon: str = ""
    keys: tuple[str, ...] = ()
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found, and which letters of its title were typed."""

    entry: Entry
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked next: an argument of an action, and what can be given."""

    action: Action
    argument: Argument
    given: tuple[tuple[str, Any], ...] = ()
    choices: tuple[Entry, ...] = ()
    asks_all: bool = False

    @property
    def is_in_library(self) -> bool:
        """Whether what can be given is searched in the library."""
        return self.argument.name == "study_uid" and self.action.id in OF_LIBRARY

    @property
    def is_free(self) -> bool:
        """Whether any text or number may be typed."""
        return not self.choices and not self.is_in_library

    @property
    def takes_words(self) -> bool:
        """Whether words of one's own may be given beside what is offered."""
        return (self.action.id, self.argument.name) in OPEN

    @property
    def expected(self) -> str:
        """Say what is expected."""
        argument = self.argument
        name = argument.name.replace("_", " ")
        what = argument.help or (argument.expected() if self.is_free else "")
        return f"{name[:1].upper()}{name[1:]}" + (f": {what}" if what else "")


@dataclass(slots=True)
class Palette:
    """Find entries and perform what is chosen. Belongs to the thread of the store."""

    desk: Desk
    entries: list[Entry] = field(default_factory=list)
    _recent: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Take what was chosen in earlier runs."""
        self._recent = list(self.desk.settings.get("palette_recent", []))

    def renew(self, entries: Iterable[Entry]) -> None:
        """Offer other entries."""
        self.entries = list(entries)

    def add(self, entries: Iterable[Entry]) -> None:
        """Offer more entries, as those that a job has read."""
        self.entries.extend(entries)

    def find(self, query: str) -> list[Hit]:
        """Return what fits, the best first; for no query what was used last, then all actions."""
        wanted = tokens(query)
        places = {name: place for place, name in enumerate(self._recent)}
        if not wanted:
            return self._unasked(places)
        found = []
        for order, entry in enumerate(self.entries):
            fitting = fit(entry.text, wanted)
            if fitting is None:
                continue
            score = fitting[0] + WEIGHTS[entry.kind] - (DISABLED_MALUS if entry.why_not else 0.0)
            place = places.get(str(entry.binding))
            if place is not None:
                score += RECENT_BONUS * (1 - place / RECENT_COUNT)
            found.append((-score, order, Hit(entry, fitting[1])))
        found.sort(key=lambda one: one[:2])
        return [hit for _, _, hit in found[:MOST_SHOWN]]

    def _unasked(self, places: dict[str, int]) -> list[Hit]:
        used = [entry for entry in self.entries if str(entry.binding) in places and not entry.why_not]
        used.sort(key=lambda entry: places[str(entry.binding)])
        others = [entry for entry in self.entries if entry.kind == "action" and entry not in used]
        rows = self.desk.actions
        others.sort(key=lambda e: (bool(e.why_not), not (e.keys or rows[e.binding.action].menu)))
        return [Hit(entry) for entry in [*used, *others]]

    def pick(self, entry: Entry, *, asks_all: bool = False) -> Question | None:
        """Perform an entry; return what is to be asked first. `asks_all` asks for arguments with defaults too.

        Raises ViewerError for what cannot be done.
        """
        action = self.desk.actions[entry.binding.action]
        question = self._next(action, entry.binding.args, asks_all=asks_all)
        if question is not None:
            if entry.why_not:
                raise ViewerError(f"“{action.title}” is not possible now", entry.why_not)
            return question
        self.desk.execute(action.id, **dict(entry.binding.args))
        self._remember(entry)
        return None

    def question(self, action: str, **given: str) -> Question | None:
        """Return what is to be asked before an action can be performed with these arguments."""
        return self._next(self.desk.actions[action], tuple(given.items()), asks_all=False)

    def answer(self, question: Question, value: str) -> Question | None:
        """Give an argument; return what is asked next, None once it is performed. '' leaves one out that may be."""
        argument, given = question.argument, question.given
        if argument.is_required and not value.strip():
            raise ViewerError(f"“{question.action.title}” needs {argument.name}", argument.help or argument.expected())
        if value.strip():
            given = (*given, (argument.name, _parsed(argument, value)))
        else:
            given = (*given, (argument.name, None))
        following = self._next(question.action, given, asks_all=question.asks_all)
        if following is not None:
            return following
        args = {name: one for name, one in given if one is not None}
        self.desk.execute(question.action.id, **args)
        self._remember(None, Binding(question.action.id))
        return None

    def suggestions(self, question: Question, query: str) -> list[Hit]:
        """Return the values that fit, the best first."""
        wanted = tokens(query)
        if not wanted or question.is_in_library:
            return [Hit(entry) for entry in question.choices]
        fitting = [(fit(entry.text, wanted), entry) for entry in question.choices]
        found = [(found, entry) for found, entry in fitting if found is not None]
        found.sort(key=lambda one: -one[0][0])
        return [*(Hit(entry, marks) for (_, marks), entry in found[:MOST_SHOWN]), *_as_typed(question, query)]

    def _next(self, action: Action, given: Sequence[tuple[str, Any]], *, asks_all: bool) -> Question | None:
        known = {name for name, _ in given}
        asks_all = asks_all or action.id in ASKED
        for argument in action.arguments:
            if argument.name in known or not (argument.is_required or asks_all):
                continue
            if action.id in ASKED and not argument.is_required and argument.name not in ASKED[action.id]:
                continue
            offered = [
                Entry(
                    "action",
                    Text.of(one.title, one.value),
                    Binding(action.id, ((argument.name, one.value),)),
                    value=one.detail,
                )
                for one in choices(self.desk, action.id, argument)
            ]
            if offered and not argument.is_required and action.id not in ASKED:
                offered.insert(0, Entry("action", Text.of(say(USUAL)), Binding(action.id, ((argument.name, ""),))))
            return Question(action, argument, tuple(given), tuple(offered), asks_all=asks_all)
        return None

    def _remember(self, entry: Entry | None, binding: Binding | None = None) -> None:
        if entry is not None and entry.kind not in KEPT:
            return
        name = str(binding or (entry.binding if entry else ""))
        self._recent = [name, *(other for other in self._recent if other != name)][:RECENT_COUNT]
        self.desk.settings.set("palette_recent", self._recent)


def _as_typed(question: Question, query: str) -> list[Hit]:
    """Offer the typed words themselves, after all that fits them."""
    words = " ".join(query.split())
    if not question.takes_words or any(entry.text.title == words for entry in question.choices):
        return []
    args = ((question.argument.name, words),)
    return [Hit(Entry("action", Text.of(words), Binding(question.action.id, args), value=say("as typed")))]


OPEN = frozenset({("annotation.label", "text"), ("annotation.group", "group")})
"""Arguments that are offered, and can be words of one's own as well."""
OF_LIBRARY = frozenset({"library.open", "library.remove", "library.rescan", "study.star", "study.note", "study.reveal"})
"""Actions on studies of the library."""
ASKED: dict[str, tuple[str, ...]] = {"layout.set": ("layout",)}
"""Actions that do nothing without one of their arguments, though none of them alone is needed."""


def _parsed(argument: Argument, value: str) -> Any:
    if argument.is_rest:
        return [value] if argument.name == "paths" else value.split()
    if argument.kind is str:
        return argument.parse(value)
    return argument.parse(value.strip().replace(",", ".") if argument.kind is float else value.strip())


Provider = Callable[["Desk"], list[Entry]]
