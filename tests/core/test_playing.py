"""Time of cines: which picture is due, there and back, in a range, at any speed."""

from itertools import pairwise

import pytest

from viewer.core.playing import Tally, Track, track


def seen(played: Track, until_ms: float, step_ms: float = 1.0) -> list[int]:
    """Return the pictures in the order in which they come."""
    found: list[int] = []
    for n in range(int(until_ms / step_ms)):
        picture = played.at(n * step_ms)
        if not found or found[-1] != picture:
            found.append(picture)
    return found


def test_a_loop_begins_anew_after_the_last_picture() -> None:
    played = track([40.0] * 4, 0, 4)
    assert played.period_ms == 200
    assert [played.at(t) for t in (0, 39.9, 40, 199, 200, 441)] == [0, 0, 1, 4, 0, 1]


def test_a_sweep_shows_either_end_once_a_round() -> None:
    played = track([10.0] * 3, 0, 3, is_sweep=True)
    assert seen(played, 130) == [0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0]
    assert played.period_ms == 60


def test_a_vector_of_times_is_kept_both_ways() -> None:
    """From 1 to 2 it is 100 ms, whichever way one goes."""
    gaps = [20.0, 100.0, 50.0]
    loop = track(gaps, 0, 3)
    assert loop.starts_ms == (0, 20, 120, 170)
    assert loop.period_ms == pytest.approx(170 + sum(gaps) / 3)
    sweep = track(gaps, 0, 3, is_sweep=True)
    assert sweep.order == (0, 1, 2, 3, 2, 1)
    assert sweep.starts_ms == (0, 20, 120, 170, 220, 320)
    assert sweep.period_ms == 340
    backward = track(gaps, 0, 3, is_backward=True)
    assert backward.order == (3, 2, 1, 0)
    assert backward.starts_ms == (0, 50, 150, 170)


def test_a_range_and_a_speed() -> None:
    played = track([10.0, 20.0, 40.0, 80.0], 1, 3, speed=2.0)
    assert played.order == (1, 2, 3)
    assert played.starts_ms == (0, 10, 30)
    assert played.period_ms == 45  # back to the first after the mean gap
    assert track([10.0] * 9, 2, 5, wrap_ms=500).period_ms == 530


def test_backward_sweeps_go_through_the_same_pictures() -> None:
    there = track([10.0] * 3, 0, 3, is_sweep=True)
    back = track([10.0] * 3, 0, 3, is_sweep=True, is_backward=True)
    assert sorted(back.order) == sorted(there.order)
    assert all(abs(a - b) == 1 for a, b in pairwise((*back.order, back.order[0])))


def test_steps_count_on_through_rounds() -> None:
    played = track([10.0] * 2, 0, 2)
    assert [played.step_at(t) for t in (0, 29, 30, 95)] == [0, 2, 3, 9]
    assert played.start_of(9) == 90
    assert played.picture(9) == 0


def test_a_picture_is_found_where_it_is_played() -> None:
    played = track([10.0] * 3, 0, 3, is_sweep=True)
    assert played.elapsed_of(2) == 20
    assert played.elapsed_of(2, phase=0.6) == 40  # on the way back
    assert track([10.0] * 9, 4, 6).elapsed_of(0) == 0  # the nearest that is played
    assert track([10.0] * 9, 4, 6).elapsed_of(9) == 20


def test_stacks_of_different_lengths_are_in_one_phase() -> None:
    """Half way through a beat of 20 pictures is half way through one of 30."""
    short, long = track([50.0] * 19, 0, 19), track([30.0] * 29, 0, 29)
    for share in (0.0, 0.25, 0.5, 0.95):
        elapsed = short.period_ms * share
        assert short.at(elapsed + 1e-6) == int(20 * share)
        assert long.at(long.stretched(elapsed, short) + 1e-6) == int(30 * share)


@pytest.mark.parametrize("bad", [0.0, -5.0, float("nan"), float("inf")])
def test_times_that_are_none_are_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="not a time"):
        track([10.0, bad], 0, 2)
    with pytest.raises(ValueError, match="no pictures"):
        track([10.0], 0, 2)
    with pytest.raises(ValueError, match="not a time"):
        track([10.0, 10.0], 0, 2, speed=0)


def test_one_picture_stands_still() -> None:
    played = track([], 0, 0)
    assert [played.at(t) for t in (0, 5000)] == [0, 0]


def test_what_is_passed_over_is_counted() -> None:
    tally = Tally()
    for step in (0, 1, 1, 2, 5, 6):
        tally.show(40.0 * step, step)
    assert tally.dropped == 2
    assert tally.shown == 5
    tally.pause()
    tally.show(2000, 60)
    assert tally.dropped == 2


def test_the_rate_is_that_of_the_last_second() -> None:
    tally = Tally()
    assert tally.rate(0) == 0
    for step in range(60):
        tally.show(40.0 * step, step)
    assert tally.rate(40.0 * 59) == pytest.approx(25)
    # A picture that stays lowers it, whatever was before.
    assert tally.rate(40.0 * 59 + 500) < 20
    assert tally.rate(40.0 * 59 + 5000) == 0
