"""The rules of a hanging protocol as sentences, each with the action that a changed word performs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton, QWidget

from viewer.core.phrases import noted, say, told
from viewer.display.colour import lut_names
from viewer.hanging.records import Condition, Protocol, Show
from viewer.hanging.sentences import cell_name, template, values_words
from viewer.hanging.terms import (
    CHOSEN,
    GREYS,
    MODALITIES,
    SERIES_TERMS,
    SHOWN,
    SLABS,
    STUDY_TERMS,
    WALLS,
    Kind,
    Term,
    series_term,
    study_term,
)
from viewer.presets.windows import window_presets
from viewer.ui.commands import menu_of
from viewer.ui.controls import label, no_keys
from viewer.ui.sentence import Sentence, Word, Written, pieces

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from viewer.actions.desk import Desk

STUDIES = (
    ("0", noted("the current study")),
    ("1", noted("the latest prior")),
    ("2", noted("the prior before that")),
)
NEEDED = (("no", noted("hangs all the same")), ("yes", noted("does not hang")))
VOLUMES = frozenset(("CT", "MR", "PT", "NM"))
SCALES = (("no", noted("as large as its viewport allows")), ("yes", noted("at one scale in mm")))


class Rules:
    """Makes the sentences of one protocol; `place` 0 is the study, others are viewports from 1."""

    def __init__(self, desk: Desk, protocol: Protocol) -> None:
        self._desk, self._protocol = desk, protocol

    def of_study(self) -> Iterator[QWidget]:
        """Yield when the protocol hangs, and how to say more."""
        if not self._protocol.study:
            yield label(say("Any study fits."))
        for number, condition in enumerate(self._protocol.study):
            yield self._condition(0, number, condition, study_term(condition.term))
        yield self._more(0, STUDY_TERMS)

    def of_grid(self) -> Iterator[QWidget]:
        """Yield in which grid it hangs, and at which scale."""
        protocol = self._protocol
        sides = tuple((str(n), str(n)) for n in range(1, 6))
        if protocol.fills:
            counts = tuple((str(n), str(n)) for n in (2, 4, 6, 9, 12, 16, 20, 25))
            fills = self._word(0, "fills", say("At most"), counts, str(protocol.fills))
            text = say("As many viewports are made as series fit, at most {values}.")
            yield Sentence(pieces(text, values=fills))
        else:
            rows = self._word(0, "rows", say("Rows"), sides, str(protocol.rows))
            columns = self._word(0, "columns", say("Columns"), sides, str(protocol.columns))
            text = say("It has {rows} rows of {columns} viewports.")
            yield Sentence(pieces(text, rows=rows, columns=columns))
        scale = self._word(0, "same_scale", say("Scale"), SCALES, "yes" if protocol.is_same_scale else "no")
        yield Sentence(pieces(say("Each picture is shown {values}."), values=scale))

    def of_place(self, index: int) -> Iterator[QWidget]:
        """Yield what a viewport shows (from 0), and how to say more."""
        place, number = self._protocol.places[index], index + 1
        show = self._word(number, "show", say("Shown as"), SHOWN, place.show.value)
        prior = self._word(number, "prior", say("Study"), STUDIES, str(place.prior))
        if place.show is Show.NOTHING:
            yield Sentence(pieces(say("It shows {show}."), show=show))
            return
        yield Sentence(pieces(say("It shows {show} of a series of {prior}."), show=show, prior=prior))
        for position, condition in enumerate(place.series):
            yield self._condition(number, position, condition, series_term(condition.term))
        yield self._more(number, SERIES_TERMS)
        if index:
            yield self._like(index)
        choice = self._word(number, "choice", say("Choice"), CHOSEN, place.choice.value)
        yield Sentence(pieces(say("Of several, it is {values}."), values=choice))
        if place.show in (Show.AXIAL, Show.CORONAL, Show.SAGITTAL):
            thick = Written(say("Thickness in mm"), f"{place.slab_mm:g}", self._setter(number, "slab_mm"), width=64)
            mode = self._word(number, "slab_mode", say("Value"), SLABS, place.slab_mode)
            text = say("Its planes are {thick} mm thick and show the {mode} value.")
            yield Sentence(pieces(text, thick=thick, mode=mode))
        yield from self._looks(index)

    def _looks(self, index: int) -> Iterator[QWidget]:
        place, number = self._protocol.places[index], index + 1
        if place.show is not Show.VOLUME:
            presets = (("", noted("the usual one")), *((preset.name, preset.title) for preset in window_presets()))
            luts = (("", noted("the usual ones")), *((name, name) for name in lut_names()))
            inverted = "" if place.is_inverted is None else "yes" if place.is_inverted else "no"
            for text, word in (
                (noted("Its window is {values}."), self._word(number, "preset", say("Window"), presets, place.preset)),
                (noted("Its colours are {values}."), self._word(number, "lut", say("Colours"), luts, place.lut)),
                (noted("It is shown {values}."), self._word(number, "inverted", say("Greys"), GREYS, inverted)),
            ):
                yield Sentence(pieces(say(text), values=word))
        if place.show is Show.PICTURES:
            wall = self._word(number, "chest_wall", say("Chest wall"), WALLS, place.chest_wall)
            yield Sentence(pieces(say("The chest wall of a breast lies at this side: {values}."), values=wall))
        overs = (("", noted("nothing")), *((name, title) for name, title in MODALITIES if name in VOLUMES))
        over = self._word(number, "over", say("Laid over"), overs, place.over)
        yield Sentence(pieces(say("Over it is laid, half seen through: {values}."), values=over))
        needed = self._word(number, "needed", say("Needed"), NEEDED, "yes" if place.is_needed else "no")
        yield Sentence(pieces(say("Where no series fits, the protocol {values}."), values=needed))

    def _like(self, index: int) -> QWidget:
        protocol, place = self._protocol, self._protocol.places[index]
        names = [told(cell_name(n, protocol.rows, protocol.columns)) for n in range(index)]
        choices = (("0", noted("any other")), *((str(n + 1), name) for n, name in enumerate(names)))
        word = self._word(index + 1, "like", say("Like"), choices, str(place.like + 1))
        return Sentence(pieces(say("It is the series most like: {values}."), values=word))

    def _condition(self, place: int, number: int, condition: Condition, term: Term | None) -> QWidget:
        if term is None:
            return Sentence([say("A rule that this version does not know.")], removed=self._dropper(place, number))

        def change(values: tuple[str, ...], test: str = "") -> None:
            args = {"test": test or condition.test.value, "rule": number + 1, "values": list(values)}
            self._desk.perform("hanging.rule", protocol=self._protocol.id, place=place, term=term.name, **args)

        words: QWidget
        title = say(term.title)
        if term.kind is Kind.CHOICE:
            text = values_words(term, condition)
            words = Word(title, term.choices, condition.values, change, text=text, is_many=True)
        elif term.kind is Kind.NUMBER:
            words = Written(title, f"{condition.number:g}", lambda text: change((text,)), width=64)
        else:
            shown = ", ".join(condition.values)
            words = Written(title, shown, lambda text: change(_split(text)), hint=say("words, or other words"))
        others = [(test.value, _open(sentence)) for test, sentence in term.sentences.items()]
        return Sentence(
            pieces(say(template(term, condition)), values=words, number=words),
            removed=self._dropper(place, number),
            others=others,
            other=lambda test: change(condition.values, test),
        )

    def _dropper(self, place: int, number: int) -> Callable[[], object]:
        return lambda: self._desk.perform("hanging.drop_rule", protocol=self._protocol.id, place=place, rule=number + 1)

    def _setter(self, place: int, field: str) -> Callable[[str], object]:
        return lambda value: self._desk.perform(
            "hanging.set", protocol=self._protocol.id, place=place, field=field, value=value
        )

    def _word(self, place: int, field: str, name: str, choices: tuple[tuple[str, str], ...], chosen: str) -> Word:
        set_field = self._setter(place, field)
        word = Word(name, choices, (chosen,), lambda values: set_field(values[0]))
        word.setObjectName(f"{field}-{place}")
        return word

    def _more(self, place: int, terms: tuple[Term, ...]) -> QWidget:
        button = QToolButton()
        button.setText(say("Add a rule…"))
        button.setProperty("word", True)
        button.setAccessibleName(say("Add a rule"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        def fill(menu: QMenu) -> None:
            for term in terms:
                entry = menu.addAction(no_keys(say(term.title)))
                entry.triggered.connect(lambda _=False, name=term.name: self._add(place, name))

        button.setMenu(menu_of(button, fill))
        return Sentence([button])

    def _add(self, place: int, term: str) -> None:
        self._desk.perform("hanging.rule", protocol=self._protocol.id, place=place, term=term)


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip()) or ("",)


def _open(sentence: str) -> str:
    return say(sentence).replace("{values}", "…").replace("{number}", "…")
