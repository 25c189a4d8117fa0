"""DICOM Hanging Protocol objects: written ones are valid and are read again; of others what cannot be said is told."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from viewer.core.errors import ViewerError
from viewer.hanging.dicom_reading import protocol_of
from viewer.hanging.dicom_writing import encoded, made
from viewer.hanging.exchange import read, written
from viewer.hanging.records import Condition, Place, Protocol, Show, Test
from viewer.hanging.stored import built_in

BY_ID = {protocol.id: protocol for protocol in built_in()}


def again(protocol: Protocol) -> Protocol:
    content, _ = encoded(protocol)
    return protocol_of(content)[0]


@pytest.mark.parametrize("id_", list(BY_ID))
def test_each_protocol_is_a_valid_object(id_: str, tmp_path: Path) -> None:
    program = shutil.which("dciodvfy")
    if program is None:
        pytest.skip("dciodvfy is not installed")
    path = tmp_path / "protocol.dcm"
    path.write_bytes(written([BY_ID[id_]], "dicom")[0])
    ended = subprocess.run([program, str(path)], capture_output=True, text=True, check=False)
    told = (ended.stdout + ended.stderr).splitlines()
    assert any("HangingProtocol" in line for line in told), told
    assert [line for line in told if line.startswith("Error")] == []


def test_a_mammography_comes_back_from_its_object() -> None:
    own = BY_ID["mammography-prior"]
    back = again(own)
    assert (back.rows, back.columns) == (2, 4)
    assert [place.chest_wall for place in back.places] == [place.chest_wall for place in own.places]
    assert [place.prior for place in back.places] == [0] * 4 + [1] * 4
    assert [place.series for place in back.places] == [place.series for place in own.places]
    assert back.name == "Mammography with prior"
    assert Condition("priors", Test.AT_LEAST, ("1",)) in back.study


def test_where_viewports_lie_counts_from_the_bottom_left() -> None:
    ds = made(BY_ID["mammography"], [])
    boxes = [item.ImageBoxesSequence[0].DisplayEnvironmentSpatialPosition for item in ds.DisplaySetsSequence]
    assert list(boxes[0]) == [0.0, 1.0, 0.5, 0.5]
    assert list(boxes[3]) == [0.5, 0.5, 1.0, 0.0]
    assert [list(item.DisplaySetPatientOrientation) for item in ds.DisplaySetsSequence] == [
        ["P", "L"], ["A", "R"], ["P", "F"], ["A", "F"],
    ]  # fmt: skip


def test_planes_slabs_looks_and_filters_come_back() -> None:
    rules = (Condition("modality", Test.ANY, ("CT",)), Condition("plane", Test.ANY, ("axial",)))
    more = (Condition("image_type", Test.NONE, ("LOCALIZER",)), Condition("contrast", Test.ANY, ("yes",)))
    places = (
        Place((*rules, *more), preset="lung", is_inverted=False),
        Place(rules, show=Show.CORONAL, slab_mm=500.0),
        Place(rules, show=Show.VOLUME),
        Place(rules, show=Show.SAGITTAL, lut="hot iron", is_inverted=True),
    )
    back = again(Protocol("x", "Chest", (), 2, 2, places))
    assert [set(place.series) for place in back.places] == [set(place.series) for place in places]
    shown = [(place.show, place.slab_mm, place.preset, place.lut, place.is_inverted) for place in back.places]
    assert shown == [(place.show, place.slab_mm, place.preset, place.lut, place.is_inverted) for place in places]


def test_what_an_object_cannot_hold_is_told() -> None:
    word = Condition("description", Test.ANY, ("lung",))
    _, notes = encoded(Protocol("x", "X", (word,), places=(Place((word,)),), is_same_scale=True))
    assert notes[0].startswith("Not in the object")
    assert "The description of the study holds “lung”." in notes
    assert "Its description holds “lung”." in notes
    assert "All pictures are shown at the same scale." in notes


def changed(protocol: Protocol, change) -> tuple[Protocol, tuple[str, ...]]:
    """Return what is read of a protocol's object after it was changed as others may write it."""
    ds = pydicom.dcmread(io.BytesIO(encoded(protocol)[0]))
    change(ds)
    out = io.BytesIO()
    ds.save_as(out, enforce_file_format=True)
    return protocol_of(out.getvalue())


def test_of_others_what_cannot_be_expressed_is_told() -> None:
    def change(ds: Dataset) -> None:
        selector = ds.ImageSetsSequence[0].ImageSetSelectorSequence[0]
        selector.SelectorAttribute, selector.SelectorAttributeVR = 0x00180022, "CS"
        procedure = Dataset()
        procedure.CodeValue, procedure.CodingSchemeDesignator, procedure.CodeMeaning = "1", "99X", "Thing"
        ds.HangingProtocolDefinitionSequence[0].ProcedureCodeSequence = Sequence([procedure])
        ds.DisplaySetsSequence[1].DisplaySetPresentationGroup = 2
        ds.DisplaySetsSequence[0].VOIType = "OTHER"

    back, notes = changed(BY_ID["ct-mr-prior"], change)
    assert (back.rows, back.columns, len(back.places)) == (1, 1, 1)
    assert set(notes) >= {
        "A rule on “Scan Options” is left out.",
        "Rules on the procedure of the request are left out.",
        "Only the first of its steps is read.",
        "The window “OTHER” is not known.",
    }


def test_viewports_that_form_no_grid_are_put_in_order() -> None:
    def change(ds: Dataset) -> None:
        for number, item in enumerate(ds.DisplaySetsSequence):
            item.ImageBoxesSequence[0].DisplayEnvironmentSpatialPosition = [number / 9, 1 - number / 8, 1.0, 0.0]

    back, notes = changed(BY_ID["mammography-prior"], change)
    assert (back.rows, back.columns) == (3, 3)
    assert "Its viewports form no grid: they were put in order." in notes


def test_times_of_others_are_priors() -> None:
    def change(ds: Dataset) -> None:
        for item in ds.ImageSetsSequence:
            for time in item.TimeBasedImageSetsSequence:
                if time.ImageSetSelectorCategory == "ABSTRACT_PRIOR":
                    time.AbstractPriorValue = [-1, -1]

    back, notes = changed(BY_ID["ct-mr-prior"], change)
    assert [place.prior for place in back.places] == [0, 1]
    assert "The oldest prior is taken for the latest one." in notes


def test_json_and_objects_are_told_apart_by_content(tmp_path: Path) -> None:
    own = replace(BY_ID["mammography"], is_built_in=False)
    (tmp_path / "a").write_bytes(written([own], "json")[0])
    assert read(tmp_path / "a") == ((own,), ())
    (tmp_path / "b").write_bytes(written([own], "dicom")[0])
    assert read(tmp_path / "b")[0][0].places == tuple(replace(p, choice=Place().choice) for p in own.places)
    for name, content in {"c": b"hello", "d": b"", "e": b"\0" * 200}.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ViewerError):
            read(tmp_path / name)


def test_the_example_of_the_corpus_is_read_with_notes_on_what_is_left_out(corpus) -> None:
    protocols, notes = read(corpus / "sr-ko-gsps/hanging-protocol/NeurosurgeryPlan.dcm")
    (plan,) = protocols
    assert plan.name == "NeurosurgeryPlan"
    assert [(rule.term, rule.values) for rule in plan.study] == [
        ("modality", ("MR", "CT")),
        ("body_part", ("HEAD",)),
        ("priors", ("1",)),
    ]
    shown = [place for place in plan.places if place.show is not Show.NOTHING]
    assert len(shown) == 5  # display sets of the first presentation group
    modalities = {rule.values for place in shown for rule in place.series if rule.term == "modality"}
    assert modalities == {("CT",)}
    assert "Only the first of its steps is read." in notes
    assert "Rules on the procedure of the request are left out." in notes


def test_a_place_that_stays_empty_is_no_display_set() -> None:
    places = (Place(), Place(show=Show.NOTHING))
    ds = made(Protocol("x", "X", (), 1, 2, places), [])
    assert len(ds.DisplaySetsSequence) == 1
