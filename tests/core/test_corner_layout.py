"""Lines of corners by modality: what comes with the program, what the user changed, and files of other hands."""

import pytest

from viewer.core.corner_layout import DEFAULTS, STANDARD, CornerChoices, is_choices, read


def test_modalities_come_with_their_own_lines() -> None:
    choices = CornerChoices()
    assert "tr_te" in choices.layout("MR").bottom_right
    assert "tr_te" not in choices.layout("CT").bottom_right
    assert choices.layout("OT") == STANDARD


def test_a_change_holds_for_its_modality_alone() -> None:
    changed = CornerChoices().with_layout("CT", STANDARD.with_lines("top_left", ("age",)))
    assert changed.layout("CT").top_left == ("age",)
    assert changed.layout("MR") == DEFAULTS["MR"]
    others = changed.with_layout("", STANDARD.with_lines("top_left", ()))
    assert others.layout("OT").top_left == ()
    assert others.layout("MR") == DEFAULTS["MR"]
    assert others.with_layout("CT", None).layout("CT") == DEFAULTS["CT"]


def test_what_is_as_it_came_is_no_change() -> None:
    changed = CornerChoices().with_layout("CT", STANDARD.with_lines("top_left", ("age",)))
    assert changed.with_layout("CT", DEFAULTS["CT"]) == CornerChoices()


def test_choices_come_back_from_json() -> None:
    changed = CornerChoices().with_layout("CT", STANDARD.with_lines("top_left", ("age", "tag:StudyComments")))
    assert read(changed.as_json()) == changed
    assert changed.layout("CT").keywords == ("StudyComments",)


@pytest.mark.parametrize(
    "bad",
    [
        [],
        {"CT": []},
        {"CT": {"middle": []}},
        {"CT": {"top_left": "age"}},
        {"CT": {"top_left": [1]}},
        {"CT": {"top_left": ["x" * 1000]}},
        {"CT": {"top_left": [f"line{n}" for n in range(100)]}},
        {"x" * 99: {}},
    ],
)
def test_other_things_are_refused(bad: object) -> None:
    assert not is_choices(bad)
