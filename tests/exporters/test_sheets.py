"""Tables as files: what a spreadsheet reads is what was measured, and nothing runs."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from viewer.exporters.sheets import Report, Section, Sheet, csv_bytes, html_text, inert, tab_text, write_pdf, write_xlsx

SHEET = Sheet(
    "Numbers", ("name", "value", "unit"), (("=1+1", -41.25, "HU"), ('a "b", c\n', 1 / 3, ""), ("ä", math.nan, ""))
)


@pytest.mark.parametrize("text", ["=1+1", "+x", "-x", "@SUM(A1)", "\tx", "\rx", "-1+1", "+1|cmd", "-inf", "=2"])
def test_what_begins_like_a_formula_gets_a_quote(text: str) -> None:
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-41.25", "+3", "-1e-9", "x=1", "a", ""])
def test_numbers_and_other_texts_stay(text: str) -> None:
    assert inert(text) == text


def test_csv_is_read_back() -> None:
    content = csv_bytes(SHEET)
    assert content.startswith(b"\xef\xbb\xbfname,value,unit\r\n")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[1] == ["'=1+1", "-41.25", "HU"]
    assert rows[2] == ['a "b", c\n', repr(1 / 3), ""]
    assert rows[3] == ["ä", "", ""]


def test_the_clipboard_has_one_line_for_each_row() -> None:
    assert tab_text(SHEET).splitlines()[1:] == ["'=1+1\t-41.25\tHU", f'a "b", c\t{1 / 3!r}\t', "ä\t\t"]


def test_a_workbook_has_numbers_a_frozen_head_and_no_formulas(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write_xlsx([SHEET], path)
    page = openpyxl.load_workbook(path)["Numbers"]
    assert page.freeze_panes == "A2"
    assert (page["A2"].value, page["A2"].data_type) == ("=1+1", "s")
    assert (page["B2"].value, page["B2"].data_type) == (-41.25, "n")
    assert page["B3"].value == 1 / 3
    assert page["B4"].value is None


def test_a_report_escapes_texts_and_holds_its_pictures() -> None:
    page = html_text(Report("<b>", ("a & b",), (SHEET,), (Section("s", ("x",), ("y",), b"png"),)))
    assert "<h1>&lt;b&gt;</h1>" in page
    assert "data:image/png;base64,cG5n" in page
    assert "default-src 'none'" in page


def test_a_report_on_paper(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "r.pdf"
    write_pdf(Report("Measurements", ("one",), (SHEET,)), path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.stat().st_size > 1000
