"""Protocols as JSON and as sentences."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.core.errors import ViewerError
from viewer.hanging.records import Choice, Condition, Place, Protocol, Show, Test
from viewer.hanging.sentences import cell_name, place_sentences, protocol_sentences, study_sentence
from viewer.hanging.stored import built_in, read_json, to_json
from viewer.state.protocol_file import ProtocolFile

FULL = Protocol(
    "x",
    "Every word",
    (Condition("modality", Test.ALL, ("CT", "PT")), Condition("priors", Test.AT_LEAST, ("2",))),
    1,
    2,
    (
        Place((Condition("description", Test.NONE, ("scout",)),), choice=Choice.MOST, preset="lung", is_needed=True),
        Place(prior=2, like=0, show=Show.CORONAL, slab_mm=20, lut="hot", is_inverted=True, chest_wall="left"),
    ),
    is_same_scale=True,
    is_on=False,
)


def test_what_is_written_is_read() -> None:
    assert read_json(to_json([FULL])) == (FULL,)
    assert tuple(replace(p, is_built_in=True) for p in read_json(to_json(built_in()))) == built_in()


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"format": "other"}, "no file"),
        ({"version": 2}, "another version"),
        ({"protocols": [{"id": "a", "name": "A", "rows": 9}]}, "not valid"),
        ({"protocols": [{"id": "a", "name": "A", "places": []}]}, "not valid"),
        ({"protocols": [{"id": "a", "name": "A", "places": [{"like": 0}]}]}, "not valid"),
        (
            {"protocols": [{"id": "a", "name": "A", "places": [{"series": [["images", "at_most", ["x"]]]}]}]},
            "not valid",
        ),
        ({"protocols": [{"id": "a", "name": "A", "places": [{"slab_mm": 1e9}]}]}, "not valid"),
        ({"protocols": 5}, "not valid"),
    ],
)
def test_what_is_no_protocol_is_refused(change: dict[str, object], what: str) -> None:
    data = json.loads(to_json([])) | change
    with pytest.raises(ViewerError, match=what):
        read_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "[]", "[" * 100_000, "\udcff".encode("utf-8", "surrogatepass")])
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(ViewerError):
        read_json(text)


@pytest.mark.ux("hang-save")
def test_rules_are_sentences() -> None:
    assert list(protocol_sentences(FULL)) == [
        "The study holds all of CT and PET.",
        "The patient has at least 2 prior studies that fit.",
        "It hangs in 2 viewports side by side.",
        "All pictures are shown at the same scale.",
        "Left shows its pictures of a series of the current study.",
        "Its description does not hold “scout”.",
        "Of several, it is the one with most pictures.",
        "Its window is “Lung”.",
        "Without it this protocol does not hang.",
        "Right shows coronal planes of a series of prior 2, counted back from the latest.",
        "It is the series most like the one at left.",
        "Its planes are 20 mm thick and show the brightest value.",
        "Its colours are “hot”.",
        "It is shown dark on bright.",
        "Its chest wall lies at the left edge.",
    ]


def test_each_rule_that_comes_with_the_program_is_a_sentence() -> None:
    for protocol in built_in():
        for sentence in protocol_sentences(protocol):
            assert sentence.endswith("."), sentence
            assert "{" not in sentence


def test_one_prior_is_told_in_the_singular() -> None:
    assert study_sentence(Condition("priors", Test.AT_LEAST, ("1",))).endswith("1 prior study that fits.")


def test_viewports_have_names() -> None:
    assert [cell_name(n, 2, 2) for n in range(4)] == ["Top left", "Top right", "Bottom left", "Bottom right"]
    assert [cell_name(n, 1, 3) for n in range(3)] == ["Left", "Middle", "Right"]
    assert cell_name(5, 2, 4) == "Row 2, column 2"
    assert next(iter(place_sentences(Place(), 0, Protocol("x", "X")))).startswith("The viewport shows")


def test_the_file_keeps_order_changes_and_what_was_deleted(tmp_path: Path) -> None:
    file = ProtocolFile(tmp_path / "hanging.json")
    assert file.protocols() == built_in()
    kept = (FULL, *(protocol for protocol in reversed(built_in()) if protocol.id != "ultrasound"))
    file.write(kept)
    again = ProtocolFile(tmp_path / "hanging.json")
    assert again.protocols() == kept
    assert again.notes == ()


def test_a_damaged_file_is_told_of_and_the_usual_ones_are_used(tmp_path: Path) -> None:
    path = tmp_path / "hanging.json"
    path.write_text("{")
    file = ProtocolFile(path)
    assert file.protocols() == built_in()
    assert "damaged" in file.notes[0]
