"""Measurements as files: what is read back is what was measured, with where it comes from."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from tests.actions.made import COLUMN_MM
from viewer.actions.desk import Desk


@pytest.fixture
def measured(shown: Desk) -> Desk:
    """Give a desk with a length of 10 mm and a rectangle, the former labelled and named like a formula."""
    shown.execute("annotation.add", kind="length", points=["5,10", f"{5 + 10 / COLUMN_MM},10"])
    shown.execute("annotation.rename", id=shown.store.view.selected, name="=cmd|x")
    shown.execute("annotation.label", text=["Liver"])
    shown.execute("annotation.add", kind="rectangle", points=["10,10", "20,20"])
    return shown


def test_csv(measured: Desk, tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    measured.execute("measurements.export", path=str(path))
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n")
    rows = list(csv.DictReader(path.open(encoding="utf-8-sig", newline="")))
    assert (rows[0]["name"], rows[0]["label"], rows[0]["label_code"]) == ("'=cmd|x", "Liver", "10200004")
    assert float(rows[0]["value"]) == pytest.approx(10.0, abs=1e-9)
    assert rows[0]["unit"] == "mm"
    assert "mean" in {row["statistic"] for row in rows}
    assert "patient_name" not in rows[0]


def test_json_has_codes_points_and_provenance(measured: Desk, tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    measured.execute("measurements.export", path=str(path))
    one = json.loads(path.read_text("utf-8"))["measurements"][0]
    assert one["label"] == {"value": "10200004", "scheme": "SCT", "meaning": "Liver"}
    assert one["points_px"] == [[5.0, 10.0], [pytest.approx(5 + 10 / COLUMN_MM), 10.0]]
    (x0, y0, _), (x1, y1, _) = one["points_mm"]
    assert (x1 - x0, y1 - y0) == pytest.approx((10.0, 0.0))
    assert {"calibration", "formula", "basis", "doubts"} <= set(one["provenance"])


def test_a_workbook_has_numbers(measured: Desk, tmp_path: Path) -> None:
    path = tmp_path / "m.xlsx"
    measured.execute("measurements.export", path=str(path))
    page = openpyxl.load_workbook(path).active
    head = [cell.value for cell in page[1]]
    value = page.cell(2, head.index("value") + 1)
    assert value.data_type == "n"
    assert value.value == pytest.approx(10.0)
    assert page.cell(2, 1).data_type == "s"


def test_reports_show_the_picture_and_keep_who_it_is(measured: Desk, tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "m.html"
    measured.execute("measurements.export", path=str(path))
    page = path.read_text("utf-8")
    assert page.count("data:image/png;base64,") == 2
    study = next(iter(measured.store.catalog.studies.values()))
    assert study.patient.name
    assert study.patient.name not in page
    measured.execute("measurements.export", path=str(path), identity=True, force=True)
    assert study.patient.name in path.read_text("utf-8")
    measured.execute("measurements.export", path=str(tmp_path / "m.pdf"))
    plain = (tmp_path / "m.pdf").read_bytes()
    assert plain.startswith(b"%PDF-")
    assert plain.count(b"/Subtype /Image") >= 2


def test_an_existing_file_stays(measured: Desk, tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text("mine")
    measured.execute("measurements.export", path=str(path))
    assert path.read_text() == "mine"
    assert measured.failures
    assert list(tmp_path.glob("*.part*")) == []
