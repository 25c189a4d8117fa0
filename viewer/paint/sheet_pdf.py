"""A page of HTML on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from viewer.paint import offscreen

LARGEST_PT, SMALLEST_PT = 10.0, 5.0
STEP_PT = 0.25
DOTS = 96


def write_pdf(page: Callable[[float], str], title: str, path: Path) -> None:
    """Write a page (made for a size of its font) to one side of A4 landscape, in the largest font that fits."""
    offscreen.ready()
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Hounsfield")
    size, way = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape
    writer.setPageLayout(QPageLayout(size, way, QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter))
    writer.setResolution(DOTS)
    document = QTextDocument()
    document.setDocumentMargin(0)
    area = writer.pageLayout().paintRectPixels(DOTS)
    size_pt = LARGEST_PT
    while True:
        document.setHtml(page(size_pt))
        document.setPageSize(QSizeF(area.size()))
        if document.pageCount() <= 1 or size_pt <= SMALLEST_PT:
            break
        size_pt -= STEP_PT
    document.print_(writer)
