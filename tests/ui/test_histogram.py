"""The histogram: its window by mouse and by keys, its words, counts of one picture and of a series."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import double_click, drag
from viewer.core.pixels import Window
from viewer.ui.panels.histogram import BINS, Histogram, counted_series


class Job:
    def is_cancelled(self) -> bool:
        return False


@pytest.fixture
def histogram(qtbot: QtBot) -> Histogram:
    made = Histogram()
    qtbot.addWidget(made)
    made.resize(202, 100)
    made.show_counts((np.arange(BINS), 0.0, 1000.0))
    made.show_window(Window(500, 400))
    made.dragged.connect(lambda center, width: made.show_window(Window(center, width)))
    made.show()
    return made


def window(histogram: Histogram) -> tuple[float, float]:
    assert histogram._window is not None
    return histogram._window.center, histogram._window.width


@pytest.mark.ux("inspector-display")
def test_the_middle_moves_the_window_and_an_edge_widens_it(histogram: Histogram) -> None:
    # 5 values to a px.
    drag(histogram, (101, 40), (121, 40))
    assert window(histogram) == pytest.approx((600, 400))
    right = histogram._x(800)
    drag(histogram, (right, 40), (right + 20, 40))
    assert window(histogram) == pytest.approx((650, 500), abs=1)


@pytest.mark.ux("all-by-keyboard")
def test_arrow_keys_do_the_same(histogram: Histogram, qtbot: QtBot) -> None:
    assert histogram.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(histogram, Qt.Key.Key_Right)
    assert window(histogram) == pytest.approx((520, 400))
    qtbot.keyClick(histogram, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert window(histogram) == pytest.approx((520, 402))
    for _ in range(40):
        qtbot.keyClick(histogram, Qt.Key.Key_Down)
    assert window(histogram)[1] > 0


def test_it_says_what_it_shows(histogram: Histogram) -> None:
    assert histogram.accessibleName() == "Histogram with window"
    assert histogram.accessibleDescription() == "The window goes from 300 to 700, values from 0 to 1000"
    histogram.show_window(None)
    assert histogram.accessibleDescription() == ""


def test_a_double_click_changes_the_scale(histogram: Histogram) -> None:
    before = histogram.grab().toImage()
    double_click(histogram, (2, 90))
    assert histogram.grab().toImage() != before


def test_counts_of_a_series_span_all_its_values(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 6))])
    counts = counted_series(desk.active_source(), Job())  # type: ignore[arg-type]
    assert counts is not None
    # Slice k holds 1000 + 10 k + row, of 40 rows.
    assert counts[1:] == (1000 - 1024, 1000 + 50 + 39 - 1024)
    assert desk.work is not None
    desk.work.close()
