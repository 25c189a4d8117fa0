"""A plot tells what lies below the pointer, leaves gaps where there is no value, and draws in each theme."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from viewer.core.trace import Trace
from viewer.ui import theme
from viewer.ui.plot import Plot
from viewer.ui.ticks import step_for, ticks, written

X = np.arange(11.0)


def profile(name="P", y=None, unit="HU"):
    return Trace(name, X, 10 * X if y is None else y, "Distance", "mm", "Value", unit)


@pytest.fixture
def plot(qtbot):
    made = Plot()
    qtbot.addWidget(made)
    made.resize(280, 160)
    made.heard = []
    made.told.connect(made.heard.append)
    made.show()
    return made


def test_ticks_are_whole_multiples_of_one_two_or_five() -> None:
    assert step_for(117.2, 4) == 50
    assert ticks(-3, 12, 5) == [0, 5, 10]
    assert [written(value, 0.5) for value in ticks(0, 1.6, 4)] == ["0.0", "0.5", "1.0", "1.5"]
    assert written(-0.0, 1) == "0"
    assert written(2_500_000, 500_000) == "2.5e+06"
    assert step_for(0, 5) == 1


def test_the_pointer_reads_the_nearest_value(plot) -> None:
    plot.show_traces([profile()])
    field = plot._field()
    QTest.mouseMove(plot, QPoint(round(field.center().x()), round(field.center().y())))
    assert plot.heard[-1] == "5 mm:  50 HU"
    assert plot.accessibleDescription() == "5 mm:  50 HU"


def test_keys_go_along_the_curve(plot) -> None:
    plot.show_traces([profile()])
    ways = {"Right": "1 mm:  10 HU", "End": "10 mm:  100 HU", "Left": "9 mm:  90 HU", "Home": "0 mm:  0 HU"}
    for key, told in ways.items():
        QTest.keyClick(plot, getattr(Qt.Key, f"Key_{key}"))
        assert plot.heard[-1] == told


def test_several_curves_are_read_at_one_place(plot) -> None:
    plot.show_traces([profile("a"), profile("b", 5 * X)])
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.heard[-1] == "1 mm"
    assert plot.accessibleDescription() == "1 mm:  a 10 HU  ·  b 5 HU"
    short = Trace("s", X[:3], X[:3], "Distance", "mm", "Value", "HU")
    plot.show_traces([profile(), short])
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.accessibleDescription() == "10 mm:  P 100 HU  ·  s –"


def test_means_are_read_with_their_deviation_and_counts_with_their_range(plot) -> None:
    plot.show_traces([Trace("t", X, 10 * X, "Time", "s", "Mean", "g/ml{SUVbw}", spread=np.full(11, 2.5))])
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.heard[-1] == "1 s:  10 ± 2.50 SUVbw"
    plot.show_traces([Trace("h", X[:-1] + 0.5, X[:-1], "Value", "HU", "Pixels", "", ends=X)])
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.heard[-1] == "9 … 10 HU:  9 pixels"


def pixels(plot):
    picture = plot.grab().toImage()
    return [[picture.pixelColor(x, y) for x in range(picture.width())] for y in range(picture.height())]


def accents(plot, left, right):
    wanted, field = theme.current().color("accent"), plot._field()
    columns = range(round(field.left() + left * field.width()) + 2, round(field.left() + right * field.width()) - 1)
    rows = range(round(field.top()), round(field.bottom()))
    shown = pixels(plot)
    return sum(shown[y][x] == wanted for y in rows for x in columns)


def test_a_gap_is_left_where_there_is_no_value(plot) -> None:
    level = np.full(11, 5.0)
    level[4:7] = np.nan
    level[0] = 0.0
    plot.show_traces([profile(y=level)])
    assert accents(plot, 0.0, 0.3) > 10
    assert accents(plot, 0.34, 0.66) == 0


def test_all_of_one_value_no_value_and_no_curve_are_drawn_too(plot) -> None:
    for traces in ([profile(y=np.full(11, 7.0))], [profile(y=np.full(11, np.nan))], []):
        plot.show_traces(traces, "Nothing here")
        assert not plot.grab().isNull()
    assert plot.accessibleDescription() == "Nothing here"
