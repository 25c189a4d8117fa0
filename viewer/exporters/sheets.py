"""Tables as files: CSV, text for the clipboard, Excel and HTML."""

from __future__ import annotations

import base64
import csv
import html
import io
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

Cell = str | float | int | None
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""
WIDEST = 60
_STYLE = """
body { margin: 24px; font: 14px/1.45 system-ui, sans-serif; color: #1b1f24; background: #ffffff; }
h1 { font-size: 22px; margin: 0 0 4px; } h2 { font-size: 16px; margin: 24px 0 4px; } p { margin: 2px 0; }
.muted { color: #57606a; } .doubt { color: #9a5b00; }
table { border-collapse: collapse; margin: 12px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid #d0d7de; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
img { max-width: 100%; margin-top: 8px; } section { break-inside: avoid; }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a name; NaN is an empty cell."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report: lines of text, doubts, and a picture (PNG), where there is one."""

    title: str
    lines: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    png: bytes = b""


@dataclass(frozen=True, slots=True)
class Report:
    """What is read by people: a head, tables, and sections."""

    title: str
    lines: tuple[str, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    sections: tuple[Section, ...] = field(default=())


def inert(text: str) -> str:
    """Return a text that no spreadsheet runs: with a quote before it where it begins like a formula.

    A text that is a number stays as it is: it can only be a number.
    """
    return f"'{text}" if text.startswith(FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    if text != text.strip() or "_" in text:
        return False
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def written(cell: Cell) -> str:
    """Return a cell as text: numbers as Python writes them, with a point, to the last digit."""
    if cell is None or (isinstance(cell, float) and not math.isfinite(cell)):
        return ""
    return inert(cell) if isinstance(cell, str) else repr(cell)


def csv_bytes(sheet: Sheet) -> bytes:
    """Return CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know that."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([inert(title) for title in sheet.head])
    writer.writerows([written(cell) for cell in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def tab_text(sheet: Sheet) -> str:
    """Return a table as a spreadsheet takes it from the clipboard; no cell holds a tab or the end of a line."""
    lines = [sheet.head, *([written(cell) for cell in row] for row in sheet.rows)]
    return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)


def write_xlsx(sheets: Sequence[Sheet], path: Path) -> None:
    """Write a workbook: numbers are numbers, texts never formulas, the head stays in sight."""
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    def clean(cell: Cell) -> Cell:
        if isinstance(cell, str):
            return str(ILLEGAL_CHARACTERS_RE.sub("", cell))
        return None if isinstance(cell, float) and not math.isfinite(cell) else cell

    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.title[:31])
        for number, row in enumerate((sheet.head, *sheet.rows), start=1):
            for column, cell in enumerate(row, start=1):
                made = page.cell(number, column, clean(cell))
                if isinstance(cell, str):
                    made.data_type = "s"
                if number == 1:
                    made.font = Font(bold=True)
        page.freeze_panes = "A2"
        page.auto_filter.ref = page.dimensions
        for column, title in enumerate(sheet.head):
            longest = max((len(written(row[column])) for row in sheet.rows), default=0)
            page.column_dimensions[get_column_letter(column + 1)].width = min(WIDEST, max(len(title), longest) + 3)
    book.save(path)


def html_text(report: Report, starts: Collection[int] = ()) -> str:
    """Return a report as one page that needs nothing else: no network, no scripts, its pictures inside.

    On paper the sections of the numbers `starts` (from 0) begin a page.
    """
    parts = [f"<h1>{html.escape(report.title)}</h1>", *(f'<p class="muted">{_told(line)}</p>' for line in report.lines)]
    parts += [_table(sheet) for sheet in report.sheets]
    parts += [_section(section, begins_page=at in starts) for at, section in enumerate(report.sections)]
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{html.escape(report.title)}</title>\n'
        f'<meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" '
        f'content="{_POLICY}">\n<style>{_STYLE}</style></head>\n<body>\n' + "\n".join(parts) + "\n</body></html>\n"
    )


def write_pdf(report: Report, path: Path) -> None:
    """Write a report on A4 pages; in any thread."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    from viewer.paint import offscreen

    offscreen.ready()
    writer = QPdfWriter(str(path))
    writer.setTitle(report.title)
    writer.setCreator("Hounsfield")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(16, 16, 16, 16))
    writer.setResolution(96)
    size = QSizeF(writer.pageLayout().paintRectPixels(96).size())

    def laid(text: str) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setHtml(text)
        document.setTextWidth(size.width())
        return document

    heads = replace(report, sections=())
    heights = [laid(html_text(Report("", sections=(one,)))).size().height() for one in report.sections]
    starts = page_starts(laid(html_text(heads)).size().height(), heights, size.height())
    document = laid(html_text(report, starts))
    document.setPageSize(size)
    document.print_(writer)


def page_starts(head: float, heights: Sequence[float], page: float) -> frozenset[int]:
    """Return which sections begin a page, so that none is parted from its picture; all lengths in one unit.

    One that is higher than a page begins one too. After a head of several pages comes a new page.
    """
    starts, used = set[int](), head if head < page else page
    for number, height in enumerate(heights):
        if used + height > page and used > 0:
            starts.add(number)
            used = 0.0
        used = min(page, used + height)
    return frozenset(starts)


def _table(sheet: Sheet) -> str:
    head = "".join(f"<th>{html.escape(title)}</th>" for title in sheet.head)
    rows = "".join(f"<tr>{''.join(_cell(cell) for cell in row)}</tr>\n" for row in sheet.rows)
    return f"<h2>{html.escape(sheet.title)}</h2>\n<table><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>"


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"<td>{_told(cell)}</td>"
    is_empty = cell is None or not math.isfinite(cell)
    return '<td class="number">' + ("" if is_empty else f"{cell:.6g}") + "</td>"


def _section(section: Section, *, begins_page: bool = False) -> str:
    lines = "".join(f"<p>{_told(line)}</p>" for line in section.lines)
    doubts = "".join(f'<p class="doubt">{_told(line)}</p>' for line in section.doubts)
    picture = base64.b64encode(section.png).decode("ascii")
    shown = f'<p><img alt="" src="data:image/png;base64,{picture}"></p>' if section.png else ""
    style = ' style="page-break-before: always"' if begins_page else ""
    return f"<section><h2{style}>{html.escape(section.title)}</h2>{lines}{doubts}{shown}</section>"


def _told(text: str) -> str:
    return html.escape(text.encode("utf-8", "replace").decode())
