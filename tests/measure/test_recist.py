"""RECIST 1.1: each border of the response, with numbers (Eisenhauer 2009)."""

from __future__ import annotations

import math

import pytest

from viewer.measure.recist import Found, Lesion, Response, Role, Sight, assess, concerns, overall_of

CR, PR, SD, PD, NE = Response.CR, Response.PR, Response.SD, Response.PD, Response.NE
NEITHER = Response.NON_CR_NON_PD


def seen(*sizes: float | Found | None) -> dict[int, Sight]:
    """Return what was seen at each time point: a diameter, a state, or nothing."""
    made = {}
    for point, size in enumerate(sizes):
        if isinstance(size, Found):
            made[point] = Sight(size)
        elif size is not None:
            made[point] = Sight(diameter_mm=size)
    return made


def target(*sizes: float | Found | None, is_node: bool = False, name: str = "T") -> Lesion:
    return Lesion(name, name, Role.TARGET, is_node, sights=seen(*sizes))


def other(*states: float | Found | None) -> Lesion:
    return Lesion("N", "N", Role.NON_TARGET, sights=seen(*states))


def last(*lesions: Lesion, count: int = 2) -> Response:
    return assess(lesions, count)[-1].overall


@pytest.mark.parametrize(
    ("sizes", "response"),
    [
        ((100.0, 70.0), PR),  # exactly 30 % less
        ((100.0, 70.1), SD),
        ((50.0, 60.0), PD),  # exactly 20 % more, 10 mm
        ((50.0, 59.9), SD),
        ((20.0, 24.9), SD),  # 24.5 % more, but less than 5 mm
        ((20.0, 25.0), PD),  # exactly 5 mm more
        ((100.0, 115.0), SD),  # 15 mm more, but only 15 %
        ((100.0, 50.0, 60.0), PD),  # 40 % below baseline, but 20 % and 10 mm above nadir
        ((100.0, 50.0, 54.0), PR),
        ((100.0, 90.0, 108.0), PD),  # the nadir is 90, the baseline would still say stable
        ((100.0, Found.ABSENT), CR),
        ((10.0, Found.TOO_SMALL), PR),  # counts 5 mm
        ((10.0, None), NE),
        ((10.0, Found.NOT_EVALUATED), NE),
        ((30.0, Found.ABSENT, 3.0), PD),  # seen again after a complete response
    ],
)
def test_a_lone_target(sizes: tuple[float | Found | None, ...], response: Response) -> None:
    assert last(target(*sizes), count=len(sizes)) is response


@pytest.mark.parametrize(("short_mm", "response"), [(9.9, CR), (10.0, PR), (Found.ABSENT, CR)])
def test_a_node_is_normal_below_ten_millimetres(short_mm: float | Found, response: Response) -> None:
    assert last(target(16.0, short_mm, is_node=True)) is response


def test_a_node_that_is_normal_keeps_its_size_in_the_sum() -> None:
    """The sum need not be zero in a complete response."""
    point = assess([target(20.0, Found.ABSENT), target(16.0, 8.0, is_node=True)], 2)[1]
    assert (point.sum_mm, point.overall) == (8.0, CR)


def test_numbers_of_a_course() -> None:
    points = assess([target(30.0, 20.0, 15.0, 22.0), target(20.0, 12.0, 10.0, 10.0)], 4)
    assert [point.sum_mm for point in points] == [50.0, 32.0, 25.0, 32.0]
    assert math.isnan(points[0].nadir_mm)
    assert [point.nadir_mm for point in points[1:]] == [50.0, 32.0, 25.0]
    assert points[3].from_baseline_mm == -18.0
    assert points[3].from_baseline == pytest.approx(-0.36)
    assert points[3].from_nadir_mm == 7.0
    assert points[3].from_nadir == pytest.approx(0.28)
    assert [point.overall for point in points] == [Response.BASELINE, PR, PR, PD]


def test_progression_is_told_although_one_target_is_missing() -> None:
    assert last(target(20.0, None), target(20.0, 50.0)) is PD
    assert last(target(20.0, None), target(20.0, 10.0)) is NE


def test_a_reappearance_in_partial_response_adds_to_the_sum() -> None:
    assert last(target(50.0, 20.0, 20.0), target(20.0, Found.ABSENT, 3.0), count=3) is PR


def test_a_new_lesion_is_progression() -> None:
    new = Lesion("X", "X", Role.NEW, sights=seen(None, 8.0))
    points = assess([target(20.0, 10.0), new], 2)
    assert points[1].target is PR
    assert (points[1].new, points[1].overall) == (("X",), PD)


@pytest.mark.parametrize(
    ("state", "response"),
    [
        (Found.ABSENT, CR),
        (Found.PRESENT, PR),
        (Found.NOT_EVALUATED, PR),
        (Found.PROGRESSED, PD),
    ],
)
def test_non_targets_beside_a_complete_response(state: Found, response: Response) -> None:
    assert last(target(20.0, Found.ABSENT), other(Found.PRESENT, state)) is response


@pytest.mark.parametrize(
    ("state", "response"),
    [(Found.ABSENT, CR), (Found.PRESENT, NEITHER), (Found.NOT_EVALUATED, NE), (Found.PROGRESSED, PD)],
)
def test_non_targets_alone(state: Found, response: Response) -> None:
    assert last(other(Found.PRESENT, state)) is response


@pytest.mark.parametrize(
    ("of_targets", "of_others", "has_new", "response"),
    [
        (CR, CR, False, CR),
        (CR, NEITHER, False, PR),
        (CR, NE, False, PR),
        (PR, NEITHER, False, PR),
        (PR, NE, False, PR),
        (SD, NEITHER, False, SD),
        (SD, NE, False, SD),
        (NE, NEITHER, False, NE),
        (PD, CR, False, PD),
        (CR, PD, False, PD),
        (CR, CR, True, PD),
    ],
)
def test_table_one(of_targets: Response, of_others: Response, has_new: bool, response: Response) -> None:
    assert overall_of(of_targets, of_others, has_new=has_new) is response


def test_the_choice_of_targets_is_judged() -> None:
    lesions = [target(12.0, is_node=True, name="node"), target(9.9, name="small"), target(10.0, name="fine")]
    said = concerns(lesions)
    assert len(said) == 2
    assert said[0] == "node has a short axis of 12.0 mm at baseline, a target needs 15 mm"
    assert "at most 5" in concerns([target(20.0) for _ in range(6)])[0]
    in_liver = [Lesion("L", "L", Role.TARGET, organ="Liver", sights=seen(20.0)) for _ in range(3)]
    assert concerns(in_liver) == ("There are 3 target lesions in one organ (Liver), RECIST 1.1 has at most 2",)
