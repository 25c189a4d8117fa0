"""Lesions over several studies, from marks on pictures to the response, its table and its file."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.actions.made import COLUMN_MM, series
from viewer.actions.desk import Desk
from viewer.actions.lesions import course_shown, earlier_lesions
from viewer.core.errors import ViewerError
from viewer.measure.recist import Response

START = 10


def _draw(desk: Desk, study: str, length_mm: float, row: int = 5) -> str:
    """Draw a horizontal length on the first picture of a study; return its id."""
    desk.execute("stack.open", stack=f"{study}.1")
    desk.execute("annotation.add", kind="length", points=[f"{START},{row}", f"{START + length_mm / COLUMN_MM},{row}"])
    return desk.store.view.selected


@pytest.fixture
def followed(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk with three studies of one patient, a year apart."""
    for number in (1, 2, 3):
        folder = tmp_path / f"s{number}"
        series(folder, 2, study=f"1.2.{number}", StudyDate=f"202{number}0102")
    desk.execute("file.open", paths=[str(tmp_path / f"s{number}") for number in (1, 2, 3)])
    return desk


def test_a_course_of_three_studies(followed: Desk, tmp_path: Path) -> None:
    first = _draw(followed, "1.2.1", 12.0)
    followed.execute("lesion.role", role="target")
    followed.execute("annotation.label", text=["Liver"])
    second = _draw(followed, "1.2.2", 8.0)
    followed.execute("lesion.link", earlier=first)
    _draw(followed, "1.2.3", 13.5)
    followed.execute("lesion.link", earlier=second)
    marks = followed.store.document.annotations
    assert len({mark.tracking_uid for mark in marks.values()}) == 1
    assert {mark.label and mark.label.value for mark in marks.values()} == {"10200004"}
    course = course_shown(followed)
    assert [round(point.sum_mm, 9) for point in course.points] == [12.0, 8.0, 13.5]
    assert [point.overall for point in course.points] == [Response.BASELINE, Response.PR, Response.PD]
    target = tmp_path / "course.json"
    followed.execute("lesion.export", path=str(target))
    said = json.loads(target.read_text())
    assert said["time_points"][2]["from_nadir_mm"] == pytest.approx(5.5)
    assert said["time_points"][2]["from_nadir_percent"] == pytest.approx(68.75)
    followed.execute("lesion.export", path=str(tmp_path / "course.csv"))
    rows = list(csv.reader((tmp_path / "course.csv").open(encoding="utf-8-sig", newline="")))
    assert rows[0][3:] == ["2021-01-02", "2022-01-02", "2023-01-02"]
    assert rows[1][3:] == ["12.0", "8.0", "13.5"]
    assert rows[-1][3:] == ["baseline", "PR", "PD"]
    followed.execute("lesion.export", path=str(tmp_path / "course.xlsx"))
    assert openpyxl.load_workbook(tmp_path / "course.xlsx").active["D2"].value == 12.0


def test_states_are_said_at_marks_and_undone(followed: Desk) -> None:
    first = _draw(followed, "1.2.1", 12.0)
    followed.execute("lesion.role", role="target")
    _draw(followed, "1.2.2", 3.0)
    followed.execute("lesion.link", earlier=first)
    followed.execute("lesion.state", state="absent")
    assert course_shown(followed).points[1].overall is Response.CR
    followed.execute("lesion.state", state="too small")
    assert course_shown(followed).points[1].sum_mm == 5.0
    followed.store.undo()
    followed.store.undo()
    assert course_shown(followed).points[1].sum_mm == pytest.approx(3.0)


def test_lesions_of_the_same_label_are_offered_first(followed: Desk) -> None:
    for row, label in ((5, "Liver"), (9, "Spleen")):
        _draw(followed, "1.2.1", 12.0, row)
        followed.execute("annotation.label", text=[label])
    here = _draw(followed, "1.2.2", 8.0)
    followed.execute("annotation.label", text=["spleen"])
    marks = followed.store.document.annotations
    offered = earlier_lesions(followed, marks[here])
    assert [mark.label.meaning for mark in offered if mark.label] == ["Spleen", "Liver"]


def test_marks_of_one_study_are_no_course(followed: Desk) -> None:
    first = _draw(followed, "1.2.1", 12.0)
    _draw(followed, "1.2.1", 8.0)
    with pytest.raises(ViewerError, match="one study"):
        followed.execute("lesion.link", earlier=first)


def test_a_locked_mark_is_changed_by_nothing(followed: Desk) -> None:
    id_ = _draw(followed, "1.2.1", 12.0)
    followed.execute("annotation.lock")
    kept = followed.store.document.annotations[id_]
    for action, args in (
        ("annotation.delete", {}),
        ("annotation.rename", {"id": id_, "name": "x"}),
        ("annotation.color", {"color": "green"}),
        ("annotation.label", {"text": ["Liver"]}),
        ("annotation.group", {"group": ["a"]}),
        ("lesion.role", {"role": "target"}),
    ):
        with pytest.raises(ViewerError, match="locked"):
            followed.execute(action, **args)
    followed.execute("annotation.clear")
    assert followed.store.document.annotations == {id_: kept}
    followed.execute("annotation.lock")
    followed.execute("annotation.delete")
    assert not followed.store.document.annotations
