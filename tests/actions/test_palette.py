"""The palette: what is found by a few letters, in which order, and what is asked before it is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.fuzzy import Text, fit, tokens
from viewer.actions.palette import Entry, Palette
from viewer.actions.palette_sources import entries, find_studies, read
from viewer.core.errors import ViewerError


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 12, SeriesDescription="Thorax Br40"))])
    return made


@pytest.fixture
def palette(desk: Desk) -> Palette:
    return opened(desk)


def opened(desk: Desk) -> Palette:
    """Return a palette as it is once the file's elements have been read."""
    made = Palette(desk)
    made.renew(entries(desk))
    read(desk, made.add)
    return made


def titles(palette: Palette, query: str) -> list[str]:
    return [hit.entry.text.title for hit in palette.find(query)]


def first(palette: Palette, query: str) -> Entry:
    return palette.find(query)[0].entry


@pytest.mark.parametrize(
    ("title", "query", "marked"),
    [
        ("Mirror left to right", "mir", "Mir"),
        ("Mirror left to right", "left mir", "Mirleft"),
        ("Mirror left to right", "mlr", "Mlr"),
        ("Mirror left to right", "irr", "irr"),
        ("Größe ändern", "grosse", "Größe"),
        ("Überlagerung", "uber", "Über"),
        ("胸部CT 肺", "肺", "肺"),
        ("MPR + 3D", "3d", "3D"),
    ],
)
def test_letters_are_found_and_marked(title: str, query: str, marked: str) -> None:
    found = fit(Text.of(title), tokens(query))
    assert found is not None
    assert "".join(title[place] for place in found[1]) == marked


@pytest.mark.parametrize("query", ["xyz", "left down", "rorrim"])
def test_what_does_not_fit_is_not_found(query: str) -> None:
    assert fit(Text.of("Mirror left to right"), tokens(query)) is None


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("length", "Length"),
        ("full", "Full screen"),
        ("mpr", "MPR"),
        ("1x2", "1 × 2"),
        ("undo", "Undo"),
        ("invert", "Invert"),
        ("swap black", "Invert"),
    ],
)
@pytest.mark.ux("palette")
def test_the_best_comes_first(palette: Palette, query: str, title: str) -> None:
    assert titles(palette, query)[0] == title


@pytest.mark.ux("palette")
@pytest.mark.parametrize(
    ("query", "kind", "title"),
    [
        ("lung", "preset", "Lung"),
        ("thorax br40", "series", "1 · Thorax Br40"),
        ("bits all", "tag", "Bits Allocated"),
        ("0028,0010", "tag", "Rows"),
        ("planes and 3d", "help", "Planes and 3D"),
    ],
)
def test_windows_series_elements_and_help_are_found(palette: Palette, query: str, kind: str, title: str) -> None:
    found = first(palette, query)
    assert (found.kind, found.text.title) == (kind, title)


def test_every_action_is_in_the_palette(palette: Palette, desk: Desk) -> None:
    offered = {entry.binding.action for entry in palette.entries if entry.kind == "action"}
    assert offered == set(desk.actions)
    for action in desk.actions.values():
        assert action.id in {hit.entry.binding.action for hit in palette.find(action.title)}, action.id


def test_an_entry_names_the_keys_in_force(desk: Desk) -> None:
    assert first(opened(desk), "length").keys == ("D",)
    desk.keymap.choose("horos")
    assert first(opened(desk), "length").keys == ("L",)
    desk.keymap.choose("ohif")
    assert first(opened(desk), "lung").keys[0] == "2"


def test_elements_show_their_values(palette: Palette) -> None:
    assert first(palette, "modality").value == "CT"


def test_what_is_chosen_comes_first_the_next_time(palette: Palette, desk: Desk) -> None:
    assert titles(palette, "tu")[0] != "Turn right"
    palette.pick(first(palette, "turn right"))
    assert desk.store.view.active_slot.camera.rotation_deg == 90
    assert titles(palette, "tu")[0] == "Turn right"
    assert titles(palette, "")[0] == "Turn right"
    # In the next run, too.
    assert titles(opened(desk), "")[0] == "Turn right"


def test_nothing_of_a_patient_is_remembered(palette: Palette, desk: Desk) -> None:
    palette.pick(first(palette, "thorax br40"))
    palette.pick(first(palette, "bits all"))
    assert desk.settings.get("palette_recent") == []


def test_what_is_not_possible_now_says_why(palette: Palette) -> None:
    entry = first(palette, "anterior")
    assert entry.why_not == "the active viewport is no 3D view"
    with pytest.raises(ViewerError, match="not possible now"):
        palette.pick(entry)


def test_an_argument_is_asked_with_its_choices(palette: Palette, desk: Desk) -> None:
    question = palette.pick(first(palette, "colour table"))
    assert question is not None
    assert "Hot iron" in [hit.entry.text.title for hit in palette.suggestions(question, "")]
    assert palette.suggestions(question, "iron")[0].entry.text.title == "Hot iron"
    assert palette.answer(question, "hot iron") is None
    assert desk.store.view.active_slot.look.lut == "hot iron"


def test_numbers_are_asked_one_after_the_other(palette: Palette, desk: Desk) -> None:
    question = palette.pick(next(e for e in palette.entries if e.binding.action == "window.set"))
    assert question is not None
    assert question.expected == "Center: in modality values"
    with pytest.raises(ViewerError, match="not a valid center"):
        palette.answer(question, "bright")
    second = palette.answer(question, "40,5")
    assert second is not None
    with pytest.raises(ViewerError, match="must be above 0"):
        palette.answer(second, "-1")
    assert palette.answer(second, "400") is None
    window = desk.store.view.active_slot.look.window
    assert window is not None
    assert (window.center, window.width) == (40.5, 400)


def test_all_arguments_are_asked_where_that_is_wanted(palette: Palette, desk: Desk) -> None:
    question = palette.pick(first(palette, "next phase"), asks_all=True)
    assert question is not None
    assert question.argument.name == "step"
    question = palette.pick(first(palette, "text on pictures"), asks_all=True)
    assert question is not None
    assert palette.suggestions(question, "")[0].entry.text.title == "As usual"
    assert palette.answer(question, "none") is None
    assert desk.store.view.overlay_text.value == "none"


def test_a_layout_is_asked_though_none_of_its_arguments_is_needed(palette: Palette, desk: Desk) -> None:
    question = palette.pick(next(e for e in palette.entries if e.binding.action == "layout.set"))
    assert question is not None
    assert palette.answer(question, "2x2") is None
    assert len(desk.store.view.slots) == 4


@pytest.mark.ux("palette")
def test_studies_of_the_library_are_found_by_name(palette: Palette, desk: Desk) -> None:
    (uid,) = desk.store.catalog.studies
    question = palette.pick(first(palette, "open from library"))
    assert question is not None
    assert not question.is_free
    found = []
    find_studies(desk, question, "nobody of that name", found.append)
    assert found[-1].choices == ()
    find_studies(desk, question, "", found.append)
    assert [hit.entry.binding.args for hit in palette.suggestions(found[-1], "")] == [(("study_uid", uid),)]
    desk.execute("study.close")
    assert palette.answer(found[-1], uid) is None
    assert list(desk.store.catalog.studies) == [uid]


def test_a_label_is_a_word_of_the_vocabulary_or_as_it_was_typed(desk: Desk) -> None:
    desk.execute("annotation.add", kind="length", points=["5,5 35,5"])
    palette = opened(desk)
    question = palette.question("annotation.label")
    assert question is not None
    offered = palette.suggestions(question, "kidn")
    assert offered[0].entry.text.title == "Kidney"
    assert offered[-1].entry.text.title == "kidn"
    value = dict(offered[0].entry.binding.args)["text"]
    assert palette.answer(question, value) is None
    (mark,) = desk.store.document.annotations.values()
    assert mark.label is not None
    assert (mark.label.value, mark.label.scheme) == ("64033007", "SCT")
    own = palette.suggestions(question, "the dark  one")
    assert [hit.entry.text.title for hit in own] == ["the dark one"]
    palette.answer(question, dict(own[0].entry.binding.args)["text"])
    (mark,) = desk.store.document.annotations.values()
    assert mark.label is not None
    assert (mark.label.meaning, mark.label.scheme) == ("the dark one", "99HOUNSFIELD")


def test_groups_that_there_are_are_offered(desk: Desk) -> None:
    desk.execute("annotation.add", kind="length", points=["5,5 35,5"])
    desk.execute("annotation.group", group=["Follow", "up"])
    palette = opened(desk)
    question = palette.question("annotation.group")
    assert question is not None
    assert [hit.entry.text.title for hit in palette.suggestions(question, "fol")] == ["Follow up", "fol"]
    assert [hit.entry.text.title for hit in palette.suggestions(question, "Follow up")] == ["Follow up"]
