"""Scripts: arrays in (k, j, i), affines in LPS mm, numbers by arithmetic, marks that are on the disk."""

import csv
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import COLUMN_MM, GAP_MM, ROW_MM, series
from viewer import api
from viewer.core.errors import ViewerError
from viewer.core.pixels import FrameRef

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def opened(tmp_path):
    folder = series(tmp_path / "ct")
    with api.Session(tmp_path / "home") as session:
        yield session, session.series(folder)


def test_a_volume_is_kji_with_an_affine_of_ijk(opened) -> None:
    _, ct = opened
    volume = ct.volume()
    assert volume.array.shape == (6, 40, 60)
    assert volume.array[4, 7, 11] == 1000 + 10 * 4 + 7 - 1024
    np.testing.assert_allclose(volume.affine @ (11, 7, 4, 1), (-7.5 + 11 * COLUMN_MM, -10 + 7 * ROW_MM, 4 * GAP_MM, 1))
    assert volume.unit == "HU"


def test_numbers_are_those_of_the_command_line(opened) -> None:
    session, ct = opened
    length = session.measure(ct, "length", [(0, 0), (40, 0)], frame=1)
    assert (length["length"], length.units["length"]) == (40 * COLUMN_MM, "mm")
    region = session.measure(ct, "rectangle", [(2, 3), (5, 7)], frame=5)
    assert region["mean"] == 1000 + 10 * 4 + 5 - 1024


def test_points_in_the_patient_find_their_picture(opened) -> None:
    session, ct = opened
    corners = [ct.volume().affine @ (i, j, 3, 1) for i, j in ((2, 3), (5, 7))]
    region = session.measure(ct, "rectangle", [corner[:3] for corner in corners], in_patient=True)
    assert region["mean"] == 1000 + 10 * 3 + 5 - 1024


def test_what_is_annotated_is_there_when_the_study_is_opened_again(opened, tmp_path) -> None:
    session, ct = opened
    mark = session.annotate(ct, "length", [(0, 0), (40, 0)], frame=2, name="Rod")
    session.close()
    with api.Session(tmp_path / "home") as again:
        again.open(tmp_path / "ct")
        kept = again.desk.store.document.annotations[mark.id]
        assert (kept.name, kept.points) == ("Rod", mark.points)
        again.perform("annotation.delete", id=mark.id)
        assert mark.id not in again.desk.store.document.annotations


def test_exports_numbers_pictures_and_volumes(opened, tmp_path) -> None:
    session, ct = opened
    session.annotate(ct, "length", [(0, 0), (40, 0)], frame=2, name="=Rod")
    path = session.export(tmp_path / "n.csv")
    (row,) = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    assert (row["name"], row["statistic"], float(row["value"]), row["unit"]) == ("'=Rod", "length", 10.0, "mm")
    (row,) = json.loads(session.export(tmp_path / "n.json", ct).read_text())
    assert (row["value"], row["picture"]) == (10.0, 2)
    assert np.load(session.export(tmp_path / "v.npy", ct)).shape == (6, 40, 60)
    assert session.export(tmp_path / "p.png", ct, frame=1).stat().st_size > 100
    with pytest.raises(ViewerError, match="not saved"):
        session.export(tmp_path / "n.csv")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda s, ct: s.measure(ct, "length", [(0, 0)]), "needs 2 points"),
        (lambda s, ct: s.measure(ct, "length", [(0, 0), (float("nan"), 0)]), "no number"),
        (lambda s, ct: s.measure(ct, "length", [(0, 0, 0), (1, 0, 0)]), "no points"),
        (lambda s, ct: s.measure(ct, "depth", [(0, 0)]), "no measurement"),
        (lambda s, ct: s.annotate(ct, "length", [(0, 0), (1, 0)], frame=7), "no picture 7"),
        (lambda s, ct: s.series(ct.session.open(ct.stack.items[0].instance.location.path)[0], 9), "no series 9"),
        (lambda s, ct: s.open("/nowhere"), "Nothing that can be shown"),
        (lambda s, ct: s.perform("dance"), "no action"),
        (lambda s, ct: s.export("x.png"), "one series"),
        (lambda s, ct: s.export("x.doc", ct), "no format"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(opened, call, message) -> None:
    with pytest.raises(ViewerError, match=message):
        call(*opened)


def test_a_calibration_line_without_its_length_is_refused(opened) -> None:
    session, ct = opened
    with pytest.raises(ViewerError, match="says how long it is"):
        session.annotate(ct, "calibration", [(0, 0), (40, 0)], text="rod")
    with pytest.raises(ViewerError, match="needs no calibration"):
        session.annotate(ct, "calibration", [(0, 0), (40, 0)], text="20 mm")


SCRIPT = """
import sys
from viewer import api
with api.Session(sys.argv[1]) as session:
    session.annotate(session.series(sys.argv[2]), "length", [(0, 0), (40, 0)])
    for path in sys.argv[3:]:
        session.perform("measurements.export", path=path)
"""


def test_a_script_writes_reports_with_pictures_where_no_window_is(tmp_path: Path) -> None:
    targets = [tmp_path / "report.html", tmp_path / "report.pdf"]
    words = [tmp_path / "home", series(tmp_path / "ct", 2), *targets]
    subprocess.run([sys.executable, "-c", SCRIPT, *map(str, words)], check=True, cwd=ROOT)
    assert b"data:image/png;base64," in targets[0].read_bytes()
    assert targets[1].read_bytes().startswith(b"%PDF-")


def test_a_mark_whose_picture_is_not_there_has_a_line_that_says_so(opened, tmp_path) -> None:
    session, ct = opened
    mark = session.annotate(ct, "length", [(0, 0), (40, 0)], frame=2, name="Rod")
    lost = replace(mark, id="lost", name="Lost", frame=FrameRef("1.2.99", 0))
    session.desk.store.apply("Add length", lambda document: document.with_annotation(lost))
    rows = json.loads(session.export(tmp_path / "n.json").read_text())
    assert [(row["name"], row["value"], row["doubts"]) for row in rows][1] == (
        "Lost",
        None,
        "The picture of this measurement is not there",
    )
