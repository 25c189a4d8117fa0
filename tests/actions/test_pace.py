"""How often the stacks of a series are made while its files are still being found."""

from viewer.actions.pace import Pace


def test_the_first_stacks_are_made_at_once_and_long_work_is_rare() -> None:
    now = 100.0
    pace = Pace(lambda: now)
    assert pace.is_due()
    with pace.building():
        now += 2.0
    now += 5.9
    assert not pace.is_due()
    now += 0.2  # 2 s of 8 went into it
    assert pace.is_due()


def test_a_study_is_made_anew_once_for_all_files_that_came() -> None:
    pace = Pace()
    pace.touched |= {"1.2"}
    with pace.building() as touched:
        assert touched == {"1.2"}
    with pace.building() as touched:
        assert touched == set()
