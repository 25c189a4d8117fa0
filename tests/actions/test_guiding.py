"""Measuring by a protocol: each step in turn, named as it was recorded, over several studies, to one table."""

import csv

import pytest

from tests.actions.made import desk_at, series
from viewer.core.errors import ViewerError
from viewer.state.view import SlotKind


@pytest.fixture
def desk(tmp_path):
    desk = desk_at(tmp_path / "home")
    desk.perform("file.open", paths=[str(series(tmp_path / "a", study="1.2.1", FrameOfReferenceUID="1.9.1"))])
    for index, kind, name, points in (
        (1, "length", "Aorta", ["0,0", "40,0"]),
        (4, "rectangle", "Liver", ["2,3", "5,7"]),
        (2, "length", "Spleen", ["0,0", "0,20"]),
    ):
        desk.execute("view.go", index=index)
        desk.execute("annotation.add", kind=kind, points=points)
        desk.execute("annotation.rename", id=desk.store.view.selected, name=name)
    desk.execute("measuring.record", name="Set")
    return desk


def other(desk, tmp_path, name, study):
    desk.execute("file.open", paths=[str(series(tmp_path / name, study=study, FrameOfReferenceUID=f"1.9.{study}"))])
    desk.execute("tab.show", study_uid=study)


def step(desk):
    current = desk.guiding.current()
    assert current is not None
    return current.step.name if current.step is not None else None


def names(desk, study):
    return [mark.name for mark in desk.store.document.annotations.values() if mark.study_uid == study]


def test_each_step_shows_its_picture_and_takes_its_tool(desk, tmp_path) -> None:
    other(desk, tmp_path, "b", "1.2.2")
    desk.execute("measuring.start", name="Set")
    view = desk.store.view
    assert (step(desk), view.tool, view.active_slot.index) == ("Aorta", "length", 0)
    assert view.active_slot.kind is SlotKind.STACK
    desk.execute("annotation.add", kind="length", points=["0,0", "20,0"])
    view = desk.store.view
    assert (step(desk), view.tool, view.active_slot.index) == ("Liver", "rectangle", 3)
    desk.execute("annotation.add", kind="angle", points=["0,0", "20,0", "20,20"])  # was not asked for
    assert step(desk) == "Liver"
    assert names(desk, "1.2.2") == ["Aorta", ""]
    desk.execute("edit.undo")
    desk.execute("edit.undo")
    assert step(desk) == "Aorta"


def test_what_is_put_where_it_was_recorded_is_one_entry_of_the_history(desk, tmp_path) -> None:
    other(desk, tmp_path, "b", "1.2.2")
    desk.execute("measuring.start", name="set")
    desk.execute("measuring.put")
    assert step(desk) == "Liver"
    desk.execute("measuring.skip")
    assert step(desk) == "Spleen"
    desk.execute("measuring.put_all")
    assert (step(desk), names(desk, "1.2.2")) == (None, ["Aorta", "Liver", "Spleen"])
    assert desk.store.undo() == "Add Set"
    assert names(desk, "1.2.2") == ["Aorta"]
    desk.execute("measuring.end")
    assert desk.guiding.current() is None
    with pytest.raises(ViewerError, match="not possible now"):
        desk.execute("measuring.put")


def test_a_study_without_such_a_series_says_so(desk, tmp_path) -> None:
    told = []
    desk.notices.append(told.append)
    desk.execute("file.open", paths=[str(series(tmp_path / "m", study="1.2.9", Modality="MR"))])
    desk.execute("tab.show", study_uid="1.2.9")
    desk.execute("measuring.start", name="Set")
    assert told[-1] == "Aorta: There is no such series in this study, CT"


def test_one_table_for_all_studies(desk, tmp_path) -> None:
    other(desk, tmp_path, "b", "1.2.2")
    desk.execute("measuring.start", name="Set")
    desk.execute("annotation.add", kind="length", points=["0,0", "20,0"])
    desk.execute("measuring.table", path=str(tmp_path / "wide.csv"))
    first, second = csv.DictReader((tmp_path / "wide.csv").read_text(encoding="utf-8-sig").splitlines())
    assert (first["Aorta [mm]"], first["Liver [HU]"], first["Spleen [mm]"]) == ("10.0", "11.0", "10.0")
    assert (second["Aorta [mm]"], second["study_uid"]) == ("5.0", "1.2.2")
    desk.execute("measuring.table", path=str(tmp_path / "long.xlsx"), layout="long")
    assert (tmp_path / "long.xlsx").stat().st_size > 1000
    with pytest.raises(ViewerError, match="ends in"):
        desk.execute("measuring.table", path=str(tmp_path / "table.doc"))


def test_the_table_tells_what_needs_the_slices_around_and_what_is_doubtful(tmp_path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.perform("file.open", paths=[str(series(tmp_path / "a", 20, study="1.2.1"))])
    desk.execute("view.go", index=10)
    desk.execute("annotation.add", kind="suv_peak", points=["30,20", "50,20"])
    desk.execute("annotation.rename", id=desk.store.view.selected, name="Peak")
    (mark,) = desk.store.document.annotations.values()
    peak = desk.stats_of(mark)[0]
    assert peak.value == peak.value  # a number
    desk.execute("measuring.record", name="Set")
    desk.execute("measuring.start", name="Set")
    desk.execute("measuring.table", path=str(tmp_path / "long.csv"), layout="long")
    rows = list(csv.DictReader((tmp_path / "long.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert float(rows[0]["value"]) == peak.value
    assert "no SUV" in rows[0]["doubts"]
