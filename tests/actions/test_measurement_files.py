"""Measurements as files: what is read back is what was measured, with where it comes from."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from tests.actions.made import COLUMN_MM
from viewer import __version__
from viewer.actions.desk import Desk
from viewer.exporters.sheets import Report, Section, html_text, page_starts, write_pdf


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
    assert re.search(rf"Written by Hounsfield {re.escape(__version__)} on \d{{4}}-\d\d-\d\d<", page)
    assert "Study of 2026-01-02, CT" in page
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


def test_a_section_begins_a_page_where_it_does_not_fit_on_the_one_before() -> None:
    assert page_starts(200.0, [500.0, 500.0, 300.0], 1000.0) == {1}
    # After a table of several pages nobody knows how much room is left.
    assert page_starts(2300.0, [500.0, 500.0, 100.0], 1000.0) == {0, 2}
    assert page_starts(0.0, [1500.0, 100.0], 1000.0) == {1}


def test_a_heading_stands_on_the_page_of_its_picture(tmp_path: Path, qapp: QApplication) -> None:
    image = QImage(560, 560, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    png = bytes(buffer.data().data())
    report = Report("Measurements", sections=tuple(Section(f"Length {n}", ("12 mm",), png=png) for n in (1, 2, 3)))
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(html_text(report, page_starts(40.0, [660.0] * 3, 1000.0)))
    document.setPageSize(QSizeF(680, 1000))
    pages, block = [], document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        if block.text():
            pages.append((block.text(), int(top // 1000)))
        block = block.next()
    # A picture is a letter of its own; it lies where its heading and its line do.
    assert {text: page for text, page in pages if text.startswith("Length")} == {
        "Length 1": 0, "Length 2": 1, "Length 3": 2,
    }  # fmt: skip
    assert [page for text, page in pages if "\N{OBJECT REPLACEMENT CHARACTER}" in text] == [0, 1, 2]
    write_pdf(report, tmp_path / "m.pdf")
    assert len(re.findall(rb"/Type /Page\b", (tmp_path / "m.pdf").read_bytes())) == 3
