"""Drawing what has as many points as the user sets, or one, or the way of a drag."""

from __future__ import annotations

from viewer.core.protocols import Drawing
from viewer.measure.arrow import Arrow
from viewer.measure.kind import Kind
from viewer.measure.probe import Probe
from viewer.tools.drag import Draft, Keep, Phase, Pointer
from viewer.tools.measure import draw

P, M, R, END, BACK = Phase.PRESS, Phase.MOVE, Phase.RELEASE, Phase.END, Phase.BACK


class Ring(Kind):
    id, title, points, least, is_closed = "ring", "Ring", 0, 3, True


class Line(Kind):
    id, title, points, least = "line", "Line", 0, 2


class Path(Kind):
    id, title, points, least, drawing = "path", "Path", 0, 2, Drawing.STROKE


def at(phase: Phase, x: float, y: float) -> Pointer:
    """Return an event on a picture whose pixels are 4 screen px large."""
    return Pointer(phase, (4 * x, 4 * y), (x, y))


def run(kind, *events):
    """Return the drafts, and what is kept; None while the drag goes on, False where it was dropped."""
    drag = draw(kind, events[0])
    drafts = [next(drag)]
    for event in events[1:]:
        try:
            drafts.append(drag.send(event))
        except StopIteration as stop:
            return drafts, stop.value or False
    return drafts, None


def clicks(*places):
    return [at(phase, x, y) for x, y in places for phase in (M, P, R)]


CORNERS = ((10, 10), (30, 10), (30, 25))


def test_clicks_set_corners_and_a_double_click_ends() -> None:
    start = [at(P, 10, 10), at(R, 10, 10)]
    drafts, kept = run(Ring, *start, *clicks(*CORNERS[1:]), at(END, 30, 25))
    assert kept == Keep("ring", ((10, 10), (30, 10), (30, 25)))
    assert drafts[-1] == Draft("ring", ((10, 10), (30, 10), (30, 25), (30, 25)))


def test_enter_ends_without_the_place_of_the_pointer() -> None:
    _, kept = run(Ring, at(P, 10, 10), at(R, 10, 10), *clicks(*CORNERS[1:]), at(M, 70, 70), at(END, 70, 70))
    assert kept == Keep("ring", CORNERS)


def test_too_few_points_do_not_end() -> None:
    _, kept = run(Ring, at(P, 10, 10), at(R, 10, 10), *clicks((30, 10)), at(END, 30, 10))
    assert kept is None


def test_a_click_on_the_first_point_closes_an_outline_but_no_line() -> None:
    events = (at(P, 10, 10), at(R, 10, 10), *clicks(*CORNERS[1:], (10.5, 10)))
    assert run(Ring, *events)[1] == Keep("ring", CORNERS)
    assert run(Line, *events)[1] is None


def test_the_first_two_points_may_be_dragged() -> None:
    _, kept = run(Line, at(P, 10, 10), at(M, 20, 10), at(R, 30, 10), *clicks((30, 25)), at(END, 30, 25))
    assert kept == Keep("line", CORNERS)


def test_backspace_takes_back_one_point_each_and_at_last_all() -> None:
    start = (at(P, 10, 10), at(R, 10, 10), *clicks((30, 10), (99, 99)), at(BACK, 99, 99))
    drafts, kept = run(Ring, *start)
    assert drafts[-1] == Draft("ring", ((10, 10), (30, 10), (99, 99)))
    assert run(Ring, *start, *clicks((30, 25)), at(END, 30, 25))[1] == Keep("ring", CORNERS)
    assert kept is None
    assert run(Ring, *start, at(BACK, 99, 99), at(BACK, 99, 99))[1] is False


def test_a_point_is_set_where_the_button_is_let_go() -> None:
    assert run(Probe, at(P, 10, 10), at(M, 12, 11), at(R, 13, 11))[1] == Keep("probe", ((13, 11),))
    assert run(Probe, at(P, 10, 10), at(R, 10, 10))[1] == Keep("probe", ((10, 10),))


def test_an_arrow_points_at_where_it_was_begun() -> None:
    assert run(Arrow, at(P, 10, 10), at(M, 20, 15), at(R, 30, 20))[1] == Keep("arrow", ((10, 10), (30, 20)))


def test_a_stroke_keeps_the_corners_of_its_way() -> None:
    way = [at(M, 10 + x / 2, 10) for x in range(1, 41)] + [at(M, 30, 10 + y / 2) for y in range(1, 31)]
    drafts, kept = run(Path, at(P, 10, 10), *way, at(R, 30, 25))
    assert kept == Keep("path", ((10, 10), (30, 10), (30, 25)))
    assert len(drafts[-1].points_px) == 71


def test_a_stroke_too_short_to_be_meant_is_dropped() -> None:
    assert run(Path, at(P, 10, 10), at(M, 10.4, 10), at(R, 10.5, 10))[1] is False
