"""Studies hang when they are opened; layouts, tiles, priors and protocols are changed, and all of it is undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.actions.held_lanes import Held
from tests.actions.made import colour, series
from tests.dicom.phantom_files import picture, save
from viewer.actions.desk import Desk
from viewer.actions.protocols import Protocols
from viewer.actions.roles import role_of
from viewer.core.errors import ViewerError
from viewer.hanging.stored import built_in
from viewer.jobs.inline import InlineLanes
from viewer.state.protocol_file import ProtocolFile
from viewer.state.store import Store
from viewer.state.view import SlotKind

TOWARDS = {("R", "CC"): ["P", "L"], ("L", "CC"): ["A", "R"], ("R", "MLO"): ["P", "F"], ("L", "MLO"): ["A", "F"]}


def mammography(folder: Path, study: str = "1.2.7", date: str = "20260119", **more: Any) -> Path:
    """Write four views of 60 x 40 pixels, the second with larger pixels."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (side, view) in enumerate(TOWARDS, 1):
        uid = f"{study}.{number}"
        own: dict[str, Any] = {
            "SOPClassUID": "1.2.840.10008.5.1.4.1.1.1.2",
            "StudyInstanceUID": study,
            "SeriesInstanceUID": uid,
            "SOPInstanceUID": f"{uid}.1",
            "StudyDate": date,
            "SeriesNumber": number,
            "Modality": "MG",
            "PatientID": "M-1",
            "PatientName": "Doe^Jane",
            "PatientBirthDate": "19700618",
            "ImageLaterality": side,
            "ViewPosition": view,
            "PatientOrientation": TOWARDS[side, view],
            "ImagePositionPatient": None,
            "ImageOrientationPatient": None,
            "FrameOfReferenceUID": None,
            "PixelSpacing": None,
            "ImagerPixelSpacing": [0.2, 0.2] if number == 2 else [0.1, 0.1],
            "Rows": 60,
            "Columns": 40,
            "PixelData": np.full((60, 40), 500, np.uint16).tobytes(),
        }
        save(picture(**own | more), folder / f"{number}.dcm")
    return folder


def shown(desk: Desk) -> list[str]:
    """Return the last part of the series UID of each viewport."""
    return [slot.stack_key.rpartition(".")[2] for slot in desk.store.view.slots]


@pytest.mark.ux("hang-mammography")
def test_a_mammography_hangs_when_it_is_opened_and_undo_takes_that_back(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(mammography(tmp_path / "mg"))])
    view = desk.store.view
    assert (view.rows, view.columns, shown(desk)) == (2, 2, ["1", "2", "3", "4"])
    assert [slot.camera.justify for slot in view.slots] == ["right", "left", "right", "left"]
    areas = [slot.camera.area_px for slot in view.slots]
    widths = [area[2] - area[0] for area in areas if area is not None]
    assert [w * mm for w, mm in zip(widths, (0.1, 0.2, 0.1, 0.1), strict=True)] == pytest.approx([8.0] * 4)
    assert desk.store.undo() == "Hang by “Mammography”"
    assert (desk.store.view.rows, desk.store.view.columns) == (1, 1)


@pytest.mark.ux("hang-prior")
def test_a_prior_is_marked_and_tied_where_it_lies_in_another_space(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "both"
    series(folder, 6, study="1.2.3", StudyDate="20260101", FrameOfReferenceUID="1.2.9.1")
    series(folder, 6, study="1.2.4", number=2, StudyDate="20250701", FrameOfReferenceUID="1.2.9.2")
    desk.execute("file.open", paths=[str(folder)])
    view = desk.store.view
    assert (view.rows, view.columns) == (2, 1)
    assert [slot.stack_key for slot in view.slots] == ["1.2.3.1", "1.2.4.2"]
    assert [role_of(view, desk.store.catalog, slot.stack_key) for slot in view.slots] == [
        "",
        "PRIOR · 6 months",
    ]
    assert [slot.index for slot in desk.store.view.slots] == [3, 3]  # where both have pictures
    desk.execute("view.scroll", step=-2)
    assert [slot.index for slot in desk.store.view.slots] == [1, 1]
    desk.execute("window.set", center=7, width=70)
    assert {slot.look.window.center for slot in desk.store.view.slots if slot.look.window} == {7}


def test_nothing_moves_that_the_user_did_not_move(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    before = desk.store.view
    from viewer.actions.hanging import hang_opened

    desk.execute("layout.set", layout="1x2")
    hang_opened(desk, ["1.2.3"], before)
    assert desk.store.view.columns == 2


def test_hanging_when_opened_can_be_left(desk: Desk, tmp_path: Path) -> None:
    desk.execute("hanging.automatic")
    desk.execute("file.open", paths=[str(mammography(tmp_path / "mg"))])
    assert len(desk.store.view.slots) == 1
    desk.execute("hanging.apply")
    assert len(desk.store.view.slots) == 4


def test_protocols_that_fit_are_gone_through(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(mammography(tmp_path / "mg"))])
    desk.execute("hanging.next")
    assert desk.store.view.hanging.protocol == "usual"
    desk.execute("hanging.previous")
    assert desk.store.view.hanging.protocol == "mammography"
    with pytest.raises(ViewerError, match="does not hang by “PET/CT”"):
        desk.execute("hanging.apply", protocol="PET/CT")
    with pytest.raises(ViewerError, match="no hanging protocol “nonsense”"):
        desk.execute("hanging.apply", protocol="nonsense")


def test_reset_goes_back_to_how_it_hung(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(mammography(tmp_path / "mg"))])
    hung = desk.store.view.active_slot.camera
    desk.execute("view.zoom", factor=3)
    assert desk.store.view.active_slot.camera != hung
    desk.execute("view.reset")
    assert desk.store.view.active_slot.camera == hung


@pytest.mark.ux("layouts")
@pytest.mark.parametrize("side", range(1, 6))
def test_a_grid_loses_nothing_and_is_undone(shown: Desk, side: int) -> None:
    desk = shown
    desk.execute("view.scroll", step=2)
    desk.execute("layout.set", rows=side, columns=side)
    assert len(desk.store.view.slots) == side * side
    assert desk.store.view.active_slot.index == 2
    if side > 1:
        assert desk.store.undo() == f"Layout {side} × {side}"
        assert len(desk.store.view.slots) == 1


@pytest.mark.ux("layouts")
@pytest.mark.parametrize(("name", "kinds"), [("mpr", "ppp"), ("mpr3d", "pvpp"), ("3d", "v"), ("MPR + 3D", "pvpp")])
def test_arrangements_have_names(shown: Desk, name: str, kinds: str) -> None:
    shown.execute("layout.set", layout=name)
    assert "".join(slot.kind.value[0] for slot in shown.store.view.slots) == kinds


@pytest.mark.ux("keys-move")
def test_a_series_is_tiled_and_turned_page_by_page(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 10))])
    desk.execute("layout.tile", rows=2, columns=2)
    assert [slot.index for slot in desk.store.view.slots] == [0, 1, 2, 3]
    desk.execute("page.next")
    assert [slot.index for slot in desk.store.view.slots] == [4, 5, 6, 7]
    desk.execute("page.next")
    assert [slot.index for slot in desk.store.view.slots] == [6, 7, 8, 9]  # the last page is full
    desk.execute("viewport.select", slot=2)
    desk.execute("view.scroll", step=-1)
    assert [slot.index for slot in desk.store.view.slots] == [5, 6, 7, 8]
    desk.execute("window.set", center=10, width=20)
    assert len({slot.look.window for slot in desk.store.view.slots}) == 1
    desk.execute("layout.set", layout="3x3")
    assert [slot.index for slot in desk.store.view.slots] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    desk.execute("layout.tile")
    assert len(desk.store.view.slots) == 1
    assert desk.store.undo() == "One viewport"
    assert len(desk.store.view.slots) == 9


def test_fewer_pictures_than_tiles_leave_the_rest_empty(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 3))])
    desk.execute("layout.tile", rows=2, columns=2)
    kinds = [slot.kind for slot in desk.store.view.slots]
    assert kinds == [SlotKind.STACK] * 3 + [SlotKind.EMPTY]
    desk.execute("layout.tile")
    desk.execute("layout.mpr")
    with pytest.raises(ViewerError, match="Only acquired pictures can be tiled"):
        desk.execute("layout.tile")


@pytest.mark.ux("keys-move")
def test_pages_of_series_that_have_no_room(desk: Desk, tmp_path: Path) -> None:
    for number in range(1, 6):
        series(tmp_path / "ct", 2, number=number)
    desk.execute("file.open", paths=[str(tmp_path / "ct")])
    desk.execute("layout.set", layout="1x2")
    assert shown(desk) == ["1", "2"]
    desk.execute("page.next")
    assert shown(desk) == ["3", "4"]
    desk.execute("page.next")
    assert shown(desk) == ["5", ""]
    desk.execute("page.previous")
    assert shown(desk) == ["3", "4"]


def test_viewports_trade_places_and_are_emptied(desk: Desk, tmp_path: Path) -> None:
    series(tmp_path / "ct", 3)
    series(tmp_path / "ct", 3, number=2)
    desk.execute("file.open", paths=[str(tmp_path / "ct")])
    desk.execute("layout.set", layout="1x2")
    desk.execute("view.scroll", step=1)
    desk.execute("viewport.swap", slot=1)
    assert shown(desk) == ["2", "1"]
    assert desk.store.view.active_slot.index == 1  # the one that was dragged
    desk.execute("viewport.clear", slot=0)
    assert shown(desk) == ["", "1"]
    assert desk.store.undo() == "Empty viewport 1"
    assert desk.store.undo() == "Swap viewports"
    assert shown(desk) == ["1", "2"]
    with pytest.raises(ViewerError, match="no viewport 7"):
        desk.execute("viewport.swap", slot=7)


@pytest.mark.ux("layouts")
def test_a_prior_is_found_in_the_library_and_shown_beside(desk: Desk, tmp_path: Path) -> None:
    ids = {"PatientID": "P-7", "PatientName": "Doe^Jane", "PatientBirthDate": "19700618"}
    series(tmp_path / "old", 4, study="1.2.4", StudyDate="20250701", FrameOfReferenceUID="1.2.9.2", **ids)
    series(tmp_path / "other", 4, study="1.2.5", StudyDate="20250801", **ids | {"PatientID": "P-77"})
    series(tmp_path / "new", 6, study="1.2.3", StudyDate="20260101", **ids)
    for name in ("old", "other"):
        desk.execute("file.open", paths=[str(tmp_path / name)])
        desk.execute("study.close")
    notices: list[str] = []
    desk.notices.append(notices.append)
    desk.execute("file.open", paths=[str(tmp_path / "new")])
    assert any("The library holds a prior of 2025-07-01" in text for text in notices)
    desk.execute("view.go", index=-1)
    desk.execute("layout.compare")
    view = desk.store.view
    assert [slot.stack_key for slot in view.slots] == ["1.2.3.1", "1.2.4.1"]
    assert [slot.index for slot in view.slots] == [5, 3]
    assert role_of(view, desk.store.catalog, "1.2.4.1") == "PRIOR · 6 months"
    assert desk.store.undo() == "Compare with prior"


@pytest.mark.parametrize(("unit", "center"), [("HU", 77.0), ("US", None)])
def test_a_prior_takes_the_window_over_where_its_values_are_of_one_kind(
    desk: Desk, tmp_path: Path, unit: str, center: float | None
) -> None:
    ids = {"PatientID": "P-7", "PatientBirthDate": "19700618"}
    series(tmp_path / "ct", 4, study="1.2.4", StudyDate="20250701", RescaleType=unit, **ids)
    series(tmp_path / "ct", 4, study="1.2.3", number=2, StudyDate="20260101", **ids)
    desk.execute("file.open", paths=[str(tmp_path / "ct")])
    desk.execute("stack.open", stack="1.2.3.2")
    desk.execute("window.set", center=77, width=333)
    desk.execute("layout.compare")
    windows = [slot.look.window for slot in desk.store.view.slots]
    assert [slot.stack_key for slot in desk.store.view.slots] == ["1.2.3.2", "1.2.4.1"]
    assert [window.center if window is not None else None for window in windows] == [77.0, center]


def test_without_a_prior_that_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    desk.execute("layout.compare")
    assert desk.failures[-1].message == "There is no prior study of this patient"


@pytest.mark.ux("hang-save")
def test_an_arrangement_is_saved_and_hangs_the_next_study_like_it(desk: Desk, tmp_path: Path) -> None:
    for number, text in ((1, "Scout"), (2, "Lung 1.0"), (3, "Soft 3.0")):
        series(tmp_path / "ct", 4, number=number, SeriesDescription=text, BodyPartExamined="CHEST")
    desk.execute("file.open", paths=[str(tmp_path / "ct")])
    desk.execute("layout.set", layout="1x2")
    desk.execute("stack.open", stack="3", slot=0)
    desk.execute("stack.open", stack="2", slot=1)
    desk.execute("window.preset", name="lung")
    desk.execute("hanging.save", name="Chest")
    first = desk.protocols.all()[0]
    assert [(rule.term, rule.values) for rule in first.study] == [("modality", ("CT",)), ("body_part", ("CHEST",))]
    assert [[rule.term for rule in place.series] for place in first.places] == [["modality", "description"]] * 2
    assert [place.preset for place in first.places] == ["lung", "lung"]  # a preset hits all that scroll together
    series(tmp_path / "next", 4, number=9, study="1.2.8", SeriesDescription="Lung 1.0", BodyPartExamined="CHEST")
    series(tmp_path / "next", 4, number=4, study="1.2.8", SeriesDescription="Soft 3.0", BodyPartExamined="CHEST")
    desk.execute("file.open", paths=[str(tmp_path / "next")])
    assert desk.store.view.hanging.protocol == first.id
    assert shown(desk) == ["4", "9"]
    again = type(desk.protocols.file)(desk.home.hanging)
    assert again.protocols()[0] == first


@pytest.mark.ux("hang-save")
def test_protocols_are_changed_by_name_and_all_of_it_is_undone(desk: Desk) -> None:
    before = desk.protocols.all()
    desk.execute("hanging.duplicate", protocol="Mammography")
    desk.execute("hanging.rename", protocol="Mammography copy", name="Mine")
    desk.execute("hanging.rule", protocol="Mine", place=1, term="images", test="at_least", values=["1"])
    desk.execute("hanging.rule", protocol="Mine", place=0, term="description", rule=2, values=["screening"])
    desk.execute("hanging.set", protocol="Mine", place=2, field="preset", value="bone")
    desk.execute("hanging.set", protocol="Mine", place=0, field="columns", value="3")
    desk.execute("hanging.switch", protocol="Mine")
    desk.execute("hanging.move", protocol="Mine", by=-1)
    mine = desk.protocols.find("Mine")
    assert mine.places[0].series[-1].term == "images"
    assert mine.study[1].values == ("screening",)
    assert (mine.columns, mine.is_on, len(mine.places)) == (3, False, 6)
    desk.execute("hanging.drop_rule", protocol="Mine", place=1, rule=4)
    desk.execute("hanging.delete", protocol="Mine")
    assert desk.protocols.all() == before
    while desk.store.undo() != "Duplicate protocol “Mammography”":
        pass
    assert desk.protocols.all() == before


@pytest.mark.parametrize(
    ("id_", "args", "what"),
    [
        ("hanging.rule", {"place": 9, "term": "modality"}, "no viewport 9"),
        ("hanging.rule", {"place": 1, "term": "weather"}, "no rule on “weather”"),
        ("hanging.rule", {"place": 1, "term": "images", "values": ["many"]}, "no number"),
        ("hanging.set", {"place": 1, "field": "show", "value": "upside down"}, "does not fit"),
        ("hanging.set", {"place": 0, "field": "rows", "value": "9"}, "does not fit"),
        ("hanging.drop_rule", {"place": 1, "rule": 9}, "no rule 9"),
    ],
)
def test_what_does_not_fit_is_refused(desk: Desk, id_: str, args: dict[str, Any], what: str) -> None:
    before = desk.protocols.all()
    with pytest.raises(ViewerError, match=what):
        desk.execute(id_, protocol="Mammography", **args)
    assert desk.protocols.all() == before


def kept(desk: Desk) -> list[str]:
    """Return the names of the protocols on disk."""
    return [protocol.name for protocol in ProtocolFile(desk.home.hanging).protocols()]


def test_a_protocol_is_on_disk_before_it_is_said_to_be_saved(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 3))])
    told: list[str] = []
    desk.notices.append(lambda text: told.append(text) if "Mine" not in kept(desk) else None)
    held = desk.protocols._lanes = Held(desk.lanes)
    desk.execute("hanging.save", name="Mine")
    assert not any("Saved as" in text for text in told)
    desk.notices.append(told.append)
    held.run()
    assert kept(desk)[0] == "Mine"
    assert told[-1].startswith("Saved as “Mine”")


def test_what_waits_to_be_written_is_written_at_the_end_and_the_newest_list_wins(desk: Desk) -> None:
    held = desk.protocols._lanes = Held(desk.lanes)
    desk.execute("hanging.rename", protocol="Mammography", name="First")
    ((_, _, work, _, _),) = held._held
    desk.execute("hanging.rename", protocol="First", name="Second")
    desk.close()
    assert "Second" in kept(desk)
    work(None)  # a job that was late
    assert "Second" in kept(desk)


def test_a_file_of_protocols_that_cannot_be_read_is_told_at_the_start(tmp_path: Path) -> None:
    told: list[str] = []
    path = tmp_path / "hanging.json"
    path.write_text("{")
    held = Held(InlineLanes())
    protocols = Protocols(Store(), held, path, fail=lambda _: None, notify=told.append)
    held.run()
    assert len(told) == 1
    assert "damaged" in told[0]
    assert protocols.all() == built_in()


def test_protocols_leave_and_come_back_as_files(desk: Desk, tmp_path: Path) -> None:
    desk.execute("hanging.export", path=str(tmp_path / "all.json"))
    desk.execute("hanging.export", path=str(tmp_path / "one.dcm"), protocol="Mammography")
    desk.execute("hanging.export", path=str(tmp_path / "all.json"))
    assert "there is a file of that name" in desk.failures[-1].detail
    count = len(desk.protocols.all())
    desk.execute("hanging.import", path=str(tmp_path / "one.dcm"))
    desk.execute("hanging.import", path=str(tmp_path / "all.json"))
    names = [protocol.name for protocol in desk.protocols.all()]
    assert len(names) == len(set(names)) == 2 * count + 1
    assert "Mammography 2" in names


def test_colour_pictures_without_a_place_hang_as_they_are(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(colour(tmp_path / "us"))])
    assert len(desk.store.view.slots) == 1


@pytest.mark.ux("hang-pet-ct")
def test_pet_ct_hangs_as_ct_pet_fused_and_maximum_all_at_one_place(desk: Desk, tmp_path: Path) -> None:
    series(tmp_path / "study", 9, number=1)
    series(tmp_path / "study", 5, number=2, Modality="PT", gap_mm=4.0)
    desk.execute("file.open", paths=[str(tmp_path / "study")])
    ct, pet, fused, maximum = desk.store.view.slots
    assert [slot.stack_key for slot in (ct, pet, fused, maximum)] == ["1.2.3.1", "1.2.3.2", "1.2.3.1", "1.2.3.2"]
    assert (ct.overlay, fused.overlay) == ("", "1.2.3.2")
    assert (maximum.kind, maximum.plane, maximum.slab_mm, maximum.slab_mode) == (SlotKind.PLANE, "coronal", 500, "mip")
    assert [slot.index for slot in (ct, pet, fused)] == [4, 2, 4]
    desk.execute("view.scroll", step=2)
    assert [slot.index for slot in desk.store.view.slots[:3]] == [6, 3, 6]


def test_a_protocol_that_lays_one_series_over_another_is_saved_from_what_is_shown(desk: Desk, tmp_path: Path) -> None:
    series(tmp_path / "study", 9, number=1)
    series(tmp_path / "study", 5, number=2, Modality="PT", gap_mm=4.0)
    desk.execute("file.open", paths=[str(tmp_path / "study")])
    desk.execute("hanging.save", name="Mine")
    mine = desk.protocols.find("Mine")
    assert [place.over for place in mine.places] == ["", "", "PT", ""]
    assert [place.show.value for place in mine.places] == ["pictures"] * 3 + ["coronal"]
    desk.execute("layout.single")
    desk.execute("hanging.apply", protocol="Mine")
    assert [slot.overlay for slot in desk.store.view.slots] == ["", "", "1.2.3.2", ""]


def test_protocols_are_exported_to_a_folder_that_is_picked(desk: Desk, tmp_path: Path) -> None:
    class Window:
        def ask_folder(self, _title: str) -> str:
            return str(tmp_path / "out")

    (tmp_path / "out").mkdir()
    desk.window = Window()  # type: ignore[assignment]
    for _ in range(2):
        desk.execute("hanging.export", format="json")
    desk.execute("hanging.export", protocol="PET/CT", format="dicom")
    desk.window = None
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["hanging-protocols-2.json", "hanging-protocols.json", "pet-ct.dcm"]


@pytest.mark.ux("hang-mammography")
def test_a_study_that_was_opened_in_the_background_hangs_when_it_comes_to_the_front(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    desk.opener.open([str(mammography(tmp_path / "mg"))], is_shown=False)
    assert len(desk.store.view.slots) == 1
    desk.execute("tab.show", study_uid="1.2.7")
    assert [slot.camera.justify for slot in desk.store.view.slots] == ["right", "left", "right", "left"]
    desk.execute("layout.single")
    desk.execute("tab.show", study_uid="1.2.3")
    desk.execute("tab.show", study_uid="1.2.7")
    assert len(desk.store.view.slots) == 1  # as it was left
