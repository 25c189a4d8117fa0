"""What the corners say is changed by actions, undone, kept, and taken from files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.corner_elements import read_texts
from viewer.actions.desk import Desk
from viewer.core.corner_layout import DEFAULTS
from viewer.core.errors import ViewerError
from viewer.core.look import OverlayText
from viewer.paint.corner_fields import Readout, corner_lines


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    own = {"StudyComments": "Seen by Dr. Roe", "ScanOptions": "HELICAL", "PatientAge": None}
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 2, PatientBirthDate="19700131", **own))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def corner(desk: Desk, name: str, text: OverlayText = OverlayText.FULL) -> list[str]:
    """Return the lines of a corner of the shown picture."""
    found = desk.store.catalog.find(desk.store.view.active_slot.stack_key)
    assert found is not None
    instance = found[1].items[0].instance
    choices = desk.store.view.corners
    desk.corner_elements.get(instance, choices.layout("CT").keywords, "0")
    elements = desk.corner_elements.get(instance, choices.layout("CT").keywords, "0")
    lines = corner_lines(found[0], found[1], instance, Readout(elements=elements), text, choices)
    return [line.text for line in getattr(lines, name)]


@pytest.mark.ux("corner-configurable")
def test_lines_are_added_moved_and_removed_and_all_is_undone(desk: Desk) -> None:
    before = corner(desk, "top_left")
    desk.execute("text.add", modality="CT", corner="top_left", line="modality")
    assert corner(desk, "top_left") == [*before, "CT"]
    desk.execute("text.move", modality="CT", corner="top_left", line="modality", step=-9)
    assert corner(desk, "top_left") == ["CT", *before]
    desk.execute("text.remove", modality="CT", corner="top_left", line="modality")
    assert corner(desk, "top_left") == before
    desk.execute("text.lines", modality="CT", corner="top_left", lines="age patient_id")
    assert corner(desk, "top_left")[0].endswith(" y")
    for _ in range(4):
        assert desk.store.undo() == "Text on CT pictures"
    assert desk.store.view.corners.layout("CT") == DEFAULTS["CT"]


@pytest.mark.ux("corner-configurable", "corner-states")
def test_any_element_is_told_by_keyword_or_tag_but_not_to_strangers(desk: Desk) -> None:
    desk.execute("text.lines", modality="CT", corner="top_right", lines="StudyComments 00180022")
    assert corner(desk, "top_right") == ["Study Comments Seen by Dr. Roe", "Scan Options HELICAL"]
    # A comment may name somebody; a code of the scanner does not.
    assert corner(desk, "top_right", OverlayText.ANONYMOUS) == ["Scan Options HELICAL"]
    with pytest.raises(ViewerError, match="no field or element"):
        desk.execute("text.add", modality="CT", corner="top_right", line="NoSuchThing")


def test_choices_are_there_at_the_next_start(desk: Desk, tmp_path: Path) -> None:
    desk.execute("text.lines", modality="CT", corner="top_left", lines="age")
    desk.settings.flush()
    again = desk_at(tmp_path / "home")
    assert again.store.view.corners.layout("CT").top_left == ("age",)
    again.execute("text.reset")
    again.settings.flush()
    assert desk_at(tmp_path / "home").store.view.corners.layout("CT") == DEFAULTS["CT"]


def test_a_file_takes_the_lines_to_another_desk(desk: Desk, tmp_path: Path) -> None:
    desk.execute("text.lines", modality="MR", corner="bottom_right", lines="series b_value")
    kept = desk.store.view.corners
    desk.execute("text.export", path=str(tmp_path / "corners.json"))
    desk.execute("text.reset", modality="MR")
    assert desk.store.view.corners != kept
    desk.execute("text.import", path=str(tmp_path / "corners.json"))
    assert desk.store.view.corners == kept


@pytest.mark.parametrize(
    "content",
    ["", "[]", "[" * 100_000, '{"format": "other"}', json.dumps({"format": "hounsfield-corner-text", "lines": [1]})],
)
def test_hostile_files_are_refused_in_words(desk: Desk, tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.json").write_text(content)
    desk.execute("text.import", path=str(tmp_path / "bad.json"))
    assert "corner text" in desk.failures[-1].message
    assert desk.store.history()[0] == ()


def test_elements_of_sequences_are_not_told(desk: Desk) -> None:
    stack = desk.active_stack()
    assert stack is not None
    assert read_texts(stack.items[0].instance, ("Modality", "NoSuchThing")).keys() == {"Modality"}
