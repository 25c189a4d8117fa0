"""Which protocol a study hangs by, what hangs where, and why not otherwise."""

from __future__ import annotations

import dataclasses

import pytest

from tests.hanging.made import TOMOSYNTHESIS, clips, four_views, mammogram, stack, study
from viewer.core.records import Patient, Study
from viewer.hanging.arranging import Arrangement, grid_for
from viewer.hanging.matching import judge, match, why
from viewer.hanging.priors import is_same_patient, priors_of, time_between
from viewer.hanging.records import Choice, Condition, Place, Protocol, Test
from viewer.hanging.stored import built_in
from viewer.hanging.telling import cells_told, told


def hung(current: Study, *others: Study) -> Arrangement:
    best, _ = match(built_in(), current, priors_of(current, others))
    assert best is not None
    assert best.arrangement is not None
    return best.arrangement


def shown(arrangement: Arrangement) -> list[str]:
    return [cell.candidate.stack.series.description if cell.candidate else "" for cell in arrangement.cells]


@pytest.mark.ux("hang-mammography")
def test_a_mammography_hangs_with_the_four_views_in_their_places() -> None:
    views = four_views()
    shuffled = dataclasses.replace(views, stacks=tuple(reversed(views.stacks)))
    arrangement = hung(shuffled)
    assert arrangement.protocol.id == "mammography"
    assert shown(arrangement) == ["R CC", "L CC", "R MLO", "L MLO"]
    assert [cell.place.chest_wall for cell in arrangement.cells] == ["right", "left", "right", "left"]


def test_with_a_prior_the_same_views_hang_below() -> None:
    arrangement = hung(four_views(), four_views("1.3", "20240119"))
    assert (arrangement.rows, arrangement.columns) == (2, 4)
    assert shown(arrangement) == ["R CC", "L CC", "R MLO", "L MLO"] * 2
    assert [c.candidate.study.study_uid for c in arrangement.cells if c.candidate] == ["1.2"] * 4 + ["1.3"] * 4


def test_a_missing_view_leaves_its_place_empty_and_says_so() -> None:
    arrangement = hung(study(mammogram(1, "R", "CC"), mammogram(2, "L", "CC"), mammogram(3, "R", "MLO")))
    assert shown(arrangement) == ["R CC", "L CC", "R MLO", ""]
    assert arrangement.cells[3].reason == "There is no L MLO in the current study."


def test_a_fifth_view_is_left_over() -> None:
    five = study(*four_views().stacks, mammogram(5, "L", "ML"))
    arrangement = hung(five)
    assert shown(arrangement) == ["R CC", "L CC", "R MLO", "L MLO"]
    assert [one.stack.series.description for one in arrangement.left_over] == ["L ML"]


def test_of_two_pictures_of_one_view_the_one_made_last_hangs() -> None:
    twice = study(*four_views().stacks, mammogram(7, "R", "CC"))
    cell = hung(twice).cells[0]
    assert cell.candidate is not None
    assert cell.candidate.stack.series.number == 7


def test_a_plain_picture_comes_before_a_tomosynthesis_which_hangs_where_there_is_no_other() -> None:
    tomo = mammogram(9, "R", "CC", sop_class=TOMOSYNTHESIS, frame_count=40)
    both = hung(study(*four_views().stacks, tomo)).cells[0].candidate
    assert both is not None
    assert both.stack.series.number == 1
    alone = hung(study(*four_views().stacks[1:], tomo)).cells[0].candidate
    assert alone is not None
    assert alone.stack.series.number == 9


def test_laterality_is_the_pictures_own_then_of_its_frames_then_of_the_series() -> None:
    own = mammogram(1, "R", "CC", Laterality="L")
    frames = mammogram(2, "", "CC", frame_headers=({"FrameLaterality": "L"}, {"FrameLaterality": "L"}))
    series = mammogram(3, "", "MLO", Laterality="R")
    numbers = [c.candidate.stack.series.number if c.candidate else 0 for c in hung(study(own, frames, series)).cells]
    assert numbers == [1, 2, 3, 0]


def test_pictures_of_one_series_hang_apart() -> None:
    views = four_views()
    items = tuple(item for one in views.stacks for item in one.items)
    one_series = study(dataclasses.replace(views.stacks[0], items=items))
    assert [c.candidate.index for c in hung(one_series).cells if c.candidate] == [0, 1, 2, 3]


@pytest.mark.ux("hang-prior")
def test_ct_with_a_prior_hangs_above_the_series_of_it_that_is_most_alike() -> None:
    current = study(stack(1, "CT", "Scout", count=1), stack(2, "CT", "Thorax venous 2.0"), uid="1.2")
    lung, venous = stack(3, "CT", "Lung 1.0", study="1.3"), stack(4, "CT", "Thorax venous 4.0", study="1.3")
    arrangement = hung(current, study(lung, venous, uid="1.3", date="20250101"))
    assert (arrangement.rows, arrangement.columns) == (2, 1)
    assert shown(arrangement) == ["Thorax venous 2.0", "Thorax venous 4.0"]


@pytest.mark.ux("hang-single")
def test_without_a_prior_one_series_fills_the_window() -> None:
    current = study(stack(2, "CT", "Thorax"))
    best, verdicts = match(built_in(), current, ())
    assert best is not None
    assert best.protocol.id == "usual"
    told_of = {verdict.protocol.id: why(verdict, best) for verdict in verdicts}
    assert told_of["ct-mr-prior"] == "The patient has at least 1 prior study that fits: it is 0."
    assert told_of["mammography"].startswith("The study holds mammography: it is CT.")


def test_pet_with_ct_hangs_in_four() -> None:
    arrangement = hung(study(stack(1, "CT", "CT"), stack(2, "PT", "PET")))
    assert arrangement.protocol.id == "pet-ct"
    assert all(cell.candidate is not None for cell in arrangement.cells)


@pytest.mark.parametrize(("modality", "count", "grid"), [("US", 5, (2, 3)), ("XA", 4, (2, 2)), ("US", 2, (1, 2))])
def test_clips_make_as_many_viewports_as_they_need(modality: str, count: int, grid: tuple[int, int]) -> None:
    arrangement = hung(study(clips(1, modality, count)))
    assert (arrangement.rows, arrangement.columns) == grid
    assert [c.candidate.index for c in arrangement.cells if c.candidate] == [20 * n for n in range(count)]


@pytest.mark.parametrize(("count", "grid"), [(1, (1, 1)), (3, (2, 2)), (6, (2, 3)), (7, (3, 3)), (16, (4, 4))])
def test_grids_are_as_square_as_can_be(count: int, grid: tuple[int, int]) -> None:
    assert grid_for(count) == grid


def test_words_of_descriptions_are_found_at_the_beginning_of_words_whatever_case_and_accents() -> None:
    thorax = study(stack(1, "CT", "Thörax ax 1.0"))

    def hangs(*words: str, test: Test = Test.ANY) -> bool:
        place = Place((Condition("description", test, words),))
        return judge(Protocol("x", "X", places=(place,)), thorax, ()).fits

    assert hangs("thorax")
    assert hangs("THO 1.0")
    assert not hangs("rax")
    assert hangs("abdomen", "thorax")
    assert not hangs("abdomen", "thorax", test=Test.ALL)
    assert not hangs("thorax", test=Test.NONE)


def test_the_thinnest_or_the_largest_series_can_be_asked_for() -> None:
    few, many = stack(1, "CT", "few", count=3), stack(2, "CT", "many", count=9)
    place = Place(choice=Choice.MOST)
    verdict = judge(Protocol("x", "X", places=(place,)), study(few, many), ())
    assert verdict.arrangement is not None
    assert shown(verdict.arrangement) == ["many"]


def test_what_is_switched_off_fits_but_does_not_hang() -> None:
    off = tuple(dataclasses.replace(one, is_on=one.id != "mammography") for one in built_in())
    best, verdicts = match(off, four_views(), ())
    assert best is not None
    assert best.protocol.id == "usual"
    verdict = next(one for one in verdicts if one.protocol.id == "mammography")
    assert why(verdict, best) == "It fits, but it is switched off."


def test_a_dry_run_names_no_patient() -> None:
    best, verdicts = match(built_in(), four_views(), ())
    text = "\n".join(told(four_views(), (), best, verdicts))
    assert "Doe" not in text
    assert "P-1" not in text
    assert "Top left: R CC" in text
    assert best is not None
    assert best.arrangement is not None
    assert [name for name, _ in cells_told(best.arrangement)] == [
        "Top left",
        "Top right",
        "Bottom left",
        "Bottom right",
    ]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (Patient("1", "Doe, Jane", "19700101"), Patient("1", "Doe, Jane", "19700101"), True),
        (Patient("1", "Doe, Jane", "19700101"), Patient("1", "Roe, Jane", "19700101"), True),  # married
        (Patient("1", "Doe, Jane", "19700101"), Patient("1", "Doe, Jane", "19710101"), False),
        (Patient("1", "Doe, Jane"), Patient("1", "Smith, Carl"), False),
        (Patient("1", "Doe, Jane", "19700101"), Patient("2", "Doe, Jane", "19700101"), False),
        (Patient("", "Doe, Jane", "19700101"), Patient("2", "DOE JANE", "19700101"), True),
        (Patient("", "Doe, Jane"), Patient("", "Doe, Jane"), False),
    ],
)
def test_who_is_one_patient(one: Patient, other: Patient, *, is_same: bool) -> None:
    assert is_same_patient(one, other) is is_same


def test_priors_are_earlier_alike_first_then_the_newest() -> None:
    current = study(stack(1, "CT"), uid="1", date="20260101")
    old_ct = study(stack(1, "CT"), uid="2", date="20200101")
    new_ct = study(stack(1, "CT"), uid="3", date="20250101")
    mr = study(stack(1, "MR", part="KNEE"), uid="4", date="20251201")
    later, undated = study(stack(1, "CT"), uid="5", date="20260202"), study(stack(1, "CT"), uid="6", date="")
    found = priors_of(current, [mr, old_ct, later, undated, new_ct, current])
    assert [prior.study_uid for prior in found] == ["3", "2", "4"]


@pytest.mark.parametrize(
    ("earlier", "words"),
    [("20260118", "1 day"), ("20251220", "30 days"), ("20250708", "6 months"), ("20160119", "10 years"), ("", "")],
)
def test_how_long_ago(earlier: str, words: str) -> None:
    assert time_between(earlier, "20260119") == words
