"""Two patients whose files have one study UID: two studies, with series and spaces of their own."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest
from pydicom import Dataset

from tests.dicom.phantom_series import written
from tests.dicom.test_findings import at
from viewer.__main__ import main
from viewer.core.findings import FindingKind, Severity
from viewer.core.identity import is_other, keyed, person_of, suffix_of, uid_of
from viewer.core.records import Entry, Location, Patient, Study
from viewer.dicom import header, stacking

A = {"PatientID": "A", "PatientName": "Alpha^Anna"}
B = {"PatientID": "B", "PatientName": "Beta^Berta"}


def slices(first: int = 0, **patient: str) -> list[Dataset]:
    return [at(first + z, 0, 0, z, **patient) for z in range(3)]


def scanned(folder: Path, *datasets: Dataset) -> list[Entry]:
    return [header.read(Location(str(path))) for path in written(folder, *datasets)]


def by_patient(studies: tuple[Study, ...]) -> dict[str, Study]:
    return {study.patient.patient_id: study for study in studies}


def test_two_patients_with_one_study_uid_are_two_studies(tmp_path: Path) -> None:
    found = by_patient(stacking.build(scanned(tmp_path, *slices(**A), *slices(10, **B))))
    assert set(found) == {"A", "B"}
    (first,), (second,) = found["A"].stacks, found["B"].stacks
    assert (len(first.items), len(second.items)) == (3, 3)
    assert first.is_volume
    assert second.is_volume
    assert first.key != second.key
    assert uid_of(second.key) == first.key
    assert uid_of(found["B"].study_uid) == uid_of(found["A"].study_uid)


def test_pictures_that_share_all_their_uids_stay_with_their_patients(tmp_path: Path) -> None:
    found = by_patient(stacking.build(scanned(tmp_path, *slices(**A), *slices(**B))))
    refs = [{item.ref for item in found[name].stacks[0].items} for name in "AB"]
    assert len(refs[0]) == len(refs[1]) == 3
    assert not refs[0] & refs[1]


def test_two_patients_never_lie_in_one_space(tmp_path: Path) -> None:
    found = by_patient(stacking.build(scanned(tmp_path, *slices(**A), *slices(10, **B))))
    spaces = {study.stacks[0].frame_of_reference_uid for study in found.values()}
    assert len(spaces) == 2


def test_both_studies_tell_of_each_other_in_a_note(tmp_path: Path) -> None:
    entries = scanned(tmp_path, *slices(**A), *slices(10, **B))
    builder = stacking.StackBuilder()
    builder.add(entries[:3])
    assert builder.studies()[0].stacks[0].findings == ()
    builder.add(entries[3:])
    for study in builder.studies():
        (finding,) = study.stacks[0].findings
        assert (finding.kind, finding.severity) == (FindingKind.OTHER_PATIENT, Severity.NOTE)


def test_a_day_of_birth_tells_two_patients_apart_too(tmp_path: Path) -> None:
    young, old = {"PatientBirthDate": "20010101"}, {"PatientBirthDate": "19300101"}
    studies = stacking.build(scanned(tmp_path, *slices(**young), *slices(10, **old)))
    assert {study.patient.birth_date for study in studies} == {"20010101", "19300101"}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_what_is_missing_is_no_other_patient(tmp_path: Path, order: tuple[int, ...]) -> None:
    known = {"PatientID": "A", "PatientBirthDate": "19700101"}
    given = [known, {"PatientID": "A", "PatientBirthDate": ""}, {"PatientID": "", "PatientBirthDate": "19700101"}]
    entries = scanned(tmp_path, *(at(k, 0, 0, k, **given[k]) for k in range(3)))
    (study,) = stacking.build([entries[k] for k in order])
    assert len(study.stacks[0].items) == 3


def test_a_name_that_is_written_otherwise_is_no_other_patient(tmp_path: Path) -> None:
    written_so = {"PatientID": "A", "PatientName": "ALPHA^ANNA^^Dr."}
    (study,) = stacking.build(scanned(tmp_path, *slices(**A), *slices(10, **written_so)))
    assert sum(len(stack.items) for stack in study.stacks) == 6


def test_keys_that_are_remembered_are_kept(tmp_path: Path) -> None:
    entries = scanned(tmp_path, *slices(**B))
    uid = entries[0].study.study_uid
    builder = stacking.StackBuilder(lambda _: {uid: person_of(uid, Patient("A"))})
    builder.add(entries)
    (study,) = builder.studies()
    assert study.study_uid != uid
    assert uid_of(study.study_uid) == uid
    builder = stacking.StackBuilder(lambda _: {study.study_uid: person_of(uid, Patient("B"))})
    builder.add(entries)
    assert builder.studies()[0].study_uid == study.study_uid


def test_told_apart_twice_is_told_apart_once(tmp_path: Path) -> None:
    builder = stacking.StackBuilder()
    once = builder.told_apart(scanned(tmp_path, *slices(**A), *slices(10, **B)))
    assert builder.told_apart(once) == once


def test_scan_prints_the_uids_of_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, *slices(**A), *slices(10, **B))
    assert main(["scan", str(tmp_path), "--json"]) == 0
    studies = json.loads(capsys.readouterr().out)["studies"]
    assert {study["patient_id"] for study in studies} == {"A", "B"}
    assert len({study["study_uid"] for study in studies}) == 1
    assert len({row["series_uid"] for study in studies for row in study["series"]}) == 1
    assert len({row["key"] for study in studies for row in study["series"]}) == 2


def test_what_tells_patients_apart_names_none() -> None:
    person = person_of("1.2.3", Patient("4711", "Doe^Jane", "19700101"))
    assert "4711" not in person
    assert "1970" not in person
    assert len(person) == 17
    assert person_of("1.2.3", Patient(name="Doe^Jane")) == ""
    assert not is_other(person, "")
    assert is_other(person, person_of("1.2.3", Patient("4712", birth_date="19700101")))
    assert not is_other(person, person_of("1.2.3", Patient("4711")))


def test_a_key_gives_its_uid_back() -> None:
    for text in ("1.2.3", "1.2.3#4", "1.2.3|axial|0.0|mip", "1.2.3#1|axial|0.0|mip"):
        key = keyed(text, "§12ab-")
        assert key.startswith("1.2.3§12ab-")
        assert (uid_of(key), suffix_of(key)) == (text, "§12ab-")
    assert keyed("", "§12ab-") == ""
    assert (uid_of("1.2"), suffix_of("1.2"), keyed("1.2", "")) == ("1.2", "", "1.2")
