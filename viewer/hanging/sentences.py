"""Rules as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.core.phrases import noted, say
from viewer.hanging.records import Choice, Condition, Place, Protocol, Show, Test
from viewer.hanging.terms import CHOSEN, MODALITIES, SHOWN, SLABS, WALLS, Kind, Term, series_term, study_term

CELLS = (noted("The viewport"), noted("Row {row}, column {column}"))
_ROWS = {1: ("",), 2: ("Top", "Bottom"), 3: ("Top", "Middle", "Bottom")}
_COLUMNS = {1: ("",), 2: ("left", "right"), 3: ("left", "middle", "right")}


def template(term: Term, condition: Condition) -> str:
    """Return the sentence of a condition with '{values}' or '{number}' in it."""
    is_one = condition.values[:1] == ("1",)
    return (term.one.get(condition.test) if is_one else None) or term.sentences[condition.test]


def values_words(term: Term, condition: Condition) -> str:
    """Return the values of a condition in words: 'CT or MR', '“t1” or “flair”'."""
    titles = dict(term.choices)
    if term.kind is Kind.WORDS:
        words = [f"“{value}”" for value in condition.values if value] or ["…"]
    else:
        words = [say(titles.get(value, value)) for value in condition.values] or ["…"]
    return joined(words, is_all=condition.test is Test.ALL)


def joined(words: Sequence[str], *, is_all: bool = False) -> str:
    """Return 'a, b or c', or 'a, b and c'."""
    if len(words) < 2:
        return "".join(words)
    first, last = ", ".join(words[:-1]), words[-1]
    return (
        say("{first} and {last}", first=first, last=last)
        if is_all
        else say("{first} or {last}", first=first, last=last)
    )


def study_sentence(condition: Condition) -> str:
    """Return a rule on the study as a sentence."""
    return _sentence(study_term(condition.term), condition)


def series_sentence(condition: Condition) -> str:
    """Return a rule on a series as a sentence."""
    return _sentence(series_term(condition.term), condition)


def _sentence(term: Term | None, condition: Condition) -> str:
    if term is None:
        return say("(a rule that this version does not know: {term})", term=condition.term)
    text = say(template(term, condition))
    return text.replace("{values}", values_words(term, condition)).replace("{number}", values_words(term, condition))


def cell_name(index: int, rows: int, columns: int) -> str:
    """Return 'Top left', 'Left', 'The viewport', 'Row 2, column 4'."""
    row, column = divmod(index, columns)
    if rows * columns == 1:
        return CELLS[0]
    if rows in _ROWS and columns in _COLUMNS:
        words = f"{_ROWS[rows][row]} {_COLUMNS[columns][column]}".strip()
        return words[0].upper() + words[1:]
    return CELLS[1].format(row=row + 1, column=column + 1)


def study_words(prior: int) -> str:
    """Return which study a place takes its series from."""
    if prior == 0:
        return say("the current study")
    latest = say("the latest prior")
    return latest if prior == 1 else say("prior {number}, counted back from the latest", number=prior)


def short(place: Place, protocol: Protocol) -> str:
    """Return a place in a few words, for a cell of a preview: 'R CC', 'PET', 'prior', 'Coronal'."""
    if place.show is Show.NOTHING:
        return ""
    words = core_words(place, protocol)
    return " ".join([say("prior") if place.prior else "", *words]).strip() or say("any series")


def core_words(place: Place, protocol: Protocol, *, is_over_named: bool = True) -> list[str]:
    """Return what a place shows in a few words, without saying whether of a prior: none for any series."""
    by_term = {condition.term: condition for condition in place.series if condition.test in (Test.ANY, Test.ALL)}
    words = [
        "/".join(by_term[term].values) for term in ("laterality", "view") if term in by_term and by_term[term].values
    ]
    if not words and "modality" in by_term:
        words = ["PET" if value == "PT" else value for value in by_term["modality"].values[:1]]
    if not words and "description" in by_term:
        words = list(by_term["description"].values[:1])
    if not words and place.like >= 0 and place.like < len(protocol.places):
        words = [short(protocol.places[place.like], protocol)] if protocol.places[place.like].like < 0 else []
    if place.over and is_over_named:
        words.append(say("fused"))
    if place.show is not Show.PICTURES:
        is_mip = place.slab_mm > 0 and place.slab_mode == "mip"
        words.append("MIP" if is_mip else "3D" if place.show is Show.VOLUME else say(place.show.value))
    return words


def place_sentences(place: Place, index: int, protocol: Protocol) -> Iterator[str]:
    """Yield what a viewport shows, sentence by sentence."""
    name = cell_name(index, protocol.rows, protocol.columns)
    if protocol.fills:
        name = "Each viewport"
    if place.show is Show.NOTHING:
        yield f"{name} stays empty."
        return
    yield f"{name} shows {dict(SHOWN)[place.show.value]} of a series of {study_words(place.prior)}."
    if place.like >= 0:
        other = cell_name(place.like, protocol.rows, protocol.columns).lower()
        yield f"It is the series most like the one at {other}."
    yield from map(series_sentence, place.series)
    if place.choice is not Choice.FIRST:
        yield f"Of several, it is {dict(CHOSEN)[place.choice.value]}."
    yield from _look_sentences(place)
    if place.is_needed:
        yield "Without it this protocol does not hang."


def _look_sentences(place: Place) -> Iterator[str]:
    if place.slab_mm:
        yield f"Its planes are {place.slab_mm:g} mm thick and show the {dict(SLABS)[place.slab_mode]} value."
    if place.preset:
        yield f"Its window is “{preset_title(place.preset)}”."
    if place.volume_preset:
        yield f"It is rendered as “{place.volume_preset}”."
    if place.lut:
        yield f"Its colours are “{place.lut}”."
    if place.is_inverted is not None:
        yield "It is shown dark on bright." if place.is_inverted else "It is shown bright on dark."
    if place.over:
        yield f"{joined([dict(MODALITIES).get(place.over, place.over)])} of the same study is laid over it."
    if place.chest_wall:
        yield f"Its chest wall lies at the {dict(WALLS)[place.chest_wall]} edge."


def protocol_sentences(protocol: Protocol) -> Iterator[str]:
    """Yield all rules of a protocol: when it hangs, in which grid, and what each viewport shows."""
    yield from map(study_sentence, protocol.study)
    if not protocol.study:
        yield "Any study fits."
    if protocol.fills:
        yield f"As many viewports are made as there are series that fit, at most {protocol.fills}."
    else:
        yield f"It hangs in {grid_words(protocol.rows, protocol.columns)}."
    if protocol.is_same_scale:
        yield "All pictures are shown at the same scale."
    for index, place in enumerate(protocol.places):
        yield from place_sentences(place, index, protocol)


def grid_words(rows: int, columns: int) -> str:
    """Return 'one viewport', '2 viewports side by side', '2 rows of 3 viewports'."""
    if rows * columns == 1:
        return say("one viewport")
    if rows == 1:
        return say("{count} viewports side by side", count=columns)
    if columns == 1:
        return say("{count} viewports one above the other", count=rows)
    return say("{rows} rows of {columns} viewports", rows=rows, columns=columns)


def title_of(protocol: Protocol) -> str:
    """Return the name of a protocol, of one that came with the program in the user's language."""
    return say(protocol.name) if protocol.is_built_in else protocol.name


def preset_title(name: str) -> str:
    """Return the title of a window preset, its name where there is none."""
    from viewer.presets.windows import window_preset

    preset = window_preset(name)
    return preset.title if preset is not None else name
