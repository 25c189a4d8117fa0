"""Two patients whose studies share a UID, at work: the list, opening, measurements that stay with their patient."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.actions.made import desk_at, series, stack_shown
from viewer.__main__ import main
from viewer.actions.desk import Desk
from viewer.core.identity import uid_of

UID = "1.2.3"


@pytest.fixture
def discs(tmp_path: Path) -> tuple[Path, Path]:
    a = series(tmp_path / "a", 3, PatientID="A", PatientName="Alpha^Anna")
    b = series(tmp_path / "b", 3, PatientID="B", PatientName="Beta^Berta")
    return a, b


@contextmanager
def at(home: Path) -> Iterator[Desk]:
    """Give a desk whose work is saved."""
    from viewer.state.saver import Saver

    desk = desk_at(home)
    assert desk.work is not None
    saver = Saver(desk.store, desk.work, desk.fail)
    yield desk
    saver.close()
    desk.close()
    desk.work.close()
    assert desk.library is not None
    desk.library.close()


def patient_shown(desk: Desk) -> str:
    stack = desk.active_stack()
    assert stack is not None
    return desk.store.catalog.studies[stack.series.study_uid].patient.patient_id


def measured(desk: Desk, name: str) -> None:
    desk.execute("annotation.add", kind="length", points=["2,2", "12,12"])
    desk.execute("annotation.rename", id=list(desk.store.document.annotations)[-1], name=name)


def names_shown(desk: Desk) -> set[str]:
    """Return the names of the measurements on the pictures of the active viewport."""
    source = desk.active_source()
    refs = {source.info(index).ref for index in range(source.count)}
    return {a.name for a in desk.store.document.annotations.values() if a.frame in refs}


def cut(desk: Desk) -> None:
    """Show the planes of the active series."""
    desk.volumes.load(stack_shown(desk))
    desk.execute("layout.mpr")


def test_the_list_has_both_and_each_opens_as_the_patient_that_it_says(tmp_path: Path, discs: tuple[Path, Path]) -> None:
    with at(tmp_path / "home") as desk:
        desk.execute("file.open", paths=[str(discs[0]), str(discs[1])])
        assert {s.patient.patient_id for s in desk.store.catalog.studies.values()} == {"A", "B"}
    with at(tmp_path / "home") as desk:
        assert desk.library is not None
        keys = {row.patient_id: row.study_uid for row in desk.library.search()}
        assert {uid_of(key) for key in keys.values()} == {UID}
        for patient in ("B", "A", "B"):
            desk.execute("library.open", study_uid=keys[patient])
            desk.execute("series.next")
            assert set(desk.store.catalog.studies) <= set(keys.values())
            assert patient in {s.patient.patient_id for s in desk.store.catalog.studies.values()}
        desk.execute("library.open", study_uid=keys["A"])
        assert patient_shown(desk) == "A"


def test_the_list_never_opens_another_patient_than_it_says(tmp_path: Path, discs: tuple[Path, Path]) -> None:
    with at(tmp_path / "home") as desk:
        assert desk.library is not None
        desk.execute("file.open", paths=[str(discs[1])])
        key = desk.library.search()[0].study_uid
        desk.library.remove(key)  # the list begins anew while the study of B is open
        from viewer.core.records import Location
        from viewer.dicom.header import read

        desk.library.add([read(Location(str(path))) for path in discs[0].iterdir()])
        assert desk.library.search()[0].study_uid == key
        desk.execute("library.open", study_uid=key)
        assert patient_shown(desk) == "A"


def test_measurements_stay_with_their_patient(tmp_path: Path, discs: tuple[Path, Path]) -> None:
    with at(tmp_path / "home") as desk:
        for disc, name in zip(discs, ("of A", "of B"), strict=True):
            desk.execute("file.open", paths=[str(disc)])
            measured(desk, name)
            assert names_shown(desk) == {name}
    for order in (discs, discs[::-1], discs[1:]):
        with at(tmp_path / "home") as desk:
            for disc in order:
                desk.execute("file.open", paths=[str(disc)])
                assert names_shown(desk) == {f"of {patient_shown(desk)}"}


def test_measurements_find_their_patient_when_keys_are_others(tmp_path: Path, discs: tuple[Path, Path]) -> None:
    """The list is a cache: it may be gone, and with it which of the two came first."""
    with at(tmp_path / "home") as desk:
        for disc, name in zip(discs, ("of A", "of B"), strict=True):
            desk.execute("file.open", paths=[str(disc)])
            measured(desk, name)
            cut(desk)
            measured(desk, name)
            desk.execute("layout.set", layout="1x1")
    for path in (tmp_path / "home").glob("library*"):
        path.unlink()
    with at(tmp_path / "home") as desk:
        for disc in discs[::-1]:
            desk.execute("file.open", paths=[str(disc)])
            name = f"of {patient_shown(desk)}"
            assert names_shown(desk) == {name}
            cut(desk)
            assert names_shown(desk) == {name}
            desk.execute("layout.set", layout="1x1")


def test_notes_stay_with_their_patient_when_the_list_is_gone(tmp_path: Path, discs: tuple[Path, Path]) -> None:
    with at(tmp_path / "home") as desk:
        desk.execute("file.open", paths=[str(discs[0])])
        desk.execute("file.open", paths=[str(discs[1])])
        keys = {study.patient.patient_id: uid for uid, study in desk.store.catalog.studies.items()}
    for path in (tmp_path / "home").glob("library*"):
        path.unlink()
    with at(tmp_path / "home") as desk:
        for disc in discs[::-1]:
            desk.execute("file.open", paths=[str(disc)])
        assert {study.patient.patient_id: uid for uid, study in desk.store.catalog.studies.items()} == keys
        assert desk.library is not None
        assert {row.patient_id: row.study_uid for row in desk.library.search()} == keys


def test_measurements_of_earlier_versions_are_read(tmp_path: Path, discs: tuple[Path, Path]) -> None:
    with at(tmp_path / "home") as desk:
        desk.execute("file.open", paths=[str(discs[0])])
        measured(desk, "old")
        assert desk.work is not None
        from dataclasses import replace

        (mark,) = desk.store.document.annotations.values()
        desk.store.apply("As before", lambda document: document.with_annotation(replace(mark, person="")))
    with at(tmp_path / "home") as desk:
        desk.execute("file.open", paths=[str(discs[1])])
        assert names_shown(desk) == set()
        desk.execute("file.open", paths=[str(discs[0])])
        assert names_shown(desk) == {"old"}


def test_the_library_lists_both_on_the_command_line(
    tmp_path: Path, discs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path / "home")]
    assert main(["library", "add", *map(str, discs), "--json", *home]) == 0
    assert json.loads(capsys.readouterr().out)["studies"] == 2
    assert main(["library", "list", "--json", *home]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["patient_id"] for row in rows} == {"A", "B"}
    assert {row["study_uid"] for row in rows} == {UID}
    key = next(row["key"] for row in rows if row["patient_id"] == "B")
    assert main(["scan", f"study:{key}", "--json", *home]) == 0
    (study,) = json.loads(capsys.readouterr().out)["studies"]
    assert study["patient_id"] == "B"
    assert main(["library", "remove", key, *home]) == 0
    assert main(["library", "list", "--json", *home]) == 0
    assert [row["patient_id"] for row in json.loads(capsys.readouterr().out)] == ["A"]
