"""Windows of the user's own, merged with those of the program, and files of other hands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from viewer.core.pixels import Window
from viewer.presets.own import PresetChoices, is_choices, read
from viewer.presets.windows import WindowPreset, given

OWN = WindowPreset("own-pancreas", "Pancreas", Window(60, 220, name="Pancreas"), ("CT",), "9", body_parts=("ABDOMEN",))


def titles(choices: PresetChoices) -> list[str]:
    return [preset.title for preset in choices.merged(given())]


def test_own_windows_come_after_those_of_the_program() -> None:
    assert titles(PresetChoices().with_preset(OWN)) == [*titles(PresetChoices()), "Pancreas"]


def test_a_changed_window_stays_in_its_place() -> None:
    lung = next(preset for preset in given() if preset.name == "lung")
    changed = PresetChoices().with_preset(replace(lung, title="My lung"))
    at = titles(PresetChoices()).index("Lung")
    assert titles(changed)[at] == "My lung"
    assert len(titles(changed)) == len(given())


def test_what_was_taken_away_is_gone_until_it_is_changed_or_reset() -> None:
    lung = next(preset for preset in given() if preset.name == "lung")
    gone = PresetChoices().without("lung", is_given=True)
    assert "Lung" not in titles(gone)
    assert "Lung" in titles(gone.with_preset(lung))
    assert titles(PresetChoices().with_preset(OWN).without(OWN.name, is_given=False)) == titles(PresetChoices())


def test_a_key_that_the_user_gave_away_is_taken_from_the_programs_window() -> None:
    everywhere = replace(OWN, body_parts=())
    keys = {preset.name: preset.key for preset in PresetChoices().with_preset(everywhere).merged(given())}
    assert (keys["own-pancreas"], keys["bone"], keys["lung"]) == ("9", "", "7")
    # For a part of the body alone, both have it: the narrower one comes first there.
    keys = {preset.name: preset.key for preset in PresetChoices().with_preset(OWN).merged(given())}
    assert (keys["own-pancreas"], keys["bone"]) == ("9", "9")


def test_a_window_may_be_meant_for_a_part_of_the_body() -> None:
    assert OWN.fits("CT", "abdomen")
    assert not OWN.fits("CT", "HEAD")
    assert not OWN.fits("CT")
    assert not OWN.fits("MR", "ABDOMEN")
    assert replace(OWN, body_parts=()).fits("CT", "HEAD")


def test_choices_come_back_from_json() -> None:
    choices = PresetChoices().with_preset(OWN).without("lung", is_given=True)
    assert read(choices.as_json()) == choices
    assert read({}) == PresetChoices()


def test_other_things_are_refused() -> None:
    good = PresetChoices().with_preset(OWN).as_json()
    (item,) = good["own"]
    bad: list[Any] = [[], {"own": 1}, {"own": [], "gone": [1]}, {"own": [item, item], "gone": []}]
    for field, value in (
        ("width", 0), ("width", float("nan")), ("width", True), ("center", 1e99), ("key", "1"), ("title", ""),
        ("title", "x" * 999), ("function", "CUBE"), ("modalities", "CT"), ("name", None),
    ):  # fmt: skip
        bad.append({"own": [{**item, field: value}], "gone": []})
    assert is_choices(good)
    assert [value for value in bad if is_choices(value)] == []
